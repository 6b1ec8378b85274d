internal import Eligibility
internal import StrictJSON

/// A report as the XML of JUnit: an application is a suite, a criterion a test case.
///
/// What fails is a failure. What is missing is an error, because it could not be tested, as is a text that could not be
/// read, whose suite has one test case. Suites know their counts; the whole does not, since it may be a stream.
struct JUnitReport: Sendable {
  private let header: RunHeader
  private let language: Language

  init(header: RunHeader, language: Language) {
    self.header = header
    self.language = language
  }

  func begin() -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + XMLTag.open("testsuites", [("name", "iipcheck " + header.toolVersion)])
  }

  func end() -> String { XMLTag.close("testsuites") }

  /// The suite of one application.
  func suite(of checked: Checked) -> String {
    let annotations = checked.annotations(supposing: header.settings)
    let findings = checked.findings
    let isReadable = checked.isReadable
    let name = checked.suiteName
    var text = XMLTag.open(
      "testsuite",
      [
        ("name", name), ("tests", String(isReadable ? findings.count : 1)),
        ("failures", String(findings.count { $0.outcome == .fail })),
        ("errors", String(isReadable ? findings.count { $0.outcome == .missing } : 1)),
        ("skipped", "0"),
      ])
    text += properties(of: checked)
    if isReadable {
      for annotation in annotations { text += testCase(annotation, of: checked, name) }
      text += remarks(annotations, of: checked)
    } else {
      text += unreadable(annotations, of: checked, name)
    }
    return text + XMLTag.close("testsuite")
  }

  /// What the application was judged by, under names that are the same in every language.
  private func properties(of checked: Checked) -> String {
    var rows: [(name: String, value: String)] = []
    if let edition = header.edition {
      rows += [
        ("edition", edition.id), ("editionVersion", edition.version),
        ("document", edition.document),
      ]
    }
    rows += header.ruleSets
      .filter { checked.categories.contains($0.ruleSet.category) }
      .flatMap { $0.properties }
    rows.append(("requireEvidence", header.requiresEvidence ? "true" : "false"))
    for setting in header.settings {
      rows.append(("whatIf", setting.argument))
    }
    if let digest = checked.digest { rows.append(("sha256", digest)) }
    for determination in checked.determinations {
      rows.append(
        ("verdict." + determination.ruleSet.category.code, determination.verdict.code))
    }
    if !checked.isReadable { rows.append(("verdict", checked.verdictCode)) }
    return XMLTag.properties(rows)
  }

  private func testCase(
    _ annotation: Annotation, of checked: Checked, _ suite: String
  ) -> String {
    guard case .criterion(let finding) = annotation.subject else { return "" }
    let criterion = finding.criterion
    let attributes = attributes(
      criterion.id + " " + criterion.title[language], annotation.location, of: checked, suite)
    guard let element = finding.outcome.element else {
      return XMLTag.empty("testcase", attributes)
    }
    return XMLTag.open("testcase", attributes)
      + XMLTag.element(
        element,
        [
          ("type", finding.outcome.code),
          ("message", (annotation.details.first ?? annotation.title)[language]),
        ],
        lines(annotation, of: checked))
      + XMLTag.close("testcase")
  }

  /// One test case with every problem and its place.
  private func unreadable(
    _ annotations: [Annotation], of checked: Checked, _ suite: String
  ) -> String {
    let title = Words(zh: "能读作申报材料", en: "can be read as an application")[language]
    let message = annotations.first?.lines.first
    return XMLTag.open(
      "testcase", attributes(title, annotations.first?.location, of: checked, suite))
      + XMLTag.element(
        "error",
        [("type", "unreadable"), ("message", message?[language] ?? "")],
        annotations.flatMap { lines($0, of: checked) })
      + XMLTag.close("testcase")
  }

  private func attributes(
    _ name: String, _ location: SourceLocation?, of checked: Checked, _ suite: String
  ) -> [(String, String)] {
    var attributes = [("classname", suite), ("name", name)]
    guard checked.file != "-" else { return attributes }
    attributes.append(("file", checked.file))
    if let location { attributes.append(("line", String(location.line))) }
    return attributes
  }

  /// The verdicts and the contradictions, which are no test cases.
  private func remarks(_ annotations: [Annotation], of checked: Checked) -> String {
    let others = annotations.filter { annotation in
      if case .criterion = annotation.subject { false } else { true }
    }
    return XMLTag.element("system-out", [], others.flatMap { lines($0, of: checked) })
  }

  /// All that is said, behind the place as other tools write it.
  private func lines(_ annotation: Annotation, of checked: Checked) -> [String] {
    let lines = annotation.lines.map { $0[language] }
    return [annotation.place(in: checked) + ": " + lines[0]] + lines.dropFirst()
  }
}

extension Checked {
  /// What its suite is called: the file, and the line of a stream.
  fileprivate var suiteName: String {
    (file == "-" ? "<stdin>" : file) + (line.map { ":\($0)" } ?? "")
  }
}

extension Outcome {
  /// The element that says so; `nil` for what passes.
  fileprivate var element: String? {
    switch self {
    case .pass: nil
    case .missing: "error"
    case .fail: "failure"
    }
  }
}

extension RunHeader.AppliedRuleSet {
  /// Its digest, and its file unless it is built in, under names that are the same in every language.
  var properties: [(name: String, value: String)] {
    let name = "ruleSet." + ruleSet.category.code
    return [(name + ".sha256", digest)] + (file.map { [(name + ".file", $0)] } ?? [])
  }
}
