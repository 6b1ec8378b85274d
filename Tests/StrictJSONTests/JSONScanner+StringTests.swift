import StrictJSON
import Testing

struct JSONScannerStringTests {
  static let refusals: [Refusal] = [
    // string = quotation-mark *char quotation-mark
    Refusal("\"", .unterminatedString, at: 0),
    Refusal("[\"abc]", .unterminatedString, at: 1),
    Refusal("[1,\"苏州", .unterminatedString, at: 3),
    Refusal("{\"a\":\"苏州云平台苏州云平台", .unterminatedString, at: 5),
    Refusal("\"a\\\"", .unterminatedString, at: 0),
    Refusal("{\"a", .unterminatedString, at: 1),
    // unescaped = %x20-21 / %x23-5B / %x5D-10FFFF
    Refusal("\"a\nb\"", .controlCharacter(0x0A), at: 2),
    Refusal("\"苏\t州\"", .controlCharacter(0x09), at: 4),
    Refusal("\"\u{1F}\"", .controlCharacter(0x1F), at: 1),
    Refusal("\"\u{01}\"", .controlCharacter(0x01), at: 1),
    Refusal("\"\0\"", .nul, at: 1),
    // escape = %x5C
    Refusal("\"\\", .unterminatedString, at: 0),
    Refusal("\"\\a\"", .invalidEscape, at: 1),
    Refusal("\"\\'\"", .invalidEscape, at: 1),
    Refusal("\"ab\\\u{0A}\"", .invalidEscape, at: 3),
    Refusal("\"\\苏\"", .invalidEscape, at: 1),
    Refusal("\"\\U0041\"", .invalidEscape, at: 1),
    // %x75 4HEXDIG
    Refusal("\"\\u", .unterminatedString, at: 0),
    Refusal("\"\\u12", .unterminatedString, at: 0),
    Refusal("\"\\u\"", .invalidEscape, at: 1),
    Refusal("\"\\u12\"", .invalidEscape, at: 1),
    Refusal("\"\\u12G4\"", .invalidEscape, at: 1),
    Refusal("\"\\u+123\"", .invalidEscape, at: 1),
    Refusal("\"\\u００００\"", .invalidEscape, at: 1),
    // surrogates
    Refusal("\"\\uD83D", .unterminatedString, at: 0),
    Refusal("\"\\uD83D\\", .unterminatedString, at: 0),
    Refusal("\"\\uD83D\\u", .unterminatedString, at: 0),
    Refusal("\"\\uD83D\\uDE", .unterminatedString, at: 0),
    Refusal("\"a\\uD83D\"", .loneSurrogate, at: 2),
    Refusal("\"\\uD83Dx\"", .loneSurrogate, at: 1),
    Refusal("\"\\uD83D\\n\"", .loneSurrogate, at: 1),
    Refusal("\"\\uD83D\\u0041\"", .loneSurrogate, at: 1),
    Refusal("\"\\uD83D\\uD83D\"", .loneSurrogate, at: 1),
    Refusal("\"\\uD83D\\uDBFF\"", .loneSurrogate, at: 1),
    Refusal("\"\\uD83D\\uE000\"", .loneSurrogate, at: 1),
    Refusal("\"\\uDE00\"", .loneSurrogate, at: 1),
    Refusal("\"\\uDE00\\uD83D\"", .loneSurrogate, at: 1),
    Refusal("\"\\uD83D\\uDEGG\"", .invalidEscape, at: 7),
  ]

  @Test(arguments: refusals)
  func `a string is refused at its first wrong byte, or where it begins if it does not end`(
    _ refusal: Refusal
  ) {
    #expect(refusal.found == refusal.fault)
    #expect(refusal.foundByWalking == refusal.fault)
  }

  @Test(arguments: 0..<40)
  func `a fault is found at every distance from the start and from the end`(_ length: Int) {
    let filler = String(repeating: "x", count: length)
    for tail in ["\"", "xx\"", "xxxxxxxxxxxxxxxxxxxx\""] {
      #expect(
        fault(of: "\"" + filler + "\n" + tail)
          == JSONError(.controlCharacter(10), at: length + 1))
      #expect(
        fault(of: "\"" + filler + "\\x" + tail) == JSONError(.invalidEscape, at: length + 1))
      #expect(
        fault(of: Array(("\"" + filler).utf8) + [0xC0] + Array(tail.utf8))
          == JSONError(.invalidUTF8, at: length + 1))
      #expect(fault(of: "\"" + filler + tail) == nil)
    }
    #expect(fault(of: "\"" + filler) == JSONError(.unterminatedString, at: 0))
  }

  @Test func `every ASCII character but three kinds stands for itself at every place of a word`() {
    for byte in UInt8(0)..<0x80 {
      for place in 0..<9 {
        var bytes = Array("\"________________\"".utf8)
        bytes[place + 1] = byte
        let expected: JSONError? =
          switch byte {
          case 0: JSONError(.nul, at: place + 1)
          case 1..<0x20: JSONError(.controlCharacter(byte), at: place + 1)
          case UInt8(ascii: "\""): JSONError(.trailingText, at: place + 2)
          case UInt8(ascii: "\\"): JSONError(.invalidEscape, at: place + 1)
          default: nil
          }
        #expect(fault(of: bytes) == expected, "\(byte) at \(place)")
      }
    }
  }

  // MARK: UTF-8

  /// Long enough on both sides of a character for every fast path.
  static let surroundings: [(before: String, after: String)] = [
    ("", ""), ("a", "b"), ("中", "中"), ("中中中", "中中中中中中"), ("abcdefgh", "中中中中中中中中"),
    ("中中中中中", "abcdefghijklmnop"), ("é", "😀"),
  ]

  @Test(arguments: [
    "中", "一", "龥", "䀀", "\u{BFFF}", "，", "。", "“", "é", "߿", "ࠀ", "\u{3FFF}", "\u{C000}",
    "\u{CFFF}", "\u{D000}", "\u{D7FF}", "\u{E000}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "\u{10000}",
    "😀",
    "\u{10FFFF}", "\u{80}", "\u{7FF}", "\u{800}", "\u{FFF}", "\u{1000}", "\u{7F}",
  ])
  func `every assigned and unassigned character is accepted`(_ character: String) {
    for (before, after) in Self.surroundings {
      let text = before + character + after
      withScanner(Array("\"\(text)\"".utf8)) { scanner in
        #expect(try scanner.string().string(in: scanner.bytes) == text)
        try scanner.finish()
      }
    }
  }

  @Test(arguments: [UInt8](0x80...0xFF))
  func `bytes beyond ASCII are accepted exactly where the standard library finds UTF-8`(
    _ lead: UInt8
  ) {
    let borders: [UInt8] = [0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xE4, 0xFF]
    let coarseBorders: [UInt8] = [0x7F, 0x80, 0xBF, 0xC0]
    var wrong: [[UInt8]] = []
    for second in borders {
      for third in coarseBorders {
        for fourth in coarseBorders {
          let sequence = [lead, second, third, fourth]
          let isUTF8 = String(validating: sequence, as: UTF8.self) != nil
          for (before, after) in [("\"", "\""), ("\"中中中", "中中中中中中\"")] {
            let found = fault(of: Array(before.utf8) + sequence + Array(after.utf8))
            switch found?.kind {
            case nil where isUTF8: break
            case .invalidUTF8? where !isUTF8, .gb18030? where !isUTF8: break
            default: wrong.append(sequence)
            }
          }
        }
      }
    }
    #expect(wrong.isEmpty)
  }

  static let damaged: [[UInt8]] = [
    [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x80, 0x80],
    [0xE0, 0x9F, 0xBF], [0xE4], [0xE4, 0xB8], [0xE4, 0xB8, 0x41], [0xE4, 0x41, 0xAD],
    [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80],
    [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98],
    [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE],
    [0xFF], [0xE4, 0xB8, 0xAD, 0xAD],
  ]

  @Test(arguments: damaged)
  func `damaged UTF-8 is refused at the first byte of the character`(_ bytes: [UInt8]) {
    let good = bytes == [0xE4, 0xB8, 0xAD, 0xAD] ? 3 : 0
    for (before, after) in Self.surroundings {
      let start = Array("[\"\(before)".utf8)
      let text = start + bytes + Array("\(after)\"]".utf8)
      #expect(fault(of: text) == JSONError(.invalidUTF8, at: start.count + good))
    }
  }

  @Test(arguments: ["é", "中", "，", "😀"])
  func `a character cut off by the end of the text is an unfinished string`(_ character: String) {
    for count in 1..<character.utf8.count {
      let bytes = Array("[\"中".utf8) + character.utf8.prefix(count)
      #expect(fault(of: bytes) == JSONError(.unterminatedString, at: 1))
    }
  }
}
