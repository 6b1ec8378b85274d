import Reports
import StrictJSON
import Testing

/// Text that an applicant could write to make a report do something.
struct ForeignText: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var text: String

  init(_ name: String, _ text: String) { (testDescription, self.text) = (name, text) }

  static let all = [
    ForeignText("an escape of terminals", "\u{1B}[31mred\u{1B}]0;title\u{7}\u{9B}2J"),
    ForeignText("the end of a script", "</script><script>alert(1)</script><!--"),
    ForeignText("the end of a style", "</style></title></textarea><img src=x onerror=alert(1)>"),
    ForeignText("the end of an attribute", "\" onmouseover=\"alert(1)\" x='"),
    ForeignText("the end of character data", "]]><!ENTITY x SYSTEM \"file:///etc/passwd\">"),
    ForeignText("references", "&lt;b&gt;&#60;&amp;lt;"),
    ForeignText("a formula", "=HYPERLINK(\"http://example.com\",\"ok\")"),
    ForeignText("a formula behind spaces", " \u{3000}\"＝1+1"),
    ForeignText("a command", "@SUM(1)*cmd|' /C calc'!A0"),
    ForeignText("cells and rows", "a,b;c\"d\",\"\r\ne\tf"),
    ForeignText("a table and a heading", "x | y\n# heading\n\n- item\n1. one\n***"),
    ForeignText(
      "links", "[a](javascript:alert(1)) ![b](http://example.com/c.png) <http://d.e> www.f.g"),
    ForeignText("code", "``` `a` ~~~ \\ **b** __c__"),
    ForeignText("commands of a workflow", "::error file=a::b\n::stop-commands::c\n##[group]d"),
    ForeignText("a command behind other spaces", " \u{3000}\u{A0}::error::a##[error]b ##"),
    ForeignText(
      "commands wherever a line may begin",
      (1...60).map { String(repeating: "字", count: $0 % 7) + "::error::\($0)" }
        .joined(separator: " ")),
    ForeignText("another direction of writing", "\u{202E}gnp.exe\u{202C}\u{2066}x\u{2069}\u{200F}"),
    ForeignText("nothing to see", "a\u{200B}\u{FEFF}\u{0}\u{AD}\u{2028}\u{2029}\u{E0041}b"),
    ForeignText("many marks", "e" + String(repeating: "\u{301}", count: 2_000)),
    ForeignText("a long number", "913200001347632541.0"),
  ]

  /// An application that has the text wherever it may have one, and figures that fail.
  func assessment(file: String? = nil) -> Assessment {
    var writer = JSONWriter(.compact)
    writer.object { writer in
      writer.member("category", "cross-industry")
      writer.object("applicant") { writer in
        writer.member("name", text)
        writer.member("creditCode", text)
        writer.member("city", "nanjing")
        writer.list("enterpriseTypes", [text])
      }
      writer.object("platform") { writer in
        writer.member("name", text)
        writer.member("production", "mixed")
      }
      writer.key("industries")
      writer.array { writer in
        writer.object { writer in
          writer.member("name", text)
          writer.key("connectedDevices")
          writer.integer(1)
        }
      }
      writer.object("claims") { writer in
        writer.key("truthfulness")
        writer.object { writer in
          writer.key("met")
          writer.boolean(true)
          writer.member("evidence", text)
        }
      }
    }
    return SampleFolder.assessor.check(writer.bytes, file: file ?? text, line: 7)
  }

  /// A text that is no application because of a key that has the text.
  func unreadable() -> Assessment {
    var writer = JSONWriter(.compact)
    writer.object { writer in
      writer.member("category", text)
      writer.object("applicant") { $0.member("name", text) }
      writer.member(text, 1)
    }
    return SampleFolder.assessor.check(writer.bytes, file: text)
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ key: String, _ value: String) {
    self.key(key)
    string(value)
  }

  fileprivate mutating func member(_ key: String, _ value: Int64) {
    self.key(key)
    integer(value)
  }

  fileprivate mutating func object(_ key: String, _ members: (inout JSONWriter) -> Void) {
    self.key(key)
    object(members)
  }

  fileprivate mutating func list(_ key: String, _ items: [String]) {
    self.key(key)
    array { writer in
      for item in items { writer.string(item) }
    }
  }
}
