import Eligibility
import TestSupport
import Testing

/// The smallest change against every change that there is, over rules of any shape.
struct SmallestChangeTests {
  private static let seeds: ClosedRange<UInt64> = 1...60

  @Test(arguments: seeds)
  func `the smallest change is enough and every part of it is needed`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for evidence in [false, true] {
      for _ in 0..<4 {
        let ruleSet = SmallWorld.ruleSet(using: &generator)
        let application = SmallWorld.application(stating: 80, using: &generator)
        guard let smallest = ruleSet.smallestChange(of: application, requiringEvidence: evidence)
        else { continue }
        func meets(_ changes: [Change]) -> Bool {
          application.applying(changes).meets(ruleSet, requiringEvidence: evidence)
        }
        let isEnough = meets(smallest.changes)
        #expect(isEnough, "\(ruleSet.criteria.map { $0.requirements }) \(smallest.changes)")
        for change in smallest.changes {
          let isEnoughWithout = meets(smallest.changes.filter { $0 != change })
          #expect(!isEnoughWithout, "\(change)")
        }
      }
    }
  }

  @Test(arguments: seeds)
  func `no change of fewer fields makes the application eligible`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<3 {
      let ruleSet = SmallWorld.ruleSet(using: &generator)
      let application = SmallWorld.application(stating: 95, using: &generator)
      let smallest = ruleSet.smallestChange(of: application)
      let slots = application.changeable(readBy: ruleSet)
      let fewer = min(3, smallest.map { $0.changes.count - 1 } ?? 2)
      // What is beyond the platform is avoided at the price of more fields, so it is left out here.
      guard smallest?.cost.beyondPlatform ?? 0 == 0 else { continue }
      let found = application.canMeet(ruleSet, changing: slots[...], atMost: fewer)
      #expect(!found, "\(ruleSet.criteria) \(smallest?.changes ?? [])")
    }
  }

  @Test(arguments: seeds)
  func `an alternative is as small and works as well`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<4 {
      let ruleSet = SmallWorld.ruleSet(using: &generator)
      let application = SmallWorld.application(stating: 80, using: &generator)
      guard let smallest = ruleSet.smallestChange(of: application) else { continue }
      for alternative in smallest.alternatives {
        let kept = smallest.changes.filter { !alternative.replaced.contains($0.field) }
        #expect(alternative.replaced.count == alternative.changes.count)
        let isEnough = application.applying(kept + alternative.changes).meets(ruleSet)
        #expect(isEnough, "\(smallest.changes) \(alternative)")
      }
    }
  }

  @Test(arguments: seeds)
  func `an eligible application needs no change`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<4 {
      let ruleSet = SmallWorld.ruleSet(using: &generator)
      let application = SmallWorld.application(stating: 80, using: &generator)
      guard let smallest = ruleSet.smallestChange(of: application) else { continue }
      let isEligible = application.meets(ruleSet)
      #expect(smallest.changes.isEmpty == isEligible, "\(ruleSet.criteria.map { $0.requirements })")
      let changed = application.applying(smallest.changes)
      #expect(ruleSet.smallestChange(of: changed)?.changes.isEmpty == true)
    }
  }
}

extension Application {
  /// The places that a change may state otherwise: what the rules read, and the names that are missing.
  fileprivate func changeable(readBy ruleSet: RuleSet) -> [Slot] {
    let facts = Set(ruleSet.criteria.flatMap { $0.walked }.flatMap { $0.facts })
    let unnamed = (0..<(memberCount(of: .industries) ?? 0)).filter {
      name(of: $0, in: .industries) == nil
    }
    return SmallWorld.slots(of: self).filter {
      facts.contains($0.fact) && !$0.fact.isBeyondPlatform
    }
      + unnamed.map { Slot(fact: .text(.industryName), member: $0) }
  }

  /// Whether stating at most so many of the places otherwise meets every requirement.
  fileprivate func canMeet(
    _ ruleSet: RuleSet, changing slots: ArraySlice<Slot>, atMost count: Int
  ) -> Bool {
    guard count >= 0 else { return false }
    if meets(ruleSet) { return true }
    guard count > 0 else { return false }
    for index in slots.indices {
      let slot = slots[index]
      for value in SmallWorld.values(for: slot) {
        // The whole of a share is left as it is by any change that is proposed.
        if slot.fact == .figure(.count(.developers)), states(slot) { continue }
        var copy = self
        if case .text(let text) = slot.fact {
          copy.state(text, "新\(slot.member ?? 0)", member: slot.member)
        } else {
          copy.put(value, at: slot)
        }
        if copy.canMeet(ruleSet, changing: slots[(index + 1)...], atMost: count - 1) {
          return true
        }
      }
    }
    return false
  }
}
