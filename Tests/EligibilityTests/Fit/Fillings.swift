import Eligibility
import TestSupport

extension SmallWorld {
  /// A requirement that may want a figure both high and low, with at most one of what compares two figures or looks at
  /// members: of two of those the values at their thresholds no longer stand for all others.
  static func conflictingRequirement(using generator: inout SplitMix64) -> Requirement {
    while true {
      let requirement = requirement(depth: 3, conflicting: true, using: &generator)
      let (pairs, groups) = requirement.walked.reduce(into: (0, 0)) { counts, part in
        switch part.logic {
        case .share, .remainder: counts.0 += 1
        case .members: counts.1 += 1
        default: break
        }
      }
      if pairs <= 1, groups <= 1 { return requirement }
    }
  }
}

extension Application {
  /// Every way to fill in what is missing and read, or `nil` if there are more than can be tried.
  ///
  /// Names, evidence and years without an entry are left as they are. A list that is missing becomes empty, or has one or
  /// four members of any kind.
  func fillings(readBy requirement: Requirement, limit: Int) -> [Application]? {
    let facts = Set(requirement.walked.flatMap { $0.facts })
    var all = [self]
    if memberCount(of: .industries) == nil, facts.contains(.text(.industryName)) {
      all = listsOfIndustries(reading: facts)
    }
    for slot in SmallWorld.slots(of: all[0]) where facts.contains(slot.fact) && !states(slot) {
      guard
        all[0].memberCount(of: .industries) == memberCount(of: .industries)
          || slot.fact.declaration.section.group != .industries
      else { continue }
      let values = SmallWorld.values(for: slot)
      guard all.count * values.count <= limit else { return nil }
      all = all.flatMap { application in
        values.map { value in
          var copy = application
          copy.put(value, at: slot)
          return copy
        }
      }
    }
    return all
  }

  private func listsOfIndustries(reading facts: Set<Fact>) -> [Application] {
    var empty = self
    empty.stateList(of: .industries)
    var member = empty
    _ = member.addMember(to: .industries)
    let slots = SmallWorld.slots(of: member).filter { $0.member == 0 && facts.contains($0.fact) }
      .filter { $0.fact.declaration.section.group == .industries }
    var vectors: [[Int64]] = [[]]
    for slot in slots {
      vectors = vectors.flatMap { vector in SmallWorld.values(for: slot).map { vector + [$0] } }
    }
    return [empty]
      + vectors.flatMap { vector in
        [1, 4].map { count in
          var filled = empty
          for place in 0..<count {
            let member = filled.addMember(to: .industries)
            filled.state(.industryName, "新\(place)", member: member)
            for (slot, value) in zip(slots, vector) {
              filled.put(value, at: Slot(fact: slot.fact, member: member))
            }
          }
          return filled
        }
      }
  }
}
