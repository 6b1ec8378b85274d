import Eligibility
import StrictJSON

/// A text that was read as an application, with what came of it.
struct ReadText {
  let bytes: [UInt8]
  let application: Application
  let problems: [Problem]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var application = Application()
    problems = application.read(bytes)
    self.application = application
  }

  init(_ text: String) { self.init(Array(text.utf8)) }

  /// The place of a byte as an editor shows it, `3:12` for example.
  func place(of offset: Int) -> String {
    let location = TextPosition(offset: offset, in: bytes)
    return "\(location.line):\(location.column)"
  }

  /// Every problem as its place and its path.
  var places: [String] { problems.map { "\(place(of: $0.offset)) \($0.path)" } }
}
