internal import Eligibility
public import StrictJSON

/// The JSON Schema of a result, as `JSONReport` writes it.
public enum ResultSchema {
  /// Writes the schema.
  public static func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.schemaHead(
        title: Words(zh: "评判结果", en: "Result"),
        description: Words(
          zh: "iipcheck check --format json 写出的结果。",
          en: "What iipcheck check --format json writes."))
      writer.type("object")
      writer.properties(
        required: ["resultForm"] + JSONWriter.aboutRun + ["applications", "summary"]
      ) { writer in
        writer.aboutRun(form: "resultForm", JSONReport.formVersion)
        writer.whatIf()
        writer.reviewFile()
        writer.applications(read: "judged")
        writer.property("summary", definedAs: "tally")
        writer.reviewTotals()
      }
      writer.property("$defs") { writer in
        writer.plainDefinitions()
        writer.property("judged") { $0.judged() }
        writer.property("unreadable") { $0.unreadable() }
        writer.property("requirement") { $0.requirement() }
        writer.property("tally") { $0.tallyOfApplications() }
        writer.reviewDefinitions()
        writer.property("finding") { $0.reviewFinding() }
      }
    }
    writer.endLine()
  }
}

/// What is defined alike in the schemas of several results.
enum PlainDefinition: String, CaseIterable {
  case category, outcome, verdict, digest, count, place, words, texts
}

/// What the schemas of all results are made of.
extension JSONWriter {
  /// The members that every result has about its run.
  static let aboutRun = ["tool", "ruleSets", "requireEvidence"]

  /// What every result says about its run, but for what was supposed, as `RunHeader` writes it.
  mutating func aboutRun(form: String, _ version: Int64) {
    property(form) { $0.constant(version) }
    record("tool", [("name", "string"), ("version", "string")])
    record("edition", ["id", "version", "document"].map { ($0, "string") })
    ruleSets()
    property("requireEvidence", type: "boolean")
  }

  /// By which rule sets was judged, as `RunHeader` writes it.
  mutating func ruleSets() {
    list("ruleSets") { writer in
      writer.object(required: ["category", "sha256"]) { writer in
        writer.property("category", definedAs: "category")
        writer.property("sha256", definedAs: "digest")
        // Only where it is not the built-in rule set.
        writer.property("file", type: "string")
      }
    }
  }

  /// What was supposed; nothing can be in a screening.
  mutating func whatIf() {
    list("whatIf") { writer in
      writer.object(required: ["path", "value"]) { writer in
        writer.property("path", type: "string")
        writer.property("value", type: "string")
      }
    }
  }

  /// The applications, each by the definition named, or by that of one that could not be read.
  mutating func applications(read definition: String) {
    list("applications") { $0.oneOf([definition, "unreadable"]) }
  }

  /// How many applications came to what.
  mutating func tallyOfApplications() {
    let counts = ["read", "eligible", "ineligible", "incomplete", "unreadable"]
    object(required: counts) { writer in
      for key in counts { writer.property(key, definedAs: "count") }
    }
  }

  /// Exactly one of the definitions named.
  mutating func oneOf(_ definitions: [String]) {
    key("oneOf")
    array { writer in
      for definition in definitions { writer.object { $0.reference(definition) } }
    }
  }

  /// Writes definitions that several schemas have, all of them or those that a schema refers to.
  mutating func plainDefinitions(_ definitions: [PlainDefinition] = PlainDefinition.allCases) {
    for definition in definitions {
      property(definition.rawValue) { $0.plain(definition) }
    }
  }

  private mutating func plain(_ definition: PlainDefinition) {
    switch definition {
    case .category: member("enum", Eligibility.Category.allCases.map { $0.code })
    case .outcome: member("enum", Outcome.allCases.map { $0.code })
    case .verdict: member("enum", Verdict.allCases.map { $0.code })
    case .digest:
      type("string")
      member("pattern", "^[0-9a-f]{64}$")
    case .count:
      type("integer")
      key("minimum")
      integer(0)
    case .place:
      type("integer")
      key("minimum")
      integer(1)
    case .words:
      object(required: ["zh", "en"]) { writer in
        writer.property("zh", type: "string")
        writer.property("en", type: "string")
      }
    case .texts:
      type("array")
      property("items") { $0.type("string") }
    }
  }

  /// One of the codes, or `null`.
  mutating func codesOrNull(_ codes: [String]) {
    key("enum")
    array { writer in
      for code in codes { writer.string(code) }
      writer.null()
    }
  }

  mutating func object(
    required: [String], _ properties: (inout JSONWriter) -> Void
  ) {
    type("object")
    self.properties(required: required, properties)
  }

  mutating func list(
    _ key: String, atLeast least: Int64 = 0, of item: (inout JSONWriter) -> Void
  ) {
    property(key) { writer in
      writer.type("array")
      if least > 0 {
        writer.key("minItems")
        writer.integer(least)
      }
      writer.property("items", item)
    }
  }

  /// An object whose members are all required, each with the name of its kind or definition.
  mutating func record(_ key: String, _ members: [(String, String)]) {
    property(key) { writer in
      writer.object(required: members.map { $0.0 }) { writer in
        for (name, kind) in members {
          if kind == "count" {
            writer.property(name, definedAs: kind)
          } else {
            writer.property(name, type: kind)
          }
        }
      }
    }
  }
}
