public import Eligibility

/// What a run's reports say about the run itself.
public struct RunHeader: Sendable {
  /// A rule set that was applied, with its digest.
  public struct AppliedRuleSet: Sendable {
    /// The rule set.
    public var ruleSet: RuleSet
    /// The SHA-256 of its canonical form in hexadecimal.
    public var digest: String
    /// The file that it comes from; `nil` for a built-in one.
    public var file: String?

    /// The first 16 digits of the digest, by which rows name what they were judged by.
    var shortDigest: String { String(digest.prefix(16)) }

    /// Takes a rule set's digest, unless it is known.
    public init(_ ruleSet: RuleSet, from file: String? = nil, digest: StaticString? = nil) {
      self.ruleSet = ruleSet
      self.file = file
      self.digest = digest?.string ?? SHA256.hexadecimal(of: ruleSet.canonicalForm)
    }
  }

  /// The version of the tool.
  public var toolVersion: String
  /// The rule sets that were applied, in the notice's order.
  public var ruleSets: [AppliedRuleSet]
  /// Whether claims without evidence were taken as not stated.
  public var requiresEvidence: Bool
  /// What was supposed instead of what the applications say; if anything, no report shows a real application.
  public var settings: [Assumption]
  /// Whether every recorded reading is listed, also those that change nothing.
  public var listsReadings: Bool
  /// What becomes of the reviews of the run, as far as that is known; `nil` without any.
  public var reviews: ReviewTotals?

  /// Describes a run.
  public init(
    toolVersion: String, ruleSets: [AppliedRuleSet], requiresEvidence: Bool,
    settings: [Assumption] = [], listsReadings: Bool = false, reviews: ReviewTotals? = nil
  ) {
    self.toolVersion = toolVersion
    self.ruleSets = ruleSets
    self.requiresEvidence = requiresEvidence
    self.settings = settings
    self.listsReadings = listsReadings
    self.reviews = reviews
  }

  /// What a reader must know before anything else: that what is judged is assumed, or by other criteria.
  var marks: [Words] {
    (settings.isEmpty ? [] : [settings.mark]) + ruleSets.compactMap { $0.mark }
  }

  /// The rule sets that are not the built-in ones.
  var foreignRuleSets: [AppliedRuleSet] { ruleSets.filter { $0.file != nil } }

  /// The edition that the rule sets encode.
  public var edition: Edition? { ruleSets.first?.ruleSet.edition }
}
