extension Figure {
  /// A stored value as a number: grouped, with only the decimals that it has.
  public func number(_ value: Int64) -> String {
    guard decimals > 0 else { return value.grouped }
    let (whole, fraction) = value.magnitude.quotientAndRemainder(
      dividingBy: UInt64(Amount.unitsPerOne))
    var digits = Array(String(UInt64(Amount.unitsPerOne) + fraction).utf8.dropFirst())
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    let sign = value < 0 ? "-" : ""
    let decimals = digits.isEmpty ? "" : "." + String(decoding: digits, as: UTF8.self)
    return sign + Int64(whole).grouped + decimals
  }

  /// A stored value with its unit, or with the measure word of the place that asks for it.
  public func quantity(_ value: Int64, in measure: Unit? = nil) -> Words {
    let number = number(value)
    guard unit == .rank else { return difference(value, in: measure) }
    return Words(zh: "第 \(number) 名", en: "rank \(number)")
  }

  /// What lies between two stored values; of ranks it is no rank.
  func difference(_ value: Int64, in measure: Unit? = nil) -> Words {
    let number = number(value)
    let unit = (measure ?? unit).label
    // In English the fact's name says what is counted, so only money needs its unit.
    return Words(
      zh: unit.zh.isEmpty ? number : number + " " + unit.zh,
      en: decimals > 0 ? number + " " + unit.en : number)
  }
}

extension Amount {
  /// The stored units in one unit of account: 10^`decimals`.
  public static let unitsPerOne: Int64 = 1_000_000
}
