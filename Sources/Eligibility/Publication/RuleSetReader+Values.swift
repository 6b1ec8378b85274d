internal import StrictJSON

extension RuleSetReader {
  mutating func text(_ node: JSONNode, _ key: String) -> String? {
    guard let value = node[key] else { return nil }
    guard let text = value.string else {
      inside(key) { $0.report(.wrongKind(expected: .text, found: value.kind), at: value.offset) }
      return nil
    }
    guard !text.isBlank else {
      inside(key) { $0.report(.blankText, at: value.offset) }
      return nil
    }
    // Reports print the words of a rule set as they are.
    if let scalar = text.unicodeScalars.first(where: { $0.isWrittenOut }) {
      inside(key) { $0.report(.invisibleCharacter(scalar), at: value.offset) }
      return nil
    }
    return text
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

  /// Reads a list, which needs at least one item unless it may be empty; `nil` if any item is wrong.
  mutating func list<Item>(
    _ node: JSONNode, _ key: String, mayBeEmpty: Bool = false,
    _ read: (inout RuleSetReader, JSONNode) -> Item?
  ) -> [Item]? {
    guard let value = node[key] else { return nil }
    guard let items = value.items else {
      inside(key) { $0.report(.wrongKind(expected: .list, found: value.kind), at: value.offset) }
      return nil
    }
    guard mayBeEmpty || !items.isEmpty else {
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
    guard let value = node[key] else { return nil }
    return inside(key) { $0.integer(value, in: range) }
  }

  mutating func integer(_ node: JSONNode, in range: ClosedRange<Int64>) -> Int64? {
    guard let value = units(node, decimals: 0, as: nil) else { return nil }
    guard range.contains(value) else {
      report(.outOfRange(number(at: node.offset), allowed: range), at: node.offset)
      return nil
    }
    return value
  }

  /// The number that begins at an offset, as it is written.
  func number(at offset: Int) -> String {
    let rest = bytes[offset...].prefix { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
        || byte | 0x20 == UInt8(ascii: "e")
    }
    return String(decoding: rest, as: UTF8.self)
  }

  /// Reads a number of zero or more as units of 10^−`decimals`.
  mutating func units(
    _ node: JSONNode, _ key: String, decimals: Int, as expectation: Problem.Expectation? = nil
  ) -> Int64? {
    guard let value = node[key] else { return nil }
    return inside(key) { $0.units(value, decimals: decimals, as: expectation) }
  }

  private mutating func units(
    _ node: JSONNode, decimals: Int, as expectation: Problem.Expectation?
  ) -> Int64? {
    guard let number = node.number else {
      report(
        .wrongKind(expected: expectation ?? .count(.pieces), found: node.kind), at: node.offset)
      return nil
    }
    let text = self.number(at: node.offset)
    switch number.units(decimals: decimals) {
    case .exactly(let units) where units >= 0: return units
    case .exactly: report(.negative(text), at: node.offset)
    case .fractional:
      report(decimals > 0 ? .tooManyDecimals(text) : .fractional(text), at: node.offset)
    case .outOfRange:
      report(number.isNegative ? .negative(text) : .tooLarge(text), at: node.offset)
    }
    return nil
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

  /// Every fact by its path, put together once: a rule set names hundreds.
  private static let facts = Fact.all.map { (path: $0.declaration.path, fact: $0) }

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
      guard let fact = Self.facts.first(where: { $0.path == path })?.fact else {
        let known = Self.facts.map { $0.path }
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
      (.listing, .listing), (.text, .text):
      true
    case (.listing(let listing), .closedListing): listing.isClosed
    default: false
    }
  }
}
