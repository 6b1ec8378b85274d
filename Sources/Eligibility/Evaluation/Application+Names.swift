extension Application {
  /// For each member the first one of its name, up to case, width and spacing: mostly the member itself.
  func firstMembers(of group: Group) -> [Int] {
    let count = memberCount(of: group) ?? 0
    var firsts = Array(0..<count)
    guard count > 1 else { return firsts }
    let names: [(name: [UInt8], member: Int)] = (0..<count).compactMap { member in
      name(of: member, in: group).map { ($0.folded, member) }
    }
    let sorted = names.sorted { left, right in
      left.name == right.name
        ? left.member < right.member : left.name.lexicographicallyPrecedes(right.name)
    }
    for (one, next) in zip(sorted, sorted.dropFirst()) where one.name == next.name {
      firsts[next.member] = firsts[one.member]
    }
    return firsts
  }
}

extension String {
  /// The text as UTF-8 without white space, full-width forms as ASCII, ASCII letters in lower case.
  public var folded: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for scalar in unicodeScalars where !scalar.isBlank {
      if (0xFF01...0xFF5E).contains(scalar.value) {
        bytes.append(UInt8(scalar.value - 0xFF00 + 0x20).lowercasedASCII)
      } else if scalar.isASCII {
        bytes.append(UInt8(scalar.value).lowercasedASCII)
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return bytes
  }
}
