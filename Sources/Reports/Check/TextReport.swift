internal import Eligibility

/// The report of `check` for people: on a terminal, in a file or on paper.
///
/// A run may be long, so the report comes piece by piece: one text for each application, in the order in which they
/// are added, and a last one when all have been. A piece tells its verdict in its first lines and again in its last,
/// where the eye is when a long text has run through the terminal. The same results give the same bytes.
public struct TextReport: Sendable {
  /// What is said about the run.
  public let header: RunHeader
  /// How the text is set.
  public let style: TextStyle
  /// One line for each application so far.
  var rows: [TextReportRow] = []

  /// Begins a report.
  public init(header: RunHeader, style: TextStyle) {
    self.header = header
    self.style = style
  }

  /// The text of one more application.
  public mutating func add(_ checked: Checked) -> String {
    var page = TextPage(style)
    if !rows.isEmpty { page.rule() }
    rows.append(TextReportRow(checked, style.language))
    if rows.count == 1 { writeReviews(on: &page) }
    page.marks(of: header)
    if checked.isReadable {
      writeOpening(of: checked, on: &page)
      writeShortfalls(of: checked, on: &page)
      writeClauses(of: checked, on: &page)
      writeRemarks(of: checked, on: &page)
      writeReadings(of: checked, on: &page)
    } else {
      writeProblems(of: checked, on: &page)
    }
    writeClosing(of: checked, on: &page)
    return page.text
  }

  /// What follows the last application: a line for each and the totals, unless there was only one.
  public func end() -> String {
    guard rows.count > 1 else { return "" }
    var page = TextPage(style)
    page.rule()
    page.marks(of: header)
    writeSummary(on: &page)
    return page.text
  }

  /// The whole report.
  public func text(of all: [Checked]) -> String {
    var report = TextReport(header: header, style: style)
    return all.map { report.add($0) }.joined() + report.end()
  }
}
