/// The kind of a JSON value, known from its first character.
@frozen
public enum JSONKind: Hashable, Sendable {
  case object, array, string, number, boolean, null
}

/// A cursor over one JSON text: the caller asks for what it expects and the scanner validates every byte once.
///
/// There is no tree and no copy. Strings come as places in the bytes, numbers exactly as written, and
/// whatever the caller has no use for is validated and skipped (`skipValue()`). A reader of an object looks
/// like this:
///
///     try scanner.beginObject()
///     while let key = try scanner.nextKey() { … read or skip exactly one value … }
///
/// The bytes must outlive the scanner. A file is one text; in a stream of lines each line is one.
/// An error ends the reading: what follows it has no certain meaning.
///
/// What is valid is decided here, in few instructions and inlined into the reader. Why something is not
/// valid is found out afterwards, from the place where reading stopped (`JSONScanner+Faults.swift`).
public struct JSONScanner {
  /// How many arrays and objects may stand inside each other unless the caller says otherwise.
  public static let defaultDepthLimit = 512

  /// Keys that repeat an earlier key of an object that was skipped, in the order of the text.
  public internal(set) var duplicateKeys: [JSONError] = []

  /// Whether a replacement character, a question mark or an escape may stand anywhere in the text.
  public let mayHaveLostCharacters: Bool

  @usableFromInline let text: Text
  @usableFromInline var position = 0
  @usableFromInline let depthLimit: Int
  @usableFromInline var depth = 0
  /// Whether the array or object just entered has had no member yet.
  @usableFromInline var isFirst = false

  /// Places the scanner before the first value, behind a byte order mark if there is one.
  ///
  /// Fails if there is no value, or if the bytes announce another encoding or another kind of file.
  public init(
    _ bytes: UnsafeRawBufferPointer, depthLimit: Int = Self.defaultDepthLimit
  ) throws(JSONError) {
    guard let base = bytes.baseAddress, !bytes.isEmpty else { throw JSONError(.emptyText, at: 0) }
    let glance = TextGlance(bytes)
    mayHaveLostCharacters = glance.mayHaveLostCharacters
    text = Text(base: base, end: bytes.count, isWellFormed: glance.isWellFormed)
    self.depthLimit = depthLimit
    position = text.passSpace(from: try text.start())
    guard position < text.end else { throw JSONError(.emptyText, at: position) }
  }

  /// The bytes of the text.
  @inlinable public var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: text.base, count: text.end)
  }

  /// The byte offset of the next byte to be read.
  @inlinable public var offset: Int { position }

  // MARK: Structure

  /// The kind of the value that comes next; white space before it is passed.
  @inlinable @inline(__always)
  public mutating func peek() throws(JSONError) -> JSONKind {
    switch peekByte() {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    default: throw text.unexpected(.value, at: position)
    }
  }

  /// Whether the value that comes next is of a kind; cheaper than `peek` where only one kind is in question.
  @inlinable @inline(__always)
  public mutating func comes(_ kind: JSONKind) -> Bool {
    let byte = peekByte()
    return switch kind {
    case .object: byte == UInt8(ascii: "{")
    case .array: byte == UInt8(ascii: "[")
    case .string: byte == UInt8(ascii: "\"")
    case .number: byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-")
    case .boolean: byte == UInt8(ascii: "t") || byte == UInt8(ascii: "f")
    case .null: byte == UInt8(ascii: "n")
    }
  }

  /// Enters the object that comes next; the caller has seen its kind.
  @inlinable @inline(__always)
  public mutating func beginObject() throws(JSONError) {
    try enter(UInt8(ascii: "{"))
  }

  /// Enters the array that comes next; the caller has seen its kind.
  @inlinable @inline(__always)
  public mutating func beginArray() throws(JSONError) {
    try enter(UInt8(ascii: "["))
  }

  @inlinable @inline(__always)
  mutating func enter(_ opening: UInt8) throws(JSONError) {
    guard peekByte() == opening else { throw text.unexpected(.value, at: position) }
    guard depth < depthLimit else { throw JSONError(.tooDeep(limit: depthLimit), at: position) }
    depth += 1
    position += 1
    isFirst = true
  }

  /// The next key of the object, its colon passed, or `nil` once the object has been closed.
  public mutating func nextKey() throws(JSONError) -> JSONText? {
    guard let opening = try openKey() else { return nil }
    let key = try text.content(after: opening)
    try passColon(after: key)
    return key
  }

  /// Where the next key begins, or `nil` once the object has been closed.
  @inline(__always)
  mutating func openKey() throws(JSONError) -> Int? {
    let byte = peekByte()
    if byte == UInt8(ascii: "}") {
      leave()
      return nil
    }
    var opening = position
    if !isFirst {
      guard byte == UInt8(ascii: ",") else {
        throw text.unexpected(.commaOrClosingBrace, at: opening)
      }
      opening = text.passSpace(from: opening + 1)
    }
    guard text.byteOrNul(opening) == UInt8(ascii: "\"") else {
      throw text.unexpected(isFirst ? .keyOrClosingBrace : .key, at: opening)
    }
    return opening
  }

  @inline(__always)
  mutating func passColon(after key: JSONText) throws(JSONError) {
    let colon = text.passSpace(from: key.start + key.count + 1)
    guard text.byteOrNul(colon) == UInt8(ascii: ":") else {
      throw text.unexpected(.colon, at: colon)
    }
    position = colon + 1
    isFirst = false
  }

  /// Whether the array has another element, the comma before it passed; `false` once the array has been closed.
  @inlinable @inline(__always)
  public mutating func nextElement() throws(JSONError) -> Bool {
    let byte = peekByte()
    if byte == UInt8(ascii: "]") {
      leave()
      return false
    }
    if isFirst {
      isFirst = false
    } else {
      guard byte == UInt8(ascii: ",") else {
        throw text.unexpected(.commaOrClosingBracket, at: position)
      }
      position += 1
    }
    return true
  }

  @inlinable @inline(__always)
  mutating func leave() {
    position += 1
    depth -= 1
    isFirst = false
  }

  /// Confirms that nothing but white space follows the value.
  public mutating func finish() throws(JSONError) {
    position = text.passSpace(from: position)
    guard position == text.end else { throw text.unexpected(nil, at: position) }
  }

  // MARK: Values

  /// Reads the string that comes next; the caller has seen its kind.
  public mutating func string() throws(JSONError) -> JSONText {
    guard peekByte() == UInt8(ascii: "\"") else { throw text.unexpected(.value, at: position) }
    let content = try text.content(after: position)
    position = content.start + content.count + 1
    return content
  }

  /// Reads `true` or `false`; the caller has seen that one of them begins here.
  @inlinable @inline(__always)
  public mutating func boolean() throws(JSONError) -> Bool {
    let first = peekByte()
    // Four characters as one word, the first of them lowest: "true", "alse" and, below, "null".
    if position + 4 <= text.end, text.four(at: position) == 0x6575_7274 {
      position += 4
      return true
    }
    guard first == UInt8(ascii: "f"), position + 5 <= text.end,
      text.four(at: position + 1) == 0x6573_6C61
    else { throw text.unknownLiteral(at: position) }
    position += 5
    return false
  }

  /// Reads `null`; the caller has seen that it begins here.
  @inlinable public mutating func null() throws(JSONError) {
    _ = peekByte()
    guard position + 4 <= text.end, text.four(at: position) == 0x6C6C_756E else {
      throw text.unknownLiteral(at: position)
    }
    position += 4
  }

  /// The next byte that is not white space, without passing it; 0 at the end, where it is as wrong as a NUL.
  @inlinable @inline(__always)
  mutating func peekByte() -> UInt8 {
    let byte = text.byteOrNul(position)
    if byte > 0x20 { return byte }
    position = text.passSpaces(from: position)
    return text.byteOrNul(position)
  }
}
