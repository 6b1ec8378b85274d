import StrictJSON
import Testing

struct JSONScannerTextTests {
  @Test(arguments: 0..<24)
  func `white space of every length and kind is passed, at the end of the text too`(_ length: Int) {
    for kind in [" ", "\n", "\t", "\r", "\r\n", "\n  ", " \t"] {
      let space = String(String(repeating: kind, count: length).prefix(length))
      for text in [
        "\(space)1", "1\(space)", "[\(space)]", "[1\(space),\(space)2\(space)]",
        "{\(space)\"a\"\(space):\(space)1\(space)}", "{\"a\":1,\(space)\"b\":2}",
      ] {
        #expect(fault(of: text) == nil)
        #expect(faultByWalking(Array(text.utf8)) == nil)
      }
      #expect(
        fault(of: "[1,\(space)x]") == JSONError(.unknownWord, at: 3 + space.utf8.count))
    }
  }

  @Test func `only four characters are white space`() {
    for byte in UInt8(1)...0x7F where ![0x20, 0x09, 0x0A, 0x0D].contains(byte) {
      for place in [1, 5, 8] {
        var bytes = Array("[         1]".utf8)
        bytes[place] = byte
        #expect(fault(of: bytes) != nil, "\(byte)")
      }
    }
  }
}
