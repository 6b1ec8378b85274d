import StrictJSON
import Testing

struct JSONWriterTests {
  static func write(_ layout: JSONWriter.Layout, _ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(layout)
    body(&writer)
    #expect(fault(of: writer.bytes) == nil)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  static func document(_ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("名称")
      writer.string("苏州")
      writer.key("list")
      writer.array { writer in
        writer.integer(-1)
        writer.boolean(true)
        writer.null()
        writer.raw("1.50")
        writer.array { _ in }
        writer.object {
          $0.key("a"); $0.object { _ in }
        }
      }
      writer.key("none")
      writer.object { _ in }
    }
  }

  @Test func `a compact text has no white space`() {
    #expect(
      Self.write(.compact, Self.document)
        == #"{"名称":"苏州","list":[-1,true,null,1.50,[],{"a":{}}],"none":{}}"#)
  }

  @Test func `an indented text has a member a line`() {
    #expect(
      Self.write(.indented, Self.document) == """
        {
          "名称": "苏州",
          "list": [
            -1,
            true,
            null,
            1.50,
            [],
            {
              "a": {}
            }
          ],
          "none": {}
        }
        """)
  }

  @Test func `what has been written is read back as it was`() {
    let text =
      (0...0x7F).map { String(Unicode.Scalar(UInt8($0))) }.joined()
      + "苏州\u{85}\u{2027}\u{2028}\u{2029}\u{202A}\u{FEFF}😀\u{10FFFF}"
    let written = Self.write(.compact) { $0.string(text) }
    withScanner(Array(written.utf8)) { scanner in
      let value = try scanner.string()
      #expect(value.utf8(in: scanner.bytes) == Array(text.utf8))
    }
    #expect(written.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{7F}" })
    #expect(!written.contains("\u{2028}") && !written.contains("\u{2029}"))
    #expect(written.contains("\\u2028\\u2029"))
  }

  @Test(arguments: [
    ("\u{0}", "\\u0000"), ("\n", "\\n"), ("\u{1F}", "\\u001f"), ("\"", "\\\""), ("\\", "\\\\"),
    ("\u{7F}", "\\u007f"), ("\u{85}", "\\u0085"), ("\u{61C}", "\\u061c"), ("\u{202E}", "\\u202e"),
    ("~", "~"), ("é", "é"), ("苏", "苏"), ("😀", "😀"),
  ])
  func `a character is escaped wherever it stands`(character: String, written: String) {
    for before in 0...17 {
      for after in [0, 1, 7, 8, 9] {
        let (left, right) = (
          String(repeating: "a", count: before), String(repeating: "~", count: after)
        )
        #expect(
          Self.write(.compact) { $0.string(left + character + right) }
            == "\"\(left)\(written)\(right)\"")
      }
    }
  }

  @Test(
    arguments: [JSONWriter.Layout.compact, .indented], ["", "a", "名称", "twenty characters of it"])
  func `a prepared key is written as any other`(_ layout: JSONWriter.Layout, _ name: String) {
    let key = JSONKey(name)
    #expect(key.utf8.elementsEqual(name.utf8))
    func members(_ write: (inout JSONWriter) -> Void) -> String {
      Self.write(layout) { writer in
        writer.array { writer in
          for _ in 1...2 {
            writer.object { writer in
              writer.key("first")
              writer.null()
              write(&writer)
              writer.object {
                $0.key("inner"); $0.null()
              }
            }
          }
        }
      }
    }
    #expect(members { $0.key(key) } == members { $0.key(name) })
  }

  @Test(arguments: [Int64.min, -1, 0, 1, Int64.max])
  func `whole numbers of 64 bits survive`(_ value: Int64) {
    let written = Self.write(.compact) { $0.integer(value) }
    withScanner(Array(written.utf8)) { scanner in
      let number = try scanner.number()
      #expect(number.units(decimals: 0) == .exactly(value))
    }
  }

  @Test
  func `lines of a stream follow each other without commas, and the memory can be used again`() {
    var writer = JSONWriter()
    for value in 1...2 {
      writer.array { $0.integer(Int64(value)) }
      writer.endLine()
    }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "[1]\n[2]\n")
    writer.removeAll()
    writer.null()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "null")
  }
}
