import StrictJSON
import Testing

struct JSONNodeRepeatedKeysTests {
  static let text = Array("{\"a\": 1, \"b\": {\"c\": 2, \"c\": 3}, \"\\u0061\": 4}".utf8)

  @Test func `repeated keys are kept in their order where the reader reports them itself`() throws {
    let node = try JSONNode(Self.text, keepingRepeatedKeys: true)
    #expect(node.members?.map { $0.key } == ["a", "b", "a"])
    #expect(node["b"]?.members?.map { $0.offset } == [15, 23])
    #expect(node["a"]?.number == JSONNumber(isNegative: false, mantissa: 1, exponent: 0))
  }

  @Test func `repeated keys are refused otherwise`() {
    #expect(throws: JSONError(.duplicateKey(first: 15), at: 23)) { try JSONNode(Self.text) }
  }
}
