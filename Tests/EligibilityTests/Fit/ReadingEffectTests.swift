import Eligibility
import Testing

struct ReadingEffectTests {
  private static func reading(_ id: String) -> Reading {
    let nothing = Words(zh: "", en: "")
    return Reading(id, question: nothing, chosen: nothing, reason: nothing, other: nothing)
  }

  private static let rules = RuleSet(
    edition: Edition(
      id: "test", version: "1", document: "", issued: "", title: Words(zh: "", en: "")),
    category: .crossIndustry,
    criteria: [
      Criterion("1", "", zh: "", en: "") { Count.apps.atLeast(5, .orMore) }
        .reading(reading("orMore")) { $0.excludingTheNumber }
        .reading(reading("untold")),
      Criterion("2", "", zh: "", en: "") { Count.operatingStaff.atLeast(5, .orMore) }
        .reading(reading("orMore")) { $0.excludingTheNumber },
    ])

  @Test(arguments: [
    (5, 5, true, true), (5, 6, true, true), (6, 6, false, false), (5, 4, true, false),
    (4, 4, false, false),
  ])
  func `a reading changes what stands at its number, in all criteria at once`(
    apps: Int64, staff: Int64, changesOutcome: Bool, changesVerdict: Bool
  ) throws {
    var application = Application()
    application.state(.apps, apps)
    application.state(.operatingStaff, staff)
    let readings = Self.rules.determine(application).readingEffects
    #expect(readings.map { $0.reading.id } == ["orMore", "untold"])
    let first = try #require(readings.first)
    #expect(first.comparisons.map { $0.criterion.id } == ["1", "2"])
    #expect(first.changesOutcome == changesOutcome)
    #expect(first.changesVerdict == changesVerdict)
    #expect(first.verdict == Self.rules.determine(application).verdict)
  }

  /// Calls of models and algorithms together, and each of the two under the other reading.
  @Test(
    arguments: [
      (10, 6, .fail, false, true), (10, nil, .missing, true, false), (10, 4, .fail, false, true),
      (10, 5, .pass, false, false), (4, nil, .missing, true, false),
      (nil, 9, .missing, false, false),
      (4, 9, .fail, false, false),
    ] as [(Int64?, Int64?, Outcome, Bool, Bool)])
  func `a reading one of whose own facts is not stated is missing and not told`(
    whole: Int64?, part: Int64?, other: Outcome, lacks: Bool, isTold: Bool
  ) throws {
    let criterion = Criterion("1", "", zh: "", en: "") {
      Count.modelAndAlgorithmCalls.atLeast(5, .reaching)
    }.reading(Self.reading("calls")) {
      $0.counting(.mechanismModelCalls, apartFrom: .modelAndAlgorithmCalls)
    }
    var rules = Self.rules
    rules.criteria = [criterion]
    var application = Application()
    application.state(.modelAndAlgorithmCalls, whole)
    application.state(.mechanismModelCalls, part)
    let found = try #require(rules.determine(application).readingEffects.first)
    #expect(found.comparisons.map { $0.otherOutcome } == [other])
    #expect(found.comparisons.map { $0.lacksOwnFacts } == [lacks])
    #expect(found.isTold == isTold)
  }

  @Test func `a point that no figure tells apart changes nothing`() throws {
    let untold = try #require(Self.rules.determine(Application()).readingEffects.last)
    #expect(untold.comparisons.map { $0.otherOutcome } == [nil])
    #expect(!untold.changesOutcome && !untold.changesVerdict)
  }
}
