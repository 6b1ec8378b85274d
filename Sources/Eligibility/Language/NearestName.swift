extension String {
  /// The name that needs the fewest edits from this one, unless even that is too far to be meant.
  ///
  /// Counts insertions, deletions, replacements and swaps of neighbours; case does not count.
  public func nearest(among names: [String]) -> String? {
    let own = utf8.prefix(UInt64.bitWidth).map { $0.lowercasedASCII }
    guard let pattern = EditPattern(own) else { return nil }
    var least = Swift.max(1, own.count / 3) + 1
    var nearest: String?
    for name in names where abs(name.utf8.count - own.count) < least {
      let distance = pattern.distance(to: name)
      if distance < least { (least, nearest) = (distance, name) }
    }
    return nearest
  }
}

/// A name of 64 bytes at most, prepared to be compared with many.
///
/// A column of the table of edits is two words, a bit for each byte of the name: whether the number of edits grows or
/// falls from there to the next one (H. Hyyrö, *A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit
/// Distances*, 2003).
private struct EditPattern {
  private let count: Int
  /// For every byte where it stands in the name.
  private var places = [UInt64](repeating: 0, count: 256)

  init?(_ name: [UInt8]) {
    guard !name.isEmpty else { return nil }
    count = name.count
    for (place, byte) in name.enumerated() { places[Int(byte)] |= 1 << UInt64(place) }
  }

  /// The number of edits between the names.
  func distance(to name: String) -> Int {
    let last: UInt64 = 1 << UInt64(count - 1)
    var distance = count
    var (grows, falls): (UInt64, UInt64) = (.max, 0)
    var (diagonal, earlier): (UInt64, UInt64) = (0, 0)
    for byte in name.utf8 {
      let equal = places[Int(byte.lowercasedASCII)]
      let swapped = ((~diagonal & equal) << 1) & earlier
      diagonal = (((equal & grows) &+ grows) ^ grows) | equal | falls | swapped
      var growsAcross = falls | ~(diagonal | grows)
      var fallsAcross = diagonal & grows
      if growsAcross & last != 0 { distance += 1 }
      if fallsAcross & last != 0 { distance -= 1 }
      growsAcross = growsAcross << 1 | 1
      fallsAcross <<= 1
      grows = fallsAcross | ~(diagonal | growsAcross)
      falls = growsAcross & diagonal
      earlier = equal
    }
    return distance
  }
}

extension UInt8 {
  /// The letter in lower case, if it is an ASCII letter.
  var lowercasedASCII: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
