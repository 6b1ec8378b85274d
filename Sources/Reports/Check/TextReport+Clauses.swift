internal import Eligibility

extension TextReport {
  /// What keeps the application from passing, criterion by criterion in full.
  func writeShortfalls(
    of assessment: Assessment, with outcomes: Outcome..., on page: inout TextPage
  ) {
    let parts = assessment.parts(with: outcomes)
    guard !parts.isEmpty else { return }
    page.heading(.shortfalls)
    write(parts, on: &page) { finding, page in
      writeHead(of: finding, with: finding.criterion.clauseWords, on: &page)
      let statements = assessment.shortStatements(of: finding, inDetail: true)
      writeShort(statements, of: assessment, on: &page)
    }
  }

  /// What is still to be stated, once for all criteria that wait for it.
  func writeFieldsToFill(of assessment: Assessment, on page: inout TextPage) {
    let sections = assessment.fieldsToFill
    guard !sections.isEmpty else { return }
    let count = sections.reduce(0) { $0 + $1.count }
    page.heading(.toFill + Words(same: String(count)).inParentheses)
    for fields in sections {
      var room = Self.linesOfASection * (style.width - 4)
      let items = fields.items
      let shown = items.prefix { item in
        room -= page(item).displayWidth + 2
        return room >= 0
      }
      let rest = items.count > shown.count ? [Words.further(items.count - shown.count)] : []
      page.line(
        [TextSpan(fields.section.label + .colon, .strong), TextSpan((shown + rest).semicolons)],
        indent: 2, hang: 2)
    }
  }

  /// Of a form without anything in it, no section takes more lines than this.
  private static var linesOfASection: Int { 7 }

  /// Every criterion in the notice's order in one line: what became of it, and what in it stands without evidence.
  func writeCriteria(of assessment: Assessment, on page: inout TextPage) {
    page.heading(.byCriterion)
    guard assessment.findings.contains(where: { !$0.lacksEverything }) else {
      page.line(
        assessment.findings.map { Words(same: $0.criterion.id) }.enumeration,
        head: TextSpan(Outcome.missing.word, Outcome.missing.tone), headWidth: style.wordWidth)
      return
    }
    write(assessment.parts, isSpaced: false, on: &page) { finding, page in
      let unsupported = assessment.statements(of: finding).count { $0.evidence == .lacking }
      writeHead(
        of: finding,
        with: unsupported == 0
          ? nil : Words(zh: "\(unsupported) 项无佐证", en: "\(unsupported) without evidence"), on: &page
      )
    }
  }

  /// Every criterion in the notice's order with every statement of it, whatever became of them.
  func writeClauses(of assessment: Assessment, on page: inout TextPage) {
    page.heading(.byCriterion)
    write(assessment.parts, on: &page) { finding, page in
      let remarks = [finding.basis.word, finding.criterion.clauseWords].semicolons
      writeHead(of: finding, with: remarks, on: &page)
      write(assessment.statements(of: finding), on: &page)
      writeNotes(on: finding, of: assessment, on: &page)
    }
  }

  /// Findings part by part, with empty lines between them and a title where there are several parts.
  private func write(
    _ parts: [Assessment.Part], isSpaced: Bool = true, on page: inout TextPage,
    _ write: (_ finding: Finding, _ page: inout TextPage) -> Void
  ) {
    for (place, part) in parts.enumerated() {
      if let title = part.title {
        if place > 0 { page.blank() }
        page.line(title, .strong)
      }
      for (place, finding) in part.findings.enumerated() {
        if isSpaced, place > 0 || part.title != nil { page.blank() }
        write(finding, &page)
      }
    }
  }

  /// The line that names a criterion and its outcome; what follows the title stands back in brackets.
  private func writeHead(of finding: Finding, with remarks: Words?, on page: inout TextPage) {
    page.line(
      Words(same: finding.criterion.id + "  ") + finding.criterion.title,
      finding.outcome == .pass ? .plain : .strong,
      head: TextSpan(finding.outcome.word, finding.outcome.tone), headWidth: style.wordWidth,
      tail: remarks.map { TextTail(words: Words(same: "[") + $0 + Words(same: "]")) })
  }

  /// What a reader should know of the clause itself.
  private func writeNotes(on finding: Finding, of assessment: Assessment, on page: inout TextPage) {
    func write(_ label: Words, _ text: Words) {
      page.line(text, .dim, indent: 2, head: TextSpan(label, .dim), headWidth: style.wordWidth)
    }
    if let note = finding.criterion.note { write(Words(zh: "说明", en: "note"), note) }
    let diverging = assessment.divergingReadings(of: finding)
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
