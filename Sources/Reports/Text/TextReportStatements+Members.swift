internal import Eligibility

extension StatementText {
  /// More members than anyone serves; a list beyond that is cut.
  private static let shownMembers = 50

  /// The group, what is required of each member, and what each states.
  func writeMembers(_ judgement: Judgement, indent: Int, on page: inout TextPage) {
    guard case .members(let group, _, _, let part) = judgement.requirement.logic,
      case .members(let count, let repeated) = judgement.observation
    else { return }
    var spans = [
      TextSpan(
        page(
          judgement.requirement.heading + .semicolon + application.wording(observedBy: judgement)))
    ]
    if let shortfall = checked.shortfall(of: judgement) {
      spans.append(TextSpan(page(shortfall), judgement.outcome.tone))
    }
    row(judgement, indent, spans, on: &page)
    guard count ?? 0 > 0 else { return }
    page.line(
      [TextSpan(page(Words(zh: "每个须：", en: "each with ") + part.wording), .dim)],
      indent: indent + style.wordWidth)
    let members = inside(judgement)
    for member in judgement.parts.prefix(Self.shownMembers) {
      members.write(
        member, of: group, isRepeated: repeated.contains(member.member ?? -1), indent + 2,
        on: &page)
    }
    if judgement.parts.count > Self.shownMembers {
      let more = judgement.parts.count - Self.shownMembers
      page.line(
        [TextSpan(page(Words(zh: "另有 \(more) 个", en: "and \(more) more")), .dim)],
        indent: indent + 2 + style.wordWidth)
    }
  }

  private func write(
    _ judgement: Judgement, of group: Group, isRepeated: Bool, _ indent: Int,
    on page: inout TextPage
  ) {
    let name = checked.name(of: judgement, in: group)
    guard !isRepeated else {
      return page.line(
        [
          TextSpan(
            page(
              name + .colon + .namedBefore),
            .dim)
        ], indent: indent,
        head: TextSpan(page(Words(zh: "不计", en: "–")), .dim), headWidth: style.wordWidth)
    }
    var spans = [TextSpan(page(name + .colon))]
    for (place, leaf) in judgement.decisiveStatements.enumerated() {
      if place > 0 { spans.append(TextSpan(page(.comma))) }
      let label = leaf.requirement.facts.first?.declaration.label ?? Words(same: "")
      let observed = application.wording(observedBy: leaf).visible(limit: TextLimit.name)
      spans.append(TextSpan(page(label + Words(same: " ") + observed)))
      if let shortfall = application.wording(shortfallOf: leaf) {
        spans.append(TextSpan(page(shortfall.inParentheses), isQuiet ? .plain : .bad))
      }
    }
    row(judgement, indent, spans, on: &page)
  }
}

extension Judgement {
  /// The statements that decide a judgement; of alternatives, those of the nearest.
  var decisiveStatements: [Judgement] {
    switch requirement.logic {
    case .either: nearestFirst.first?.decisiveStatements ?? []
    default: requirement.isStatement ? [self] : parts.flatMap { $0.decisiveStatements }
    }
  }
}
