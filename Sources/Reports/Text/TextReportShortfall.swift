internal import Eligibility

/// Explains why one criterion does not pass, and nothing else of it: each statement that fails or that the
/// application does not make, by how much it is missed, and where to look.
struct ShortfallText {
  let checked: Checked
  let finding: Finding

  var application: Application { checked.application }

  /// Explains a judgement; one that passes says nothing here.
  func write(
    _ judgement: Judgement, indent: Int, prefix: Words = Words(same: ""), on page: inout TextPage
  ) {
    guard judgement.outcome != .pass else { return }
    switch judgement.requirement.logic {
    case .figure, .share, .remainder, .text, .choice, .claim, .listing, .everyTerm:
      writeStatement(judgement, indent: indent, prefix: prefix, on: &page)
    case .all, .optional:
      for part in judgement.parts { write(part, indent: indent, prefix: prefix, on: &page) }
    case .either: writeAlternatives(judgement, indent: indent, prefix: prefix, on: &page)
    case .given(let choice, _, _):
      if judgement.isClosed {
        writeClosed(judgement, indent: indent, on: &page)
      } else {
        if application.stated(choice, member: judgement.member) == nil {
          writeNotStated(.choice(choice), of: judgement, indent: indent, on: &page)
        }
        let inner = prefix + judgement.requirement.heading + .colon
        for part in judgement.parts { write(part, indent: indent, prefix: inner, on: &page) }
      }
    case .members: writeMembers(judgement, indent: indent, on: &page)
    case .years(_, let part):
      let years = judgement.requirement.heading
      if case .years(false) = judgement.observation {
        let label = Words(zh: "", en: "fiscal year ") + years + Words(zh: "度", en: "")
        writeNotStated(
          label, Section.finances.key, demand: part.heading, indent: indent, on: &page)
      } else {
        let inner = years + Words(zh: "", en: ": ")
        for part in judgement.parts { write(part, indent: indent, prefix: inner, on: &page) }
      }
    }
  }

  // MARK: Single statements

  private func writeStatement(
    _ judgement: Judgement, indent: Int, prefix: Words, on page: inout TextPage
  ) {
    if judgement.outcome == .missing {
      return writeMissing(judgement, indent: indent, prefix: prefix, on: &page)
    }
    page.item([TextSpan(page(prefix + judgement.requirement.wording))], indent: indent)
    var spans = [TextSpan(page(checked.stated(by: judgement)))]
    if let shortfall = checked.shortfall(of: judgement) {
      spans.append(TextSpan(page(shortfall), .bad))
    }
    page.line(
      spans, indent: indent + 2,
      tail: checked.place(judgement.path, judgement.offset).tail(page.style.language))
    if let review = checked.words(reviewing: judgement) {
      page.line([TextSpan(page(review), .strong)], indent: indent + 2)
    }
    for fact in judgement.requirement.facts { writeNote(on: fact, indent: indent + 2, on: &page) }
  }

  /// How to fill in a figure that is short or not stated, where its label leaves room.
  private func writeNote(on fact: Fact, indent: Int, on page: inout TextPage) {
    guard case .figure = fact, let note = fact.declaration.note else { return }
    page.line([TextSpan(page(note), .dim)], indent: indent)
  }

  /// A fact that the application does not state, or a claim that it should have supported.
  private func writeMissing(
    _ judgement: Judgement, indent: Int, prefix: Words, on page: inout TextPage
  ) {
    for fact in judgement.missingFacts {
      writeNotStated(fact, of: judgement, indent: indent, prefix: prefix, on: &page)
    }
    guard judgement.offersEvidence else { return }
    page.item(
      [
        TextSpan(page(Words(zh: "无佐证：", en: "without evidence: ")), .warning),
        TextSpan(page(prefix + judgement.requirement.wording)),
      ], indent: indent,
      tail: checked.place(judgement.path, judgement.offset).tail(page.style.language))
  }

  private func writeNotStated(
    _ fact: Fact, of judgement: Judgement, indent: Int, prefix: Words = Words(same: ""),
    on page: inout TextPage
  ) {
    let requirement = judgement.requirement
    let isChosen = if case .given = requirement.logic { true } else { false }
    writeNotStated(
      prefix + fact.declaration.label, fact.declaration.path(member: judgement.member),
      demand: isChosen ? nil : requirement.demand, indent: indent, on: &page)
    writeNote(on: fact, indent: indent + 2, on: &page)
  }

  /// Names what is not stated, where it belongs and, if it helps, what is asked of it.
  func writeNotStated(
    _ label: Words, _ path: String, demand: Words?, indent: Int, on page: inout TextPage
  ) {
    var spans = [TextSpan(page(.notStatedLabel), .warning), TextSpan(page(label))]
    if let demand {
      spans.append(TextSpan(page(Words(zh: "，须", en: ", required: ") + demand)))
    }
    page.item(spans, indent: indent, tail: Words(same: path).tail(page.style.language))
  }

  // MARK: Alternatives

  /// The nearest alternative first; where only one is open, it is simply what is required.
  private func writeAlternatives(
    _ judgement: Judgement, indent: Int, prefix: Words, on page: inout TextPage
  ) {
    let open = judgement.nearestFirst.filter { !$0.isClosed }
    let closed = judgement.parts.filter { $0.isClosed }
    if let only = open.first, open.count == 1 {
      let isOpened = if case .choice(.some) = only.observation { true } else { false }
      for part in isOpened && !only.parts.isEmpty ? only.parts : [only] {
        write(part, indent: indent, prefix: prefix, on: &page)
      }
    } else if !open.isEmpty {
      page.item(
        [
          TextSpan(
            page(
              prefix + judgement.requirement.heading
                + Words(zh: "，以最接近者为先", en: ", the nearest first")))
        ], indent: indent)
      writeUnopened(open, indent: indent + 2, on: &page)
      for (place, alternative) in open.enumerated() {
        writeAlternative(alternative, isFirst: place == 0, indent: indent + 2, on: &page)
      }
    }
    // A member's own production is plain from what it lacks.
    for alternative in closed where alternative.member == nil {
      writeClosed(alternative, indent: indent, on: &page)
    }
  }

  /// The choice that would open one alternative or the other, where it is not made.
  private func writeUnopened(_ open: [Judgement], indent: Int, on page: inout TextPage) {
    for alternative in open {
      guard case .given(let choice, _, _) = alternative.requirement.logic,
        application.stated(choice, member: alternative.member) == nil
      else { continue }
      return writeNotStated(.choice(choice), of: alternative, indent: indent, on: &page)
    }
  }

  private func writeAlternative(
    _ alternative: Judgement, isFirst: Bool, indent: Int, on page: inout TextPage
  ) {
    let or = isFirst ? Words(same: "") : Words(zh: "或 ", en: "or ")
    guard case .given = alternative.requirement.logic else {
      return write(alternative, indent: indent, prefix: or, on: &page)
    }
    let inner = alternative.parts.filter { $0.outcome != .pass }
    var heading = or + alternative.requirement.heading
    heading = heading + (inner.isEmpty ? Words(zh: "：通过", en: ": pass") : .colon)
    page.item([TextSpan(page(heading))], indent: indent)
    for part in inner { write(part, indent: indent + 2, on: &page) }
  }

  private func writeClosed(_ alternative: Judgement, indent: Int, on page: inout TextPage) {
    page.item(
      [
        TextSpan(
          page(
            Words(zh: "不适用：", en: "not applicable: ") + alternative.requirement.heading
              + alternative.reasonForClosing(in: application).inParentheses), .dim)
      ], indent: indent)
  }
}
