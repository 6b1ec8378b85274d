internal import Eligibility

/// HTML under construction.
///
/// Tags and names of attributes are literals by type, and everything else is escaped on its way in: markup that an
/// applicant wrote cannot become markup of the page, because there is no way to pass it.
struct HTMLWriter {
  /// Attributes in their order.
  typealias Attributes = KeyValuePairs<StaticString, String>

  let language: Language
  private(set) var html = ""

  init(_ language: Language) { self.language = language }

  // MARK: Tags

  /// An element with what the closure writes inside.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// An element with words inside.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes, _ words: Words,
    limit: Int = TextLimit.sentence
  ) {
    element(name, attributes) { $0.text(words, limit: limit) }
  }

  /// An element with words inside and no attributes.
  mutating func element(_ name: StaticString, _ words: Words, limit: Int = TextLimit.sentence) {
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
      if !value.isEmpty { html += "=\"" + value.escapedForHTML(limit: TextLimit.sentence) + "\"" }
    }
    html += ">"
  }

  mutating func close(_ name: StaticString) {
    html += "</"
    literal(name)
    html += ">"
  }

  // MARK: Text

  mutating func text(_ words: Words, limit: Int = TextLimit.sentence) {
    html += words[language].escapedForHTML(limit: limit)
  }

  mutating func text(_ number: Int) { html += String(number) }

  mutating func breakLine() { html += "\n" }

  /// Text of our own that is right as it stands: a style sheet, a script, a declaration.
  mutating func literal(_ text: StaticString) { html += text.string }
}

extension StaticString {
  /// The text as a string.
  var string: String {
    withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
  }
}
