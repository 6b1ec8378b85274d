/// A number that an application states: a count or an amount.
public enum Figure: Hashable, Sendable {
  case count(Count)
  case amount(Amount)

  /// What is declared about it.
  public var declaration: FactDefinition {
    switch self {
    case .count(let count): count.declaration
    case .amount(let amount): amount.declaration
    }
  }

  /// The unit that it is counted in.
  public var unit: Unit {
    switch self {
    case .count(let count): count.unit
    case .amount(let amount): amount.unit
    }
  }

  /// The number of decimals in the stored integer: 0 for a count.
  public var decimals: Int {
    switch self {
    case .count: 0
    case .amount: Amount.decimals
    }
  }

  /// The values that the figure may take, in its stored unit.
  var range: ClosedRange<Int64> {
    switch self {
    case .count(let count): count.range
    case .amount(let amount): amount.mayBeNegative ? Int64.min...Int64.max : 0...Int64.max
    }
  }

  /// The group whose members the figure describes.
  var group: Group? {
    switch self {
    case .count(let count): count.group
    case .amount: .finances
    }
  }
}

/// Any fact that an application may state.
public enum Fact: Hashable, Sendable {
  case figure(Figure)
  case choice(Choice)
  case listing(Listing)
  case claim(Claim)
  case text(Text)

  /// Whether it is a figure.
  package var isFigure: Bool { if case .figure = self { true } else { false } }

  /// Every fact, kind by kind, each kind in its declared order.
  public static let all: [Fact] =
    Text.allCases.map { .text($0) } + Choice.allCases.map { .choice($0) }
    + Count.allCases.map { .figure(.count($0)) } + Amount.allCases.map { .figure(.amount($0)) }
    + Listing.allCases.map { .listing($0) } + Claim.allCases.map { .claim($0) }

  /// What is declared about it.
  public var declaration: FactDefinition {
    switch self {
    case .figure(let figure): figure.declaration
    case .choice(let choice): choice.declaration
    case .listing(let listing): listing.declaration
    case .claim(let claim): claim.declaration
    case .text(let text): text.declaration
    }
  }
}
