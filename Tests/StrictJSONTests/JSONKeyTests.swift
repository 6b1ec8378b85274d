import StrictJSON
import Testing

struct JSONKeyTests {
  /// The keys of an object and whether each was the one that was named.
  private static func keys(
    of text: String, expecting expected: JSONKey
  ) throws -> [(String, Bool)] {
    let bytes = Array(text.utf8)
    return try bytes.withUnsafeBytes { bytes in
      var scanner = try JSONScanner(bytes)
      var keys: [(String, Bool)] = []
      try scanner.beginObject()
      while let match = try scanner.nextKey(expecting: expected) {
        switch match {
        case .expected(let key): keys.append((key.string(in: bytes), true))
        case .other(let key): keys.append((key.string(in: bytes), false))
        }
        try scanner.skipValue()
      }
      try scanner.finish()
      return keys
    }
  }

  @Test(arguments: ["a", "abcdefg", "abcdefgh", "abcdefghi", "connectedDevices", "设备连接数量"])
  func `a key is met where it stands whole, and nowhere else`(_ name: String) throws {
    let padding = String(repeating: " ", count: 32)
    let near = [name + "x", "x" + name, String(name.dropLast()), name.uppercased() + "."]
    for other in near {
      let text = "{\"\(other)\": 1, \"\(name)\" : 2, \"\(other)z\": 3}" + padding
      let keys = try Self.keys(of: text, expecting: JSONKey(name))
      #expect(keys.map { $0.0 } == [other, name, other + "z"])
      #expect(keys.map { $0.1 } == [false, true, false])
    }
  }

  @Test func `so near the end that a word does not fit, a key is read like any other`() throws {
    for length in 1...20 {
      let name = String(repeating: "k", count: length)
      for space in 0...12 {
        let text = "{\"\(name)\":1}" + String(repeating: " ", count: space)
        let keys = try Self.keys(of: text, expecting: JSONKey(name))
        #expect(keys.map { $0.0 } == [name])
      }
    }
  }

  @Test func `what is wrong with an object is found whatever key was named`() {
    let padding = String(repeating: " ", count: 32)
    for text in [
      "{\"met\" 1}", "{\"met\":1 \"met\":2}", "{\"met\":1,}", "{,}", "{\"met",
      "{\"met\":1,\"e\u{1}\":2}",
    ] {
      #expect(throws: JSONError.self, "\(text)") {
        try Self.keys(of: text + padding, expecting: JSONKey("met"))
      }
    }
  }

  @Test func `an escaped key is another spelling and not the named bytes`() throws {
    let text = "{\"m\\u0065t\": 1, \"met\": 2}" + String(repeating: " ", count: 32)
    let keys = try Self.keys(of: text, expecting: JSONKey("met"))
    #expect(keys.map { $0.0 } == ["met", "met"])
    #expect(keys.map { $0.1 } == [false, true])
  }
}
