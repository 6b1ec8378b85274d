/// What was found of one criterion; how it came about is explained when it is asked for.
public struct Finding: Sendable {
  /// The criterion.
  public let criterion: Criterion
  /// Whether it holds: the worst of its requirements.
  public let outcome: Outcome
  /// What it comes to without any review; the same where none was applied.
  public let outcomeWithoutReviews: Outcome
  /// What was judged, with what reviews settle of it.
  let application: Application
  let requiresEvidence: Bool

  /// What was found of each requirement, in the clause's order.
  public var judgements: [Judgement] {
    criterion.requirements.map { application.judge($0, requiringEvidence: requiresEvidence) }
  }

  /// What each of the criterion's recorded points comes to, in their order.
  public var comparisons: [ReadingEffect.Comparison] {
    criterion.readings.map { application.comparison(of: $0, in: self) }
  }

  /// What the outcome rests on.
  public var basis: Basis { application.basis(of: criterion) }

  /// Every judgement inside it, outermost first.
  public var walked: [Judgement] { judgements.flatMap { $0.walked } }
}

/// What an application comes to under one rule set: an outcome for every criterion, always all of them.
public struct Determination: Sendable {
  /// The rules that were applied.
  public let ruleSet: RuleSet
  /// Whether what is declared without evidence was taken as not stated.
  public let requiresEvidence: Bool
  /// The outcome of every criterion, in the notice's order.
  public let outcomes: [Outcome]
  /// The outcomes without any review; the same where none was applied.
  public let outcomesWithoutReviews: [Outcome]
  /// What was judged, with what reviews settle of it.
  public let application: Application

  /// The verdict that the outcomes bring.
  public var verdict: Verdict { outcomes.verdict }

  /// The verdict without any review.
  public var verdictWithoutReviews: Verdict { outcomesWithoutReviews.verdict }

  /// The number of criteria with an outcome.
  public func count(_ outcome: Outcome) -> Int { outcomes.count { $0 == outcome } }

  /// The number of criteria that rest on a basis.
  public func count(_ basis: Basis) -> Int {
    ruleSet.criteria.count { application.basis(of: $0) == basis }
  }

  /// The ids of the criteria with an outcome, in the notice's order.
  public func ids(_ outcome: Outcome) -> [String] {
    ruleSet.criteria.indices.filter { outcomes[$0] == outcome }.map { ruleSet.criteria[$0].id }
  }

  /// The findings, in the notice's order.
  public var findings: [Finding] {
    ruleSet.criteria.indices.map { index in
      Finding(
        criterion: ruleSet.criteria[index], outcome: outcomes[index],
        outcomeWithoutReviews: outcomesWithoutReviews[index], application: application,
        requiresEvidence: requiresEvidence)
    }
  }

  /// The facts that pass by the applicant's word without any evidence, once each, in the notice's order; where
  /// evidence is required, they are missing and not passed.
  public var unsupported: [Fact] {
    var found: [Fact] = []
    for statement in ruleSet.declaredStatements {
      guard let fact = statement.declaredFact, application.evidence(for: fact) == nil,
        application.review(of: statement) == nil, !found.contains(fact),
        application.outcome(of: statement) == .pass
      else { continue }
      found.append(fact)
    }
    return found
  }
}

extension RuleSet {
  /// Judges an application by every criterion.
  public func determine(
    _ application: Application, requiringEvidence: Bool = false
  ) -> Determination {
    let outcomes = outcomes(of: application, requiringEvidence: requiringEvidence)
    return Determination(
      ruleSet: self, requiresEvidence: requiringEvidence, outcomes: outcomes,
      outcomesWithoutReviews: application.isReviewed
        ? self.outcomes(of: application.withoutReviews, requiringEvidence: requiringEvidence)
        : outcomes, application: application)
  }

  private func outcomes(of application: Application, requiringEvidence: Bool) -> [Outcome] {
    criteria.map { application.outcome(of: $0, requiringEvidence: requiringEvidence) }
  }
}

extension Application {
  /// What the outcome of a criterion rests on.
  fileprivate func basis(of criterion: Criterion) -> Basis {
    guard criterion.basis == .declared else { return .measured }
    guard isReviewed else { return .declared }
    let isReviewed = criterion.walked.allSatisfy { !$0.isDeclared || review(of: $0) != nil }
    return isReviewed ? .reviewed : .declared
  }
}

extension [Outcome] {
  /// The verdict that the outcomes of all criteria come to.
  var verdict: Verdict { Verdict(worst: self.min() ?? .pass) }
}
