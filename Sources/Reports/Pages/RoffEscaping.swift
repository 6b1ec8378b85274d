internal import Eligibility

extension String {
  /// The text as a line of a manual page that shows it word for word, whether alone or as an argument of a request.
  ///
  /// A backslash would begin an escape, a full stop or an apostrophe at the start of a line a request, quotation marks
  /// end an argument; hyphens, accents and tildes are turned into others unless they are named. What nobody could see,
  /// line breaks included, is written out first.
  public func escapedForRoff() -> String {
    visible.replacingBytes { byte, previous in
      switch byte {
      case UInt8(ascii: "\\"): "\\(rs"
      case UInt8(ascii: "-"): "\\-"
      case UInt8(ascii: "\""): "\\(dq"
      case UInt8(ascii: "'"): "\\(aq"
      case UInt8(ascii: "`"): "\\(ga"
      case UInt8(ascii: "^"): "\\(ha"
      case UInt8(ascii: "~"): "\\(ti"
      case UInt8(ascii: ".") where previous == nil: "\\&."
      default: nil
      }
    }
  }
}
