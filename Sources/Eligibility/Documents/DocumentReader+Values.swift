public import StrictJSON

extension DocumentReader {
  /// The truth value that it is; anything else is reported.
  public mutating func boolean(_ node: JSONNode) -> Bool? {
    if node.boolean == nil { refuse(node, .truth) }
    return node.boolean
  }

  /// The text that it is; anything else, and a blank one, is reported.
  public mutating func text(_ node: JSONNode) -> String? {
    guard let text = node.string else {
      refuse(node, .text)
      return nil
    }
    guard text.isBlank else { return text }
    report(.blankText, at: node.offset)
    return nil
  }

  /// The place of a text among the codes of terms; anything else is reported.
  public mutating func place(of node: JSONNode, among terms: [Term]) -> Int? {
    guard let name = node.string else {
      refuse(node, .choice(terms))
      return nil
    }
    if let place = terms.firstIndex(where: { $0.code == name }) { return place }
    let nearest = name.nearest(among: terms.map { $0.code })
    report(.unknownTerm(name, nearest: nearest, allowed: terms), at: node.offset)
    return nil
  }

  /// A number of zero or more as units of 10^−`decimals`; anything else is reported.
  mutating func units(
    _ node: JSONNode, decimals: Int = 0, as expectation: Problem.Expectation = .count
  ) -> Int64? {
    guard let number = node.number else {
      refuse(node, expectation)
      return nil
    }
    let text = self.number(at: node.offset)
    switch number.units(decimals: decimals) {
    case .exactly(let units) where units >= 0: return units
    case .exactly: report(.negative(text), at: node.offset)
    case .fractional:
      report(decimals > 0 ? .tooManyDecimals(text) : .fractional(text), at: node.offset)
    case .outOfRange:
      report(number.isNegative ? .negative(text) : .tooLarge(text), at: node.offset)
    }
    return nil
  }

  /// A whole number of a range; anything else is reported.
  mutating func integer(_ node: JSONNode, in range: ClosedRange<Int64>) -> Int64? {
    guard let value = units(node) else { return nil }
    guard range.contains(value) else {
      report(.outOfRange(number(at: node.offset), allowed: range), at: node.offset)
      return nil
    }
    return value
  }

  /// The number that begins at an offset, as it is written.
  func number(at offset: Int) -> String {
    let rest = bytes[offset...].prefix { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
        || byte | 0x20 == UInt8(ascii: "e")
    }
    return String(decoding: rest, as: UTF8.self)
  }
}
