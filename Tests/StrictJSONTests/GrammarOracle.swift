/// A second reading of RFC 8259, as plain as it can be and with nothing in common with the scanner.
struct GrammarOracle {
  enum Verdict {
    case accepted, repeatedKey, refused
  }

  private struct Refused: Error {}

  private var rest: ArraySlice<UInt8>
  private var hasRepeatedKey = false

  static func verdict(on bytes: [UInt8]) -> Verdict {
    guard String(validating: bytes, as: UTF8.self) != nil else { return .refused }
    // A mark before the text is passed over, as RFC 8259 allows in section 8.1.
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var oracle = GrammarOracle(rest: bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...])
    do {
      try oracle.element(depth: 0)
      guard oracle.rest.isEmpty else { return .refused }
    } catch {
      return .refused
    }
    return oracle.hasRepeatedKey ? .repeatedKey : .accepted
  }

  private init(rest: ArraySlice<UInt8>) {
    self.rest = rest
  }

  private mutating func element(depth: Int) throws {
    space()
    switch rest.first {
    case UInt8(ascii: "{"): try object(depth: depth + 1)
    case UInt8(ascii: "["): try array(depth: depth + 1)
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"): try expect("true")
    case UInt8(ascii: "f"): try expect("false")
    case UInt8(ascii: "n"): try expect("null")
    default: try number()
    }
    space()
  }

  private mutating func object(depth: Int) throws {
    guard depth <= 512 else { throw Refused() }
    try expect("{")
    space()
    if take("}") { return }
    var keys: Set<[UInt16]> = []
    repeat {
      space()
      if !keys.insert(try string()).inserted { hasRepeatedKey = true }
      space()
      try expect(":")
      try element(depth: depth)
    } while take(",")
    try expect("}")
  }

  private mutating func array(depth: Int) throws {
    guard depth <= 512 else { throw Refused() }
    try expect("[")
    space()
    if take("]") { return }
    repeat { try element(depth: depth) } while take(",")
    try expect("]")
  }

  /// The value of a string in UTF-16, where a lone surrogate is easy to see.
  private mutating func string() throws -> [UInt16] {
    try expect("\"")
    var content: [UInt8] = []
    var value: [UInt16] = []
    while !take("\"") {
      guard let byte = rest.popFirst(), byte >= 0x20 else { throw Refused() }
      guard byte == UInt8(ascii: "\\") else {
        content.append(byte)
        continue
      }
      value += String(decoding: content, as: UTF8.self).utf16
      content = []
      switch rest.popFirst() {
      case UInt8(ascii: "\""): value.append(0x22)
      case UInt8(ascii: "\\"): value.append(0x5C)
      case UInt8(ascii: "/"): value.append(0x2F)
      case UInt8(ascii: "b"): value.append(8)
      case UInt8(ascii: "f"): value.append(12)
      case UInt8(ascii: "n"): value.append(10)
      case UInt8(ascii: "r"): value.append(13)
      case UInt8(ascii: "t"): value.append(9)
      case UInt8(ascii: "u"):
        let digits = String(decoding: rest.prefix(4), as: UTF8.self)
        guard digits.utf8.count == 4, digits.allSatisfy(\.isASCII), digits.allSatisfy(\.isHexDigit),
          let unit = UInt16(digits, radix: 16)
        else { throw Refused() }
        rest.removeFirst(4)
        value.append(unit)
      default: throw Refused()
      }
    }
    value += String(decoding: content, as: UTF8.self).utf16
    guard String(validating: value, as: UTF16.self) != nil else { throw Refused() }
    return value
  }

  private mutating func number() throws {
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
  }

  private mutating func digits() throws {
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard !digits.isEmpty else { throw Refused() }
    rest.removeFirst(digits.count)
  }

  private mutating func space() {
    rest = rest.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
  }

  private mutating func take(_ text: String) -> Bool {
    guard rest.starts(with: text.utf8) else { return false }
    rest.removeFirst(text.utf8.count)
    return true
  }

  private mutating func expect(_ text: String) throws {
    guard take(text) else { throw Refused() }
  }
}
