internal import Eligibility

extension TextReport {
  /// What keeps the application from passing: what fails first, then what it does not say.
  func writeShortfalls(of checked: Checked, on page: inout TextPage) {
    let parts = checked.partsFallingShort
    guard !parts.isEmpty else { return }
    page.heading(page(Words(zh: "差距与缺项", en: "Shortfalls and missing fields")))
    for (place, part) in parts.enumerated() {
      if let title = part.title {
        if place > 0 { page.blank() }
        page.line([TextSpan(page(title), .strong)])
      }
      for (place, finding) in part.findings.enumerated() {
        if place > 0 || part.title != nil { page.blank() }
        writeHead(of: finding, with: [finding.criterion.clauseWords], on: &page)
        let statements = checked.shortStatements(of: finding, inDetail: true)
        writeShortStatements(statements, of: checked, on: &page)
      }
    }
  }

  /// The line that names a criterion and its outcome; what follows the title stands back in brackets.
  func writeHead(of finding: Finding, with remarks: [Words], on page: inout TextPage) {
    let title = finding.criterion.id + "  " + page(finding.criterion.title)
    page.line(
      [TextSpan(title, finding.outcome == .pass ? .plain : .strong)],
      head: TextSpan(page(finding.outcome.word), finding.outcome.tone),
      headWidth: style.wordWidth,
      tail: TextTail("[" + page(remarks.semicolons) + "]", gap: "  "))
  }
}

extension TextStyle {
  /// What the longest word for an outcome takes, and a gap.
  var wordWidth: Int { language == .zh ? 8 : 9 }
}

extension Checked {
  /// The findings of one category, or those that several share.
  struct Part {
    /// What they have in common; `nil` where there is one category only.
    var title: Words?
    var findings: [Finding]
  }

  /// The findings in the order of a report, each once: with several categories, first what they share.
  var parts: [Part] {
    guard determinations.count > 1 else {
      return [Part(title: nil, findings: determinations.flatMap { $0.findings })]
    }
    func isShared(_ finding: Finding) -> Bool {
      let id = finding.criterion.id
      return determinations.count { $0.findings.contains { $0.criterion.id == id } } > 1
    }
    return [
      Part(title: Words(zh: "各类别共同条件", en: "Every category"), findings: findings.filter(isShared))
    ]
      + determinations.map { determination in
        Part(
          title: determination.ruleSet.category.term.label,
          findings: determination.findings.filter { !isShared($0) })
      }
  }
}
