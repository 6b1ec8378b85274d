internal import StrictJSON

/// A text as the signs of its structure, in whatever form they stand there.
struct TextSigns {
  let bytes: UnsafeRawBufferPointer
  /// The sign of every character at its first byte: the walk asks for most of them several times.
  private let signs: [UInt8]

  /// Fails for what is not UTF-8 or holds a NUL.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    self.bytes = bytes
    let table = Self.signs
    var hasNul = false
    signs = table.withUnsafeBufferPointer { table in
      [UInt8](unsafeUninitializedCapacity: bytes.count) { signs, count in
        for place in bytes.indices {
          var sign = table[Int(bytes[place])]
          if sign == 0 {
            sign = Self.sign(of: bytes.scalar(at: place))
            hasNul = hasNul || bytes[place] == 0
          }
          signs.initializeElement(at: place, to: sign)
        }
        count = bytes.count
      }
    }
    if hasNul { return nil }
  }

  /// The signs of characters by their first bytes; 0 where that does not tell.
  private static let signs = (0...UInt8.max).map { byte -> UInt8 in
    switch byte {
    case 0, 0xC2, 0xE2, 0xE3, 0xEF: 0
    case 0x80...: UInt8(ascii: "x")
    default: sign(of: Unicode.Scalar(byte))
    }
  }

  var end: Int { bytes.count }

  func byte(_ i: Int) -> UInt8 { i < end ? bytes[i] : 0 }

  /// The number of bytes of the character at a place.
  func width(_ i: Int) -> Int { byte(i) < 0x80 ? 1 : max(1, (~bytes[i]).leadingZeroBitCount) }

  func scalar(_ i: Int) -> Unicode.Scalar { i < end ? bytes.scalar(at: i) : "\0" }

  /// The sign of the structure at a place in its plain form, whatever form an input method gave it: a bracket, a comma,
  /// a colon, a quotation mark, a blank or a line feed, which the end of the text is as well.
  ///
  /// For all else "x", or "." where it may mean something inside a text.
  @inline(__always)
  func sign(_ i: Int) -> Unicode.Scalar { i < end ? Unicode.Scalar(signs[i]) : "\n" }

  private static func sign(of scalar: Unicode.Scalar) -> UInt8 {
    switch scalar {
    case "{", "}", "[", "]", ",", ":", "\"", " ", "\n": UInt8(scalar.value)
    case ";", "；", "。": UInt8(ascii: ",")
    case "=", "＝": UInt8(ascii: ":")
    case "'", "`": UInt8(ascii: "\"")
    case "\t", "\u{2003}", "\u{200B}", "\u{FEFF}": UInt8(ascii: " ")
    case "\r": UInt8(ascii: "\n")
    case "a"..."z", "A"..."Z", "0"..."9": UInt8(ascii: "x")
    case _ where scalar.isASCII: UInt8(ascii: ".")
    default: JSONScanner.Text.asciiForm(of: scalar).map { sign(of: $0) } ?? UInt8(ascii: "x")
    }
  }

  /// Whether no sign of the structure stands at a place.
  func isWord(_ i: Int) -> Bool { sign(i) == "x" || sign(i) == "." }

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

extension UnsafeRawBufferPointer {
  fileprivate func scalar(at place: Int) -> Unicode.Scalar {
    guard self[place] >= 0x80 else { return Unicode.Scalar(self[place]) }
    let width = (~self[place]).leadingZeroBitCount
    var value = UInt32(self[place]) & 0x7F >> UInt32(width)
    for next in place + 1..<place + width { value = value << 6 | UInt32(self[next] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}

extension Unicode.Scalar {
  var opens: Bool { self == "{" || self == "[" }
  var closes: Bool { self == "}" || self == "]" }
}
