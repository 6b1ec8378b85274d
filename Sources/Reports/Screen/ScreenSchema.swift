internal import Eligibility
public import StrictJSON

/// The JSON Schema of the result of `screen`, as `ScreenJSONReport` writes it.
public enum ScreenSchema {
  /// Writes the schema.
  public static func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.schemaHead(
        title: Words(zh: "初审结果", en: "Result of screen"),
        description: Words(
          zh: "iipcheck screen --format json 写出的结果。",
          en: "What iipcheck screen --format json writes."))
      writer.type("object")
      let totals = ["summary", "categories", "cities", "stops", "duplicates"]
      writer.properties(
        required: ["screenForm"] + JSONWriter.aboutRun + ["applications"] + totals
      ) { writer in
        writer.aboutRun(form: "screenForm", ScreenJSONReport.formVersion)
        writer.reviewFile()
        writer.applications(read: "screened")
        writer.property("summary", definedAs: "tally")
        writer.tallies(
          "categories",
          Eligibility.Category.allCases.map { $0.code } + [ScreenJSONReport.noCategory])
        writer.tallies("cities", Choice.city.terms.map { $0.code } + [ScreenJSONReport.noCity])
        writer.list("stops") { $0.stop() }
        writer.list("duplicates") { $0.duplicate() }
        writer.reviewTotals()
      }
      writer.property("$defs") { writer in
        writer.plainDefinitions()
        writer.property("screened") { $0.screened() }
        writer.property("unreadable") { $0.unreadable() }
        writer.property("tally") { $0.tallyOfApplications() }
        writer.reviewDefinitions()
      }
    }
    writer.endLine()
  }
}

extension JSONWriter {
  /// Tallies by code, those that count anything.
  fileprivate mutating func tallies(_ key: String, _ codes: [String]) {
    property(key) { writer in
      writer.object(required: []) { writer in
        for code in codes { writer.property(code, definedAs: "tally") }
      }
    }
  }

  /// A criterion that stops applicants.
  fileprivate mutating func stop() {
    let counts = ["failing", "missing"]
    object(required: ["id"] + counts) { writer in
      writer.property("id", type: "string")
      for key in counts { writer.property(key, definedAs: "count") }
    }
  }

  /// Applications that have something in common which only one should have.
  fileprivate mutating func duplicate() {
    object(required: ["kind", "value", "places"]) { writer in
      writer.property("kind") {
        $0.member("enum", ScreenDuplicate.Kind.allCases.map { $0.code })
      }
      writer.property("value", type: "string")
      writer.list("places", atLeast: 2) { writer in
        writer.object(required: ["file"]) { $0.placeOfApplication() }
      }
    }
  }
}
