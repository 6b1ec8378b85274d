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

extension Int {
  /// The number with the word that follows it: `1 field`, `2 fields`; the many are named where an s is not enough.
  public func counted(_ one: String, _ many: String? = nil) -> String {
    "\(self) " + (self == 1 ? one : many ?? one + "s")
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

extension [Int64] {
  /// Years in a row, `2015, 2016, 2017`: years have no groups of digits.
  var enumeration: String { map { "\($0)" }.joined(separator: ", ") }
}
