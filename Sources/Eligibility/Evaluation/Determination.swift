/// What was found of one criterion.
public struct Finding: Sendable {
  /// The criterion.
  public let criterion: Criterion
  /// Whether it holds: the worst of its requirements.
  public let outcome: Outcome
  /// What was found of each requirement, in the clause's order.
  public let judgements: [Judgement]

  /// What the outcome rests on.
  public var basis: Basis {
    guard criterion.basis == .declared else { return .measured }
    let isSettled =
      judgements.contains { $0.restsOnReview } && !judgements.contains { $0.restsOnApplicant }
    return isSettled ? .reviewed : .declared
  }

  /// Every judgement inside it, outermost first.
  public var walked: [Judgement] { judgements.flatMap { $0.walked } }
}

/// What an application comes to under one rule set: a finding for every criterion, always all of them.
public struct Determination: Sendable {
  /// The rules that were applied.
  public let ruleSet: RuleSet
  /// Whether what is declared without evidence was taken as not stated.
  public let requiresEvidence: Bool
  /// The findings, in the notice's order.
  public let findings: [Finding]

  /// The verdict that the findings bring.
  public var verdict: Verdict {
    Verdict(worst: findings.lazy.map { $0.outcome }.min() ?? .pass)
  }

  /// The number of criteria with an outcome.
  public func count(_ outcome: Outcome) -> Int { findings.count { $0.outcome == outcome } }

  /// The number of criteria that rest on a basis.
  public func count(_ basis: Basis) -> Int { findings.count { $0.basis == basis } }

  /// The facts that pass by the applicant's word without any evidence, once each, in the notice's order.
  public let unsupported: [Fact]
}

extension RuleSet {
  /// Judges an application by every criterion.
  public func determine(
    _ application: Application, requiringEvidence: Bool = false
  ) -> Determination {
    let findings = criteria.map { criterion in
      Finding(
        criterion: criterion,
        outcome: application.outcome(of: criterion, requiringEvidence: requiringEvidence),
        judgements: criterion.requirements.map {
          application.judge($0, requiringEvidence: requiringEvidence)
        })
    }
    var unsupported: [Fact] = []
    for judgement in findings.flatMap({ $0.judgements }) {
      judgement.addUnsupported(in: application, to: &unsupported)
    }
    return Determination(
      ruleSet: self, requiresEvidence: requiringEvidence, findings: findings,
      unsupported: unsupported)
  }
}
