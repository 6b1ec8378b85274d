internal import Eligibility

/// Part of a line, in one tone.
struct TextSpan {
  var text: String
  var tone: TextTone

  init(_ text: String, _ tone: TextTone = .plain) {
    self.text = text
    self.tone = tone
  }
}

/// What stands behind a line and stays together.
struct TextTail {
  var text: String
  /// What separates it from a line that it fits on.
  var gap: String

  init(_ text: String, gap: String = "") {
    self.text = text
    self.gap = gap
  }
}

/// What a part of a line is, for the eye; the words around it say the same without colour.
enum TextTone {
  case plain, strong, dim, good, bad, warning

  /// The parameters of the SGR sequence that turns the tone on.
  var parameters: String {
    switch self {
    case .plain: ""
    case .strong: "1"
    case .dim: "2"
    case .good: "32"
    case .bad: "1;31"
    case .warning: "1;33"
    }
  }
}

/// The text under construction, line by line, none wider than the style allows.
struct TextPage {
  let style: TextStyle
  private(set) var text = ""

  init(_ style: TextStyle) { self.style = style }

  /// The text in the language of the report.
  func callAsFunction(_ words: Words) -> String { words[style.language] }

  mutating func blank() { text += "\n" }

  /// Separates one application from the next.
  mutating func rule() {
    text += String(repeating: "=", count: min(style.width, 100)) + "\n"
  }

  /// The heading of a part, with an empty line on either side.
  mutating func heading(_ words: String) {
    blank()
    line([TextSpan("== " + words + " ==", .strong)])
    blank()
  }

  /// What a reader must know before anything else, with a blank line behind if there is any.
  mutating func marks(of header: RunHeader) {
    for mark in header.marks { line([TextSpan(self(mark), .warning)]) }
    if !header.marks.isEmpty { blank() }
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
    let start = head.map { max(headWidth, $0.text.displayWidth) } ?? hang
    let width = max(TextPage.leastWidth, style.width - indent - start)
    var lines = spans.reduce(into: "") { $0 += $1.text }.wrapped(to: wraps ? width : .max)
    var spans = spans
    if let tail, var last = lines.popLast() {
      let room = width - last.displayWidth - tail.gap.displayWidth
      if tail.text.displayWidth <= room {
        last += tail.gap + tail.text
        lines.append(last)
        spans.append(TextSpan(tail.gap + tail.text, .dim))
      } else {
        lines.append(last)
        lines += tail.text.wrapped(to: width)
        spans.append(TextSpan(tail.text, .dim))
      }
    }
    var painter = TextPainter(spans, usesColor: style.usesColor)
    for (place, line) in lines.enumerated() {
      text += String(repeating: " ", count: indent)
      if let head, place == 0 {
        text += TextPainter.paint(head.text, head.tone, usesColor: style.usesColor)
        if !line.isEmpty {
          text += String(repeating: " ", count: start - head.text.displayWidth)
        }
      } else if place > 0 {
        text += String(repeating: " ", count: start)
      }
      text += painter.paint(line) + "\n"
    }
  }

  /// A line that begins one thing among several.
  mutating func item(_ spans: [TextSpan], indent: Int, tail: TextTail? = nil) {
    line(spans, indent: indent, head: TextSpan("-"), headWidth: 2, tail: tail)
  }

  /// A line of someone else's text, already fitted to the width.
  mutating func verbatim(_ line: String, _ tone: TextTone = .plain) {
    text += TextPainter.paint(line, tone, usesColor: style.usesColor) + "\n"
  }

  /// However deep an indent is, so much is left for text, even if the line then becomes too wide.
  private static let leastWidth = 20
}

/// Puts the tones back on a text that was broken into lines.
private struct TextPainter {
  private let usesColor: Bool
  private var rest: [(scalar: Unicode.Scalar, tone: TextTone)] = []
  private var next = 0

  init(_ spans: [TextSpan], usesColor: Bool) {
    self.usesColor = usesColor
    guard usesColor else { return }
    for span in spans {
      for scalar in span.text.unicodeScalars { rest.append((scalar, span.tone)) }
    }
  }

  /// Paints the next line; between lines, wrapping has dropped spaces and nothing else.
  mutating func paint(_ line: String) -> String {
    guard usesColor else { return line }
    var painted = ""
    var run = String.UnicodeScalarView()
    var tone = TextTone.plain
    for scalar in line.unicodeScalars {
      while next < rest.count, rest[next].scalar != scalar { next += 1 }
      guard next < rest.count else { break }
      if rest[next].tone != tone {
        painted += Self.paint(String(run), tone, usesColor: true)
        run = String.UnicodeScalarView()
        tone = rest[next].tone
      }
      run.append(scalar)
      next += 1
    }
    return painted + Self.paint(String(run), tone, usesColor: true)
  }

  static func paint(_ text: String, _ tone: TextTone, usesColor: Bool) -> String {
    guard usesColor, tone != .plain, !text.isEmpty else { return text }
    return "\u{1B}[" + tone.parameters + "m" + text + "\u{1B}[0m"
  }
}
