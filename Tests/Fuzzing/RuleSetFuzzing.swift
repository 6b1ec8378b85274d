import Eligibility
import Reports

/// A rule set that is read can be written, read again and judged by; another text is refused for stated reasons.
enum RuleSetFuzzing {
  static func run(_ bytes: [UInt8]) {
    switch RuleSet.read(bytes) {
    case .failure(let problems):
      demand(!problems.list.isEmpty, "refused without a reason")
      ApplicationFuzzing.demandSound(problems.list, in: bytes)
    case .success(let ruleSet):
      let form = ruleSet.canonicalForm
      guard case .success(let again) = RuleSet.read(form) else {
        fatalError("the canonical form cannot be read")
      }
      demand(again == ruleSet, "the canonical form is another rule set")
      demand(again.canonicalForm == form, "the canonical form is not canonical")
      judge(by: ruleSet)
    }
  }

  /// An application that states nothing passes nothing that asks for something, and rules can be looked over.
  private static func judge(by ruleSet: RuleSet) {
    let assessor = Assessor(
      by: { category, _ in category == ruleSet.category ? ruleSet : nil },
      under: [ruleSet.category])
    let assessment = assessor.check(Array("{}".utf8), file: "a.json")
    demand(assessment.isReadable && assessment.determinations.count == 1, "not judged")
    demand(assessment.findings.count <= ruleSet.criteria.count, "more findings than criteria")
    let header = RunHeader(
      toolVersion: "1", ruleSets: [RunHeader.AppliedRuleSet(ruleSet)], requiresEvidence: false)
    let style = TextStyle(language: .en, width: 60, usesColor: false)
    let settings = ReportSettings(header: header, style: style)
    demand(!CheckFormats.all[0].make(settings)([assessment]).isEmpty, "no report")
    _ = RuleSetLint([ruleSet]).findings
  }
}
