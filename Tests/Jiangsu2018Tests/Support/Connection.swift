import Eligibility
import Jiangsu2018
import TestSupport
import Testing

/// A criterion that is met by devices or by data points, according to the kind of production.
struct Connection {
  var category: Eligibility.Category
  var criterion: String
  /// What discrete production needs, with the thresholds.
  var devices: [(path: String, threshold: Int64)]
  /// What process production needs.
  var points: (path: String, threshold: Int64)
  /// What both need.
  var managed: [(path: String, threshold: Int64)]

  /// Expects the outcome for every combination of what is absent, below and at its threshold.
  func verify(
    production: Production?, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let figures = devices + [points] + managed
    for combination in combinations(of: figures.count) {
      var application = try Samples.application(Step.samples(of: category)[0])
      application.choose("platform.production", production.map { "\($0)" })
      for ((path, threshold), outcome) in zip(figures, combination) {
        application.state(
          path, outcome == .missing ? nil : outcome == .pass ? threshold : threshold - 1)
      }
      let byDevices = combination[..<devices.count].min() ?? .pass
      let byPoints = combination[devices.count]
      let duty = combination[(devices.count + 1)...].min() ?? .pass
      let connected: Outcome =
        switch production {
        case .discrete: byDevices
        case .process: byPoints
        case .mixed: max(byDevices, byPoints)
        // Before the kind is known, what is alike either way is settled.
        case nil: byDevices == byPoints ? byDevices : .missing
        }
      let expected = min(connected, duty)
      let determination = Notice.ruleSet(for: category).determine(application)
      #expect(
        determination.exceptions == (expected == .pass ? [:] : [criterion: expected]),
        "\(zip(figures, combination).map { "\($0.path) \($1.code)" })",
        sourceLocation: sourceLocation)
    }
  }

  private func combinations(of count: Int) -> [[Outcome]] {
    guard count > 0 else { return [[]] }
    return combinations(of: count - 1).flatMap { shorter in
      Outcome.allCases.map { shorter + [$0] }
    }
  }
}
