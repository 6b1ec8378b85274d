import StrictJSON
import Testing

struct JSONErrorTests {
  /// A name for every kind, so that a new one does not compile until it is named here and produced below.
  static func name(of kind: JSONError.Kind) -> String {
    switch kind {
    case .emptyText: "emptyText"
    case .unexpectedEnd: "unexpectedEnd"
    case .unterminatedString: "unterminatedString"
    case .unexpectedCharacter(_, let expected): "unexpectedCharacter \(expected)"
    case .typographicSign: "typographicSign"
    case .trailingComma: "trailingComma"
    case .trailingText: "trailingText"
    case .singleQuotes: "singleQuotes"
    case .comment: "comment"
    case .unknownWord: "unknownWord"
    case .leadingZero: "leadingZero"
    case .leadingPlus: "leadingPlus"
    case .missingDigit: "missingDigit"
    case .controlCharacter: "controlCharacter"
    case .nul: "nul"
    case .invalidEscape: "invalidEscape"
    case .loneSurrogate: "loneSurrogate"
    case .otherFile: "otherFile"
    case .wideEncoding: "wideEncoding"
    case .invalidUTF8: "invalidUTF8"
    case .gb18030: "gb18030"
    case .tooDeep: "tooDeep"
    case .duplicateKey: "duplicateKey"
    }
  }

  @Test func `every kind of fault is produced, with every expectation`() {
    let texts = [
      "", "[", "\"", "]", "[,", "{\"a\":1,,", "{,", "{\"a\",", "{\"a\":1:", "[1:", "“", "[1,]",
      "1 1",
      "'", "#", "x", "01", "+1", "[-]", "\"\n", "\0", "\"\\x", "\"\\uDC00\"", "%PDF", "1\0",
      String(repeating: "[", count: 513), "{\"a\":1,\"a\":1}",
    ]
    let bytes = texts.map { Array($0.utf8) } + [[0x22, 0xFF, 0x22], JSONScannerFaultsTests.gb2312]
    let names = bytes.compactMap { fault(of: $0) }.map { Self.name(of: $0.kind) }
    #expect(names.count == bytes.count)
    #expect(Set(names).count == 22 + 7, "\(names)")
  }
}
