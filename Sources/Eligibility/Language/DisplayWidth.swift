/// What a text takes up on a terminal, where a Chinese character is as wide as two Latin letters.
///
/// Counted scalar by scalar, as terminals do: columns that are lined up by counting characters fall
/// apart with the first Chinese name. Characters of ambiguous width (“ ” … ≥) count as one cell.
extension String {
  /// The number of terminal cells that the text takes up on one line.
  public var displayWidth: Int {
    unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }

  /// The text followed by as many spaces as fill it up to a width; a wider text is left as it is.
  public func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }

  /// The text cut to a width, with "…" in the last cell where something was cut off.
  ///
  /// Combining marks stay with the character that they belong to.
  public func truncated(to width: Int) -> String {
    guard displayWidth > width else { return self }
    guard width > 0 else { return "" }
    var kept = String.UnicodeScalarView()
    var keptWidth = 0
    for scalar in unicodeScalars {
      keptWidth += scalar.displayWidth
      guard keptWidth < width else { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }
}

extension Unicode.Scalar {
  /// The number of terminal cells that the scalar takes up: two, one or none.
  public var displayWidth: Int {
    guard value >= 0x300 else { return 1 }
    if (0x3250...0xA4C6).contains(value) { return 2 }  // nearly all Chinese text
    if DisplayWidthTable.contains(value, in: DisplayWidthTable.wide) { return 2 }
    return DisplayWidthTable.contains(value, in: DisplayWidthTable.zero) ? 0 : 1
  }
}
