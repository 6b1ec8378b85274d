/// A folded text with a place in it, and the numerals of both scripts.
struct NumeralReader {
  private let scalars: [Unicode.Scalar]
  var place = 0

  /// Blanks beside Chinese characters mean nothing.
  init(_ text: String) {
    let all = Array(text.unicodeScalars)
    scalars = all.indices.filter { place in
      all[place] != " "
        || place > 0 && place + 1 < all.count && all[place - 1].isASCII
          && all[place + 1].isASCII
    }.map { all[$0] }
  }

  var next: Unicode.Scalar? { scalar(at: place) }

  private func scalar(at place: Int) -> Unicode.Scalar? {
    scalars.indices.contains(place) ? scalars[place] : nil
  }

  func isDigit(at place: Int) -> Bool { scalar(at: place).map { "0"..."9" ~= $0 } ?? false }

  /// Passes the first of some words that stands here.
  mutating func pass(_ words: [String]) -> Bool {
    for word in words {
      let word = word.unicodeScalars
      guard scalars[place...].starts(with: word) else { continue }
      place += word.count
      return true
    }
    return false
  }

  /// Passes what stands before a character and the character itself, if no figure is among it.
  mutating func pass(through scalar: Unicode.Scalar) {
    guard let found = scalars.lastIndex(of: scalar), !(0..<found).contains(where: isDigit) else {
      return
    }
    place = found + 1
  }

  /// Whether a numeral begins here.
  var startsNumeral: Bool {
    let rest = place + (next == " " ? 1 : 0)
    return isDigit(at: rest) || scalar(at: rest).flatMap({ Self.digit(of: $0) }) != nil
      || next == "." && isDigit(at: place + 1)
  }

  /// Whether a measure word or a whole English word stands here.
  var startsMeasure: Bool {
    guard let next, next.isASCII else {
      return next.map { "台套种类项个人家次名座款条位只件户".unicodeScalars.contains($0) } ?? false
    }
    return scalars[place...].prefix { "a"..."z" ~= $0 }.count > 2
  }

  // MARK: Numerals

  /// Reads the numeral that begins here: 31,500, 3.15万, 3万5千, 一万二千三百, 1.2e6, 68 million.
  mutating func numeral() -> Numeral? {
    var result = Numeral()
    var total = DecimalValue()  // what is complete: 1亿
    var section = DecimalValue()  // what a larger power may still multiply: 2千 of 2千万
    var current: DecimalValue?
    var smallest = Int.max  // the last power in the section
    var largest = Int.max  // the last power of the total
    var sawZero = false
    var currentIsShort = false
    let start = place
    func sum(_ left: DecimalValue, _ right: DecimalValue) -> DecimalValue {
      if let sum = left.adding(right) { return sum }
      result.fault = .impossible
      return left
    }
    scan: while let scalar = next, result.fault == nil {
      if isDigit(at: place) || scalar == "." && isDigit(at: place + 1) {
        guard current == nil else { break }
        let first = place
        (current, result.fault) = number()
        currentIsShort = place - first == 1
      } else if Self.zeros.contains(scalar), place > start, current == nil {
        sawZero = true
        place += 1
      } else if Self.digit(of: scalar) != nil {
        guard current == nil else { break }
        result.isOneDigit = place == start
        (current, result.fault) = chineseDigits()
        currentIsShort = true
      } else if place > start, let mark = mark(at: place), power(at: place + 1) != nil {
        // 10余万, 30多万, 十几万
        if mark { result.isLowerBound = true } else { result.isEstimate = true }
        place += 1
      } else if let (power, length) = power(at: place) {
        if place == start, power > 1 { result.lacksDigit = true }
        place += length
        result.power = max(result.power, power)
        if power < 4 {
          guard power < smallest else { result.fault = .several; break scan }
          section = sum(section, (current ?? DecimalValue(mantissa: 1)).times(power))
          smallest = power
        } else {
          let isEmpty = section.mantissa == 0 && current == nil
          section = sum(section, current ?? DecimalValue(mantissa: isEmpty ? 1 : 0))
          if power > largest, largest != .max {
            total = sum(total, isEmpty ? DecimalValue() : section).times(power)
          } else {
            guard power != largest else { result.fault = .several; break scan }
            total = sum(total, section.times(power))
          }
          section = DecimalValue()
          largest = power
          smallest = .max
        }
        current = nil
        sawZero = false
      } else if scalar == " ", current != nil, power(at: place + 1) != nil {
        place += 1
      } else {
        break
      }
    }
    guard place > start else { return nil }
    if let current {
      // 三万五 is 35,000 to some, 30,005 to others.
      let last = min(smallest, largest)
      if last > 1, last != .max, currentIsShort, !sawZero { result.fault = .several }
      section = sum(section, current)
    }
    result.isOneDigit = result.isOneDigit && place == start + 1
    result.value = sum(total, section)
    return result
  }

  /// Reads digits with groups, decimals and an exponent.
  private mutating func number() -> (DecimalValue, FigureSuggestion?) {
    var value = DecimalValue()
    var fault: FigureSuggestion?
    var decimals: Int?
    var group = 0  // the digits since the last separator
    var groups = 0
    while let scalar = next, fault == nil {
      if isDigit(at: place) {
        let (digit, limit) = (UInt64(scalar.value - 0x30), UInt64(100_000_000_000_000_000))
        if value.mantissa >= limit {
          fault = .impossible
        } else {
          value.mantissa = value.mantissa * 10 + digit
        }
        if decimals != nil { value.power -= 1 } else { group += 1 }
        place += 1
      } else if scalar == ".", decimals == nil, isDigit(at: place + 1) || !isDigit(at: place - 1) {
        if groups > 0, group != 3 { fault = .several }
        decimals = 0
        place += 1
      } else if decimals == nil, Self.separators.contains(scalar), isDigit(at: place + 1) {
        if groups == 0 ? group > 3 : group != 3 { fault = .several }
        (group, groups) = (0, groups + 1)
        place += 1
      } else {
        break
      }
    }
    if decimals == nil, groups > 0, group != 3 { fault = fault ?? .several }
    if next == "." || next == ",", isDigit(at: place + 1) { fault = fault ?? .several }
    passExponent(of: &value)
    // So that 5000 and 5 are alike whatever follows, zeros stay; an end of a million zeros cannot be.
    if !(-40...DecimalValue.digits).contains(value.power), value.mantissa > 0 {
      fault = fault ?? .impossible
    }
    return (value, fault)
  }

  private mutating func passExponent(of value: inout DecimalValue) {
    guard next == "e" else { return }
    var end = place + 1
    let sign = scalar(at: end)
    if sign == "+" || sign == "-" { end += 1 }
    guard isDigit(at: end) else { return }
    var exponent = 0
    while isDigit(at: end), let scalar = scalar(at: end) {
      exponent = min(1_000, exponent * 10 + Int(scalar.value - 0x30))
      end += 1
    }
    value.power += sign == "-" ? -exponent : exponent
    place = end
  }

  /// Reads one Chinese digit, or a row of them that is read digit by digit: 二〇一七.
  private mutating func chineseDigits() -> (DecimalValue, FigureSuggestion?) {
    var value = DecimalValue()
    let start = place
    while let digit = next.flatMap({ Self.digit(of: $0) }), place - start < DecimalValue.digits {
      value.mantissa = value.mantissa * 10 + UInt64(digit)
      place += 1
    }
    // 两三百, 五六台
    return (value, (2...3).contains(place - start) ? .range : nil)
  }

  /// Whether 余 or 多 stands here, which make a lower bound; `false` for 来 and 几, which make an estimate.
  private func mark(at place: Int) -> Bool? {
    switch scalar(at: place) {
    case "余", "多": true
    case "几", "来", "数": false
    default: nil
    }
  }

  /// The power of ten that a word or a letter here stands for, and how long it is.
  private func power(at place: Int) -> (power: Int, length: Int)? {
    guard let scalar = scalar(at: place) else { return nil }
    switch scalar {
    case "十", "拾": return (1, 1)
    case "百", "佰": return (2, 1)
    case "千", "仟": return (3, 1)
    case "万", "萬": return (4, 1)
    case "亿", "億": return (8, 1)
    case "a"..."z":
      let word = scalars[place...].prefix { "a"..."z" ~= $0 }
      let found = Self.letters.first { word.elementsEqual($0.word.unicodeScalars) }
      return found.map { ($0.power, word.count) }
    default: return nil
    }
  }

  private static let letters: [(word: String, power: Int)] = [
    ("k", 3), ("w", 4), ("thousand", 3), ("million", 6), ("billion", 9), ("bn", 9),
  ]
  private static let separators: [Unicode.Scalar] = [",", "_", " ", "'", "’"]
  private static let zeros: [Unicode.Scalar] = ["零", "〇"]

  private static func digit(of scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "零", "〇": 0
    case "一", "壹": 1
    case "二", "两", "贰", "兩": 2
    case "三", "叁": 3
    case "四", "肆": 4
    case "五", "伍": 5
    case "六", "陆": 6
    case "七", "柒": 7
    case "八", "捌": 8
    case "九", "玖": 9
    default: nil
    }
  }
}
