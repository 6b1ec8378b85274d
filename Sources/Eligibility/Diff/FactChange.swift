/// A field that two filings of one application state differently.
public struct FactChange: Hashable, Sendable {
  /// Where: in the newer filing, or in the older one of a member that only that one lists.
  public let field: Field
  /// What the field is called, with the member or the year that it belongs to.
  public let label: Words
  /// What the older filing states; of the list of a group's members, their names.
  public let from: FieldValue?
  /// What the newer filing states.
  public let to: FieldValue?
  /// The evidence of both; equal where only the value differs.
  public let evidence: Evidence

  /// The evidence of both filings; `nil` where there is none.
  public struct Evidence: Hashable, Sendable {
    /// That of the older one.
    public let from: String?
    /// That of the newer one.
    public let to: String?
    /// Whether it differs.
    public var differs: Bool { from != to }
  }
}

extension Application {
  /// What another filing states differently, in the order of the form.
  ///
  /// Members of a group belong together that have the same name, up to case, width and spacing, or are the same year;
  /// of the rest, those in the same place of their lists. The list of the members tells who came and went. Items of
  /// lists are compared as they are counted, so neither spelling nor order tells; other texts differ if any character
  /// does.
  public func changes(to new: Application) -> [FactChange] {
    Self.form.flatMap { section, facts -> [FactChange] in
      guard let group = section.group else {
        return facts.compactMap { fact in
          change(
            to: new, .fact(fact, member: nil), from: value(of: fact, member: nil),
            new.value(of: fact, member: nil))
        }
      }
      let list = change(to: new, .list(group), from: names(of: group), new.names(of: group))
      return [list].compactMap { $0 }
        + members(of: group, pairedWith: new).flatMap { old, other in
          facts.filter { $0 != group.nameFact }.compactMap { fact in
            change(
              to: new, .fact(fact, member: other ?? old), isGone: other == nil,
              from: old.flatMap { value(of: fact, member: $0) },
              other.flatMap { new.value(of: fact, member: $0) })
          }
        }
    }
  }

  /// The facts of each section, in the order of the form.
  private static let form = Section.allCases.map { section in
    (section: section, facts: section.facts)
  }

  private func change(
    to new: Application, _ field: Field, isGone: Bool = false, from old: FieldValue?,
    _ value: FieldValue?
  ) -> FactChange? {
    let evidence = FactChange.Evidence(
      from: field.fact.flatMap { self.evidence(for: $0) }.map { string($0) },
      to: field.fact.flatMap { new.evidence(for: $0) }.map { new.string($0) })
    guard evidence.differs || old?.folded != value?.folded else { return nil }
    return FactChange(
      field: field, label: (isGone ? self : new).label(of: field), from: old, to: value,
      evidence: evidence)
  }

  /// The names of a group's members, the path of one that has none; `nil` where there is no list.
  private func names(of group: Group) -> FieldValue? {
    memberCount(of: group).map { count in
      .items(
        (0..<count).map { name(of: $0, in: group) ?? "\(group.section.key)[\($0)]" })
    }
  }

  /// The members of both in pairs: first those of the other, in its order, then those that only this one lists.
  private func members(of group: Group, pairedWith new: Application) -> [(old: Int?, new: Int?)] {
    let count = memberCount(of: group) ?? 0
    var waiting: [String: [Int]] = [:]
    for member in (0..<count).reversed() {
      if let name = name(of: member, in: group) { waiting[name.folded, default: []].append(member) }
    }
    var rest = Set(0..<count)
    var partners = (0..<(new.memberCount(of: group) ?? 0)).map { member in
      new.name(of: member, in: group).flatMap { waiting[$0.folded]?.popLast() }
        .flatMap { rest.remove($0) }
    }
    for member in partners.indices where partners[member] == nil {
      partners[member] = rest.remove(member)
    }
    return partners.enumerated().map { (old: $0.element, new: $0.offset) }
      + rest.sorted().map { (old: $0, new: nil) }
  }
}

extension FieldValue {
  /// What is compared: of items which there are, up to case, width and spacing.
  fileprivate var folded: FieldValue {
    guard case .items(let items) = self else { return self }
    return .items(Set(items.map { $0.folded }).sorted())
  }
}

extension FactChange {
  /// What differs, in words that can be shown: from what to what, what a list gained and lost, and the evidence.
  public var wording: Words {
    var parts: [Words] = []
    if case .items(let old)? = from, case .items(let new)? = to {
      for (verb, items, others) in [
        (verb: Words(zh: "增加", en: "added"), items: new, others: old),
        (verb: Words(zh: "删去", en: "removed"), items: old, others: new),
      ] {
        let others = Set(others.map { $0.folded })
        let items = items.filter { !others.contains($0.folded) }
        if !items.isEmpty { parts.append(verb.spaced(side(.items(items)))) }
      }
    } else if from != to {
      parts.append([side(from), side(to)].arrows)
    }
    if evidence.differs {
      let sides = [evidence.from, evidence.to].map { side in
        side.map { Words(same: $0.visible(limit: DisplayLimit.reason)) }
          ?? Words(zh: "无", en: "none")
      }
      parts.append(Words(zh: "佐证", en: "evidence") + .colon + sides.arrows)
    }
    return parts.semicolons
  }

  private func side(_ value: FieldValue?) -> Words {
    (value?.wording(of: field.fact) ?? .notStated).visible(limit: DisplayLimit.reason)
  }
}
