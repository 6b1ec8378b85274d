public import StrictJSON

/// The JSON Schema of a rule set in its published form.
///
/// What a schema cannot say is left to the reader: that ids and names do not repeat, that a closed list is not asked
/// for more terms than it has, that a share is taken of a figure in the same unit.
public enum RuleSetSchema {
  /// Writes the schema.
  public static func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.schemaHead(
        title: Words(zh: "条件集", en: "Rule set"),
        description: Words(
          zh: "一个申报类别的全部条件，可用 iipcheck check --criteria 据以评判。",
          en: "The criteria of one category; iipcheck check --criteria judges by them."))
      writer.type("object")
      writer.properties(required: ["ruleSetForm", "edition", "category", "criteria"]) { writer in
        writer.property("$schema") { _ in }
        writer.property("ruleSetForm") { $0.constant(RuleSet.formVersion) }
        writer.property("edition") { $0.edition() }
        writer.property("category") { $0.allowed(Choice.category.terms) }
        writer.list("criteria", of: "criterion")
        writer.anyNotes()
      }
      writer.property("$defs") { writer in
        writer.property("words") { writer in
          writer.type("object")
          writer.properties(required: ["zh", "en"]) { writer in
            writer.property("zh", definedAs: "text")
            writer.property("en", definedAs: "text")
          }
        }
        writer.property("text") { writer in
          writer.type("string")
          writer.member("pattern", ApplicationSchema.visibleText)
        }
        writer.property("phrase") { writer in
          writer.annotation(
            Words(zh: "原文的比较用语", en: "the notice's words for the comparison"))
          writer.member("enum", Phrase.allCases.map { $0.rawValue })
        }
        writer.property("unit") { writer in
          writer.annotation(
            Words(
              zh: "原文此处的量词，与填报项的单位相同时不写",
              en:
                "the notice's measure word at this place, left out where it is the unit of the field"
            ))
          writer.member("enum", Unit.allCases.map { $0.rawValue })
        }
        writer.property("criterion") { $0.criterion() }
        writer.property("reading") { $0.reading() }
        writer.requirements(in: nil)
        for group in Group.allCases { writer.requirements(in: group) }
      }
    }
    writer.endLine()
  }
}

extension JSONWriter {
  fileprivate mutating func edition() {
    type("object")
    properties(required: ["id", "version", "document", "issued", "title"]) { writer in
      for key in ["id", "version", "document", "issued"] { writer.property(key, definedAs: "text") }
      writer.property("title", definedAs: "words")
      writer.anyNotes()
    }
  }

  fileprivate mutating func criterion() {
    type("object")
    properties(required: ["id", "title", "clause", "requirements"]) { writer in
      writer.property("id", definedAs: "text")
      writer.property("title", definedAs: "words")
      writer.property("clause", definedAs: "text")
      writer.property("note", definedAs: "words")
      writer.list("requirements", of: "requirement")
      writer.list("readings", of: "reading")
      writer.anyNotes()
    }
  }

  fileprivate mutating func reading() {
    type("object")
    properties(required: ["id", "question", "chosen", "reason", "other"]) { writer in
      writer.property("id", definedAs: "text")
      for key in ["question", "chosen", "reason", "other"] {
        writer.property(key, definedAs: "words")
      }
      writer.list("otherRequirements", of: "requirement", mayBeEmpty: true)
      writer.anyNotes()
    }
  }

  mutating func list(_ key: String, of definition: String, mayBeEmpty: Bool = false) {
    property(key) { writer in
      writer.type("array")
      writer.property("items") { $0.reference(definition) }
      guard !mayBeEmpty else { return }
      writer.key("minItems")
      writer.integer(1)
    }
  }

  /// Remarks of any kind; nothing is read from them.
  public mutating func anyNotes() { property("notes") { _ in } }
}
