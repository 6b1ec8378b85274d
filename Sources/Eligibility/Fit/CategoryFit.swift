/// One application under one category: how far it is from being eligible.
public struct CategoryFit: Sendable {
  /// The findings, criterion by criterion.
  public let determination: Determination
  /// The best and the worst that can still become of it.
  public let prospects: OutcomeRange
  /// The smallest change that makes it eligible; `nil` if there is none.
  public let change: SmallestChange?
  /// What the application leaves out, the most decisive first.
  public let missing: [MissingFact]
  /// Every recorded point with what it comes to.
  public let readings: [ReadingEffect]
  /// What it asks for in figures and by no declaration, each requirement once, with what became of it.
  public let figureJudgements: [Judgement]

  /// Looks at an application under one category.
  public init(_ determination: Determination, _ application: Application) {
    let rules = determination.ruleSet
    let evidence = determination.requiresEvidence
    self.determination = determination
    prospects = application.prospects(of: rules, requiringEvidence: evidence)
    change = rules.smallestChange(of: application, requiringEvidence: evidence)
    missing = rules.missingFacts(in: application, requiringEvidence: evidence)
    readings = determination.readingEffects
    figureJudgements = determination.figureJudgements
  }

  /// The category.
  public var category: Category { determination.ruleSet.category }
  /// The verdict on what is stated.
  public var verdict: Verdict { determination.verdict }

  /// The requirements, counted by what they rest on; what is missing rests on nothing yet.
  public var counts: RequirementCounts {
    let judgements = determination.findings.flatMap { $0.judgements }
    let settled = judgements.filter { $0.outcome != .missing }
    let passing = settled.count { $0.outcome == .pass }
    let declared = settled.count { $0.requirement.restsOnDeclaration }
    return RequirementCounts(
      passing: passing, failing: settled.count - passing, missing: judgements.count - settled.count,
      measured: settled.count - declared, declared: declared)
  }

  /// The figures that it asks for, counted by what is decided about them.
  public var figures: FigureCounts { FigureCounts(figureJudgements) }

  /// Whether it can be said how near the category is: it is reached, or every figure that it asks for is stated.
  public var isDecided: Bool { verdict == .eligible || figures.notStated == 0 }

  /// How near it is by its figures, smaller numbers first: whether it can be reached, whether it is, the figures short
  /// that no work on the platform changes, those that do not reach, those of them that are not stated.
  var distance: [Int] {
    let figures = figures
    let beyond = figureJudgements.count { judgement in
      judgement.outcome == .fail
        && judgement.requirement.walked.contains {
          $0.facts.contains { $0.isFigure && $0.isBeyondPlatform }
        }
    }
    return [
      change == nil ? 1 : 0, verdict == .eligible ? 0 : 1, beyond,
      figures.short + figures.notStated, figures.notStated,
    ]
  }

  /// What is missing and can still change the verdict.
  public var needed: [MissingFact] { missing.filter { $0.weight != .idle } }
  /// What is missing and no longer matters.
  public var idle: [MissingFact] { missing.filter { $0.weight == .idle } }

  /// The recorded points that would turn a criterion.
  public var changingReadings: [ReadingEffect] { readings.filter { $0.isTold } }
}

extension [CategoryFit] {
  /// The same by how near they are by their figures, then by their smallest changes; what is equal stays in order.
  public var nearestFirst: [CategoryFit] {
    let all = enumerated().map { (index: $0, distance: $1.distance, fit: $1) }
    return all.sorted { left, right in
      guard left.distance == right.distance else {
        return left.distance.lexicographicallyPrecedes(right.distance)
      }
      guard let cost = left.fit.change?.cost, let other = right.fit.change?.cost, cost != other
      else { return left.index < right.index }
      return cost < other
    }.map { $0.fit }
  }
}

extension Determination {
  /// What it asks for in figures and by no declaration, each requirement once, with what became of it.
  public var figureJudgements: [Judgement] {
    func figures(in judgement: Judgement) -> [Judgement] {
      if case .all = judgement.requirement.logic {
        return judgement.parts.flatMap { figures(in: $0) }
      }
      return judgement.requirement.asksForFigures ? [judgement] : []
    }
    return findings.flatMap { $0.judgements }.flatMap { figures(in: $0) }
  }
}

extension Requirement {
  /// Whether figures decide it, and nothing that is declared.
  fileprivate var asksForFigures: Bool {
    !restsOnDeclaration
      && walked.contains { $0.facts.contains { $0.isFigure } }
  }
}

/// How many of the figures that a category asks for come to what.
public struct FigureCounts: Hashable, Sendable {
  /// Those that reach what is asked.
  public let reached: Int
  /// Those that are stated and do not.
  public let short: Int
  /// Those about which too little is stated.
  public let notStated: Int

  /// All of them.
  public var all: Int { reached + short + notStated }

  /// Counts judgements of figures by their outcome.
  public init(_ judgements: [Judgement]) {
    reached = judgements.count { $0.outcome == .pass }
    short = judgements.count { $0.outcome == .fail }
    notStated = judgements.count { $0.outcome == .missing }
  }
}

/// How many requirements come to what.
public struct RequirementCounts: Hashable, Sendable {
  /// Those that hold.
  public let passing: Int
  /// Those that do not.
  public let failing: Int
  /// Those about which too little is stated.
  public let missing: Int
  /// Those settled by figures and choices alone.
  public let measured: Int
  /// Those settled by the applicant's word.
  public let declared: Int
}
