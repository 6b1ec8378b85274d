public import Eligibility

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
  /// What has been counted so far.
  var tally = Tally()

  /// Begins a report.
  public init(header: RunHeader, style: TextStyle) {
    self.header = header
    self.style = style
  }

  /// The text of one more application.
  public mutating func add(_ checked: Checked) -> String {
    var page = TextPage(style)
    if !rows.isEmpty {
      page.blank()
      page.rule()
      page.blank()
    }
    rows.append(TextReportRow(checked, style.language))
    tally.count(checked)
    if rows.count == 1 { writeReviews(on: &page) }
    page.marks(of: header)
    if checked.isReadable {
      writeOpening(of: checked, on: &page)
      writeShortfalls(of: checked, on: &page)
      writeClauses(of: checked, on: &page)
      writeWarnings(of: checked, on: &page)
      writeUnsupported(of: checked, on: &page)
      writeStaleReviews(of: checked, on: &page)
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
    page.blank()
    page.rule()
    page.blank()
    page.marks(of: header)
    writeSummary(on: &page)
    return page.text
  }

  /// The whole report.
  public func text(of all: [Checked]) -> String {
    var report = TextReport(header: header, style: style)
    var text = ""
    for checked in all { text += report.add(checked) }
    return text + report.end()
  }
}

/// How a text report is set.
public struct TextStyle: Hashable, Sendable {
  /// The language of everything but the applicant's own words.
  public var language: Language
  /// The number of terminal cells in a line.
  public var width: Int
  /// Whether colour repeats what the words say.
  public var usesColor: Bool

  /// Describes a style.
  public init(language: Language, width: Int, usesColor: Bool) {
    self.language = language
    self.width = width
    self.usesColor = usesColor
  }
}
