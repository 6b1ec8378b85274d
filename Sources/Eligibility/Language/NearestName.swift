extension String {
  /// The name that needs the fewest edits from this one, unless even that is too far to be meant.
  ///
  /// Counts insertions, deletions, replacements and swaps of neighbours; case does not count.
  public func nearest(among names: [String]) -> String? {
    let own = Array(utf8.prefix(64)).map { $0.lowercasedASCII }
    var best: (name: String, distance: Int)?
    for name in names {
      let distance = Self.distance(own, Array(name.utf8).map { $0.lowercasedASCII })
      if distance < best?.distance ?? .max { best = (name, distance) }
    }
    guard let best, best.distance <= Swift.max(1, own.count / 3) else { return nil }
    return best.name
  }

  private static func distance(_ from: [UInt8], _ to: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...to.count)
    for i in 0..<from.count {
      var row = [i + 1]
      for j in 0..<to.count {
        let replaced = last[j] + (from[i] == to[j] ? 0 : 1)
        var cost = Swift.min(replaced, Swift.min(last[j + 1], row[j]) + 1)
        if i > 0, j > 0, from[i] == to[j - 1], from[i - 1] == to[j] {
          cost = Swift.min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[to.count]
  }
}

extension UInt8 {
  /// The letter in lower case, if it is an ASCII letter.
  var lowercasedASCII: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
