internal import Eligibility

/// Markdown under construction: whatever is not markup of our own goes through the escape.
struct MarkdownText {
  let language: Language
  private(set) var text = ""

  init(_ language: Language) { self.language = language }

  /// The words as Markdown shows them word for word.
  func callAsFunction(_ words: Words, limit: Int = TextLimit.sentence) -> String {
    words[language].escapedForMarkdown(limit: limit)
  }

  mutating func heading(_ level: Int, _ words: Words) {
    text +=
      (text.isEmpty ? "" : "\n") + String(repeating: "#", count: level) + " " + self(words) + "\n"
  }

  /// A paragraph of text that is escaped already.
  mutating func paragraph(_ escaped: String) { text += "\n" + escaped + "\n" }

  /// A list, each item escaped already.
  mutating func list(_ escaped: [String]) {
    guard !escaped.isEmpty else { return }
    blank()
    for item in escaped { self.item(item) }
  }

  /// An item of a list, escaped already.
  mutating func item(_ escaped: String, depth: Int = 0) {
    text += String(repeating: "  ", count: depth) + "- " + escaped + "\n"
  }

  mutating func blank() { text += "\n" }

  /// The head of a table; the columns that hold numbers stand to the right.
  mutating func tableHead(_ columns: [Words], numbers: Set<Int> = []) {
    text += "\n"
    tableRow(columns.map { self($0) })
    text += "|"
    for index in columns.indices { text += numbers.contains(index) ? "---:|" : "---|" }
    text += "\n"
  }

  /// A row of a table, each cell escaped already.
  mutating func tableRow(_ escaped: [String]) {
    text += "| " + escaped.joined(separator: " | ") + " |\n"
  }

  /// A table of labels and values.
  mutating func table(of rows: [(label: Words, value: Words)], limit: Int = TextLimit.sentence) {
    tableHead([Words(zh: "项目", en: "Item"), Words(zh: "内容", en: "Content")])
    for (label, value) in rows { tableRow([self(label), self(value, limit: limit)]) }
  }

  /// Adds Markdown that is complete in itself.
  mutating func append(_ markdown: String) { text += markdown }
}
