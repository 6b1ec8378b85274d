import Eligibility
import Reports
import StrictJSON

extension Words {
  fileprivate static let error = Words(zh: "错误：", en: "error: ")

  /// The text with the name of what it is about in front.
  func prefixed(by name: String) -> Words { Words(same: name.visible) + .colon + self }
}

extension Console {
  /// Says on standard error what is wrong.
  func complain(_ words: Words, in language: Language) { say(.error + words, in: language) }

  /// Says on standard error what to do about the complaint before.
  func suggest(_ words: Words, in language: Language) {
    let text = Words(zh: "建议：", en: "help: ") + words
    try? write(Array((text[language].visible + "\n").utf8), .error)
  }

  /// Says something on standard error that is no complaint.
  func say(_ words: Words, in language: Language) {
    try? write(Array("iipcheck: \(words[language])\n".utf8), .error)
  }
}

extension Run {
  /// Says on standard error what is wrong with the command line.
  func complain(_ words: Words) { console.complain(words, in: language) }

  /// Says on standard error what the user should know although the command line is right.
  func warn(_ words: Words) {
    console.say(Words(zh: "注意：", en: "warning: ") + words, in: language)
  }

  /// What was read of a file; `nil` once complaints have said everything that is wrong with it.
  func accepted<Document>(
    _ result: Result<Document, DocumentProblems>, of bytes: [UInt8], named name: String
  ) -> Document? {
    switch result {
    case .success(let document): return document
    case .failure(let problems):
      for problem in problems.list {
        complain(of: problem, at: TextPosition(offset: problem.offset, in: bytes), in: name)
      }
      return nil
    }
  }

  /// Says on standard error what is wrong with a file, and where, in the form that editors follow.
  func complain(of problem: Problem, at location: TextPosition, in name: String) {
    let file = name == "-" ? "<stdin>" : name.visible
    var text = "\(file):\(location.line):\(location.column): "
    text += (Words.error + problem.wording)[language].visible + "\n"
    try? console.write(Array(text.utf8), .error)
    if let remedy = problem.remedy { console.suggest(remedy, in: language) }
  }
}
