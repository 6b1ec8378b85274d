public import Eligibility
public import StrictJSON

/// One application that was read and, if it could be, judged: what every report is made from.
public struct Checked: Sendable {
  /// The file as the user named it, `-` for standard input.
  public var file: String
  /// The line of a stream on which the application stands, from 1; `nil` where the file is the application.
  public var line: Int?
  /// The SHA-256 of the application's bytes in hexadecimal, where something shows it.
  public var digest: String?
  /// What tells whether another has the same bytes, where duplicates are looked for.
  var contentHash: KeyedHash?
  /// What the application states; empty if it could not be read.
  public var application: Application
  /// Why it could not be read as an application; empty if it could.
  public var problems: [Problem]
  /// What it comes to under each category that was asked for, in the notice's order.
  public var determinations: [Determination]
  /// What reviews settled of it, and what it comes to without them; `nil` in a run without reviews.
  public var reviews: CheckedReviews?
  /// Contradictions within it.
  public var warnings: [Warning]
  /// Why what is supposed cannot be supposed of this application, though the command line by itself is right.
  public var settingFault: Setting.Fault?
  /// Places in a long text by which others are found.
  private var marks: SourceMarks?

  /// Couples an application with what was found.
  public init(
    file: String, line: Int? = nil, application: Application, problems: [Problem] = [],
    determinations: [Determination] = []
  ) {
    self.file = file
    self.line = line
    self.application = application
    self.problems = problems
    self.determinations = determinations
    warnings = []
    noteText()
  }

  /// The bytes that it was read from.
  var text: ArraySlice<UInt8> { application.source[application.extent] }

  /// Forgets all but the file and the line, so that another application can be read in the same memory.
  mutating func forgetResults() {
    problems = []
    determinations.removeAll(keepingCapacity: true)
    reviews = nil
    warnings = []
    settingFault = nil
  }

  /// Notes what depends on the text of the application alone.
  mutating func noteText(takingDigest: Bool = false, takingHash: Bool = false) {
    let text = text
    digest = takingDigest ? SHA256.hexadecimal(of: text) : nil
    contentHash = takingHash ? KeyedHash(ofContent: text) : nil
    marks = text.count > Self.longText ? SourceMarks(text) : nil
  }

  /// The most bytes of a text in which places are counted from its beginning.
  private static let longText = 1 << 16

  /// Whether it could be read as an application.
  public var isReadable: Bool { problems.isEmpty }

  /// The verdict that counts for the exit status: the worst of all categories that were asked for.
  public var worstVerdict: Verdict? {
    determinations.map { $0.verdict }.max { $0.rawValue < $1.rawValue }
  }

  /// Every finding once: criteria that categories share stand where they first occur.
  public var findings: [Finding] {
    var findings: [Finding] = []
    for finding in determinations.flatMap({ $0.findings })
    where !findings.contains(where: { $0.criterion.id == finding.criterion.id }) {
      findings.append(finding)
    }
    return findings
  }

  /// Finds a byte offset of the application as an editor shows it.
  public func location(of offset: Int) -> SourceLocation {
    var location =
      marks?.location(of: offset, in: text) ?? SourceLocation(offset: offset, in: text)
    location.line += (line ?? 1) - 1
    return location
  }
}

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

    /// Takes a rule set's digest.
    public init(_ ruleSet: RuleSet, from file: String? = nil) {
      self.ruleSet = ruleSet
      self.file = file
      self.digest = SHA256.hexadecimal(of: ruleSet.canonicalForm)
    }
  }

  /// The version of the tool.
  public var toolVersion: String
  /// The rule sets that were applied, in the notice's order.
  public var ruleSets: [AppliedRuleSet]
  /// Whether claims without evidence were taken as not stated.
  public var requiresEvidence: Bool
  /// What was supposed instead of what the applications say; if anything, no report shows a real application.
  public var settings: [Setting]
  /// Whether every recorded reading is listed, also those that change nothing.
  public var listsReadings: Bool
  /// What becomes of the reviews of the run, as far as that is known; `nil` without any.
  public var reviews: ReviewTotals?

  /// Describes a run.
  public init(
    toolVersion: String, ruleSets: [AppliedRuleSet], requiresEvidence: Bool,
    settings: [Setting] = [], listsReadings: Bool = false, reviews: ReviewTotals? = nil
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

/// How many applications came to what; every one that was read is counted once.
public struct Tally: Hashable, Sendable {
  /// Applications that are eligible in every category asked for.
  public var eligible = 0
  /// Applications that are ineligible in at least one.
  public var ineligible = 0
  /// Applications that are ineligible in none and incomplete in at least one.
  public var incomplete = 0
  /// Texts that could not be read as an application.
  public var unreadable = 0

  /// Counts nothing yet.
  public init() {}

  /// All that was read.
  public var read: Int { eligible + ineligible + incomplete + unreadable }

  /// Counts one more.
  public mutating func count(_ checked: Checked) {
    count(checked.isReadable ? checked.worstVerdict : nil)
  }

  /// Counts one more by its verdict, `nil` for what could not be read.
  public mutating func count(_ verdict: Verdict?) {
    switch verdict {
    case .eligible: eligible += 1
    case .incomplete: incomplete += 1
    case .ineligible: ineligible += 1
    case nil: unreadable += 1
    }
  }

  /// Counts what another tally has counted.
  public mutating func add(_ other: Tally) {
    eligible += other.eligible
    ineligible += other.ineligible
    incomplete += other.incomplete
    unreadable += other.unreadable
  }
}
