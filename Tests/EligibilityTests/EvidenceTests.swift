import Eligibility
import Testing

struct EvidenceTests {
  @Test func `a claim that holds needs evidence only where evidence is required`() {
    let claim = Requirement("openness", .claim(.openness))
    var application = Application()
    func outcomes() -> [Outcome] {
      [false, true].map { application.outcome(of: claim, requiringEvidence: $0) }
    }
    #expect(outcomes() == [.missing, .missing])
    application.state(.openness, true)
    #expect(outcomes() == [.pass, .missing])
    application.state(.openness, true, evidence: " \u{3000}")
    #expect(outcomes() == [.pass, .missing])
    application.state(.openness, true, evidence: "\u{200B}\u{AD}\u{2060}\u{3164}\u{FEFF}")
    #expect(outcomes() == [.pass, .missing], "nobody can see it")
    application.state(.openness, true, evidence: "报告")
    #expect(outcomes() == [.pass, .pass])
    application.state(.openness, false)
    #expect(outcomes() == [.fail, .fail])
    application.state(.openness, false, evidence: "报告")
    #expect(outcomes() == [.fail, .fail])
  }

  @Test func `a list needs no evidence`() {
    var application = Application()
    application.state(.strengths, ["带动性大"])
    let listing = Listing.strengths.atLeast(1, .anyOf)
    #expect(application.outcome(of: listing, requiringEvidence: true) == .pass)
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `requiring evidence does what withdrawing every claim without it would do`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let ruleSet = RuleSet.random(criteria: 3, using: &generator)
    for _ in 0..<10 {
      let application = Application.random(stating: 90, using: &generator)
      var withdrawn = application
      for claim in Claim.allCases {
        guard let value = application.stated(claim)?.value, value.isMet, value.evidence == nil
        else { continue }
        withdrawn.state(claim, nil)
      }
      let strict = ruleSet.determine(application, requiringEvidence: true)
      let expected = ruleSet.determine(withdrawn)
      #expect(strict.findings.map { $0.outcome } == expected.findings.map { $0.outcome })
      #expect(strict.requiresEvidence)
    }
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `requiring evidence never makes anything better and never makes it fail`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let requirement = Requirement.random(depth: 4, using: &generator)
    for _ in 0..<20 {
      let application = Application.random(stating: 90, using: &generator)
      let lenient = application.outcome(of: requirement)
      let strict = application.outcome(of: requirement, requiringEvidence: true)
      #expect(strict == lenient || (lenient, strict) == (.pass, .missing))
    }
  }
}
