internal import Eligibility
public import StrictJSON

/// The JSON Schema of what differs between two rule sets, as `RuleSetDiffReport` writes it.
public enum RuleSetDiffSchema {
  /// Writes the schema.
  public static func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.schemaHead(
        title: Words(zh: "两个条件集的差别", en: "Difference of two rule sets"),
        description: Words(
          zh: "iipcheck diff --format json 比较两个条件集时写出的结果。",
          en: "What iipcheck diff --format json writes of two rule sets."))
      writer.type("object")
      writer.properties(required: ["diffForm", "from", "to", "changes"]) { writer in
        writer.property("diffForm") { $0.constant(RuleSetDiffReport.formVersion) }
        writer.property("from", definedAs: "ruleSet")
        writer.property("to", definedAs: "ruleSet")
        writer.list("changes") { $0.change() }
      }
      writer.property("$defs") { writer in
        writer.plainDefinitions([.category, .digest, .words])
        writer.property("ruleSet") { $0.ruleSet() }
      }
    }
    writer.endLine()
  }
}

extension JSONWriter {
  /// Which rule set it is.
  fileprivate mutating func ruleSet() {
    object(required: ["edition", "version", "category", "sha256"]) { writer in
      writer.property("edition", type: "string")
      writer.property("version", type: "string")
      writer.property("category", definedAs: "category")
      writer.property("sha256", definedAs: "digest")
    }
  }

  /// One difference: where it is, unless it is of the whole, and what both say, where they say something.
  fileprivate mutating func change() {
    object(required: ["kind", "aspect"]) { writer in
      writer.property("kind") {
        $0.member("enum", RuleSetChange.Kind.allCases.map { $0.rawValue })
      }
      writer.property("aspect") {
        $0.member("enum", RuleSetChange.Aspect.allCases.map { $0.rawValue })
      }
      writer.property("criterion", type: "string")
      writer.property("name", type: "string")
      writer.property("from", definedAs: "words")
      writer.property("to", definedAs: "words")
    }
  }
}
