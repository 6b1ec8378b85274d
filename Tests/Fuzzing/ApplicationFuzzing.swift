import Eligibility
import Jiangsu2018
import StrictJSON

@testable import Reports

/// Whatever is handed in as an application is read or refused for stated reasons, judged whole, and reported safely.
enum ApplicationFuzzing {
  private static let assessor = Assessor(by: { category, _ in Notice.ruleSet(for: category) })
  private static let header = RunHeader(
    toolVersion: "1", ruleSets: Notice.ruleSets.map { RunHeader.AppliedRuleSet($0) },
    requiresEvidence: false)

  static func run(_ bytes: [UInt8]) {
    let assessment = assessor.check(bytes, file: "a.json")
    let isJSON = bytes.withUnsafeBytes { JSONFuzzing.node($0) != nil }
    demand(isJSON || !assessment.isReadable, "read, though it is no JSON")
    demandSound(assessment.problems, in: bytes)
    readAgain(assessment, bytes)
    for determination in assessment.determinations { demandWhole(determination) }
    // One language at a time is enough: reports take longer than all the rest.
    let language: Language = bytes.count.isMultiple(of: 2) ? .zh : .en
    report(assessment, language)
    guard assessment.isReadable, bytes.count < 3_000 else { return }
    let fit = assessor.fit(bytes, file: "a.json")
    demand(fit.categories.count == 4, "a category does not fit and does not fail to")
    let style = TextStyle(language: language, width: 60, usesColor: false)
    demandVisible(
      String(decoding: FitFormats.all[0].make(settings(style))([fit]), as: UTF8.self), "fit")
  }

  /// Problems have a place in the text, an order and a sentence in both languages; behind the remark on slips of syntax
  /// the faults of facts begin again at the first line.
  static func demandSound(_ problems: [Problem], in bytes: [UInt8]) {
    demand(problems.count <= Problem.limit + 1, "\(problems.count) problems")
    var last = 0
    for problem in problems {
      demand((last...bytes.count).contains(problem.offset), "a problem at \(problem.offset)")
      last = problem.isRemark ? 0 : problem.offset
      demand(!problem.wording.zh.isEmpty && !problem.wording.en.isEmpty, "a problem without words")
    }
  }

  /// The same text as a part of a longer one comes to the same.
  private static func readAgain(_ assessment: Assessment, _ bytes: [UInt8]) {
    let around = Array("{\"category\":".utf8)
    let again = assessor.check(
      around + bytes + around, extent: around.count..<around.count + bytes.count, file: "a.json")
    demand(again.problems == assessment.problems, "other problems as part of a longer text")
    demand(again.digest == assessment.digest, "another digest as part of a longer text")
    demand(
      again.findings.map { $0.outcome } == assessment.findings.map { $0.outcome },
      "another outcome as part of a longer text")
  }

  private static func demandWhole(_ determination: Determination) {
    let findings = determination.findings
    demand(
      findings.map { $0.criterion.id } == determination.ruleSet.criteria.map { $0.id },
      "a criterion has no finding")
    demand(
      (determination.verdict == .eligible) == findings.allSatisfy { $0.outcome == .pass },
      "eligible with a criterion that does not pass, or the other way round")
  }

  private static func report(_ assessment: Assessment, _ language: Language) {
    let style = TextStyle(language: language, width: 72, usesColor: false)
    demandVisible(TextScreenReport(style: style).row(of: assessment), "screen")
    for format in CheckFormats.all where format.name != "json" {
      let report = format.make(settings(style))([assessment])
      demandVisible(String(decoding: report, as: UTF8.self), format.name)
    }
    let row = ScreenForm.row(of: assessment)
    demand(row.withUnsafeBytes { JSONFuzzing.node($0) != nil }, "a row is no JSON")
    _ = CSVReport(.criteria, header: header, language: language).rows(of: assessment)
  }

  private static func settings(_ style: TextStyle) -> ReportSettings {
    ReportSettings(header: header, style: style)
  }

  private static func demandVisible(_ text: String, _ report: String) {
    let rest = String(text.split(separator: "\n").joined())
    demand(rest.visible.utf8.elementsEqual(rest.utf8), "\(report) has something to hide")
  }
}
