import Eligibility
import Reports

/// The row of one application, and where it belongs.
typealias ScreenRow = (bytes: [UInt8], key: SortKey)

/// Makes the rows of one result: those that are wanted, in the result's format.
struct ScreenRows: Sendable {
  let report: Report
  let order: RowOrder
  /// The verdict of the rows that are wanted, `unreadable` among them; all where nothing is said.
  let only: String?

  /// Whether an application is wanted.
  func wants(_ assessment: Assessment) -> Bool { only == nil || only == assessment.verdictCode }

  /// The row of an application; `nil` where it is not wanted.
  func row(of assessment: Assessment) -> ScreenRow? {
    guard wants(assessment), let bytes = report.row(assessment) else { return nil }
    var key = order.key(of: assessment)
    key.group = report.group(assessment)
    return (bytes, key)
  }
}

/// One result of a screening on its way out: row by row as they come, or all together where an order or the format
/// asks for it.
struct ScreenOutput {
  let file: OutputFile
  let makesRows: ScreenRows

  var waiting: [ScreenRow] = []
  var needsSeparator = false

  var report: Report { makesRows.report }

  /// Takes the rows of one chunk in the order of the input.
  mutating func add(_ rows: [ScreenRow]) throws(OutputProblem) {
    guard !makesRows.order.sorts, report.summaryFirst == nil else {
      waiting += rows
      return
    }
    var bytes: [UInt8] = []
    for row in rows {
      if needsSeparator { bytes += report.separator }
      bytes += row.bytes
      needsSeparator = true
    }
    try file.write(bytes)
  }

  mutating func end(_ summary: ScreenSummary) throws(OutputProblem) {
    if makesRows.order.sorts || report.summaryFirst != nil { waiting.sort { $0.key < $1.key } }
    try report.finish(
      waiting.map { (bytes: $0.bytes, group: $0.key.group) }, summary, write: file.write)
  }

  /// What to say of the order, once all rows have come.
  var remarks: [Words] { makesRows.order.remarks(on: waiting.map { $0.key }) }
}
