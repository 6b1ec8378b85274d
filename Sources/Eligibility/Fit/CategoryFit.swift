/// One application under one category: how far it is from being eligible.
public struct CategoryFit: Sendable {
  /// The findings, criterion by criterion.
  public let determination: Determination
  /// The best and the worst that can still become of it.
  public let prospects: Prospects
  /// The smallest change that makes it eligible; `nil` if there is none.
  public let change: SmallestChange?
  /// What the application leaves out, the most decisive first.
  public let missing: [MissingFact]
  /// Every recorded point with what it comes to.
  public let readings: [OpenReading]

  /// Looks at an application under one category.
  public init(_ determination: Determination, _ application: Application) {
    let rules = determination.ruleSet
    let evidence = determination.requiresEvidence
    self.determination = determination
    prospects = application.prospects(of: rules, requiringEvidence: evidence)
    change = rules.smallestChange(of: application, requiringEvidence: evidence)
    missing = rules.missingFacts(in: application, requiringEvidence: evidence)
    readings = determination.openReadings
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

  /// What is missing and can still change the verdict.
  public var needed: [MissingFact] { missing.filter { $0.weight != .idle } }
  /// What is missing and no longer matters.
  public var idle: [MissingFact] { missing.filter { $0.weight == .idle } }

  /// The recorded points that would turn a criterion.
  public var changingReadings: [OpenReading] { readings.filter { $0.isTold } }
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
