extension String {
  /// The text as HTML shows it, between tags as well as in a quoted attribute.
  ///
  /// What nobody could see, or what would turn the direction of writing around, is written out first; markup
  /// characters become references. At most `limit` code points of the visible text are kept.
  public func escapedForHTML(limit: Int = .max) -> String {
    var escaped = ""
    for scalar in visible(limit: limit).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
