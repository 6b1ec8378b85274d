internal import Eligibility

extension HTMLWriter {
  /// What became of the reviews, and those of nothing that was read.
  mutating func writeReviews(_ reviews: ReviewTotals) {
    element("p", reviews.words)
    let unmatched = reviews.unmatchedWords
    guard !unmatched.isEmpty else { return }
    element("h3", .unmatchedReviews)
    HTMLReport.writeItems(unmatched, &self)
  }
}
