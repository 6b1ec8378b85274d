internal import Eligibility
internal import StrictJSON

/// What moved between two results as JSON.
enum ResultDiffForm {
  static let schema = Schema(
    title: Words(zh: "两份结果的变更", en: "Difference of two results"),
    description: Words(
      zh: "iipcheck diff --format json 比较两份评判结果或两次申报的材料时写出的结果。",
      en:
        "What iipcheck diff --format json writes of two results, or of applications that were filed twice."
    ),
    document.shape,
    definitions: [
      .count, .place, .words, Property("fact", fact.shape),
      Property("origin", origin.shape),
      Property("ruleSetOrigin", ruleSetOrigin.shape), Property("noOrigin", noOrigin.shape),
      Property("changed", changed.shape), Property("appeared", appeared.shape),
      Property("disappeared", disappeared.shape), Property("where", place.shape),
      // Not judged under the category: null.
      Property("standing", .orNull(.codes(Verdict.terms.map { $0.code }))),
      // Not looked at: null.
      Property("outcome", .orNull(.codes(Outcome.allCases.map { $0.code }))),
    ])

  private typealias Origin = ResultDiff.OriginChange
  private typealias ApplicationChange = ResultDiff.ApplicationChange

  static let document = Form<ResultDiff> {
    Member("resultDiffForm", .version(1)) { _ in }
    Member("from", .text) { $0.old.name }
    Member("to", .text) { $0.new.name }
    Member("judgedDifferently", .list(of: anyOrigin)) { $0.origins }
    Member("applications", .list(of: application)) { $0.applications }
    Member("summary", summary) { $0 }
  }

  private static let summary = Form<ResultDiff> {
    Member("inBoth", .count) { $0.matched }
    ["flipped", "moved", "appeared", "disappeared"].map { kind in
      Member(kind, .count) { diff in diff.applications.count { $0.kind == kind } }
    }
  }

  // MARK: A way in which the results were made differently

  private static let anyOrigin = Form<Origin>(
    .oneOf([.named("origin"), .named("ruleSetOrigin"), .named("noOrigin")])
  ) { change, writer in
    let form = change.file != nil ? noOrigin : change.category != nil ? ruleSetOrigin : origin
    form.write(change, to: &writer)
  }

  private static let origin = Form<Origin> {
    kind(["tool", "edition", "requireEvidence", "whatIf"]) { $0.kind }
    sides
  }

  private static let ruleSetOrigin = Form<Origin> {
    kind(["ruleSet"]) { $0.kind }
    Member("category", .text) { $0.category ?? "" }
    sides
  }

  private static let noOrigin = Form<Origin> {
    kind(["unknown"]) { $0.kind }
    Member("file", .text) { $0.file ?? "" }
  }

  private static let sides = [
    Member<Origin>("from", .text) { $0.from }, Member("to", .text) { $0.to },
  ]

  private static func kind<Value>(
    _ codes: [String], _ code: @escaping @Sendable (Value) -> String
  ) -> Member<Value> {
    Member("kind", .text(.codes(codes)), code)
  }

  // MARK: An application of which something moved

  private static let application = Form<ApplicationChange>(
    .oneOf([.named("changed"), .named("appeared"), .named("disappeared")])
  ) { change, writer in
    let form = change.old == nil ? appeared : change.new == nil ? disappeared : changed
    form.write(change, to: &writer)
  }

  private static let changed = change(["flipped", "moved", "unreadable"], [old, new])
  private static let appeared = change(["appeared"], [new])
  private static let disappeared = change(["disappeared"], [old])

  private static let old = Member<ApplicationChange>("from", place.named("where")) {
    $0.old ?? $0.application
  }

  private static let new = Member<ApplicationChange>("to", place.named("where")) {
    $0.new ?? $0.application
  }

  private static let place = Form<ResultFile.Row> {
    Member(of: SharedForm.source) { ($0.file, $0.line) }
  }

  /// An application by the results in which it stands.
  private static func change(
    _ kinds: [String], _ sides: [Member<ApplicationChange>]
  ) -> Form<ApplicationChange> {
    Form {
      kind(kinds) { $0.kind }
      sides
      Member("applicant", .orNull(.text)) { $0.application.applicant }
      Member("creditCode", .orNull(.text)) { $0.application.creditCode }
      // A result does not say what text it is of: null.
      Member("sameText", .orNull(.truth)) { $0.isSameText }
      Member("verdicts", .list(of: moved("category", "standing"))) { $0.verdicts }
      Member("criteria", .list(of: moved("id", "outcome"))) { $0.criteria }
      // Results do not say.
      Member(ifAny: "facts", .list(of: fact.named("fact"))) { $0.facts }
    }
  }

  /// A verdict or an outcome; none of them is `null`.
  private static func moved(_ name: String, _ term: String) -> Form<ResultDiff.Change> {
    let code: Form<String?> = .orNull(.text).named(term)
    return Form {
      Member(name, .text) { $0.name }
      Member("from", code) { $0.from?.code }
      Member("to", code) { $0.to?.code }
    }
  }

  // MARK: What applications state

  private static let fact = Form<FactChange> {
    Member("path", .text) { $0.field.path }
    Member("label", .words) { $0.label }
    Member("from", value) { PlainValue($0.from, of: $0.field.fact) }
    Member("to", value) { PlainValue($0.to, of: $0.field.fact) }
    Member(ifAny: "evidence", evidence) { $0.evidence.differs ? $0.evidence : nil }
  }

  private static let value = Form<PlainValue>.plain(
    "number", "boolean", "string", "array", "null", items: .string)

  private static let evidence = Form<FactChange.Evidence> {
    Member("from", .orNull(.text)) { $0.from }
    Member("to", .orNull(.text)) { $0.to }
  }
}

extension PlainValue {
  fileprivate init(_ value: FieldValue?, of fact: Fact?) {
    switch (value, fact) {
    case (.figure(let value), .figure(let figure)): self.init(value, of: figure)
    case (.choice(let place), .choice(let choice)): self = .text(choice.terms[Int(place)].code)
    case (.claim(let isMet), _): self = .truth(isMet)
    case (.items(let items), _): self = .texts(items)
    case (.text(let text), _): self = .text(text)
    default: self = .null
    }
  }
}
