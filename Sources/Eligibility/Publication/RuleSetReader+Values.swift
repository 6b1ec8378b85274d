internal import StrictJSON

extension RuleSetReader {
  /// Whether a value is an object with all required keys and no unknown one.
  mutating func object(_ node: JSONNode, required: [String], optional: [String]) -> Bool {
    guard let members = node.members else {
      report(.wrongKind(expected: .object, found: node.kind), at: node.offset)
      return false
    }
    let known = required + optional
    for member in members where !known.contains(member.key) {
      inside(member.key) {
        $0.report(
          .unknownKey(member.key, nearest: member.key.nearest(among: known)), at: member.offset)
      }
    }
    for key in required where !key.isEmpty && node[key] == nil {
      report(.missingMember(key), at: node.offset)
    }
    return true
  }

  mutating func text(_ node: JSONNode, _ key: String) -> String? {
    guard let value = node[key] else { return nil }
    guard let text = value.string else {
      inside(key) { $0.report(.wrongKind(expected: .text, found: value.kind), at: value.offset) }
      return nil
    }
    guard !text.isBlank else {
      inside(key) { $0.report(.blankItem, at: value.offset) }
      return nil
    }
    return text
  }

  mutating func boolean(_ node: JSONNode, _ key: String) -> Bool? {
    guard let value = node[key] else { return nil }
    guard let boolean = value.boolean else {
      inside(key) { $0.report(.wrongKind(expected: .truth, found: value.kind), at: value.offset) }
      return nil
    }
    return boolean
  }

  mutating func words(_ node: JSONNode, _ key: String) -> Words? {
    guard let value = node[key] else { return nil }
    return inside(key) { $0.words(value) }
  }

  mutating func words(_ node: JSONNode) -> Words? {
    guard object(node, required: ["zh", "en"], optional: []) else { return nil }
    guard let zh = text(node, "zh"), let en = text(node, "en") else { return nil }
    return Words(zh: zh, en: en)
  }

  /// Reads a list that has at least one item; `nil` if any item is wrong.
  mutating func list<Item>(
    _ node: JSONNode, _ key: String, _ read: (inout RuleSetReader, JSONNode) -> Item?
  ) -> [Item]? {
    guard let value = node[key] else { return nil }
    guard let items = value.items else {
      inside(key) { $0.report(.wrongKind(expected: .list, found: value.kind), at: value.offset) }
      return nil
    }
    guard !items.isEmpty else {
      inside(key) { $0.report(.emptyList, at: value.offset) }
      return nil
    }
    var result: [Item] = []
    for (index, item) in items.enumerated() {
      if let item = inside("\(key)[\(index)]", { read(&$0, item) }) { result.append(item) }
    }
    return result.count == items.count ? result : nil
  }

  mutating func integer(
    _ node: JSONNode, _ key: String, in range: ClosedRange<Int64> = 0...Int64.max
  ) -> Int64? {
    guard let value = units(node, key, decimals: 0), let offset = node[key]?.offset else {
      return nil
    }
    guard range.contains(value) else {
      inside(key) { $0.report(.outOfRange("\(value)", allowed: range), at: offset) }
      return nil
    }
    return value
  }

  /// Reads a number of zero or more as units of 10^−`decimals`.
  mutating func units(_ node: JSONNode, _ key: String, decimals: Int) -> Int64? {
    guard let value = node[key] else { return nil }
    return inside(key) { (reader: inout RuleSetReader) -> Int64? in
      guard let number = value.number else {
        reader.report(
          .wrongKind(expected: decimals > 0 ? .amount : .count(.pieces), found: value.kind),
          at: value.offset)
        return nil
      }
      switch number.units(decimals: decimals) {
      case .exactly(let units) where units >= 0: return units
      case .exactly(let units): reader.report(.negative("\(units)"), at: value.offset)
      case .fractional:
        reader.report(decimals > 0 ? .tooManyDecimals(key) : .fractional(key), at: value.offset)
      case .outOfRange: reader.report(.tooLarge(key), at: value.offset)
      }
      return nil
    }
  }

  /// The place of a text among the codes of terms.
  mutating func term(_ node: JSONNode, _ key: String, among terms: [Term]) -> Int? {
    guard let value = node[key] else { return nil }
    return inside(key) { $0.place(of: value, among: terms) }
  }

  mutating func place(of node: JSONNode, among terms: [Term]) -> Int? {
    guard let name = node.string else {
      report(.wrongKind(expected: .choice(terms), found: node.kind), at: node.offset)
      return nil
    }
    if let place = terms.firstIndex(where: { $0.code == name }) { return place }
    report(
      .unknownTerm(name, nearest: name.nearest(among: terms.map { $0.code }), allowed: terms),
      at: node.offset)
    return nil
  }

  // MARK: Facts

  mutating func figure(_ node: JSONNode, _ key: String, in group: Group?) -> Figure? {
    guard case .figure(let figure)? = fact(node, key, .figure, in: group) else { return nil }
    return figure
  }

  /// Finds the fact of the kind that a requirement compares, in the group whose members are looked at.
  mutating func fact(
    _ node: JSONNode, _ key: String, _ kind: Problem.FactKind, in group: Group?
  ) -> Fact? {
    guard let path = text(node, key), let offset = node[key]?.offset else { return nil }
    return inside(key) { (reader: inout RuleSetReader) -> Fact? in
      guard let fact = Fact.all.first(where: { $0.declaration.path == path }) else {
        let known = Fact.all.map { $0.declaration.path }
        reader.report(.unknownFact(path, nearest: path.nearest(among: known)), at: offset)
        return nil
      }
      guard fact.fits(kind) else {
        reader.report(.wrongFact(path, expected: kind), at: offset)
        return nil
      }
      guard fact.declaration.section.group == group else {
        reader.report(.factOutOfPlace(path), at: offset)
        return nil
      }
      return fact
    }
  }
}

extension Fact {
  fileprivate func fits(_ kind: Problem.FactKind) -> Bool {
    switch (self, kind) {
    case (.figure, .figure), (.figure(.count), .count), (.choice, .choice), (.claim, .claim),
      (.listing, .listing):
      true
    case (.listing(let listing), .closedListing): listing.isClosed
    default: false
    }
  }
}
