/// Something in a rule set that is probably not meant: a value, worded elsewhere.
public struct LintFinding: Hashable, Sendable {
  /// A requirement and where it stands.
  public struct RequirementReference: Hashable, Sendable {
    /// The category of the rule set.
    public let category: Category
    /// The criterion that holds it.
    public let criterion: String
    /// The requirement.
    public let requirement: Requirement

    /// Names a place.
    public init(category: Category, criterion: String, requirement: Requirement) {
      self.category = category
      self.criterion = criterion
      self.requirement = requirement
    }

    /// The id that reports and pages call it by.
    public var id: String { criterion + "/" + requirement.name }
  }

  /// What is probably not meant.
  public enum Kind: Hashable, Sendable {
    /// The same is required elsewhere.
    case duplicate(RequirementReference, of: RequirementReference)
    /// What another requirement asks is enough for this one.
    case implied(RequirementReference, by: RequirementReference)
    /// Whoever meets this alternative meets the other one, so it can never matter.
    case redundantAlternative(RequirementReference, besides: RequirementReference)
    /// A threshold that every figure meets.
    case vacuousThreshold(RequirementReference)
    /// A lower category asks for more than a higher one.
    case notMonotone(RequirementReference, above: RequirementReference)
    /// The notice's words stand for another comparison.
    case phraseAgainstComparison(RequirementReference)
    /// A word without a figure is read as another number elsewhere.
    case phraseAgainstNumber(RequirementReference, means: Int64)
    /// The words are open to two readings, which another criterion records and this one does not.
    case phraseWithoutReading(RequirementReference, Phrase, reading: String)
    /// A reading says what it would require in another criterion, and here it does not.
    case readingWithoutRequirements(Category, criterion: String, reading: String)
    /// What the other reading would require is what is required anyway.
    case readingWithoutEffect(Category, criterion: String, reading: String)
    /// No category reads the fact.
    case unusedFact(Fact)
  }

  /// What is probably not meant.
  public let kind: Kind
  /// The criterion's note if it names the other place: then it is known, and as printed.
  public let acknowledgement: Words?

  /// Notes a finding.
  public init(_ kind: Kind, acknowledgement: Words? = nil) {
    self.kind = kind
    self.acknowledgement = acknowledgement
  }

  /// The place to look at first, and the one that it is compared with.
  public var places: [RequirementReference] {
    switch kind {
    case .duplicate(let place, let other), .implied(let place, let other),
      .redundantAlternative(let place, let other), .notMonotone(let place, let other):
      [place, other]
    case .vacuousThreshold(let place), .phraseAgainstComparison(let place),
      .phraseAgainstNumber(let place, _), .phraseWithoutReading(let place, _, _):
      [place]
    case .readingWithoutRequirements, .readingWithoutEffect, .unusedFact: []
    }
  }

  /// The categories whose rule sets it is about; none if it is about all of them.
  public var categories: [Category] {
    switch kind {
    case .readingWithoutRequirements(let category, _, _), .readingWithoutEffect(let category, _, _):
      [category]
    default: places.map { $0.category }
    }
  }

  /// Where to look: the requirement, the criterion or the fact.
  public var subject: String {
    switch kind {
    case .readingWithoutRequirements(_, let criterion, _),
      .readingWithoutEffect(_, let criterion, _):
      criterion
    case .unusedFact(let fact): fact.declaration.path
    default: places.first?.id ?? ""
    }
  }

  /// The name in published results.
  public var code: String {
    switch kind {
    case .duplicate: "duplicate"
    case .implied: "implied"
    case .redundantAlternative: "idle-alternative"
    case .vacuousThreshold: "asks-nothing"
    case .notMonotone: "not-monotone"
    case .phraseAgainstComparison: "phrase-against-comparison"
    case .phraseAgainstNumber: "phrase-against-number"
    case .phraseWithoutReading: "phrase-without-reading"
    case .readingWithoutRequirements: "reading-without-requirements"
    case .readingWithoutEffect: "reading-without-effect"
    case .unusedFact: "unused-fact"
    }
  }
}
