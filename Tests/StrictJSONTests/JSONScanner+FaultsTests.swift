import StrictJSON
import Testing

struct JSONScannerFaultsTests {
  static let refusals: [Refusal] = [
    // bare words
    Refusal("True", .unknownWord, at: 0),
    Refusal("[NaN]", .unknownWord, at: 1),
    Refusal("[1,undefined]", .unknownWord, at: 3),
    Refusal("{\"a\":yes}", .unknownWord, at: 5),
    Refusal("{name:1}", .unknownWord, at: 1),
    Refusal("{1:1}", .unknownWord, at: 1),
    Refusal("{\"a\":1,_b:2}", .unknownWord, at: 7),
    // words that begin like a literal
    Refusal("trueish", .unknownWord, at: 0),
    Refusal("[truefalse]", .unknownWord, at: 1),
    Refusal("[ nullnull]", .unknownWord, at: 2),
    Refusal("{\"a\":false_}", .unknownWord, at: 5),
    Refusal("[trux]", .unknownWord, at: 1),
    Refusal("[fals]", .unknownWord, at: 1),
    Refusal("[nul]", .unknownWord, at: 1),
    Refusal("[nULL]", .unknownWord, at: 1),
    Refusal("[f]", .unknownWord, at: 1),
    Refusal("t", .unexpectedEnd, at: 1),
    Refusal("[tru", .unexpectedEnd, at: 4),
    Refusal("[fals", .unexpectedEnd, at: 5),
    Refusal("nul", .unexpectedEnd, at: 3),
    // words that begin like a number
    Refusal("0x10", .unknownWord, at: 0),
    Refusal("[1_000]", .unknownWord, at: 1),
    Refusal("{\"date\":2018-09-25}", .unknownWord, at: 8),
    Refusal("[1.2.3]", .unknownWord, at: 1),
    Refusal("[1e5e5]", .unknownWord, at: 1),
    Refusal("[1+2]", .unknownWord, at: 1),
    Refusal("[-1x]", .unknownWord, at: 1),
    Refusal("[3万]", .unexpectedCharacter("万", expected: .commaOrClosingBracket), at: 2),
    Refusal("[苏州]", .unexpectedCharacter("苏", expected: .valueOrClosingBracket), at: 1),
    // signs
    Refusal("+5", .leadingPlus, at: 0),
    Refusal("[1,+5]", .leadingPlus, at: 3),
    Refusal(".5", .missingDigit, at: 0),
    // comments and quotes
    Refusal("// a\n1", .comment, at: 0),
    Refusal("[1/* a */]", .comment, at: 2),
    Refusal("{\"a\":1 # a\n}", .comment, at: 7),
    Refusal("{} // a", .comment, at: 3),
    Refusal("'a'", .singleQuotes, at: 0),
    Refusal("{'a':1}", .singleQuotes, at: 1),
    Refusal("[1 'a']", .singleQuotes, at: 3),
    // NUL
    Refusal([0], .nul, at: 0),
    Refusal(Array("[1\0]".utf8), .nul, at: 2),
    Refusal(Array("[\0]".utf8), .nul, at: 1),
    Refusal(Array("{\"a\"\0:1}".utf8), .nul, at: 4),
    Refusal(Array("{\"a\":1}\0".utf8), .nul, at: 7),
    Refusal(Array("\"a\0\"".utf8), .nul, at: 2),
    Refusal(Array("{}\0\0".utf8), .nul, at: 2),
    Refusal([0, 0], .nul, at: 0),
    Refusal(Array("\0[1]".utf8), .nul, at: 0),
    Refusal(Array("[\0 ]".utf8), .nul, at: 1),
  ]

  @Test(arguments: refusals)
  func `a usual mistake is named`(_ refusal: Refusal) {
    #expect(refusal.found == refusal.fault)
    #expect(refusal.foundByWalking == refusal.fault)
  }

  static let signs: [Refusal] = [
    Refusal("“a”", .typographicSign("“", ascii: "\""), at: 0),
    Refusal("[”a”]", .typographicSign("”", ascii: "\""), at: 1),
    Refusal("{‘a’:1}", .typographicSign("‘", ascii: "\""), at: 1),
    Refusal("{「a」:1}", .typographicSign("「", ascii: "\""), at: 1),
    Refusal("{＂a＂:1}", .typographicSign("＂", ascii: "\""), at: 1),
    Refusal("｛\"a\":1｝", .typographicSign("｛", ascii: "{"), at: 0),
    Refusal("{\"a\":1｝", .typographicSign("｝", ascii: "}"), at: 6),
    Refusal("【1】", .typographicSign("【", ascii: "["), at: 0),
    Refusal("[1］", .typographicSign("］", ascii: "]"), at: 2),
    Refusal("{\"a\"：1}", .typographicSign("：", ascii: ":"), at: 4),
    Refusal("{\"a\":1，\"b\":2}", .typographicSign("，", ascii: ","), at: 6),
    Refusal("{\"a\":true，\"b\":2}", .typographicSign("，", ascii: ","), at: 9),
    Refusal("[\"a\"、\"b\"]", .typographicSign("、", ascii: ","), at: 4),
    Refusal("[３]", .typographicSign("３", ascii: "3"), at: 1),
    Refusal("[1２]", .typographicSign("２", ascii: "2"), at: 2),
    Refusal("[－1]", .typographicSign("－", ascii: "-"), at: 1),
    Refusal("[0。5]", .typographicSign("。", ascii: "."), at: 2),
    Refusal("{\"a\":\u{3000}1}", .typographicSign("\u{3000}", ascii: " "), at: 5),
    Refusal("{\"a\":\u{A0}1}", .typographicSign("\u{A0}", ascii: " "), at: 5),
    Refusal("{}\u{3000}", .typographicSign("\u{3000}", ascii: " "), at: 2),
  ]

  @Test(arguments: signs)
  func `a sign of a Chinese input method is named with the one that JSON needs`(_ refusal: Refusal)
  {
    #expect(refusal.found == refusal.fault)
    #expect(refusal.foundByWalking == refusal.fault)
  }

  @Test func `the same signs are welcome inside a string`() {
    #expect(fault(of: "[\"“”‘’，、：｛｝［］【】０－．。\u{3000}\u{A0}\"]") == nil)
  }

  // MARK: Encodings

  static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  static func utf32(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in
      let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: scalar.value >> $0) }
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  @Test(arguments: ["{\"名\":1}", "\"中\"", "1", "\u{FEFF}{}"], [false, true])
  func `UTF-16 and UTF-32 are recognised with and without a mark`(_ text: String, bigEndian: Bool) {
    let error = JSONError(.wideEncoding, at: 0)
    #expect(fault(of: Self.utf16(text, bigEndian: bigEndian)) == error)
    #expect(fault(of: Self.utf32(text, bigEndian: bigEndian)) == error)
  }

  @Test func `a byte order mark is passed before the text and nowhere else`() {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(fault(of: mark) == JSONError(.emptyText, at: 3))
    #expect(fault(of: mark + Array("{}".utf8)) == nil)
    #expect(
      fault(of: mark + mark + Array("{}".utf8))
        == JSONError(.unexpectedCharacter("\u{FEFF}", expected: .value), at: 3))
    #expect(fault(of: mark.dropLast()) == JSONError(.invalidUTF8, at: 0))
    #expect(
      fault(of: Array(" \u{FEFF}{}".utf8))
        == JSONError(.unexpectedCharacter("\u{FEFF}", expected: .value), at: 1))
  }

  @Test(
    arguments: [
      (Array("PK\u{3}\u{4}\u{14}\0\u{6}\0[Content_Types].xml\0".utf8), .office),
      (Array("PK\u{3}\u{4}\u{14}\0\u{6}\0xl/workbook.xml\0".utf8), .office),
      (Array("PK\u{3}\u{4}\u{14}\0\u{6}\0a.json\0".utf8), .archive),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], .office),
      (Array("{\\rtf1\\ansi}".utf8), .office), (Array("%PDF-1.7\n".utf8), .pdf),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .image), ([0xFF, 0xD8, 0xFF, 0xE0, 0], .image),
      (Array("GIF89a".utf8), .image), (Array("Rar!\u{1A}".utf8), .archive),
      ([0x1F, 0x8B, 8], .archive),
      (Array("<!DOCTYPE html>".utf8), .markup), (Array("<?xml version=\"1.0\"?>".utf8), .markup),
    ] as [([UInt8], JSONError.FileKind)])
  func `a file of another program is told for what it is`(
    _ bytes: [UInt8], kind: JSONError.FileKind
  ) {
    #expect(fault(of: bytes) == JSONError(.otherFile(kind), at: 0))
    for count in 0..<bytes.count { _ = fault(of: Array(bytes.prefix(count))) }
  }

  /// `{"名称":"苏州云平台"}` in GB 2312, written out.
  static let gb2312: [UInt8] =
    [0x7B, 0x22, 0xC3, 0xFB, 0xB3, 0xC6, 0x22, 0x3A, 0x22, 0xCB, 0xD5, 0xD6, 0xDD]
    + [0xD4, 0xC6, 0xC6, 0xBD, 0xCC, 0xA8, 0x22, 0x7D]

  @Test func `a text in GB 2312 is recognised, also when it is cut off inside a character`() {
    #expect(fault(of: Self.gb2312) == JSONError(.gb18030, at: 2))
    #expect(fault(of: Self.gb2312.dropLast(3)) == JSONError(.gb18030, at: 2))
  }

  @Test func `characters of GBK and of four bytes do not hide that a text is GB18030`() {
    // A pair of GBK alone (镕, E946), and 㐀 in four bytes, before the first quotation mark closes.
    var bytes = Self.gb2312
    bytes.insert(contentsOf: [0xE9, 0x46, 0x81, 0x39, 0xEE, 0x39], at: 9)
    #expect(fault(of: bytes) == JSONError(.gb18030, at: 2))
  }

  @Test func `Chinese signs without quotation marks are recognised as GB18030 too`() {
    #expect(fault(of: [0x5B, 0xCB, 0xD5, 0xD6, 0xDD, 0x5D]) == JSONError(.gb18030, at: 1))
  }

  static let damaged: [Refusal] = [
    Refusal(Array("\"caf".utf8) + [0xE9] + Array(" au lait\"".utf8), .invalidUTF8, at: 4),
    Refusal(Array("[\"苏州云平台".utf8) + [0xFF] + Array("苏州云平台\"]".utf8), .invalidUTF8, at: 17),
    Refusal(Array("[\"苏州云平台".utf8.dropLast()) + Array("\"]".utf8), .invalidUTF8, at: 14),
    Refusal(Array("[\"".utf8) + [0xD6, 0xD0, 0x80, 0x22, 0x5D], .invalidUTF8, at: 2),
    Refusal(Array("[\"".utf8) + [0x81, 0x39, 0xEE, 0x22, 0x5D], .invalidUTF8, at: 2),
    Refusal([0x5B, 0x80, 0x5D], .invalidUTF8, at: 1),
    Refusal([0x31, 0xC3], .invalidUTF8, at: 1),
    // 中 again and again makes pairs of GB 2312 too, but most of it is whole.
    Refusal(Array("\"中中中".utf8) + [0xE4] + Array("中中中\"".utf8), .invalidUTF8, at: 10),
  ]

  @Test(arguments: damaged)
  func `other bytes are damage and not GB18030`(_ refusal: Refusal) {
    #expect(refusal.found == refusal.fault)
  }
}
