import Foundation
import Reports
import Testing

/// The escape function of each format that programs read.
struct CIEscapingTests {
  @Test(arguments: EscapingCase.xml)
  func `XML shows the text word for word`(_ example: EscapingCase) {
    #expect(example.text.escapedForXML() == example.escaped)
  }

  @Test(arguments: EscapingCase.workflowProperty)
  func `a property of a workflow command ends where it should`(_ example: EscapingCase) {
    #expect(example.text.escapedForWorkflow(.property) == example.escaped)
  }

  @Test(arguments: EscapingCase.workflowData)
  func `the message of a workflow command is one line`(_ example: EscapingCase) {
    #expect(example.text.escapedForWorkflow(.data) == example.escaped)
  }

  @Test(arguments: EscapingCase.workflowLog)
  func `a line of a workflow's log is no command`(_ example: EscapingCase) {
    #expect(example.text.escapedForWorkflow(.log) == example.escaped)
  }

  @Test(arguments: EscapingCase.sarif)
  func `a SARIF message has no placeholder and no link`(_ example: EscapingCase) {
    #expect(example.text.escapedForSARIF() == example.escaped)
  }

  @Test(arguments: EscapingCase.uri)
  func `a path becomes a reference that leads back to it`(_ example: EscapingCase) throws {
    #expect(example.text.escapedForURI() == example.escaped)
    let path = example.escaped.replacing("file://", with: "")
    #expect(path.removingPercentEncoding == example.text)
  }
}

extension EscapingCase {
  static let xml = [
    EscapingCase("plain text stays", "连接 3万台 (20 %)", "连接 3万台 (20 %)"),
    EscapingCase(
      "markup", #"<b a="1" c='2'>&lt;"#, "&lt;b a=&quot;1&quot; c=&apos;2&apos;&gt;&amp;lt;"),
    EscapingCase("the end of character data", "]]>", "]]&gt;"),
    EscapingCase("the end of a comment", "-->", "--&gt;"),
    EscapingCase("a null", "a\u{0}b", #"a\u{0}b"#),
    EscapingCase("an escape of terminals", "\u{1B}[2J", #"\u{1B}[2J"#),
    EscapingCase("a control character of the second set", "\u{9B}2J", #"\u{9B}2J"#),
    EscapingCase("no character at all", "a\u{FFFE}b\u{FFFF}", #"a\u{FFFE}b\u{FFFF}"#),
    EscapingCase("the last character", "\u{10FFFF}\u{FFFD}", "\u{10FFFF}\u{FFFD}"),
    EscapingCase("another direction of writing", "\u{202E}a", #"\u{202E}a"#),
    EscapingCase("line breaks", "a\r\nb\nc\td", "a b c d"),
  ]

  static let workflowProperty = [
    EscapingCase("plain text stays", "申报/a b.json", "申报/a b.json"),
    EscapingCase("what separates properties", "a,line=9:b", "a%2Cline=9%3Ab"),
    EscapingCase("the end of the properties", "a::b", "a%3A%3Ab"),
    EscapingCase("what is encoded already", "%0A%2C", "%250A%252C"),
    EscapingCase("line breaks", "a\r\nb\n", "a%0D%0Ab%0A"),
    EscapingCase("an escape of terminals", "\u{1B}[2J", #"\u{1B}[2J"#),
    EscapingCase("another direction of writing", "\u{202E}a", #"\u{202E}a"#),
  ]

  static let workflowData = [
    EscapingCase("colons and commas stay", "a: b, c", "a: b, c"),
    EscapingCase("a command behind a line break", "a\n::error::b", "a%0A::error::b"),
    EscapingCase("a command behind an encoded line break", "%0A::error::b", "%250A::error::b"),
    EscapingCase("a carriage return alone", "a\r::error::b", "a%0D::error::b"),
    EscapingCase("a null", "a\u{0}b", #"a\u{0}b"#),
    EscapingCase("a line separator", "a\u{2028}b", #"a\u{2028}b"#),
  ]

  static let workflowLog = [
    EscapingCase("colons inside stay", "a: b::c", "a: b::c"),
    EscapingCase("a command", "::error::b", #"\::error::b"#),
    EscapingCase("a command behind spaces", "  ::error::b", #"  \::error::b"#),
    EscapingCase(
      "a command behind what .NET trims", "\u{3000}\u{A0}::error::b", "\u{3000}\u{A0}\\::error::b"),
    EscapingCase("a colon stays", ":a ##b [c", ":a ##b [c"),
    EscapingCase("a command of older runners", "a ##[error]b", #"a ##\[error]b"#),
    EscapingCase("a line break", "a\n::error::b", "a ::error::b"),
    EscapingCase("a percent sign stays", "9.99 %", "9.99 %"),
  ]

  static let sarif = [
    EscapingCase("plain text stays", "industries[1].name (2)", "industries[1].name (2)"),
    EscapingCase("a placeholder", "{0} and {}", "{{0}} and {{}}"),
    EscapingCase("a link", "[a](https://b.c)", "[a] (https://b.c)"),
    EscapingCase("an escape of terminals", "\u{1B}[2J", #"\u{{1B}}[2J"#),
    EscapingCase("line breaks stay", "a\nb", "a\nb"),
  ]

  static let uri = [
    EscapingCase("plain names stay", "samples/a-b_c.d~e.json", "samples/a-b_c.d~e.json"),
    EscapingCase("an absolute path", "/a/b.json", "file:///a/b.json"),
    EscapingCase("Chinese", "申报.json", "%E7%94%B3%E6%8A%A5.json"),
    EscapingCase("spaces and signs", "a b?c#d%20[1].json", "a%20b%3Fc%23d%2520%5B1%5D.json"),
    EscapingCase("what looks like a scheme", "javascript:alert(1)", "javascript%3Aalert%281%29"),
    EscapingCase("a line break", "a\nb\\c", "a%0Ab%5Cc"),
  ]
}
