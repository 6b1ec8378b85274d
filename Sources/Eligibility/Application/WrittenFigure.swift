/// A figure as people write it: `3万`, `5,000`, `5000台`, `１２００`.
enum WrittenFigure {
  /// The number to write in JSON instead, if the text leaves no doubt about it.
  static func number(in text: String, for expectation: Problem.Expectation) -> String? {
    var digits = ""
    var decimals = ""
    var sawPoint = false
    var isNegative = false
    var shift = 0
    var rest = Array(text.unicodeScalars.filter { !$0.isBlank })[...]
    if rest.first == "-" || rest.first == "－" {
      isNegative = true
      rest.removeFirst()
    }
    scan: while let scalar = rest.first {
      switch scalar {
      case "0"..."9", "０"..."９":
        let value = scalar.value & 0xF
        let digit = Character(Unicode.Scalar(UInt8(ascii: "0") + UInt8(value)))
        if sawPoint { decimals.append(digit) } else { digits.append(digit) }
      case ",", "，", "_": guard !sawPoint else { return nil }
      case ".", "．":
        guard !sawPoint else { return nil }
        sawPoint = true
      default: break scan
      }
      rest.removeFirst()
    }
    guard !digits.isEmpty else { return nil }
    var sawHundredMillions = false
    while let scalar = rest.first, let factor = power(of: scalar) {
      shift += factor
      sawHundredMillions = sawHundredMillions || scalar == "亿"
      rest.removeFirst()
    }
    // Amounts count 10,000 yuan, so 万元 is the unit itself; 3万 alone may mean either.
    if case .amount = expectation {
      if rest.first == "元" || sawHundredMillions {
        shift -= 4
      } else if shift > 0 {
        return nil
      }
    }
    guard shift <= 18 else { return nil }
    // What may follow is a unit: letters or Chinese characters, no further digits.
    guard rest.allSatisfy({ $0.value >= 0x80 || $0.isASCIILetter || $0 == "/" || $0 == "+" }) else {
      return nil
    }
    return written(
      digits: digits, decimals: decimals, power: shift, isNegative: isNegative,
      allowsDecimals: expectation == .amount)
  }

  private static func power(of scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "十": 1
    case "百": 2
    case "千": 3
    case "万", "萬": 4
    case "亿": 8
    default: nil
    }
  }

  private static func written(
    digits: String, decimals: String, power: Int, isNegative: Bool, allowsDecimals: Bool
  ) -> String? {
    var whole = digits
    var fraction = decimals
    for _ in 0..<max(0, power) { whole.append(fraction.isEmpty ? "0" : fraction.removeFirst()) }
    for _ in 0..<max(0, -power) { fraction = String(whole.popLast() ?? "0") + fraction }
    while fraction.last == "0" { fraction.removeLast() }
    guard fraction.utf8.count <= (allowsDecimals ? Amount.decimals : 0) else { return nil }
    let significant = whole.drop { $0 == "0" }
    whole = significant.isEmpty ? "0" : String(significant)
    guard whole.utf8.count <= 18 else { return nil }
    return (isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is one of A–Z and a–z.
  fileprivate var isASCIILetter: Bool {
    (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
  }
}
