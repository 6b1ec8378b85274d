import StrictJSON
import Testing

struct TextPositionTests {
  static func location(of marker: Character, in text: String) -> TextPosition {
    let offset = text.prefix { $0 != marker }.utf8.count
    return TextPosition(offset: offset, in: text.utf8)
  }

  @Test func `lines and columns are counted from 1`() {
    #expect(
      TextPosition(offset: 0, in: "x".utf8)
        == TextPosition(line: 1, column: 1))
    #expect(
      TextPosition(offset: 0, in: "".utf8)
        == TextPosition(line: 1, column: 1))
    #expect(Self.location(of: "x", in: "ab\ncdx") == TextPosition(line: 2, column: 3))
    #expect(Self.location(of: "x", in: "\n\nx") == TextPosition(line: 3, column: 1))
  }

  @Test func `a Chinese character is one column, and so is one beyond the basic plane`() {
    #expect(Self.location(of: "x", in: "苏州：x") == TextPosition(line: 1, column: 4))
    #expect(
      Self.location(of: "x", in: "云平台\n苏é😀x") == TextPosition(line: 2, column: 4))
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `every way to end a line ends one`(_ end: String) {
    let text = "{\(end)  \"名\": 1,\(end)\(end)  x"
    let offset = text.utf8.count - 1
    #expect(
      TextPosition(offset: offset, in: text.utf8)
        == TextPosition(line: 4, column: 3))
  }

  @Test func `mixed line ends are each counted once`() {
    let text = "a\r\nb\n\rc\r\r\nd"
    let offset = text.utf8.count - 1
    #expect(
      TextPosition(offset: offset, in: text.utf8)
        == TextPosition(line: 6, column: 1))
  }

  @Test func `an offset past the end means the place after the last byte`() {
    #expect(
      TextPosition(offset: 99, in: "苏州".utf8)
        == TextPosition(line: 1, column: 3))
    #expect(
      TextPosition(offset: 99, in: "苏州\n".utf8)
        == TextPosition(line: 2, column: 1))
  }

  @Test func `the place of a fault is found in the bytes that were read`() {
    let text = "{\r\n  \"名称\": \"苏州\",\r\n  \"年份\"： 2018\r\n}"
    let bytes = Array(text.utf8)
    let error = fault(of: bytes)
    #expect(error?.kind == .typographicSign("：", ascii: ":"))
    #expect(
      error.map { TextPosition(offset: $0.offset, in: bytes) }
        == TextPosition(line: 3, column: 7))
  }

  @Test func `a byte order mark takes no column`() {
    let bytes = Array("\u{FEFF}{\n}".utf8)
    let marks = LineIndex(bytes[...])
    let columns = [(0, 1, 1), (2, 1, 1), (3, 1, 1), (4, 1, 2), (5, 2, 1), (6, 2, 2)]
    for (offset, line, column) in columns {
      let location = TextPosition(line: line, column: column)
      #expect(TextPosition(offset: offset, in: bytes) == location)
      #expect(marks.location(of: offset, in: bytes[...]) == location)
    }
  }

  @Test func `in a long text every place is found from the one before it`() {
    let text = Array(String(repeating: "苏州\r\n云\r平台é\n\na", count: 700).utf8)
    let parts: [ArraySlice<UInt8>] = [
      text[...], text.dropFirst(), text.dropFirst(2), text.prefix(4_096), [],
    ]
    for bytes in parts {
      let marks = LineIndex(bytes)
      var plain = TextPosition(line: 1, column: 1)
      var previous: UInt8 = 0
      for offset in 0...bytes.count {
        #expect(marks.location(of: offset, in: bytes) == plain)
        guard offset < bytes.count else { continue }
        let byte = bytes[bytes.startIndex + offset]
        if byte == 0x0D || byte == 0x0A && previous != 0x0D { plain.line += 1 }
        if byte == 0x0D || byte == 0x0A {
          plain.column = 1
        } else if byte & 0xC0 != 0x80 {
          plain.column += 1
        }
        previous = byte
      }
      #expect(marks.location(of: bytes.count + 9, in: bytes) == plain)
    }
  }
}
