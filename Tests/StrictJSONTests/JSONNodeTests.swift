import StrictJSON
import Testing

struct JSONNodeTests {
  @Test func `a tree says what stands where`() throws {
    let node = try JSONNode(Array(#" {"名称": "苏州", "list": [1.5, true, null, {}]}"#.utf8))
    #expect(node.kind == .object)
    #expect(node.offset == 1)
    #expect(node.members?.map(\.key) == ["名称", "list"])
    #expect(node.members?.map(\.offset) == [2, 22])
    #expect(node["名称"]?.string == "苏州")
    #expect(node["missing"] == nil)
    let items = try #require(node["list"]?.items)
    #expect(items.map(\.kind) == [.number, .boolean, .null, .object])
    #expect(items.map(\.offset) == [31, 36, 42, 48])
    #expect(items.first?.number?.units(decimals: 1) == .exactly(15))
    #expect(items[1].boolean == true)
    #expect(items[3].members?.isEmpty == true)
  }

  @Test func `a value asked for as another kind is nothing`() throws {
    let node = try JSONNode(Array("[1]".utf8))
    #expect(node.members == nil)
    #expect(node.string == nil)
    #expect(node.boolean == nil)
    #expect(node.number == nil)
    #expect(node["a"] == nil)
  }

  @Test(arguments: JSONScannerTests.refusals + JSONScannerFaultsTests.refusals)
  func `a tree is refused for what the scanner refuses`(_ refusal: Refusal) {
    #expect(throws: refusal.fault) { try JSONNode(refusal.bytes) }
  }

  @Test func `a repeated key is refused by its value, and a look-alike is another key`() throws {
    #expect(throws: JSONError(.duplicateKey(first: 1), at: 7)) {
      try JSONNode(Array("{\"a\":1,\"\\u0061\":2}".utf8))
    }
    let node = try JSONNode(Array("{\"\u{E9}\":1,\"e\u{301}\":2}".utf8))
    #expect(node["\u{E9}"]?.number?.mantissa == 1)
    #expect(node["e\u{301}"]?.number?.mantissa == 2)
  }

  @Test(arguments: [false, true])
  func `512 levels fit and 513 are refused`(_ objects: Bool) throws {
    let node = try JSONNode(JSONScannerTests.nested(512, objects: objects))
    #expect(node.kind == (objects ? .object : .array))
    #expect(throws: JSONError(.tooDeep(limit: 512), at: 512 * (objects ? 5 : 1))) {
      try JSONNode(JSONScannerTests.nested(513, objects: objects))
    }
  }
}
