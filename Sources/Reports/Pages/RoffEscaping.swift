internal import Eligibility

extension String {
  /// The text as a line of a manual page that shows it word for word, whether alone or as an argument of a request.
  ///
  /// A backslash would begin an escape, a full stop or an apostrophe at the start of a line a request, quotation marks
  /// end an argument; hyphens, accents and tildes are turned into others unless they are named. What nobody could see,
  /// line breaks included, is written out first.
  public func escapedForRoff() -> String {
    var escaped: [UInt8] = []
    for byte in visible.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): escaped += Array("\\(rs".utf8)
      case UInt8(ascii: "-"): escaped += Array("\\-".utf8)
      case UInt8(ascii: "\""): escaped += Array("\\(dq".utf8)
      case UInt8(ascii: "'"): escaped += Array("\\(aq".utf8)
      case UInt8(ascii: "`"): escaped += Array("\\(ga".utf8)
      case UInt8(ascii: "^"): escaped += Array("\\(ha".utf8)
      case UInt8(ascii: "~"): escaped += Array("\\(ti".utf8)
      case UInt8(ascii: ".") where escaped.isEmpty: escaped += Array("\\&.".utf8)
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}
