/// What an open point comes to for an application: its outcomes under the reading that was not chosen.
public struct OpenReading: Sendable {
  /// One criterion under both readings.
  public struct Comparison: Sendable {
    /// The criterion that records the point.
    public let criterion: Criterion
    /// The point as the criterion records it.
    public let reading: Reading
    /// The outcome under the chosen reading.
    public let outcome: Outcome
    /// The outcome under the other one; `nil` where no figure of an application tells them apart.
    public let otherOutcome: Outcome?

    /// Whether the other reading would change the outcome.
    public var changes: Bool { otherOutcome != nil && otherOutcome != outcome }
  }

  /// The criteria that record the point, in the notice's order.
  public let comparisons: [Comparison]
  /// The verdict under the chosen reading.
  public let verdict: Verdict
  /// The verdict if every criterion that records the point were read the other way.
  public let otherVerdict: Verdict

  /// The point, as the first criterion records it.
  public var reading: Reading { comparisons[0].reading }
  /// Whether the other reading would change the outcome of a criterion.
  public var changesOutcome: Bool { comparisons.contains { $0.changes } }
  /// Whether it would change the verdict.
  public var changesVerdict: Bool { verdict != otherVerdict }
}

extension RuleSet {
  /// Every recorded point with what it comes to for an application, in the notice's order.
  ///
  /// A point that several criteria record under one id is one question of principle: whoever answers it otherwise
  /// does so in all of them, so the verdict is that of all of them together.
  public func openReadings(
    of application: Application, requiringEvidence: Bool = false
  ) -> [OpenReading] {
    let outcomes = criteria.map {
      application.outcome(of: $0, requiringEvidence: requiringEvidence)
    }
    let verdict = Verdict(worst: outcomes.min() ?? .pass)
    var ids: [String] = []
    for reading in criteria.flatMap({ $0.readings }) where !ids.contains(reading.id) {
      ids.append(reading.id)
    }
    return ids.map { id in
      var comparisons: [OpenReading.Comparison] = []
      var worst = Outcome.pass
      for (criterion, outcome) in zip(criteria, outcomes) {
        guard let reading = criterion.readings.first(where: { $0.id == id }) else {
          worst = min(worst, outcome)
          continue
        }
        let other = reading.otherRequirements.map { requirements in
          requirements.map {
            application.outcome(of: $0, requiringEvidence: requiringEvidence)
          }.min() ?? .pass
        }
        worst = min(worst, other ?? outcome)
        comparisons.append(
          OpenReading.Comparison(
            criterion: criterion, reading: reading, outcome: outcome, otherOutcome: other))
      }
      return OpenReading(
        comparisons: comparisons, verdict: verdict, otherVerdict: Verdict(worst: worst))
    }
  }
}
