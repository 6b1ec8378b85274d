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

extension [Int64] {
  /// Years in a row, `2015, 2016, 2017`: years have no groups of digits.
  var enumeration: String { map { "\($0)" }.joined(separator: ", ") }

  /// A fiscal year, or several together.
  var wording: Words {
    count == 1
      ? Words(zh: "\(enumeration) 年", en: enumeration)
      : Words(zh: map { "\($0)" }.joined(separator: "、") + " 年合计", en: enumeration + " together")
  }
}
