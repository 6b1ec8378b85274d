internal import Eligibility

extension TextReport {
  /// What keeps the application from passing: what fails first, then what it does not say.
  func writeShortfalls(of checked: Checked, on page: inout TextPage) {
    let parts = checked.partsFallingShort
    guard !parts.isEmpty else { return }
    page.heading(.shortfalls)
    write(parts, on: &page) { finding, page in
      writeHead(of: finding, with: finding.criterion.clauseWords, on: &page)
      let statements = checked.shortStatements(of: finding, inDetail: true)
      writeShort(statements, of: checked, on: &page)
    }
  }

  /// Every criterion in the notice's order with every statement of it, whatever became of them.
  func writeClauses(of checked: Checked, on page: inout TextPage) {
    page.heading(.byCriterion)
    write(checked.parts, on: &page) { finding, page in
      let remarks = [finding.basis.word, finding.criterion.clauseWords].semicolons
      writeHead(of: finding, with: remarks, on: &page)
      write(checked.statements(of: finding), on: &page)
      writeNotes(on: finding, of: checked, on: &page)
    }
  }

  /// Findings part by part, with empty lines between them and a title where there are several parts.
  private func write(
    _ parts: [Checked.Part], on page: inout TextPage,
    _ write: (_ finding: Finding, _ page: inout TextPage) -> Void
  ) {
    for (place, part) in parts.enumerated() {
      if let title = part.title {
        if place > 0 { page.blank() }
        page.line(title, .strong)
      }
      for (place, finding) in part.findings.enumerated() {
        if place > 0 || part.title != nil { page.blank() }
        write(finding, &page)
      }
    }
  }

  /// The line that names a criterion and its outcome; what follows the title stands back in brackets.
  private func writeHead(of finding: Finding, with remarks: Words, on page: inout TextPage) {
    page.line(
      Words(same: finding.criterion.id + "  ") + finding.criterion.title,
      finding.outcome == .pass ? .plain : .strong,
      head: TextSpan(finding.outcome.word, finding.outcome.tone), headWidth: style.wordWidth,
      tail: TextTail(words: Words(same: "[") + remarks + Words(same: "]")))
  }

  /// What a reader should know of the clause itself.
  private func writeNotes(on finding: Finding, of checked: Checked, on page: inout TextPage) {
    func write(_ label: Words, _ text: Words) {
      page.line(text, .dim, indent: 2, head: TextSpan(label, .dim), headWidth: style.wordWidth)
    }
    if let note = finding.criterion.note { write(Words(zh: "说明", en: "note"), note) }
    let diverging = checked.divergingReadings(of: finding)
    for reading in finding.criterion.readings {
      write(
        Words(zh: "理解", en: "reading"),
        Words(same: reading.id) + .colon + reading.question
          + Words(zh: "；此处：", en: "; here ") + reading.chosen)
      guard let outcome = diverging[reading.id] else { continue }
      page.line(
        Words(zh: "另一种理解", en: "the other reading") + reading.other.inParentheses + .colon
          + outcome.word, .warning, indent: 2 + style.wordWidth)
    }
  }
}

extension TextStyle {
  /// What the longest word for an outcome takes, and a gap.
  var wordWidth: Int { language == .zh ? 8 : 9 }
}
