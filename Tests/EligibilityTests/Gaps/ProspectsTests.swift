import Eligibility
import Testing

/// The best and the worst case against every way to fill in what is missing; the seed of a failure is its argument.
struct ProspectsTests {
  private static let seeds: ClosedRange<UInt64> = 1...60

  @Test(arguments: seeds)
  func `the best and the worst case are the extremes over all completions`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<6 {
      let ruleSet = SmallWorld.ruleSet(using: &generator)
      let application = SmallWorld.application(
        stating: generator.pick([70, 85, 95]), using: &generator)
      guard !ruleSet.asksTwiceForProduction,
        let completions = application.completions(readBy: ruleSet, limit: 1_500)
      else { continue }
      let outcomes = completions.map { $0.meets(ruleSet) }
      let prospects = application.prospects(of: ruleSet)
      #expect(
        prospects.best == outcomes.contains(true), "\(ruleSet.criteria.map { $0.requirements })")
      #expect(
        prospects.worst == !outcomes.contains(false), "\(ruleSet.criteria.map { $0.requirements })")
    }
  }

  @Test(arguments: seeds)
  func `stating more never widens what is possible`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let ruleSet = RuleSet.ofAnyShape(using: &generator)
    for _ in 0..<3 {
      var application = Application.random(stating: 30, using: &generator)
      var before = application.prospects(of: ruleSet)
      for slot in application.slots.shuffled(using: &generator)
      where !slot.namesMember && !application.states(slot) {
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

  @Test func `a platform that suffices either way is eligible whatever its production`() {
    let either = Requirement.either("connection", zh: "", en: "") {
      Requirement.given(.discrete, .mixed) { Count.connectedDevices.atLeast(5, .notFewerThan) }
      Requirement.given(.process, .mixed) { Count.processDataPoints.atLeast(9, .notFewerThan) }
    }
    let criterion = Criterion("1", "", zh: "", en: "") { either }
    var application = Application()
    application.state(.connectedDevices, 5)
    application.state(.processDataPoints, 9)
    #expect(application.outcome(of: criterion) == .missing)
    #expect(application.prospects(of: criterion).worst)
    application.state(.processDataPoints, 8)
    #expect(!application.prospects(of: criterion).worst)
    #expect(application.prospects(of: criterion).best)
    application.state(.connectedDevices, 4)
    #expect(!application.prospects(of: criterion).best)
  }

  @Test func `whatever it is called, a member that holds is at least one`() {
    var application = Application()
    for users in [Int64(9), 9, 2] {
      let member = application.addMember(to: .industries)
      application.state(.industryEnterpriseUsers, users, member: member)
    }
    func worst(_ count: Int64) -> Bool {
      let criterion = Criterion("1", "", zh: "", en: "") { Atoms.members(count) }
      return application.prospects(of: criterion).worst
    }
    #expect(worst(1) && !worst(2))
    application.state(.industryName, "纺织", member: 0)
    #expect(worst(1) && !worst(2))
    application.state(.industryName, "船舶", member: 1)
    #expect(worst(2) && !worst(3))
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

extension RuleSet {
  /// Whether several requirements read a member's kind of production: each then tries its values by itself.
  fileprivate var asksTwiceForProduction: Bool {
    criteria.flatMap { $0.walked }.count { requirement in
      guard case .members(_, _, _, let part) = requirement.logic else { return false }
      return part.walked.contains { $0.choice == .industryProduction }
    } > 1
  }
}

extension Application {
  /// Every way to state what is missing and read, or `nil` if there are more than can be tried.
  ///
  /// A member without a name gets one of its own, one in common with all such members, or that of a named one. A list that is
  /// missing is empty or has three members at either end of everything.
  fileprivate func completions(readBy ruleSet: RuleSet, limit: Int) -> [Application]? {
    let facts = Set(ruleSet.criteria.flatMap { $0.walked }.flatMap { $0.facts })
    var all = [self]
    if memberCount(of: .industries) == nil {
      var empty = self
      empty.stateList(of: .industries)
      all = [empty]
      for production in 0..<UInt8(3) {
        for value in [0, Int64.max] {
          var filled = self
          for place in 0..<3 {
            let member = filled.addMember(to: .industries)
            filled.state(.industryName, "新\(place)", member: member)
            filled.state(.industryProduction, production, member: member)
            for count in SmallWorld.memberCounts { filled.state(count, value, member: member) }
          }
          all.append(filled)
        }
      }
    }
    for index in all.indices where members(in: 2017).isEmpty {
      let member = all[index].addMember(to: .finances)
      all[index].state(.fiscalYear, 2017, member: member)
    }
    let unnamed = (0..<(memberCount(of: .industries) ?? 0)).filter {
      name(of: $0, in: .industries) == nil
    }
    for member in unnamed {
      all = all.flatMap { application in
        let known = (0..<(memberCount(of: .industries) ?? 0)).compactMap {
          self.name(of: $0, in: .industries)
        }
        return (["新名\(member)", "新名"] + known).map { name in
          var copy = application
          copy.state(.industryName, name, member: member)
          return copy
        }
      }
    }
    for slot in SmallWorld.slots(of: all[0]) where facts.contains(slot.fact) && !all[0].states(slot)
    {
      let values = SmallWorld.values(for: slot)
      guard all.count * values.count <= limit else { return nil }
      all = all.flatMap { application in
        values.map { value in
          var copy = application
          copy.put(value, at: slot)
          return copy
        }
      }
    }
    return all
  }
}
