internal import Eligibility

extension String {
  /// The text as Markdown that shows it as it is: nothing in it can become markup, a link or a new cell.
  var markdown: String { escapedForMarkdown() }

  /// The text as a code span; what would end the span or a table's cell, which no name of ours has, is replaced.
  var markdownCode: String {
    guard !isEmpty else { return "" }
    let scalars = unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar {
      case "`": "'"
      case "|": "/"
      case "\n", "\r": " "
      default: scalar
      }
    }
    return "`" + String(String.UnicodeScalarView(scalars)) + "`"
  }

  /// The text with only what an anchor may have.
  fileprivate var markdownAnchor: String {
    let ranges: [ClosedRange<Unicode.Scalar>] = ["0"..."9", "a"..."z", "A"..."Z", "-"..."."]
    return String(
      String.UnicodeScalarView(
        unicodeScalars.filter { scalar in
          ranges.contains { $0.contains(scalar) }
        }))
  }
}

extension Words {
  /// Both languages in one line.
  var markdownLine: String { zh == en ? zh.markdown : zh.markdown + " / " + en.markdown }

  /// Both languages in a table's cell, one below the other.
  var markdownCell: String { zh == en ? zh.markdown : zh.markdown + "<br>" + en.markdown }
}

/// A page of Markdown as it grows, block by block: words are escaped on their way in, and strings are Markdown already.
struct MarkdownPage {
  /// The language of words; pages in both languages are written in strings.
  let language: Language
  private(set) var text = ""

  init(_ language: Language = .zh) { self.language = language }

  /// The words as Markdown shows them word for word.
  func callAsFunction(_ words: Words, limit: Int = DisplayLimit.sentence) -> String {
    words[language].escapedForMarkdown(limit: limit)
  }

  /// Adds a block, an empty line between it and what stands before.
  mutating func add(_ block: String) {
    if !text.isEmpty, text != "\n" { text += "\n" }
    text += block + "\n"
  }

  /// Adds a paragraph.
  mutating func add(_ words: Words) { add(self(words)) }

  /// Adds a paragraph that stands out.
  mutating func addStrong(_ words: Words) { add("**" + self(words) + "**") }

  /// Adds a heading that links can point at by its anchor.
  mutating func heading(_ level: Int, _ title: String, anchor: String? = nil) {
    let mark = anchor.map { "<a id=\"\($0.markdownAnchor)\"></a>" } ?? ""
    add(String(repeating: "#", count: level) + " " + mark + title)
  }

  /// Adds a heading.
  mutating func heading(_ level: Int, _ words: Words) { heading(level, self(words)) }

  /// Adds a list, if there is anything to list.
  mutating func list(_ items: [String]) {
    guard !items.isEmpty else { return }
    add(items.map { "- " + $0 }.joined(separator: "\n"))
  }

  /// Adds a list of words.
  mutating func list(_ items: [Words]) { list(items.map { self($0) }) }

  /// Adds a table in both languages.
  mutating func table(_ head: [String], _ rows: [[String]]) {
    add(([head, head.map { _ in "---" }] + rows).map { Self.row($0) }.joined(separator: "\n"))
  }

  /// Adds the head of a table; the columns that hold numbers stand to the right.
  mutating func tableHead(_ columns: [Words], numbers: Set<Int> = []) {
    let rule = columns.indices.map { numbers.contains($0) ? "---:|" : "---|" }
    add(Self.row(columns.map { self($0) }) + "\n|" + rule.joined())
  }

  /// Adds a row to the table that was begun.
  mutating func tableRow(_ cells: [String]) { text += Self.row(cells) + "\n" }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  /// Adds a table of labels and values.
  mutating func table(of rows: [Labelled], limit: Int = DisplayLimit.sentence) {
    tableHead([Words(zh: "项目", en: "Item"), Words(zh: "内容", en: "Content")])
    for (label, value) in rows { tableRow([self(label), self(value, limit: limit)]) }
  }

  /// Adds Markdown that is complete in itself, without an empty line before it.
  mutating func append(_ markdown: String) { text += markdown }
}
