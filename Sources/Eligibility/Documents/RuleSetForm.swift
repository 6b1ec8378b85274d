public import StrictJSON

/// The published form of a rule set, from which it can be read back unchanged.
public enum RuleSetForm {
  static let ruleSet = Form<RuleSet> {
    Member("ruleSetForm", .version(RuleSet.formVersion)) { _ in }
    Member("edition", edition.noted) { $0.edition }
    Member("category", Form(.terms(Choice.category.terms)) { $1.string($0.code) }) { $0.category }
    Member("criteria", .list(of: criterion.named("criterion"), atLeast: 1)) { $0.criteria }
  }

  static let edition = Form<Edition> {
    Member("id", .line) { $0.id }
    Member("version", .line) { $0.version }
    Member("document", .line) { $0.document }
    Member("issued", .line) { $0.issued }
    Member("title", .words) { $0.title }
  }

  static let criterion = Form<Criterion> {
    Member("id", .line) { $0.id }
    Member("title", .words) { $0.title }
    Member("clause", .line) { $0.clause }
    Member(ifAny: "note", .words) { $0.note }
    Member("requirements", .list(of: RequirementForm.requirement(in: nil), atLeast: 1)) {
      $0.requirements
    }
    Member(ifAny: "readings", .list(of: reading.named("reading"), atLeast: 1)) {
      $0.readings.isEmpty ? nil : $0.readings
    }
  }

  static let reading = Form<Reading> {
    Member("id", .line) { $0.id }
    Member("question", .words) { $0.question }
    Member("chosen", .words) { $0.chosen }
    Member("reason", .words) { $0.reason }
    Member("other", .words) { $0.other }
    // None at all: under the other reading the clause asks for nothing.
    Member(ifAny: "otherRequirements", .list(of: RequirementForm.requirement(in: nil))) {
      $0.otherRequirements
    }
  }

  /// The JSON Schema.
  ///
  /// What a schema cannot say is left to the reader: that ids and names do not repeat, that a closed list is not asked
  /// for more terms than it has, that a share is taken of a figure in the same unit.
  public static let schema = Schema(
    title: Words(zh: "条件集", en: "Rule set"),
    description: Words(
      zh: "一个申报类别的全部条件，可用 iipcheck check --criteria 据以评判。",
      en: "The criteria of one category; iipcheck check --criteria judges by them."),
    .object([.schema] + ruleSet.properties + [.notes]),
    definitions: [
      Property("words", .object([Property("zh", .named("text")), Property("en", .named("text"))])),
      Property("text", .pattern(ApplicationForm.visibleText)),
      Property(
        "phrase",
        .titled(
          Words(zh: "原文的比较用语", en: "the notice's words for the comparison"),
          .codes(Phrase.allCases.map { $0.rawValue }))),
      Property(
        "unit",
        .titled(
          Words(
            zh: "原文此处的量词，与填报项的单位相同时不写",
            en:
              "the notice's measure word at this place, left out where it is the unit of the field"),
          .terms(
            Unit.allCases.map { unit in
              let label = unit.label.en
              return Term(unit.rawValue, zh: unit.rawValue, en: label.isEmpty ? "a number" : label)
            }))),
      Property("criterion", criterion.noted.shape),
      Property("reading", reading.noted.shape),
      RequirementForm.definition(in: nil),
    ] + Group.allCases.map { RequirementForm.definition(in: $0) })
}

extension Form {
  /// The same with room for remarks.
  fileprivate var noted: Self {
    Self(.object(properties + [.notes])) { write($0, to: &$1) }
  }
}

extension Form<String> {
  /// A text in which there is something to read, defined as such.
  static var line: Self { text(.named("text")) }
}

extension RuleSet {
  /// The version of the published form; it changes when a reader of the older one could misread the newer.
  public static let formVersion: Int64 = 1

  /// Writes the rule set in its published form.
  ///
  /// A file names the schema that an editor finds beside it; the canonical form does not.
  public func write(to writer: inout JSONWriter, schema: String? = nil) {
    writer.object { writer in
      if let schema { writer.member("$schema", schema) }
      RuleSetForm.ruleSet.writeMembers(of: self, to: &writer)
    }
  }

  /// The published form on one line: what the rule set's digest is taken of.
  public var canonicalForm: [UInt8] {
    var writer = JSONWriter(.compact)
    write(to: &writer)
    return writer.bytes
  }
}
