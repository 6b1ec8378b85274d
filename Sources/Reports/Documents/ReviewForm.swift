internal import Eligibility
internal import StrictJSON

/// What results say of reviews; there in a run with `--reviews` only.
enum ReviewForm {
  /// Which file it was.
  static let file = Form<ReviewFile> {
    Member("file", .text) { $0.name }
    Member("sha256", .digest) { $0.digest }
    Member("count", .count) { $0.reviews.count }
  }

  /// What was found, by whom, when and why: a review at its statement.
  static let finding = Form<Review> {
    // What is not decided settles nothing and is never told here.
    Member("met", .truth) { $0.isMet == true }
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

  /// The reviews of one application, in a run with reviews.
  static let reviews = Member<Assessment>(ifAny: "reviews", found.named("reviews")) { $0.reviews }

  private static let found = Form<MatchedReviews> {
    Member("applied", .list(of: review.named("review"))) { $0.applied }
    Member("stale", .list(of: review.named("review"))) { $0.stale }
  }

  /// What became of the reviews, and what the applications rest on and would come to without them.
  static let totals = Form<ReviewTotals> {
    Member("applied", .count) { $0.applied }
    Member("stale", .count) { $0.stale }
    Member("unmatched", .list(of: unmatched)) { $0.unmatched }
    Member(ifAny: "open", .count) { $0.open == 0 ? nil : $0.open }
    Member("criteria", bases) { $0 }
    Member("rawSummary", SharedForm.tally.named("tally")) { $0.tallyWithoutReviews }
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
