import Eligibility
import Testing

struct DeterminationTests {
  private static let edition = Edition(
    id: "test", version: "1", document: "", issued: "", title: Words(zh: "", en: ""))

  private static func ruleSet(_ count: Int) -> RuleSet {
    RuleSet(
      edition: edition, category: .industryLevel,
      criteria: Atoms.requirements(count).map { atom in
        Criterion(
          id: atom.name, title: Words(zh: "", en: ""), clause: "", requirements: [atom],
          readings: [], note: nil)
      })
  }

  @Test(arguments: 0...5)
  func `any failure makes ineligible, else anything missing incomplete`(count: Int) {
    for outcomes in Atoms.vectors(count) {
      let determination = Self.ruleSet(count).determine(Atoms.application(outcomes))
      let expected: Verdict =
        outcomes.contains(.fail)
        ? .ineligible : outcomes.contains(.missing) ? .incomplete : .eligible
      #expect(determination.verdict == expected, "\(outcomes)")
    }
  }

  @Test func `every criterion is found, in its order, and counted once`() {
    for outcomes in Atoms.vectors(4) {
      let determination = Self.ruleSet(4).determine(Atoms.application(outcomes))
      #expect(determination.findings.map { $0.outcome } == outcomes)
      #expect(determination.findings.map { $0.criterion.id } == (0..<4).map { "atom\($0)" })
      for outcome in Outcome.allCases {
        #expect(determination.count(outcome) == outcomes.count { $0 == outcome })
      }
    }
  }

  @Test func `a criterion rests on figures alone or on the applicant's word`() {
    func basis(_ logic: Requirement.Logic) -> Basis {
      let inner = Requirement("inner", logic)
      return Criterion(
        id: "1", title: Words(zh: "", en: ""), clause: "",
        requirements: [Requirement("all", .all([Requirement("either", .either([inner]))]))],
        readings: [], note: nil
      ).basis
    }
    let bound = Bound(.atLeast, 1, .atLeast)
    #expect(basis(.figure(.count(.apps), bound)) == .measured)
    #expect(basis(.choice(.operatorForm, oneOf: [0])) == .declared)
    #expect(
      basis(.share(part: .count(.apps), whole: .count(.apps), percent: bound)) == .measured)
    #expect(basis(.claim(.openness)) == .declared)
    #expect(basis(.listing(.strengths, atLeast: bound, examples: [])) == .declared)
    #expect(basis(.everyTerm(.dataLoop, examples: [])) == .declared)
  }

  @Test func `claims that hold without evidence are listed once, in the order of the criteria`() {
    let claims: [Claim] = [.openness, .goodCredit, .openness, .truthfulness, .researchPlan]
    let ruleSet = RuleSet(
      edition: Self.edition, category: .industryLevel,
      criteria: claims.map { claim in
        Criterion("1", "", zh: "", en: "") { claim }
      })
    var application = Application()
    application.state(.openness, true)
    application.state(.goodCredit, true, evidence: "  ")
    application.state(.truthfulness, true, evidence: "承诺书")
    application.state(.researchPlan, false)
    let determination = ruleSet.determine(application)
    #expect(determination.unsupported == [.claim(.openness), .claim(.goodCredit)])
  }

  @Test func `outcomes stand in one order and have published names`() {
    #expect(Outcome.allCases.sorted().map { $0.code } == ["fail", "missing", "pass"])
    #expect(Verdict.allCases.map { $0.code } == ["eligible", "incomplete", "ineligible"])
    #expect([Basis.measured, .declared].map { $0.code } == ["measured", "declared"])
    #expect(Verdict(worst: .pass) == .eligible)
    #expect(Verdict(worst: .missing) == .incomplete)
    #expect(Verdict(worst: .fail) == .ineligible)
  }
}
