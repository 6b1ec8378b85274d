internal import Eligibility
internal import StrictJSON

/// The form of a file of reviews.
enum ReviewFileForm {
  /// The schema of a file of reviews.
  ///
  /// What a schema cannot say is left to the reader: which requirements there are and which of them are declared, that
  /// a day is in the calendar, that no statement of an application is reviewed twice.
  static let schema = Schema(
    title: Words(zh: "审核意见", en: "Reviews"),
    description: Words(
      zh: "主管部门对所声明要求的审核意见，由 iipcheck check、screen 的 --reviews 采用；met 为 null 的尚未审核，不起作用。",
      en:
        "The bureau's own findings on declared requirements, for --reviews of iipcheck check and screen; one whose "
        + "met is null is not made yet and settles nothing."),
    .object(document), definitions: [])

  static let document = [
    .schema,
    Property(
      "reviews", .list(.all([review.shape, .keyword("if", isOpen), .keyword("else", isFull)]))),
    .notes,
  ]

  /// A review; the members that are not required may be left out.
  static let review = Form<Review> {
    Member(
      "creditCode",
      text(
        Words(zh: "统一社会信用代码", en: "the applicant's credit code"),
        .pattern("^[0-9A-HJ-NPQRTUWXY]{18}$"))
    ) { $0.creditCode }
    Member(
      "requirement",
      text(
        Words(
          zh: "条件/要求，例如 1.4.3/openness", en: "criterion/requirement, 1.4.3/openness for example"),
        .pattern("^.+/.+$"))
    ) { $0.requirement }
    Member("met", .orNull(decision)) { $0.isMet }
    Member("by", text(Words(zh: "审核人的角色，不写姓名", en: "who found so: a role, not a name"))) { $0.by }
    Member(
      "date",
      text(
        Words(zh: "审核日期，例如 2018-10-08", en: "the day, 2018-10-08 for example"),
        .pattern("^(" + day + ")?$"))
    ) { $0.date }
    Member("reason", text(Words(zh: "理由", en: "why"))) { $0.reason }
    Member(
      "digest",
      text(
        Words(
          zh: "所审申报材料的 SHA-256，见报告", en: "the SHA-256 of the application judged, as reports show it"
        ),
        .pattern("^[0-9a-f]{64}$"))
    ) { $0.digest }
    Member(
      ifAny: "rules",
      text(
        Words(
          zh: "审核时所用条件集的版本，例如 2.0.0",
          en: "the version of the rule set that it was made under, 2.0.0 for example"),
        .pattern(ApplicationForm.visibleText))
    ) { $0.rules }
    Member([.notes]) { review, writer in
      if !review.notes.isEmpty { writer.member("notes", review.notes) }
    }
  }

  private static let decision = Form<Bool>(
    .titled(
      Words(zh: "是否符合；null 为尚未审核", en: "whether it is met; null: not reviewed yet"),
      Form.truth.shape)
  ) { $1.boolean($0) }

  private static func text(_ title: Words, _ shape: Shape = .string) -> Form<String> {
    .text(.titled(title, shape))
  }

  private static let day = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"

  /// A review that is not made yet leaves role, day and reason empty, or not.
  private static func isOpen(_ writer: inout JSONWriter) {
    writer.raw("{\"properties\":{\"met\":{\"type\":\"null\"}}}")
  }

  private static func isFull(_ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("properties")
      writer.object { writer in
        for (key, pattern) in zip(
          ["by", "date", "reason"],
          [ApplicationForm.visibleText, "^.", ApplicationForm.visibleText])
        {
          writer.key(key)
          writer.object { $0.member("pattern", pattern) }
        }
      }
    }
  }
}
