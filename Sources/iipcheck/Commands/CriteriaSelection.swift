import Eligibility

/// What the operands of `iipcheck criteria` point at.
struct CriteriaSelection {
  /// A criterion in full, or one of its requirements.
  struct Item {
    var ruleSet: RuleSet
    var criterion: Criterion
    var requirement: Requirement?
  }

  let ruleSets: [RuleSet]
  /// The criteria in the order of the operands, each once; all of a category where its code was given.
  private(set) var items: [Item] = []
  /// The criteria of the groups that were named, such as those of `2.1`.
  private(set) var listed: [Item] = []
  /// The fields that were named.
  private(set) var fields: [Fact] = []
  /// The rule sets whose category was named.
  private(set) var whole: [RuleSet] = []

  /// The first operand that points at nothing.
  struct Unknown: Error {
    let id: String
    let nearest: String?

    /// What is wrong, with the name that was most likely meant.
    var message: Words {
      let id = id.visible(limit: 60)
      guard let nearest else {
        return Words(
          zh: "没有编号、填报项或类别“\(id)”，全部编号见 iipcheck criteria",
          en: "no criterion, requirement, field or category \"\(id)\"; iipcheck criteria lists them"
        )
      }
      return Words(
        zh: "没有编号、填报项或类别“\(id)”，是否指“\(nearest)”？",
        en: "no criterion, requirement, field or category \"\(id)\"; did you mean \"\(nearest)\"?")
    }
  }

  init(_ operands: [String], among ruleSets: [RuleSet]) throws(Unknown) {
    self.ruleSets = ruleSets
    for operand in operands {
      if let ruleSet = ruleSets.first(where: { $0.category.code == operand }) {
        whole.append(ruleSet)
        for criterion in ruleSet.criteria {
          Self.add(Item(ruleSet: ruleSet, criterion: criterion), to: &items)
        }
      } else if let item = item(named: operand) {
        Self.add(item, to: &items)
      } else if let fact = Fact.at(operand) {
        if !fields.contains(fact) { fields.append(fact) }
      } else if case let group = all.filter({ $0.criterion.id.hasPrefix(operand + ".") }),
        !group.isEmpty
      {
        for item in group { Self.add(item, to: &listed) }
      } else {
        throw Unknown(id: operand, nearest: Suggestion.nearest(to: operand, among: known))
      }
    }
  }

  /// Whether nothing was named.
  var isEmpty: Bool { items.isEmpty && listed.isEmpty && fields.isEmpty }

  /// The one rule set that was asked for in whole, if nothing else was.
  var onlyRuleSet: RuleSet? {
    guard listed.isEmpty, fields.isEmpty else { return nil }
    let asked = items.isEmpty ? ruleSets : whole
    guard asked.count == 1, items.count == (items.isEmpty ? 0 : asked[0].criteria.count) else {
      return nil
    }
    return asked[0]
  }

  /// The rule sets with nothing but the criteria that were chosen, or that ask for a field; whole if nothing was named.
  var shown: [RuleSet] {
    if isEmpty { return ruleSets }
    let asking = all.filter { item in
      item.criterion.walked.contains { $0.facts.contains(where: fields.contains) }
    }
    return Self.ruleSets(ruleSets, with: items + listed + asking)
  }

  /// The rule sets with nothing but the criteria of the groups that were named.
  var groups: [RuleSet] { Self.ruleSets(ruleSets, with: listed) }

  private static func ruleSets(_ ruleSets: [RuleSet], with items: [Item]) -> [RuleSet] {
    ruleSets.compactMap { ruleSet in
      var copy = ruleSet
      copy.criteria = []
      for item in items where item.ruleSet.category == ruleSet.category {
        if !copy.criteria.contains(item.criterion) { copy.criteria.append(item.criterion) }
      }
      return copy.criteria.isEmpty ? nil : copy
    }
  }

  private static func add(_ item: Item, to items: inout [Item]) {
    let isKnown = items.contains { other in
      other.criterion == item.criterion && other.requirement == item.requirement
    }
    if !isKnown { items.append(item) }
  }

  /// Every criterion of every rule set.
  private var all: [Item] {
    ruleSets.flatMap { ruleSet in
      ruleSet.criteria.map { Item(ruleSet: ruleSet, criterion: $0) }
    }
  }

  /// A criterion by its id, or a requirement as reports call it: `1.2.1/devices.connected`.
  private func item(named name: String) -> Item? {
    let parts = name.split(separator: "/", maxSplits: 1)
    for ruleSet in ruleSets {
      guard let criterion = ruleSet.criteria.first(where: { $0.id == parts.first.map(String.init) })
      else { continue }
      guard parts.count > 1 else { return Item(ruleSet: ruleSet, criterion: criterion) }
      guard let requirement = criterion.walked.first(where: { $0.name == parts[1] }) else {
        continue
      }
      return Item(ruleSet: ruleSet, criterion: criterion, requirement: requirement)
    }
    return nil
  }

  private var known: [String] {
    ruleSets.map { $0.category.code }
      + ruleSets.flatMap { $0.criteria }.flatMap { criterion in
        [criterion.id] + criterion.walked.map { criterion.id(of: $0) }
      } + Fact.all.map { $0.declaration.path }
  }
}
