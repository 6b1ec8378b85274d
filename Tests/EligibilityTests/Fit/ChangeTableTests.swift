import Eligibility
import Testing

/// Changes by hand: what a person would say has to change, and that the search says the same.
struct ChangeTableTests {
  private static func rules(_ requirements: [Requirement]...) -> RuleSet {
    let nothing = Words(zh: "", en: "")
    return RuleSet(
      edition: Edition(id: "test", version: "1", document: "", issued: "", title: nothing),
      category: .crossIndustry,
      criteria: requirements.enumerated().map { place, requirements in
        Criterion(
          id: "\(place + 1)", title: nothing, clause: "", requirements: requirements,
          readings: [], note: nil)
      })
  }

  private static func lines(_ rules: RuleSet, _ application: Application) -> [String] {
    (rules.smallestChange(of: application)?.changes ?? []).map { change in
      "\(change.field.path): \(change.wording.en) [\(change.criteria.joined(separator: " "))]"
    }
  }

  private static let share = Count.thirdPartyDevelopers.share(of: .developers, atLeast: 20, .orMore)

  @Test func `a figure that two criteria ask for changes once, to the higher`() {
    var application = Application()
    application.state(.developmentLanguages, 1)
    let rules = Self.rules(
      [Count.developmentLanguages.atLeast(2, .several)],
      [Count.developmentLanguages.atLeast(3, .orMore)])
    #expect(
      Self.lines(rules, application) == ["developers.languages: 1 → at least 3 [1 2]"])
  }

  @Test(arguments: [(90, 500, 100), (99, 499, 100), (0, 1, 1), (19, 96, 20)])
  func `a share is reached by its part`(part: Int64, whole: Int64, needed: Int64) throws {
    var application = Application()
    application.state(.thirdPartyDevelopers, part)
    application.state(.developers, whole)
    let rules = Self.rules([Self.share])
    let change = try #require(rules.smallestChange(of: application)?.changes.first)
    #expect(change.kind == .figure(from: part, to: needed, .orMore))
    #expect(change.field.path == "developers.thirdParty")
  }

  @Test func `a share says what it takes if the part is added to the whole`() throws {
    var application = Application()
    application.state(.thirdPartyDevelopers, 90)
    application.state(.developers, 500)
    let change = try #require(
      Self.rules([Self.share]).smallestChange(of: application)?.changes.first)
    let whole = Field.fact(.figure(.count(.developers)), member: nil)
    // 103 of 513 is 20.07 %, 102 of 512 only 19.92 %.
    #expect(change.share == .growing(whole: whole, part: 103, wholeValue: 513))
  }

  @Test func `a part that is raised elsewhere is not raised twice for its share`() {
    var application = Application()
    application.state(.thirdPartyDevelopers, 90)
    application.state(.developers, 1_000)
    let atLeast = Count.thirdPartyDevelopers.atLeast(500, .notFewerThan)
    #expect(
      Self.lines(Self.rules([atLeast], [Self.share]), application)
        == ["developers.thirdParty: 90 → at least 500 [1 2]"])
    application.state(.developers, 4_000)
    #expect(
      Self.lines(Self.rules([atLeast], [Self.share]), application)
        == ["developers.thirdParty: 90 → at least 800 [1 2]"])
  }

  @Test func `the whole of a share grows along with its other parts`() throws {
    var application = Application()
    application.state(.thirdPartyDevelopers, 6)
    application.state(.developers, 20)
    application.state(.toolkitDevelopers, 10)
    let toolkit = Count.toolkitDevelopers.atLeast(1_000, .orMore)
    let smallest = try #require(
      Self.rules([toolkit], [Self.share]).smallestChange(of: application))
    // By itself 6 of 20 would do, but a thousand developers need two hundred third parties.
    #expect(
      smallest.changes.map { $0.field.path }
        == ["developers.usingToolkit", "developers.thirdParty"])
    #expect(smallest.changes.last?.kind == .figure(from: 6, to: 200, .orMore))
    #expect(smallest.followers.map { $0.field.path } == ["developers.total"])
    #expect(smallest.followers.first?.to == 1_000)
  }

  @Test func `of a whole that is missing, the change says how large it may be`() {
    var application = Application()
    application.state(.thirdPartyDevelopers, 90)
    #expect(
      Self.lines(Self.rules([Self.share]), application)
        == ["developers.total: not stated → at most 450 [1]"])
  }

  @Test func `the cheapest members are chosen, and a new one where there are too few`() throws {
    var application = Application()
    for (place, users) in [Int64(1), 4, 5].enumerated() {
      let member = application.addMember(to: .industries)
      application.state(.industryName, "行业\(place)", member: member)
      application.state(.industryEnterpriseUsers, users, member: member)
    }
    let two = Self.rules([Atoms.members(2)])
    #expect(
      Self.lines(two, application)
        == ["industries[1].enterpriseUsers: 4 → at least 5 [1]"])
    let smallest = try #require(two.smallestChange(of: application))
    let other = smallest.alternatives.flatMap { $0.changes }.map { $0.field.path }
    #expect(other == ["industries[0].enterpriseUsers"])
    #expect(
      Self.lines(Self.rules([Atoms.members(4)]), application) == [
        "industries[0].enterpriseUsers: 1 → at least 5 [1]",
        "industries[1].enterpriseUsers: 4 → at least 5 [1]",
        "industries[3].name: not stated → a name [1]",
        "industries[3].enterpriseUsers: not stated → at least 5 [1]",
      ])
  }

  @Test func `a member that lacks only its name is named before another is raised`() {
    var application = Application()
    for users in [Int64(9), 4] {
      let member = application.addMember(to: .industries)
      application.state(.industryEnterpriseUsers, users, member: member)
    }
    #expect(
      Self.lines(Self.rules([Atoms.members(1)]), application)
        == ["industries[0].name: not stated → a name [1]"])
  }

  @Test func `what no work on the platform reaches is avoided and named`() throws {
    var application = Application()
    application.state(.revenueRank, 11)
    application.state(.dataSecurity, false)
    application.state(.openness, false)
    let rank = Count.revenueRank.atMost(10, .topRanks)
    let claims = Requirement(
      "claims",
      .all([Requirement("a", .claim(.dataSecurity)), Requirement("b", .claim(.openness))]))
    let either = Self.rules([Requirement("either", .either([rank, claims]))])
    #expect(either.smallestChange(of: application)?.changes.count == 2)
    let only = try #require(Self.rules([rank]).smallestChange(of: application))
    #expect(only.changes.map { $0.isBeyondPlatform } == [true])
    #expect(only.changes.first?.wording.en == "rank 11 → rank 10 or better")
  }

  @Test func `an upper limit of a rule set of one's own is not broken`() {
    var application = Application()
    application.state(.production, Production.discrete.rawValue)
    let process = Requirement(
      "process", .given(.production, oneOf: [1, 2], Requirement("a", .claim(.dataSecurity))))
    let discrete = Requirement(
      "discrete", .given(.production, oneOf: [0, 2], Requirement("b", .claim(.openness))))
    application.state(.openness, true)
    application.state(.dataSecurity, true)
    #expect(
      Self.lines(Self.rules([process, discrete]), application)
        == ["platform.production: discrete → mixed [1]"])
  }

  @Test func `members of one name are one, and the better of them is raised`() {
    var application = Application()
    for (name, users) in [("纺织", Int64(3)), (" 纺织", 4), ("船舶", 5)] {
      let member = application.addMember(to: .industries)
      application.state(.industryName, name, member: member)
      application.state(.industryEnterpriseUsers, users, member: member)
    }
    #expect(
      Self.lines(Self.rules([Atoms.members(2)]), application)
        == ["industries[1].enterpriseUsers: 4 → at least 5 [1]"])
    #expect(
      Self.lines(Self.rules([Atoms.members(3)]), application).map { $0.prefix(17) }
        == ["industries[1].ent", "industries[3].nam", "industries[3].ent"])
  }

  @Test func `nothing needless is left where requirements are too many to look at together`() {
    var application = Application()
    let industries = Array(repeating: (Int64(4), Int64(0)), count: 6) + [(3, 9)]
    for (place, figures) in industries.enumerated() {
      let member = application.addMember(to: .industries)
      application.state(.industryName, "行业\(place)", member: member)
      application.state(.industryEnterpriseUsers, figures.0, member: member)
      application.state(.industryApps, figures.1, member: member)
    }
    let further = (0..<6).map { place in
      Requirement.members(
        "m\(place)", of: .industries, zh: "", en: "", atLeast: 1, .notFewerThan
      ) {
        Count.industryEnterpriseUsers.atLeast(5, .notFewerThan)
        Count.industryApps.atLeast(12 + Int64(place), .notFewerThan)
      }
    }
    let rules = Self.rules([Atoms.members(1)] + further)
    let changes = rules.smallestChange(of: application)?.changes ?? []
    #expect(changes.count == 2 && application.applying(changes).meets(rules))
    for change in changes {
      #expect(!application.applying(changes.filter { $0 != change }).meets(rules))
    }
  }
}
