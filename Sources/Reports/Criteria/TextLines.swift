internal import Eligibility

/// Lines of text that fit a width, as they grow.
struct TextLines {
  /// The number of terminal cells that no line exceeds.
  let width: Int
  private(set) var lines: [String] = []

  init(width: Int) { self.width = width }

  /// The lines as one text.
  var text: String { lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n" }

  /// Adds a paragraph, all its lines indented; what is longer than a line goes on a little further in.
  mutating func add(_ text: String, indent: Int = 0, hanging: Int = 0) {
    let parts = text.wrapped(to: max(1, width - indent))
    let first = parts.first ?? ""
    lines.append(String(repeating: " ", count: indent) + first)
    guard parts.count > 1 else { return }
    let rest = text.dropFirst(first.count).drop { $0 == " " }
    for line in String(rest).wrapped(to: max(1, width - indent - hanging)) {
      lines.append(String(repeating: " ", count: indent + hanging) + line)
    }
  }

  /// Adds a term with its explanation to the right of it, or below it where the term is too wide.
  mutating func add(_ term: String, _ text: String, column: Int, indent: Int = 0) {
    let start = String(repeating: " ", count: indent) + term
    let space = String(repeating: " ", count: column)
    let parts = text.wrapped(to: max(1, width - column))
    guard start.displayWidth + 2 <= column else {
      lines.append(start)
      lines += parts.map { space + $0 }
      return
    }
    lines.append(start.padded(to: column) + (parts.first ?? ""))
    lines += parts.dropFirst().map { space + $0 }
  }

  /// Adds a line as it is, for what is to be copied.
  mutating func addVerbatim(_ line: String) { lines.append(line) }

  /// Adds an empty line, unless one is there or nothing is.
  mutating func blank() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }
}
