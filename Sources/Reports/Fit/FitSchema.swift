internal import Eligibility
public import StrictJSON

/// The JSON Schema of the result of `fit`, as `FitJSONReport` writes it.
public enum FitSchema {
  /// Writes the schema.
  public static func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.schemaHead(
        title: Words(zh: "类别对照结果", en: "Result of fit"),
        description: Words(
          zh: "iipcheck fit --format json 写出的结果。",
          en: "What iipcheck fit --format json writes."))
      writer.type("object")
      writer.properties(required: ["fitForm"] + JSONWriter.aboutRun + ["applications"]) { writer in
        writer.aboutRun(form: "fitForm", FitJSONReport.formVersion)
        writer.whatIf()
        writer.applications(read: "compared")
      }
      writer.property("$defs") { writer in
        writer.plainDefinitions()
        writer.property("compared") { $0.compared() }
        writer.property("unreadable") { $0.unreadable() }
        writer.property("change") { $0.change() }
      }
    }
    writer.endLine()
  }
}

extension JSONWriter {
  /// An application under every category.
  fileprivate mutating func compared() {
    object(
      required: Self.identity + ["asked", "verdict", "nearest", "recommendation", "categories"]
    ) { writer in
      writer.identity()
      writer.list("asked") { $0.reference("category") }
      writer.property("verdict", definedAs: "verdict")
      // No change makes it eligible in any category: null.
      writer.property("nearest") {
        $0.codesOrNull(Eligibility.Category.allCases.map { $0.code })
      }
      writer.property("recommendation", definedAs: "words")
      writer.list("categories") { $0.categoryFit() }
    }
  }

  private mutating func categoryFit() {
    let verdicts = ["verdict", "bestCase", "worstCase"]
    let ids = ["fail", "missing"]
    let rest = ["smallestChange", "missingFacts", "readings"]
    object(required: ["category"] + verdicts + ["requirements"] + ids + rest) { writer in
      writer.property("category", definedAs: "category")
      for key in verdicts { writer.property(key, definedAs: "verdict") }
      let counts = ["pass", "fail", "missing", "measured", "declared"]
      writer.property("requirements") { writer in
        writer.object(required: counts) { $0.basisCounts(counts) }
      }
      for key in ids { writer.property(key, definedAs: "texts") }
      writer.property("smallestChange") { $0.smallestChange() }
      writer.list("missingFacts") { $0.missingFact() }
      writer.list("readings") { $0.openReading() }
    }
  }

  /// The smallest change; `null` if nothing makes the application eligible.
  private mutating func smallestChange() {
    type("object", "null")
    properties(
      required: ["fields", "beyondPlatform", "changes", "alternatives", "growsAlong"]
    ) { writer in
      writer.property("fields", definedAs: "count")
      writer.property("beyondPlatform", definedAs: "count")
      writer.list("changes") { $0.reference("change") }
      writer.list("alternatives") { writer in
        writer.object(required: ["insteadOf", "changes"]) { writer in
          writer.property("insteadOf", definedAs: "texts")
          writer.list("changes") { $0.reference("change") }
        }
      }
      writer.list("growsAlong") { writer in
        writer.object(required: ["field", "label", "from", "to"]) { writer in
          writer.property("field", type: "string")
          writer.property("label", definedAs: "words")
          writer.property("from", type: "integer")
          writer.property("to", type: "integer")
        }
      }
    }
  }

  /// A change of a figure, a choice, a claim or a list; naming a member and adding evidence have no values.
  fileprivate mutating func change() {
    object(
      required: ["field", "label", "wording", "criteria", "isClaim", "isBeyondPlatform"]
    ) { writer in
      writer.property("field", type: "string")
      writer.property("label", definedAs: "words")
      writer.property("wording", definedAs: "words")
      writer.property("criteria", definedAs: "texts")
      writer.property("isClaim", type: "boolean")
      writer.property("isBeyondPlatform", type: "boolean")
      writer.property("from") { $0.type("number", "boolean", "string", "null") }
      writer.property("to") { $0.type("number", "boolean") }
      writer.property("atMost", type: "boolean")
      writer.property("oneOf", definedAs: "texts")
      writer.property("add", definedAs: "texts")
      writer.record(
        "ifAddedToWhole", [("whole", "string"), ("part", "number"), ("wholeValue", "number")])
      writer.property("standsForShare") { writer in
        writer.object(required: ["with"]) { writer in
          writer.property("with", type: "string")
          for comparison in Comparison.allCases {
            writer.property(comparison.rawValue + "Percent", type: "integer")
          }
        }
      }
    }
  }

  private mutating func missingFact() {
    object(required: ["field", "label", "weight", "criteria"]) { writer in
      writer.property("field", type: "string")
      writer.property("label", definedAs: "words")
      writer.property("weight") {
        $0.member("enum", MissingFact.Weight.allCases.map { $0.code })
      }
      writer.property("criteria", definedAs: "texts")
      writer.property("lacksEvidenceOnly", type: "boolean")
    }
  }
}
