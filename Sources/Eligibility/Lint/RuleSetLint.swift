/// Looks through rule sets for what is probably not meant; what a criterion's note owns up to is marked as known.
public struct RuleSetLint {
  /// The rule sets, one a category, in the notice's order.
  let ruleSets: [RuleSet]

  /// Takes rule sets that belong together: figures are compared over their categories.
  public init(_ ruleSets: [RuleSet]) { self.ruleSets = ruleSets }

  /// Every finding, rule set by rule set, in the notice's order.
  public var findings: [LintFinding] {
    var findings: [LintFinding] = []
    for ruleSet in ruleSets {
      let nodes = LintNode.all(in: ruleSet)
      findings += repetitions(among: nodes)
      for node in nodes { findings += idleAlternatives(of: node) + thresholdFindings(of: node) }
      findings += readingFindings(in: ruleSet)
    }
    return (findings + monotonicityFindings + unusedFacts).map { acknowledged($0) }
  }

  // MARK: Requirements against each other

  /// Requirements that another one makes needless.
  private func repetitions(among nodes: [LintNode]) -> [LintFinding] {
    nodes.compactMap { node in
      // A name is asked for by every clause that speaks of what it names.
      if case .text = node.requirement.logic { return nil }
      for other in nodes where other.binds(whereverAsked: node) {
        guard other.requirement.implies(node.requirement) else { continue }
        guard !makesPrecise(other, node), !makesPrecise(node, other) else { continue }
        guard other.scope == node.scope, node.requirement.implies(other.requirement) else {
          return LintFinding(.implied(node.place, by: other.place))
        }
        // Of two that say the same, the later one is told.
        guard other.path.lexicographicallyPrecedes(node.path) else { continue }
        return LintFinding(.duplicate(node.place, of: other.place))
      }
      return nil
    }
  }

  /// Whether a clause only says "several" where a figure in another clause says how many: no mistake is possible.
  private func makesPrecise(_ figure: LintNode, _ word: LintNode) -> Bool {
    guard let figureBound = figure.requirement.bound, let wordBound = word.requirement.bound else {
      return false
    }
    return figureBound.phrase.number == nil && wordBound.phrase.number != nil
      && figure.place.criterion != word.place.criterion
  }

  private func idleAlternatives(of node: LintNode) -> [LintFinding] {
    guard case .either(let parts) = node.requirement.logic else { return [] }
    return parts.indices.compactMap { index in
      let wider = parts.indices.first { other in
        // Of two that say the same, the later one is idle.
        other != index && parts[index].implies(parts[other])
          && (other < index || !parts[other].implies(parts[index]))
      }
      return wider.map {
        LintFinding(
          .redundantAlternative(node.place.with(parts[index]), besides: node.place.with(parts[$0])))
      }
    }
  }

  // MARK: Thresholds

  private func thresholdFindings(of node: LintNode) -> [LintFinding] {
    guard let bound = node.requirement.bound else { return [] }
    var findings: [LintFinding] = []
    if bound.phrase.comparison != bound.comparison {
      findings.append(LintFinding(.phraseAgainstComparison(node.place)))
    } else if let number = bound.phrase.number, number != bound.value {
      findings.append(LintFinding(.phraseAgainstNumber(node.place, means: number)))
    }
    var least: Int64 = 0
    if case .figure(.count(let count), _) = node.requirement.logic {
      least = count.range.lowerBound
    }
    if bound.comparison == .atLeast, bound.value <= least {
      findings.append(LintFinding(.vacuousThreshold(node.place)))
    }
    return findings
  }

  /// Figures that a lower category sets higher than the next one above it that sets them at all.
  private var monotonicityFindings: [LintFinding] {
    var strictest: [[LintNode]] = []
    for ruleSet in ruleSets {
      var nodes: [LintNode] = []
      for node in LintNode.all(in: ruleSet) where node.threshold != nil {
        guard let index = nodes.firstIndex(where: { $0.isComparable(with: node) }) else {
          nodes.append(node)
          continue
        }
        if node.isStricter(than: nodes[index]) { nodes[index] = node }
      }
      strictest.append(nodes)
    }
    return strictest.indices.flatMap { index in
      strictest[index].compactMap { node in
        let above = strictest[..<index].reversed().lazy
          .compactMap { $0.first { $0.isComparable(with: node) } }.first
        guard let above, node.isStricter(than: above) else { return nil }
        return LintFinding(.notMonotone(node.place, above: above.place))
      }
    }
  }

  // MARK: Facts

  /// Facts that nobody reads, once every category is there; identity is not judged.
  private var unusedFacts: [LintFinding] {
    let categories = ruleSets.map { $0.category }
    guard Category.allCases.allSatisfy({ categories.contains($0) }) else { return [] }
    let used = ruleSets.flatMap { $0.criteria }.flatMap { criterion in
      criterion.walked
        + criterion.readings.flatMap { $0.otherRequirements ?? [] }.flatMap { $0.walked }
    }.flatMap { $0.facts }
    return Fact.all.filter { fact in
      switch fact {
      case .text, .choice(.category), .choice(.city): false
      default: !used.contains(fact)
      }
    }.map { LintFinding(.unusedFact($0)) }
  }

  // MARK: What is known

  private func acknowledged(_ finding: LintFinding) -> LintFinding {
    let places = finding.places
    guard let place = places.first, let other = places.last, place.criterion != other.criterion
    else {
      return finding
    }
    let note = ruleSets.first { $0.category == place.category }?
      .criteria.first { $0.id == place.criterion }?.note
    guard let note, note.zh.names(other.criterion) else { return finding }
    return LintFinding(finding.kind, acknowledgement: note)
  }
}

extension LintFinding.RequirementReference {
  func with(_ requirement: Requirement) -> LintFinding.RequirementReference {
    LintFinding.RequirementReference(
      category: category, criterion: criterion, requirement: requirement)
  }
}

extension LintNode {
  /// The threshold of a figure, a share or a listing; how many members a group needs says nothing by itself.
  fileprivate var threshold: Bound? {
    if case .members = requirement.logic { return nil }
    return requirement.itemBound ?? requirement.bound
  }

  fileprivate func isComparable(with other: LintNode) -> Bool {
    requirement.facts == other.requirement.facts
      && (threshold?.comparison == .atMost) == (other.threshold?.comparison == .atMost)
  }

  fileprivate func isStricter(than other: LintNode) -> Bool {
    guard let threshold, let otherThreshold = other.threshold else { return false }
    return threshold.implies(otherThreshold) && !otherThreshold.implies(threshold)
  }
}

extension String {
  /// Whether the text names a criterion: its id, and not only the beginning of a longer one.
  fileprivate func names(_ id: String) -> Bool {
    let text = Array(utf8)
    let id = Array(id.utf8)
    let isInNumber = { (byte: UInt8) in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ".")
    }
    return text.indices.contains { start in
      text[start...].starts(with: id) && (start == 0 || !isInNumber(text[start - 1]))
        && (start + id.count == text.count || !isInNumber(text[start + id.count]))
    }
  }
}
