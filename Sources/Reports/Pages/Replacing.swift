internal import Eligibility

/// What the escaping of several formats has in common.
extension String {
  /// The text with some of its bytes replaced, where the byte before them may matter; nearly every text stays as it is.
  func replacingBytes(_ replacement: (_ byte: UInt8, _ previous: UInt8?) -> String?) -> String {
    var replaced: [UInt8] = []
    var previous: UInt8?
    var isSame = true
    for (place, byte) in utf8.enumerated() {
      if let text = replacement(byte, previous) {
        if isSame { replaced = Array(utf8.prefix(place)) }
        isSame = false
        replaced += text.utf8
      } else if !isSame {
        replaced.append(byte)
      }
      previous = byte
    }
    return isSame ? self : String(decoding: replaced, as: UTF8.self)
  }

  /// The visible text of every line, escaped, with something else between lines than what ends them.
  func escapedByLines(
    _ breaks: [Unicode.Scalar: String], _ escaped: (_ line: String) -> String
  ) -> String {
    var text = ""
    var rest = unicodeScalars[...]
    while true {
      let line = rest.prefix { breaks[$0] == nil }
      text += escaped(String(line).visibleWithCommands)
      rest = rest[line.endIndex...]
      guard let end = rest.popFirst() else { return text }
      text += breaks[end] ?? ""
    }
  }
}
