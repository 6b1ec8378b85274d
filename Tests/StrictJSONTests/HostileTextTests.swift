import Foundation
import StrictJSON
import Testing

/// Texts made to break the scanner: cut off, damaged, and judged by others as well.
struct HostileTextTests {
  /// Something of everything; an object, so that no beginning of it is a whole text.
  static let document = Array(
    #"""
    {"名称": "苏州云平台，一期（示例）", "\u540d\ud83d\ude00\n": ["é😀", "", "\\\"\/"],
     "figures" : [0, -1, 62000, 3.25, 1e3, -2.5E-2, 123456789012345678901] ,
    	"claims":{"a":{"met":true,"evidence":"见附件三"},"b":{"met":false,"evidence":null}},
     "empty":[{},[],[[ ]]]}
    """#.utf8)

  @Test func `the document itself is sound`() {
    #expect(fault(of: Self.document) == nil)
    #expect(GrammarOracle.verdict(on: Self.document) == .accepted)
  }

  @Test func `cut off at any byte, a text is said to end too early`() {
    for count in 0..<Self.document.count {
      let bytes = Array(Self.document.prefix(count))
      let error = fault(of: bytes)
      #expect(error == faultByWalking(bytes))
      switch error?.kind {
      case .emptyText: #expect(count == 0)
      case .unexpectedEnd: #expect(error?.offset == count)
      case .unterminatedString:
        #expect(error.map { bytes[$0.offset] } == UInt8(ascii: "\""))
      default: Issue.record("\(count) bytes: \(String(describing: error))")
      }
    }
  }

  /// What two judges make of a text, in words for a failure.
  private static func disagreement(on bytes: [UInt8]) -> String? {
    let error = fault(of: bytes)
    let verdict: GrammarOracle.Verdict =
      switch error?.kind {
      case nil: .accepted
      case .duplicateKey: .repeatedKey
      default: .refused
      }
    let expected = GrammarOracle.verdict(on: bytes)
    if verdict != expected { return "\(verdict), not \(expected): \(bytes)" }
    let walked = faultByWalking(bytes)
    if verdict != .repeatedKey, walked != error { return "walked otherwise: \(bytes)" }
    if let error, !(0...bytes.count).contains(error.offset) { return "beyond: \(bytes)" }
    return nil
  }

  @Test func `with any byte replaced, the grammar decides what is accepted`() {
    // Every kind of byte that means something, and some that never do.
    let bytes =
      Array("\0\t\n\r \"\\/{}[],:-+.019eEtfnux'“".utf8) + [
        0x1F, 0x7F, 0x80, 0xC0, 0xE4, 0xED, 0xFF,
      ]
    for index in Self.document.indices {
      var mutant = Self.document
      for byte in bytes {
        mutant[index] = byte
        if let disagreement = Self.disagreement(on: mutant) { Issue.record("\(disagreement)") }
      }
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `with anything damaged at random, the grammar decides what is accepted`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let fragments = [
      "\"", "\\", "\\u", "{", "}", "[", "]", ",", ":", "1", "-", "e", ".", "中", " ", "\"a\":0",
    ]
    for _ in 0..<2_000 {
      var mutant = Self.document
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let start = Int.random(in: 0..<mutant.count, using: &generator)
        let end = min(mutant.count, start + Int.random(in: 0...5, using: &generator))
        let fragment = fragments.randomElement(using: &generator) ?? ""
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: mutant.removeSubrange(start..<end)
        case 1: mutant.insert(contentsOf: fragment.utf8, at: start)
        case 2: mutant[start] = UInt8.random(in: .min ... .max, using: &generator)
        default: mutant.insert(contentsOf: mutant[start..<end], at: start)
        }
      }
      if let disagreement = Self.disagreement(on: mutant) {
        Issue.record("seed \(seed): \(disagreement)")
      }
    }
  }

  @Test func `what is accepted, Foundation accepts`() {
    var generator = SeededGenerator(seed: 5)
    // Foundation refuses what a Double cannot hold, so no mutation may make a large exponent.
    let document = Array(
      String(decoding: Self.document, as: UTF8.self).replacing("6789012345678901", with: "").utf8)
    for _ in 0..<2_000 {
      var mutant = document
      let index = Int.random(in: mutant.indices, using: &generator)
      mutant[index] = UInt8.random(in: 0x20...0x7E, using: &generator)
      guard fault(of: mutant) == nil else { continue }
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(mutant)) }
    }
  }
}
