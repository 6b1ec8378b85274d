import Eligibility

@testable import iipcheck

/// A command whose words would do something if a script or a page took them for its own.
enum HostileCommands {
  static let texts = [
    "it's $(touch x) `touch y` \\ \"z\" ; # %s",
    "]:[ (a b) {c,d} -- => ]",
    ".so /etc/passwd",
    "'so /etc/passwd",
    "\u{1B}[31mred\u{1B}]0;x\u{7}",
    "one\n.TH two\n'br",
    "%0A::error::x",
    "\\fBbold\\fR \\n(.z \\*(xx",
  ]

  static func command(_ text: String) -> CommandDeclaration {
    CommandDeclaration(
      name: "hostile", summary: Words(zh: text, en: text), operands: .atLeastOne("FILE"),
      options: [.format, .report], formats: ["text"], details: Words(zh: text, en: text),
      examples: [.init(text, zh: text, en: text)])
  }
}
