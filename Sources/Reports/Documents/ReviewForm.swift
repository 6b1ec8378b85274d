internal import Eligibility
internal import StrictJSON

/// A file of reviews, and what results say of it; all of that is there in a run with `--reviews` only.
enum ReviewForm {
  // MARK: The file

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

  // MARK: In a result

  /// Which file it was.
  static let file = Form<ReviewFile> {
    Member("file", .text) { $0.name }
    Member("sha256", .digest) { $0.digest }
    Member("count", .count) { $0.reviews.count }
  }

  /// What was found, by whom, when and why: a review at its statement.
  static let finding = Form<Review> {
    Member("met", .truth) { $0.isMet }
    Member("by", .text) { $0.by }
    Member("date", .text) { $0.date }
    Member("reason", .text) { $0.reason }
    // Only where it names other rules than those of the run.
    Member(ifAny: "rules", .text) { $0.otherRules }
  }

  /// The finding as its file gives it; the application has named the credit code.
  private static let review = Form<Review> {
    Member("requirement", .text) { $0.requirement }
    Member(of: finding) { $0 }
    Member("digest", .digest) { $0.digest }
  }

  /// The reviews of one application.
  static let found = Form<CheckedReviews> {
    Member("applied", .list(of: review.named("review"))) { $0.applied }
    Member("stale", .list(of: review.named("review"))) { $0.stale }
  }

  /// What became of the reviews, and what the applications rest on and would come to without them.
  static let totals = Form<ReviewTotals> {
    Member("applied", .count) { $0.applied }
    Member("stale", .count) { $0.stale }
    Member("unmatched", .list(of: unmatched)) { $0.unmatched }
    Member("criteria", bases) { $0 }
    Member("rawSummary", SharedForm.tally.named("tally")) { $0.rawTally }
  }

  private static let unmatched = Form<Review> {
    Member(of: SharedForm.location) { $0.location }
    Member("creditCode", .text) { $0.creditCode }
    Member("requirement", .text) { $0.requirement }
    Member("digest", .digest) { $0.digest }
  }

  private static let bases = Form<ReviewTotals> {
    ReviewTotals.bases.map { basis in Member(basis.code, .count) { $0.count(basis) } }
  }

  /// What the schemas of results refer to.
  static let definitions = [
    Property("reviews", found.shape), Property("review", review.shape),
  ]
}

extension CheckedReviews {
  /// Writes the reviews of one application as a member.
  func write(to writer: inout JSONWriter) {
    writer.key("reviews")
    ReviewForm.found.write(self, to: &writer)
  }
}
