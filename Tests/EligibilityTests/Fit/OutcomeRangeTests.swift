import Eligibility
import TestSupport
import Testing

/// The best and the worst case of what is missing; the seed of a failure is its argument.
struct OutcomeRangeTests {
  private static let seeds: ClosedRange<UInt64> = 1...60

  @Test(arguments: seeds)
  func `stating more never widens what is possible`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let ruleSet = RuleSet.ofAnyShape(using: &generator)
    for _ in 0..<3 {
      var application = Application.random(stating: 30, using: &generator)
      var before = application.prospects(of: ruleSet)
      for slot in application.slots.shuffled(using: &generator)
      where !slot.namesMember && !slot.isIncluded && !application.states(slot) {
        application.stateAnything(at: slot, using: &generator)
        let after = application.prospects(of: ruleSet)
        #expect(before.best || !after.best, "\(slot)")
        #expect(!before.worst || after.worst, "\(slot)")
        before = after
      }
    }
  }

  @Test(arguments: seeds)
  func `the outcome lies between the worst and the best case`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let ruleSet = RuleSet.ofAnyShape(using: &generator)
    for evidence in [false, true] {
      for _ in 0..<10 {
        let application = Application.random(stating: 60, using: &generator)
        for criterion in ruleSet.criteria {
          let outcome = application.outcome(of: criterion, requiringEvidence: evidence)
          let prospects = application.prospects(of: criterion, requiringEvidence: evidence)
          #expect(outcome != .pass || prospects.worst)
          #expect(outcome != .fail || !prospects.best)
          #expect(prospects.best || !prospects.worst)
        }
      }
    }
  }

  @Test func `a part of nothing can be no share of a whole that is missing`() {
    let criterion = Criterion("1", "", zh: "", en: "") {
      Count.thirdPartyDevelopers.share(of: .developers, atLeast: 20, .orMore)
    }
    var application = Application()
    #expect(application.prospects(of: criterion).best)
    application.state(.thirdPartyDevelopers, 0)
    #expect(!application.prospects(of: criterion).best)
    application.state(.thirdPartyDevelopers, 1)
    #expect(application.prospects(of: criterion).best)
  }
}

extension RuleSet {
  /// Two criteria of requirements of any shape, conflicting ones among them.
  fileprivate static func ofAnyShape(using generator: inout SplitMix64) -> RuleSet {
    let nothing = Words(zh: "", en: "")
    let criteria = (0..<2).map { place in
      Criterion(
        id: "\(place)", title: nothing, clause: "",
        requirements: [.random(depth: 3, using: &generator)], readings: [], note: nil)
    }
    let edition = Edition(id: "test", version: "1", document: "", issued: "", title: nothing)
    return RuleSet(edition: edition, category: .crossIndustry, criteria: criteria)
  }
}
