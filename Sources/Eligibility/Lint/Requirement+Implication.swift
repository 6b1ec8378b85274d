extension Requirement {
  /// Whether everything that meets this requirement meets the other one as well, as far as their shapes tell.
  ///
  /// Yes is certain, for facts that do not contradict each other; no may only mean that it is not plain to see.
  func implies(_ other: Requirement) -> Bool {
    switch (logic, other.logic) {
    case (_, .optional): return true
    case (_, .all(let parts)): return parts.allSatisfy { implies($0) }
    case (_, .given(let choice, let values, let part)):
      return implies(Requirement("", .choice(choice, oneOf: values))) && implies(part)
    case (.either(let parts), _): return parts.allSatisfy { $0.implies(other) }
    case (_, .either(let parts)) where parts.contains { implies($0) }: return true
    case (.all(let parts), _): return parts.contains { $0.implies(other) }
    case (.given(let choice, let values, let part), _):
      return Requirement("", .choice(choice, oneOf: values)).implies(other) || part.implies(other)
    case (.figure(let figure, let bound), .figure(let otherFigure, let otherBound)):
      return bound.implies(otherBound)
        && (figure == otherFigure
          || bound.comparison != .atMost && figure.wholes.contains(otherFigure))
    case (.share(let part, let whole, let bound), .share(let otherPart, let otherWhole, let other)):
      return part == otherPart && whole == otherWhole && bound.implies(other)
    case (.choice(let choice, let values), .choice(let otherChoice, let otherValues)):
      return choice == otherChoice && values.allSatisfy { otherValues.contains($0) }
    case (
      .members(let group, let bound, let every, let part),
      .members(let other, let k, let all, let one)
    ): return group == other && bound.implies(k) && part.implies(one) && (every || !all)
    case (.years(let years, let part), .years(let otherYears, let otherPart)):
      return years == otherYears && part.implies(otherPart)
    case (.claim, _), (.text, _), (.remainder, _): return logic == other.logic
    default:
      guard let items = itemBound, let otherItems = other.itemBound else { return false }
      return listing == other.listing && items.implies(otherItems)
    }
  }

  /// How many items of its listing it needs, all terms of a closed one being so many items too.
  var itemBound: Bound? {
    switch logic {
    case .listing(_, let bound, _): bound
    case .everyTerm(let listing, let examples):
      Bound(.atLeast, Int64(listing.names(examples).count), .atLeast)
    default: nil
    }
  }
}

extension Bound {
  /// Whether every figure within this bound is within the other one.
  func implies(_ other: Bound) -> Bool {
    switch (comparison, other.comparison) {
    case (.atLeast, .moreThan): value > other.value
    case (.atLeast, .atLeast), (.moreThan, .atLeast), (.moreThan, .moreThan): value >= other.value
    case (.atMost, .atMost): value <= other.value
    case (.atMost, _), (_, .atMost): false
    }
  }
}

extension Figure {
  /// The figures that this one is a part of.
  var wholes: [Figure] {
    switch self {
    case .count(let count): count.wholes.map { .count($0) }
    case .amount(let amount): amount.wholes.map { .amount($0) }
    }
  }
}

extension Phrase {
  /// The number that a word without a figure stands for by the recorded readings.
  var number: Int64? {
    switch self {
    case .anyOf, .or, .some, .supporting, .connecting: 1
    case .profitable: 0
    default: isSeveral ? 2 : nil
    }
  }
}
