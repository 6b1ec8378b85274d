/// What an open point comes to for an application: its outcomes under the reading that was not chosen.
public struct ReadingEffect: Sendable {
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
    /// Whether the application leaves out what the other reading alone asks for; it is missing then.
    public let lacksOwnFacts: Bool

    /// Whether the other reading would turn the criterion: from pass to fail or back.
    public var changes: Bool {
      guard let otherOutcome else { return false }
      return otherOutcome != outcome && otherOutcome != .missing && outcome != .missing
    }
  }

  /// The criteria that record the point, in the notice's order.
  public let comparisons: [Comparison]
  /// The verdict under the chosen reading.
  public let verdict: Verdict
  /// The verdict if every criterion that records the point were read the other way.
  public let otherVerdict: Verdict

  /// The point, as the first criterion records it.
  public var reading: Reading { comparisons[0].reading }
  /// Whether the other reading would turn a criterion, and the line that counts what a clause names does not say so.
  public var isTold: Bool { changesOutcome && !reading.isCounted }
  /// Whether the other reading would turn a criterion.
  public var changesOutcome: Bool { comparisons.contains { $0.changes } }
  /// Whether it would change the verdict.
  public var changesVerdict: Bool { verdict != otherVerdict }
}

extension Determination {
  /// Every recorded point with what it comes to, in the notice's order.
  ///
  /// A point that several criteria record under one id is one question of principle: whoever answers it otherwise
  /// does so in all of them, so the verdict is that of all of them together.
  public var readingEffects: [ReadingEffect] {
    let comparisons = findings.map { $0.comparisons }
    var ids: [String] = []
    for comparison in comparisons.joined() where !ids.contains(comparison.reading.id) {
      ids.append(comparison.reading.id)
    }
    return ids.map { id in
      let own = comparisons.map { $0.first { $0.reading.id == id } }
      let others = zip(own, outcomes).map { $0?.otherOutcome ?? $1 }
      return ReadingEffect(
        comparisons: own.compactMap { $0 }, verdict: verdict, otherVerdict: others.verdict)
    }
  }
}

extension Application {
  /// What a point comes to in the criterion that records it.
  func comparison(of reading: Reading, in finding: Finding) -> ReadingEffect.Comparison {
    let lacksOwnFacts = leavesOut(reading.otherRequirements ?? [], of: finding.criterion)
    let other = reading.otherRequirements.map { requirements in
      lacksOwnFacts
        ? .missing : outcome(of: requirements, requiringEvidence: finding.requiresEvidence)
    }
    return ReadingEffect.Comparison(
      criterion: finding.criterion, reading: reading, outcome: finding.outcome,
      otherOutcome: other, lacksOwnFacts: lacksOwnFacts)
  }

  /// Whether the application does not state what another reading of a criterion reads and the criterion itself does not.
  ///
  /// What stands in an alternative that the stated choice does not open is not asked for.
  fileprivate func leavesOut(_ requirements: [Requirement], of criterion: Criterion) -> Bool {
    let own = Set(criterion.requirements.flatMap { reads($0) }.map { $0.place.field($0.fact) })
    return requirements.flatMap { reads($0) }.contains { fact, place in
      !own.contains(place.field(fact)) && !states(fact, at: place)
    }
  }

  /// What a requirement reads and where, without members of groups; finances year by year.
  private func reads(
    _ requirement: Requirement, at place: EvaluationContext = EvaluationContext()
  ) -> [(fact: Fact, place: EvaluationContext)] {
    switch requirement.logic {
    case .years(let years, let part):
      return years.flatMap { reads(part, at: self.place(inYear: $0)) }
    case .members: return []
    case .given(let choice, let values, _):
      if let stated = stated(choice), !values.contains(stated.value) { return [] }
    default: break
    }
    return requirement.facts.map { ($0, place) }
      + requirement.parts.flatMap { reads($0, at: place) }
  }
}
