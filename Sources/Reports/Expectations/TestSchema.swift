internal import Eligibility
public import StrictJSON

/// The JSON Schema of the result of `test`, as `ExpectationReport` writes it.
public enum TestSchema {
  /// Writes the schema.
  public static func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.schemaHead(
        title: Words(zh: "预期对照结果", en: "Result of test"),
        description: Words(
          zh: "iipcheck test --format json 写出的结果；仅使用 --mutate 时有 unnoticed 和 changes。",
          en:
            "What iipcheck test --format json writes; unnoticed and changes are there with --mutate only."
        ))
      writer.type("object")
      writer.properties(required: ["testForm", "tool", "ruleSets", "results", "summary"]) {
        writer in
        writer.property("testForm") { $0.constant(ExpectationReport.formVersion) }
        writer.property("tool", type: "string")
        writer.ruleSets()
        writer.list("results") { $0.oneOf(["plain", "different", "unreadable"]) }
        writer.list("unnoticed") { $0.survivor() }
        writer.property("summary") { $0.summary() }
      }
      writer.property("$defs") { writer in
        writer.plainDefinitions([.category, .digest, .count, .words, .texts])
        writer.property("plain") { $0.check(["held", "noExpectation", "noApplication"]) }
        writer.property("different") { writer in
          writer.check(["different"], "differences") { $0.difference() }
        }
        writer.property("unreadable") { writer in
          writer.check(["unreadable"], "reasons") { $0.reference("words") }
        }
      }
    }
    writer.endLine()
  }
}

extension JSONWriter {
  /// What became of one expectation, with a list of the reasons where it has some.
  fileprivate mutating func check(
    _ results: [String], _ list: String? = nil, of item: (inout JSONWriter) -> Void = { _ in }
  ) {
    object(required: ["file", "result"] + (list.map { [$0] } ?? [])) { writer in
      writer.property("file", type: "string")
      writer.property("set", definedAs: "texts")
      writer.property("result") { $0.member("enum", results) }
      if let list { writer.list(list, atLeast: 1, of: item) }
    }
  }

  /// What should have been and what was found, of a criterion or of the verdict.
  fileprivate mutating func difference() {
    let codes = (Expectation.verdicts + Expectation.outcomes).map { $0.code }
    object(required: ["of", "expected", "found"]) { writer in
      writer.property("of", type: "string")
      writer.property("expected") { $0.member("enum", codes) }
      writer.property("found") { $0.member("enum", codes + ["none"]) }
    }
  }

  /// A change of the rules that no expectation noticed.
  fileprivate mutating func survivor() {
    object(required: ["category", "requirement", "change"]) { writer in
      writer.property("category", definedAs: "category")
      writer.property("requirement", type: "string")
      writer.property("change", definedAs: "words")
    }
  }

  fileprivate mutating func summary() {
    let always = ["expectations", "notMet"]
    object(required: always) { writer in
      for key in always + ["changes", "unnoticed"] { writer.property(key, definedAs: "count") }
    }
  }
}
