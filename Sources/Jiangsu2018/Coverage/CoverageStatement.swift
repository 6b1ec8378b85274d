public import Eligibility

/// A statement of the notice in the project's own words, and what became of it in the rule sets.
public struct CoverageStatement: Hashable, Sendable {
  /// What became of it.
  public enum Treatment: Hashable, Sendable {
    /// Requirements of the same item carry it.
    case carried
    /// It only announces figures, which settle it.
    case settled
    /// The notice leaves it to the applicant: it is recorded and never failed.
    case optional
    /// It tells the applicant what to do, not what to be.
    case procedure
    /// It refers to conditions that are stated elsewhere.
    case reference
  }

  /// What the notice says.
  public let words: Words
  /// What became of it.
  public let treatment: Treatment
  /// The requirements that carry or settle it, by their names inside the criterion.
  public let requirements: [String]

  /// One or more requirements carry the statement.
  static func carried(_ zh: String, _ en: String, by requirements: String...) -> CoverageStatement {
    CoverageStatement(words: Words(zh: zh, en: en), treatment: .carried, requirements: requirements)
  }

  /// The statement announces figures and is settled by them.
  static func settled(_ zh: String, _ en: String, by requirements: String...) -> CoverageStatement {
    CoverageStatement(words: Words(zh: zh, en: en), treatment: .settled, requirements: requirements)
  }

  /// The statement is recorded and never failed.
  static func optional(_ zh: String, _ en: String, by requirement: String) -> CoverageStatement {
    CoverageStatement(
      words: Words(zh: zh, en: en), treatment: .optional, requirements: [requirement])
  }

  /// No requirement carries the statement, for the reason that the treatment gives.
  static func none(_ zh: String, _ en: String, _ treatment: Treatment) -> CoverageStatement {
    CoverageStatement(words: Words(zh: zh, en: en), treatment: treatment, requirements: [])
  }
}

/// A numbered item of the notice with all that it states.
public struct CoveredItem: Hashable, Sendable {
  /// The number in digits: the id of the criterion, if the item became one.
  public let id: String
  /// Its statements in the order of the text.
  public let statements: [CoverageStatement]

  init(_ id: String, _ statements: [CoverageStatement]) {
    self.id = id
    self.statements = statements
  }
}

extension Notice {
  /// Every statement of section 三 and of Attachment 1, item by item.
  public static let coverage =
    coverageOfApplicant + coverageOfCrossIndustryFoundation + coverageOfCrossIndustryService
    + coverageOfIndustryLevel + coverageOfEnterpriseLevel + coverageOfKeyCultivation
}
