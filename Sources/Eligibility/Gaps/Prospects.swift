/// The best and the worst that can still become of something, once everything missing is known.
///
/// Stating more never widens it: the best case never gets better, the worst never worse.
public struct Prospects: Hashable, Sendable {
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

extension Application {
  /// The best and the worst that can become of requirements that all have to hold.
  func prospects(
    of requirements: [Requirement], at place: Place = Place(), requiringEvidence: Bool
  ) -> Prospects {
    let choices = AssumedChoices.all(for: requirements, in: self)
    func holds(_ choices: AssumedChoices, goesWell: Bool) -> Bool {
      let outlook = Outlook(
        application: self, requiresEvidence: requiringEvidence, goesWell: goesWell,
        choices: choices)
      return requirements.allSatisfy { outlook.holds($0, at: place) }
    }
    return Prospects(
      best: choices.contains { holds($0, goesWell: true) },
      worst: choices.allSatisfy { holds($0, goesWell: false) })
  }

  /// The best and the worst that can become of a criterion.
  public func prospects(of criterion: Criterion, requiringEvidence: Bool = false) -> Prospects {
    prospects(of: criterion.requirements, requiringEvidence: requiringEvidence)
  }

  /// The best and the worst that can become of a category.
  public func prospects(of ruleSet: RuleSet, requiringEvidence: Bool = false) -> Prospects {
    prospects(
      of: ruleSet.criteria.flatMap { $0.requirements }, requiringEvidence: requiringEvidence)
  }
}
