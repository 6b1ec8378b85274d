internal import StrictJSON

extension Application {
  /// For each member the first one of its name, up to case, width and spacing: mostly the member itself.
  func firstMembers(of group: Group) -> [Int] {
    let count = memberCount(of: group) ?? 0
    var firsts = Array(0..<count)
    guard count > 1 else { return firsts }
    guard group != .finances else {
      return firsts.map { stated(.fiscalYear, member: $0).flatMap { member(in: $0.value) } ?? $0 }
    }
    let names = self[group].texts
    let repeated = withText { bytes in
      JSONText.repeated(among: count, in: bytes) { names[$0]?.value }
    }
    for (member, first) in repeated { firsts[member] = first }
    return firsts
  }
}
