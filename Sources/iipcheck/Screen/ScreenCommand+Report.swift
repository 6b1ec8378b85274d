import Eligibility
import Reports

extension ScreenCommand {
  /// Writes every result that is wanted; no file takes its place before all are written.
  func write(
    _ screening: Screening, _ intake: Intake, _ progress: inout Progress
  ) async throws(OutputProblem) -> Tally {
    var outputs: [ScreenOutput] = []
    defer { for output in outputs { output.file.discard() } }
    for (destination, rows) in zip(run.invocation.destinations, screening.results) {
      outputs.append(ScreenOutput(file: try run.openOutput(destination), rows))
    }
    for output in outputs { try output.begin() }
    var tally = Tally()
    var summary = ScreenSummary(reviews: screening.judging.reviews)
    try await screening.run(intake) { judged throws(OutputProblem) in
      tally.add(judged.tally)
      for checked in judged.all { summary.add(checked) }
      for (index, result) in screening.results.enumerated() {
        let isSequential = result.report.isSequential
        try outputs[index].add(
          isSequential ? judged.all.compactMap { result.row(of: $0) } : judged.rows[index])
      }
      progress.show(tally.read)
    }
    for index in outputs.indices { try outputs[index].end(summary) }
    for output in outputs { try output.file.commit() }
    // Of several reports it is the first whose rows the order places.
    for remark in outputs.first(where: { $0.makesRows.order.sorts })?.remarks ?? [] {
      run.warn(remark)
    }
    return tally
  }
}
