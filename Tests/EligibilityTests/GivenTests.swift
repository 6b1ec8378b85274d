import Eligibility
import Testing

struct GivenTests {
  /// Devices for discrete production, data points for process production, either for mixed.
  private let connection = Requirement.either("connection", zh: "接入", en: "connection") {
    Requirement.given(.discrete, .mixed) { Count.connectedDevices.atLeast(5, .notFewerThan) }
    Requirement.given(.process, .mixed) { Count.processDataPoints.atLeast(5, .notFewerThan) }
  }

  @Test func `alternatives one inside another are worded once each`() {
    var requirement = Requirement("leaf", .claim(.truthfulness))
    for level in 0..<100 {
      requirement = Requirement(
        "level\(level)", .given(.production, oneOf: [0], requirement))
    }
    let words = requirement.wording
    #expect(words.en.ranges(of: ": ").count == 100)
    #expect(words.zh.count { $0 == "：" } == 100)
  }

  @Test(arguments: [
    Alternative(.discrete, devices: 5, points: nil, .pass),
    Alternative(.discrete, devices: 4, points: nil, .fail),
    Alternative(.discrete, devices: nil, points: nil, .missing),
    Alternative(.discrete, devices: 4, points: 5, .fail),
    Alternative(.discrete, devices: nil, points: 5, .missing),
    Alternative(.discrete, devices: 5, points: 4, .pass),
    Alternative(.process, devices: nil, points: 5, .pass),
    Alternative(.process, devices: nil, points: 4, .fail),
    Alternative(.process, devices: nil, points: nil, .missing),
    Alternative(.process, devices: 5, points: 4, .fail),
    Alternative(.process, devices: 5, points: nil, .missing),
    Alternative(.process, devices: 4, points: 5, .pass),
    Alternative(.mixed, devices: 5, points: nil, .pass),
    Alternative(.mixed, devices: nil, points: 5, .pass),
    Alternative(.mixed, devices: 4, points: 5, .pass),
    Alternative(.mixed, devices: 5, points: 4, .pass),
    Alternative(.mixed, devices: 4, points: 4, .fail),
    Alternative(.mixed, devices: 4, points: nil, .missing),
    Alternative(.mixed, devices: nil, points: 4, .missing),
    Alternative(.mixed, devices: nil, points: nil, .missing),
    // Whatever the kind of production: both are met.
    Alternative(nil, devices: 5, points: 5, .pass),
    Alternative(nil, devices: 5, points: 4, .missing),
    Alternative(nil, devices: 4, points: nil, .missing),
    Alternative(nil, devices: 4, points: 4, .fail),
    Alternative(nil, devices: nil, points: nil, .missing),
  ])
  func `the kind of production opens its alternative`(_ alternative: Alternative) {
    var application = Application()
    application.state(.production, alternative.production?.rawValue)
    application.state(.connectedDevices, alternative.devices)
    application.state(.processDataPoints, alternative.points)
    #expect(application.outcome(of: connection) == alternative.expected)
  }

  @Test(arguments: Outcome.allCases, Outcome.allCases)
  func `an alternative is worth no more than its being open`(open: Outcome, inside: Outcome) {
    let given = Requirement(
      "given", .given(.operatorForm, oneOf: [1], Atoms.requirements(1)[0]))
    var application = Atoms.application([inside])
    application.state(.operatorForm, open == .missing ? nil : open == .pass ? 1 : 0)
    #expect(application.outcome(of: given) == min(open, inside))
    let isClosed = application.judge(given).isClosed
    #expect(isClosed == (open == .fail))
  }

  @Test func `an industry's own kind of production opens its alternative`() {
    let requirement = Requirement.members(
      "members", of: .industries, zh: "行业", en: "industries", atLeast: 1, .notFewerThan
    ) {
      Requirement.given(.process, of: .industryProduction) {
        Count.industryDataPoints.atLeast(5, .notFewerThan)
      }
    }
    var application = Atoms.industries([.pass])
    application.state(.production, Production.process.rawValue)
    application.state(.industryDataPoints, 5, member: 0)
    #expect(application.outcome(of: requirement) == .missing)
    application.state(.industryProduction, Production.discrete.rawValue, member: 0)
    #expect(application.outcome(of: requirement) == .fail)
    application.state(.industryProduction, Production.process.rawValue, member: 0)
    #expect(application.outcome(of: requirement) == .pass)
  }
}

/// What a platform states about its connection, and what that comes to.
struct Alternative: CustomTestStringConvertible {
  var production: Production?
  var devices: Int64?
  var points: Int64?
  var expected: Outcome

  init(_ production: Production?, devices: Int64?, points: Int64?, _ expected: Outcome) {
    self.production = production
    self.devices = devices
    self.points = points
    self.expected = expected
  }

  var testDescription: String {
    func text(_ value: Int64?) -> String { value.map { "\($0)" } ?? "absent" }
    let kind = production.map { "\($0)" } ?? "no production"
    return "\(kind), devices \(text(devices)), points \(text(points)): \(expected.code)"
  }
}
