/// A table read back by RFC 4180 and nothing more lenient.
struct CSVTable {
  var rows: [[String]] = []

  /// Reads a table, or `nil` if the text breaks the grammar.
  init?(_ text: String) {
    var scalars = text.unicodeScalars[...]
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    var row: [String] = []
    while !scalars.isEmpty {
      guard let cell = Self.cell(&scalars) else { return nil }
      row.append(cell)
      switch scalars.popFirst() {
      case ",": continue
      case "\r":
        guard scalars.popFirst() == "\n" else { return nil }
        rows.append(row)
        row = []
      default: return nil
      }
    }
    guard row.isEmpty else { return nil }
  }

  private static func cell(_ scalars: inout Substring.UnicodeScalarView) -> String? {
    var cell = String.UnicodeScalarView()
    guard scalars.first == "\"" else {
      while let scalar = scalars.first, scalar != ",", scalar != "\r" {
        guard scalar != "\"", scalar != "\n" else { return nil }
        cell.append(scalars.removeFirst())
      }
      return String(cell)
    }
    scalars.removeFirst()
    while let scalar = scalars.popFirst() {
      guard scalar == "\"" else {
        cell.append(scalar)
        continue
      }
      guard scalars.first == "\"" else { return String(cell) }
      cell.append(scalars.removeFirst())
    }
    return nil
  }
}
