internal import Eligibility

extension TextReport {
  /// Explains why a criterion does not pass: each statement that fails or that the application does not make, by how
  /// much it is missed, and where to look.
  func writeShort(_ statements: [Statement], of assessment: Assessment, on page: inout TextPage) {
    for (place, statement) in statements.enumerated() {
      let next = statements.dropFirst(place + 1).first
      write(statement, before: next, of: assessment, on: &page)
    }
  }

  private func write(
    _ statement: Statement, before next: Statement?, of assessment: Assessment,
    on page: inout TextPage
  ) {
    var indent = 2 + 2 * statement.depth
    var or = statement.isOther ? Words(zh: "或 ", en: "or ") : Words(same: "")
    if let alternative = statement.alternative {
      page.item(or + alternative + .colon, indent: indent)
      indent += 2
      or = Words(same: "")
    }
    switch (statement.kind, statement.status) {
    case (.further(let more), _):
      page.item(Words(zh: "另有 \(more) 个未达标", en: "and \(more) more"), .dim, indent: indent)
    case (_, .closed):
      page.item(
        Words(zh: "不适用：", en: "not applicable: ") + statement.closed, .dim, indent: indent)
    case (_, .repeated):
      page.item(statement.heading + .colon + statement.stated, .dim, indent: indent)
    case (.either, _):
      let order =
        next?.status == .closed
        ? Words(same: "") : Words(zh: "，以最接近者为先", en: ", the nearest first")
      page.item(or + statement.heading + order, indent: indent)
      writeMissing(of: statement, indent: indent + 2, on: &page)
    case (.alternative, _):
      let isAll = next.map { $0.depth <= statement.depth } ?? true
      let end = isAll ? Words(zh: "：通过", en: ": pass") : .colon
      page.item(or + statement.heading + end, indent: indent)
      writeMissing(of: statement, indent: indent + 2, on: &page)
    case (.group, .judged(let outcome)) where statement.entries.isEmpty:
      let heading = TextSpan(or + statement.heading + .semicolon + statement.stated)
      page.item([heading] + shortfall(of: statement, outcome.tone), indent: indent)
      guard let counted = statement.counted else { break }
      page.item(Words(zh: "已达标：", en: "these count: ") + counted, .dim, indent: indent + 2)
    case (.member, _):
      let place = assessment.place(statement.path, statement.offset)
      page.item(
        [
          TextSpan(statement.heading), TextSpan(place.inParentheses, .dim),
          TextSpan(Words(zh: "：", en: ":")),
        ], indent: indent)
      writeMissing(of: statement, indent: indent + 2, on: &page)
      writeShort(statement.inside, of: assessment, on: &page)
    case (.single, .judged(.missing)), (.group, _):
      writeMissing(of: statement, after: or, indent: indent, on: &page)
      guard statement.evidence == .lacking else { break }
      page.item(
        [
          TextSpan(Words(zh: "无佐证：", en: "without evidence: "), .warning),
          TextSpan(or + (statement.inFull ?? statement.heading)),
        ], indent: indent, tail: .aside(assessment.place(statement.path, statement.offset)))
    case (.single, _):
      page.item(or + (statement.inFull ?? statement.heading), indent: indent)
      page.line(
        [TextSpan(statement.statedInSentence ?? statement.stated)] + shortfall(of: statement, .bad),
        indent: indent + 2, tail: .aside(assessment.place(statement.path, statement.offset)))
      if let review = statement.review { page.line(review, .strong, indent: indent + 2) }
      for note in statement.entries.compactMap({ $0.note }) {
        page.line(note, .dim, indent: indent + 2)
      }
    }
  }

  /// Names what is not stated, where it belongs and, if it helps, what is asked of it.
  private func writeMissing(
    of statement: Statement, after or: Words = Words(same: ""), indent: Int, on page: inout TextPage
  ) {
    for entry in statement.entries where !entry.isStated {
      let demand = statement.demand.map { Words(zh: "，须", en: ", required: ") + $0 }
      page.item(
        [
          TextSpan(.notStatedLabel, .warning),
          TextSpan(or + entry.label + (demand ?? Words(same: ""))),
        ], indent: indent, tail: .aside(Words(same: entry.path)))
      if let note = entry.note { page.line(note, .dim, indent: indent + 2) }
    }
  }
}
