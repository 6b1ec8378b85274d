import Eligibility
import Reports

/// One result of a screening on its way out: row by row as they come, or all together where an order or the format
/// asks for it.
struct ScreenOutput {
  /// A row that waits to be sorted.
  private struct Row {
    let bytes: [UInt8]
    let key: SortKey
  }

  let file: OutputFile
  /// The report; none for lines of JSON, which come as they are.
  let report: ScreenReport?
  let order: ScreenOrder
  /// Which rows are wanted; all where nothing is said.
  let only: RowWriter.Result?

  private var rows: [Row] = []
  private var needsSeparator = false

  init(
    file: OutputFile, report: ScreenReport?, order: ScreenOrder, only: RowWriter.Result?
  ) {
    self.file = file
    self.report = report
    self.order = order
    self.only = only
  }

  func begin() throws(OutputProblem) {
    if let report { try file.write(report.begin()) }
  }

  mutating func add(_ judged: Screening.Judged) throws(OutputProblem) {
    guard let report else {
      try file.write(judged.lines)
      return
    }
    for checked in judged.all where wants(checked) {
      let bytes = report.row(of: checked)
      if order.sorts || !report.streams {
        rows.append(Row(bytes: bytes, key: order.key(of: checked, place: rows.count)))
      } else {
        try file.write((needsSeparator ? report.separator : []) + bytes)
        needsSeparator = true
      }
    }
  }

  mutating func end(_ summary: ScreenSummary) throws(OutputProblem) {
    guard let report else { return }
    if order.sorts { rows.sort { $0.key < $1.key } }
    let sorted = Array(
      rows.enumerated().map { report.placed($0.element.bytes, at: $0.offset) }
        .joined(separator: report.separator))
    try file.write(report.end(sorted, summary))
  }

  /// What to say of the order, once all rows have come.
  var remarks: [Words] { order.remarks(on: rows.map { $0.key }) }

  /// A table of recommendations has no place for others.
  private func wants(_ checked: Checked) -> Bool {
    if case .recommendation = report {
      return checked.isReadable && checked.worstVerdict == .eligible
    }
    switch only {
    case nil: return true
    case .judged(let verdict): return checked.isReadable && checked.worstVerdict == verdict
    case .unreadable: return !checked.isReadable
    }
  }
}
