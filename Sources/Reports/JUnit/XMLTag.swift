/// Tags of an XML document, a line each, with everything escaped that is not a name.
enum XMLTag {
  static func open(_ name: String, _ attributes: [(String, String)] = []) -> String {
    "<" + name + text(of: attributes) + ">\n"
  }

  static func close(_ name: String) -> String { "</" + name + ">\n" }

  static func empty(_ name: String, _ attributes: [(String, String)]) -> String {
    "<" + name + text(of: attributes) + "/>\n"
  }

  /// An element with lines of text.
  static func element(
    _ name: String, _ attributes: [(String, String)], _ lines: [String]
  ) -> String {
    "<" + name + text(of: attributes) + ">"
      + lines.map { $0.escapedForXML() }.joined(separator: "\n") + close(name)
  }

  private static func text(of attributes: [(String, String)]) -> String {
    attributes.map { " " + $0.0 + "=\"" + $0.1.escapedForXML() + "\"" }.joined()
  }
}
