internal import Eligibility
internal import StrictJSON

/// The schema of what a result says of reviews; all of it is there in a run with `--reviews` only.
extension JSONWriter {
  /// Which file it was.
  mutating func reviewFile() {
    property("reviews") { writer in
      writer.object(required: ["file", "sha256", "count"]) { writer in
        writer.property("file", type: "string")
        writer.property("sha256", definedAs: "digest")
        writer.property("count", definedAs: "count")
      }
    }
  }

  /// What became of the reviews.
  mutating func reviewTotals() {
    property("reviewTotals") { writer in
      writer.object(
        required: ["applied", "stale", "unmatched", "criteria", "rawSummary"]
      ) { writer in
        writer.property("applied", definedAs: "count")
        writer.property("stale", definedAs: "count")
        writer.list("unmatched") { writer in
          let place = ["line", "column"]
          let texts = ["creditCode", "requirement"]
          writer.object(required: place + texts + ["digest"]) { writer in
            for key in place { writer.property(key, definedAs: "place") }
            for key in texts { writer.property(key, type: "string") }
            writer.property("digest", definedAs: "digest")
          }
        }
        writer.record("criteria", ReviewTotals.bases.map { ($0.code, "count") })
        writer.property("rawSummary", definedAs: "tally")
      }
    }
  }

  /// The reviews of one application.
  mutating func reviewDefinitions() {
    property("reviews") { writer in
      writer.object(required: ["applied", "stale"]) { writer in
        for key in ["applied", "stale"] { writer.list(key) { $0.reference("review") } }
      }
    }
    property("review") { writer in
      writer.object(
        required: ["requirement", "met", "by", "date", "reason", "digest"]
      ) { writer in
        writer.property("requirement", type: "string")
        writer.findingMembers()
        writer.property("digest", definedAs: "digest")
      }
    }
  }

  /// A review at its statement.
  mutating func reviewFinding() {
    object(required: ["met", "by", "date", "reason"]) { $0.findingMembers() }
  }

  private mutating func findingMembers() {
    property("met", type: "boolean")
    // The last only where it names other rules than those of the run.
    for key in ["by", "date", "reason", "rules"] { property(key, type: "string") }
  }
}
