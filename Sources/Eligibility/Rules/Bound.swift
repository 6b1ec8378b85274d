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
  /// Words for more than one: two or more by the recorded reading.
  case several = "多类"
  case severalSorts = "多种"
  case severalUnits = "多个"
  case severalIndustries = "多行业"
  case severalScenarios = "多场景"
  case variousKinds = "各类"
  case variousStages = "各环节"
  /// A list of examples that ends in 等: one is enough.
  case anyOf = "等"
  /// 或, or a slash, between the items of a list: one is enough.
  case or = "或"
  /// A statement of mere existence: one is enough.
  case some = "具备"
  /// What else is supported or connected, after 和: one is enough.
  case supporting = "兼容"
  case connecting = "连接"
  /// 不同 says that things differ, not how many.
  case different = "不同"

  /// The comparison that the words stand for.
  public var comparison: Comparison {
    switch self {
    case .topRanks: .atMost
    case .profitable: .moreThan
    default: .atLeast
    }
  }

  /// Whether the word says no more than that there is more than one.
  public var isSeveral: Bool {
    switch self {
    case .several, .severalSorts, .severalUnits, .severalIndustries, .severalScenarios,
      .variousKinds, .variousStages:
      true
    default: false
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
  /// The notice's measure word at this place, where it is not the unit of the figure: 3 类 here, 3 种 there.
  public var unit: Unit?

  /// States a threshold.
  public init(_ comparison: Comparison, _ value: Int64, _ phrase: Phrase, unit: Unit? = nil) {
    self.comparison = comparison
    self.value = value
    self.phrase = phrase
    self.unit = unit
  }
}

extension Bound {
  /// A part in percent of its whole to two decimals, cut off and never rounded up over a limit.
  static func percent(part: Int64, whole: Int64) -> String {
    guard whole > 0 else { return "–" }
    let product = part.magnitude.multipliedFullWidth(by: 10_000)
    guard product.high < whole.magnitude else { return "> 100%" }
    let hundredths = whole.magnitude.dividingFullWidth(product).quotient
    let (whole, fraction) = hundredths.quotientAndRemainder(dividingBy: 100)
    let sign = part < 0 ? "-" : ""
    return sign + String(whole) + "." + (fraction < 10 ? "0" : "") + String(fraction) + "%"
  }
}
