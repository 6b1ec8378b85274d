extension JSONScanner {
  /// Passes one whole value, validating it; repeated keys inside it are gathered in `duplicateKeys`.
  ///
  /// Works without recursion, so its own need does not grow with the stack however deep the value is.
  public mutating func skipValue() throws(JSONError) {
    /// The keys of all open objects, those of the innermost last.
    var keys: [Key] = []
    /// Where in `keys` each open object begins, the innermost last; an open array has the mark `nil`.
    var opened: [Int?] = []
    var repeated: [JSONError] = []
    repeat {
      switch try peek() {
      case .string: _ = try string()
      case .number: _ = try number()
      case .boolean: _ = try boolean()
      case .null: try null()
      case .object:
        try beginObject()
        opened.append(keys.count)
      case .array:
        try beginArray()
        opened.append(nil)
      }
      // Close what ends here, until a value is due.
      while let innermost = opened.last {
        if let first = innermost {
          if let key = try nextKey() {
            keys.append(Key(key, in: bytes))
            break
          }
          Self.findRepeated(among: &keys, from: first, in: bytes, &repeated)
          keys.removeSubrange(first...)
        } else if try nextElement() {
          break
        }
        opened.removeLast()
      }
    } while !opened.isEmpty
    repeated.sort { $0.offset < $1.offset }
    duplicateKeys += repeated
  }

  /// Sorts the keys instead of hashing them: no choice of keys makes this slow.
  private static func findRepeated(
    among keys: inout [Key], from first: Int, in bytes: UnsafeRawBufferPointer,
    _ repeated: inout [JSONError]
  ) {
    guard keys.count > first + 1 else { return }
    keys.withUnsafeMutableBufferPointer { keys in
      keys[first...].sort { left, right in
        let order = left.order(to: right, in: bytes)
        return order == 0 ? left.text.start < right.text.start : order < 0
      }
    }
    var earliest = keys[first]
    for key in keys[(first + 1)...] {
      if key.order(to: earliest, in: bytes) == 0 {
        repeated.append(
          JSONError(.duplicateKey(first: earliest.text.start - 1), at: key.text.start - 1))
      } else {
        earliest = key
      }
    }
  }
}

/// A key and the fingerprint of its value.
private struct Key {
  let text: JSONText
  private let fingerprint: UInt64

  init(_ text: JSONText, in bytes: UnsafeRawBufferPointer) {
    self.text = text
    fingerprint =
      text.hasEscapes
      ? text.utf8(in: bytes).withUnsafeBytes { $0.fingerprint }
      : text.content(in: bytes).fingerprint
  }

  /// Orders two keys by their fingerprints and then by their values: zero if they are the same.
  func order(to other: Key, in bytes: UnsafeRawBufferPointer) -> Int {
    guard fingerprint == other.fingerprint else { return fingerprint < other.fingerprint ? -1 : 1 }
    var left = UnescapedBytes(text, in: bytes)
    var right = UnescapedBytes(other.text, in: bytes)
    while true {
      switch (left.next(), right.next()) {
      case (nil, nil): return 0
      case (nil, _): return -1
      case (_, nil): return 1
      case (let one?, let two?): if one != two { return one < two ? -1 : 1 }
      }
    }
  }
}
