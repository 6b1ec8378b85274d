import Eligibility
import TestSupport
import Testing

/// Filling in more, or doing better, never turns a settled outcome around; the seed of a failure is its argument.
struct MonotonicityTests {
  private static let seeds: ClosedRange<UInt64> = 1...100

  @Test(arguments: seeds)
  func `stating a missing fact never turns a settled requirement around`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let requirement = Requirement.random(depth: 4, using: &generator)
    for _ in 0..<20 {
      let before = Application.random(stating: 60, using: &generator)
      let settled = before.outcome(of: requirement)
      guard settled != .missing else { continue }
      for slot in before.slots(readBy: [requirement]) where !before.states(slot) {
        var after = before
        after.stateAnything(at: slot, using: &generator)
        let outcome = after.outcome(of: requirement)
        #expect(outcome == settled, "\(slot) \(requirement)")
      }
    }
  }

  @Test(arguments: seeds)
  func `stating the missing name of a member never turns a settled requirement around`(
    seed: UInt64
  ) {
    var generator = SplitMix64(seed: seed)
    let group = generator.pick([Group.industries, .domains])
    let part = Requirement.random(depth: 1, in: group, using: &generator)
    let count = Bound(.atLeast, .random(in: 1...3, using: &generator), .notFewerThan)
    let requirement = Requirement(
      "members", .members(group, atLeast: count, every: false, part))
    for _ in 0..<20 {
      let before = Application.random(stating: 80, using: &generator)
      let settled = before.outcome(of: requirement)
      guard settled != .missing else { continue }
      for slot in before.slots where slot.names(group) && !before.states(slot) {
        var after = before
        after.stateAnything(at: slot, using: &generator)
        #expect(after.outcome(of: requirement) == settled, "\(slot) \(requirement)")
      }
    }
  }

  @Test(arguments: seeds)
  func `stating missing facts never turns a settled verdict around`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let ruleSet = RuleSet.random(criteria: 3, using: &generator)
    let requirements = ruleSet.criteria.flatMap { $0.requirements }
    for _ in 0..<10 {
      var application = Application.random(stating: 30, using: &generator)
      var verdict = ruleSet.determine(application).verdict
      for slot in application.slots(readBy: requirements).shuffled(using: &generator)
      where !application.states(slot) {
        application.stateAnything(at: slot, using: &generator)
        let next = ruleSet.determine(application).verdict
        #expect(verdict == .incomplete || next == verdict, "\(slot)")
        verdict = next
      }
    }
  }

  @Test(arguments: seeds)
  func `raising a figure that has to be reached never worsens`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let requirement = Requirement.random(depth: 4, using: &generator)
    let lowered = requirement.walked.flatMap { $0.figuresBetterLow }
    for _ in 0..<20 {
      let before = Application.random(stating: 80, using: &generator)
      for slot in before.slots(readBy: [requirement]) {
        guard case .figure(let figure) = slot.fact, !lowered.contains(figure),
          let value = before.stated(figure, member: slot.member)?.value
        else { continue }
        var after = before
        let raised = value + .random(in: 1...5, using: &generator)
        switch figure {
        case .count(let count): after.state(count, raised, member: slot.member)
        case .amount(let amount): after.state(amount, raised, member: slot.member ?? 0)
        }
        let (worse, better) = (before.outcome(of: requirement), after.outcome(of: requirement))
        #expect(better >= worse, "\(slot) from \(value) to \(raised)")
      }
    }
  }

  @Test(arguments: seeds)
  func `a further member never worsens what enough members settle`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let group = generator.pick([Group.industries, .domains])
    let part = Requirement.random(depth: 2, in: group, using: &generator)
    let count = Bound(.atLeast, .random(in: 1...4, using: &generator), .notFewerThan)
    let requirement = Requirement("members", .members(group, atLeast: count, every: false, part))
    for _ in 0..<20 {
      var application = Application.random(stating: 80, using: &generator)
      guard application.memberCount(of: group) != nil else { continue }
      let before = application.outcome(of: requirement)
      let member = application.addMember(to: group)
      for slot in application.slots where slot.member == member && generator.happens(80) {
        guard slot.fact.declaration.section == group.section else { continue }
        application.stateAnything(at: slot, using: &generator)
      }
      #expect(application.outcome(of: requirement) >= before)
    }
  }
}

extension Application {
  /// The places of the facts that requirements read, but for those that tell members apart or add to others.
  fileprivate func slots(readBy requirements: [Requirement]) -> [Slot] {
    let facts = Set(requirements.flatMap { $0.walked }.flatMap { $0.facts })
    return slots.filter { facts.contains($0.fact) && !$0.namesMember && !$0.isIncluded }
  }
}

extension Slot {
  fileprivate func names(_ group: Group) -> Bool { group.nameFact == fact }
}

extension Requirement {
  /// The figures that do better the lower they are: under an upper limit, or as the whole of a share.
  fileprivate var figuresBetterLow: [Figure] {
    switch logic {
    case .figure(let figure, let bound) where bound.comparison == .atMost: [figure]
    case .share(_, let whole, _): [whole]
    default: []
    }
  }
}

extension RuleSet {
  /// So many criteria of one to three requirements of any shape.
  static func random(criteria count: Int, using generator: inout SplitMix64) -> RuleSet {
    let nothing = Words(zh: "", en: "")
    let criteria = (0..<count).map { place in
      Criterion(
        id: "\(place)", title: nothing, clause: "",
        requirements: (0..<Int.random(in: 1...3, using: &generator)).map { _ in
          .random(depth: 3, using: &generator)
        }, readings: [], note: nil)
    }
    let edition = Edition(id: "test", version: "1", document: "", issued: "", title: nothing)
    return RuleSet(edition: edition, category: .crossIndustry, criteria: criteria)
  }
}
