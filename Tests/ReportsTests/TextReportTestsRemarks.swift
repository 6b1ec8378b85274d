import Eligibility
import Jiangsu2018
import Reports
import StrictJSON
import Testing

struct TextReportTestsRemarks {
  @Test func `a criterion that another reading would turn around is named at the top`() {
    let report = textReport([TextSample.named("cross-industry-threshold.json")])
    #expect(report.says("1.2.3 pass → fail, 1.4.3 pass → fail; the verdict becomes INELIGIBLE"))
    #expect(report.says("the other reading (it does not: the number must be exceeded): FAIL"))
  }

  @Test func `open readings and notes of the criterion stand with it`() {
    let report = textReport([TextSample.named("key-cultivation-comfortable.json")])
    #expect(report.says("reading orMore: whether 以上 includes the number itself"))
    #expect(report.says("note 70 is more than the 20 of 3.2: as printed"))
  }

  @Test func `what is declared without evidence is listed with its places`() {
    let assessment = TextSample.named("industry-level-unsupported.json")
    let facts = assessment.determinations.flatMap { $0.unsupported }
    let report = textReport([assessment])
    #expect(!facts.isEmpty)
    for fact in facts {
      let offset: Int? =
        switch fact {
        case .claim(let claim): assessment.application.stated(claim)?.offset
        case .listing(let listing): assessment.application.stated(listing)?.offset
        case .choice(let choice): assessment.application.stated(choice)?.offset
        case .figure, .text: nil
        }
      let place = assessment.location(of: offset ?? -1)
      #expect(
        report.says(
          "\(fact.declaration.label.en) (\(fact.declaration.path), "
            + "line \(place.line), column \(place.column))"))
    }
  }

  @Test func `where evidence is required, a claim without it says so`() {
    let json = #"{"category": "key-cultivation", "claims": {"soundOperation": true}}"#
    let strict = textReport([checking(json, requiringEvidence: true)])
    #expect(
      strict.says(
        "- without evidence: its operating condition is sound (claims.soundOperation, line 1"))
    #expect(strict.says("claims without evidence taken as not stated"))
    #expect(
      !textReport([checking(json)]).says("without evidence: its operating condition is sound"))
  }

  @Test func `contradictions are listed with their places and change no verdict`() {
    let assessment = TextSample.named("contradictions.json")
    let report = textReport([assessment])
    let section = report.section("Contradictions (that changes no verdict)")
    #expect(report.hasPrefix("ELIGIBLE"))
    #expect(section.lines.count { $0.hasPrefix("  - ") } == assessment.warnings.count)
    for warning in assessment.warnings {
      let place = warning.offset.map { assessment.location(of: $0) }
      #expect(section.says("(line \(place?.line ?? 0), column \(place?.column ?? 0))"))
    }
  }

  @Test func `a report names notice, rules, tool and input`() {
    let assessment = TextSample.named("industry-level-threshold.json")
    let rules = RunHeader.AppliedRuleSet(Notice.ruleSet(for: .industryLevel))
    let report = textReport([assessment])
    #expect(
      report.says("jiangsu-2018, 苏经信企信〔2018〕796号, rule set version \(Notice.edition.version)"))
    #expect(report.says("industry-level sha256 \(rules.digest.prefix(12));"))
    #expect(
      report.says("iipcheck 1.2.3; application sha256 \(assessment.digest?.prefix(12) ?? "")"))
  }
}
