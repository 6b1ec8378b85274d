extension Int64 {
  /// The number with a comma before every three digits.
  public var grouped: String {
    let digits = Array(String(magnitude).utf8)
    var result: [UInt8] = self < 0 ? [UInt8(ascii: "-")] : []
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { result.append(UInt8(ascii: ",")) }
      result.append(digit)
    }
    return String(decoding: result, as: UTF8.self)
  }
}

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

  /// A stored value with its unit.
  public func quantity(_ value: Int64) -> Words {
    let number = number(value)
    let unit = unit
    if unit == .rank { return Words(zh: "第 \(number) 名", en: "rank \(number)") }
    // In English the fact's name says what is counted, so only money needs its unit.
    return Words(
      zh: number + " " + unit.label.zh, en: decimals > 0 ? number + " " + unit.label.en : number)
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

extension [Words] {
  /// The texts in a row, with a separator of each language between them.
  func joined(zh: String, en: String) -> Words {
    Words(
      zh: map { $0.zh }.joined(separator: zh), en: map { $0.en }.joined(separator: en))
  }
}
