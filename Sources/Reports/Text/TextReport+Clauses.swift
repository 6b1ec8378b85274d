internal import Eligibility

extension TextReport {
  /// Every criterion in the notice's order with every statement of it, whatever became of them.
  func writeClauses(of checked: Checked, on page: inout TextPage) {
    page.heading(page(Words(zh: "逐条结果", en: "By criterion")))
    var isFirst = true
    for part in checked.parts where !part.findings.isEmpty {
      if let title = part.title {
        if !isFirst { page.blank() }
        page.line([TextSpan(page(title), .strong)])
        page.blank()
        isFirst = true
      }
      for finding in part.findings {
        if !isFirst { page.blank() }
        isFirst = false
        let criterion = finding.criterion
        writeHead(
          of: finding, with: [finding.basis.word, criterion.clauseWords], on: &page)
        writeStatements(of: finding, checked, on: &page)
        writeNotes(on: finding, of: checked, on: &page)
      }
    }
  }

  /// What a reader should know of the clause itself.
  private func writeNotes(on finding: Finding, of checked: Checked, on page: inout TextPage) {
    func write(_ label: Words, _ text: Words) {
      page.line(
        [TextSpan(page(text), .dim)], indent: 2, head: TextSpan(page(label), .dim),
        headWidth: style.wordWidth)
    }
    if let note = finding.criterion.note { write(Words(zh: "说明", en: "note"), note) }
    let diverging = checked.divergingReadings(of: finding)
    for reading in finding.criterion.readings {
      write(
        Words(zh: "理解", en: "reading"),
        Words(same: reading.id) + .colon + reading.question
          + Words(zh: "；此处：", en: "; here ") + reading.chosen)
      guard let other = diverging.first(where: { $0.id == reading.id }) else { continue }
      let sentence =
        Words(zh: "另一种理解", en: "the other reading") + reading.other.inParentheses + .colon
        + other.outcome.word
      page.line([TextSpan(page(sentence), .warning)], indent: 2 + style.wordWidth)
    }
  }
}
