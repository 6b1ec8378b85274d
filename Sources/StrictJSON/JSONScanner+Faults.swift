extension JSONScanner.Text {
  /// Why the byte at a place cannot stand where something else had to; `nil` stands for the end of the text.
  @usableFromInline @inline(never)
  func unexpected(_ expectation: JSONError.Expectation?, at position: Int) -> JSONError {
    guard position < end else { return JSONError(.unexpectedEnd, at: end) }
    let expectsToken =
      switch expectation {
      case .value, .valueOrClosingBracket, .key, .keyOrClosingBrace: true
      case .colon, .commaOrClosingBrace, .commaOrClosingBracket, nil: false
      }
    switch byte(position) {
    case 0:
      return JSONError(.nul, at: position)
    case UInt8(ascii: "'"):
      return JSONError(.singleQuotes, at: position)
    case UInt8(ascii: "/"), UInt8(ascii: "#"):
      return JSONError(.comment, at: position)
    case UInt8(ascii: "+") where expectsToken:
      return JSONError(.leadingPlus, at: position)
    case UInt8(ascii: ".") where expectsToken:
      return JSONError(.missingDigit, at: position)
    case let byte
    where Self.isWordByte(byte) && (expectsToken || startOfWord(at: position) < position):
      return JSONError(.unknownWord, at: startOfWord(at: position))
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      if expectsToken, let comma = lastSignificant(before: position),
        byte(comma) == UInt8(ascii: ",")
      {
        return JSONError(.trailingComma, at: comma)
      }
    case 0x80...:
      var rest = bytes[position...].makeIterator()
      var decoder = UTF8()
      guard case .scalarValue(let scalar) = decoder.decode(&rest) else {
        return encodingError(at: position)
      }
      if let ascii = Self.asciiForm(of: scalar) {
        return JSONError(.typographicSign(scalar, ascii: ascii), at: position)
      }
      return unexpected(scalar, expectation, at: position)
    default: break
    }
    return unexpected(Unicode.Scalar(byte(position)), expectation, at: position)
  }

  private func unexpected(
    _ scalar: Unicode.Scalar, _ expectation: JSONError.Expectation?, at position: Int
  ) -> JSONError {
    guard var expectation else { return JSONError(.trailingText, at: position) }
    if expectation == .value, let last = lastSignificant(before: position),
      byte(last) == UInt8(ascii: "[")
    {
      expectation = .valueOrClosingBracket
    }
    return JSONError(.unexpectedCharacter(scalar, expected: expectation), at: position)
  }

  private var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: base, count: end)
  }

  /// The place of the last byte before this one that is not white space.
  private func lastSignificant(before position: Int) -> Int? {
    bytes[..<position].lastIndex { $0 > 0x20 }
  }

  /// Where the word begins that this byte belongs to: `true` read from `trueish` has only looked like a value.
  private func startOfWord(at position: Int) -> Int {
    let before = bytes[..<position].lastIndex { !Self.isWordByte($0) }
    return before.map { $0 + 1 } ?? 0
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: "+"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// Why what begins like `true`, `false` or `null` is none of them.
  @usableFromInline @inline(never)
  func unknownLiteral(at position: Int) -> JSONError {
    let rest = bytes[position...]
    let isCutOff = ["true", "false", "null"].contains { $0.utf8.starts(with: rest) }
    return isCutOff ? JSONError(.unexpectedEnd, at: end) : JSONError(.unknownWord, at: position)
  }

  /// The sign that a Chinese input method or a word processor put another form in place of.
  package static func asciiForm(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "“", "”", "„", "＂", "「", "」", "『", "』", "‘", "’": "\""
    case "，", "、": ","
    case "：": ":"
    case "｛": "{"
    case "｝": "}"
    case "［", "【": "["
    case "］", "】": "]"
    case "０"..."９": Unicode.Scalar(UInt8(scalar.value - 0xFF10) + UInt8(ascii: "0"))
    case "－", "−": "-"
    case "．", "。": "."
    case "\u{3000}", "\u{A0}": " "
    default: nil
    }
  }

  // MARK: Encodings

  /// The byte offset behind the byte order mark, if there is one; refuses what is no text in UTF-8.
  ///
  /// UTF-16 and UTF-32 are known by the zeros beside their first and last characters, files of other programs by what
  /// they begin with.
  func start() throws(JSONError) -> Int {
    let isPlain =
      byte(0) == UInt8(ascii: "{") && end > 1 && byte(1) != 0 && byte(1) != UInt8(ascii: "\\")
    if isPlain { return 0 }
    let mark = bytes.byteOrderMarkCount
    if mark > 0 { return mark }
    if let program = JSONError.FileKind(of: bytes) { throw JSONError(.otherFile(program), at: 0) }
    let hasMark = bytes.hasWideMark || bytes.starts(with: [0, 0, 0xFE, 0xFF])
    if hasMark || end % 2 == 0 && hasWideEnds {
      throw JSONError(.wideEncoding, at: 0)
    }
    return 0
  }

  /// Whether the text begins and ends with an ASCII character in two or more bytes, in either byte order.
  private var hasWideEnds: Bool {
    end > 1 && byte(0) != 0 && byte(1) == 0 && byte(end - 1) == 0
      || end > 1 && byte(0) == 0 && byte(end - 2) == 0 && byte(end - 1) != 0
  }

  /// Tells bytes in a Chinese national encoding from mere damage.
  func encodingError(at offset: Int) -> JSONError {
    JSONError(isMostlyUTF8 || !looksLikeGB18030 ? .invalidUTF8 : .gb18030, at: offset)
  }

  /// Whether the text has at least as many whole characters of three or four bytes as damaged places.
  private var isMostlyUTF8: Bool {
    var rest = bytes.makeIterator()
    var decoder = UTF8()
    var balance = 0
    var isDamaged = false
    while true {
      switch decoder.decode(&rest) {
      case .scalarValue(let scalar):
        balance += scalar.value < 0x800 ? 0 : 1
        isDamaged = false
      case .error:
        balance -= isDamaged ? 0 : 1
        isDamaged = true
      case .emptyInput: return balance >= 0
      }
    }
  }

  /// Whether the whole text reads as GB18030, three quarters of its double bytes being in GB 2312.
  private var looksLikeGB18030: Bool {
    var index = 0
    var pairs = 0
    var common = 0
    while index < end {
      let lead = byte(index)
      guard lead >= 0x80 else {
        index += 1
        continue
      }
      guard index + 1 < end else { break }  // cut off
      guard lead != 0x80, lead != 0xFF else { return false }
      switch byte(index + 1) {
      case 0x40...0x7E, 0x80...0xFE:
        pairs += 1
        if (0xA1...0xF7).contains(lead), byte(index + 1) >= 0xA1 { common += 1 }
        index += 2
      case 0x30...0x39:
        guard index + 3 < end, (0x81...0xFE).contains(byte(index + 2)),
          (0x30...0x39).contains(byte(index + 3))
        else { return false }
        index += 4
      default: return false
      }
    }
    return pairs >= 2 && common * 4 >= pairs * 3
  }
}
