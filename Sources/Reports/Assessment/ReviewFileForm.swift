internal import Eligibility

/// The form of a file of reviews.
enum ReviewFileForm {
  /// The schema of a file of reviews.
  ///
  /// What a schema cannot say is left to the reader: which requirements there are and which of them are declared, that
  /// a day is in the calendar, that no statement of an application is reviewed twice.
  static let schema = Schema(
    title: Words(zh: "审核意见", en: "Reviews"),
    description: Words(
      zh: "主管部门对所声明要求的审核意见，由 iipcheck check、screen 的 --reviews 采用。",
      en:
        "The bureau's own findings on declared requirements, for --reviews of iipcheck check and screen."
    ),
    .object(document), definitions: [])

  static let document = [.schema, Property("reviews", .list(.object(properties))), .notes]

  /// The members of a review; those that are not required may be left out.
  static let properties = [
    text(
      "creditCode", Words(zh: "统一社会信用代码", en: "the applicant's credit code"),
      "^[0-9A-HJ-NPQRTUWXY]{18}$"),
    text(
      "requirement",
      Words(zh: "条件/要求，例如 1.4.3/openness", en: "criterion/requirement, 1.4.3/openness for example"),
      "^.+/.+$"),
    Property("met", .titled(Words(zh: "是否符合", en: "whether it is met"), .kinds(["boolean"]))),
    text(
      "by", Words(zh: "审核人的角色，不写姓名", en: "who found so: a role, not a name"),
      ApplicationForm.visibleText),
    text(
      "date", Words(zh: "审核日期，例如 2018-10-08", en: "the day, 2018-10-08 for example"),
      "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"),
    text("reason", Words(zh: "理由", en: "why"), ApplicationForm.visibleText),
    text(
      "digest",
      Words(
        zh: "所审申报材料的 SHA-256，见报告", en: "the SHA-256 of the application judged, as reports show it"),
      "^[0-9a-f]{64}$"),
    text(
      "rules",
      Words(
        zh: "审核时所用条件集的版本，例如 2.0.0",
        en: "the version of the rule set that it was made under, 2.0.0 for example"),
      ApplicationForm.visibleText, isRequired: false),
    .notes,
  ]

  private static func text(
    _ key: String, _ title: Words, _ pattern: String, isRequired: Bool = true
  ) -> Property {
    Property(key, .titled(title, .pattern(pattern)), isRequired: isRequired)
  }
}
