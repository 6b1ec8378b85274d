/// Where a result goes, and in which format.
struct Destination: Hashable, Sendable {
  /// The name of the format.
  var format: String
  /// The file; none for standard output.
  var path: String?

  /// The file with what names it differently for nothing left out: `./a//b` is `a/b`.
  var file: String? {
    path.map { path in
      let parts = path.split(separator: "/").filter { $0 != "." }
      return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    }
  }
}

extension Destination {
  /// Takes `FORMAT=FILE` apart; `nil` if either is not there.
  init?(report: String) {
    let parts = report.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    self.init(format: String(parts[0]), path: String(parts[1]))
  }
}

extension Invocation {
  /// Where results go: to `--output` or standard output, which is also called `-`, and to the file of every `--report`.
  var destinations: [Destination] {
    let format = value(of: .format) ?? command.formats.first ?? ""
    let path = value(of: .output)
    return [Destination(format: format, path: path == "-" ? nil : path)]
      + (values[.report] ?? []).compactMap { Destination(report: $0) }
  }
}
