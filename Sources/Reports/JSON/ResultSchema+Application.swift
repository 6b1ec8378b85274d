internal import Eligibility
internal import StrictJSON

/// The schema of what a result says of one application; those of `fit` and `screen` are made of the same pieces.
extension JSONWriter {
  /// Where an application stands: a file, and a line of a stream.
  mutating func placeOfApplication() {
    property("file", type: "string")
    property("line", definedAs: "place")
  }

  private mutating func whichApplication() {
    placeOfApplication()
    property("sha256", definedAs: "digest")
  }

  /// The members that say which application it is.
  static let identity = ["file", "applicant", "creditCode", "city", "platform", "category"]

  /// Which application it is, and what names the applicant.
  mutating func identity() {
    whichApplication()
    for key in Self.identity.dropFirst() { property(key) { $0.type("string", "null") } }
  }

  mutating func unreadable() {
    object(required: ["file", "problems"]) { writer in
      writer.whichApplication()
      writer.problems()
    }
  }

  /// Why an application could not be read.
  mutating func problems() {
    list("problems") { writer in
      writer.object(required: ["line", "column", "path", "message"]) { writer in
        writer.location()
        writer.property("path", type: "string")
        writer.property("message", definedAs: "words")
        writer.property("remedy", definedAs: "words")
        writer.property("earlier") { $0.object(required: ["line", "column"]) { $0.location() } }
      }
    }
  }

  mutating func judged() {
    application("criteria") { writer in
      writer.verdict { writer in
        writer.list("readings") { $0.openReading() }
      }
    } of: { writer in
      writer.list("criteria") { $0.finding() }
    }
  }

  /// An application of a screening: no readings, and of each criterion its outcome alone.
  mutating func screened() {
    application("outcomes") {
      $0.verdict()
    } of: {
      $0.outcomes()
    }
  }

  /// The outcomes by the ids of their criteria.
  mutating func outcomes() {
    property("outcomes") { writer in
      writer.type("object")
      writer.property("additionalProperties") { $0.reference("outcome") }
    }
  }

  /// An application that was read, with its verdicts and, under a key, what is said of the criteria.
  private mutating func application(
    _ key: String, verdict: (inout JSONWriter) -> Void, of criteria: (inout JSONWriter) -> Void
  ) {
    object(required: Self.identity + ["verdicts", "warnings", key]) { writer in
      writer.identity()
      writer.list("verdicts", of: verdict)
      writer.list("warnings") { writer in
        writer.object(required: ["severity", "message"]) { writer in
          writer.property("severity") {
            $0.member("enum", Warning.Severity.allCases.map { $0.rawValue })
          }
          writer.location()
          writer.property("message", definedAs: "words")
        }
      }
      writer.property("reviews", definedAs: "reviews")
      criteria(&writer)
    }
  }

  /// Numbers of criteria or requirements; the key of those on stated figures is older than their name.
  mutating func basisCounts(_ keys: [String]) {
    for key in keys {
      property(key) { writer in
        if key == "measured" {
          writer.annotation(
            Words(zh: "按所报数据", en: "on stated figures"),
            Words(
              zh: "只看所报数据，未经任何人核实", en: "on stated figures only, which nobody has verified"))
        }
        writer.reference("count")
      }
    }
  }

  private mutating func verdict(_ more: (inout JSONWriter) -> Void = { _ in }) {
    object(
      required: ["category", "verdict", "counts", "fail", "missing", "unsupported"]
    ) { writer in
      writer.property("category", definedAs: "category")
      writer.property("verdict", definedAs: "verdict")
      writer.property("rawVerdict", definedAs: "verdict")
      let counts = ["pass", "fail", "missing", "measured", "declared", "unsupported"]
      writer.property("counts") { writer in
        writer.object(required: counts) { writer in
          writer.basisCounts(counts + ["reviewed"])
        }
      }
      for key in ["fail", "missing", "unsupported"] { writer.property(key, definedAs: "texts") }
      more(&writer)
    }
  }

  /// A recorded reading and what the application would come to under the other one.
  mutating func openReading() {
    let words = ["question", "chosen", "other"]
    let verdicts = ["verdict", "otherVerdict"]
    object(required: ["id"] + words + ["changesOutcome"] + verdicts + ["criteria"]) { writer in
      writer.property("id", type: "string")
      for key in words { writer.property(key, definedAs: "words") }
      writer.property("changesOutcome") { $0.type("boolean", "null") }
      for key in verdicts { writer.property(key, definedAs: "verdict") }
      writer.list("criteria") { writer in
        writer.object(required: ["id", "outcome", "otherOutcome"]) { writer in
          writer.property("id", type: "string")
          writer.property("outcome", definedAs: "outcome")
          // No figure of an application tells the readings apart: null.
          writer.property("otherOutcome") { $0.codesOrNull(Outcome.allCases.map { $0.code }) }
        }
      }
    }
  }

  private mutating func finding() {
    object(
      required: ["id", "title", "clause", "outcome", "basis", "readings", "requirements"]
    ) { writer in
      writer.property("id", type: "string")
      writer.property("title", definedAs: "words")
      writer.property("clause", type: "string")
      writer.property("outcome", definedAs: "outcome")
      writer.property("rawOutcome", definedAs: "outcome")
      writer.property("basis") {
        $0.member("enum", ReviewTotals.bases.map { $0.code })
      }
      writer.property("note", definedAs: "words")
      writer.property("readings", definedAs: "texts")
      writer.list("requirements") { $0.reference("requirement") }
    }
  }

  /// A requirement with what is stated of its facts: a figure, a share, a claim, a list, a choice or members.
  mutating func requirement() {
    object(required: ["requirement", "outcome", "requires"]) { writer in
      writer.property("requirement", type: "string")
      writer.property("member", type: "string")
      writer.property("outcome", definedAs: "outcome")
      writer.property("rawOutcome", definedAs: "outcome")
      writer.property("review", definedAs: "finding")
      writer.property("requires", definedAs: "words")
      writer.property("observed", definedAs: "words")
      writer.property("shortfall", definedAs: "words")
      writer.property("path", type: "string")
      writer.property("of", type: "string")
      for comparison in Comparison.allCases {
        writer.property(comparison.rawValue, type: "number")
        writer.property(comparison.rawValue + "Percent", type: "integer")
      }
      writer.property("stated") {
        $0.type("number", "boolean", "string", "array", "null")
        $0.property("items") { $0.type("string") }
      }
      writer.property("statedWhole") { $0.type("number", "null") }
      writer.property("short", type: "number")
      writer.property("evidence", type: "string")
      writer.property("listed") { $0.type("integer", "null") }
      writer.property("counting", definedAs: "count")
      writer.location()
      writer.list("unlisted") { $0.reference("words") }
      writer.list("parts") { $0.reference("requirement") }
    }
  }

  private mutating func location() {
    property("line", definedAs: "place")
    property("column", definedAs: "place")
  }
}
