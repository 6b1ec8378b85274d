/// What a page consists of, read strictly: every tag closed in turn, every attribute quoted, every `&` a reference.
struct HTMLOutline {
  struct Element {
    var name: String
    var attributes: [(name: String, value: String)] = []
    /// The text directly inside, references resolved.
    var text = ""

    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  struct Fault: Error, CustomStringConvertible { var description: String }

  /// All elements in the order of their start tags.
  private(set) var elements: [Element] = []

  private var rest: Substring.UnicodeScalarView
  private var open: [Int] = []

  private static let void: Set = ["meta", "input"]

  init(_ html: String) throws {
    rest = html.unicodeScalars[...]
    _ = try take("<!DOCTYPE html>")
    while let scalar = rest.first {
      if scalar == "<" {
        try readTag()
      } else {
        try readText()
      }
    }
    guard open.isEmpty else { throw fault("not closed: \(elements[open[open.count - 1]].name)") }
  }

  /// The elements of one name.
  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  private mutating func readTag() throws {
    _ = try take("<")
    if rest.first == "/" {
      rest.removeFirst()
      let name = readName()
      _ = try take(">")
      guard let last = open.popLast(), elements[last].name == name else {
        throw fault("</\(name)> closes nothing")
      }
      return
    }
    var element = Element(name: readName())
    guard !element.name.isEmpty else { throw fault("a tag without a name") }
    while rest.first == " " {
      rest.removeFirst()
      let name = readName()
      guard rest.first == "=" else {
        element.attributes.append((name, ""))
        continue
      }
      _ = try take("=\"")
      element.attributes.append((name, try readReferences(until: "\"")))
      _ = try take("\"")
    }
    _ = try take(">")
    elements.append(element)
    guard !Self.void.contains(element.name) else { return }
    open.append(elements.count - 1)
    guard ["script", "style"].contains(element.name) else { return }
    // Their text knows no references and ends at the first end tag.
    while !rest.starts(with: "</\(element.name)".unicodeScalars) {
      guard let scalar = rest.popFirst() else { throw fault("no end of \(element.name)") }
      elements[elements.count - 1].text.unicodeScalars.append(scalar)
    }
  }

  private mutating func readText() throws {
    let text = try readReferences(until: "<")
    if let last = open.last {
      elements[last].text += text
    } else if text.contains(where: { $0 != "\n" }) {
      throw fault("text outside of everything: \(text)")
    }
  }

  private mutating func readReferences(until end: Unicode.Scalar) throws -> String {
    var text = ""
    while let scalar = rest.first, scalar != end {
      guard scalar != "<", scalar != ">" else { throw fault("a bare \(scalar)") }
      rest.removeFirst()
      guard scalar == "&" else {
        text.unicodeScalars.append(scalar)
        continue
      }
      let reference = String(String.UnicodeScalarView(rest.prefix { $0 != ";" }.prefix(6)))
      guard let meant = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"][reference]
      else { throw fault("&\(reference)") }
      rest.removeFirst(reference.unicodeScalars.count)
      _ = try take(";")
      text += meant
    }
    return text
  }

  private mutating func readName() -> String {
    var name = String.UnicodeScalarView()
    while let scalar = rest.first,
      scalar.properties.isAlphabetic || scalar == "-" || ("0"..."9").contains(scalar)
    {
      name.append(rest.removeFirst())
    }
    return String(name)
  }

  private mutating func take(_ expected: String) throws -> Bool {
    guard rest.starts(with: expected.unicodeScalars) else { throw fault("expected \(expected)") }
    rest.removeFirst(expected.unicodeScalars.count)
    return true
  }

  private func fault(_ message: String) -> Fault {
    Fault(description: message + " before: " + String(String.UnicodeScalarView(rest.prefix(60))))
  }
}
