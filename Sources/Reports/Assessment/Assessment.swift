public import Eligibility
public import StrictJSON

/// One application that was read and, if it could be, judged: what every report is made from.
public struct Assessment: Sendable {
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
  public var reviews: MatchedReviews?
  /// The categories whose every criterion passes by what is stated, in the notice's order, where something shows them.
  public var metCategories: [Category] = []
  /// Contradictions within it.
  public var warnings: [Warning]
  /// Why what is supposed cannot be supposed of this application, though the command line by itself is right.
  public var assumptionFault: Assumption.Fault?
  /// Why it must not be filed though it is eligible, where something asks for that.
  public var filingRemark: Words?
  /// Its number among all that were read, from 1; 0 where nothing counts them.
  public var number = 0
  /// What it has in common with earlier applications of the run, where that is looked for.
  public var repeats: Words?
  /// Whether an earlier application of the run has the same bytes.
  var isRepeated = false
  /// Places in a long text by which others are found.
  private var marks: LineIndex?

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
    assumptionFault = nil
    filingRemark = nil
    repeats = nil
    isRepeated = false
    metCategories = []
  }

  /// Notes what depends on the text of the application alone.
  mutating func noteText(takingDigest: Bool = false, takingHash: Bool = false) {
    let text = text
    digest = takingDigest ? SHA256.hexadecimal(of: text) : nil
    contentHash = takingHash ? KeyedHash(of: text) : nil
    marks = text.count > Self.longText ? LineIndex(text) : nil
  }

  /// The most bytes of a text in which places are counted from its beginning.
  private static let longText = 1 << 16

  /// Whether it could be read as an application.
  public var isReadable: Bool { problems.isEmpty }

  /// The worst verdict of all categories that were asked for.
  public var worstVerdict: Verdict? {
    determinations.map { $0.verdict }.max { $0.rawValue < $1.rawValue }
  }

  /// The verdict that counts for the exit status; `nil` if it could not be read.
  public var verdict: Verdict? { isReadable ? worstVerdict : nil }

  /// Every finding once: criteria that categories share stand where they first occur.
  public var findings: [Finding] {
    var seen: Set<String> = []
    return determinations.flatMap { $0.findings }.filter {
      seen.insert($0.criterion.id).inserted
    }
  }

  /// Finds a byte offset of the application as an editor shows it.
  public func location(of offset: Int) -> TextPosition {
    var location = marks?.location(of: offset, in: text) ?? TextPosition(offset: offset, in: text)
    location.line += (line ?? 1) - 1
    return location
  }
}

extension Assessment {
  /// The verdict that counts, or that there is none, as published results name it.
  public var verdictCode: String { verdict?.code ?? "unreadable" }

  /// The categories that it was judged under, or the one that it names if it could not be judged.
  var categories: [Category] {
    isReadable
      ? determinations.map { $0.ruleSet.category } : application.category.map { [$0] } ?? []
  }

  /// The ids of the criteria with an outcome, each once, in the notice's order.
  func ids(_ outcome: Outcome) -> [String] {
    findings.filter { $0.outcome == outcome }.map { $0.criterion.id }
  }

  /// What passes without evidence, each fact once, in the order of the categories and their criteria.
  var unsupported: [Fact] {
    var facts: [Fact] = []
    for fact in determinations.flatMap({ $0.unsupported }) where !facts.contains(fact) {
      facts.append(fact)
    }
    return facts
  }

  /// The recorded points of all categories.
  var readingEffects: [ReadingEffect] { determinations.flatMap { $0.readingEffects } }

  /// Those of them that are told: the other reading would turn a criterion.
  var toldReadings: [ReadingEffect] { readingEffects.filter { $0.isTold } }

  /// How many warnings have a severity.
  func count(_ severity: Warning.Severity) -> Int { warnings.count { $0.severity == severity } }

  /// The warnings that somebody should look into: contradictions and doubts, and no notes.
  var alerts: [Warning] { warnings.filter { $0.severity != .note } }
}

extension Verdict {
  /// What may become of an application, from best to worst: a verdict, or that it could not be read.
  static let terms =
    allCases.map { Term($0.code, zh: $0.word.zh, en: $0.code) }
    + [Term("unreadable", zh: unreadable.zh, en: unreadable.en)]
}

extension Outcome {
  /// What may become of a criterion.
  static let terms = allCases.map { Term($0.code, zh: $0.lowercaseWord.zh, en: $0.code) }
}

extension Term {
  /// A verdict or an outcome in one word, without the capitals that make it stand out on a terminal.
  var plainWord: Words { Words(zh: label.zh, en: code) }
}

extension [Assessment] {
  /// The rule sets that they were judged by, each once: by category, editions in the order of the applications.
  public var appliedRuleSets: [RuleSet] {
    let applied = flatMap { $0.determinations }.map { $0.ruleSet }
    let editions = applied.reduce(into: [String]()) { ids, ruleSet in
      if !ids.contains(ruleSet.edition.id) { ids.append(ruleSet.edition.id) }
    }
    return Category.allCases.flatMap { category in
      editions.compactMap { edition in
        applied.first { $0.category == category && $0.edition.id == edition }
      }
    }
  }
}
