/// What differs between two rule sets, as values in the order of the notice: criteria by their id, requirements by name.
public struct RuleSetDiff: Sendable {
  /// The older rule set.
  public let old: RuleSet
  /// The newer rule set.
  public let new: RuleSet
  /// Every difference.
  public let changes: [RuleSetChange]

  /// Compares two rule sets.
  public init(from old: RuleSet, to new: RuleSet) {
    self.old = old
    self.new = new
    var changes = Self.headChanges(old, new)
    for (id, before, after) in Self.paired(old.criteria, new.criteria, by: { $0.id }) {
      if let before, let after {
        changes += Self.changes(from: before, to: after)
      } else if let change = Self.changed(
        .criterion, criterion: id, from: before?.title, to: after?.title)
      {
        changes.append(change)
      }
    }
    let order = Self.order(from: old.criteria.map { $0.id }, to: new.criteria.map { $0.id })
    if let order { changes.append(order) }
    self.changes = changes
  }

  private static func headChanges(_ old: RuleSet, _ new: RuleSet) -> [RuleSetChange] {
    let texts: [(name: String, text: (Edition) -> Words)] = [
      ("id", { Words(same: $0.id) }), ("version", { Words(same: $0.version) }),
      ("document", { Words(same: $0.document) }), ("issued", { Words(same: $0.issued) }),
      ("title", { $0.title }),
    ]
    var changes = texts.compactMap { name, text in
      changed(.edition, name: name, from: text(old.edition), to: text(new.edition))
    }
    if old.category != new.category {
      changes.append(
        RuleSetChange(
          .changed, .category, from: old.category.term.label, to: new.category.term.label))
    }
    return changes
  }

  private static func changes(from old: Criterion, to new: Criterion) -> [RuleSetChange] {
    var changes = [
      changed(.title, criterion: new.id, from: old.title, to: new.title),
      changed(
        .clause, criterion: new.id, from: Words(same: old.clause), to: Words(same: new.clause)),
      changed(.note, criterion: new.id, from: old.note, to: new.note),
    ].compactMap { $0 }
    changes += requirementChanges(from: old, to: new)
    for (id, before, after) in paired(old.readings, new.readings, by: { $0.id }) {
      if let before, let after {
        changes += self.changes(from: before, to: after, in: new)
      } else if let change = changed(
        .reading, criterion: new.id, name: id, from: before?.question, to: after?.question)
      {
        changes.append(change)
      }
    }
    return changes
  }

  /// What differs in a reading: its words, and what the other reading would require.
  private static func changes(
    from old: Reading, to new: Reading, in criterion: Criterion
  ) -> [RuleSetChange] {
    func change(_ from: Words, _ to: Words) -> RuleSetChange? {
      changed(.reading, criterion: criterion.id, name: new.id, from: from, to: to)
    }
    var before = criterion
    var after = criterion
    before.requirements = old.otherRequirements ?? []
    after.requirements = new.otherRequirements ?? []
    let others = requirementChanges(from: before, to: after).map { change in
      RuleSetChange(
        change.kind, .reading, criterion: criterion.id,
        name: change.name.map { new.id + "/" + $0 } ?? new.id, from: change.from, to: change.to)
    }
    return [
      change(old.question, new.question), change(old.chosen, new.chosen),
      change(old.reason, new.reason), change(old.other, new.other),
    ].compactMap { $0 } + others
  }

  /// A change of one thing that may be missing on either side; none if both sides agree.
  static func changed(
    _ aspect: RuleSetChange.Aspect, criterion: String? = nil, name: String? = nil, from: Words?,
    to: Words?
  ) -> RuleSetChange? {
    guard from != to else { return nil }
    return RuleSetChange(
      from == nil ? .added : to == nil ? .removed : .changed, aspect, criterion: criterion,
      name: name, from: from, to: to)
  }

  /// What either side has under each name, in the order of `merged(_:_:)`.
  static func paired<Item>(
    _ old: [Item], _ new: [Item], by name: (Item) -> String
  ) -> [(name: String, old: Item?, new: Item?)] {
    merged(old.map(name), new.map(name)).map { known in
      (known, old.first { name($0) == known }, new.first { name($0) == known })
    }
  }

  /// The names of both sides, each once, those of the newer one in its order and the others where they stood.
  static func merged(_ old: [String], _ new: [String]) -> [String] {
    var names = new
    for (index, name) in old.enumerated() where !names.contains(name) {
      let before = old[..<index].last { names.contains($0) }
      let place = before.flatMap { names.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
      names.insert(name, at: place)
    }
    return names
  }

  /// A change of the order of what both sides have.
  static func order(
    from old: [String], to new: [String], criterion: String? = nil, name: String? = nil
  ) -> RuleSetChange? {
    let before = old.filter { new.contains($0) }
    let after = new.filter { old.contains($0) }
    guard before != after else { return nil }
    return RuleSetChange(
      .changed, .order, criterion: criterion, name: name,
      from: Words(same: before.joined(separator: ", ")),
      to: Words(same: after.joined(separator: ", ")))
  }
}
