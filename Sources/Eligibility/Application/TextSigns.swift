internal import StrictJSON

/// A text as the signs of its structure, in whatever form they stand there.
///
/// A value of its own because two words fit into registers: to ask the whole second pass would copy it.
struct TextSigns {
  let bytes: UnsafeRawBufferPointer

  var end: Int { bytes.count }

  func byte(_ i: Int) -> UInt8 { i < end ? bytes[i] : 0 }

  /// The number of bytes of the character at a place.
  func width(_ i: Int) -> Int { max(1, (~byte(i)).leadingZeroBitCount) }

  @inline(__always)
  func scalar(_ i: Int) -> Unicode.Scalar {
    byte(i) < 0x80 ? Unicode.Scalar(byte(i)) : wideScalar(i)
  }

  private func wideScalar(_ i: Int) -> Unicode.Scalar {
    let width = width(i)
    var value = UInt32(bytes[i]) & 0x7F >> UInt32(width)
    for place in i + 1..<i + width { value = value << 6 | UInt32(bytes[place] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The sign of the structure at a place in its plain form, whatever form an input method gave it: a bracket, a comma,
  /// a colon, a quotation mark, a blank or a line feed, which the end of the text is as well; "x" for all else.
  @inline(__always)
  func sign(_ i: Int) -> Unicode.Scalar {
    i < end ? isPlain(bytes[i]) ? "x" : Self.sign(of: scalar(i)) : "\n"
  }

  private static func sign(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "{", "}", "[", "]", ",", ":", "\"", " ", "\n": scalar
    case ";", "；", "。": ","
    case "=", "＝": ":"
    case "'", "`": "\""
    case "\t", "\u{2003}", "\u{200B}", "\u{FEFF}": " "
    case "\r": "\n"
    case _ where scalar.isASCII: "x"
    default: JSONScanner.Text.asciiForm(of: scalar).map { sign(of: $0) } ?? "x"
    }
  }

  /// Whether a byte is part of a letter, a digit or a Chinese character, which are no signs.
  @inline(__always)
  func isPlain(_ byte: UInt8) -> Bool {
    byte | 0x20 &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
      || byte &- 0xE4 < 0xEF - 0xE4
  }

  func isSpace(_ i: Int) -> Bool { i < end && (sign(i) == " " || sign(i) == "\n") }

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
    while i < from + 64, sign(i) == " " { i += width(i) }
    return i
  }

  /// The place behind blanks and line ends.
  func space(_ from: Int) -> Int {
    var i = from
    while i < from + 400, isSpace(i) { i += width(i) }
    return i
  }

  /// Where the text ends without the blanks and line ends behind it.
  func contentEnd(downTo start: Int) -> Int {
    var stop = end
    while stop > start, isSpace(before(stop)) { stop = before(stop) }
    return stop
  }

  func endsLine(_ i: Int) -> Bool { sign(i) == "\n" || startsComment(i) }

  func startsComment(_ i: Int) -> Bool {
    byte(i) == UInt8(ascii: "#")
      || byte(i) == UInt8(ascii: "/")
        && (byte(i + 1) == UInt8(ascii: "/") || byte(i + 1) == UInt8(ascii: "*"))
  }

  func commentEnd(_ i: Int) -> Int {
    let isLong = byte(i) == UInt8(ascii: "/") && byte(i + 1) == UInt8(ascii: "*")
    var j = i + 1
    while j < end, isLong || sign(j) != "\n" {
      if isLong, byte(j) == UInt8(ascii: "/"), byte(j - 1) == UInt8(ascii: "*"), j > i + 2 {
        return j + 1
      }
      j += width(j)
    }
    return j
  }
}

extension Unicode.Scalar {
  var opens: Bool { self == "{" || self == "[" }
  var closes: Bool { self == "}" || self == "]" }
}
