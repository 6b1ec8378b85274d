import Eligibility
import Jiangsu2018
import Testing

@testable import Reports

struct ScreenSummaryTests {
  private func summary(_ all: [Assessment]) -> ScreenSummary {
    var summary = ScreenSummary()
    for assessment in all { summary.add(assessment) }
    return summary
  }

  private func application(
    _ file: String, line: Int? = nil, code: String? = nil, platform: String? = nil,
    digest: String? = nil
  ) -> Assessment {
    var application = Application()
    application.state(.creditCode, code)
    application.state(.platformName, platform)
    var assessment = Assessment(
      file: file, line: line, application: application,
      determinations: [Notice.ruleSet(for: .keyCultivation).determine(application)])
    assessment.digest = digest
    assessment.contentHash = digest.map { KeyedHash(of: Array($0.utf8)[...]) }
    return assessment
  }

  @Test func `the tallies reconcile with what was read`() throws {
    let all = try SampleFolder.all()
    let summary = summary(all)
    #expect(summary.tally.read == all.count)
    for tallies in [summary.categories.map { $0.tally }, summary.cities.map { $0.tally }] {
      #expect(tallies.map { $0.read }.reduce(0, +) == summary.tally.read)
      #expect(tallies.map { $0.eligible }.reduce(0, +) == summary.tally.eligible)
      #expect(tallies.map { $0.ineligible }.reduce(0, +) == summary.tally.ineligible)
      #expect(tallies.map { $0.incomplete }.reduce(0, +) == summary.tally.incomplete)
      #expect(tallies.map { $0.unreadable }.reduce(0, +) == summary.tally.unreadable)
    }
    let warnings = all.flatMap { $0.warnings }
    #expect(summary.warnings == warnings.count { $0.severity != .note })
  }

  @Test func `what stops most applicants stands first, and every stop is counted`() throws {
    let all = try SampleFolder.all()
    let stops = summary(all).stops
    #expect(stops.map { $0.count } == stops.map { $0.count }.sorted(by: >))
    for stop in stops {
      let outcomes = all.flatMap { $0.findings }.filter { $0.criterion.id == stop.id }.map {
        $0.outcome
      }
      #expect(stop.failing == outcomes.count { $0 == .fail })
      #expect(stop.missing == outcomes.count { $0 == .missing })
    }
    let stopped = Set(
      all.flatMap { $0.findings }.filter { $0.outcome != .pass }.map { $0.criterion.id })
    #expect(Set(stops.map { $0.id }) == stopped)
  }

  @Test func `the order of the applications changes no tally and no stop`() throws {
    let all = try SampleFolder.all()
    let forwards = summary(all)
    let backwards = summary(all.reversed())
    #expect(forwards.stops.map { $0.id } == backwards.stops.map { $0.id })
    #expect(forwards.cities.map { $0.tally } == backwards.cities.map { $0.tally })
    #expect(forwards.categories.map { $0.tally } == backwards.categories.map { $0.tally })
  }

  @Test func `a criterion that categories share stops an application once`() throws {
    let assessor = Assessor(by: Notice.ruleSet(for:), under: Eligibility.Category.allCases)
    let assessment = assessor.check(Array(#"{"category": "key-cultivation"}"#.utf8), file: "a.json")
    let summary = summary([assessment])
    #expect(summary.stops.allSatisfy { $0.count == 1 })
    #expect(summary.stops.map { $0.id } == assessment.findings.map { $0.criterion.id })
    #expect(summary.categories.map { $0.tally.incomplete } == [1, 1, 1, 1])
    #expect(summary.tally.read == 1)
  }

  @Test func `the samples hold no duplicates`() throws {
    #expect(summary(try SampleFolder.all()).duplicates.isEmpty)
  }

  @Test func `names and codes are the same up to width, spacing and case`() {
    let duplicates = summary([
      application("a.json", code: "91320205XN5NRPK07A", platform: "智造 Cloud"),
      application("b.ndjson", line: 1, code: "９１３２０２０５xn5nrpk07a"),
      application("b.ndjson", line: 2, platform: "智造　ｃｌｏｕｄ"),
      application("b.ndjson", line: 3, code: "91320205XN5NRPK07B", platform: "智造云"),
    ]).duplicates
    #expect(duplicates.map { $0.kind } == [.creditCode, .platformName])
    #expect(duplicates.map { $0.value } == ["91320205XN5NRPK07A", "智造　ｃｌｏｕｄ"])
    #expect(
      duplicates.map { $0.places.map { $0.file } } == [
        ["a.json", "b.ndjson"], ["a.json", "b.ndjson"],
      ])
    #expect(duplicates.map { $0.places.map { $0.line } } == [[nil, 1], [nil, 2]])
  }

  @Test func `identical content is said once, and not again by code and name`() {
    let duplicates = summary([
      application("a.json", code: "X", platform: "Y", digest: "00"),
      application("b.json", code: "X", platform: "Y", digest: "00"),
      application("c.json", code: "X", platform: "Z", digest: "01"),
    ]).duplicates
    #expect(duplicates.map { $0.kind } == [.creditCode, .content])
    #expect(duplicates.map { $0.places.count } == [3, 2])
  }

  @Test func `of what stops as many, what fails stands first, then the notice's order`() {
    let text = #"{"category": "key-cultivation", "claims": {"truthfulness": {"met": false}}}"#
    let stops = summary([SampleFolder.assessor.check(Array(text.utf8), file: "a.json")]).stops
    let ids = Notice.ruleSet(for: .keyCultivation).criteria.map { $0.id }
    #expect(stops.map { $0.id } == ["N.4"] + ids.filter { $0 != "N.4" })
    #expect(stops.map { $0.failing } == stops.map { $0.id == "N.4" ? 1 : 0 })
    #expect(stops.allSatisfy { $0.count == 1 })
  }

  @Test func `what is not stated is no duplicate`() {
    #expect(summary([application("a.json"), application("b.json")]).duplicates.isEmpty)
  }
}
