internal import StrictJSON

extension RuleSetReader {
  /// The keys of which a requirement has exactly one: it says what the requirement is.
  private static let kinds = [
    "figure", "share", "remainder", "choice", "claim", "text", "listing", "everyTerm", "all",
    "either", "given", "members", "year", "years", "optional",
  ]

  /// Reads a requirement that stands outside of groups, or inside the members of one.
  mutating func requirement(_ node: JSONNode, in group: Group?) -> Requirement? {
    let found = Self.kinds.filter { node[$0] != nil }
    guard let kind = found.first, found.count == 1 else {
      report(
        node.kind == .object
          ? .unclearRequirement(found: found) : .wrongKind(expected: .object, found: node.kind),
        at: node.offset)
      return nil
    }
    let further = Self.further(of: kind)
    guard
      object(
        node, required: ["name", kind] + further.required, optional: ["label"] + further.optional)
    else { return nil }
    if group != nil, ["members", "year", "years"].contains(kind), let offset = node[kind]?.offset {
      // What is asked of one member cannot ask about other members.
      inside(kind) { $0.report(.factOutOfPlace(kind), at: offset) }
      return nil
    }
    let name = text(node, "name")
    if let name, let offset = node["name"]?.offset {
      if let first = names[name] {
        inside("name") { $0.report(.repeatedID(name, first: first), at: offset) }
      } else {
        names[name] = offset
      }
    }
    let label = node["label"] == nil ? nil : words(node, "label")
    guard let logic = logic(kind, node, in: group), let name else { return nil }
    return Requirement(name, label: label, logic)
  }

  /// The keys that stand beside the one that says what the requirement is.
  private static func further(of kind: String) -> (required: [String], optional: [String]) {
    let comparisons = Comparison.allCases.map { $0.rawValue }
    return switch kind {
    case "figure": (["phrase"], comparisons + ["unit"])
    case "share": (["of", "phrase"], comparisons)
    case "remainder": (["without", "phrase"], comparisons)
    case "listing": (["phrase"], comparisons + ["examples"])
    case "everyTerm": ([], ["examples"])
    case "choice": (["oneOf"], [])
    case "given": (["oneOf", "require"], [])
    case "members": (["phrase", "require"], comparisons + ["every"])
    case "year", "years": (["require"], [])
    default: ([], [])
    }
  }

  private mutating func logic(
    _ kind: String, _ node: JSONNode, in group: Group?
  ) -> Requirement.Logic? {
    switch kind {
    case "figure":
      let figure = figure(node, "figure", in: group)
      let bound = bound(node, decimals: figure?.decimals ?? Amount.decimals, of: figure)
      guard let figure, let bound else { return nil }
      return .figure(figure, bound)
    case "share": return share(node, in: group)
    case "remainder":
      let whole = figure(node, "remainder", in: group)
      let part = figure(node, "without", in: group)
      requireSameUnit(part, whole, node, "without")
      let bound = bound(node, decimals: whole?.decimals ?? Amount.decimals)
      guard let whole, let part, let bound else { return nil }
      return .remainder(of: whole, without: part, bound)
    case "text":
      guard case .text(let text)? = fact(node, "text", .text, in: group) else { return nil }
      return .text(text)
    case "choice":
      guard let (choice, values) = choice(node, "choice", in: group) else { return nil }
      return .choice(choice, oneOf: values)
    case "claim":
      guard case .claim(let claim)? = fact(node, "claim", .claim, in: group) else { return nil }
      return .claim(claim)
    case "listing": return listing(node, in: group)
    case "everyTerm":
      let kind: Problem.FactKind = node["examples"] == nil ? .closedListing : .listing
      let listing = fact(node, "everyTerm", kind, in: group)
      guard case .listing(let listing)? = listing, let examples = examples(node) else { return nil }
      return .everyTerm(listing, examples: examples)
    case "all": return list(node, "all") { $0.requirement($1, in: group) }.map { .all($0) }
    case "either": return list(node, "either") { $0.requirement($1, in: group) }.map { .either($0) }
    case "given":
      let choice = choice(node, "given", in: group)
      let part = part(node, "require", in: group)
      guard let choice, let part else { return nil }
      return .given(choice.0, oneOf: choice.1, part)
    case "members": return members(node)
    case "year":
      let year = member(node, "year") { $0.integer($1, in: Count.fiscalYear.range) }
      let part = part(node, "require", in: .finances)
      guard let year, let part else { return nil }
      return .years([year], part)
    case "years":
      let years = list(node, "years") { $0.integer($1, in: Count.fiscalYear.range) }
      let part = part(node, "require", in: .finances)
      guard let years, let part else { return nil }
      return .years(years, part)
    default: return part(node, "optional", in: group).map { .optional($0) }
    }
  }

  private mutating func share(_ node: JSONNode, in group: Group?) -> Requirement.Logic? {
    let part = figure(node, "share", in: group)
    let whole = figure(node, "of", in: group)
    requireSameUnit(part, whole, node, "of")
    let percent = bound(node, possible: 100)
    guard let part, let whole, let percent else { return nil }
    return .share(part: part, whole: whole, percent: percent)
  }

  private mutating func requireSameUnit(
    _ part: Figure?, _ whole: Figure?, _ node: JSONNode, _ key: String
  ) {
    guard let part, let whole, part.unit != whole.unit, let offset = node[key]?.offset else {
      return
    }
    let kind = Problem.Kind.unequalUnits(
      part: part.declaration.path, whole: whole.declaration.path)
    inside(key) { $0.report(kind, at: offset) }
  }

  /// The names that stand with a listing; `nil` if any is wrong.
  private mutating func examples(_ node: JSONNode) -> [Words]? {
    node["examples"] == nil ? [] : list(node, "examples") { $0.words($1) }
  }

  private mutating func listing(_ node: JSONNode, in group: Group?) -> Requirement.Logic? {
    var listing: Listing?
    if case .listing(let found)? = fact(node, "listing", .listing, in: group) { listing = found }
    let bound = bound(node, possible: listing?.terms.map { Int64($0.count) })
    guard let listing, let bound, let examples = examples(node) else { return nil }
    return .listing(listing, atLeast: bound, examples: examples)
  }

  private mutating func members(_ node: JSONNode) -> Requirement.Logic? {
    let groups = Group.allCases.map { $0.section }
    let place = term(
      node, "members", among: groups.map { Term($0.key, zh: $0.label.zh, en: $0.label.en) })
    let group = place.flatMap { Group(rawValue: UInt8($0)) }
    let bound = bound(node)
    // Without the group nobody can tell which facts are in place.
    let part = group.flatMap { self.part(node, "require", in: $0) }
    let every = node["every"] == nil ? false : member(node, "every") { $0.boolean($1) }
    guard let group, let bound, let part, let every else { return nil }
    return .members(group, atLeast: bound, every: every, part)
  }

  private mutating func part(_ node: JSONNode, _ key: String, in group: Group?) -> Requirement? {
    member(node, key) { $0.requirement($1, in: group) }
  }

  private mutating func choice(
    _ node: JSONNode, _ key: String, in group: Group?
  ) -> (Choice, [UInt8])? {
    guard case .choice(let choice)? = fact(node, key, .choice, in: group) else { return nil }
    let terms = choice.terms
    var seen: [Int: Int] = [:]
    let values = list(node, "oneOf") { (reader: inout RuleSetReader, item: JSONNode) -> UInt8? in
      guard let place = reader.place(of: item, among: terms) else { return nil }
      if let first = seen[place] {
        reader.report(.repeatedItem(first: first), at: item.offset)
      } else {
        seen[place] = item.offset
      }
      return UInt8(place)
    }
    return values.map { (choice, $0) }
  }

  /// Reads the one comparison that stands with a requirement, and the notice's words for it.
  private mutating func bound(
    _ node: JSONNode, decimals: Int = 0, of figure: Figure? = nil, possible: Int64? = nil
  ) -> Bound? {
    let phrases = Phrase.allCases.map { Term($0.rawValue, zh: $0.rawValue, en: $0.rawValue) }
    let phrase = term(node, "phrase", among: phrases).map { Phrase.allCases[$0] }
    let measures = Unit.allCases.map { Term($0.rawValue, zh: $0.rawValue, en: $0.rawValue) }
    let unit = term(node, "unit", among: measures).map { Unit.allCases[$0] }
    let found = Comparison.allCases.filter { node[$0.rawValue] != nil }
    guard let comparison = found.first, found.count == 1 else {
      report(.unclearComparison(found: found.map { $0.rawValue }), at: node.offset)
      return nil
    }
    let key = comparison.rawValue
    var expectation = Problem.Expectation.count(.pieces)
    if case .amount? = figure { expectation = .amount }
    let value = member(node, key) { [expectation] in
      $0.units($1, decimals: decimals, as: expectation)
    }
    guard let value, let offset = node[key]?.offset else { return nil }
    if case .count(let count)? = figure, !count.range.contains(value) {
      let number = number(at: offset)
      inside(key) { $0.report(.outOfRange(number, allowed: count.range), at: offset) }
    }
    let needed = comparison == .moreThan ? value.addingReportingOverflow(1).partialValue : value
    if let possible, comparison != .atMost, needed > possible || needed < 0 {
      inside(key) { $0.report(.impossibleCount(needed, possible: possible), at: offset) }
    }
    return phrase.map { Bound(comparison, value, $0, unit: unit) }
  }
}
