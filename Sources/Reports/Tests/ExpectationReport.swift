public import Eligibility
internal import StrictJSON

/// The report of `test`: every difference, every application without expectation and the reverse.
public struct ExpectationReport: Sendable {
  /// The names of the formats, the default first.
  public static let formats = ["text", "json", "junit"]

  let header: RunHeader
  let checks: [ExpectationCheck]
  /// How many changes of the rules were tried, if any were.
  let tried: Int?
  let survivors: [MutationCheck.Survivor]
  private let language: Language

  /// Reports what became of expectations and, where rules were changed, which changes nobody noticed.
  public init(
    _ header: RunHeader, _ checks: [ExpectationCheck], _ mutations: MutationCheck?,
    language: Language
  ) {
    self.header = header
    self.checks = checks
    self.tried = mutations?.count
    self.survivors = mutations?.survivors ?? []
    self.language = language
  }

  /// The number of expectations that do not hold, and of files without their counterpart.
  var faults: Int { checks.count { $0.result != .held } }

  /// The report in one of its formats.
  public func bytes(_ format: String) -> [UInt8] {
    switch format {
    case "json": TestForm.document.bytes(of: self)
    case "junit": Array(junit.utf8)
    default: Array(text.utf8)
    }
  }

  // MARK: Text

  private var text: String {
    var lines = header.marks
    for check in checks where check.result != .held {
      var heading = Words(same: check.file.visible)
      if !check.settings.isEmpty {
        let supposed = check.supposed.visible(limit: DisplayLimit.sentence)
        heading = heading + Words(zh: "，假设 ", en: " with ") + Words(same: supposed)
      }
      lines += [heading] + check.lines.map { Words(same: "  ") + $0 }
    }
    lines += survivors.map { survivor in
      Words(zh: "无人察觉：", en: "unnoticed: ") + Words(same: survivor.place + ": ")
        + survivor.mutant.change
    }
    return (lines + [summary]).map { $0[language] + "\n" }.joined()
  }

  private var summary: Words {
    let files = Set(checks.map { $0.file }).count
    let words = Words(
      zh: "\(files) 个文件，\(checks.count) 项预期，\(faults) 项不符",
      en: files.counted("file") + ", " + checks.count.counted("expectation") + ", \(faults) not met"
    )
    guard let tried else { return words }
    let unnoticed = Words(
      zh: "；改动条件 \(tried) 处，\(survivors.count) 处无人察觉",
      en: "; " + tried.counted("change") + " of the criteria, \(survivors.count) unnoticed")
    return words + unnoticed
  }

  // MARK: JUnit

  private var junit: String {
    let counts = XMLTag.Counts(
      tests: checks.count + survivors.count, failures: faults + survivors.count)
    var text = XMLTag.suites(header.toolVersion, counts) + XMLTag.suite("iipcheck test", counts)
    text += XMLTag.properties(header.ruleSets.flatMap { $0.properties })
    for check in checks {
      let name = check.settings.isEmpty ? check.file : check.supposed
      let attributes = [("classname", check.file), ("name", name), ("file", check.file)]
      text += testCase(attributes, check.lines.map { $0[language] })
    }
    for survivor in survivors {
      let change = survivor.mutant.change[language]
      text += testCase(
        [("classname", "rules"), ("name", survivor.place + ": " + change)],
        [Words(zh: "无人察觉", en: "unnoticed")[language]])
    }
    return text + XMLTag.close("testsuite") + XMLTag.close("testsuites")
  }

  private func testCase(_ attributes: [(String, String)], _ lines: [String]) -> String {
    let failure = lines.first.map { XMLTag.element("failure", [("message", $0)], lines) }
    return XMLTag.element("testcase", attributes + [XMLTag.time], containing: failure ?? "")
  }
}

extension MutationCheck.Survivor {
  fileprivate var place: String { category.code + " " + mutant.place }
}

extension ExpectationCheck {
  /// What is supposed, as it is written on a command line.
  fileprivate var supposed: String {
    settings.map { $0.argument }.joined(separator: " ")
  }

  /// What is wrong, a line each; nothing if it holds.
  fileprivate var lines: [Words] {
    switch result {
    case .held: []
    case .different(let differences):
      differences.map { difference in
        let what = difference.id.map { Words(same: $0.visible) } ?? Words(zh: "结论", en: "verdict")
        return what
          + Words(
            zh: "：预期 \(difference.expected)，实际 \(difference.found)",
            en: ": expected \(difference.expected), found \(difference.found)")
      }
    case .noExpectation:
      [
        Words(zh: "没有对应的预期文件 ", en: "no expectation beside it: ")
          + Words(same: Self.expectationFile(of: file).visible)
      ]
    case .noApplication: [Words(zh: "有预期文件而没有申报材料", en: "an expectation without an application")]
    case .unreadable(let reasons): reasons.map { $0.visible(limit: DisplayLimit.sentence) }
    }
  }
}
