internal import Eligibility

/// The report of `check` for people: on a terminal, in a file or on paper.
///
/// An application tells its verdict in its first lines and again in its last, where the eye is when a long text has run
/// through the terminal. The same results give the same bytes.
struct TextReport {
  let header: RunHeader
  let style: TextStyle
  var detail = ReportDetail.all

  /// The whole report: one application after another, then a line for each and the totals, unless there is only one.
  func text(of all: [Assessment]) -> String {
    var page = TextPage(style)
    page.hasTightHeadings = detail != .all
    guard detail != .brief else {
      writeReviews(on: &page)
      for assessment in all {
        let gaps = assessment.corrections.filter { $0.kind != .contradiction && $0.kind != .doubt }
        writeBriefly(assessment, gaps, on: &page)
      }
      return page.text
    }
    for (place, assessment) in all.enumerated() {
      if place == 0 { writeReviews(on: &page) } else { page.rule() }
      page.marks(of: header)
      if assessment.isReadable {
        writeOpening(of: assessment, on: &page)
        if detail == .all {
          writeShortfalls(of: assessment, with: .fail, .missing, on: &page)
          writeClauses(of: assessment, on: &page)
        } else {
          writeShortfalls(of: assessment, with: .fail, on: &page)
          writeFieldsToFill(of: assessment, on: &page)
          writeCriteria(of: assessment, on: &page)
        }
        writeRemarks(of: assessment, on: &page)
        writeReadings(of: assessment, on: &page)
      } else {
        writeUnreadable(assessment, on: &page)
        for problem in assessment.problems { write(problem, of: assessment, on: &page) }
      }
      page.blank()
      let rules = assessment.determinations.map { $0.ruleSet }
      page.line(
        header.provenanceLine(rules, digits: 12, of: assessment, isShort: detail != .all), .dim)
      if detail == .all || !assessment.isReadable { page.blank() }
      if assessment.isReadable {
        writeVerdicts(of: assessment, on: &page)
      } else {
        writeUnreadable(assessment, on: &page)
      }
    }
    guard all.count > 1 else { return page.text }
    page.rule()
    page.marks(of: header)
    writeSummary(of: all, on: &page)
    return page.text
  }
}
