extension RuleSetDiff {
  /// A requirement and the one that holds it; a combination without a label is not told and counts for nothing.
  private struct Node {
    let requirement: Requirement
    let holder: Requirement?
    var parent: String? { holder?.name }
  }

  static func requirementChanges(from old: Criterion, to new: Criterion) -> [RuleSetChange] {
    let before = nodes(of: old)
    let after = nodes(of: new)
    let oldNames = before.map { $0.requirement.name }
    let newNames = after.map { $0.requirement.name }
    var changes: [RuleSetChange] = []
    for (name, one, other) in paired(before, after, by: { $0.requirement.name }) {
      if let one, let other {
        changes += self.changes(from: one, to: other, in: new.id)
        continue
      }
      // What goes or comes with the whole is not told again part by part.
      let names = one == nil ? oldNames : newNames
      if let parent = (one ?? other)?.parent, !names.contains(parent) { continue }
      let change = changed(
        .requirement, criterion: new.id, name: name, from: one?.requirement.wording,
        to: other?.requirement.wording)
      if let change { changes.append(change) }
    }
    for parent in merged(oldNames, newNames).map({ Optional($0) }) + [nil] {
      let change = order(
        from: before.filter { $0.parent == parent }.map { $0.requirement.name },
        to: after.filter { $0.parent == parent }.map { $0.requirement.name }, criterion: new.id,
        name: parent)
      if let change { changes.append(change) }
    }
    return changes
  }

  private static func nodes(of criterion: Criterion) -> [Node] {
    func nodes(_ requirement: Requirement, in holder: Requirement?) -> [Node] {
      if case .all(let parts) = requirement.logic, requirement.label == nil {
        return parts.flatMap { nodes($0, in: holder) }
      }
      return [Node(requirement: requirement, holder: holder)]
        + requirement.parts.flatMap { nodes($0, in: requirement) }
    }
    return criterion.requirements.flatMap { nodes($0, in: nil) }
  }

  private static func changes(
    from one: Node, to other: Node, in criterion: String
  ) -> [RuleSetChange] {
    let old = one.requirement
    let new = other.requirement
    var changes: [RuleSetChange] = []
    func note(_ aspect: RuleSetChange.Aspect, from: Words?, to: Words?) {
      let change = changed(aspect, criterion: criterion, name: new.name, from: from, to: to)
      if let change { changes.append(change) }
    }
    if one.parent != other.parent {
      let top = Words(zh: "单独要求", en: "on its own")
      changes.append(
        RuleSetChange(
          .moved, .requirement, criterion: criterion, name: new.name,
          from: one.holder?.headline ?? top, to: other.holder?.headline ?? top))
    }
    note(.wording, from: old.label, to: new.label)
    guard old.asksTheSameKind(as: new) else {
      // Parts are compared by themselves.
      let isWhole = old.isStatement || new.isStatement
      note(
        .requirement, from: isWhole ? old.wording : old.headline,
        to: isWhole ? new.wording : new.headline)
      return changes
    }
    if old.bound?.value != new.bound?.value || old.bound?.comparison != new.bound?.comparison {
      note(.figure, from: old.thresholdWording, to: new.thresholdWording)
    } else {
      note(
        .wording, from: old.bound.map { Words(same: $0.noticeWords) },
        to: new.bound.map { Words(same: $0.noticeWords) })
    }
    note(.wording, from: old.examples, to: new.examples)
    return changes
  }
}

extension Requirement {
  /// Whether it reads the same facts in the same way, thresholds and parts aside.
  fileprivate func asksTheSameKind(as other: Requirement) -> Bool {
    if case .everyTerm = logic { return logic == other.logic }
    return kind == other.kind && facts == other.facts && values == other.values
      && years == other.years && bindsEvery == other.bindsEvery
  }

  /// The threshold alone, in words.
  fileprivate var thresholdWording: Words {
    switch logic {
    case .figure(let figure, let bound), .remainder(let figure, _, let bound): bound.wording(figure)
    case .share(_, _, let percent): percent.percentWording
    case .listing(_, let bound, _): bound.itemWording
    case .members(_, let bound, _, _): bound.memberWording
    default: wording
    }
  }

  fileprivate var examples: Words? {
    guard case .listing(_, _, let examples) = logic, !examples.isEmpty else { return nil }
    return examples.enumeration
  }
}

extension Bound {
  /// What it takes from the notice beside the number: the word of comparison, and the measure word if that is noted.
  fileprivate var noticeWords: String {
    unit.map { phrase.rawValue + " " + $0.rawValue } ?? phrase.rawValue
  }
}
