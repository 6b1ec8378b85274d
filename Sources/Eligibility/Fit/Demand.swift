/// What one statement asks of one field; a plan is a list of demands that need not be different.
struct Demand: Hashable {
  let field: Field
  let want: Want
  /// The place of the criterion among those of the rule set.
  let criterion: Int

  enum Want: Hashable {
    case atLeast(Int64)
    case atMost(Int64)
    /// The field is the part, and has to be enough of the whole.
    case share(of: Field, Bound)
    /// One of the terms, bit by bit.
    case oneOf(UInt32)
    case items(Int)
    case everyTerm
    case met
    case named
  }
}

/// Demands that settle a requirement together, with the changes that they come to.
struct Way {
  var demands: [Demand]
  var measure: ChangeMeasure

  /// Nothing to do.
  static let nothing = Way(demands: [], measure: ChangeMeasure())

  /// How many ways are kept at a branching; more than any clause of a notice has.
  static let limit = 48
}

extension Demand {
  /// Whether other demands leave nothing of this one open.
  func isCovered(by others: [Demand]) -> Bool {
    others.contains { other in
      guard other.field == field else { return false }
      switch (want, other.want) {
      case (.atLeast(let own), .atLeast(let other)): return own <= other
      case (.atMost(let own), .atMost(let other)): return own >= other
      case (.items(let own), .items(let other)): return own <= other
      case (.oneOf(let own), .oneOf(let other)): return other & ~own == 0
      default: return want == other.want
      }
    }
  }
}

extension Bound {
  /// The demand that a figure or a number of items meets the bound; `nil` if nothing can.
  func want(in range: ClosedRange<Int64>) -> Demand.Want? {
    switch comparison {
    case .atLeast: return value <= range.upperBound ? .atLeast(value) : nil
    case .moreThan: return value < range.upperBound ? .atLeast(value + 1) : nil
    case .atMost: return value >= range.lowerBound ? .atMost(value) : nil
    }
  }
}
