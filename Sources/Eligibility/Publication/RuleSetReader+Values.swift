internal import StrictJSON

extension RuleSetReader {
  /// A text that is not blank and that reports can print as it is.
  mutating func text(_ node: JSONNode, _ key: String) -> String? {
    member(node, key) { reader, value in
      guard let text = reader.text(value) else { return nil }
      guard let scalar = text.unicodeScalars.first(where: { $0.isWrittenOut }) else { return text }
      reader.report(.invisibleCharacter(scalar), at: value.offset)
      return nil
    }
  }

  mutating func words(_ node: JSONNode, _ key: String) -> Words? {
    member(node, key) { $0.words($1) }
  }

  mutating func words(_ node: JSONNode) -> Words? {
    guard object(node, required: ["zh", "en"]) else { return nil }
    guard let zh = text(node, "zh"), let en = text(node, "en") else { return nil }
    return Words(zh: zh, en: en)
  }

  /// The place of a text among the codes of terms.
  mutating func term(_ node: JSONNode, _ key: String, among terms: [Term]) -> Int? {
    member(node, key) { $0.place(of: $1, among: terms) }
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
