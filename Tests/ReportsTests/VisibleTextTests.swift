import Eligibility
import Reports
import Testing

struct VisibleTextTests {
  @Test(arguments: VisibleCase.all)
  func `what a terminal would act on is written out`(_ example: VisibleCase) {
    #expect(example.text.visible == example.visible)
  }

  @Test
  func `no control character survives`() {
    for value in (0x00...0x1F).map(UInt32.init) + (0x7F...0x9F).map(UInt32.init) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = "a\(scalar)b".visible
      #expect(shown.unicodeScalars.allSatisfy { (0x20..<0x7F).contains($0.value) })
      #expect(shown.hasPrefix("a") && shown.hasSuffix("b"))
    }
  }

  @Test func `whatever is to be written out is, in every escaping`() {
    for value in UInt32(0x20)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(value), scalar.isWrittenOut else { continue }
      let text = String(scalar)
      let written = "\\u{" + String(value, radix: 16, uppercase: true) + "}"
      #expect(text.visible == written)
      #expect(("汽车" + text).visible(limit: 100) == "汽车" + written)
      for escaped in [
        text.escapedForCSV(), text.escapedForHTML(), text.escapedForMarkdown(),
        text.escapedForXML(),
        text.escapedForRoff(), text.escapedForWorkflow(.data), text.escapedForSARIF(),
      ] {
        #expect(escaped.unicodeScalars.allSatisfy { !$0.isWrittenOut }, "\(written)")
      }
    }
  }

  @Test(arguments: LimitCase.all)
  func `a long text is cut, an escape never in the middle`(_ example: LimitCase) {
    let shown = example.text.visible(limit: example.limit)
    #expect(shown == example.visible)
    #expect(shown.unicodeScalars.count <= example.limit)
  }

  @Test
  func `a flood of combining marks is cut too`() {
    let flood = "e" + String(repeating: "\u{301}", count: 10_000)
    #expect(flood.visible(limit: 20).unicodeScalars.count == 20)
  }
}

struct VisibleCase: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var text: String
  var visible: String

  init(_ name: String, _ text: String, _ visible: String) {
    (testDescription, self.text, self.visible) = (name, text, visible)
  }

  static let all = [
    VisibleCase("plain text stays", "连接设备 3万台 (20 %)", "连接设备 3万台 (20 %)"),
    VisibleCase("a colour", "\u{1B}[31mred\u{1B}[0m", #"\u{1B}[31mred\u{1B}[0m"#),
    VisibleCase("an eight-bit escape", "\u{9B}2J", #"\u{9B}2J"#),
    VisibleCase("a bell and a null", "a\u{7}b\u{0}c", #"a\u{7}b\u{0}c"#),
    VisibleCase("delete", "a\u{7F}", #"a\u{7F}"#),
    VisibleCase("a line feed and a tab", "a\nb\tc", "a b c"),
    VisibleCase("a line break of Windows", "a\r\nb", "a b"),
    VisibleCase("a carriage return that would overwrite", "bad\rgood", #"bad\u{D}good"#),
    VisibleCase("an override of direction", "a\u{202E}b\u{202C}", #"a\u{202E}b\u{202C}"#),
    VisibleCase("an isolate", "\u{2066}a\u{2069}", #"\u{2066}a\u{2069}"#),
    VisibleCase("marks of direction", "\u{200E}\u{200F}\u{61C}", #"\u{200E}\u{200F}\u{61C}"#),
    VisibleCase("no width", "a\u{200B}b\u{FEFF}", #"a\u{200B}b\u{FEFF}"#),
    VisibleCase("separators", "a\u{2028}b\u{2029}", #"a\u{2028}b\u{2029}"#),
    VisibleCase("a tag", "a\u{E0041}", #"a\u{E0041}"#),
    VisibleCase("an accent stays, a joiner is seen", "👩‍🔧 e\u{301}", #"👩\u{200D}🔧 e"# + "\u{301}"),
    VisibleCase("fillers", "\u{115F}\u{3164}\u{2800}", #"\u{115F}\u{3164}\u{2800}"#),
  ]
}

struct LimitCase: CustomTestStringConvertible, Sendable {
  var text: String
  var limit: Int
  var visible: String

  var testDescription: String { "\(visible) of at most \(limit)" }

  static let all = [
    LimitCase(text: "abc", limit: 3, visible: "abc"),
    LimitCase(text: "abcd", limit: 3, visible: "ab…"),
    LimitCase(text: "苏经信企信", limit: 4, visible: "苏经信…"),
    LimitCase(text: "a\u{1B}b", limit: 8, visible: #"a\u{1B}b"#),
    LimitCase(text: "a\u{1B}b", limit: 7, visible: "a…"),
    LimitCase(text: "a\u{1B}", limit: 7, visible: #"a\u{1B}"#),
    LimitCase(text: "abc", limit: 1, visible: "…"),
    LimitCase(text: "", limit: 1, visible: ""),
  ]
}
