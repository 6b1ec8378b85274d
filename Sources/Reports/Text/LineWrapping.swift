/// Breaking a text into lines that fit a width, in Chinese, in English and where they mix.
extension String {
  /// The lines of the text, each at most so many terminal cells wide, filled greedily.
  ///
  /// Latin words stay whole and break at spaces; Chinese breaks between any two characters. A line
  /// neither starts with closing punctuation nor ends with opening punctuation. Line breaks in the
  /// text stay; a word wider than a line is cut, and a line always holds at least one character.
  public func wrapped(to width: Int) -> [String] {
    unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { LineWrapping.lines(of: Array($0), width: width) }
  }
}

/// The search for places where a line may end.
private enum LineWrapping {
  /// Punctuation that belongs to what stands before it.
  static let closing = Array("，。、；：！？）】》〉」』〕］｝”’…％,.;:!?)]}%".unicodeScalars)
  /// Punctuation that belongs to what stands after it.
  static let opening = Array("（【《〈「『〔［｛“‘([{".unicodeScalars)

  static func lines(of text: [Unicode.Scalar], width: Int) -> [String] {
    var lines: [String] = []
    var start = 0
    repeat {
      let end = endOfLine(in: text, from: start, width: width)
      lines.append(String(scalars: text[start..<end].droppingTrailingSpaces))
      start = end
      while start < text.count, text[start] == " " { start += 1 }
    } while start < text.count
    return lines
  }

  /// Where the line that begins at `start` ends: at the last place that fits and allows a break, or
  /// where the width ends if there is no such place.
  private static func endOfLine(in text: [Unicode.Scalar], from start: Int, width: Int) -> Int {
    var used = 0
    var lastBreak: Int?
    let firstWord = text[start...].firstIndex { $0 != " " } ?? start
    for index in start..<text.count {
      if index > firstWord, mayBreak(text, before: index) { lastBreak = index }
      used += text[index].displayWidth
      if used > width, text[index] != " " {
        return lastBreak ?? forcedBreak(in: text, from: start, before: index)
      }
    }
    return text.count
  }

  /// Cuts a word that is wider than a line, if possible not beside punctuation that would stray.
  private static func forcedBreak(
    in text: [Unicode.Scalar], from start: Int, before limit: Int
  ) -> Int {
    let first = firstCut(in: text, after: start)
    let last = max(first, limit)
    return (first...last).last { keepsPunctuation(text, before: $0) } ?? last
  }

  /// The end of the first character of a line with all its combining marks.
  private static func firstCut(in text: [Unicode.Scalar], after start: Int) -> Int {
    var index = start + 1
    while index < text.count, text[index].displayWidth == 0 { index += 1 }
    return index
  }

  private static func mayBreak(_ text: [Unicode.Scalar], before index: Int) -> Bool {
    guard text[index] != " ", keepsPunctuation(text, before: index) else { return false }
    let previous = text[index - 1]
    return previous == " " || previous.displayWidth == 2 || text[index].displayWidth == 2
  }

  /// Whether a line that starts here separates neither a mark nor punctuation from its place.
  private static func keepsPunctuation(_ text: [Unicode.Scalar], before index: Int) -> Bool {
    guard index < text.count else { return true }
    let previous = text[..<index].last { $0 != " " }
    return text[index].displayWidth > 0 && !closing.contains(text[index])
      && !(previous.map(opening.contains) ?? false)
  }
}

extension ArraySlice<Unicode.Scalar> {
  fileprivate var droppingTrailingSpaces: Self {
    guard let last = lastIndex(where: { $0 != " " }) else { return [] }
    return self[...last]
  }
}
