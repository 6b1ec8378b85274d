internal import Eligibility
public import StrictJSON

/// The JSON Schema of one line of `screen --format ndjson`, as `RowWriter` writes it.
public enum ScreenRowSchema {
  /// Writes the schema.
  public static func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.schemaHead(
        title: Words(zh: "初审结果的一行", en: "Line of screen"),
        description: Words(
          zh: "iipcheck screen --format ndjson 每份申报写出的一行。",
          en: "What iipcheck screen --format ndjson writes of each application."))
      writer.oneOf(["judged", "unreadable"])
      writer.property("$defs") { writer in
        writer.plainDefinitions()
        writer.property("judged") { $0.judgedRow() }
        writer.property("unreadable") { $0.unreadableRow() }
        writer.reviewDefinitions()
      }
    }
    writer.endLine()
  }
}

extension JSONWriter {
  /// An application under the one category that it was judged by.
  fileprivate mutating func judgedRow() {
    let names = ["applicant", "creditCode", "platform", "city"]
    let judged = ["category", "verdict", "fail", "missing", "counts", "outcomes", "warnings"]
    object(required: ["file"] + names + judged) { writer in
      writer.placeOfApplication()
      for key in names { writer.property(key) { $0.type("string", "null") } }
      // Only where it is not the built-in rule set.
      writer.record("criteria", [("file", "string"), ("sha256", "string")])
      writer.property("category", definedAs: "category")
      writer.property("verdict", definedAs: "verdict")
      writer.property("rawVerdict", definedAs: "verdict")
      for key in ["fail", "missing"] { writer.property(key, definedAs: "texts") }
      writer.property("counts") { writer in
        let counts = ["measured", "declared", "unsupported"]
        writer.object(required: counts) { writer in
          writer.basisCounts(counts + ["reviewed"])
        }
      }
      writer.outcomes()
      writer.property("reviews", definedAs: "reviews")
      writer.list("warnings") { $0.reference("words") }
    }
  }

  fileprivate mutating func unreadableRow() {
    object(required: ["file", "verdict", "problems"]) { writer in
      writer.placeOfApplication()
      writer.property("verdict") { $0.member("const", "unreadable") }
      writer.problems()
    }
  }
}
