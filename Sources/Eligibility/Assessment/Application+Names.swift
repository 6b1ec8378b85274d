internal import StrictJSON

extension Application {
  /// For each member the first one of its name, up to case, width and spacing: mostly the member itself.
  func firstMembers(of group: Group) -> [Int] {
    let count = memberCount(of: group) ?? 0
    var firsts = Array(0..<count)
    guard count > 1, !hasPlainlyDistinctNames(group, count) else { return firsts }
    let names: [(name: String, member: Int)] = (0..<count).compactMap { member in
      name(of: member, in: group).map { ($0.folded, member) }
    }
    let sorted = names.sorted { left, right in
      left.name == right.name
        ? left.member < right.member : left.name < right.name
    }
    for (one, next) in zip(sorted, sorted.dropFirst()) where one.name == next.name {
      firsts[next.member] = firsts[one.member]
    }
    return firsts
  }

  /// Whether one look tells that no two members have the same name, as it nearly always does.
  ///
  /// Their years differ, or their first Chinese characters, which stay as they are when names are compared.
  private func hasPlainlyDistinctNames(_ group: Group, _ count: Int) -> Bool {
    guard count <= 8 else { return false }
    var keys = SIMD8<Int64>(repeating: -1)
    for member in 0..<count {
      guard let key = nameKey(of: member, in: group) else { return false }
      for other in 0..<member where keys[other] == key { return false }
      keys[member] = key
    }
    return true
  }

  /// What tells a name apart from others, if that is plain.
  private func nameKey(of member: Int, in group: Group) -> Int64? {
    let text: Stated<JSONText>?
    switch group {
    case .finances: return stated(.fiscalYear, member: member)?.value
    case .industries: text = industries.texts[member]
    case .domains: text = domains.texts[member]
    }
    guard let text = text?.value, text.count >= 3 else { return nil }
    return withText { bytes in
      guard (0xE4...0xE9).contains(bytes[text.start]) else { return nil }
      return Int64(bytes[text.start]) << 16 | Int64(bytes[text.start + 1]) << 8
        | Int64(bytes[text.start + 2])
    }
  }
}
