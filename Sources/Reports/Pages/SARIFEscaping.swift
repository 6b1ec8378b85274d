internal import Eligibility

extension String {
  /// The text as the message of a SARIF result shows it, line breaks included.
  ///
  /// Braces are doubled, because single ones hold the place of an argument (SARIF 2.1.0, 3.11.5), and `](` is taken
  /// apart, because it is the middle of a link (3.11.6). What nobody could see is written out first.
  public func escapedForSARIF() -> String {
    escapedByLines(["\n": "\n"]) { line in
      line.replacingBytes { byte, previous in
        switch byte {
        case UInt8(ascii: "{"): "{{"
        case UInt8(ascii: "}"): "}}"
        case UInt8(ascii: "(") where previous == UInt8(ascii: "]"): " ("
        default: nil
        }
      }
    }
  }

  /// The path as a reference to a file by RFC 3986: relative as it is, absolute as `file:///…`.
  ///
  /// Every byte that is not unreserved is percent-encoded, `:` too, so that no path begins like a scheme.
  public func escapedForURI() -> String {
    let digits = "0123456789ABCDEF".map { String($0) }
    let escaped = replacingBytes { byte, _ in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        nil
      default: "%" + digits[Int(byte >> 4)] + digits[Int(byte & 0xF)]
      }
    }
    return (utf8.first == UInt8(ascii: "/") ? "file://" : "") + escaped
  }
}
