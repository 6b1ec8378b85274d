import Eligibility
import Reports

/// The letters of a screening on their way into a folder of their own.
struct LetterFolder {
  let folder: OutputFolder
  private var writer: LetterWriter

  init(folder: OutputFolder, writer: LetterWriter) {
    self.folder = folder
    self.writer = writer
  }

  /// Writes the letter on an application, if there is anything to ask.
  mutating func add(_ assessment: Assessment) throws(OutputProblem) {
    guard let letter = writer.letter(on: assessment) else { return }
    try folder.write(letter.name, letter.bytes)
  }
}

extension Run {
  /// The folder that letters go to, where they are wanted.
  func letters() throws(OutputProblem) -> LetterFolder? {
    guard let path = invocation.value(of: .letters) else { return nil }
    return LetterFolder(
      folder: try console.openOutputFolder(path),
      writer: LetterWriter(
        header(), language: language, note: invocation.value(of: .letterNote),
        asMarkdown: format == "markdown"))
  }
}
