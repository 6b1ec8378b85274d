import Eligibility
import TestSupport
import Testing

/// Reviews settle what is declared, and nothing else.
struct SettlementTests {
  private static let claim = Requirement("openness", .claim(.openness))

  /// Everything that an application can say of a claim.
  private static let stated: [(isMet: Bool?, evidence: String?)] = [
    (nil, nil), (false, nil), (false, "报告"), (true, nil), (true, "报告"),
  ]

  @Test func `a review decides a claim whatever is stated and whatever is required`() {
    for (isMet, evidence) in Self.stated {
      for strict in [false, true] {
        var application = Application()
        application.state(.openness, isMet, evidence: evidence)
        let raw: Outcome =
          switch isMet {
          case nil: .missing
          case false?: .fail
          case true?: strict && evidence == nil ? .missing : .pass
          }
        #expect(application.outcome(of: Self.claim, requiringEvidence: strict) == raw)
        for (finding, outcome) in [(true, Outcome.pass), (false, .fail)] {
          var reviewed = application
          reviewed.settle(Self.claim, isMet: finding, by: 7)
          #expect(reviewed.outcome(of: Self.claim, requiringEvidence: strict) == outcome)
          let judgement = reviewed.judge(Self.claim, requiringEvidence: strict)
          #expect(judgement.outcome == outcome)
          #expect(judgement.review == 7)
          #expect(judgement.shortfall == nil)
        }
      }
    }
  }

  @Test(arguments: [nil, [], ["甲"], ["甲", "乙", "丙"]] as [[String]?])
  func `a review decides a listing however much is listed`(names: [String]?) {
    let listing = Listing.strengths.atLeast(2, .several)
    var application = Application()
    application.state(.strengths, names)
    for (finding, outcome) in [(true, Outcome.pass), (false, .fail)] {
      var reviewed = application
      reviewed.settle(listing, isMet: finding, by: 0)
      for strict in [false, true] {
        #expect(reviewed.outcome(of: listing, requiringEvidence: strict) == outcome)
      }
      #expect(reviewed.wording(shortfallOf: reviewed.judge(listing)) == nil)
    }
  }

  @Test(arguments: [nil, [], ["public"], ["public", "private", "hybrid"]] as [[String]?])
  func `a review decides a closed list`(names: [String]?) {
    let every = Requirement("cloudForms", .everyTerm(.cloudForms, examples: []))
    var application = Application()
    application.state(.cloudForms, names)
    for (finding, outcome) in [(true, Outcome.pass), (false, .fail)] {
      var reviewed = application
      reviewed.settle(every, isMet: finding, by: 0)
      #expect(reviewed.outcome(of: every) == outcome)
      #expect(reviewed.wording(shortfallOf: reviewed.judge(every)) == nil)
    }
  }

  @Test func `a listing of which more is asked elsewhere is not settled there`() {
    var application = Application()
    application.state(.strengths, ["甲"])
    application.settle(Listing.strengths.atLeast(2, .several), isMet: true, by: 0)
    #expect(application.outcome(of: Listing.strengths.atLeast(2, .several)) == .pass)
    #expect(application.outcome(of: Listing.strengths.atLeast(3, .several)) == .fail)
  }

  @Test func `of two reviews that contradict each other the worse decides`() {
    for order in [[true, false], [false, true]] {
      var application = Application()
      for (number, isMet) in order.enumerated() {
        application.settle(Self.claim, isMet: isMet, by: number)
      }
      #expect(application.outcome(of: Self.claim) == .fail)
      #expect(application.review(of: Self.claim) == order.firstIndex(of: false))
    }
  }

  @Test func `a review decides the form of the operator, and never the kind of production`() {
    let form = Requirement.operatorForm(.independentLegalPerson)
    let production = Requirement("production", .choice(.production, oneOf: [0]))
    for stated in [nil, OperatorForm.independentLegalPerson, .other] {
      for (finding, outcome) in [(true, Outcome.pass), (false, .fail)] {
        var application = Application()
        application.state(.operatorForm, stated?.rawValue)
        application.settle(form, isMet: finding, by: 1)
        #expect(application.outcome(of: form, requiringEvidence: true) == outcome)
        application.settle(production, isMet: finding, by: 2)
        #expect(application.outcome(of: production) == .missing)
        #expect(application.review(of: production) == nil)
      }
    }
  }

  @Test func `a claim that was reviewed is not listed as unsupported`() {
    let criterion = Criterion(
      id: "1", title: Words(zh: "题", en: "title"), clause: "附件", requirements: [Self.claim],
      readings: [], note: nil)
    let edition = Edition(
      id: "x", version: "1", document: "文", issued: "2018-09-25",
      title: Words(zh: "题", en: "title"))
    let ruleSet = RuleSet(edition: edition, category: .keyCultivation, criteria: [criterion])
    var application = Application()
    application.state(.openness, true)
    #expect(ruleSet.determine(application).unsupported == [.claim(.openness)])
    #expect(ruleSet.determine(application).findings.map { $0.basis } == [.declared])
    application.settle(Self.claim, isMet: true, by: 0)
    let determination = ruleSet.determine(application)
    #expect(determination.unsupported.isEmpty)
    #expect(determination.findings.map { $0.basis } == [.reviewed])
    #expect(determination.count(.reviewed) == 1 && determination.count(.declared) == 0)
  }

  @Test func `nothing of the reviews is left when the next application is read`() {
    var application = Application()
    application.settle(Self.claim, isMet: true, by: 0)
    #expect(application.outcome(of: Self.claim) == .pass)
    #expect(application.read(Array("{}".utf8)).isEmpty)
    #expect(application.outcome(of: Self.claim) == .missing)
    #expect(application.review(of: Self.claim) == nil)
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `reviewing claims does what stating them with evidence would do`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let ruleSet = RuleSet.random(criteria: 3, using: &generator)
    for _ in 0..<10 {
      let application = Application.random(stating: 70, using: &generator)
      var reviewed = application
      var stated = application
      for (number, claim) in Claim.allCases.enumerated() where generator.happens(30) {
        let isMet = generator.happens(50)
        reviewed.settle(Requirement("any", .claim(claim)), isMet: isMet, by: number)
        stated.state(claim, isMet, evidence: "附件")
      }
      for strict in [false, true] {
        let found = ruleSet.determine(reviewed, requiringEvidence: strict)
        let expected = ruleSet.determine(stated, requiringEvidence: strict)
        #expect(found.findings.map { $0.outcome } == expected.findings.map { $0.outcome })
        #expect(found.unsupported == expected.unsupported)
        #expect(found.verdict == expected.verdict)
        let bases = [Basis.measured, .declared, .reviewed].map { found.count($0) }
        #expect(bases.reduce(0, +) == found.findings.count)
        #expect(found.count(.measured) == expected.count(.measured))
      }
    }
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `what rests on figures never changes, whatever is reviewed`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let requirement = Requirement.random(depth: 4, using: &generator)
    let application = Application.random(stating: 80, using: &generator)
    var reviewed = application
    // Everything is reviewed, as far as it can be.
    for (number, part) in requirement.walked.enumerated() {
      reviewed.settle(part, isMet: generator.happens(50), by: number)
    }
    for part in requirement.walked where !part.restsOnDeclaration && part.group == nil {
      #expect(reviewed.outcome(of: part) == application.outcome(of: part))
      #expect(reviewed.judge(part).walked.allSatisfy { $0.review == nil })
    }
    if !requirement.restsOnDeclaration {
      #expect(reviewed.outcome(of: requirement) == application.outcome(of: requirement))
    }
  }
}
