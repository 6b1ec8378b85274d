import Testing

@testable import Eligibility

/// That the search for the smallest change stays small where its combinations would be too many to go through: every
/// test counts steps and fails if the bound that it is about is taken away.
struct SearchEffortTests {
  private static let claims = Claim.allCases.filter { !Fact.claim($0).isBeyondPlatform }

  private static func rules(_ requirements: [Requirement]) -> RuleSet {
    let nothing = Words(zh: "", en: "")
    return RuleSet(
      edition: Edition(id: "test", version: "1", document: "", issued: "", title: nothing),
      category: .crossIndustry,
      criteria: requirements.enumerated().map { place, requirement in
        Criterion(
          id: "\(place + 1)", title: nothing, clause: "", requirements: [requirement],
          readings: [], note: nil)
      })
  }

  /// The smallest change with the steps that it took to find.
  private static func search(
    _ requirements: [Requirement], _ application: Application
  ) -> (result: SmallestChange?, steps: Int) {
    let search = SmallestChangeSearch(
      ruleSet: rules(requirements), application: application, requiresEvidence: false)
    let result = search.smallestChange()
    return (result, search.steps)
  }

  private static func claim(_ place: Int) -> Requirement {
    Requirement("claim", .claim(claims[place]))
  }

  /// So many requirements, each met by one of three claims of its own.
  private static func eithers(_ count: Int) -> [Requirement] {
    (0..<count).map { either in
      Requirement("either", .either((0..<3).map { claim(3 * either + $0) }))
    }
  }

  // MARK: Several ways

  @Test func `ways of several criteria are put together without trying every combination`() {
    let found = Self.search(Self.eithers(8), Application())
    #expect(found.result?.changes.count == 8)
    // 3 ways for each of at most 24 combinations, eight times; all of them would be 3 to the power of 8, 6561.
    #expect(found.steps <= 600)
  }

  @Test func `ways within one criterion are put together without trying every combination`() {
    let inner = Requirement("all", .all(Self.eithers(8)))
    let found = Self.search(
      [Requirement("either", .either([inner, inner]))], Application())
    #expect(found.result?.changes.count == 8)
    #expect(found.steps <= 2_000)
  }

  @Test func `the same ways asked for again and again are looked at once`() {
    let same = (0..<12).map { _ in
      Requirement("either", .either([Self.claim(0), Self.claim(1)]))
    }
    let inner = Requirement("all", .all(same))
    let found = Self.search(
      [Requirement("either", .either([inner, Self.claim(2)]))], Application())
    #expect(found.result?.changes.count == 1)
    // There are four: either claim, and both in either order.
    #expect(found.steps <= 150)
  }

  @Test func `what has one way is put together once, and first`() {
    let many = (0..<40).map { Self.claim(20 + $0) }
    let found = Self.search(Self.eithers(4) + many, Application())
    #expect(found.result?.changes.count == 44)
    #expect(found.steps <= 600)

    // What a later criterion asks for anyway makes the last of each three ways free.
    let figures: [Count] = [.connectedDevices, .apps, .operatingStaff]
    let eithers = figures.enumerated().map { place, figure in
      Requirement(
        "either",
        .either([
          Self.claim(2 * place), Self.claim(2 * place + 1), figure.atLeast(10, .notFewerThan),
        ]))
    }
    let forced = figures.map { $0.atLeast(5, .notFewerThan) }
    #expect(Self.search(eithers + forced, Application()).result?.changes.count == 3)
  }

  @Test func `what holds already is not measured`() {
    var application = Application()
    for claim in Self.claims.prefix(40) { application.state(claim, true) }
    let held = (0..<40).map { Self.claim($0) }
    let inner = Requirement("all", .all([Self.claim(50)] + held))
    let found = Self.search(
      [Requirement("either", .either([inner, Self.claim(51)]))], application)
    #expect(found.result?.changes.count == 1)
    #expect(found.steps <= 10)
  }

  @Test func `the search ends when what a change breaks is asked for in vain`() {
    var application = Application()
    application.state(.connectedDevices, 5)
    application.state(.managedDevices, 1)
    // No more may be connected, yet no more can be managed than are connected.
    let rules = [
      Count.managedDevices.atLeast(10, .notFewerThan), Count.connectedDevices.atMost(5, .topRanks),
    ]
    let found = Self.search(rules + (0..<20).map { Self.claim($0) }, application)
    #expect(found.result == nil)
    #expect(found.steps <= 100)
  }

  // MARK: Members

  private static func members(_ count: Int64, _ figures: Count...) -> Requirement {
    let parts = figures.map { $0.atLeast(10, .notFewerThan) }
    return Requirement(
      "members",
      .members(
        .industries, atLeast: Bound(.atLeast, count, .notFewerThan), every: false,
        Requirement("all", .all(parts))))
  }

  private static let figures: [Count] = [
    .industryEnterpriseUsers, .industryApps, .industryModels,
  ]

  /// An application with so many industries, the figures of which lie by the thresholds as the place says.
  private static func application(industries: Int, lacking: Int64 = 5) -> Application {
    var application = Application()
    application.stateList(of: .industries)
    for place in 0..<industries {
      let member = application.addMember(to: .industries)
      application.state(.industryName, "行业\(place)", member: member)
      for figure in figures {
        application.state(
          figure, 10 - lacking + Int64(lacking == 0 ? 0 : place % 4), member: member)
      }
    }
    return application
  }

  @Test func `members are chosen without trying every choice`() {
    let found = Self.search(
      [Self.members(9, .industryApps)], Self.application(industries: 12))
    #expect(found.result?.changes.count == 9)
    #expect(found.steps <= 1_000)
  }

  @Test func `of many members only the cheapest are looked at closely`() {
    let aims = Self.figures.map { Self.members(1, $0) }
    let found = Self.search(aims, Self.application(industries: 80))
    #expect(found.result?.changes.count == 3)
    #expect(found.steps <= 5_000)
  }

  @Test func `members that meet everything offer one thing only`() {
    let aims = Self.figures.map { Self.members(2, $0) }
    let found = Self.search(aims, Self.application(industries: 40, lacking: 0))
    #expect(found.result?.changes.isEmpty == true)
    #expect(found.steps <= 150)
  }

  @Test func `members of one name that meet everything offer one thing only`() {
    var application = Self.application(industries: 30, lacking: 0)
    for member in 0..<30 { application.state(.industryName, "行业\(member / 10)", member: member) }
    let found = Self.search(Self.figures.map { Self.members(3, $0) }, application)
    #expect(found.result?.changes.isEmpty == true)
    #expect(found.steps <= 200)
  }

  @Test func `new members that differ in their order alone are no other way`() throws {
    let aims = [Self.members(2, .industryEnterpriseUsers), Self.members(1, .industryApps)]
    let found = Self.search(aims, Self.application(industries: 0))
    let result = try #require(found.result)
    #expect(result.changes.count == 5)
    #expect(result.alternatives.isEmpty)
  }

  @Test func `aims that ask for many members are looked at one after another`() {
    let aims = Self.figures.map { Self.members(14, $0) }
    let found = Self.search(aims, Self.application(industries: 0))
    #expect(found.result?.changes.count == 14 * 4)
    #expect(found.steps <= 600)
  }

  @Test func `many aims are looked at one after another`() {
    let aims = (1...7).map { place in
      Requirement(
        "members",
        .members(
          .industries, atLeast: Bound(.atLeast, 1, .notFewerThan), every: false,
          Count.industryApps.atLeast(10 + Int64(place), .notFewerThan)))
    }
    let found = Self.search(aims, Self.application(industries: 6))
    #expect(found.result?.changes.count == 1)
    #expect(found.steps <= 1_600)
  }

  @Test func `more members than are proposed, and more items, have no way`() {
    for (count, isPossible) in [(SearchLimit.members, true), (SearchLimit.members + 1, false)] {
      let found = Self.search([Self.members(count, .industryApps)], Application())
      #expect((found.result != nil) == isPossible)
    }
    for (count, isPossible) in [(SearchLimit.items, true), (SearchLimit.items + 1, false)] {
      let found = Self.search(
        [Listing.iotProtocols.atLeast(count, .notFewerThan)], Application())
      #expect((found.result != nil) == isPossible)
    }
  }
}
