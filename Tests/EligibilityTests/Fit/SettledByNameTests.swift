import Eligibility
import Testing

/// The cases that the guide names of what is settled and what is not.
struct SettledByNameTests {
  private let connection = Requirement.either("connection", zh: "", en: "") {
    Requirement.given(.discrete, .mixed) { Count.connectedDevices.atLeast(5, .notFewerThan) }
    Requirement.given(.process, .mixed) { Count.processDataPoints.atLeast(9, .notFewerThan) }
  }

  @Test(
    arguments: [
      (5, 9, .pass), (5, 8, .missing), (4, 9, .missing), (4, 8, .fail), (5, nil, .missing),
      (nil, nil, .missing),
    ] as [(Int64?, Int64?, Outcome)])
  func `a platform that suffices either way passes whatever its production`(
    devices: Int64?, points: Int64?, expected: Outcome
  ) {
    var application = Application()
    application.state(.connectedDevices, devices)
    application.state(.processDataPoints, points)
    expect(expected, of: connection, in: application)
  }

  @Test(
    arguments: [
      (0, nil, .fail), (1, nil, .missing), (nil, 0, .fail), (nil, 5, .missing),
      (nil, nil, .missing),
      (7, 0, .fail), (0, 0, .fail),
    ] as [(Int64?, Int64?, Outcome)])
  func `research of nothing fails whatever the revenue, and so does a revenue of nothing`(
    expense: Int64?, revenue: Int64?, expected: Outcome
  ) {
    let share = Requirement.year(2017) {
      Amount.researchExpense.share(of: .revenue, atLeast: 10, .orMore)
    }
    var application = Application()
    let entry = application.addMember(to: .finances)
    application.state(.fiscalYear, 2017, member: entry)
    application.state(.researchExpense, expense, member: entry)
    application.state(.revenue, revenue, member: entry)
    expect(expected, of: share, in: application)
    application.state(.fiscalYear, nil, member: entry)
    expect(.missing, of: share, in: application)
  }

  /// Users of industries, named or not; at least three have to have five.
  @Test(
    arguments: [
      ([5, 5, 5], 3, .pass), ([5, 5, 5], 2, .missing), ([5, 5, 4], 2, .fail),
      ([5, 5, nil], 3, .missing),
      ([5, 5], 2, .fail), ([], 0, .fail), ([4, 4, nil, nil], 4, .fail), ([5, 5, 5, nil], 3, .pass),
      ([5, 5, 5, 5], 0, .missing),
    ] as [([Int64?], Int, Outcome)])
  func `enough names that pass settle it, and so do too few entries that still can`(
    users: [Int64?], named: Int, expected: Outcome
  ) {
    var application = Application()
    application.stateList(of: .industries)
    for (place, users) in users.enumerated() {
      let member = application.addMember(to: .industries)
      if place < named { application.state(.industryName, "行业\(place)", member: member) }
      application.state(.industryEnterpriseUsers, users, member: member)
    }
    expect(expected, of: Atoms.members(3), in: application)
  }

  @Test func `a list that is not stated may still become any`() {
    expect(.missing, of: Atoms.members(3), in: Application())
    expect(.missing, of: Atoms.members(1, every: true), in: Application())
    let name = Requirement("name", .text(.focusIndustryName))
    expect(.missing, of: name, in: Application())
  }

  @Test func `a criterion is the worst of requirements that are settled each by itself`() {
    // No value of the production passes both, but of each by itself one does.
    let claim = Requirement("c", .claim(.openness))
    let criterion = Criterion("1", "", zh: "", en: "") {
      Requirement("a", .given(.production, oneOf: [0], claim))
      Requirement("b", .given(.production, oneOf: [1], claim))
    }
    #expect(Application().outcome(of: criterion) == .missing)
    let together = Requirement("x", .all(criterion.requirements))
    #expect(Application().outcome(of: together) == .fail)
  }

  @Test(
    arguments: [
      (nil, nil, .missing), (49, nil, .missing), (50, nil, .pass), (nil, 49, .fail),
      (nil, 50, .pass),
      (49, 49, .fail), (49, 50, .pass), (50, 49, .pass), (50, 50, .pass), (0, 0, .fail),
      (0, nil, .missing),
    ] as [(Int64?, Int64?, Outcome)])
  func `what is connected can be connected, and says nothing against more`(
    connected: Int64?, connectable: Int64?, expected: Outcome
  ) {
    for (own, included) in [
      (Count.connectableDevices, Count.connectedDevices),
      (.connectableDataPoints, .processDataPoints),
    ] {
      var application = Application()
      application.state(included, connected)
      application.state(own, connectable)
      expect(expected, of: own.atLeast(50, .notFewerThan), in: application)
    }
  }

  private func expect(
    _ outcome: Outcome, of requirement: Requirement, in application: Application
  ) {
    #expect(application.outcome(of: requirement) == outcome)
    #expect(application.judge(requirement).outcome == outcome)
    let ruleSet = RuleSet.asking([requirement])
    #expect(ruleSet.determine(application).findings.map { $0.outcome } == [outcome])
    let prospects = application.prospects(of: ruleSet)
    #expect(prospects.best == (outcome != .fail))
    #expect(prospects.worst == (outcome == .pass))
  }
}
