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
  /// The differences that are accepted, and those of them that are no longer there; `nil` where none were named.
  let known: KnownDifferences?
  let gone: [ExpectationCheck]
  private let language: Language

  /// Reports what became of expectations and, where rules were changed, which changes nobody noticed.
  public init(
    _ header: RunHeader, _ checks: [ExpectationCheck], _ mutations: MutationCheck?,
    known: KnownDifferences? = nil, language: Language
  ) {
    self.header = header
    self.checks = checks
    self.tried = mutations?.count
    self.survivors = mutations?.survivors ?? []
    self.known = known
    gone = known?.missing(in: checks) ?? []
    self.language = language
  }

  /// The number of expectations that do not hold, of files without their counterpart, and of known differences that
  /// are gone.
  var faults: Int { open.count + gone.count }

  /// Whether nothing is wrong.
  public var holds: Bool { faults == 0 && survivors.isEmpty }

  /// What does not hold and is not known either.
  private var open: [ExpectationCheck] { checks.filter { $0.result != .held && !isKnown($0) } }

  func isKnown(_ check: ExpectationCheck) -> Bool { known?.contains(check) ?? false }

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
    let all = open.flatMap { $0.decisive }
    var told: Set<ExpectationCheck.Difference> = []
    for check in open {
      guard case .different = check.result else {
        lines += [Words(same: check.file.visible)] + check.lines.map { Words(same: "  ") + $0 }
        continue
      }
      // What many cases have in common is told once, with the first of them.
      for difference in check.decisive where !told.contains(where: { $0.isAlike(difference) }) {
        told.insert(difference)
        let same = all.count { $0 == difference } - 1
        let others = all.count { $0.isAlike(difference) && $0 != difference }
        lines.append(
          check.heading + .colon + difference.words + Self.words(repeating: same, others))
      }
    }
    lines += gone.flatMap { check in check.lines.map { check.heading + Self.isGone + $0 } }
    lines += survivors.map { survivor in
      Words(zh: "无人察觉：", en: "unnoticed: ") + Words(same: survivor.place + ": ")
        + survivor.mutant.change
    }
    return (lines + [summary]).map { $0[language] + "\n" }.joined()
  }

  private static func words(repeating same: Int, _ others: Int) -> Words {
    var words = Words(same: "")
    if same > 0 {
      let cases = same.counted("more case repeats it", "more cases only repeat it")
      words = words + Words(zh: "；另有 \(same) 项只是重复", en: "; " + cases)
    }
    guard others > 0 else { return words }
    return words
      + Words(
        zh: "；另有 \(others) 项在此处有其他不同",
        en: "; " + others.counted("case differs", "cases differ") + " in it otherwise")
  }

  private static let isGone = Words(
    zh: "：已知的不符已不存在，请从文件中删去：", en: ": known and gone, take it out of the file: ")

  private var summary: Words {
    let files = Set(checks.map { $0.file }).count
    var words = Words(
      zh: "\(files) 个文件，\(checks.count) 项预期，\(faults) 项不符",
      en: files.counted("file") + ", " + checks.count.counted("expectation") + ", \(faults) not met"
    )
    if known != nil {
      let accepted = checks.count { isKnown($0) }
      words = words + Words(zh: "，\(accepted) 项已知", en: ", \(accepted) known")
    }
    guard let tried else { return words }
    let unnoticed = Words(
      zh: "；改动条件 \(tried) 处，\(survivors.count) 处无人察觉",
      en: "; " + tried.counted("change") + " of the criteria, \(survivors.count) unnoticed")
    return words + unnoticed
  }

  // MARK: JUnit

  private var junit: String {
    let counts = XMLTag.Counts(
      tests: checks.count + gone.count + survivors.count, failures: faults + survivors.count)
    var text = XMLTag.suites(header.toolVersion, counts) + XMLTag.suite("iipcheck test", counts)
    text += XMLTag.properties(header.ruleSets.flatMap { $0.properties })
    func add(_ check: ExpectationCheck, _ lines: [Words], prefix: String = "") {
      let name = prefix + (check.settings.isEmpty ? check.file : check.supposed)
      let attributes = [("classname", check.file), ("name", name), ("file", check.file)]
      text += testCase(attributes, lines.map { $0[language] })
    }
    for check in checks { add(check, isKnown(check) ? [] : check.lines) }
    for check in gone {
      add(check, check.lines.map { check.heading + Self.isGone + $0 }, prefix: "known: ")
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

  /// The file, and what is supposed.
  fileprivate var heading: Words {
    let file = Words(same: file.visible)
    guard !settings.isEmpty else { return file }
    return file + Words(zh: "，假设 ", en: " with ")
      + Words(same: supposed.visible(limit: DisplayLimit.sentence))
  }

  /// What is not as expected, without the verdict where that only follows.
  fileprivate var decisive: [Difference] {
    guard case .different(let differences) = result else { return [] }
    let ofCriteria = differences.filter { $0.id != nil }
    return ofCriteria.isEmpty ? differences : ofCriteria
  }

  /// What is wrong, a line each; nothing if it holds.
  fileprivate var lines: [Words] {
    switch result {
    case .held: []
    case .different(let differences): differences.map { $0.words }
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

extension ExpectationCheck.Difference {
  /// Whether a change of one criterion may be behind both, or just the same of verdicts.
  fileprivate func isAlike(_ other: Self) -> Bool { id == nil ? self == other : id == other.id }

  fileprivate var words: Words {
    (id.map { Words(same: $0.visible) } ?? Words(zh: "结论", en: "verdict"))
      + Words(zh: "：预期 \(expected)，实际 \(found)", en: ": expected \(expected), found \(found)")
  }
}
