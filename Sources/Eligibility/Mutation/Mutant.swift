/// A rule set that differs from another one in a single place by a single step.
///
/// Whoever writes rules finds out with it which of them nobody would miss: a change that no expectation notices.
public struct Mutant: Sendable {
  /// The criterion as it has become.
  public let criterion: Criterion
  /// The requirement that differs, as `1.2.1/connectedDevices`.
  public let place: String
  /// What differs.
  public let change: Words
}

extension RuleSet {
  /// Every rule set one step away, criterion by criterion in the notice's order.
  ///
  /// A step is one unit of a threshold, another comparison, a value more or less to choose from, an alternative or a
  /// part left out, all in the place of one and the reverse, one member or one year more or less.
  public var mutants: [Mutant] {
    criteria.flatMap { criterion in criterion.mutants }
  }
}

extension Criterion {
  fileprivate var mutants: [Mutant] {
    requirements.indices.flatMap { place in
      var mutants = requirements[place].variants.map { variant in
        mutant(variant.name, variant.change) { $0[place] = variant.requirement }
      }
      if case .optional = requirements[place].logic { return mutants }
      let change = Words(zh: "去掉此项", en: "left out")
      mutants.append(mutant(requirements[place].name, change) { $0.remove(at: place) })
      return mutants
    }
  }

  private func mutant(
    _ name: String, _ change: Words, _ body: (inout [Requirement]) -> Void
  ) -> Mutant {
    var criterion = self
    body(&criterion.requirements)
    return Mutant(criterion: criterion, place: id + "/" + name, change: change)
  }
}

/// A requirement that differs from another one in a single place inside it.
private struct Variant {
  var requirement: Requirement
  /// The name of the requirement that differs.
  var name: String
  var change: Words
}

/// What the logic of one requirement may become.
private struct Step {
  var logic: Requirement.Logic
  var change: Words

  init(_ logic: Requirement.Logic, _ change: Words) {
    self.logic = logic
    self.change = change
  }
}

extension Requirement {
  /// Every requirement one step away.
  fileprivate var variants: [Variant] {
    // What is only shown decides nothing, whatever it becomes.
    if case .optional = logic { return [] }
    var variants = steps.map {
      Variant(requirement: replacing($0.logic), name: name, change: $0.change)
    }
    for (place, part) in parts.enumerated() {
      for variant in part.variants {
        variants.append(
          Variant(
            requirement: replacing(logic.replacingPart(at: place, by: variant.requirement)),
            name: variant.name, change: variant.change))
      }
    }
    return variants
  }

  /// What the requirement itself may become, its parts left as they are.
  private var steps: [Step] {
    switch logic {
    case .figure(let figure, let bound):
      return bound.steps(number: { figure.number($0) }).map {
        Step(.figure(figure, $0.bound), $0.change)
      }
    case .share(let part, let whole, let bound):
      return bound.steps(number: { "\($0)%" }).map {
        Step(.share(part: part, whole: whole, percent: $0.bound), $0.change)
      }
    case .choice(let choice, let values):
      return choice.steps(from: values).map { Step(.choice(choice, oneOf: $0.values), $0.change) }
    case .remainder(let whole, let part, let bound):
      return bound.steps(number: { whole.number($0) }).map {
        Step(.remainder(of: whole, without: part, $0.bound), $0.change)
      }
    case .claim, .text: return []
    case .listing(let listing, let bound, let examples):
      return bound.steps(number: { "\($0)" }).filter { $0.bound.value >= 0 }.map {
        Step(.listing(listing, atLeast: $0.bound, examples: examples), $0.change)
      }
    case .everyTerm(let listing, let examples):
      let count = Int64(listing.terms?.count ?? examples.count)
      let bound = Bound(.atLeast, count - 1, .atLeast)
      return [
        Step(
          .listing(listing, atLeast: bound, examples: []),
          Words(zh: "缺一项也可", en: "one of them may be missing"))
      ]
    case .all(let parts):
      return parts.stepsWithout { .all($0) }
        + (parts.count > 1
          ? [Step(.either(parts), Words(zh: "全部改为任一", en: "all become one of them"))] : [])
    case .either(let parts):
      return parts.stepsWithout { .either($0) }
        + (parts.count > 1
          ? [Step(.all(parts), Words(zh: "任一改为全部", en: "one of them becomes all"))] : [])
    case .given(let choice, let values, let part):
      return choice.steps(from: values).map {
        Step(.given(choice, oneOf: $0.values, part), $0.change)
      }
    case .members(let group, let bound, let every, let part):
      var steps = bound.steps(number: { "\($0)" }).filter { $0.bound.value >= 0 }
        .map { Step(.members(group, atLeast: $0.bound, every: every, part), $0.change) }
      steps.append(
        Step(
          .members(group, atLeast: bound, every: !every, part),
          every
            ? Words(zh: "其余可不满足", en: "the others need not")
            : Words(zh: "其余也须满足", en: "all others must as well")))
      return steps
    case .years(let years, let part):
      return [Int64(-1), 1].map { step in
        let moved = years.map { $0 + step }
        return Step(.years(moved, part), .step(years.enumeration, moved.enumeration))
      }
    case .optional: return []
    }
  }
}

extension Requirement.Logic {
  /// The same with another requirement in the place of a part.
  fileprivate func replacingPart(at place: Int, by part: Requirement) -> Self {
    func replaced(_ parts: [Requirement]) -> [Requirement] {
      var parts = parts
      parts[place] = part
      return parts
    }
    return switch self {
    case .all(let parts): .all(replaced(parts))
    case .either(let parts): .either(replaced(parts))
    case .given(let choice, let values, _): .given(choice, oneOf: values, part)
    case .members(let group, let bound, let every, _):
      .members(group, atLeast: bound, every: every, part)
    case .years(let years, _): .years(years, part)
    case .optional, .figure, .share, .remainder, .text, .choice, .claim, .listing, .everyTerm: self
    }
  }
}

extension Bound {
  /// The thresholds one unit away, and the same threshold under the other comparisons.
  fileprivate func steps(number: (Int64) -> String) -> [(bound: Bound, change: Words)] {
    var steps: [(bound: Bound, change: Words)] = []
    for next in [value &- 1, value &+ 1] {
      var bound = self
      bound.value = next
      steps.append((bound, .step(number(value), number(next))))
    }
    for other in Comparison.allCases where other != comparison {
      var bound = self
      bound.comparison = other
      steps.append((bound, .step(comparison.rawValue, other.rawValue)))
    }
    return steps
  }
}

extension Choice {
  /// The values to choose from with one left out or one added.
  fileprivate func steps(from values: [UInt8]) -> [(values: [UInt8], change: Words)] {
    terms.indices.map { place in
      let value = UInt8(place)
      let label = terms[place].code
      return values.contains(value)
        ? (
          values: values.filter { $0 != value },
          change: Words(zh: "不含 \(label)", en: "without \(label)")
        )
        : (values: values + [value], change: Words(zh: "也含 \(label)", en: "with \(label) too"))
    }
  }
}

extension [Requirement] {
  /// The combinations with one part less, if there is more than one.
  fileprivate func stepsWithout(
    _ combine: ([Requirement]) -> Requirement.Logic
  ) -> [Step] {
    guard count > 1 else { return [] }
    return indices.map { place in
      var rest = self
      let removed = rest.remove(at: place)
      return Step(combine(rest), Words(zh: "去掉 \(removed.name)", en: "without \(removed.name)"))
    }
  }
}

extension Words {
  fileprivate static func step(_ from: String, _ to: String) -> Words {
    Words(zh: "\(from) → \(to)", en: "\(from) → \(to)")
  }
}
