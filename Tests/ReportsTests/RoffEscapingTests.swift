import Reports
import Testing

/// The escape function of manual pages.
struct RoffEscapingTests {
  @Test(arguments: EscapingCase.roff)
  func `a manual page shows the text word for word`(_ example: EscapingCase) {
    #expect(example.text.escapedForRoff() == example.escaped)
  }

  @Test(arguments: ForeignText.all)
  func `no text begins a request, an escape or another line`(_ foreign: ForeignText) {
    let escaped = foreign.text.escapedForRoff()
    #expect(!escaped.hasPrefix(".") && !escaped.contains { "'\"\n\u{1B}".contains($0) })
    var rest = escaped
    for known in ["\\(rs", "\\(dq", "\\(aq", "\\(ga", "\\(ha", "\\(ti", "\\-", "\\&"] {
      rest = rest.replacing(known, with: "")
    }
    #expect(!rest.contains("\\"))
  }
}

extension EscapingCase {
  static let roff = [
    EscapingCase("plain text stays", "连接 3万台 (20 %)…", "连接 3万台 (20 %)…"),
    EscapingCase("a request", ".so /etc/passwd", #"\&.so /etc/passwd"#),
    EscapingCase("a full stop inside", "a.b", "a.b"),
    EscapingCase("the other sign of a request", "'br", #"\(aqbr"#),
    EscapingCase("an escape", #"\fB\n(.z"#, #"\(rsfB\(rsn(.z"#),
    EscapingCase("the end of an argument", #"a" "b"#, #"a\(dq \(dqb"#),
    EscapingCase("an option", "--format", #"\-\-format"#),
    EscapingCase("accents and a tilde", "`a^~", #"\(gaa\(ha\(ti"#),
    EscapingCase("a request behind a line break", "a\n.br\r\n'br", #"a .br \(aqbr"#),
    EscapingCase("an escape of terminals", "\u{1B}[2J", #"\(rsu{1B}[2J"#),
    EscapingCase("nothing", "", ""),
  ]
}
