/// What a figure says that somebody wrote as people write figures: `3万`, `31,500`, `约2000`, `6.82亿元`, `暂无`.
///
/// It holds the number to type only where that leaves no doubt. There is one reader of such figures, whoever asks.
public enum FigureSuggestion: Hashable, Sendable {
  /// The figure, as it is typed.
  case exactly(String)
  /// At least a figure, which may be typed only where more is never worse; see `Figure.admitsLowerBound`.
  case lowerBound(String?)
  /// At most a figure, or better than a rank: 不到3万, 前三.
  case upperBound
  /// About a figure: 约2000, 近3万, 十几.
  case estimate
  /// Something between two figures: 300-400, 两三百.
  case range
  /// A part of something else: 12.3%, 三成, 1/3.
  case share
  /// More than one figure, or one whose digits are grouped in no usual way.
  case several
  /// Money, or a power of ten, of which it does not say whether yuan or 10,000 yuan are counted; other money.
  case unclearUnit
  /// A figure that the fact cannot have: a fraction of a thing, below zero, beyond its range.
  case impossible
  /// Words that say nothing: see `Placeholder`.
  case nothing
  /// Other words, with a figure in them or without one.
  case words

  /// The number to type.
  public var number: String? {
    switch self {
    case .exactly(let number): number
    case .lowerBound(let number): number
    default: nil
    }
  }

  /// Reads what was written where a figure belongs.
  public init(_ text: String, for figure: Figure) {
    var reader = WrittenFigureReader(text, of: figure)
    let found = reader.read()
    self = found == .words && Placeholder.isPlaceholder(text, as: .item) ? .nothing : found
  }
}

extension Figure {
  /// Whether a figure that is certainly reached can stand for the exact one: rules ask to reach it, and no share
  /// divides by it.
  public var admitsLowerBound: Bool {
    switch self {
    case .count(.revenueRank), .count(.fiscalYear), .count(.developers), .amount(.revenue): false
    default: true
    }
  }

  /// Whether it can have a value, given in the units that are stored.
  fileprivate func admits(_ value: Int64) -> Bool {
    switch self {
    case .count(let count): count.range.contains(value)
    case .amount(let amount): value >= 0 || amount.mayBeNegative
    }
  }
}

/// Reads one figure: what is said before it, the numeral, and what is said after it.
struct WrittenFigureReader {
  private let figure: Figure
  private var text: NumeralReader
  private var isLowerBound = false
  private var isUpperBound = false
  private var isEstimate = false
  private var isOrdinal = false
  private var isNegative = false
  private var isInYuan = false
  private var isInOtherMoney = false

  init(_ text: String, of figure: Figure) {
    self.figure = figure
    self.text = NumeralReader(text.folded)
  }

  mutating func read() -> FigureSuggestion {
    if figure.unit == .rank { text.pass(through: "第") }
    passLead()
    if text.pass(["百分之", "千分之"]) { return .share }
    guard let numeral = text.numeral() else { return .words }
    isLowerBound = isLowerBound || numeral.isLowerBound
    isEstimate = isEstimate || numeral.isEstimate
    if let fault = numeral.fault ?? passRest(after: numeral) { return fault }
    if isEstimate { return .estimate }
    if isUpperBound { return .upperBound }
    if isOrdinal && figure.unit != .rank || numeral.lacksDigit && !isLowerBound { return .words }
    let isAmount = figure.decimals > 0
    // 3万 may be 3 or 30,000 of the unit of amounts, so that only 元 tells.
    guard !isInOtherMoney, isAmount ? isInYuan || numeral.power == 0 : !isInYuan else {
      return .unclearUnit
    }
    guard let number = number(numeral.value.times(isInYuan ? -4 : 0)) else { return .impossible }
    guard isLowerBound else { return .exactly(number) }
    return .lowerBound(figure.admitsLowerBound ? number : nil)
  }

  /// The number to type, if the fact can have it.
  private func number(_ value: DecimalValue) -> String? {
    guard let units = value.units(decimals: figure.decimals) else { return nil }
    let sign = isNegative && units > 0
    return figure.admits(sign ? -units : units) ? (sign ? "-" : "") + value.digits : nil
  }

  // MARK: Around the numeral

  private mutating func passLead() {
    while true {
      if text.pass(Self.lowerBounds) {
        isLowerBound = true
      } else if text.pass(Self.upperBounds) {
        isUpperBound = true
      } else if text.pass(Self.estimates) {
        isEstimate = true
      } else if text.pass(["第", "no.", "no ", "#"]) {
        isOrdinal = true
      } else if text.pass(["人民币", "rmb", "cny", "¥", "￥"]) {
        isInYuan = true
      } else if text.pass(["$", "us", "€", "£"]) {
        isInOtherMoney = true
      } else if text.pass(["-", "−", "负", "亏损", "亏"]) {
        isNegative.toggle()
      } else if !text.pass(Self.leads) {
        return
      }
    }
  }

  /// Looks at what stands behind the numeral; it must be a unit and no more than that.
  private mutating func passRest(after numeral: Numeral) -> FigureSuggestion? {
    var letters = 0
    var isUnsure = false
    while let scalar = text.next {
      if text.pass(Self.lowerBoundsAfter) {
        isLowerBound = true
      } else if text.pass(Self.upperBoundsAfter) {
        isUpperBound = true
      } else if text.pass(Self.estimatesAfter) {
        isEstimate = true
      } else if text.pass(["%", "‰", "成", "分之", "个百分点", "百分点", "percent"]) {
        return .share
      } else if letters == 0, text.pass(["元", "圆", "人民币", "yuan", "rmb", "cny"]) {
        isInYuan = true
      } else if letters == 0, text.pass(Self.otherMoney) {
        isInOtherMoney = true
      } else if figure.decimals > 0, text.pass(["(万元)", "(单位:万元)"]) {
        continue
      } else if text.pass(["/月", "每月"]) {
        isUnsure = isUnsure || figure.unit != .timesPerMonth
      } else if figure.unit == .year, text.pass(["年度", "年"]) {
        continue
      } else if text.pass(Self.ranges) {
        if text.startsNumeral { return .range }
        isUnsure = isUnsure || scalar.isSign
      } else if scalar == "/", text.isDigit(at: text.place + 1) {
        return .share
      } else if text.startsNumeral {
        return .several
      } else if scalar == " " || Self.harmless.contains(scalar) {
        text.place += 1
      } else {
        // 一批 and 3m are no figures with their units.
        isUnsure =
          isUnsure
          || letters == 0 && (numeral.isOneDigit || scalar.isASCII)
            && !text.startsMeasure
          || text.pass(Self.unsure) || scalar.isSign
        letters += 1
        text.place += 1
      }
    }
    return isUnsure || letters > (figure.decimals > 0 ? 0 : Self.longestUnit) ? .words : nil
  }

  /// More letters or Chinese characters than a unit with what is counted has: 个流程工艺数据采集点.
  private static let longestUnit = 14

  private static let lowerBounds = [
    "超过", "超出", "超", "大于等于", "大于", "多于", "高于", "不少于", "不低于", "不小于", "至少",
    "最少", "起码", "达到", "已达", "达", "逾", "突破", "上", ">=", ">", "≥", "⩾", "≧", "more than",
    "over", "at least", "above", "not less than", "no less than", "no fewer than", "minimum",
    "min.",
  ]
  private static let upperBounds = [
    "不到", "不足", "不超过", "不多于", "不大于", "不高于", "最多", "至多", "少于", "低于", "小于等于",
    "小于", "前", "<=", "<", "≤", "⩽", "≦", "less than", "fewer than", "under", "below", "up to",
    "at most", "top", "maximum", "max.",
  ]
  private static let estimates = [
    "约为", "约有", "约", "大约", "大概", "大致", "接近", "将近", "近", "估计", "预计", "预估", "差不多",
    "几乎", "好几", "几", "数", "若干", "~", "≈", "about", "around", "approximately", "approx.",
    "approx", "circa", "ca.", "roughly", "nearly", "almost", "some", "estimated",
  ]
  private static let leads = [
    " ", "+", "共计", "共有", "合计", "总计", "累计", "总共", "一共", "共", "已有", "现有", "目前",
    "平均每月", "月均", "每月", "为", "有", "=", ":", "(", "\"", "“", "'",
  ]
  private static let lowerBoundsAfter = [
    "余", "多", "+", "及以上", "以上", "之上", "起", "or more", "and more", "and above", "plus",
  ]
  private static let upperBoundsAfter = [
    "及以下", "以下", "以内", "之内", "不到", "不足", "or less", "or fewer",
  ]
  private static let estimatesAfter = ["左右", "上下", "来", "几", "许", "约", "or so"]
  private static let otherMoney = [
    "美元", "美金", "欧元", "日元", "港元", "港币", "英镑", "usd", "us dollar", "dollar", "eur", "$",
  ]
  private static let ranges = ["-", "~", "～", "–", "—", "―", "至", "到", "或", "to", "or", ".."]
  /// Signs that say nothing of a figure.
  private static let harmless: [Unicode.Scalar] = [
    "(", ")", "[", "]", "《", "》", ".", ",", "。", "、", ";", "/", "\"", "”", "'", "’",
  ]
  /// What makes more of a text than a figure with its unit.
  private static let unsure = [
    "不", "未", "无", "待", "非", "其中", "除", "另", "拟", "计划", "预", "估", "减", "缺", "半", "期",
    "批", "级", "版", "号", "代", "万", "亿", "天", "日", "周", "年", "季", "day", "week", "year",
    "illion", "not", "plan",
  ]
}
