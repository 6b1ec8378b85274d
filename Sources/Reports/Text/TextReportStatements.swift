internal import Eligibility
internal import StrictJSON

/// Lists the statements of a criterion, one below the other, with what is required and what is stated.
struct StatementText {
  let checked: Checked
  let style: TextStyle
  /// Whether what fails here does no harm, because what it is a part of passes without it.
  var isQuiet = false

  var application: Application { checked.application }

  /// The same list, quiet inside what passes.
  func inside(_ judgement: Judgement) -> StatementText {
    var list = self
    list.isQuiet = isQuiet || judgement.outcome == .pass
    return list
  }

  /// Writes a judgement and all inside it; statements that only belong together stand side by side.
  func write(
    _ judgement: Judgement, indent: Int, prefix: Words = Words(same: ""), on page: inout TextPage
  ) {
    switch judgement.requirement.logic {
    case .figure, .share, .remainder, .text, .choice, .claim, .listing, .everyTerm:
      writeStatement(judgement, indent: indent, prefix: prefix, on: &page)
    case .all:
      for part in judgement.parts { write(part, indent: indent, prefix: prefix, on: &page) }
    case .either:
      row(judgement, indent, [TextSpan(page(prefix + judgement.requirement.heading))], on: &page)
      let parts = inside(judgement)
      for part in judgement.parts { parts.write(part, indent: indent + 2, on: &page) }
    case .given: writeAlternative(judgement, indent: indent, prefix: prefix, on: &page)
    case .members: writeMembers(judgement, indent: indent, on: &page)
    case .years:
      let inner = judgement.requirement.heading + Words(zh: "", en: ": ")
      for part in judgement.parts { write(part, indent: indent, prefix: inner, on: &page) }
    case .optional: writeOptional(judgement, indent: indent, on: &page)
    }
  }

  /// One statement behind the word for what became of it.
  func row(
    _ judgement: Judgement, _ indent: Int, _ spans: [TextSpan], on page: inout TextPage
  ) {
    let outcome = judgement.outcome
    let isLow = isQuiet || outcome == .pass
    page.line(
      spans, indent: indent,
      head: TextSpan(
        page(isLow ? outcome.quietWord : outcome.word),
        isQuiet && outcome != .pass ? .plain : outcome.tone),
      headWidth: style.wordWidth)
  }

  private func writeStatement(
    _ judgement: Judgement, indent: Int, prefix: Words, on page: inout TextPage
  ) {
    var spans = [TextSpan(page(prefix + judgement.requirement.heading))]
    if let observed = observed(by: judgement) {
      spans.append(TextSpan(page(.semicolon + observed)))
    }
    if let shortfall = checked.shortfall(of: judgement) {
      spans.append(TextSpan(page(shortfall), isQuiet ? .plain : .bad))
    }
    if judgement.offersEvidence, let fact = judgement.requirement.declaredFact {
      spans.append(evidence(application.evidence(for: fact), page))
    }
    row(judgement, indent, spans, on: &page)
    if let review = checked.words(reviewing: judgement) {
      page.line([TextSpan(page(review), .strong)], indent: indent + style.wordWidth)
    }
    guard case .listing = judgement.requirement.logic else { return }
    let unlisted = application.unlisted(by: judgement)
    guard !unlisted.isEmpty else { return }
    let names = Words(zh: "条款所举而未列：", en: "named by the clause, not listed: ")
    page.line(
      [TextSpan(page(names + unlisted.enumeration), .dim)], indent: indent + style.wordWidth)
  }

  /// What the application states, as far as what is required and its outcome do not say so already.
  private func observed(by judgement: Judgement) -> Words? {
    switch (judgement.requirement.logic, judgement.observation) {
    case (_, .share) where !judgement.missingFacts.isEmpty:
      .notStatedLabel + judgement.missingFacts.map { $0.declaration.label }.enumeration
    case (_, .claim(let stated?)) where stated.value.isMet: nil
    case (.everyTerm, _) where judgement.outcome == .pass && judgement.review == nil:
      Words(zh: "齐全", en: "all listed")
    default: checked.stated(by: judgement)
    }
  }

  /// The evidence that the application names, for a reader who wants to look it up.
  private func evidence(_ evidence: JSONText?, _ page: TextPage) -> TextSpan {
    guard let evidence else {
      return TextSpan(page(Words(zh: "；无佐证", en: "; without evidence")), .warning)
    }
    let shown = Words(same: application.string(evidence).visible(limit: TextLimit.name))
    return TextSpan(page(Words(zh: "；佐证：", en: "; evidence: ") + shown), .dim)
  }

  private func writeAlternative(
    _ judgement: Judgement, indent: Int, prefix: Words, on page: inout TextPage
  ) {
    guard !judgement.isClosed else {
      return page.line(
        [
          TextSpan(
            page(
              Words(zh: "", en: "not applicable: ") + prefix + judgement.requirement.heading
                + judgement.reasonForClosing(in: application).inParentheses), .dim)
        ], indent: indent,
        head: TextSpan(page(Words(zh: "不适用", en: "–")), .dim), headWidth: style.wordWidth)
    }
    guard case .given(let choice, _, let inner) = judgement.requirement.logic else { return }
    let heading = prefix + judgement.requirement.heading
    if application.stated(choice, member: judgement.member) != nil, inner.isStatement {
      for part in judgement.parts {
        write(part, indent: indent, prefix: heading + .colon, on: &page)
      }
      return
    }
    var spans = [TextSpan(page(heading))]
    if application.stated(choice, member: judgement.member) == nil {
      spans.append(
        TextSpan(
          page(.semicolon + choice.declaration.label + Words(zh: "未填", en: ": not stated"))))
    }
    row(judgement, indent, spans, on: &page)
    for part in judgement.parts { write(part, indent: indent + 2, on: &page) }
  }

  private func writeOptional(_ judgement: Judgement, indent: Int, on page: inout TextPage) {
    guard let part = judgement.parts.first, let fact = part.requirement.facts.first else { return }
    page.line(
      [TextSpan(page(fact.declaration.label + .semicolon + checked.stated(by: part)))],
      indent: indent,
      head: TextSpan(page(Words(zh: "可选", en: "optional")), .dim), headWidth: style.wordWidth)
  }
}
