import Eligibility
import StrictJSON

/// A text and what is said of it where it is not JSON.
struct FaultyText {
  let bytes: [UInt8]
  /// Every problem, those of syntax line by line.
  let problems: [Problem]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var application = Application()
    let problems = application.read(bytes)
    self.problems = application.problemsOfMendedText(insteadOf: problems)
  }

  /// The edits that are proposed, in the order of their places.
  var edits: [JSONSlip] { problems.flatMap { $0.line?.edits ?? [] } }

  /// The text with the edits made.
  var mended: [UInt8] {
    var result: [UInt8] = []
    var place = 0
    for edit in edits where edit.offset >= place {
      result += bytes[place..<edit.offset] + Array(edit.text.utf8)
      place = edit.offset + edit.length
    }
    return result + bytes[place...]
  }

  var isJSON: Bool { Self.isJSON(String(decoding: bytes, as: UTF8.self)) }

  static func isJSON(_ text: String) -> Bool {
    (try? JSONNode(Array(text.utf8))) != nil
  }

  /// Every value of the text with the keys that lead to it, without the blanks and the quotation marks in texts.
  var values: Set<String> {
    guard let root = try? JSONNode(bytes) else { return [] }
    var values: Set<String> = []
    func walk(_ node: JSONNode, _ path: String) {
      switch node.value {
      case .object(let members):
        values.insert(path + "{}")
        for member in members { walk(member.value, path + "." + member.key.bare) }
      case .array(let items):
        values.insert(path + "[\(items.count)]")
        for (place, item) in items.enumerated() { walk(item, path + "[\(place)]") }
      case .string(let text): values.insert(path + ": " + text.bare)
      default: values.insert(path + ": \(node.value)")
      }
    }
    walk(root, "")
    return values
  }
}

extension String {
  fileprivate var bare: String {
    let left: [Unicode.Scalar] = ["“", "”", "\"", " ", "\n", "\r", "\t", "\u{3000}", "\u{A0}"]
    return String(UnicodeScalarView(unicodeScalars.filter { !left.contains($0) }))
  }
}
