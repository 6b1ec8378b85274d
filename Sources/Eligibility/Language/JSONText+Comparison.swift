internal import StrictJSON

extension JSONText {
  /// Those of several texts that repeat an earlier one after folding, with the first that says the same.
  static func repeated(
    among count: Int, in bytes: UnsafeRawBufferPointer, text: (Int) -> JSONText?
  ) -> [(place: Int, first: Int)] {
    var repeated: [(place: Int, first: Int)] = []
    // A few are compared with each other; many are looked up, so that no choice of texts makes this slow.
    var known: [String: Int] = [:]
    for place in 0..<count {
      guard let own = text(place) else { continue }
      if count > 16 {
        let folded = own.string(in: bytes).folded
        if let first = known[folded] {
          repeated.append((place, first))
        } else {
          known[folded] = place
        }
      } else if let first = (0..<place).first(where: {
        text($0)?.isSame(as: own, in: bytes) ?? false
      }) {
        repeated.append((place, first))
      }
    }
    return repeated
  }

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
