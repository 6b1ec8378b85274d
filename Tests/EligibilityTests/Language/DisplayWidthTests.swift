import Eligibility
import Testing

struct DisplayWidthTests {
  @Test(arguments: WidthCase.all)
  func `a text is as wide as a terminal shows it`(_ example: WidthCase) {
    #expect(example.text.displayWidth == example.width)
  }

  @Test
  func `a padded text fills its column and a wider one is left alone`() {
    #expect("设备".padded(to: 6) == "设备  ")
    #expect("设备".padded(to: 4) == "设备")
    #expect("设备".padded(to: 3) == "设备")
    #expect("".padded(to: 2) == "  ")
  }

  @Test(arguments: TruncationCase.all)
  func `a truncated text fits and says that it was cut`(_ example: TruncationCase) {
    let truncated = example.text.truncated(to: example.width)
    #expect(truncated == example.truncated)
    #expect(truncated.displayWidth <= example.width)
  }
}

struct WidthCase: CustomTestStringConvertible, Sendable {
  var text: String
  var width: Int
  var testDescription: String

  init(_ text: String, _ width: Int, _ description: String? = nil) {
    (self.text, self.width) = (text, width)
    testDescription = description ?? text
  }

  static let all = [
    WidthCase("", 0, "nothing"),
    WidthCase("abc", 3),
    WidthCase("é", 1),
    WidthCase("e\u{301}", 1, "a letter with a combining accent"),
    WidthCase("平台", 4),
    WidthCase("苏经信企信〔2018〕796号", 23),
    WidthCase("，。（）", 8),
    WidthCase("“”…", 3, "ambiguous quotation marks and ellipsis count as one each"),
    WidthCase("ＡＢ", 4, "full-width letters"),
    WidthCase("ｱｲ", 2, "half-width kana"),
    WidthCase("한국", 4),
    WidthCase("\u{1112}\u{1161}\u{11AB}", 2, "a Hangul syllable in its parts"),
    WidthCase("𠮷", 2, "a character beyond the first plane"),
    WidthCase("🏭", 2),
    WidthCase("a\u{200B}b\u{FEFF}", 2, "characters without a width"),
    WidthCase("\u{3000}", 2, "the ideographic space"),
    WidthCase("क\u{94D}ष", 2, "a mark that joins"),
    WidthCase("\u{E000}", 1, "private use"),
    WidthCase("\u{10FFFF}", 1, "the last code point"),
  ]
}

struct TruncationCase: CustomTestStringConvertible, Sendable {
  var text: String
  var width: Int
  var truncated: String

  var testDescription: String { "\(text) to \(width)" }

  static let all = [
    TruncationCase(text: "abc", width: 3, truncated: "abc"),
    TruncationCase(text: "abcd", width: 3, truncated: "ab…"),
    TruncationCase(text: "工业互联网", width: 10, truncated: "工业互联网"),
    TruncationCase(text: "工业互联网", width: 9, truncated: "工业互联…"),
    TruncationCase(text: "工业互联网", width: 8, truncated: "工业互…"),
    TruncationCase(text: "ae\u{301}bc", width: 3, truncated: "ae\u{301}…"),
    TruncationCase(text: "abc", width: 1, truncated: "…"),
    TruncationCase(text: "abc", width: 0, truncated: ""),
  ]
}
