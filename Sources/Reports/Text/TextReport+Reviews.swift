internal import Eligibility

extension TextReport {
  /// Says before the first application where reviews come from and what became of them.
  func writeReviews(on page: inout TextPage) {
    guard let reviews = header.reviews else { return }
    page.line([TextSpan(page(reviews.words), .strong)])
    let unmatched = reviews.unmatchedWords
    if !unmatched.isEmpty {
      page.line([TextSpan(page(.unmatchedReviews + .colon), .warning)], indent: 2)
      for line in unmatched { page.item([TextSpan(page(line))], indent: 4) }
    }
    page.blank()
  }

  /// The reviews of another state of the application, one below the other.
  func writeStaleReviews(of checked: Checked, on page: inout TextPage) {
    let stale = checked.staleWords
    guard !stale.isEmpty else { return }
    page.heading(page(.staleReviews))
    for line in stale { page.item([TextSpan(page(line))], indent: 2) }
  }
}
