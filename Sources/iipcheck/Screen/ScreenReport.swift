import Eligibility
import Reports
import StrictJSON

/// A report on a screening in one of its formats: a beginning, a row for each application, an end.
///
/// Rows are made one by one, so that only their text is held where they have to be sorted.
enum ScreenReport {
  case text(TextScreenReport, RunHeader)
  case csv(CSVReport)
  case recommendation(RecommendationTable)
  case html(HTMLScreenReport)
  case markdown(MarkdownScreenReport)
  case json(RunHeader)
  case ci(CIReport)

  /// What lines of JSON are called; they are no report, because they are made where applications are judged.
  static let lines = "ndjson"

  /// The names of the formats, the default first.
  static let formats =
    ["text", "csv", "html", "markdown", "json", lines] + CIReport.Format.allCases.map(\.rawValue)

  init(_ run: Run, _ header: RunHeader, _ destination: Destination) {
    if let format = CIReport.Format(rawValue: destination.format) {
      self = .ci(CIReport(format, header: header, language: run.language))
      return
    }
    switch destination.format {
    case "csv":
      let layout = run.invocation.value(of: .layout)
      if layout == "recommendation" {
        self = .recommendation(RecommendationTable(header: header, language: run.language))
        return
      }
      self = .csv(
        CSVReport(
          layout == "criteria" ? .criteria : .applications, header: header,
          language: run.language))
    case "html": self = .html(HTMLScreenReport(header: header, language: run.language))
    case "markdown":
      self = .markdown(MarkdownScreenReport(header: header, language: run.language))
    case "json": self = .json(header)
    default: self = .text(TextScreenReport(style: run.textStyle(of: destination)), header)
    }
  }

  /// Whether rows can be written as they come; else the report needs them all, or what they come to, first.
  var streams: Bool {
    if case .markdown = self { false } else { true }
  }

  func begin() -> [UInt8] {
    switch self {
    case .text(let report, let header): Array(report.begin(header).utf8)
    case .csv(let report): Array(report.begin().utf8)
    case .recommendation(let table): Array(table.begin().utf8)
    case .html(let report): Array(report.begin().utf8)
    case .markdown: []
    case .json(let header): ScreenJSONReport.begin(header)
    case .ci(let report): report.begin()
    }
  }

  func row(of checked: Checked) -> [UInt8] {
    switch self {
    case .text(let report, _): Array(report.row(of: checked).utf8)
    case .csv(let report): Array(report.rows(of: checked).utf8)
    case .recommendation(let table): Array(table.row(of: checked).utf8)
    case .html(let report): Array(report.row(of: checked).utf8)
    case .markdown(let report): Array(report.row(of: checked).utf8)
    case .json: ScreenJSONReport.row(of: checked)
    case .ci(let report): report.row(of: checked)
    }
  }

  /// A row with what its place among the others adds to it.
  func placed(_ row: [UInt8], at place: Int) -> [UInt8] {
    if case .recommendation = self { Array("\(place + 1),".utf8) + row } else { row }
  }

  /// What stands between two rows.
  var separator: [UInt8] {
    switch self {
    case .json: Array(",".utf8)
    case .ci(let report): report.separator
    case .text, .csv, .recommendation, .html, .markdown: []
    }
  }

  /// What follows the rows; `rows` are those that could not be written as they came.
  func end(_ rows: [UInt8], _ summary: ScreenSummary) -> [UInt8] {
    switch self {
    case .text(let report, let header): rows + Array(report.end(summary, header).utf8)
    case .csv, .recommendation: rows
    case .html(let report): rows + Array(report.end(summary).utf8)
    case .markdown(let report):
      Array(report.text(String(decoding: rows, as: UTF8.self), summary).utf8)
    case .json: rows + ScreenJSONReport.end(summary)
    case .ci(let report): rows + report.end(summary.tally)
    }
  }
}
