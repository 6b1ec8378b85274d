internal import Eligibility

/// Where a text stands in what a workflow of GitHub Actions prints.
public enum WorkflowPart: Sendable {
  /// The value of a property of a command, such as `file=…`.
  case property
  /// The message of a command, behind the second `::`.
  case data
  /// A line that is no command.
  case log
}

extension String {
  /// The text as a runner of GitHub Actions takes it for text and nothing else.
  ///
  /// In a command, `%` and line breaks are encoded, in a property `:` and `,` as well, and the runner decodes them
  /// again. A line of the log is one line and begins no command, as no visible text does. What nobody could see, or a
  /// terminal would act on, is written out first.
  public func escapedForWorkflow(_ part: WorkflowPart) -> String {
    guard part != .log else { return visible }
    return escapedByLines(["\r": "%0D", "\n": "%0A"]) { line in
      line.replacingBytes { byte, _ in
        switch byte {
        case UInt8(ascii: "%"): "%25"
        case UInt8(ascii: ":") where part == .property: "%3A"
        case UInt8(ascii: ",") where part == .property: "%2C"
        default: nil
        }
      }
    }
  }
}

/// A command of GitHub Actions, on a line of its own.
enum WorkflowCommand {
  /// A command about a file, standard input aside, and a place in it.
  static func text(
    _ command: String, in file: String, line: Int?, column: Int? = nil, title: String,
    _ details: [String]
  ) -> String {
    var properties: [(String, String)] = []
    if file != "-" {
      properties.append(("file", file))
      if let line { properties.append(("line", String(line))) }
      if let column { properties.append(("col", String(column))) }
    }
    properties.append(("title", title))
    return "::" + command + " "
      + properties.map { $0.0 + "=" + $0.1.escapedForWorkflow(.property) }.joined(separator: ",")
      + "::" + details.joined(separator: "\n").escapedForWorkflow(.data) + "\n"
  }

  /// A notice about the whole run.
  static func notice(_ words: String) -> String {
    "::notice title=iipcheck::" + words.escapedForWorkflow(.data) + "\n"
  }
}
