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

  /// How many remarks of a kind stand where not everything does.
  private static var shownRemarks: Int { 5 }

  /// What there is to look at, one below the other; all of it, and what is counted with its criterion, only in full.
  func writeRemarks(of assessment: Assessment, on page: inout TextPage) {
    let isFull = detail == .all
    for remarks in assessment.warningRemarks
      + (isFull ? assessment.unsupportedRemarks : []) + assessment.staleRemarks
    {
      page.heading(remarks.title)
      let shown = isFull ? remarks.items[...] : remarks.items.prefix(Self.shownRemarks)
      for item in shown {
        page.item(item.words, indent: 2, tail: item.place.map { .aside($0) })
      }
      let rest = remarks.items.count - shown.count
      if rest > 0 { page.item(.further(rest), .dim, indent: 2) }
    }
  }

  /// Every recorded reading, category by category, whatever it would change.
  func writeReadings(of assessment: Assessment, on page: inout TextPage) {
    guard header.listsReadings else { return }
    for determination in assessment.determinations {
      let readings = determination.readingEffects
      guard !readings.isEmpty else { continue }
      let title = Words(zh: "另一种理解", en: "Other readings")
      page.heading(
        assessment.determinations.count == 1
          ? title : title + .colon + determination.ruleSet.category.term.label)
      for reading in readings { page.item(reading.line, indent: 2) }
    }
  }
}
