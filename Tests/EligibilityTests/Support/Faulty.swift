import Eligibility
import StrictJSON
import Testing

/// A text with one problem: where it is, what is said of it and what is advised, all in full; where no remedy is given,
/// it is the one of its kind, which `MessageCatalogueTests` records.
struct Faulty: CustomTestStringConvertible {
  var text: String
  /// The line, the column and the path, `1:13 devices.conected` for example.
  var place: String
  var wording: Words
  var remedy: Words?

  init(_ text: String, at place: String, zh: String, en: String, remedy: Words? = nil) {
    self.text = text
    self.place = place
    wording = Words(zh: zh, en: en)
    self.remedy = remedy
  }

  var testDescription: String { text.replacing("\n", with: "⏎") }

  /// Reads the text and expects this one problem.
  func verify(sourceLocation: SourceLocation = #_sourceLocation) {
    let read = ReadText(text)
    #expect(read.places == [place], sourceLocation: sourceLocation)
    #expect(read.problems.map { $0.wording } == [wording], sourceLocation: sourceLocation)
    let isCutOff = read.problems.map { $0.kind } == [.syntax(.unexpectedEnd)]
    #expect(
      isCutOff || read.problems.allSatisfy { $0.remedy != nil }, sourceLocation: sourceLocation)
    if let remedy {
      #expect(read.problems.map { $0.remedy } == [remedy], sourceLocation: sourceLocation)
    }
  }
}
