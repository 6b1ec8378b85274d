internal import Eligibility
internal import StrictJSON

/// A report as the XML of JUnit: an application is a suite, a criterion a test case.
///
/// What fails is a failure. What is missing is an error, because it could not be tested, as is a text that could not be
/// read, whose suite has one test case.
///
/// A class, so that the whole can count its suites and tell apart what is given twice; safe to share because the rows of
/// a sequential report are made one at a time.
final class JUnitReport: @unchecked Sendable {
  private let header: RunHeader
  private let language: Language
  private var total = XMLTag.Counts()
  private var occurrences = Occurrences()

  init(header: RunHeader, language: Language) {
    self.header = header
    self.language = language
  }

  /// The beginning, once all suites are known.
  func begin() -> String { XMLTag.suites(header.toolVersion, total) }

  func end() -> String { XMLTag.close("testsuites") }

  /// The suite of one application.
  func suite(of assessment: Assessment) -> String {
    let annotations = assessment.annotations(supposing: header.settings)
    let findings = assessment.findings
    let isReadable = assessment.isReadable
    var name =
      (assessment.file == "-" ? "<stdin>" : assessment.file)
      + (assessment.line.map { ":\($0)" } ?? "")
    let occurrence = occurrences.number(of: name)
    if occurrence > 1 { name += " (\(occurrence))" }
    let counts = XMLTag.Counts(
      tests: isReadable ? findings.count : 1, failures: findings.count { $0.outcome == .fail },
      errors: isReadable ? findings.count { $0.outcome == .missing } : 1)
    total.add(counts)
    var text = XMLTag.suite(name, counts)
    text += XMLTag.properties(properties(of: assessment))
    func add(_ title: String, _ location: TextPosition?, _ element: String) {
      var attributes = [("classname", name), ("name", title), XMLTag.time]
      if assessment.file != "-" {
        attributes.append(("file", assessment.file))
        if let location { attributes.append(("line", String(location.line))) }
      }
      text += XMLTag.element("testcase", attributes, containing: element)
    }
    if isReadable {
      for annotation in annotations {
        guard let finding = annotation.finding else { continue }
        let message = (annotation.details.first ?? annotation.title)[language]
        let element = finding.outcome.element.map {
          XMLTag.element(
            $0, [("type", finding.outcome.code), ("message", message)],
            lines(annotation, of: assessment))
        }
        add(
          finding.criterion.id + " " + finding.criterion.title[language], annotation.location,
          element ?? "")
      }
      // The verdicts and the contradictions are no test cases.
      text += XMLTag.element(
        "system-out", [],
        annotations.filter { $0.finding == nil }.flatMap { lines($0, of: assessment) })
    } else {
      add(
        Words(zh: "能读作申报材料", en: "can be read as an application")[language],
        annotations.first?.location,
        XMLTag.element(
          "error",
          [
            ("type", "unreadable"),
            ("message", annotations.first?.lines.first?[language] ?? ""),
          ], annotations.flatMap { lines($0, of: assessment) }))
    }
    return text + XMLTag.close("testsuite")
  }

  /// What the application was judged by, under names that are the same in every language.
  private func properties(of assessment: Assessment) -> [(name: String, value: String)] {
    var rows = header.edition?.properties ?? []
    rows += header.ruleSets
      .filter { assessment.categories.contains($0.ruleSet.category) }.flatMap { $0.properties }
    rows.append(("requireEvidence", header.requiresEvidence ? "true" : "false"))
    rows += header.settings.map { ("whatIf", $0.argument) }
    if let digest = assessment.digest { rows.append(("sha256", digest)) }
    rows += assessment.determinations.map {
      ("verdict." + $0.ruleSet.category.code, $0.verdict.code)
    }
    if !assessment.isReadable { rows.append(("verdict", assessment.verdictCode)) }
    return rows
  }

  /// All that is said, behind the place as other tools write it.
  private func lines(_ annotation: Annotation, of assessment: Assessment) -> [String] {
    let lines = annotation.lines.map { $0[language] }
    return [annotation.place(in: assessment) + ": " + lines[0]] + lines.dropFirst()
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

extension Edition {
  /// What it is, under names that are the same in every language.
  var properties: [(name: String, value: String)] {
    [("edition", id), ("editionVersion", version), ("document", document)]
  }
}

extension RunHeader.AppliedRuleSet {
  /// Its digest, and its file unless it is built in, under names that are the same in every language.
  var properties: [(name: String, value: String)] {
    let name = "ruleSet." + ruleSet.category.code
    return [(name + ".sha256", digest)] + (file.map { [(name + ".file", $0)] } ?? [])
  }
}
