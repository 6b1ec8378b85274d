/// A key that a reader looks for or a writer writes, prepared: it is compared eight bytes at a time and needs no escape.
///
/// It is made once and its bytes are never freed: whatever holds one counts no references.
@frozen
public struct JSONKey: @unchecked Sendable {
  /// The key itself.
  public let utf8: UnsafeRawBufferPointer
  /// The key as it is written, its colon included.
  let written: UnsafeRawBufferPointer
  /// The key and its closing quotation mark, filled up with zeros to whole words, the first byte lowest.
  @usableFromInline let words: UnsafeBufferPointer<UInt64>
  /// Which bits of the last word count.
  @usableFromInline let lastMask: UInt64

  /// Prepares a key that stands in a text without any escape.
  public init(_ key: String) {
    let content = Array(key.utf8)
    precondition(
      !content.contains { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") })
    let closed = content + [UInt8(ascii: "\"")]
    let words = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: (closed.count + 7) / 8)
    for place in words.indices {
      words[place] = closed[(place * 8)...].prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    let written = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: content.count + 3)
    _ = written.initialize(from: [UInt8(ascii: "\"")] + closed + [UInt8(ascii: ":")])
    self.written = UnsafeRawBufferPointer(written)
    self.utf8 = UnsafeRawBufferPointer(rebasing: self.written[1..<1 + content.count])
    self.words = UnsafeBufferPointer(words)
    lastMask = .max >> UInt64(words.count * 64 - closed.count * 8)
  }
}

extension UnsafeRawBufferPointer {
  /// A word made of the bytes at both ends, by which nearly all keys can be told apart; of few bytes, all of them.
  @inlinable
  public var fingerprint: UInt64 {
    guard count >= 8 else { return reduce(0) { $0 << 8 | UInt64($1) } }
    let first = loadUnaligned(as: UInt64.self)
    let last = loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    return first &* 31 &+ last
  }
}

/// The key that came next, and whether it was the one that the caller had named.
@frozen
public enum JSONKeyMatch: Sendable {
  case expected(JSONText)
  case other(JSONText)
}

extension JSONScanner {
  /// The next key of the object, its colon passed, or `nil` once the object has been closed.
  ///
  /// Where it is the expected one, its bytes are looked at once and not twice.
  public mutating func nextKey(expecting expected: JSONKey) throws(JSONError) -> JSONKeyMatch? {
    guard let opening = try openKey() else { return nil }
    if text.stands(expected, at: opening + 1) {
      let key = JSONText(start: opening + 1, count: expected.utf8.count, hasEscapes: false)
      try passColon(after: key)
      return .expected(key)
    }
    let key = try text.content(after: opening)
    try passColon(after: key)
    return .other(key)
  }
}

extension JSONScanner.Text {
  /// Whether a key and its closing quotation mark stand at a place; so near the end that a word would reach beyond it,
  /// it is enough to say no.
  @inline(__always)
  fileprivate func stands(_ key: JSONKey, at start: Int) -> Bool {
    let last = key.words.count &- 1
    guard start &+ key.words.count &* 8 <= end else { return false }
    var place = 0
    while place < last {
      guard eight(at: start &+ place &* 8) == key.words[place] else { return false }
      place &+= 1
    }
    return (eight(at: start &+ last &* 8) ^ key.words[last]) & key.lastMask == 0
  }
}
