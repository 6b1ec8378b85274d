internal import Eligibility
internal import StrictJSON

/// A report as workflow commands of GitHub Actions, which annotate the files of a change.
///
/// What fails, or cannot be read, is an error; what is missing, and a contradiction, a warning; a verdict, a notice.
/// What passes is a line of the log, folded away with the rest of its application.
struct GitHubReport: Sendable {
  let header: RunHeader
  let language: Language

  /// What the applications were judged by.
  func begin() -> String {
    header.marks.map { log($0) }.joined() + log(header.provenance())
  }

  /// The annotations of one application, in a group of their own.
  func commands(of assessment: Assessment) -> String {
    var text =
      "::group::"
      + (assessment.place + .colon + assessment.plainWord)[language].escapedForWorkflow(.data)
      + "\n"
    text += log(assessment.input)
    for annotation in assessment.annotations(supposing: header.settings) {
      guard let command = annotation.kind.command else {
        text += log(annotation.title)
        continue
      }
      text += WorkflowCommand.text(
        command, in: assessment.file, line: annotation.location?.line,
        column: annotation.location?.column, title: annotation.title[language],
        annotation.details.map { $0[language] })
    }
    return text + "::endgroup::\n"
  }

  /// What all of them come to, unless one group has said so.
  func end(_ tally: Tally) -> String {
    tally.read == 1 ? "" : WorkflowCommand.notice(tally.words[language])
  }

  private func log(_ rows: [Labelled]) -> String {
    rows.map { log($0.label + .colon + $0.value) }.joined()
  }

  private func log(_ words: Words) -> String { words[language].escapedForWorkflow(.log) + "\n" }
}

extension Annotation.Kind {
  /// The command that shows it; `nil` for what passes.
  fileprivate var command: String? {
    switch self {
    case .error: "error"
    case .warning, .open: "warning"
    case .verdict: "notice"
    case .pass: nil
    }
  }
}
