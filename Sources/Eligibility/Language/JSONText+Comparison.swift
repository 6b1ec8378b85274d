internal import StrictJSON

extension JSONText {
  /// Whether two texts are equal after folding; the first character that differs settles nearly every case.
  func isSame(as other: JSONText, in bytes: UnsafeRawBufferPointer) -> Bool {
    guard !hasEscapes, !other.hasEscapes else { return isEqualFolded(to: other, in: bytes) }
    var offset = 0
    while offset < count, offset < other.count {
      let one = bytes[start + offset]
      let two = bytes[other.start + offset]
      switch (one, two) {
      case (0x21...0x7E, 0x21...0x7E):
        guard one.lowercasedASCII == two.lowercasedASCII else { return false }
        offset += 1
      case (0xE4...0xE9, 0xE4...0xE9):
        guard one == two, bytes[start + offset + 1] == bytes[other.start + offset + 1],
          bytes[start + offset + 2] == bytes[other.start + offset + 2]
        else { return false }
        offset += 3
      default: return isEqualFolded(to: other, in: bytes)
      }
    }
    guard count != other.count else { return true }
    switch count > offset ? bytes[start + offset] : bytes[other.start + offset] {
    case 0x21...0x7E, 0xE4...0xE9: return false
    default: return isEqualFolded(to: other, in: bytes)
    }
  }

  private func isEqualFolded(to other: JSONText, in bytes: UnsafeRawBufferPointer) -> Bool {
    string(in: bytes).folded == other.string(in: bytes).folded
  }
}
