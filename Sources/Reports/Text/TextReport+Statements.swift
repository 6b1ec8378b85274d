internal import Eligibility

extension TextReport {
  /// Every statement of a criterion, whatever became of it, one below the other.
  func writeStatements(of finding: Finding, _ checked: Checked, on page: inout TextPage) {
    let statements = checked.statements(of: finding)
    for (place, statement) in statements.enumerated() {
      let next = place + 1 < statements.endIndex ? statements[place + 1] : nil
      write(statement, before: next, on: &page)
    }
  }

  private func write(
    _ statement: Statement, before next: Statement?, on page: inout TextPage
  ) {
    let indent = 2 + 2 * statement.depth
    let below = indent + style.wordWidth
    let shortTone: TextTone = statement.isQuiet ? .plain : .bad
    var spans: [TextSpan] = []
    switch (statement.kind, statement.standing) {
    case (.further(let more), _):
      return page.line(
        [TextSpan(page(Words(zh: "另有 \(more) 个", en: "and \(more) more")), .dim)], indent: below)
    case (_, .closed):
      let closed = Words(zh: "", en: "not applicable: ") + statement.closed
      spans.append(TextSpan(page(closed), .dim))
    case (_, .repeated):
      spans.append(TextSpan(page(statement.heading + .colon + statement.stated), .dim))
    case (_, .optional):
      let stated = statement.statedInSentence ?? statement.stated
      spans.append(TextSpan(page(statement.label + .semicolon + stated)))
    case (.member, _):
      spans.append(TextSpan(page(statement.heading + .colon)))
      for (place, figure) in statement.figures.enumerated() {
        if place > 0 { spans.append(TextSpan(page(.comma))) }
        let stated = figure.stated.visible(limit: TextLimit.name)
        spans.append(TextSpan(page(figure.label + Words(same: " ") + stated)))
        guard let shortfall = figure.shortfall else { continue }
        spans.append(TextSpan(page(shortfall.inParentheses), shortTone))
      }
    case (.either, _): spans.append(TextSpan(page(statement.heading)))
    case (.alternative, _):
      spans.append(TextSpan(page(statement.heading)))
      guard !statement.stated.isEmpty else { break }
      let choice = statement.label + Words(zh: "", en: ": ") + statement.stated
      spans.append(TextSpan(page(.semicolon + choice)))
    case (.group, .judged(let outcome)):
      spans.append(TextSpan(page(statement.heading + .semicolon + statement.stated)))
      if let shortfall = statement.shortfall {
        spans.append(TextSpan(page(statement.shortfallSeparator + shortfall), outcome.tone))
      }
    case (.single, _), (.group, _):
      spans.append(TextSpan(page(statement.heading)))
      if let stated = statement.statedInSentence {
        spans.append(TextSpan(page(.semicolon + stated)))
      }
      if let shortfall = statement.shortfall {
        spans.append(TextSpan(page(statement.shortfallSeparator + shortfall), shortTone))
      }
      switch statement.evidence {
      case nil: break
      case .lacking:
        spans.append(TextSpan(page(Words(zh: "；无佐证", en: "; without evidence")), .warning))
      case .given:
        let words = statement.evidence?.words ?? Words(same: "")
        spans.append(TextSpan(page(Words(zh: "；佐证：", en: "; evidence: ") + words), .dim))
      }
    }
    page.line(spans, indent: indent, head: head(of: statement, page), headWidth: style.wordWidth)

    if let review = statement.review {
      page.line([TextSpan(page(review), .strong)], indent: below)
    }
    if !statement.unlisted.isEmpty, statement.standing != .optional {
      let names = Words(zh: "条款所举而未列：", en: "named by the clause, not listed: ")
      page.line([TextSpan(page(names + statement.unlisted.enumeration), .dim)], indent: below)
    }
    if let each = statement.each, next?.kind == .member {
      page.line([TextSpan(page(Words(zh: "每个须：", en: "each with ") + each), .dim)], indent: below)
    }
  }

  /// The word for what became of a statement, in a low voice for what passes or does no harm.
  private func head(of statement: Statement, _ page: TextPage) -> TextSpan {
    switch statement.standing {
    case .judged(let outcome):
      let isLow = statement.isQuiet || outcome == .pass
      return TextSpan(
        page(isLow ? outcome.quietWord : outcome.word),
        statement.isQuiet && outcome != .pass ? .plain : outcome.tone)
    case .optional: return TextSpan(page(statement.standing.word), .dim)
    case .closed, .repeated:
      return TextSpan(page(Words(zh: statement.standing.word.zh, en: "–")), .dim)
    }
  }
}
