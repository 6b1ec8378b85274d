import StrictJSON
import Testing

struct JSONScannerSkipTests {
  @Test func `skipping leaves the reader at what follows the value`() {
    for value in ["null", "true", "-1.5e3", "\"a\\\"]\"", "[]", "{}", "[[1,{\"a\":[]}],\"]\"]"] {
      withScanner(Array("[\(value) ,2]".utf8)) { scanner in
        try scanner.beginArray()
        _ = try scanner.nextElement()
        try scanner.skipValue()
        #expect(scanner.offset == 1 + value.utf8.count)
        #expect(try scanner.nextElement())
        #expect(try scanner.number().mantissa == 2)
        #expect(try scanner.nextElement() == false)
        try scanner.finish()
      }
    }
  }

  @Test func `a skipped value is validated to its last byte`() {
    for value in ["[1,[2,{\"a\":01}]]", "{\"a\":[\"\\x\"]}", "[[[[}]]]"] {
      let error = withScanner(Array("{\"unknown\":\(value)}".utf8)) { scanner in
        try scanner.beginObject()
        _ = try scanner.nextKey()
        try scanner.skipValue()
      }
      #expect(error != nil)
      #expect(error == fault(of: "{\"unknown\":\(value)}"))
    }
  }

  // MARK: Repeated keys

  struct Repetition: CustomStringConvertible, Sendable {
    let description: String
    /// The offset of each repeated key and of the first of its name.
    let pairs: [[Int]]

    init(_ text: String, _ pairs: [Int]...) {
      self.description = text
      self.pairs = pairs
    }
  }

  static let repetitions: [Repetition] = [
    Repetition("{\"a\":1,\"b\":2}"),
    Repetition("{\"a\":{\"a\":{\"a\":1}},\"b\":{\"a\":1}}"),
    Repetition("[{\"a\":1},{\"a\":1}]"),
    Repetition("{\"a\":1,\"A\":1,\"a \":1,\"\":1,\"aa\":1}"),
    Repetition("{\"a\":1,\"a\":2}", [7, 1]),
    Repetition("{\"\":1,\"\":2}", [6, 1]),
    Repetition("{\"a\":1,\"b\":2,\"a\":3,\"b\":4,\"a\":5}", [13, 1], [19, 7], [25, 1]),
    Repetition("{\"b\":{\"x\":1,\"x\":2},\"b\":3}", [12, 6], [19, 1]),
    Repetition("[{\"y\":1,\"y\":2},{\"x\":1,\"x\":2}]", [8, 2], [22, 16]),
    // compared by value, not by spelling
    Repetition("{\"a\":1,\"\\u0061\":2}", [7, 1]),
    Repetition("{\"\\u4E2D\":1,\"中\":2}", [12, 1]),
    Repetition("{\"\\ud83d\\ude00\":1,\"😀\":2,\"\\uD83D\\uDE00\":3}", [18, 1], [27, 1]),
    Repetition("{\"a/b\":1,\"a\\/b\":2}", [9, 1]),
    Repetition("{\"\\u0000\":1,\"\":2,\"\\u0000\":3}", [17, 1]),
    Repetition("{\"é\":1,\"e\u{301}\":2}"),
    Repetition("{\"connectedDevices\":1,\"connectedDevice\":2,\"onnectedDevices\":3}"),
    Repetition("{\"connected\\u0044evices\":1,\"connectedDevices\":2}", [27, 1]),
    // the same first and last eight characters
    Repetition(
      "{\"12345678a12345678\":1,\"12345678b12345678\":2,\"12345678a12345678\":3}", [45, 1]),
    Repetition("{\"1234567812345678\":1,\"12345678\":2,\"123456781234567812345678\":3}"),
  ]

  @Test(arguments: repetitions)
  func `repeated keys of skipped objects are gathered in the order of the text`(
    _ repetition: Repetition
  ) {
    withScanner(Array(repetition.description.utf8)) { scanner in
      try scanner.skipValue()
      try scanner.finish()
      let expected = repetition.pairs.map { JSONError(.duplicateKey(first: $0[1]), at: $0[0]) }
      #expect(scanner.duplicateKeys == expected)
    }
    #expect(
      fault(of: repetition.description)
        == repetition.pairs.first.map { JSONError(.duplicateKey(first: $0[1]), at: $0[0]) })
  }

  @Test func `a syntax fault is reported before a repeated key`() {
    #expect(fault(of: "{\"a\":1,\"a\":2,}") == JSONError(.trailingComma, at: 12))
  }

  @Test func `repeated keys of several skipped values add up`() {
    withScanner(Array("[{\"a\":1,\"a\":2},{\"b\":1,\"b\":2}]".utf8)) { scanner in
      try scanner.beginArray()
      while try scanner.nextElement() { try scanner.skipValue() }
      #expect(scanner.duplicateKeys.map(\.offset) == [8, 22])
    }
  }

  // MARK: Size

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func `a million brackets are refused for their depth or read if that is allowed`(_ unit: String) {
    let brackets = unit.utf8.filter { [0x5B, 0x7B].contains($0) }.count
    let openings = Array(String(repeating: unit, count: 1_000_000 / brackets).utf8)
    let offset = unit.utf8.count * (512 / brackets)
    #expect(fault(of: openings) == JSONError(.tooDeep(limit: 512), at: offset))
    #expect(
      fault(of: openings, depthLimit: .max) == JSONError(.unexpectedEnd, at: openings.count))
  }

  static func object(keys: some Sequence<String>) -> [UInt8] {
    Array("{\(keys.map { "\"\($0)\":0" }.joined(separator: ","))}".utf8)
  }

  @Test(.timeLimit(.minutes(1)))
  func `100,000 members in reverse order are compared in reasonable time`() {
    let numbers = (0..<100_000).reversed().map { String($0 + 100_000) }
    #expect(fault(of: Self.object(keys: numbers)) == nil)
    let bytes = Self.object(keys: numbers + ["150000"])
    #expect(
      fault(of: bytes)
        == JSONError(.duplicateKey(first: 1 + 49_999 * 11), at: 1 + 100_000 * 11))
  }

  @Test(.timeLimit(.minutes(1)))
  func `keys chosen to look alike are compared in reasonable time`() {
    let keys = (0..<10_000).map { "12345678\($0 + 10_000)12345678" }
    #expect(fault(of: Self.object(keys: keys)) == nil)
    let bytes = Self.object(keys: keys + [keys[77]])
    #expect(
      fault(of: bytes) == JSONError(.duplicateKey(first: 1 + 77 * 26), at: 1 + 10_000 * 26))
    let escaped = keys.map { "\\u0031" + $0.dropFirst() }
    #expect(fault(of: Self.object(keys: escaped)) == nil)
  }
}
