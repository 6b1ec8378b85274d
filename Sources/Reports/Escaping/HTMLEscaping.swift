internal import Eligibility

extension String {
  /// The text as HTML shows it, between tags as well as in a quoted attribute.
  ///
  /// What nobody could see, or what would turn the direction of writing around, is written out first; markup
  /// characters become references. At most `limit` code points of the visible text are kept.
  public func escapedForHTML(limit: Int = .max) -> String {
    let shown = visible(limit: limit)
    // Nearly every text stays as it is, and what is escaped is ASCII, so bytes are enough to look at.
    guard shown.utf8.contains(where: { $0.htmlReference != nil }) else { return shown }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(shown.utf8.count + 32)
    for byte in shown.utf8 {
      if let reference = byte.htmlReference {
        escaped.append(contentsOf: reference.utf8)
      } else {
        escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}

extension UInt8 {
  /// What stands for the character where it would be markup.
  fileprivate var htmlReference: String? {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
