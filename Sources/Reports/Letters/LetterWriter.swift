public import Eligibility

/// Writes the letters of a screening, one an application that has to be asked for something.
public struct LetterWriter: Sendable {
  private let header: RunHeader
  private let language: Language
  private let note: String?
  private let isMarkdown: Bool
  /// The names that are taken, folded, with how often each was asked for.
  private var taken: [String: Int] = [:]

  /// Writes letters as HTML, or as Markdown; the note says until when and to whom, and without one they leave room for it.
  public init(_ header: RunHeader, language: Language, note: String?, asMarkdown: Bool) {
    self.header = header
    self.language = language
    self.note = note
    isMarkdown = asMarkdown
  }

  /// The letter on an application and the name of its file, which no other letter has; `nil` where nothing is asked.
  public mutating func letter(on assessment: Assessment) -> (name: String, bytes: [UInt8])? {
    guard Letter.isDue(to: assessment) else { return nil }
    let letter = Letter(to: assessment, header, note: note)
    let text = isMarkdown ? markdown(letter) : html(letter)
    return (name(for: assessment), Array(text.utf8))
  }

  private func markdown(_ letter: Letter) -> String {
    var page = MarkdownPage(language)
    page.heading(1, Letter.title)
    for mark in header.marks { page.addStrong(mark) }
    page.addStrong(letter.addressee)
    page.add(letter.opening)
    page.add(.fields(letter.fields))
    for part in letter.parts { page.add(part) }
    for words in [letter.closing, .stamp, letter.source] { page.add(words) }
    return page.text
  }

  private func html(_ letter: Letter) -> String {
    var page = HTMLPage(language)
    page.beginBody(letter.addressee + .space + Letter.title, HTMLStyle.letter)
    page.block("article") { page in
      page.breakLine()
      page.block("p", ["class": "number-of"]) { $0.text(Words(zh: "编号：", en: "No. ") + .blank) }
      page.block("h1") { $0.text(Letter.title) }
      for mark in header.marks { page.notice(mark) }
      page.block("p", ["class": "to"]) { $0.text(letter.addressee) }
      page.block("p", ["class": "indented"]) { $0.text(letter.opening) }
      page.add(.fields(letter.fields))
      for part in letter.parts { page.add(part) }
      page.block("p", ["class": "indented"]) { $0.text(letter.closing) }
      page.block("div", ["class": "end"]) { page in
        page.element("p", .stamp)
        page.element("p", Words(zh: "　　　　年　　月　　日", en: "Date: __________"))
      }
      page.block("p", ["class": "foot"]) { $0.text(letter.source) }
    }
    page.end()
    return page.html
  }

  // MARK: Names

  /// The most bytes of a name.
  private static let nameLimit = 200

  /// A name from the credit code and the applicant, or from the number among all that were read where there is no code.
  private mutating func name(for assessment: Assessment) -> String {
    let ending = isMarkdown ? ".md" : ".html"
    let application = assessment.application
    let code = application.text(.creditCode)?.foldedCode ?? ""
    let digits = String(assessment.number)
    var name =
      CreditCode(code) == nil
      ? String(repeating: "0", count: max(0, 4 - digits.count)) + digits : code
    if let applicant = application.text(.applicantName)?.visible(limit: DisplayLimit.name) {
      name += "_" + applicant
    }
    // Room for the ending and for what tells it from others.
    let base = name.asFileName(limit: Self.nameLimit - 30)
    while true {
      let count = (taken[base.folded] ?? 0) + 1
      taken[base.folded] = count
      guard count > 1 else { return base + ending }
      let other = "\(base)_\(count)"
      guard taken[other.folded] == nil else { continue }
      taken[other.folded] = 1
      return other + ending
    }
  }
}

extension Words {
  fileprivate static let stamp = Words(zh: "推荐单位（盖章）：", en: "Recommending bureau (stamp):")
}

extension String {
  /// The text as the name of a file that every system takes, of at most so many bytes; whoever calls it puts in front
  /// what is no name of a device.
  fileprivate func asFileName(limit: Int) -> String {
    var name = String.UnicodeScalarView()
    var length = 0
    for scalar in unicodeScalars {
      let isForbidden = scalar.value < 0x20 || "<>:\"/\\|?*\u{7F}".unicodeScalars.contains(scalar)
      let safe = isForbidden ? "_" : scalar
      length += UTF8.width(safe)
      guard length <= limit else { break }
      name.append(safe)
    }
    // Windows drops dots and spaces at the end of a name.
    while let last = name.last, last == "." || last == " " { name.removeLast() }
    return String(name)
  }
}
