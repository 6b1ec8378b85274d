/// Where a string's content stands in the bytes: between its quotation marks, escapes not yet resolved.
///
/// The scanner has already validated the bytes, so decoding cannot fail.
@frozen
public struct JSONText: Hashable, Sendable {
  /// The byte offset of the first byte of the content.
  public var start: Int
  /// The number of bytes between the quotation marks.
  public var count: Int
  /// Whether the content has a backslash, so that its bytes differ from its value.
  public var hasEscapes: Bool

  /// Describes the content that begins at `start`.
  @inlinable public init(start: Int, count: Int, hasEscapes: Bool) {
    self.start = start
    self.count = count
    self.hasEscapes = hasEscapes
  }

  /// The value as UTF-8, escapes resolved.
  public func utf8(in bytes: UnsafeRawBufferPointer) -> [UInt8] {
    guard hasEscapes else { return [UInt8](content(in: bytes)) }
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var value = UnescapedBytes(self, in: bytes)
    while let byte = value.next() { result.append(byte) }
    return result
  }

  /// The value as a string, escapes resolved.
  public func string(in bytes: UnsafeRawBufferPointer) -> String {
    hasEscapes
      ? String(decoding: utf8(in: bytes), as: UTF8.self)
      : String(decoding: content(in: bytes), as: UTF8.self)
  }

  /// The content as it stands there.
  func content(in bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    precondition(start >= 0 && count >= 0 && count <= bytes.count - start)
    return UnsafeRawBufferPointer(rebasing: bytes[start..<start + count])
  }

  /// The value of a hexadecimal digit in ASCII, or `nil` for any other byte.
  package static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

/// The UTF-8 of a string's value, byte by byte, escapes resolved on the way.
struct UnescapedBytes: IteratorProtocol {
  private var rest: UnsafeRawBufferPointer
  /// What is left of the character that the last escape stands for.
  private var escaped = UTF8.EncodedScalar()

  init(_ text: JSONText, in bytes: UnsafeRawBufferPointer) { rest = text.content(in: bytes) }

  mutating func next() -> UInt8? {
    if !escaped.isEmpty { return escaped.removeFirst() }
    guard let byte = take() else { return nil }
    guard byte == UInt8(ascii: "\\"), let escape = take() else { return byte }
    switch escape {
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "u"):
      escaped = UTF8.encode(takeScalar()) ?? UTF8.encodedReplacementCharacter
      return escaped.removeFirst()
    default: return escape  // " \ /
    }
  }

  private mutating func take() -> UInt8? {
    guard let byte = rest.first else { return nil }
    rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst())
    return byte
  }

  private mutating func takeScalar() -> Unicode.Scalar {
    var value = takeCodeUnit()
    if value & 0xFC00 == 0xD800 {
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(2))  // \u
      value = 0x10000 + (value & 0x3FF) << 10 + takeCodeUnit() & 0x3FF
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private mutating func takeCodeUnit() -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 { unit = unit << 4 | UInt32(take().flatMap(JSONText.hexDigit) ?? 0) }
    return unit
  }
}
