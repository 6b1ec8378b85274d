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

  /// The properties of a suite, none of them if there is nothing to say.
  static func properties(_ rows: [(name: String, value: String)]) -> String {
    rows.isEmpty
      ? ""
      : open("properties")
        + rows.map { empty("property", [("name", $0.name), ("value", $0.value)]) }.joined()
        + close("properties")
  }

  private static func text(of attributes: [(String, String)]) -> String {
    attributes.map { " " + $0.0 + "=\"" + $0.1.escapedForXML() + "\"" }.joined()
  }
}
