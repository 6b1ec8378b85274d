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
  /// again. A line of the log is one line and begins no command, neither `::` nor the older `##[`, which the runner
  /// looks for anywhere in a line. What nobody could see, or a terminal would act on, is written out first.
  public func escapedForWorkflow(_ part: WorkflowPart) -> String {
    guard part != .log else { return visible.withoutCommands }
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

  /// The text with what would begin a command taken apart.
  private var withoutCommands: String {
    var bytes: [UInt8] = []
    var isStart = true
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "[") where bytes.suffix(2) == Array("##".utf8)[...],
        UInt8(ascii: ":") where isStart:
        bytes.append(UInt8(ascii: "\\"))
      default: break
      }
      if byte != UInt8(ascii: " ") { isStart = false }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
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
