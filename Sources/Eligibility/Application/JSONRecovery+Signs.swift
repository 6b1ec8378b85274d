internal import StrictJSON

extension JSONRecovery {
  /// The signs that make the structure of a text, in any of the forms that input methods give them.
  enum Sign {
    case openBrace, closeBrace, openBracket, closeBracket, comma, colon, quote, blank, lineEnd,
      other

    init(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "{"): self = .openBrace
      case UInt8(ascii: "}"): self = .closeBrace
      case UInt8(ascii: "["): self = .openBracket
      case UInt8(ascii: "]"): self = .closeBracket
      case UInt8(ascii: ","), UInt8(ascii: ";"): self = .comma
      case UInt8(ascii: ":"), UInt8(ascii: "="): self = .colon
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): self = .quote
      case UInt8(ascii: " "), 0x09: self = .blank
      case 0x0A, 0x0D: self = .lineEnd
      default: self = .other
      }
    }

    var opens: Bool { self == .openBrace || self == .openBracket }
    var closes: Bool { self == .closeBrace || self == .closeBracket }
  }

  func byte(_ i: Int) -> UInt8 { i < end ? bytes[i] : 0 }

  /// The number of bytes of the character at a place.
  func width(_ i: Int) -> Int { max(1, (~byte(i)).leadingZeroBitCount) }

  func scalar(_ i: Int) -> Unicode.Scalar {
    var rest = bytes[min(i, end)...].makeIterator()
    var decoder = UTF8()
    if case .scalarValue(let scalar) = decoder.decode(&rest) { return scalar }
    return "\u{FFFD}"
  }

  /// The sign at a place; the end of the text ends a line.
  func sign(_ i: Int) -> Sign {
    guard i < end else { return .lineEnd }
    guard bytes[i] >= 0x80 else { return Sign(bytes[i]) }
    let scalar = scalar(i)
    switch scalar {
    case "。", "；": return .comma
    case "＝": return .colon
    case "\u{2003}", "\u{200B}", "\u{FEFF}": return .blank
    default:
      return JSONScanner.Text.asciiForm(of: scalar).map { Sign(UInt8($0.value)) } ?? .other
    }
  }

  func isSpace(_ i: Int) -> Bool { i < end && (sign(i) == .blank || sign(i) == .lineEnd) }

  /// The place of the character before.
  func before(_ i: Int) -> Int {
    var i = i - 1
    while i > 0, bytes[i] & 0xC0 == 0x80 { i -= 1 }
    return i
  }

  /// Whether a comma that is none inside a Chinese sentence stands here.
  func isStrongComma(_ i: Int) -> Bool { byte(i) == UInt8(ascii: ",") || scalar(i) == "，" }

  func isDoubleQuote(_ i: Int) -> Bool { byte(i) == UInt8(ascii: "\"") || scalar(i) == "“" }

  func startsDigit(_ i: Int) -> Bool { byte(i) &- UInt8(ascii: "0") < 10 }

  // How far is looked ahead is bounded, so that the time stays linear whatever the text is.

  /// The place behind the blanks of this line.
  func blanks(_ from: Int) -> Int {
    var i = from
    while i < from + 64, sign(i) == .blank { i += width(i) }
    return i
  }

  /// The place behind blanks and line ends.
  func space(_ from: Int) -> Int {
    var i = from
    while i < from + 400, isSpace(i) { i += width(i) }
    return i
  }

  func endsLine(_ i: Int) -> Bool { sign(i) == .lineEnd || startsComment(i) }

  func startsComment(_ i: Int) -> Bool {
    let isSlash = byte(i + 1) == UInt8(ascii: "/") || byte(i + 1) == UInt8(ascii: "*")
    return byte(i) == UInt8(ascii: "#") || byte(i) == UInt8(ascii: "/") && isSlash
  }

  func commentEnd(_ i: Int) -> Int {
    let isLong = byte(i) == UInt8(ascii: "/") && byte(i + 1) == UInt8(ascii: "*")
    var j = i + 2
    while j < end, isLong || sign(j) != .lineEnd {
      if isLong, byte(j) == UInt8(ascii: "/"), byte(j - 1) == UInt8(ascii: "*"), j > i + 2 {
        return j + 1
      }
      j += 1
    }
    return min(j, end)
  }
}
