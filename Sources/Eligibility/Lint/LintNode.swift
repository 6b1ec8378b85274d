/// A requirement of a rule set together with what it stands inside of, for comparing one with another.
struct LintNode {
  /// Something that a requirement holds within, but not outside of.
  enum Scope: Hashable {
    /// One alternative, or the members of one group, by its place.
    case part([Int])
    /// Fiscal years, the same wherever they are asked about.
    case years([Int64])
  }

  let place: LintFinding.RequirementReference
  /// The numbers of the criterion, the requirement, its part and so on.
  let path: [Int]
  /// What it stands inside of, outermost first; empty if it is always required.
  let scope: [Scope]

  var requirement: Requirement { place.requirement }

  /// Whether the other requirement binds wherever this one does.
  func binds(whereverAsked other: LintNode) -> Bool {
    other.scope.starts(with: scope) && !other.path.starts(with: path)
      && !path.starts(with: other.path)
  }

  /// Every requirement of a rule set that can be compared: single statements, alternatives and groups.
  static func all(in ruleSet: RuleSet) -> [LintNode] {
    var nodes: [LintNode] = []
    for (number, criterion) in ruleSet.criteria.enumerated() {
      for (index, requirement) in criterion.requirements.enumerated() {
        collect(requirement, [number, index], [], &nodes) {
          LintFinding.RequirementReference(
            category: ruleSet.category, criterion: criterion.id, requirement: $0)
        }
      }
    }
    return nodes
  }

  private static func collect(
    _ requirement: Requirement, _ path: [Int], _ scope: [Scope], _ nodes: inout [LintNode],
    _ place: (Requirement) -> LintFinding.RequirementReference
  ) {
    func collectParts(_ scope: (_ path: [Int]) -> [Scope]) {
      for (index, part) in requirement.parts.enumerated() {
        collect(part, path + [index], scope(path + [index]), &nodes, place)
      }
    }
    switch requirement.logic {
    case .optional: return
    case .all, .given: return collectParts { _ in scope }
    case .years(let years, _): return collectParts { _ in scope + [.years(years)] }
    default: break
    }
    nodes.append(LintNode(place: place(requirement), path: path, scope: scope))
    collectParts { scope + [.part($0)] }
  }
}
