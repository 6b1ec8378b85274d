internal import StrictJSON

extension RuleSetReader {
  /// Reads a requirement that stands outside of groups, or inside the members of one.
  mutating func requirement(_ node: JSONNode, in group: Group?) -> Requirement? {
    let found = Requirement.Kind.allCases.filter { node[$0.rawValue] != nil }
    guard let kind = found.first, found.count == 1 else {
      guard node.kind == .object else {
        refuse(node, .object)
        return nil
      }
      report(.unclearRequirement(found: found.map { $0.rawValue }), at: node.offset)
      return nil
    }
    guard object(node, RequirementForm.properties(of: kind)) else { return nil }
    if group != nil, [.members, .year, .years].contains(kind) {
      // What is asked of one member cannot ask about other members.
      return member(node, kind.rawValue) {
        $0.report(.factOutOfPlace(kind.rawValue), at: $1.offset)
        return nil
      }
    }
    let name = text(node, "name")
    if let name, let offset = node["name"]?.offset {
      if let first = names[name] {
        inside("name") { $0.report(.repeatedID(name, first: first), at: offset) }
      } else {
        names[name] = offset
      }
    }
    let label = words(node, "label")
    guard let logic = logic(kind, node, in: group), let name else { return nil }
    return Requirement(name, label: label, logic)
  }

  private mutating func logic(
    _ kind: Requirement.Kind, _ node: JSONNode, in group: Group?
  ) -> Requirement.Logic? {
    let key = kind.rawValue
    switch kind {
    case .figure:
      let figure = figure(node, key, in: group)
      let bound = bound(node, decimals: figure?.decimals ?? Amount.decimals, of: figure)
      guard let figure, let bound else { return nil }
      return .figure(figure, bound)
    case .share:
      let part = figure(node, key, in: group)
      let whole = figure(node, "of", in: group)
      requireSameUnit(part, whole, node, "of")
      guard let percent = bound(node, possible: 100), let part, let whole else { return nil }
      return .share(part: part, whole: whole, percent: percent)
    case .remainder:
      let whole = figure(node, key, in: group)
      let part = figure(node, "without", in: group)
      requireSameUnit(part, whole, node, "without")
      let bound = bound(node, decimals: whole?.decimals ?? Amount.decimals)
      guard let whole, let part, let bound else { return nil }
      return .remainder(of: whole, without: part, bound)
    case .choice: return choice(node, key, in: group).map { .choice($0, oneOf: $1) }
    case .claim:
      guard case .claim(let claim)? = fact(node, key, .claim, in: group) else { return nil }
      return .claim(claim)
    case .text:
      guard case .text(let text)? = fact(node, key, .text, in: group) else { return nil }
      return .text(text)
    case .listing:
      var listing: Listing?
      if case .listing(let found)? = fact(node, key, .listing, in: group) { listing = found }
      let bound = bound(node, possible: listing?.terms.map { Int64($0.count) })
      guard let listing, let bound, let examples = examples(node) else { return nil }
      return .listing(listing, atLeast: bound, examples: examples)
    case .everyTerm:
      let kind: Problem.FactKind = node["examples"] == nil ? .closedListing : .listing
      guard case .listing(let listing)? = fact(node, key, kind, in: group),
        let examples = examples(node)
      else { return nil }
      return .everyTerm(listing, examples: examples)
    case .all: return list(node, key) { $0.requirement($1, in: group) }.map { .all($0) }
    case .either: return list(node, key) { $0.requirement($1, in: group) }.map { .either($0) }
    case .given:
      let choice = choice(node, key, in: group)
      guard let part = part(node, in: group), let choice else { return nil }
      return .given(choice.0, oneOf: choice.1, part)
    case .members:
      let groups = Group.allCases.map { $0.section }
      let place = term(node, key, among: groups.map { Term($0.key, $0.label) })
      let group = place.flatMap { Group(rawValue: UInt8($0)) }
      let bound = bound(node)
      // Without the group nobody can tell which facts are in place.
      let part = group.flatMap { self.part(node, in: $0) }
      let every = member(node, "every") { $0.boolean($1) }
      guard let group, let bound, let part else { return nil }
      return .members(group, atLeast: bound, every: every ?? false, part)
    case .year, .years:
      let range = Count.fiscalYear.range
      let years =
        kind == .years
        ? list(node, key) { $0.units($1, in: range) }
        : member(node, key) { $0.units($1, in: range) }.map { [$0] }
      guard let part = part(node, in: .finances), let years else { return nil }
      return .years(years, part)
    case .optional: return part(node, key, in: group).map { .optional($0) }
    }
  }

  private mutating func requireSameUnit(
    _ part: Figure?, _ whole: Figure?, _ node: JSONNode, _ key: String
  ) {
    guard let part, let whole, part.unit != whole.unit, let offset = node[key]?.offset else {
      return
    }
    let kind = Problem.Kind.unequalUnits(part: part.declaration.path, whole: whole.declaration.path)
    inside(key) { $0.report(kind, at: offset) }
  }

  /// The names that stand with a listing; `nil` if any is wrong.
  private mutating func examples(_ node: JSONNode) -> [Words]? {
    node["examples"] == nil ? [] : list(node, "examples") { $0.words($1) }
  }

  private mutating func part(
    _ node: JSONNode, _ key: String = "require", in group: Group?
  ) -> Requirement? {
    member(node, key) { $0.requirement($1, in: group) }
  }

  private mutating func choice(
    _ node: JSONNode, _ key: String, in group: Group?
  ) -> (Choice, [UInt8])? {
    guard case .choice(let choice)? = fact(node, key, .choice, in: group) else { return nil }
    var seen: [Int: Int] = [:]
    return list(node, "oneOf") { reader, item in
      reader.place(of: item, among: choice.terms).map { place in
        if let first = seen[place] {
          reader.report(.repeatedItem(first: first), at: item.offset)
        } else {
          seen[place] = item.offset
        }
        return UInt8(place)
      }
    }.map { (choice, $0) }
  }

  /// Reads the one comparison that stands with a requirement, and the notice's words for it.
  private mutating func bound(
    _ node: JSONNode, decimals: Int = 0, of figure: Figure? = nil, possible: Int64? = nil
  ) -> Bound? {
    let phrase = term(node, "phrase", among: Phrase.allCases.map { Term($0.rawValue) })
    let unit = term(node, "unit", among: Unit.allCases.map { Term($0.rawValue) })
    let found = Comparison.allCases.filter { node[$0.rawValue] != nil }
    guard let comparison = found.first, found.count == 1 else {
      report(.unclearComparison(found: found.map { $0.rawValue }), at: node.offset)
      return nil
    }
    let value = member(node, comparison.rawValue) { reader, node -> Int64? in
      let range = 0...(Int64.max)
      let value = reader.units(
        node, decimals: decimals, in: figure?.range.clamped(to: range) ?? range,
        as: figure.map { .figure($0) } ?? .count)
      guard let value else { return nil }
      let needed = comparison == .moreThan ? value.addingReportingOverflow(1).partialValue : value
      if let possible, comparison != .atMost, needed > possible || needed < 0 {
        reader.report(.impossibleCount(needed, possible: possible), at: node.offset)
      }
      return value
    }
    guard let value, let phrase else { return nil }
    return Bound(comparison, value, Phrase.allCases[phrase], unit: unit.map { Unit.allCases[$0] })
  }

  // MARK: Facts

  /// Every fact by its path, put together once: a rule set names hundreds.
  private static let facts = Fact.all.map { (path: $0.declaration.path, fact: $0) }

  private mutating func figure(_ node: JSONNode, _ key: String, in group: Group?) -> Figure? {
    guard case .figure(let figure)? = fact(node, key, .figure, in: group) else { return nil }
    return figure
  }

  /// Finds the fact of the kind that a requirement compares, in the group whose members are looked at.
  private mutating func fact(
    _ node: JSONNode, _ key: String, _ kind: Problem.FactKind, in group: Group?
  ) -> Fact? {
    guard let path = text(node, key) else { return nil }
    return member(node, key) { reader, node in
      func fault(of fact: Fact) -> Problem.Kind? {
        guard fact.fits(kind) else { return .wrongFact(path, expected: kind) }
        return fact.declaration.section.group == group ? nil : .factOutOfPlace(path)
      }
      guard let fact = Self.facts.first(where: { $0.path == path })?.fact else {
        reader.report(
          .unknownFact(path, nearest: path.nearest(among: Self.facts.map { $0.path })),
          at: node.offset)
        return nil
      }
      guard let fault = fault(of: fact) else { return fact }
      reader.report(fault, at: node.offset)
      return nil
    }
  }
}

extension Term {
  /// A term that is its own label.
  fileprivate init(_ word: String) { self.init(word, zh: word, en: word) }

  fileprivate init(_ code: String, _ label: Words) { self.init(code, zh: label.zh, en: label.en) }
}

extension Fact {
  fileprivate func fits(_ kind: Problem.FactKind) -> Bool {
    switch (self, kind) {
    case (.figure, .figure), (.choice, .choice), (.claim, .claim),
      (.listing, .listing), (.text, .text):
      true
    case (.listing(let listing), .closedListing): listing.isClosed
    default: false
    }
  }
}
