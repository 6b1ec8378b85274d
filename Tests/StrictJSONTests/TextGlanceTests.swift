import StrictJSON
import TestSupport
import Testing

struct TextGlanceTests {
  @Test(arguments: UInt8(0xC0)...0xFF)
  func `wherever it stands, every character is refused or taken as the standard library has it`(
    _ lead: UInt8
  ) {
    for second in UInt8.min...UInt8.max {
      for third in [UInt8(0x7F), 0x80, 0xBF, 0xC0] {
        let around = [UInt8](repeating: 0x61, count: Int(second ^ third) % 8)
        let bytes = [0x22] + around + [lead, second, third, 0x80] + around + [0x22]
        let isRefused = String(validating: bytes, as: UTF8.self) == nil || second == 0x22
        #expect((fault(of: bytes) != nil) == (isRefused || second < 0x20 || second == 0x5C))
      }
    }
  }

  @Test(arguments: UInt64(1)...40)
  func `what characters may have been lost from is never overlooked, wherever it stands`(
    _ seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    let signs = ["苏", "州", "é", "a", "，", "（", "忽", "弟", "\u{1F30A}"]
    for sign in ["\u{FFFD}", "??", "？？", "?？", "\\n"] {
      for isThere in [true, false] {
        var texts = (0..<Int.random(in: 0...40, using: &random)).map { _ in
          signs.randomElement(using: &random) ?? ""
        }
        if isThere { texts.insert(sign, at: Int.random(in: 0...texts.count, using: &random)) }
        let bytes = Array("\"\(texts.joined())\"".utf8)
        let mayBe = try bytes.withUnsafeBytes { try JSONScanner($0).mayHaveLostCharacters }
        #expect(mayBe || !isThere)
        if !isThere { #expect(!mayBe) }
      }
    }
  }
}
