/// The notice that rule sets encode.
public struct Edition: Hashable, Sendable {
  /// What an application calls it, `jiangsu-2018` for example.
  public var id: String
  /// The version of the encoding: it changes whenever a rule does.
  public var version: String
  /// The number of the document.
  public var document: String
  /// The day of issue, ISO 8601.
  public var issued: String
  /// The title.
  public var title: Words

  /// Describes an edition.
  public init(id: String, version: String, document: String, issued: String, title: Words) {
    self.id = id
    self.version = version
    self.document = document
    self.issued = issued
    self.title = title
  }
}

/// An edition of the notice with the rule sets that encode it.
public struct EncodedEdition: Sendable {
  /// The edition that all its rule sets name.
  public let edition: Edition
  /// The rule set of a category; none is put together before it is asked for.
  public let ruleSet: @Sendable (Category) -> RuleSet
  /// The SHA-256 of the canonical form of the rule set of a category in hexadecimal, where it is known beforehand.
  public let digest: @Sendable (Category) -> StaticString?

  /// Couples an edition with its rule sets.
  public init(
    _ edition: Edition, digest: @escaping @Sendable (Category) -> StaticString? = { _ in nil },
    _ ruleSet: @escaping @Sendable (Category) -> RuleSet
  ) {
    self.edition = edition
    self.digest = digest
    self.ruleSet = ruleSet
  }

  /// The rule sets of all categories, in the notice's order.
  public var ruleSets: [RuleSet] { Category.allCases.map { ruleSet($0) } }
}

extension [EncodedEdition] {
  /// The rule set of a category: that of the edition that is named, of the first where none is named; `nil` where
  /// nobody knows it.
  public func ruleSet(for category: Category, of edition: String? = nil) -> RuleSet? {
    (edition == nil ? first : first { $0.edition.id == edition })?.ruleSet(category)
  }

  /// The digest of one of these rule sets, where it is known beforehand.
  public func digest(of ruleSet: RuleSet) -> StaticString? {
    first { $0.edition.id == ruleSet.edition.id }?.digest(ruleSet.category)
  }
}

/// One numbered item of the notice.
public struct Criterion: Hashable, Sendable {
  /// The item's official number in digits, `1.2.1` for example; it never changes.
  public var id: String
  /// The item's heading.
  public var title: Words
  /// Where it stands in the notice.
  public var clause: String
  /// The statements of the clause, all of which have to hold.
  public var requirements: [Requirement]
  /// Points on which two careful readers could differ.
  public var readings: [Reading]
  /// A remark for readers, such as that a surprising figure is as printed.
  public var note: Words?

  /// The id by which one of its requirements, also one inside of others, is published: `1.2.1/connectedDevices`.
  public func id(of requirement: Requirement) -> String { id + "/" + requirement.name }

  /// Declares a criterion; the requirements follow in the clause's order.
  public init(
    _ id: String, _ clause: String, zh: String, en: String, readings: [Reading] = [],
    note: Words? = nil, @RequirementBuilder _ requirements: () -> [Requirement]
  ) {
    self.init(
      id: id, title: Words(zh: zh, en: en), clause: clause, requirements: requirements(),
      readings: readings, note: note)
  }

  /// Puts a criterion together from its parts.
  public init(
    id: String, title: Words, clause: String, requirements: [Requirement], readings: [Reading],
    note: Words?
  ) {
    self.id = id
    self.title = title
    self.clause = clause
    self.requirements = requirements
    self.readings = readings
    self.note = note
  }

  /// All requirements inside it, outermost first, in the clause's order.
  public var walked: [Requirement] { requirements.flatMap { $0.walked } }
}

extension Criterion {
  /// The facts that it reads and that have a note on how to fill them in, each once, in the clause's order.
  public var notedFacts: [Fact] {
    var facts: [Fact] = []
    for fact in walked.flatMap({ $0.facts })
    where fact.declaration.note != nil && !facts.contains(fact) { facts.append(fact) }
    return facts
  }
}

/// A point on which two careful readers could encode a clause differently, and how this project decides it.
public struct Reading: Hashable, Sendable {
  /// What the point is called; published, so it never changes.
  public var id: String
  /// The question that the clause leaves open.
  public var question: Words
  /// The reading that is judged by.
  public var chosen: Words
  /// Why.
  public var reason: Words
  /// The reading that was not chosen.
  public var other: Words
  /// The criterion's requirements under the other reading, or `nil` where no figure of an application tells them apart.
  public var otherRequirements: [Requirement]?

  /// Whether reports tell of it by counting the lists in which fewer items stand than a clause names.
  public var isCounted: Bool { id == "namedExamples" || id == "allStages" }

  /// Records a point.
  public init(
    _ id: String, question: Words, chosen: Words, reason: Words, other: Words,
    otherRequirements: [Requirement]? = nil
  ) {
    self.id = id
    self.question = question
    self.chosen = chosen
    self.reason = reason
    self.other = other
    self.otherRequirements = otherRequirements
  }
}

/// The criteria of one category under one edition of the notice.
public struct RuleSet: Hashable, Sendable {
  /// The edition that it encodes.
  public var edition: Edition
  /// The category that it judges.
  public var category: Category
  /// Its criteria in the notice's order, those of the applicant first.
  public var criteria: [Criterion] {
    didSet { lookAtCriteria() }
  }
  /// The facts that its requirements read, those of other readings not included.
  public private(set) var facts: Set<Fact> = []
  /// The fiscal years that they read.
  public private(set) var years: Set<Int64> = []
  /// The statements that the applicant's word decides, in the notice's order, but for those that are only shown.
  public private(set) var declaredStatements: [Requirement] = []

  /// Puts a rule set together.
  public init(edition: Edition, category: Category, criteria: [Criterion]) {
    self.edition = edition
    self.category = category
    self.criteria = criteria
    lookAtCriteria()
  }

  private mutating func lookAtCriteria() {
    let requirements = criteria.flatMap { $0.walked }
    declaredStatements = criteria.flatMap { $0.requirements }.flatMap { $0.declaredStatements }
    facts = Set(requirements.flatMap { $0.facts })
    years = Set(requirements.flatMap { $0.years })
  }
}

extension Requirement {
  /// The statements inside it that the applicant's word decides, but for those that are only shown.
  fileprivate var declaredStatements: [Requirement] {
    if case .optional = logic { return [] }
    return (isDeclared ? [self] : []) + parts.flatMap { $0.declaredStatements }
  }
}
