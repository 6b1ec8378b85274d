import Eligibility
import Reports

extension ScreenCommand {
  /// Writes every result that is wanted; no file takes its place before all are written.
  func write(
    _ screening: Screening, _ intake: Intake, _ order: ScreenOrder, _ progress: inout Progress
  ) async throws(OutputProblem) -> Tally {
    let header = run.header(of: screening.judging)
    var outputs: [ScreenOutput] = []
    defer { for output in outputs { output.file.discard() } }
    for destination in run.invocation.destinations {
      outputs.append(
        ScreenOutput(
          file: try run.openOutput(destination),
          report: destination.format == ScreenReport.lines
            ? nil : ScreenReport(run, header, destination),
          order: order, only: only))
    }
    for output in outputs { try output.begin() }
    var tally = Tally()
    var summary = ScreenSummary(reviews: screening.judging.reviews)
    try await screening.run(intake) { judged throws(OutputProblem) in
      tally.add(judged.tally)
      for checked in judged.all { summary.add(checked) }
      for index in outputs.indices { try outputs[index].add(judged) }
      progress.show(tally.read)
    }
    for index in outputs.indices { try outputs[index].end(summary) }
    for output in outputs { try output.file.commit() }
    // Of several reports it is the first whose rows the order places.
    for remark in outputs.first(where: { $0.report != nil })?.remarks ?? [] { run.warn(remark) }
    return tally
  }
}
