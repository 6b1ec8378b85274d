extension String {
  /// The name that needs the fewest edits from this one, unless even that is too far to be meant.
  ///
  /// Counts insertions, deletions, replacements and swaps of neighbours; case does not count.
  public func nearest(among names: [String]) -> String? {
    let own = Array(utf8.prefix(64)).map { $0.lowercasedASCII }
    var least = Swift.max(1, own.count / 3) + 1
    var nearest: String?
    var rows = [[Int]](repeating: [], count: 3)
    let letters = own.letters
    for name in names where abs(name.utf8.count - own.count) < least {
      // An edit adds a letter at most, or takes one away: two names with other letters are far apart.
      guard (letters ^ name.utf8.letters).nonzeroBitCount <= 2 * least else { continue }
      let distance = Self.distance(own, Array(name.utf8).map { $0.lowercasedASCII }, &rows)
      if distance < least { (least, nearest) = (distance, name) }
    }
    return nearest
  }

  /// The number of edits between two names; `rows` are the last three of the table of edits, kept from name to name.
  private static func distance(_ from: [UInt8], _ to: [UInt8], _ rows: inout [[Int]]) -> Int {
    rows[1] = Array(0...to.count)
    for i in 0..<from.count {
      rows[2].removeAll(keepingCapacity: true)
      rows[2].append(i + 1)
      for j in 0..<to.count {
        let replaced = rows[1][j] + (from[i] == to[j] ? 0 : 1)
        var cost = Swift.min(replaced, Swift.min(rows[1][j + 1], rows[2][j]) + 1)
        if i > 0, j > 0, from[i] == to[j - 1], from[i - 1] == to[j] {
          cost = Swift.min(cost, rows[0][j - 1] + 1)
        }
        rows[2].append(cost)
      }
      rows.swapAt(0, 1)
      rows.swapAt(1, 2)
    }
    return rows[1][to.count]
  }
}

extension Sequence<UInt8> {
  /// A bit for each letter, whatever its case, and some for the rest.
  fileprivate var letters: UInt32 { reduce(0) { $0 | 1 << UInt32($1 & 31) } }
}

extension UInt8 {
  /// The letter in lower case, if it is an ASCII letter.
  var lowercasedASCII: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
