extension JSONScanner.Text {
  /// The content of the string that begins with a quotation mark.
  @inline(__always)
  func content(after opening: Int) throws(JSONError) -> JSONText {
    if isWellFormed {
      // Nearly every string is plain: eight bytes at a time until its end.
      var index = opening &+ 1
      while index &+ 8 <= end {
        let word = eight(at: index)
        let special = Self.specialBytes(of: word) & ~word
        if special == 0 {
          index &+= 8
          continue
        }
        index &+= special.trailingZeroBitCount &>> 3
        guard byte(index) == UInt8(ascii: "\"") else { break }
        return JSONText(start: opening &+ 1, count: index &- opening &- 1, hasEscapes: false)
      }
    }
    return try contentByByte(after: opening)
  }

  /// The same where a byte has to be looked at by itself; finds what is wrong.
  private func contentByByte(after opening: Int) throws(JSONError) -> JSONText {
    let start = opening + 1
    var index = start
    var hasEscapes = false
    while true {
      let byte = try byte(index, opening)
      switch byte {
      case UInt8(ascii: "\""):
        return JSONText(start: start, count: index - start, hasEscapes: hasEscapes)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        index = try passEscape(at: index, opening)
      case 0: throw JSONError(.nul, at: index)
      case ..<0x20: throw JSONError(.controlCharacter(byte), at: index)
      case ..<0x80: index += 1
      default: index = try passScalar(at: index, opening)
      }
    }
  }

  /// A word whose lowest set bit lies in the first byte that is not plain: `"`, `\`, below 0x20 or above 0x7F.
  ///
  /// Exclusive or with 2 puts the quotation mark (0x22) next to the control characters, so that one subtraction
  /// finds both. It borrows from the byte above only where this byte is itself a hit, so the lowest mark is exact.
  @inline(__always)
  static func specialBytes(of word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotesAndControls = (word ^ (ones &* 0x02)) &- (ones &* 0x21)
    let backslashes = (word ^ (ones &* 0x5C)) &- ones
    return (quotesAndControls | backslashes | word) & (ones &* 0x80)
  }

  /// Passes one character of two to four bytes after checking it against the table of the Unicode Standard (3-7).
  private func passScalar(at index: Int, _ opening: Int) throws(JSONError) -> Int {
    let lead = byte(index)
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: throw encodingError(at: index)
    }
    guard second.contains(try byte(index + 1, opening)) else { throw encodingError(at: index) }
    var next = index + 2
    while next < index + length {
      guard try byte(next, opening) & 0xC0 == 0x80 else { throw encodingError(at: index) }
      next += 1
    }
    return next
  }

  private func passEscape(at backslash: Int, _ opening: Int) throws(JSONError) -> Int {
    switch try byte(backslash + 1, opening) {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return backslash + 2
    case UInt8(ascii: "u"):
      let low = backslash + 6
      switch try codeUnit(at: backslash, opening) {
      case 0xD800...0xDBFF:
        guard try byte(low, opening) == UInt8(ascii: "\\"),
          try byte(low + 1, opening) == UInt8(ascii: "u"),
          case 0xDC00...0xDFFF = try codeUnit(at: low, opening)
        else { throw JSONError(.loneSurrogate, at: backslash) }
        return low + 6
      case 0xDC00...0xDFFF: throw JSONError(.loneSurrogate, at: backslash)
      default: return low
      }
    default: throw JSONError(.invalidEscape, at: backslash)
    }
  }

  private func codeUnit(at backslash: Int, _ opening: Int) throws(JSONError) -> UInt16 {
    var unit: UInt16 = 0
    for index in backslash + 2..<backslash + 6 {
      guard let digit = JSONText.hexDigit(try byte(index, opening)) else {
        throw JSONError(.invalidEscape, at: backslash)
      }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  /// The byte at a place inside a string that may lie past the end of the text.
  @inline(__always)
  private func byte(_ index: Int, _ opening: Int) throws(JSONError) -> UInt8 {
    guard index < end else { throw JSONError(.unterminatedString, at: opening) }
    return byte(index)
  }
}
