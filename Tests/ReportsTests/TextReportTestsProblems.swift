import Eligibility
import Reports
import StrictJSON
import Testing

struct TextReportTestsProblems {
  @Test(arguments: TextSample.unreadable)
  func `every problem has a line with path, line and column`(sample: TextSample) {
    let assessment = sample.assessment
    let lines = textReport([assessment], width: 200).lines
    for problem in assessment.problems where !problem.isRemark {
      let location = assessment.location(of: problem.offset)
      let place = "\(sample.file):\(location.line):\(location.column): error: "
      #expect(lines.contains { $0.hasPrefix(place + problem.wording.en) }, "\(place)")
    }
  }

  @Test(arguments: TextSample.unreadable)
  func `what to do stands on a line of its own`(sample: TextSample) {
    let assessment = sample.assessment
    let english = textReport([assessment], .en, width: 200).lines
    let chinese = textReport([assessment], .zh, width: 500).lines
    for remedy in assessment.problems.compactMap({ $0.remedy }) {
      #expect(english.contains { $0.hasPrefix("help: ") && $0.hasSuffix(remedy.en.suffix(20)) })
      #expect(chinese.contains { $0.hasPrefix("建议：") && $0.hasSuffix(remedy.zh.suffix(8)) })
    }
  }

  @Test func `the caret stands under the fault, whatever is wide before it`() {
    let report = textReport([
      checking(
        #"{"category": "industry-level", "notes": "说明——全角，👍", "devices": {"connected": "3万"}}"#)
    ])
    #expect(report.textAboveCaret == #""3万"}}"#)
    let tabbed = textReport([checking("{\"category\": \"industry-level\",\n\t\t\"devicez\": {}}")])
    #expect(tabbed.textAboveCaret == #""devicez": {}}"#)
  }

  @Test(
    arguments: [40, 80, 200], [0, 1, 30, 31, 32, 33, 70, 75, 76, 77, 78, 79, 80, 200, 100_000])
  func `a long line is shown around the fault`(width: Int, before: Int) {
    for filler in ["x", "字"] {
      for after in [0, 10, 10_000] {
        let json =
          #"{"notes": ""# + String(repeating: filler, count: before)
          + #"", "devices": {"managed": -7"#
          + String(repeating: " ", count: after) + "}}"
        let assessment = checking(json, under: [.industryLevel])
        let report = textReport([assessment], width: width)
        #expect(report.textAboveCaret?.hasPrefix("-7") == true, "\(before) \(filler) \(after)")
        let lines = report.lines.filter { !$0.hasPrefix("a.json") }
        #expect(lines.allSatisfy { $0.displayWidth <= width })
      }
    }
  }

  @Test func `a fault at the very end still has its caret within the width`() {
    for length in 60...90 {
      let assessment = checking(#"{"notes": ""# + String(repeating: "x", count: length) + "\"")
      let lines = textReport([assessment]).lines
      #expect(lines.allSatisfy { $0.displayWidth <= 80 })
      #expect(lines.contains { $0.hasSuffix("^") })
    }
  }

  @Test func `a key that stands twice names both places`() {
    let report = textReport([TextSample.named("unreadable/repeated-key.json")])
    #expect(report.contains("repeated-key.json:18:5: error: "))
    #expect(report.contains("  the first one stands at line 17, column 5\n"))
  }

  @Test func `a file in another encoding is not shown as rubbish`() {
    for name in ["gb18030", "utf16", "word-document", "empty"] {
      let report = textReport([TextSample.named("unreadable/\(name).json")])
      #expect(!report.contains("\u{FFFD}"))
      #expect(!report.contains("^"))
    }
  }

  @Test func `a file that cannot be opened has a reason and no place`() {
    let assessor = Assessor(by: { _ in nil })
    let reason = Words(zh: "没有这个文件", en: "no such file")
    let report = textReport([assessor.unreadable(reason, file: "gone.json")])
    #expect(report.contains("\ngone.json: error: no such file\n"))
  }

  @Test func `in a stream, lines count from its beginning`() {
    let bytes = Array(#"{"devices": {"managed": -7}}"#.utf8)
    let assessment = Assessor(by: { _ in nil }).check(bytes, file: "-", line: 12)
    let report = textReport([assessment])
    #expect(report.contains("<stdin>:12:25: error: "))
    #expect(report.hasPrefix("UNREADABLE  standard input, line 12: 1 problem\n"))
  }

  @Test func `a long path is never cut`() {
    let file = "/home/" + String(repeating: "很长的文件夹/", count: 12) + "a.json"
    let unreadable = textReport([checking("{", file: file), checking("[]", file: file)])
    let readable = textReport([checking(#"{"category": "industry-level"}"#, file: file)])
    #expect(unreadable.contains("\n\(file):1:2: error:\n"))
    #expect(unreadable.lines.count { $0.hasSuffix("  \(file)") } == 2)
    #expect(readable.contains("  File       \(file)\n"))
  }
}

extension String {
  /// What stands in the line above the first caret, from its cell on.
  fileprivate var textAboveCaret: String? {
    let lines = lines
    guard let caret = lines.firstIndex(where: { $0.drop { $0 == " " } == "^" }), caret > 0 else {
      return nil
    }
    var cells = lines[caret].displayWidth - 1
    var rest = lines[caret - 1].unicodeScalars[...]
    while cells > 0, let scalar = rest.popFirst() { cells -= String(scalar).displayWidth }
    return cells == 0 ? String(rest) : nil
  }
}
