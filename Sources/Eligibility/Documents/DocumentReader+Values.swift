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
    report(.unknownTerm(name, allowed: terms), at: node.offset)
    return nil
  }

  /// A number of a range as units of 10^−`decimals`; anything else is reported.
  package mutating func units(
    _ node: JSONNode, decimals: Int = 0, in range: ClosedRange<Int64> = 0...Int64.max,
    as expectation: Problem.Expectation = .count
  ) -> Int64? {
    guard let number = node.number else {
      refuse(node, expectation)
      return nil
    }
    do throws(Problem.Kind) {
      return try number.units(decimals: decimals, in: range, written: text(at: node.offset))
    } catch {
      report(error, at: node.offset)
      return nil
    }
  }

  /// The number that begins at an offset, as it is written.
  private func text(at offset: Int) -> String {
    let rest = bytes[offset...].prefix { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
        || byte | 0x20 == UInt8(ascii: "e")
    }
    return String(decoding: rest, as: UTF8.self)
  }
}
