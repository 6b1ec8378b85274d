public import Eligibility

/// One application under every category: what `fit` reports.
public struct Fit: Sendable {
  /// The application, judged under every category that there are rules for.
  public let checked: Checked
  /// What it comes to under each, in the notice's order.
  public let categories: [CategoryFit]
  /// The categories that decide the exit status: those asked for, else the one applied for.
  public let applied: [Category]

  /// Judges an application under every category.
  public init(_ checked: Checked, applied: [Category]) {
    self.checked = checked
    self.applied = applied
    categories = checked.determinations.map { CategoryFit($0, checked.application) }
  }

  /// The verdict that decides the exit status; `nil` if the application could not be read.
  ///
  /// It is the worst of the categories asked for. An application that names none and is asked for none comes to
  /// the best of all: the question is then whether any fits.
  public var verdict: Verdict? {
    let asked = categories.filter { applied.contains($0.category) }.map { $0.verdict }
    guard asked.isEmpty else { return asked.max { $0.rawValue < $1.rawValue } }
    return categories.map { $0.verdict }.min { $0.rawValue < $1.rawValue }
  }

  /// The category that is reached with the smallest change; the one applied for if it needs no more than another.
  public var nearest: CategoryFit? {
    let inOrder =
      categories.filter { applied.contains($0.category) }
      + categories.filter { !applied.contains($0.category) }
    var best: CategoryFit?
    for fit in inOrder where fit.change != nil && best.map({ fit.isNearer(than: $0) }) ?? true {
      best = fit
    }
    return best
  }
}

/// One application under one category.
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
  init(_ determination: Determination, _ application: Application) {
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
    var counts = RequirementCounts()
    for judgement in determination.findings.flatMap({ $0.judgements }) {
      switch judgement.outcome {
      case .missing: counts.missing += 1
      case .fail: counts.failing += 1
      case .pass: counts.passing += 1
      }
      guard judgement.outcome != .missing else { continue }
      if judgement.requirement.restsOnDeclaration {
        counts.declared += 1
      } else {
        counts.measured += 1
      }
    }
    return counts
  }

  /// What is missing and can still change the verdict.
  public var needed: [MissingFact] { missing.filter { $0.weight != .idle } }
  /// What is missing and no longer matters.
  public var idle: [MissingFact] { missing.filter { $0.weight == .idle } }

  /// The recorded points that would turn a criterion.
  public var changingReadings: [OpenReading] { readings.filter { $0.isTold } }

  /// Whether it is reached with a smaller change.
  func isNearer(than other: CategoryFit) -> Bool {
    guard let change, let otherChange = other.change else { return change != nil }
    return change.cost < otherChange.cost
  }
}

/// How many requirements come to what.
public struct RequirementCounts: Hashable, Sendable {
  /// Those that hold.
  public var passing = 0
  /// Those that do not.
  public var failing = 0
  /// Those about which too little is stated.
  public var missing = 0
  /// Those settled by figures and choices alone.
  public var measured = 0
  /// Those settled by the applicant's word.
  public var declared = 0
}

extension Judging {
  /// Reads one application and judges it under every category that there are rules for.
  public func fit(_ source: [UInt8], file: String) -> Fit {
    var judging = self
    judging.categories = Category.allCases.filter { ruleSet($0, nil) != nil }
    var checked = judging.check(source, file: file)
    // As in `check`, an application is not judged by rules that leave out the category that it names.
    if categories == nil, checked.isReadable, let stated = checked.application.stated(.category),
      let category = checked.application.category, judging.categories?.contains(category) == false
    {
      checked.problems = [
        Problem(.categoryWithoutRules(category), path: "category", at: stated.offset)
      ]
    }
    return Fit(checked, applied: applied(to: checked.application))
  }

  /// A text that could not even be taken in, for the reason given.
  public func unfit(_ reason: Words, file: String) -> Fit {
    Fit(unreadable(reason, file: file), applied: categories ?? [])
  }

  private func applied(to application: Application) -> [Category] {
    categories ?? application.category.map { [$0] } ?? []
  }
}
