internal import Eligibility

extension TextReport {
  /// Explains why a criterion does not pass: each statement that fails or that the application does not make, by how
  /// much it is missed, and where to look.
  func writeShortStatements(
    _ statements: [Statement], of checked: Checked, on page: inout TextPage
  ) {
    for (place, statement) in statements.enumerated() {
      let next = place + 1 < statements.endIndex ? statements[place + 1] : nil
      write(statement, before: next, of: checked, on: &page)
    }
  }

  private func write(
    _ statement: Statement, before next: Statement?, of checked: Checked, on page: inout TextPage
  ) {
    var indent = 2 + 2 * statement.depth
    var or = statement.isOther ? Words(zh: "或 ", en: "or ") : Words(same: "")
    if let alternative = statement.alternative {
      page.item([TextSpan(page(or + alternative + .colon))], indent: indent)
      indent += 2
      or = Words(same: "")
    }
    func remark(_ words: Words, at indent: Int) {
      page.item([TextSpan(page(words), .dim)], indent: indent)
    }
    switch (statement.kind, statement.standing) {
    case (.further(let more), _):
      remark(Words(zh: "另有 \(more) 个未达标", en: "and \(more) more"), at: indent)
    case (_, .closed):
      remark(Words(zh: "不适用：", en: "not applicable: ") + statement.closed, at: indent)
    case (_, .repeated): remark(statement.heading + .colon + statement.stated, at: indent)
    case (.either, _):
      let order =
        next?.standing == .closed
        ? Words(same: "") : Words(zh: "，以最接近者为先", en: ", the nearest first")
      page.item([TextSpan(page(or + statement.heading + order))], indent: indent)
      writeEntries(of: statement, indent: indent + 2, on: &page)
    case (.alternative, _):
      let isAll = next.map { $0.depth <= statement.depth } ?? true
      let end = isAll ? Words(zh: "：通过", en: ": pass") : .colon
      page.item([TextSpan(page(or + statement.heading + end))], indent: indent)
    case (.group, .judged(let outcome)) where statement.entries.isEmpty:
      var spans = [TextSpan(page(or + statement.heading + .semicolon + statement.stated))]
      if let shortfall = statement.shortfall {
        spans.append(TextSpan(page(statement.shortfallSeparator + shortfall), outcome.tone))
      }
      page.item(spans, indent: indent)
      if let counted = statement.counted {
        remark(Words(zh: "已达标：", en: "these count: ") + counted, at: indent + 2)
      }
    case (.member, _):
      let place = checked.place(statement.path, statement.offset)
      page.item(
        [
          TextSpan(page(statement.heading)), TextSpan(page(place.inParentheses), .dim),
          TextSpan(page(Words(zh: "：", en: ":"))),
        ], indent: indent)
      writeEntries(of: statement, indent: indent + 2, on: &page)
      writeShortStatements(statement.inside, of: checked, on: &page)
    case (.single, .judged(.missing)), (.group, _):
      writeEntries(of: statement, after: or, indent: indent, on: &page)
      guard statement.evidence == .lacking else { break }
      page.item(
        [
          TextSpan(page(Words(zh: "无佐证：", en: "without evidence: ")), .warning),
          TextSpan(page(or + (statement.inFull ?? statement.heading))),
        ], indent: indent, tail: place(of: statement, in: checked))
    case (.single, _):
      page.item([TextSpan(page(or + (statement.inFull ?? statement.heading)))], indent: indent)
      writeFailure(of: statement, in: checked, indent: indent + 2, on: &page)
    }
  }

  /// What is stated and by how much that is short, then who found so and how to fill it in.
  private func writeFailure(
    of statement: Statement, in checked: Checked, indent: Int, on page: inout TextPage
  ) {
    var spans = [TextSpan(page(statement.statedInSentence ?? statement.stated))]
    if let shortfall = statement.shortfall {
      spans.append(TextSpan(page(statement.shortfallSeparator + shortfall), .bad))
    }
    page.line(spans, indent: indent, tail: place(of: statement, in: checked))
    if let review = statement.review {
      page.line([TextSpan(page(review), .strong)], indent: indent)
    }
    for note in statement.entries.compactMap({ $0.note }) {
      page.line([TextSpan(page(note), .dim)], indent: indent)
    }
  }

  /// Names what is not stated, where it belongs and, if it helps, what is asked of it.
  private func writeEntries(
    of statement: Statement, after or: Words = Words(same: ""), indent: Int,
    on page: inout TextPage
  ) {
    for entry in statement.entries where !entry.isStated {
      let demand = statement.demand.map { Words(zh: "，须", en: ", required: ") + $0 }
      page.item(
        [
          TextSpan(page(.notStatedLabel), .warning),
          TextSpan(page(or + entry.label)), TextSpan(page(demand ?? Words(same: ""))),
        ], indent: indent, tail: Words(same: entry.path).tail(style.language))
      if let note = entry.note { page.line([TextSpan(page(note), .dim)], indent: indent + 2) }
    }
  }

  private func place(of statement: Statement, in checked: Checked) -> TextTail {
    checked.place(statement.path, statement.offset).tail(style.language)
  }
}
