/// Tags of an XML document, a line each, with everything escaped that is not a name.
enum XMLTag {
  static func open(_ name: String, _ attributes: [(String, String)] = []) -> String {
    "<" + name + text(of: attributes) + ">\n"
  }

  static func close(_ name: String) -> String { "</" + name + ">\n" }

  /// An element with other elements inside, or with nothing.
  static func element(
    _ name: String, _ attributes: [(String, String)], containing elements: String
  ) -> String {
    elements.isEmpty
      ? "<" + name + text(of: attributes) + "/>\n"
      : open(name, attributes) + elements + close(name)
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

// MARK: JUnit

extension XMLTag {
  /// How many test cases there are, and what became of them.
  struct Counts {
    var tests = 0
    var failures = 0
    var errors = 0

    mutating func add(_ other: Counts) {
      tests += other.tests
      failures += other.failures
      errors += other.errors
    }

    fileprivate var attributes: [(String, String)] {
      [
        ("tests", String(tests)), ("failures", String(failures)), ("errors", String(errors)),
        ("skipped", "0"), time,
      ]
    }
  }

  /// The seconds that it took, which readers ask for: always none, so that two runs write the same bytes.
  static let time = ("time", "0")

  /// The declaration of a document, and the beginning of all suites.
  static func suites(_ toolVersion: String, _ counts: Counts) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + open("testsuites", [("name", "iipcheck " + toolVersion)] + counts.attributes)
  }

  /// The beginning of a suite with its counts.
  static func suite(_ name: String, _ counts: Counts) -> String {
    open("testsuite", [("name", name)] + counts.attributes)
  }

  /// The properties of a suite, none of them if there is nothing to say.
  static func properties(_ rows: [(name: String, value: String)]) -> String {
    guard !rows.isEmpty else { return "" }
    let properties = rows.map {
      element("property", [("name", $0.name), ("value", $0.value)], containing: "")
    }
    return element("properties", [], containing: properties.joined())
  }
}
