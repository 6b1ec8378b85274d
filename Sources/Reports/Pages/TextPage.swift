public import Eligibility

/// Part of a line, in one tone.
struct TextSpan {
  var words: Words
  var tone: TextTone

  init(_ words: Words, _ tone: TextTone = .plain) {
    self.words = words
    self.tone = tone
  }
}

/// What stands behind a line and stays together.
struct TextTail {
  var words: Words
  /// What separates it from a line that it fits on.
  var gap = Words(same: "  ")

  /// Words between the parentheses of the language.
  static func aside(_ words: Words) -> TextTail {
    TextTail(
      words: Words(zh: "（" + words.zh + "）", en: "(" + words.en + ")"), gap: Words(zh: "", en: " "))
  }
}

/// What a part of a line is, for the eye; the words around it say the same without colour.
enum TextTone: String {
  // What turns the tone on: the parameters of an SGR sequence.
  case plain = ""
  case strong = "1"
  case dim = "2"
  case good = "32"
  case bad = "1;31"
  case warning = "1;33"
}

extension Verdict {
  var tone: TextTone {
    switch self {
    case .eligible: .good
    case .incomplete: .warning
    case .ineligible: .bad
    }
  }
}

extension Outcome {
  var tone: TextTone {
    switch self {
    case .pass: .good
    case .fail: .bad
    case .missing: .warning
    }
  }
}

/// How a text report is set.
public struct TextStyle: Hashable, Sendable {
  /// The language of everything but the applicant's own words.
  public var language: Language
  /// The number of terminal cells in a line.
  public var width: Int
  /// Whether colour repeats what the words say.
  public var usesColor: Bool

  /// Describes a style.
  public init(language: Language, width: Int, usesColor: Bool) {
    self.language = language
    self.width = width
    self.usesColor = usesColor
  }
}

/// The text under construction, line by line, none wider than the style allows.
struct TextPage {
  let style: TextStyle
  private(set) var text = ""
  /// Whether what a heading stands over follows at once.
  var hasTightHeadings = false

  init(_ style: TextStyle) { self.style = style }

  /// A page without colour.
  init(_ language: Language, width: Int) {
    style = TextStyle(language: language, width: width, usesColor: false)
  }

  /// The text in the language of the report.
  func callAsFunction(_ words: Words) -> String { words[style.language] }

  mutating func blank() { text += "\n" }

  /// Separates one application from the next.
  mutating func rule() {
    text += "\n" + String(repeating: "=", count: min(style.width, 100)) + "\n\n"
  }

  /// The heading of a part, with an empty line on either side, or before it alone.
  mutating func heading(_ words: Words) {
    blank()
    line(Words(same: "== ") + words + Words(same: " =="), .strong)
    if !hasTightHeadings { blank() }
  }

  /// A line, wrapped if need be; what does not fit goes on below, under where it began.
  ///
  /// The head stands before it on its first line alone, filled up to its width; where there is none, the lines
  /// below hang so many cells to the right. A tail that says where to look goes behind it if all of it fits there,
  /// and else on a line of its own, where it is not broken apart. What someone may want to copy, such as the path of
  /// a file, is not wrapped at all.
  mutating func line(
    _ spans: [TextSpan], indent: Int = 0, head: TextSpan? = nil, headWidth: Int = 0,
    hang: Int = 0, tail: TextTail? = nil, wraps: Bool = true
  ) {
    let headText = head.map { self($0.words) }
    let start = headText.map { max(headWidth, $0.displayWidth) } ?? hang
    let width = max(TextPage.leastWidth, style.width - indent - start)
    var spans = spans.map { (text: self($0.words), tone: $0.tone) }
    var lines = spans.reduce(into: "") { $0 += $1.text }.wrapped(to: wraps ? width : .max)
    if let tail, var last = lines.popLast() {
      let gap = self(tail.gap)
      let text = self(tail.words)
      let fits = text.displayWidth <= width - last.displayWidth - gap.displayWidth
      if fits { last += gap + text }
      lines.append(last)
      if !fits { lines += text.wrapped(to: width) }
      spans.append((fits ? gap + text : text, .dim))
    }
    let scalars = spans.flatMap { span in
      style.usesColor ? span.text.unicodeScalars.map { (scalar: $0, tone: span.tone) } : []
    }
    var painter = TextPainter(style: style, rest: scalars[...])
    for (place, line) in lines.enumerated() {
      var text = String(repeating: " ", count: indent)
      if let head, let headText, place == 0 {
        text += style.painted(headText, head.tone)
        if !line.isEmpty {
          text += String(repeating: " ", count: start - headText.displayWidth)
        }
      } else if place > 0 {
        text += String(repeating: " ", count: start)
      }
      text += painter.paint(line)
      add(text)
    }
  }

  /// Adds a line; the rest of a longer text begins no command of a runner either.
  private mutating func add(_ line: String) { text += line.withoutWorkflowCommands + "\n" }

  /// A line in one tone.
  mutating func line(
    _ words: Words, _ tone: TextTone = .plain, indent: Int = 0, head: TextSpan? = nil,
    headWidth: Int = 0, hang: Int = 0, tail: TextTail? = nil, wraps: Bool = true
  ) {
    line(
      [TextSpan(words, tone)], indent: indent, head: head, headWidth: headWidth, hang: hang,
      tail: tail, wraps: wraps)
  }

  /// A line that begins one thing among several.
  mutating func item(_ spans: [TextSpan], indent: Int, tail: TextTail? = nil) {
    line(spans, indent: indent, head: TextSpan(Words(same: "-")), headWidth: 2, tail: tail)
  }

  /// The same in one tone.
  mutating func item(
    _ words: Words, _ tone: TextTone = .plain, indent: Int, tail: TextTail? = nil
  ) {
    item([TextSpan(words, tone)], indent: indent, tail: tail)
  }

  /// Adds text that is complete in itself.
  mutating func append(_ text: String) { self.text += text }

  /// A line of someone else's text, already fitted to the width.
  mutating func verbatim(_ line: String, _ tone: TextTone = .plain) {
    add(style.painted(line, tone))
  }

  /// However deep an indent is, so much is left for text, even if the line then becomes too wide.
  private static let leastWidth = 20
}

// MARK: Paragraphs

extension TextPage {
  /// Adds an empty line, unless one is there or nothing is.
  mutating func gap() {
    if !text.isEmpty, text != "\n", !text.utf8.suffix(2).elementsEqual("\n\n".utf8) { blank() }
  }

  /// Adds a paragraph, all its lines indented; what is longer than a line goes on a little further in.
  mutating func paragraph(_ text: String, indent: Int = 0, hanging: Int = 0) {
    var lines = [text.wrapped(to: max(1, style.width - indent))[0]]
    let rest = String(text.dropFirst(lines[0].count).drop { $0 == " " })
    if !rest.isEmpty { lines += rest.wrapped(to: max(1, style.width - indent - hanging)) }
    for (place, line) in lines.enumerated() {
      verbatim(String(repeating: " ", count: place == 0 ? indent : indent + hanging) + line)
    }
  }

  /// Adds a paragraph of words.
  mutating func paragraph(_ words: Words, indent: Int = 0, hanging: Int = 0) {
    paragraph(self(words), indent: indent, hanging: hanging)
  }

  /// Adds a term with its explanation to the right of it, or below it where the term is too wide.
  mutating func term(_ term: String, _ text: String, column: Int, indent: Int = 0) {
    let start = String(repeating: " ", count: indent) + term
    let lines = text.wrapped(to: max(1, style.width - column))
    let fits = start.displayWidth + 2 <= column
    verbatim(fits ? start.padded(to: column) + (lines.first ?? "") : start)
    for line in lines.dropFirst(fits ? 1 : 0) {
      verbatim(String(repeating: " ", count: column) + line)
    }
  }
}

/// Puts the tones back on a text that was broken into lines.
private struct TextPainter {
  let style: TextStyle
  /// What is still to be painted, scalar by scalar.
  var rest: ArraySlice<(scalar: Unicode.Scalar, tone: TextTone)>

  /// Paints the next line; between lines, wrapping has dropped spaces and nothing else.
  mutating func paint(_ line: String) -> String {
    guard style.usesColor else { return line }
    var painted = ""
    var run = String.UnicodeScalarView()
    var tone = TextTone.plain
    for scalar in line.unicodeScalars {
      rest = rest.drop { $0.scalar != scalar }
      guard let next = rest.popFirst() else { break }
      if next.tone != tone {
        painted += style.painted(String(run), tone)
        run = String.UnicodeScalarView()
        tone = next.tone
      }
      run.append(scalar)
    }
    return painted + style.painted(String(run), tone)
  }
}

extension TextStyle {
  fileprivate func painted(_ text: String, _ tone: TextTone) -> String {
    guard usesColor, tone != .plain, !text.isEmpty else { return text }
    return "\u{1B}[" + tone.rawValue + "m" + text + "\u{1B}[0m"
  }
}
