internal import Eligibility

extension String {
  /// The text as Markdown shows it word for word, on one line, in a paragraph as well as in a cell of a table.
  ///
  /// A backslash goes before whatever could begin markup: CommonMark takes one before any ASCII punctuation. What
  /// means something only at the start of a line (`#`, `-`, `1.`) is escaped there alone, to keep the source legible.
  public func escapedForMarkdown(limit: Int = .max) -> String {
    let shown = visible(limit: limit)
    var scalars = shown.unicodeScalars[...]
    // Spaces at the start could make a block of code, and at the end a line break.
    scalars = scalars.drop { $0 == " " }
    while scalars.last == " " { scalars.removeLast() }
    var escaped = String.UnicodeScalarView()
    var isStart = true
    var isNumberSoFar = true
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$": escaped.append("\\")
      case "#", "-", "+", "=": if isStart { escaped.append("\\") }
      case ".", ")":
        let endsWord = scalars.first == nil || scalars.first == " "
        if !isStart, isNumberSoFar, endsWord { escaped.append("\\") }
      // A bare address would become a link to wherever its author likes.
      case ":": if scalars.first == "/" { escaped.append("\\") }
      default: break
      }
      if scalar == ".", escaped.endsWithWWW { escaped.append("\\") }
      escaped.append(scalar)
      isNumberSoFar = isNumberSoFar && ("0"..."9").contains(scalar)
      isStart = false
    }
    return String(escaped)
  }
}

extension String.UnicodeScalarView {
  /// Whether the last three letters are those that begin a bare address.
  fileprivate var endsWithWWW: Bool {
    let tail = suffix(3)
    return tail.count == 3 && tail.allSatisfy { $0 == "w" || $0 == "W" }
  }
}
