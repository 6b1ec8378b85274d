internal import Eligibility

/// The report of `check` for people: on a terminal, in a file or on paper.
///
/// An application tells its verdict in its first lines and again in its last, where the eye is when a long text has run
/// through the terminal. The same results give the same bytes.
struct TextReport {
  let header: RunHeader
  let style: TextStyle

  /// The whole report: one application after another, then a line for each and the totals, unless there is only one.
  func text(of all: [Checked]) -> String {
    var page = TextPage(style)
    for (place, checked) in all.enumerated() {
      if place == 0 { writeReviews(on: &page) } else { page.rule() }
      page.marks(of: header)
      if checked.isReadable {
        writeOpening(of: checked, on: &page)
        writeShortfalls(of: checked, on: &page)
        writeClauses(of: checked, on: &page)
        writeRemarks(of: checked, on: &page)
        writeReadings(of: checked, on: &page)
      } else {
        writeUnreadable(checked, on: &page)
        for problem in checked.problems { write(problem, of: checked, on: &page) }
      }
      page.blank()
      let judging = checked.determinations.map { $0.ruleSet }
      page.line(header.provenanceLine(judging, digits: 12, of: checked), .dim)
      page.blank()
      if checked.isReadable {
        writeVerdicts(of: checked, on: &page)
      } else {
        writeUnreadable(checked, on: &page)
      }
    }
    guard all.count > 1 else { return page.text }
    page.rule()
    page.marks(of: header)
    writeSummary(of: all, on: &page)
    return page.text
  }
}
