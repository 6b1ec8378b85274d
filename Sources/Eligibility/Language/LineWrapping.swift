/// Breaking a text into lines that fit a width, in Chinese, in English and where they mix.
extension String {
  /// The lines of the text, each at most so many terminal cells wide, filled greedily.
  ///
  /// Latin words stay whole and break at spaces; Chinese breaks between any two characters. A line
  /// neither starts with closing punctuation nor ends with opening punctuation. Line breaks in the
  /// text stay; a word wider than a line is cut, and a line always holds at least one character.
  public func wrapped(to width: Int) -> [String] {
    // Most texts fit, and no character is wider than the bytes that encode it are many.
    let isOneLine = !utf8.contains(0x0A)
    if isOneLine, utf8.last != UInt8(ascii: " "), utf8.count <= width || displayWidth <= width {
      return [self]
    }
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(utf8.count)
    for scalar in unicodeScalars { scalars.append(scalar) }
    if isOneLine { return LineWrapping.lines(of: scalars, width: width) }
    return scalars.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { LineWrapping.lines(of: Array($0), width: width) }
  }
}

/// The search for places where a line may end.
private enum LineWrapping {
  /// Whether punctuation belongs to what stands before it.
  static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "。", "、", "；", "：", "！", "？", "）", "】", "》", "〉", "」", "』", "〕", "］", "｝", "”", "’",
      "…", "％", ",", ".", ";", ":", "!", "?", ")", "]", "}", "%":
      true
    default: false
    }
  }

  /// Whether punctuation belongs to what stands after it.
  static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "（", "【", "《", "〈", "「", "『", "〔", "［", "｛", "“", "‘", "(", "[", "{": true
    default: false
    }
  }

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
    var overflow = start
    while overflow < text.count {
      used += text[overflow].displayWidth
      if used > width, text[overflow] != " " { break }
      overflow += 1
    }
    guard overflow < text.count else { return text.count }
    let firstWord = text[start...].firstIndex { $0 != " " } ?? start
    var index = overflow
    while index > firstWord {
      if mayBreak(text, before: index) { return index }
      index -= 1
    }
    return forcedBreak(in: text, from: start, before: overflow)
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
    guard text[index] != " " else { return false }
    let previous = text[index - 1]
    guard previous == " " || previous.displayWidth == 2 || text[index].displayWidth == 2 else {
      return false
    }
    return keepsPunctuation(text, before: index) && !partsFigure(text, before: index)
  }

  /// Whether a break here would part a figure from the Chinese unit after it, as in “30 台”.
  private static func partsFigure(_ text: [Unicode.Scalar], before index: Int) -> Bool {
    guard index >= 2, text[index - 1] == " ", text[index].displayWidth == 2 else { return false }
    return ("0"..."9").contains(text[index - 2])
  }

  /// Whether a line that starts here separates neither a mark nor punctuation from its place.
  private static func keepsPunctuation(_ text: [Unicode.Scalar], before index: Int) -> Bool {
    guard index < text.count else { return true }
    let previous = text[..<index].last { $0 != " " }
    return text[index].displayWidth > 0 && !isClosing(text[index])
      && !(previous.map(isOpening) ?? false)
  }
}

extension ArraySlice<Unicode.Scalar> {
  fileprivate var droppingTrailingSpaces: Self {
    guard let last = lastIndex(where: { $0 != " " }) else { return [] }
    return self[...last]
  }
}
