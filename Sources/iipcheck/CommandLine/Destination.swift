/// Where a result goes, and in which format.
struct Destination: Hashable, Sendable {
  /// The name of the format.
  var format: String
  /// The file; none for standard output.
  var path: String?
}

extension Destination {
  /// Takes `FORMAT=FILE` apart; `nil` if either is not there.
  init?(report: String) {
    let parts = report.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    self.init(format: String(parts[0]), path: String(parts[1]))
  }

  /// The formats that an ending of a file stands for.
  static let endings = [
    "csv": "csv", "html": "html", "json": "json", "md": "markdown", "ndjson": "ndjson",
    "sarif": "sarif", "txt": "text", "xml": "junit",
  ]

  /// Endings that promise what is never written, so that no program would open the file.
  static let foreignEndings: Set = ["doc", "docx", "pdf", "xls", "xlsx", "zip"]

  /// What stands behind the last dot of a path, in lower case; empty if the name has none behind its first character.
  static func ending(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}

extension Invocation {
  /// Where results go: to `--output` or standard output, which is also called `-`, and to the file of every `--report`.
  ///
  /// The format is that of `--format`, or else the one that the ending of the file stands for, or else the command's own.
  var destinations: [Destination] {
    let path = value(of: .output)
    let format =
      value(of: .format)
      ?? path.flatMap { Destination.endings[Destination.ending(of: $0)] }
      .flatMap { command.formats.contains($0) ? $0 : nil }
      ?? command.formats.first ?? ""
    return [Destination(format: format, path: path == "-" ? nil : path)]
      + (values[.report] ?? []).compactMap { Destination(report: $0) }
  }

  /// The files that the command line says are read; of folders, nothing that is in them.
  var filesRead: [String] {
    let operands = command.operands.areFiles ? operands : []
    return operands + OptionName.allCases.filter(\.readsFile).flatMap { values[$0] ?? [] }
  }
}
