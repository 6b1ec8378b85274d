import Eligibility
import Foundation
import Jiangsu2018
import TestSupport
import Testing

/// 一（三）: industries and domains, of which three must count; the samples have three that just do.
struct CrossIndustryReachTests {
  /// What is asked of a member, put down a second time by hand.
  private static let figures: [(criterion: String, path: String, threshold: Int64)] = [
    ("1.3.1", "industries[].industrialModels", 1), ("1.3.1", "industries[].industrialApps", 15),
    ("1.3.1", "industries[].enterpriseUsers", 5), ("1.3.2", "domains[].mechanismModels", 30),
    ("1.3.2", "domains[].industrialApps", 10),
  ]

  @Test(arguments: Step.samples(of: .crossIndustry), 0..<3)
  func `a figure of each of the three decides its part`(sample: String, member: Int) throws {
    let connection: (String, String, Int64) =
      sample.contains("process")
      ? ("1.3.1", "industries[].processDataPoints", 5_000)
      : ("1.3.1", "industries[].connectedDevices", 1_000)
    for (criterion, path, threshold) in Self.figures + [connection] {
      var application = try Samples.application(sample)
      func expect(_ value: Int64?, _ outcome: Outcome) {
        application.state(path, value, member: member)
        let exceptions = Notice.ruleSet(for: .crossIndustry).determine(application).exceptions
        let expected = outcome == .pass ? [:] : [criterion: outcome]
        #expect(
          exceptions == expected, "\(path) of \(member): \(value.map { "\($0)" } ?? "absent")")
      }
      expect(threshold - 1, .fail)
      expect(threshold, .pass)
      expect(threshold + 1, .pass)
      expect(.max, .pass)
      expect(0, .fail)
      expect(nil, .missing)
    }
  }

  @Test(arguments: Step.samples(of: .crossIndustry), ["industries", "domains"])
  func `two are too few, none stated is missing, a fourth may be weak`(
    sample: String, group: String
  ) throws {
    let criterion = group == "industries" ? "1.3.1" : "1.3.2"
    func exceptions(_ change: (inout [Any]) -> Void) throws -> [String: Outcome] {
      let application = try Samples.application(sample) { document in
        var members = document[group] as? [Any] ?? []
        change(&members)
        document[group] = members
      }
      return Notice.ruleSet(for: .crossIndustry).determine(application).exceptions
    }
    for place in 0..<3 { #expect(try exceptions { $0.remove(at: place) } == [criterion: .fail]) }
    #expect(try exceptions { $0 = [] } == [criterion: .fail])
    #expect(try exceptions { $0.append(["name": "第四个"]) } == [:])
    #expect(try exceptions { $0.append(["name": "第四个", "industrialApps": 0]) } == [:])
    #expect(try exceptions { $0.insert([String: Any](), at: 0) } == [:])
    #expect(try exceptions { $0[1] = $0[0] } == [criterion: .fail])
    #expect(try exceptions { $0.append($0[1]) } == [:])
    let absent = try Samples.application(sample) { $0[group] = nil }
    #expect(
      Notice.ruleSet(for: .crossIndustry).determine(absent).exceptions == [criterion: .missing])
  }

  @Test func `each part of 1.3.1 may be met by other industries`() throws {
    let parts: [[String: Any]] = [
      ["production": "discrete", "connectedDevices": 1_000],
      ["industrialModels": 1, "industrialApps": 15], ["enterpriseUsers": 5],
    ]
    for left in 0...3 {
      let application = try Samples.application(Step.samples(of: .crossIndustry)[0]) { document in
        document["industries"] = parts.enumerated().flatMap { place, part in
          (0..<(place == left ? 2 : 3)).map { member in
            let weak: [String: Any] = [
              "name": "行业\(place)\(member)", "production": "discrete", "connectedDevices": 0,
              "industrialModels": 0, "industrialApps": 0, "enterpriseUsers": 0,
            ]
            return weak.merging(part) { $1 }
          }
        }
      }
      let exceptions = Notice.ruleSet(for: .crossIndustry).determine(application).exceptions
      #expect(exceptions == (left == 3 ? [:] : ["1.3.1": .fail]))
    }
  }

  @Test(arguments: [.discrete, .process, .mixed, nil] as [Production?])
  func `an industry counts by its own kind of production`(production: Production?) throws {
    let stated: [Int64?] = [nil, 0, 1_000_000]
    func outcome(_ value: Int64?) -> Outcome { value.map { $0 > 0 ? .pass : .fail } ?? .missing }
    for (devices, points) in stated.flatMap({ one in stated.map { (one, $0) } }) {
      var application = try Samples.application(Step.samples(of: .crossIndustry)[0])
      let code = production.map { "\($0)" }
      application.choose("industries[].production", code, member: 1)
      application.state("industries[].connectedDevices", devices, member: 1)
      application.state("industries[].processDataPoints", points, member: 1)
      let expected: Outcome =
        switch production {
        case .discrete: outcome(devices)
        case .process: outcome(points)
        case .mixed: max(outcome(devices), outcome(points))
        case nil: outcome(devices) == outcome(points) ? outcome(devices) : .missing
        }
      let exceptions = Notice.ruleSet(for: .crossIndustry).determine(application).exceptions
      #expect(exceptions == (expected == .pass ? [:] : ["1.3.1": expected]))
    }
  }
}
