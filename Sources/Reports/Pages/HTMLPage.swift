internal import Eligibility

/// A page of HTML as it grows.
///
/// Tags and names of attributes are literals by type, and everything else is escaped on its way in: markup that an
/// applicant wrote cannot become markup of the page, because there is no way to pass it.
struct HTMLPage {
  /// Attributes in their order.
  typealias Attributes = KeyValuePairs<StaticString, String>

  let language: Language
  private(set) var html = ""

  init(_ language: Language) { self.language = language }

  // MARK: Tags

  /// An element with what the closure writes inside.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout HTMLPage) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// An element on a line of its own.
  mutating func block(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout HTMLPage) -> Void
  ) {
    element(name, attributes, content)
    breakLine()
  }

  /// An element with words inside.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes, _ words: Words,
    limit: Int = DisplayLimit.sentence
  ) {
    element(name, attributes) { $0.text(words, limit: limit) }
  }

  /// An element with words inside and no attributes.
  mutating func element(_ name: StaticString, _ words: Words, limit: Int = DisplayLimit.sentence) {
    element(name, [:], words, limit: limit)
  }

  /// A start tag; of elements that have no content, all there is.
  mutating func open(_ name: StaticString, _ attributes: Attributes = [:]) {
    html += "<"
    literal(name)
    for (key, value) in attributes {
      html += " "
      literal(key)
      // An attribute without a value stands for itself.
      if !value.isEmpty {
        html += "=\"" + value.escapedForHTML(limit: DisplayLimit.sentence) + "\""
      }
    }
    html += ">"
  }

  mutating func close(_ name: StaticString) {
    html += "</"
    literal(name)
    html += ">"
  }

  // MARK: Text

  mutating func text(_ words: Words, limit: Int = DisplayLimit.sentence) {
    html += words[language].escapedForHTML(limit: limit)
  }

  mutating func text(_ number: Int) { html += String(number) }

  mutating func breakLine() { html += "\n" }

  /// Text of our own that is right as it stands: a style sheet, a script, a declaration.
  mutating func literal(_ text: StaticString) { html += text.string }
}

extension HTMLPage {
  /// A list.
  mutating func list(_ items: [Words]) {
    element("ul") { page in
      for item in items { page.element("li", item) }
    }
  }

  /// Label and value, one below the other.
  mutating func list(_ rows: [Labelled]) {
    block("dl") { page in
      for (label, value) in rows {
        page.element("div") { page in
          page.element("dt", label)
          page.element("dd", value)
        }
      }
    }
  }

  /// The head of a table, a cell a column.
  mutating func tableHead(_ cells: (inout HTMLPage) -> Void) {
    element("thead") { $0.element("tr", [:], cells) }
  }

  /// The head of a table, a title a column.
  mutating func tableHead(_ columns: [Words]) {
    tableHead { page in
      for column in columns { page.element("th", ["scope": "col"], column) }
    }
  }

  /// A heading with a list, set apart.
  mutating func remarks(_ title: Words, _ items: [Words]) {
    block("section", ["class": "remarks"]) { page in
      page.element("h3", title)
      page.list(items)
    }
  }

  /// A word that says what became of something; its colour and sign only repeat it.
  mutating func mark(_ word: Words, _ code: String) {
    element("span", ["class": "mark " + code], word)
  }

  /// That what is shown is supposed, or by other criteria.
  mutating func notice(_ words: Words) {
    element("p", ["class": "what-if", "role": "note"]) { $0.element("strong", words) }
  }
}

extension StaticString {
  /// The text as a string.
  var string: String {
    withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
  }
}

/// A label with what it is the label of.
typealias Labelled = (label: Words, value: Words)
