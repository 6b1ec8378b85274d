internal import Eligibility
public import StrictJSON

/// The JSON Schema of what moved between two results, as `ResultDiffReport` writes it.
public enum ResultDiffSchema {
  /// Writes the schema.
  public static func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.schemaHead(
        title: Words(zh: "两份结果的变更", en: "Difference of two results"),
        description: Words(
          zh: "iipcheck diff --format json 比较两份评判结果时写出的结果。",
          en: "What iipcheck diff --format json writes of two results."))
      writer.type("object")
      let members = ["from", "to", "judgedDifferently", "applications", "summary"]
      writer.properties(required: ["resultDiffForm"] + members) { writer in
        writer.property("resultDiffForm") { $0.constant(ResultDiffReport.formVersion) }
        writer.property("from", type: "string")
        writer.property("to", type: "string")
        writer.list("judgedDifferently") { $0.oneOf(["origin", "ruleSetOrigin", "noOrigin"]) }
        writer.list("applications") { $0.oneOf(["changed", "appeared", "disappeared"]) }
        let counts = ["inBoth", "flipped", "moved", "appeared", "disappeared"]
        writer.record("summary", counts.map { ($0, "count") })
      }
      writer.property("$defs") { $0.definitions() }
    }
    writer.endLine()
  }
}

extension JSONWriter {
  fileprivate mutating func definitions() {
    plainDefinitions([.count, .place])
    let sides = ["from", "to"]
    property("origin") {
      $0.origin(["tool", "edition", "requireEvidence", "whatIf"], sides)
    }
    property("ruleSetOrigin") { $0.origin(["ruleSet"], ["category"] + sides) }
    property("noOrigin") { $0.origin(["unknown"], ["file"]) }
    property("changed") { $0.application(["flipped", "moved"], sides) }
    property("appeared") { $0.application(["appeared"], ["to"]) }
    property("disappeared") { $0.application(["disappeared"], ["from"]) }
    property("where") { $0.object(required: ["file"]) { $0.placeOfApplication() } }
    // Not judged under the category: null.
    property("standing") { $0.codesOrNull(Verdict.allCases.map { $0.code } + ["unreadable"]) }
    // Not looked at: null.
    property("outcome") { $0.codesOrNull(Outcome.allCases.map { $0.code }) }
  }

  /// A way in which the results were made differently.
  private mutating func origin(_ kinds: [String], _ texts: [String]) {
    object(required: ["kind"] + texts) { writer in
      writer.property("kind") { $0.member("enum", kinds) }
      for key in texts { writer.property(key, type: "string") }
    }
  }

  /// An application of which something moved, by the results in which it stands.
  private mutating func application(_ kinds: [String], _ sides: [String]) {
    let names = ["applicant", "creditCode"]
    let required = ["kind"] + sides + names + ["sameText", "verdicts", "criteria"]
    object(required: required) { writer in
      writer.property("kind") { $0.member("enum", kinds) }
      for key in sides { writer.property(key, definedAs: "where") }
      for key in names { writer.property(key) { $0.type("string", "null") } }
      // A result does not say what text it is of: null.
      writer.property("sameText") { $0.type("boolean", "null") }
      writer.list("verdicts") { $0.move("category", "standing") }
      writer.list("criteria") { $0.move("id", "outcome") }
    }
  }

  /// What was and what is, under a name.
  private mutating func move(_ name: String, _ definition: String) {
    object(required: [name, "from", "to"]) { writer in
      writer.property(name, type: "string")
      writer.property("from", definedAs: definition)
      writer.property("to", definedAs: definition)
    }
  }
}
