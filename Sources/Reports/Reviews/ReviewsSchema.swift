internal import Eligibility
public import StrictJSON

extension ReviewFile {
  /// The keys of a review, every one of which it must have.
  static let keys = ["creditCode", "requirement", "met", "by", "date", "reason", "digest"]
}

/// The JSON Schema of a file of reviews.
///
/// What a schema cannot say is left to the reader: which requirements there are and which of them are declared, that
/// a day is in the calendar, that no statement of an application is reviewed twice.
public enum ReviewsSchema {
  /// Writes the schema.
  public static func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.schemaHead(
        title: Words(zh: "审核意见", en: "Reviews"),
        description: Words(
          zh: "主管部门对所声明要求的审核意见，由 iipcheck check、screen 的 --reviews 采用。",
          en:
            "The bureau's own findings on declared requirements, for --reviews of iipcheck check and screen."
        ))
      writer.type("object")
      writer.properties(required: ["reviews"]) { writer in
        writer.property("$schema") { _ in }
        writer.property("reviews") { writer in
          writer.type("array")
          writer.property("items") { $0.review() }
        }
        writer.anyNotes()
      }
    }
    writer.endLine()
  }
}

extension JSONWriter {
  fileprivate mutating func review() {
    type("object")
    properties(required: ReviewFile.keys) { writer in
      writer.text(
        "creditCode", Words(zh: "统一社会信用代码", en: "the applicant's credit code"),
        pattern: "^[0-9A-HJ-NPQRTUWXY]{18}$")
      writer.text(
        "requirement",
        Words(
          zh: "条件/要求，例如 1.4.3/openness", en: "criterion/requirement, 1.4.3/openness for example"),
        pattern: "^.+/.+$")
      writer.property("met") { writer in
        writer.annotation(Words(zh: "是否符合", en: "whether it is met"))
        writer.type("boolean")
      }
      writer.text(
        "by", Words(zh: "审核人的角色，不写姓名", en: "who found so: a role, not a name"),
        pattern: ApplicationForm.visibleText)
      writer.text(
        "date", Words(zh: "审核日期，例如 2018-10-08", en: "the day, 2018-10-08 for example"),
        pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
      writer.text("reason", Words(zh: "理由", en: "why"), pattern: ApplicationForm.visibleText)
      writer.text(
        "digest",
        Words(
          zh: "所审申报材料的 SHA-256，见报告", en: "the SHA-256 of the application judged, as reports show it"
        ),
        pattern: "^[0-9a-f]{64}$")
      writer.text(
        "rules",
        Words(
          zh: "审核时所用条件集的版本，例如 2.0.0",
          en: "the version of the rule set that it was made under, 2.0.0 for example"),
        pattern: ApplicationForm.visibleText)
      writer.anyNotes()
    }
  }

  private mutating func text(_ key: String, _ title: Words, pattern: String) {
    property(key) { writer in
      writer.annotation(title)
      writer.type("string")
      writer.member("pattern", pattern)
    }
  }
}
