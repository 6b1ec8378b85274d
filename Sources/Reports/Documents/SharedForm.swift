internal import Eligibility
internal import StrictJSON

/// What the results of several commands say alike: of the run, of where an application stands, of all together.
enum SharedForm {
  /// What every result says of its run.
  static let run = Form<RunHeader> {
    Member("tool", tool) { $0.toolVersion }
    Member(ifAny: "edition", edition) { $0.edition }
    Member("ruleSets", ruleSets) { $0.ruleSets }
    Member("requireEvidence", .truth) { $0.requiresEvidence }
  }

  static let tool = Form<String> {
    Member("name", .text) { _ in "iipcheck" }
    Member("version", .text) { $0 }
  }

  private static let edition = Form<Edition> {
    Member("id", .text) { $0.id }
    Member("version", .text) { $0.version }
    Member("document", .text) { $0.document }
  }

  /// By which rule sets was judged, and from which files those come that are not built in.
  static let ruleSets: Form<[RunHeader.AppliedRuleSet]> = .list(
    of: Form {
      Member("category", .category) { $0.ruleSet.category }
      Member("sha256", .digest) { $0.digest }
      Member(ifAny: "file", .text) { $0.file }
    })

  /// What was supposed: not an application that anybody filed, so that a reader who does not know the key must stop.
  static let settings: Form<[Assumption]> = .list(
    of: Form {
      Member("path", .text) { $0.path }
      Member("value", .text) { $0.written }
    })

  /// How many applications came to what.
  static let tally = Form<Tally> {
    Member("read", .count) { $0.read }
    Member("eligible", .count) { $0.eligible }
    Member("ineligible", .count) { $0.ineligible }
    Member("incomplete", .count) { $0.incomplete }
    Member("unreadable", .count) { $0.unreadable }
  }

  /// Where an application stands: a file, and a line of a stream.
  static let source = Form<(file: String, line: Int?)> {
    Member("file", .text) { $0.file }
    Member(ifAny: "line", .place) { $0.line }
  }

  /// A file of a folder that is no application.
  static let fileNotRead = Form<FileNotRead> {
    Member("file", .text) { $0.path }
    Member("reason", .words) { $0.reason }
  }

  /// Where something stands in a text.
  static let location = Form<TextPosition> {
    Member("line", .place) { $0.line }
    Member("column", .place) { $0.column }
  }

  /// Which application it is.
  static let origin = Form<Assessment> {
    Member(of: source) { ($0.file, $0.line) }
    Member(ifAny: "sha256", .digest) { $0.digest }
  }

  /// Which application it is, and what names the applicant, `null` where it is not stated.
  static let identity = Form<Assessment> {
    Member(of: origin) { $0 }
    Member("applicant", .orNull(.text)) { $0.application.text(.applicantName) }
    Member("creditCode", .orNull(.text)) { $0.application.text(.creditCode) }
    Member("city", .orNull(.text)) { $0.application.code(of: .city) }
    Member("platform", .orNull(.text)) { $0.application.text(.platformName) }
    Member("category", .orNull(.text)) { $0.application.code(of: .category) }
  }

  /// Why an application could not be read.
  static let problems = Member<Assessment>("problems", .list(of: problem)) { assessment in
    assessment.problems.filter { !$0.isRemark }.map { ($0, assessment) }
  }

  private static let problem = Form<(problem: Problem, assessment: Assessment)> {
    Member(of: location) { $0.assessment.location(of: $0.problem.offset) }
    Member("path", .text) { $0.problem.path }
    Member("message", .words) { $0.problem.wording }
    Member(ifAny: "remedy", .words) { $0.problem.remedy }
    Member(ifAny: "lineAsItStands", .text) { $0.problem.line?.found }
    Member(ifAny: "lineAsItShouldBe", .text) { own in
      own.problem.line.flatMap { own.problem.remedy == nil ? nil : $0.mended }
    }
    Member(ifAny: "earlier", location) { own in
      own.problem.earlierOffset.map { own.assessment.location(of: $0) }
    }
  }

  /// An application that could not be read.
  static let unreadable = Form<Assessment> {
    Member(of: origin) { $0 }
    problems
  }

  /// An application by a form if it could be read, which the schema defines under a name.
  static func application<Value>(
    _ name: String, _ form: Form<Value>, _ assessment: @escaping @Sendable (Value) -> Assessment
  ) -> Form<Value> {
    Form(.oneOf([.named(name), .named("unreadable")])) { value, writer in
      let assessment = assessment(value)
      if assessment.isReadable {
        form.write(value, to: &writer)
      } else {
        unreadable.write(assessment, to: &writer)
      }
    }
  }

  /// The outcomes by the ids of their criteria.
  static let outcomes = Form<[Finding]>(.map(.named("outcome"))) { findings, writer in
    writer.object { writer in
      for finding in findings { writer.member(finding.criterion.id, finding.outcome.code) }
    }
  }

  /// A recorded reading and what the application would come to under the other one.
  static let reading = Form<ReadingEffect> {
    Member("id", .text) { $0.reading.id }
    Member("question", .words) { $0.reading.question }
    Member("chosen", .words) { $0.reading.chosen }
    Member("other", .words) { $0.reading.other }
    Member("changesOutcome", .orNull(.truth)) { reading in
      // Nobody can say that what could not be judged changes nothing.
      let isOpen = reading.comparisons.contains { $0.otherOutcome == nil || $0.lacksOwnFacts }
      return isOpen && !reading.changesOutcome ? nil : reading.changesOutcome
    }
    Member("verdict", .verdict) { $0.verdict }
    Member("otherVerdict", .verdict) { $0.otherVerdict }
    Member("criteria", .list(of: comparison)) { $0.comparisons }
  }

  private static let comparison = Form<ReadingEffect.Comparison> {
    Member("id", .text) { $0.criterion.id }
    Member("outcome", .outcome) { $0.outcome }
    // No figure of an application tells the readings apart: null.
    Member("otherOutcome", .orNull(.code(of: Outcome.allCases) { $0.code })) { $0.otherOutcome }
  }
}

// MARK: Values

extension Form<Eligibility.Category> {
  static var category: Self { Self(.named("category")) { $1.string($0.code) } }
}

extension Form<Outcome> {
  static var outcome: Self { Self(.named("outcome")) { $1.string($0.code) } }
}

extension Form<Verdict> {
  static var verdict: Self { Self(.named("verdict")) { $1.string($0.code) } }
}

extension Form<String> {
  static var digest: Self { text(.named("digest")) }
}

extension Form<Int> {
  /// A number of criteria or requirements on stated figures; its key is older than their name.
  static var measured: Self {
    Self(
      .titled(
        Words(zh: "按所报数据", en: "on stated figures"),
        about: Words(zh: "只看所报数据，未经任何人核实", en: "on stated figures only, which nobody has verified"),
        count.shape), { $1.integer(Int64($0)) })
  }
}

/// A value of one of several kinds.
enum PlainValue {
  case null
  case number(String)
  case truth(Bool)
  case text(String)
  case texts([String])

  /// A value of a figure, where there is one.
  init(_ value: Int64?, of figure: Figure) {
    self = value.map { .number(figure.json($0)) } ?? .null
  }

  /// A whole number, where there is one.
  init(_ value: Int?) { self = value.map { .number(String($0)) } ?? .null }

  /// A text, where there is one.
  init(_ text: String?) { self = text.map { .text($0) } ?? .null }
}

extension Form<PlainValue> {
  static func plain(_ kinds: String..., items: Shape? = nil) -> Self {
    Self(.kinds(kinds, items: items)) { value, writer in
      switch value {
      case .null: writer.null()
      case .number(let number): writer.raw(number)
      case .truth(let truth): writer.boolean(truth)
      case .text(let text): writer.string(text)
      case .texts(let texts): writer.array { for text in texts { $0.string(text) } }
      }
    }
  }
}

extension Array {
  /// Itself, unless there is nothing in it.
  var ifAny: Self? { isEmpty ? nil : self }
}

// MARK: Definitions

extension Property {
  static let category = Property("category", .codes(Eligibility.Category.allCases.map { $0.code }))
  static let outcome = Property("outcome", .codes(Outcome.allCases.map { $0.code }))
  static let verdict = Property("verdict", .codes(Verdict.allCases.map { $0.code }))
  static let digest = Property("digest", .pattern("^[0-9a-f]{64}$"))
  static let count = Property("count", .whole(atLeast: 0))
  static let place = Property("place", .whole(atLeast: 1))
  static let words = Property(
    "words", .object([Property("zh", .string), Property("en", .string)]))
  static let texts = Property("texts", .list(.string))
  static let tally = Property("tally", SharedForm.tally.shape)
  static let unreadable = Property("unreadable", SharedForm.unreadable.shape)

  /// What is defined alike in the schemas of the results of `check`, `screen` and `fit`.
  static let common = [category, outcome, verdict, digest, count, place, words, texts]
}
