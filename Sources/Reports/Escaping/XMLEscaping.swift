internal import Eligibility

extension String {
  /// The text as XML 1.0 shows it, between tags as well as in a quoted attribute.
  ///
  /// Characters that a document may not have at all, not even as a reference, are written out, as is whatever nobody
  /// could see; line breaks become spaces, so a text is always one line. As `>` never stays, `]]>` does not either.
  public func escapedForXML() -> String {
    let shown = visible
    guard shown.utf8.contains(where: { $0.xmlReference != nil || $0 == 0xEF }) else { return shown }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(shown.utf8.count + 32)
    for scalar in shown.unicodeScalars {
      if scalar == "\u{FFFE}" || scalar == "\u{FFFF}" {
        escaped += Array("\\u{\(String(scalar.value, radix: 16, uppercase: true))}".utf8)
      } else if scalar.isASCII, let reference = UInt8(scalar.value).xmlReference {
        escaped += Array(reference.utf8)
      } else {
        escaped += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}

extension UInt8 {
  /// What stands for the character where it would be markup.
  fileprivate var xmlReference: String? {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&apos;"
    default: nil
    }
  }
}
