import StrictJSON
import Testing

struct JSONTextTests {
  static let values: [(content: String, value: String)] = [
    ("", ""), ("abc", "abc"), ("苏州云平台", "苏州云平台"), ("a😀é", "a😀é"),
    (#"\""#, "\""), (#"\\"#, "\\"), (#"\/"#, "/"), (#"\b\f\n\r\t"#, "\u{8}\u{C}\n\r\t"),
    (#"\u0041"#, "A"), (#"\u00e9\u00E9"#, "éé"), (#"\u4e2d\u4E2D"#, "中中"), (#"\u0000"#, "\0"),
    (#"\uFFFF\ufffe"#, "\u{FFFF}\u{FFFE}"), (#"\uD7FF\uE000"#, "\u{D7FF}\u{E000}"),
    (#"\ud83d\ude00"#, "😀"), (#"\uD800\uDC00\uDBFF\uDFFF"#, "\u{10000}\u{10FFFF}"),
    (#"苏\n州\u0020云\\u0041"#, "苏\n州 云\\u0041"), (#"\\\"\\"#, #"\"\"#), (#"x\u0301"#, "x\u{301}"),
  ]

  @Test(arguments: values)
  func `a string's value has its escapes resolved`(_ content: String, _ value: String) {
    withScanner(Array("[\"\(content)\"]".utf8)) { scanner in
      try scanner.beginArray()
      _ = try scanner.nextElement()
      let text = try scanner.string()
      #expect(text.start == 2)
      #expect(text.count == content.utf8.count)
      #expect(text.hasEscapes == content.contains("\\"))
      #expect(Array(text.string(in: scanner.bytes).unicodeScalars) == Array(value.unicodeScalars))
      #expect(text.utf8(in: scanner.bytes) == Array(value.utf8))
    }
  }

  @Test func `every character survives its escape`() {
    for value in stride(from: UInt32(0), through: 0x10FFFF, by: 37) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let escape = String(scalar).utf16.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      }
      withScanner(Array("\"\(escape.joined())\"".utf8)) { scanner in
        let text = try scanner.string()
        #expect(text.utf8(in: scanner.bytes) == Array(String(scalar).utf8))
      }
    }
  }
}
