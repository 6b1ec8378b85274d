internal import Eligibility

extension String {
  /// The text as HTML shows it, between tags as well as in a quoted attribute.
  ///
  /// What nobody could see, or what would turn the direction of writing around, is written out first; markup
  /// characters become references. At most `limit` code points of the visible text are kept.
  public func escapedForHTML(limit: Int = .max) -> String {
    visible(limit: limit).withReferences(apostrophe: "&#39;")
  }

  /// The text as XML 1.0 shows it, between tags as well as in a quoted attribute.
  ///
  /// Characters that a document may not have at all, not even as a reference, are written out, as is whatever nobody
  /// could see; line breaks become spaces, so a text is always one line. As `>` never stays, `]]>` does not either.
  public func escapedForXML() -> String {
    var shown = visible
    // Both begin with this byte.
    if shown.utf8.contains(0xEF) {
      for (scalar, name) in [("\u{FFFE}" as Unicode.Scalar, "FFFE"), ("\u{FFFF}", "FFFF")] {
        shown = shown.unicodeScalars.split(separator: scalar, omittingEmptySubsequences: false)
          .map { String($0) }.joined(separator: "\\u{" + name + "}")
      }
    }
    return shown.withReferences(apostrophe: "&apos;")
  }

  /// The text with references for what would be markup.
  private func withReferences(apostrophe: String) -> String {
    replacingBytes { byte, _ in
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "\""): "&quot;"
      case UInt8(ascii: "'"): apostrophe
      default: nil
      }
    }
  }
}
