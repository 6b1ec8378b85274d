/// The best and the worst that can still become of something, once everything missing is known.
///
/// Stating more never widens it: the best case never gets better, the worst never worse.
public struct OutcomeRange: Hashable, Sendable {
  /// Whether it holds if everything missing goes well.
  public let best: Bool
  /// Whether it holds even if everything missing goes badly.
  public let worst: Bool

  /// Whether nothing missing can change it any more.
  public var isSettled: Bool { best == worst }

  /// The verdict in the best case.
  public var bestVerdict: Verdict { best ? .eligible : .ineligible }
  /// The verdict in the worst case.
  public var worstVerdict: Verdict { worst ? .eligible : .ineligible }
}

extension OutcomeRange {
  /// What becomes of things that all have to hold, each by itself.
  fileprivate init(ofAll parts: [OutcomeRange]) {
    self.init(best: parts.allSatisfy { $0.best }, worst: parts.allSatisfy { $0.worst })
  }
}

extension Application {
  /// The best and the worst that can become of a requirement by itself.
  func prospects(
    of requirement: Requirement, at place: EvaluationContext = EvaluationContext(),
    requiringEvidence: Bool
  ) -> OutcomeRange {
    let trials = TrialChoices.all(for: requirement, at: place, in: self)
    func holds(_ trial: [Field: Int64], goesWell: Bool) -> Bool {
      let evaluator = CaseEvaluator(
        application: self, requiresEvidence: requiringEvidence, goesWell: goesWell, trial: trial)
      return evaluator.holds(requirement, at: place)
    }
    return OutcomeRange(
      best: trials.contains { holds($0, goesWell: true) },
      worst: trials.allSatisfy { holds($0, goesWell: false) })
  }

  /// The best and the worst that can become of a criterion: of each of its requirements by itself.
  public func prospects(of criterion: Criterion, requiringEvidence: Bool = false) -> OutcomeRange {
    OutcomeRange(
      ofAll: criterion.requirements.map { prospects(of: $0, requiringEvidence: requiringEvidence) })
  }

  /// The best and the worst that can become of a category.
  public func prospects(of ruleSet: RuleSet, requiringEvidence: Bool = false) -> OutcomeRange {
    OutcomeRange(
      ofAll: ruleSet.criteria.map { prospects(of: $0, requiringEvidence: requiringEvidence) })
  }
}
