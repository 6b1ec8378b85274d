import Reports
import Testing

struct HTMLEscapingTests {
  @Test(arguments: EscapingCase.html)
  func `HTML shows the text word for word`(_ example: EscapingCase) {
    #expect(example.text.escapedForHTML() == example.escaped)
  }

  @Test func `a long text is cut before it is escaped, so that no reference is cut`() {
    #expect("a<<<<".escapedForHTML(limit: 3) == "a&lt;…")
  }
}

struct EscapingCase: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var text: String
  var escaped: String

  init(_ name: String, _ text: String, _ escaped: String) {
    (testDescription, self.text, self.escaped) = (name, text, escaped)
  }

  static let html = [
    EscapingCase("plain text stays", "连接 3万台 (20 %)", "连接 3万台 (20 %)"),
    EscapingCase("a tag", "<b>", "&lt;b&gt;"),
    EscapingCase("a reference", "&lt;", "&amp;lt;"),
    EscapingCase("both quotation marks", #""'"#, "&quot;&#39;"),
    EscapingCase("an escape of terminals", "\u{1B}[2J", #"\u{1B}[2J"#),
    EscapingCase("another direction of writing", "\u{202E}a", #"\u{202E}a"#),
    EscapingCase("a line break", "a\r\nb", "a b"),
  ]
}
