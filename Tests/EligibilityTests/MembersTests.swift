import Eligibility
import Testing

struct MembersTests {
  @Test(arguments: 0...5, 1...6 as ClosedRange<Int64>)
  func `enough members settle it, and too few that still might`(count: Int, needed: Int64) {
    for outcomes in Atoms.vectors(count) {
      let expected = Atoms.settled(outcomes) { $0.count { $0 } >= needed }
      let application = Atoms.industries(outcomes)
      #expect(application.outcome(of: Atoms.members(needed)) == expected, "\(outcomes)")
    }
  }

  @Test(arguments: 0...5, 1...6 as ClosedRange<Int64>)
  func `if every member is bound, one that fails settles it`(count: Int, needed: Int64) {
    let requirement = Atoms.members(needed, every: true)
    for outcomes in Atoms.vectors(count) {
      let expected = Atoms.settled(outcomes) { $0.count { $0 } >= needed && !$0.contains(false) }
      #expect(Atoms.industries(outcomes).outcome(of: requirement) == expected, "\(outcomes)")
    }
  }

  @Test(arguments: [false, true])
  func `no list is missing, an empty list fails`(every: Bool) {
    var application = Application()
    #expect(application.outcome(of: Atoms.members(1, every: every)) == .missing)
    application.stateList(of: .industries)
    #expect(application.outcome(of: Atoms.members(1, every: every)) == .fail)
  }

  @Test func `a member without a name is not yet one that counts`() {
    for outcome in Outcome.allCases {
      var application = Atoms.industries([outcome, .pass])
      application.state(.industryName, nil, member: 0)
      let expected: Outcome = outcome == .fail ? .fail : .missing
      #expect(application.outcome(of: Atoms.members(2)) == expected)
      #expect(application.outcome(of: Atoms.members(1)) == .pass)
    }
  }

  @Test(arguments: [
    ("汽车", "汽车", 1), ("汽车", " 汽车 ", 1), ("汽 车", "汽车", 2), ("CNC", "ｃｎｃ", 1),
    ("CNC", "cnc", 1), ("汽车", "汽车零部件", 2), ("汽车", "航空", 2), ("é", "É", 1),
  ])
  func `a name counts once, whatever its case, width and outer spacing`(
    one: String, other: String, counted: Int64
  ) {
    var application = Atoms.industries([.pass, .pass])
    application.state(.industryName, one, member: 0)
    application.state(.industryName, other, member: 1)
    #expect(application.outcome(of: Atoms.members(counted)) == .pass)
    #expect(application.outcome(of: Atoms.members(counted + 1)) == .fail)
  }

  @Test func `of several members with one name the best counts`() {
    for outcomes in Atoms.vectors(3) {
      var application = Atoms.industries(outcomes + [.pass])
      for member in 0..<3 { application.state(.industryName, "汽车", member: member) }
      #expect(application.outcome(of: Atoms.members(2)) == outcomes.max(), "\(outcomes)")
    }
  }

  @Test func `if every member is bound, the better of one name is`() {
    for outcomes in Atoms.vectors(2) {
      var application = Atoms.industries(outcomes)
      for member in 0..<2 { application.state(.industryName, "汽车", member: member) }
      let bound = Atoms.members(1, every: true)
      #expect(application.outcome(of: bound) == outcomes.max(), "\(outcomes)")
    }
  }

  @Test func `what several statements ask of a member, the same member must meet`() {
    let requirement = Requirement.members(
      "byContent", of: .industries, zh: "行业", en: "industries", atLeast: 1, .atLeast
    ) {
      Count.industryModels.atLeast(1, .notFewerThan)
      Count.industryApps.atLeast(15, .notFewerThan)
    }
    var application = Atoms.industries([.pass, .pass])
    application.state(.industryModels, 1, member: 0)
    application.state(.industryApps, 14, member: 0)
    application.state(.industryModels, 0, member: 1)
    application.state(.industryApps, 15, member: 1)
    #expect(application.outcome(of: requirement) == .fail)
    application.state(.industryApps, 15, member: 0)
    #expect(application.outcome(of: requirement) == .pass)
  }
}
