import Eligibility
import Testing

/// What is still needed, and how much hangs on it.
struct MissingFactTests {
  private static func rules(_ requirements: Requirement...) -> RuleSet {
    let nothing = Words(zh: "", en: "")
    let criterion = Criterion(
      id: "1", title: nothing, clause: "", requirements: requirements, readings: [], note: nil)
    return RuleSet(
      edition: Edition(id: "test", version: "1", document: "", issued: "", title: nothing),
      category: .crossIndustry, criteria: [criterion])
  }

  private static func weights(_ rules: RuleSet, _ application: Application) -> [String] {
    rules.missingFacts(in: application).map { "\($0.field.path) \($0.weight)" }
  }

  private static let either = Requirement(
    "either",
    .either([Requirement("a", .claim(.dataSecurity)), Requirement("b", .claim(.openness))]))

  @Test func `of two open alternatives neither is decisive, and the last one left is`() {
    var application = Application()
    #expect(
      Self.weights(Self.rules(Self.either), application)
        == ["claims.dataSecurity open", "claims.openness open"])
    application.state(.dataSecurity, false)
    #expect(Self.weights(Self.rules(Self.either), application) == ["claims.openness decisive"])
    application.state(.dataSecurity, true)
    #expect(Self.weights(Self.rules(Self.either), application) == ["claims.openness idle"])
  }

  @Test func `nothing matters once the verdict is settled`() {
    var application = Application()
    application.state(.apps, 1)
    let rules = Self.rules(Self.either, Count.apps.atLeast(2, .orMore))
    #expect(
      Self.weights(rules, application) == ["claims.dataSecurity idle", "claims.openness idle"])
  }

  @Test func `a member is decisive while no other can take its place`() {
    var application = Application()
    for (place, users) in [Int64?(nil), nil, 2].enumerated() {
      let member = application.addMember(to: .industries)
      application.state(.industryName, "行业\(place)", member: member)
      application.state(.industryEnterpriseUsers, users, member: member)
    }
    let users = ["industries[0].enterpriseUsers", "industries[1].enterpriseUsers"]
    for (count, weight) in [(Int64(1), "open"), (2, "decisive"), (3, "idle")] {
      #expect(
        Self.weights(Self.rules(Atoms.members(count)), application)
          == users.map { $0 + " " + weight })
    }
  }

  @Test func `a list, a year and a claim without evidence are missing as such`() {
    var application = Application()
    application.state(.dataSecurity, true)
    let rules = Self.rules(
      Atoms.members(1), .year(2_017) { Amount.profit.moreThan(0, .profitable) },
      Requirement("claim", .claim(.dataSecurity)))
    #expect(
      Self.weights(rules, application)
        == ["industries decisive", "finances[2017].profit decisive"])
    let withEvidence = rules.missingFacts(in: application, requiringEvidence: true)
    #expect(withEvidence.map { $0.lacksEvidenceOnly } == [false, false, true])
  }
}
