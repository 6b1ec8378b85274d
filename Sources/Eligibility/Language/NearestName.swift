extension String {
  /// The name that needs the fewest edits from this one, unless even that is too far to be meant.
  ///
  /// Counts insertions, deletions, replacements and swaps of neighbours; case does not count.
  public func nearest(among names: [String]) -> String? {
    nearest(among: names.map { Spelling($0) })
  }

  /// The same among names that are prepared.
  func nearest(among names: [Spelling]) -> String? {
    let own = Spelling(self, utf8.prefix(64))
    var least = Swift.max(1, own.bytes.count / 3) + 1
    var nearest: String?
    for name in names {
      let distance = own.distance(to: name, below: least)
      if distance < least { (least, nearest) = (distance, name.name) }
    }
    return nearest
  }
}

/// A name as its spelling is compared with others.
struct Spelling: Sendable {
  let name: String
  /// In lower case.
  fileprivate let bytes: [UInt8]
  /// A bit for each letter, and some for the rest.
  private let letters: UInt32

  init(_ name: String) { self.init(name, name.utf8[...]) }

  fileprivate init(_ name: String, _ utf8: Substring.UTF8View) {
    self.name = name
    bytes = utf8.map { $0.lowercasedASCII }
    letters = bytes.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }

  /// The number of edits between two names, or any number not below a limit where they are not below it.
  fileprivate func distance(to other: Spelling, below limit: Int) -> Int {
    // An edit adds a letter at most, or takes one away: two names with other letters are far apart.
    guard abs(other.bytes.count - bytes.count) < limit,
      (letters ^ other.letters).nonzeroBitCount <= 2 * (limit - 1)
    else { return limit }
    // The last three rows of the table of edits.
    var older = Array(0...other.bytes.count)
    var last = older
    var row = older
    var least = 0
    for i in bytes.indices {
      let previousLeast = least
      row[0] = i + 1
      least = i + 1
      for j in other.bytes.indices {
        let replaced = last[j] + (bytes[i] == other.bytes[j] ? 0 : 1)
        var cost = min(replaced, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, bytes[i] == other.bytes[j - 1], bytes[i - 1] == other.bytes[j] {
          cost = min(cost, older[j - 1] + 1)
        }
        row[j + 1] = cost
        least = min(least, cost)
      }
      // What two rows have lost is never made up for.
      guard min(least, previousLeast) < limit else { return limit }
      (older, last, row) = (last, row, older)
    }
    return last[other.bytes.count]
  }
}

extension UInt8 {
  /// The letter in lower case, if it is an ASCII letter.
  var lowercasedASCII: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
