internal import Eligibility
internal import StrictJSON

/// A report as workflow commands of GitHub Actions, which annotate the files of a change.
///
/// A runner shows ten annotations of a kind for each step. So the sum stands first, then what matters most, then how
/// many annotations there is no room for. Every application has a group of the log that holds all that was found.
///
/// A class, so that what matters most can be picked while applications come; safe to share because the rows of a
/// sequential report are made one at a time.
final class GitHubReport: @unchecked Sendable {
  private let settings: ReportSettings
  /// The first commands of each kind of annotation, and how many there would be.
  private var found = [(commands: [String], count: Int)](
    repeating: ([], 0), count: Annotation.Kind.allCases.count)

  /// How many annotations of a kind a runner shows for a step.
  private static let limit = 10

  init(_ settings: ReportSettings) { self.settings = settings }

  /// What the applications were judged by.
  func begin() -> String {
    let header = settings.header
    return header.marks.map { log($0) }.joined() + log(header.provenance())
  }

  /// What all of them come to, then what matters most, then how much of that there is no room for.
  func commands(_ tally: Tally) -> String {
    var text = WorkflowCommand.notice(tally.words[settings.language])
    var left: [Words] = []
    for (command, word) in [
      ("error", Words(zh: "错误", en: "error")), ("warning", Words(zh: "警告", en: "warning")),
    ] {
      let kinds = Annotation.Kind.allCases.filter { $0.command == command }
      let shown = kinds.flatMap { found[$0.rawValue].commands }.prefix(Self.limit)
      text += shown.joined()
      let rest = kinds.reduce(0) { $0 + found[$1.rawValue].count } - shown.count
      if rest > 0 { left.append(Words(zh: "\(rest) 处\(word.zh)", en: rest.counted(word.en))) }
    }
    guard !left.isEmpty else { return text }
    let words =
      Words(zh: "另有 ", en: "not shown here: ") + left.commas
      + Words(zh: "未在此显示，见此步骤的日志", en: "; the log of this step has them")
    return text + WorkflowCommand.notice(words[settings.language])
  }

  /// All that was found of one application, in a group of its own.
  func log(of assessment: Assessment) -> String {
    var text =
      "::group::"
      + (assessment.place + .colon + assessment.plainWord)[settings.language]
      .escapedForWorkflow(.data) + "\n"
    text += log(assessment.input)
    for annotation in assessment.annotations(settings) {
      note(annotation, of: assessment)
      let lines = annotation.lines
      text += log(Words(same: annotation.place(in: assessment) + ": ") + lines[0])
      for line in lines.dropFirst() { text += log(Words(same: "  ") + line) }
    }
    return text + "::endgroup::\n"
  }

  private func note(_ annotation: Annotation, of assessment: Assessment) {
    let kind = annotation.kind.rawValue
    found[kind].count += 1
    guard let command = annotation.kind.command, found[kind].count <= Self.limit else { return }
    let language = settings.language
    found[kind].commands.append(
      WorkflowCommand.text(
        command, in: assessment.file, line: annotation.location?.line,
        column: annotation.location?.column, title: annotation.title[language],
        annotation.details.map { $0[language] }))
  }

  private func log(_ rows: [Labelled]) -> String {
    rows.map { log($0.label + .colon + $0.value) }.joined()
  }

  private func log(_ words: Words) -> String {
    words[settings.language].escapedForWorkflow(.log) + "\n"
  }
}

extension Annotation.Kind {
  /// The command that shows it; `nil` for what nobody has to look into.
  fileprivate var command: String? {
    switch self {
    case .error: "error"
    case .warning, .open: "warning"
    case .verdict, .pass: nil
    }
  }
}
