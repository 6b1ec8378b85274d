import Eligibility
import Testing

/// What is equal, what cannot be seen, and what is written out.
struct FoldingTests {
  @Test(arguments: [
    ("MQTT", "mqtt"), ("ＭＱＴＴ", "mqtt"), ("  a   b ", "a b"), ("a\u{A0}b", "a b"),
    ("a\u{3000}b\u{3000}", "a b"), ("a\u{2800}b", "a b"), ("\u{2800}a", "a"), ("a\nb\t", "a b"),
    ("a\u{200B}b", "ab"), ("❤\u{FE0F}", "❤"), ("a\u{34F}b", "ab"), ("\u{115F}a", "a"),
    ("a\u{0}b\u{202E}", "ab"), ("a\u{FFF9}b", "ab"), ("e\u{301}", "é"), ("É", "e\u{301}"),
    ("Straße", "strasse"), ("STRASSE", "straße"), ("ẞ", "ss"), ("ſ", "s"), ("\u{212A}", "k"),
    ("\u{212B}", "å"), ("ς", "σ"), ("ﬁ", "fi"), ("汽车", "汽车"),
  ])
  func `two texts that look alike are equal after folding`(one: String, other: String) {
    #expect(one.folded == other.folded)
    #expect(one.folded.folded == one.folded)
  }

  @Test(arguments: [
    ("OPCUA", "OPC UA"), ("①", "1"), ("ı", "i"), ("I", "ı"), ("汽 车", "汽车"), ("０", "O"),
    ("é", "e"), ("²", "2"), ("ｱ", "ア"),
  ])
  func `nothing else of compatibility is equal`(one: String, other: String) {
    #expect(one.folded != other.folded)
  }

  @Test func `a code has no space and capitals alone`() {
    for written in ["91320594079903279g", " ９１32\u{A0}0594 0799\u{200B}0327 9G "] {
      #expect(written.foldedCode == "91320594079903279G")
    }
  }

  /// The false blanks, written a second time by hand.
  private static let blankLooking: Set<UInt32> = [0x2800, 0x1D159, 0x13441, 0x13442]

  @Test func `every character goes by its properties`() {
    for value in UInt32(0)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let properties = scalar.properties
      let isSpace = properties.isWhitespace || Self.blankLooking.contains(value)
      let isControl = properties.generalCategory == .control && !properties.isWhitespace
      let isHidden =
        properties.isDefaultIgnorableCodePoint || isControl || (0xFFF9...0xFFFB).contains(value)
      guard
        scalar.isSpace == isSpace, scalar.isBlank == (isSpace || isHidden),
        isSpace || scalar.isHidden == isHidden
      else {
        Issue.record("U+\(String(value, radix: 16))")
        continue
      }
      // What is blank is written out, but for the spaces that a line has.
      let isPlainSpace = properties.generalCategory == .spaceSeparator
      #expect(!scalar.isBlank || scalar.isWrittenOut || isPlainSpace, "\(value)")
      #expect(!scalar.isWrittenOut || scalar.isBlank, "\(value)")
    }
  }

  @Test func `the schema's pattern refuses exactly the blank characters of the basic plane`() {
    let pattern = ApplicationForm.visibleText
    #expect(pattern.hasPrefix("[^") && pattern.hasSuffix("]"))
    var refused: Set<UInt32> = []
    for match in pattern.dropFirst(2).dropLast().matches(
      of: #/\\u([0-9a-f]{4})(?:-\\u([0-9a-f]{4}))?/#)
    {
      guard let first = UInt32(match.1, radix: 16) else { continue }
      refused.formUnion(first...(match.2.flatMap { UInt32($0, radix: 16) } ?? first))
    }
    let blank = (UInt32(0)...0xFFFF).filter { Unicode.Scalar($0)?.isBlank == true }
    #expect(refused == Set(blank))
    #expect(refused.count > 100)
  }
}
