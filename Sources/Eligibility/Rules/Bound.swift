/// How a figure is compared with a threshold.
public enum Comparison: String, CaseIterable, Sendable {
  /// The threshold itself is enough.
  case atLeast
  /// The threshold itself is not enough.
  case moreThan
  /// The threshold itself is still allowed.
  case atMost

  /// Whether a value satisfies the comparison.
  public func holds(_ value: Int64, _ threshold: Int64) -> Bool {
    switch self {
    case .atLeast: value >= threshold
    case .moreThan: value > threshold
    case .atMost: value <= threshold
    }
  }
}

/// The words with which the notice sets a threshold; each allows one comparison.
public enum Phrase: String, CaseIterable, Sendable {
  case notFewerThan = "不少于"
  case atLeast = "至少"
  case reaching = "达到"
  case orMore = "以上"
  case topRanks = "前十强"
  case profitable = "盈利"
  /// 多类, 多种, 各类, 多个 and the like: two or more by the recorded reading.
  case several = "多类"
  /// A list of examples that ends in 等, or 或 between its items: one is enough.
  case anyOf = "等"
  /// A statement of mere existence: one is enough.
  case some = "具备"

  /// The comparison that the words stand for.
  public var comparison: Comparison {
    switch self {
    case .topRanks: .atMost
    case .profitable: .moreThan
    default: .atLeast
    }
  }
}

/// A threshold: the comparison, the value and the notice's words for it.
public struct Bound: Hashable, Sendable {
  /// How a figure is compared with the value.
  public var comparison: Comparison
  /// The threshold, in the stored unit of the figure.
  public var value: Int64
  /// The notice's words.
  public var phrase: Phrase

  /// States a threshold.
  public init(_ comparison: Comparison, _ value: Int64, _ phrase: Phrase) {
    self.comparison = comparison
    self.value = value
    self.phrase = phrase
  }
}
