internal import Eligibility
internal import StrictJSON

/// A report as workflow commands of GitHub Actions, which annotate the files of a change.
///
/// What fails, or cannot be read, is an error; what is missing, and a contradiction, a warning; a verdict, a notice.
/// What passes is a line of the log, folded away with the rest of its application.
struct GitHubReport: Sendable {
  private let header: RunHeader
  private let language: Language

  init(header: RunHeader, language: Language) {
    self.header = header
    self.language = language
  }

  /// What the applications were judged by.
  func begin() -> String {
    header.marks.map { log($0) }.joined() + log(header.provenance())
  }

  /// The annotations of one application, in a group of their own.
  func commands(of checked: Checked) -> String {
    var text = "::group::" + (checked.place + .colon + checked.plainWord)[language].data + "\n"
    text += log(checked.input)
    for annotation in checked.annotations(supposing: header.settings) {
      guard let command = annotation.command else {
        text += log(annotation.title)
        continue
      }
      let details = annotation.details.map { $0[language] }.joined(separator: "\n")
      text += "::" + command + " " + properties(of: annotation, in: checked)
      text += "::" + details.data + "\n"
    }
    return text + "::endgroup::\n"
  }

  /// What all of them come to, unless one group has said so.
  func end(_ tally: Tally) -> String {
    tally.read == 1 ? "" : "::notice title=iipcheck::" + tally.words[language].data + "\n"
  }

  private func properties(of annotation: Annotation, in checked: Checked) -> String {
    var properties: [(String, String)] = []
    if checked.file != "-" {
      properties.append(("file", checked.file))
      if let location = annotation.location {
        properties += [("line", String(location.line)), ("col", String(location.column))]
      }
    }
    properties.append(("title", annotation.title[language]))
    return properties.map { $0.0 + "=" + $0.1.escapedForWorkflow(.property) }
      .joined(separator: ",")
  }

  private func log(_ rows: [(label: Words, value: Words)]) -> String {
    rows.map { log($0.label + .colon + $0.value) }.joined()
  }

  private func log(_ words: Words) -> String { words[language].escapedForWorkflow(.log) + "\n" }
}

extension String {
  fileprivate var data: String { escapedForWorkflow(.data) }
}

extension Annotation {
  /// The command that shows it; `nil` for what passes.
  fileprivate var command: String? {
    switch subject {
    case .verdict: "notice"
    case .contradiction: "warning"
    case .problem: "error"
    case .criterion(let finding):
      switch finding.outcome {
      case .pass: nil
      case .missing: "warning"
      case .fail: "error"
      }
    }
  }
}
