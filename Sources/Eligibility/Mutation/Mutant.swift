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
  public var mutants: [Mutant] { criteria.flatMap { $0.mutants } }
}

extension Criterion {
  fileprivate var mutants: [Mutant] {
    requirements.indices.flatMap { index -> [Mutant] in
      let requirement = requirements[index]
      // What is only shown decides nothing, whatever it becomes.
      if case .optional = requirement.logic { return [] }
      var mutants = requirement.variants.map { variant in
        var criterion = self
        criterion.requirements[index] = variant.requirement
        return Mutant(criterion: criterion, place: id + "/" + variant.name, change: variant.change)
      }
      var criterion = self
      criterion.requirements.remove(at: index)
      mutants.append(
        Mutant(
          criterion: criterion, place: id + "/" + requirement.name,
          change: Words(zh: "去掉此项", en: "left out")))
      return mutants
    }
  }
}

/// A requirement one step away, with what differs.
private typealias Step = (requirement: Requirement, change: Words)

extension Requirement {
  /// Every requirement one step away, with the name of the one that differs inside it.
  fileprivate var variants: [(requirement: Requirement, name: String, change: Words)] {
    if case .optional = logic { return [] }
    var variants = steps.map { (requirement: $0.requirement, name: name, change: $0.change) }
    for (index, part) in parts.enumerated() {
      for variant in part.variants {
        var whole = self
        whole.parts[index] = variant.requirement
        variants.append((whole, variant.name, variant.change))
      }
    }
    return variants
  }

  /// What the requirement itself may become, its parts left as they are.
  private var steps: [Step] {
    switch logic {
    case .claim, .text, .optional: return []
    case .figure, .share, .remainder, .listing: return boundSteps
    case .choice(let choice, let values):
      return choice.steps(from: values).map { (replacing(.choice(choice, oneOf: $0)), $1) }
    case .given(let choice, let values, let part):
      return choice.steps(from: values).map { (replacing(.given(choice, oneOf: $0, part)), $1) }
    case .everyTerm(let listing, let examples):
      let count = Int64(listing.terms?.count ?? examples.count)
      let bound = Bound(.atLeast, count - 1, .atLeast)
      return [
        (
          replacing(.listing(listing, atLeast: bound, examples: [])),
          Words(zh: "缺一项也可", en: "one of them may be missing")
        )
      ]
    case .all(let parts):
      return partSteps(turning: .either(parts), Words(zh: "全部改为任一", en: "all become one of them"))
    case .either(let parts):
      return partSteps(turning: .all(parts), Words(zh: "任一改为全部", en: "one of them becomes all"))
    case .members(let group, let bound, let every, let part):
      let other = replacing(.members(group, atLeast: bound, every: !every, part))
      return boundSteps + [
        (
          other,
          every
            ? Words(zh: "其余可不满足", en: "the others need not")
            : Words(zh: "其余也须满足", en: "all others must as well")
        )
      ]
    case .years(let years, let part):
      return [Int64(-1), 1].map { step in
        let moved = years.map { $0 + step }
        return (replacing(.years(moved, part)), .step(years.enumeration, moved.enumeration))
      }
    }
  }

  /// The threshold one unit away, none below zero where something is counted, and under the other comparisons.
  private var boundSteps: [Step] {
    guard let bound else { return [] }
    func step(_ change: Words, _ body: (inout Bound) -> Void) -> Step {
      var copy = self
      var changed = bound
      body(&changed)
      copy.bound = changed
      return (copy, change)
    }
    let counts = [.listing, .members].contains(kind)
    let values = [bound.value &- 1, bound.value &+ 1].filter { $0 >= 0 || !counts }
    let others = Comparison.allCases.filter { $0 != bound.comparison }
    return values.map { value in
      step(.step(number(bound.value), number(value))) { $0.value = value }
    }
      + others.map { other in
        step(.step(bound.comparison.rawValue, other.rawValue)) { $0.comparison = other }
      }
  }

  /// A threshold as it is written here.
  private func number(_ value: Int64) -> String {
    switch logic {
    case .figure(let figure, _), .remainder(let figure, _, _): figure.number(value)
    case .share: "\(value)%"
    default: "\(value)"
    }
  }

  /// The combination with one part less, and the other combination of the same parts.
  private func partSteps(turning other: Logic, _ change: Words) -> [Step] {
    guard parts.count > 1 else { return [] }
    return parts.indices.map { index in
      var rest = self
      let removed = rest.parts.remove(at: index)
      return (rest, Words(zh: "去掉 \(removed.name)", en: "without \(removed.name)"))
    } + [(replacing(other), change)]
  }
}

extension Choice {
  /// The values to choose from with one left out or one added.
  fileprivate func steps(from values: [UInt8]) -> [(values: [UInt8], change: Words)] {
    terms.enumerated().map { index, term in
      let value = UInt8(index)
      return values.contains(value)
        ? (values.filter { $0 != value }, Words(zh: "不含 \(term.code)", en: "without \(term.code)"))
        : (values + [value], Words(zh: "也含 \(term.code)", en: "with \(term.code) too"))
    }
  }
}

extension Words {
  fileprivate static func step(_ from: String, _ to: String) -> Words {
    Words(zh: "\(from) → \(to)", en: "\(from) → \(to)")
  }
}
