import Reports
import Testing

struct MarkdownEscapingTests {
  @Test(arguments: EscapingCase.markdown)
  func `Markdown shows the text word for word`(_ example: EscapingCase) {
    #expect(example.text.escapedForMarkdown() == example.escaped)
  }

  @Test(arguments: ForeignText.all)
  func `a text stays on one line and in its cell`(_ foreign: ForeignText) {
    let escaped = foreign.text.escapedForMarkdown()
    #expect(!escaped.contains { $0.isNewline })
    #expect(escaped.unescapedMarkup.isEmpty)
  }
}

extension String {
  /// The characters with a meaning in Markdown that no backslash stands before.
  var unescapedMarkup: [Character] {
    var found: [Character] = []
    var isEscaped = false
    for character in self {
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if "`*_[]<>|~&$".contains(character) {
        found.append(character)
      }
    }
    return found
  }
}

extension EscapingCase {
  static let markdown = [
    EscapingCase("plain text stays", "连接 3万台 (20 %)！", "连接 3万台 (20 %)！"),
    EscapingCase("a number of a clause stays", "1.2.1 设备", "1.2.1 设备"),
    EscapingCase("a pipe", "a|b", #"a\|b"#),
    EscapingCase("a backslash before a pipe", #"a\|b"#, #"a\\\|b"#),
    EscapingCase("code", "`a`", #"\`a\`"#),
    EscapingCase("a link", "[a](b)", #"\[a\](b)"#),
    EscapingCase("a tag", "<b>", #"\<b\>"#),
    EscapingCase("a reference", "&lt;", #"\&lt;"#),
    EscapingCase("emphasis", "**a** __b__", #"\*\*a\*\* \_\_b\_\_"#),
    EscapingCase("a heading", "# a # b", ##"\# a # b"##),
    EscapingCase("a list", "- a - b", #"\- a - b"#),
    EscapingCase("another list", "+ a", #"\+ a"#),
    EscapingCase("an underline", "===", #"\==="#),
    EscapingCase("a numbered list", "12. a", #"12\. a"#),
    EscapingCase("a numbered list with brackets", "1) a", #"1\) a"#),
    EscapingCase("a number alone on its line", "2018.", #"2018\."#),
    EscapingCase("a line break becomes a space", "a\n# b", "a # b"),
    EscapingCase("an indent that would be code", "     a  ", "a"),
    EscapingCase("a bare address", "http://a.b", #"http\://a.b"#),
    EscapingCase("a bare name of a host", "www.a.b", #"www\.a.b"#),
    EscapingCase("a control character", "a\u{1B}b", #"a\\u{1B}b"#),
  ]
}
