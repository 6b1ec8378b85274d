import Eligibility
import StrictJSON
import Testing

@testable import Reports

/// Reading the results that the tool writes, and refusing what is none.
struct ResultReaderTests {
  /// A result in each of the forms that it is written in.
  private static func forms(of all: [Assessment]) -> [(name: String, bytes: [UInt8])] {
    var document = JSONWriter(.indented)
    ResultForm.document.write((all, SampleFolder.header), to: &document)
    var summary = ScreenSummary()
    for assessment in all { summary.add(assessment) }
    let rows = all.map { ScreenForm.row(of: $0) }
    let writer = RowWriter(header: SampleFolder.header)
    let lines = all.flatMap { writer.row(of: $0) }
    return [
      ("check", document.bytes),
      (
        "screen",
        ScreenForm.begin(SampleFolder.header) + rows.joined(separator: Array(",".utf8))
          + ScreenForm.end(summary)
      ),
      ("lines", lines),
    ]
  }

  @Test func `every form of one result says the same`() throws {
    let all = try SampleFolder.all()
    let results = try Self.forms(of: all).map { form in
      #expect(ResultFile.isResult(form.bytes))
      return try ResultFile.read(form.bytes, named: form.name).get()
    }
    for result in results {
      #expect(result.applications.count == all.count)
      #expect((result.origins == nil) == (result.name == "lines"))
      for other in results {
        let diff = ResultDiff(from: result, to: other)
        #expect(diff.isEmpty, "\(result.name) and \(other.name)")
        #expect(diff.matched == all.count)
      }
    }
    for (application, assessment) in zip(results[0].applications, all) {
      #expect(application.isReadable == assessment.isReadable)
      #expect(application.outcomes.count == assessment.findings.count)
    }
  }

  @Test(arguments: ForeignText.all)
  func `no text of a result breaks out of a report on it`(_ foreign: ForeignText) throws {
    let old = Self.forms(of: [foreign.assessment(), foreign.unreadable()])
    let new = Self.forms(of: [try SampleFolder.all()[0]])
    for (from, to) in zip(old, new) {
      let from = try ResultFile.read(from.bytes, named: foreign.text).get()
      let to = try ResultFile.read(to.bytes, named: foreign.text).get()
      let diff = ResultDiff(from: from, to: to)
      for language in Language.allCases {
        let text = diff.text(in: language, width: 80)
        let markdown = diff.markdown(in: language)
        for line in (text + markdown).split(separator: "\n") {
          #expect(String(line) == String(line).visible, "nothing acts on a terminal")
        }
        let rows = markdown.split(separator: "\n").filter { $0.hasPrefix("| ") }
        #expect(rows.count == 2 + diff.applications.count)
        let unescaped = markdown.replacing("<br>", with: "").replacing("\\<", with: "")
          .replacing("\\]", with: "")
        #expect(!unescaped.contains("<") && !unescaped.contains("]"))
        let log = WorkflowLog(diff.workflowCommands(in: language))
        #expect(log.lines.isEmpty)
        let notices = diff.origins.count + 1
        #expect(log.all("notice").count == notices)
        #expect(
          log.commands.count == notices + diff.applications.count, "no command of its own")
      }
      var writer = JSONWriter(.indented)
      diff.write(to: &writer)
      let node = try JSONNode(writer.bytes)
      #expect(node["applications"]?.items?.count == diff.applications.count)
    }
  }

  @Test(
    arguments: [
      ("{\"resultForm\":2,\"applications\":[]}", "resultForm 1", 14),
      ("{\"screenForm\":2,\"applications\":[]}", "screenForm 1", 14),
      ("{\"resultForm\":1}", "applications", 0),
      ("{\"screenForm\":1}", "applications", 0),
      ("{\"resultForm\":1,\"applications\":[{\"line\":1}]}", "file", 32),
      ("{\"resultForm\":1,\"applications\":[{\"file\":\"a\"}]}", "verdicts", 32),
      ("{\"resultForm\":1,\"applications\":[", "ends here", 32),
      ("{\"file\":\"a\",\"verdict\":\"good\",\"category\":\"x\"}", "good", 22),
      (
        "{\"file\":\"a\",\"verdict\":\"eligible\",\"category\":\"x\",\"outcomes\":{\"1\":\"PASS\"}}",
        "PASS", 64
      ),
      ("{\"file\":\"a\",\"verdict\":\"eligible\",\"category\":\"x\"}\n{", "ends here", 50),
    ])
  func `what is wrong with a result is told with its place`(
    _ text: String, _ words: String, _ offset: Int
  ) {
    #expect(ResultFile.isResult(Array(text.utf8)))
    switch ResultFile.read(Array(text.utf8), named: "a") {
    case .success: Issue.record("read without a problem")
    case .failure(let problems):
      #expect(problems.list.count == 1)
      #expect(problems.list[0].wording.en.contains(words), "\(problems.list[0].wording.en)")
      #expect(problems.list[0].offset == offset)
    }
  }

  @Test(arguments: [
    "", "[]", "1", "{", "{\"ruleSetForm\":1}", "{\"file\":\"a\"}", "x", "{\"fitForm\":1",
  ])
  func `what does not say that it is a result is none`(_ text: String) {
    #expect(!ResultFile.isResult(Array(text.utf8)))
  }
}
