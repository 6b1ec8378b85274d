internal import Eligibility

extension TextReport {
  /// Every statement of a criterion, whatever became of it, one below the other.
  func write(_ statements: [Statement], on page: inout TextPage) {
    for (place, statement) in statements.enumerated() {
      let indent = 2 + 2 * statement.depth
      let below = indent + style.wordWidth
      if case .further(let more) = statement.kind {
        page.line(Words(zh: "另有 \(more) 个", en: "and \(more) more"), .dim, indent: below)
        continue
      }
      page.line(
        spans(of: statement), indent: indent, head: head(of: statement), headWidth: style.wordWidth)
      if let review = statement.review { page.line(review, .strong, indent: below) }
      if !statement.unlisted.isEmpty, statement.status != .optional {
        let names = Words(zh: "条款所举而未列：", en: "named by the clause, not listed: ")
        page.line(names + statement.unlisted.enumeration, .dim, indent: below)
      }
      if let each = statement.each, statements.dropFirst(place + 1).first?.kind == .member {
        page.line(Words(zh: "每个须：", en: "each with ") + each, .dim, indent: below)
      }
    }
  }

  /// What is required, what is stated, what is short, and the evidence.
  private func spans(of statement: Statement) -> [TextSpan] {
    let tone: TextTone = statement.isQuiet ? .plain : .bad
    switch (statement.kind, statement.status) {
    case (_, .closed):
      return [TextSpan(Words(zh: "", en: "not applicable: ") + statement.closed, .dim)]
    case (_, .repeated): return [TextSpan(statement.heading + .colon + statement.stated, .dim)]
    case (_, .optional):
      let stated = statement.statedInSentence ?? statement.stated
      return [TextSpan(statement.label + .semicolon + stated)]
    case (.member, _):
      var spans = [TextSpan(statement.heading + .colon)]
      for (place, figure) in statement.figures.enumerated() {
        let stated = figure.label + .space + figure.stated.visible(limit: DisplayLimit.name)
        spans.append(TextSpan(place > 0 ? .comma + stated : stated))
        guard let shortfall = figure.shortfall else { continue }
        spans.append(TextSpan(shortfall.inParentheses, tone))
      }
      return spans
    case (.alternative, _):
      guard !statement.stated.isEmpty else { return [TextSpan(statement.heading)] }
      let choice = statement.label + Words(zh: "", en: ": ") + statement.stated
      return [TextSpan(statement.heading + .semicolon + choice)]
    case (.group, .judged(let outcome)):
      return [TextSpan(statement.heading + .semicolon + statement.stated)]
        + shortfall(of: statement, outcome.tone)
    case (.single, _), (.either, _), (.group, _), (.further, _):
      let stated = statement.statedInSentence.map { .semicolon + $0 } ?? Words(same: "")
      var spans = [TextSpan(statement.heading + stated)] + shortfall(of: statement, tone)
      if let evidence = statement.evidence {
        spans.append(
          evidence == .lacking
            ? TextSpan(Words(zh: "；无佐证", en: "; without evidence"), .warning)
            : TextSpan(Words(zh: "；佐证：", en: "; evidence: ") + evidence.words, .dim))
      }
      return spans
    }
  }

  /// By how much a statement is missed, to go on with behind what is stated.
  func shortfall(of statement: Statement, _ tone: TextTone) -> [TextSpan] {
    statement.shortfall.map { [TextSpan(statement.shortfallSeparator + $0, tone)] } ?? []
  }

  /// The word for what became of a statement, in a low voice for what passes or does no harm.
  private func head(of statement: Statement) -> TextSpan {
    switch statement.status {
    case .judged(let outcome) where outcome == .pass: TextSpan(outcome.lowercaseWord, outcome.tone)
    case .judged(let outcome):
      statement.isQuiet ? TextSpan(outcome.lowercaseWord) : TextSpan(outcome.word, outcome.tone)
    case .optional: TextSpan(statement.status.word, .dim)
    case .closed, .repeated: TextSpan(Words(zh: statement.status.word.zh, en: "–"), .dim)
    }
  }
}
