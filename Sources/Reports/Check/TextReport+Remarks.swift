internal import Eligibility

extension TextReport {
  /// Says before the first application where reviews come from and what became of them.
  func writeReviews(on page: inout TextPage) {
    guard let reviews = header.reviews else { return }
    page.line(reviews.words, .strong)
    let unmatched = reviews.unmatchedWords
    if !unmatched.isEmpty { page.line(.unmatchedReviews + .colon, .warning, indent: 2) }
    for line in unmatched { page.item(line, indent: 4) }
    page.blank()
  }

  /// What there is to look at, one below the other.
  func writeRemarks(of checked: Checked, on page: inout TextPage) {
    for remarks in checked.warningRemarks + checked.unsupportedRemarks + checked.staleRemarks {
      page.heading(remarks.title)
      for item in remarks.items {
        page.item(item.words, indent: 2, tail: item.place.map { .aside($0) })
      }
    }
  }

  /// Every recorded reading, category by category, whatever it would change.
  func writeReadings(of checked: Checked, on page: inout TextPage) {
    guard header.listsReadings else { return }
    for determination in checked.determinations {
      let readings = determination.openReadings
      guard !readings.isEmpty else { continue }
      let title = Words(zh: "另一种理解", en: "Other readings")
      page.heading(
        checked.determinations.count == 1
          ? title : title + .colon + determination.ruleSet.category.term.label)
      for reading in readings { page.item(reading.line, indent: 2) }
    }
  }
}
