internal import Eligibility

extension String {
  /// The text as the message of a SARIF result shows it, line breaks included.
  ///
  /// Braces are doubled, because single ones hold the place of an argument (SARIF 2.1.0, 3.11.5), and `](` is taken
  /// apart, because it is the middle of a link (3.11.6). What nobody could see is written out first.
  public func escapedForSARIF() -> String {
    var escaped: [UInt8] = []
    var rest = unicodeScalars[...]
    while true {
      let line = rest.prefix { $0 != "\n" }
      for byte in String(line).visible.utf8 {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "}"): escaped.append(byte)
        case UInt8(ascii: "(") where escaped.last == UInt8(ascii: "]"):
          escaped.append(UInt8(ascii: " "))
        default: break
        }
        escaped.append(byte)
      }
      rest = rest[line.endIndex...]
      guard rest.popFirst() != nil else { break }
      escaped.append(0x0A)
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// The path as a reference to a file by RFC 3986: relative as it is, absolute as `file:///…`.
  ///
  /// Every byte that is not unreserved is percent-encoded, `:` too, so that no path begins like a scheme.
  public func escapedForURI() -> String {
    let isAbsolute = utf8.first == UInt8(ascii: "/")
    var escaped = isAbsolute ? Array("file://".utf8) : []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        escaped.append(byte)
      default:
        escaped += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}
