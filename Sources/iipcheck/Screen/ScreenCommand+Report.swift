import Eligibility
import Reports

extension ScreenCommand {
  /// A row that waits to be sorted.
  private struct Row {
    let bytes: [UInt8]
    let key: SortKey
  }

  /// Writes a report: row by row as they come, or all together where an order or the format asks for it.
  func writeReport(
    _ screening: Screening, _ intake: Intake, _ progress: inout Progress
  ) async throws(OutputProblem) -> Tally {
    let header = run.header(of: screening.judging)
    let report = ScreenReport(run, header)
    let order = try ScreenOrder(run)
    let waits = order.sorts || !report.streams
    var rows: [Row] = []
    var summary = ScreenSummary(reviews: screening.judging.reviews)
    var needsSeparator = false
    let output = try run.openOutput()
    defer { output.discard() }
    try output.write(report.begin())
    try await screening.run(intake) { judged throws(OutputProblem) in
      for checked in judged.all {
        summary.add(checked)
        guard wants(checked) else { continue }
        let bytes = report.row(of: checked)
        if waits {
          rows.append(Row(bytes: bytes, key: order.key(of: checked, place: rows.count)))
        } else {
          try output.write((needsSeparator ? report.separator : []) + bytes)
          needsSeparator = true
        }
      }
      progress.show(summary.tally.read)
    }
    if order.sorts { rows.sort { $0.key < $1.key } }
    let sorted = Array(
      rows.enumerated().map { report.placed($0.element.bytes, at: $0.offset) }
        .joined(separator: report.separator))
    try output.write(report.end(sorted, summary))
    try output.commit()
    return summary.tally
  }

  private func wants(_ checked: Checked) -> Bool {
    if run.invocation.value(of: .layout) == "recommendation" {
      return checked.isReadable && checked.worstVerdict == .eligible
    }
    switch only {
    case nil: return true
    case .judged(let verdict): return checked.isReadable && checked.worstVerdict == verdict
    case .unreadable: return !checked.isReadable
    }
  }
}
