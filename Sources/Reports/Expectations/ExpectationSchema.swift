internal import Eligibility
public import StrictJSON

/// The JSON Schema of an expectation, `NAME.expected.json` beside `NAME.json`.
///
/// What a schema cannot say is left to the reader: which facts there are to suppose, and what each of them may be.
public enum ExpectationSchema {
  /// Writes the schema.
  public static func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.schemaHead(
        title: Words(zh: "预期", en: "Expectation"),
        description: Words(
          zh: "一份申报应得的结果，存为旁边的 NAME.expected.json，由 iipcheck test 对照；没有写的不比较。",
          en:
            "What an application should come to, beside it as NAME.expected.json, for iipcheck test; what is left out "
            + "is not compared."))
      writer.type("object")
      writer.properties { writer in
        writer.property("$schema") { _ in }
        writer.result()
        writer.property("cases") { writer in
          writer.annotation(
            Words(zh: "假设情形", en: "the same under assumptions"),
            Words(zh: "没有写的条件与申报本身相同", en: "what a case leaves open is as without it"))
          writer.type("array")
          writer.property("items") { $0.case() }
        }
        writer.anyNotes()
      }
      writer.property("$defs") { writer in
        writer.property("outcome") { $0.allowed(Expectation.outcomes) }
      }
    }
    writer.endLine()
  }
}

extension JSONWriter {
  /// What is fixed of a result.
  fileprivate mutating func result() {
    property("verdict") { writer in
      writer.annotation(Words(zh: "结论", en: "the verdict"))
      writer.allowed(Expectation.verdicts)
    }
    property("criteria") { writer in
      writer.annotation(Words(zh: "各条结果，以条件编号为名", en: "outcomes by the ids of their criteria"))
      writer.type("object")
      writer.property("additionalProperties") { $0.reference("outcome") }
    }
    property("others") { writer in
      writer.annotation(Words(zh: "其余各条的结果", en: "the outcome of every other criterion"))
      writer.reference("outcome")
    }
  }

  fileprivate mutating func `case`() {
    type("object")
    properties(required: ["set"]) { writer in
      writer.property("set") { writer in
        writer.annotation(
          Words(
            zh: "假设，例如 operation.staff=29", en: "an assumption, operation.staff=29 for example"))
        writer.type("array")
        writer.property("items") { writer in
          writer.type("string")
          writer.member("pattern", "^[^=]+=")
        }
      }
      writer.result()
      writer.anyNotes()
    }
  }
}
