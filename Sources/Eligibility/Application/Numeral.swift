/// A decimal number of up to 18 digits: digits times a power of ten.
struct Numeral {
  var value = DecimalValue()
  /// The highest power of ten that was written as a word or a letter: 4 for 3万, 0 for 30000.
  var power = 0
  /// Whether it is a single Chinese digit.
  var isOneDigit = false
  /// Whether a power from a hundred up stands alone: 百余, 上千.
  var lacksDigit = false
  /// 10余万 and its like.
  var isLowerBound = false
  /// 十几, 几千.
  var isEstimate = false
  /// Why it is no figure after all.
  var fault: FigureSuggestion?
}

/// A number that is not below zero, exact: a whole number times a power of ten.
struct DecimalValue {
  var mantissa: UInt64 = 0
  var power = 0

  /// The most digits that a figure may have.
  static let digits = 18

  /// The number in units of 10^−`decimals`; `nil` where there is no whole number of them, or where it is too large.
  func units(decimals: Int) -> Int64? {
    guard mantissa > 0 else { return 0 }
    var (rest, power) = (mantissa, power + decimals)
    while power < 0 {
      guard rest % 10 == 0 else { return nil }
      (rest, power) = (rest / 10, power + 1)
    }
    while power > 0 {
      let (product, isTooLarge) = rest.multipliedReportingOverflow(by: 10)
      guard !isTooLarge, product <= UInt64(Int64.max) else { return nil }
      (rest, power) = (product, power - 1)
    }
    return Int64(exactly: rest)
  }

  /// The number as JSON has it: no needless zero, no exponent.
  var digits: String {
    guard mantissa > 0 else { return "0" }
    var (rest, power) = (mantissa, power)
    while power < 0, rest % 10 == 0 { (rest, power) = (rest / 10, power + 1) }
    let zero = UInt8(ascii: "0")
    var text = Array(String(rest).utf8)
    if power < 0 {
      let missing = 1 - power - text.count
      if missing > 0 { text = Array(repeating: zero, count: missing) + text }
      text.insert(UInt8(ascii: "."), at: text.count + power)
    } else {
      text += Array(repeating: zero, count: power)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The sum; `nil` where it has too many digits.
  func adding(_ other: Self) -> Self? {
    guard mantissa > 0 else { return other }
    guard other.mantissa > 0 else { return self }
    let power = min(power, other.power)
    var sum: Int64 = 0
    for part in [self, other] {
      guard let units = part.units(decimals: -power) else { return nil }
      let (total, isTooLarge) = sum.addingReportingOverflow(units)
      guard !isTooLarge else { return nil }
      sum = total
    }
    return Self(mantissa: UInt64(sum), power: power)
  }

  /// The product with a power of ten.
  func times(_ power: Int) -> Self { Self(mantissa: mantissa, power: self.power + power) }
}
