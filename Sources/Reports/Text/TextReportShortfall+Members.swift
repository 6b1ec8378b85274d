internal import Eligibility

extension ShortfallText {
  /// How many members of a group the text shows that do not count; the nearest are enough to see what to do.
  private static let shownMembers = 3

  /// Which members of a group count, and what the nearest of the others lack.
  func writeMembers(_ judgement: Judgement, indent: Int, on page: inout TextPage) {
    guard case .members(let group, _, let every, _) = judgement.requirement.logic,
      case .members(let count, let repeated) = judgement.observation
    else { return }
    guard count != nil else {
      return writeNotStated(
        group.section.label, group.section.key, demand: judgement.requirement.heading,
        indent: indent, on: &page)
    }
    var spans = [
      TextSpan(
        page(
          judgement.requirement.heading + .semicolon + application.wording(observedBy: judgement)))
    ]
    if let shortfall = checked.shortfall(of: judgement) {
      spans.append(TextSpan(page(shortfall), judgement.outcome.tone))
    }
    page.item(spans, indent: indent)

    let counting = judgement.parts.filter { part in
      part.outcome == .pass && !repeated.contains(part.member ?? -1)
    }
    if !counting.isEmpty, !every {
      let names = counting.prefix(10).map { checked.name(of: $0, in: group) }
      let further = counting.count > 10 ? Words(zh: "等", en: " and others") : Words(same: "")
      page.item(
        [
          TextSpan(
            page(Words(zh: "已达标：", en: "these count: ") + names.enumeration + further), .dim)
        ], indent: indent + 2)
    }
    for part in judgement.parts where repeated.contains(part.member ?? -1) {
      page.item(
        [TextSpan(page(checked.name(of: part, in: group) + .colon + .namedBefore), .dim)],
        indent: indent + 2)
    }
    let others = judgement.nearestFirst.filter { part in
      part.outcome != .pass && !repeated.contains(part.member ?? -1)
    }
    for part in others.prefix(Self.shownMembers) {
      write(part, of: group, indent: indent + 2, on: &page)
    }
    if others.count > Self.shownMembers {
      let more = others.count - Self.shownMembers
      page.item(
        [TextSpan(page(Words(zh: "另有 \(more) 个未达标", en: "and \(more) more")), .dim)],
        indent: indent + 2)
    }
  }

  private func write(
    _ part: Judgement, of group: Group, indent: Int, on page: inout TextPage
  ) {
    guard let member = part.member else { return }
    let path = group.section.key + "[\(member)]"
    let place = checked.place(path, application.offset(of: group, member: member))
    page.item(
      [
        TextSpan(page(checked.name(of: part, in: group))),
        TextSpan(page(place.inParentheses), .dim), TextSpan(page(Words(zh: "：", en: ":"))),
      ], indent: indent)
    if application.name(of: member, in: group) == nil, let fact = group.nameFact {
      writeNotStated(
        fact.declaration.label, fact.declaration.path(member: member), demand: nil,
        indent: indent + 2, on: &page)
    }
    write(part, indent: indent + 2, on: &page)
  }
}

extension Checked {
  /// What a member of a group is called, its place where it has no name.
  func name(of judgement: Judgement, in group: Group) -> Words {
    guard let member = judgement.member else { return Words(same: "") }
    guard let name = application.name(of: member, in: group) else {
      return Words(
        zh: "第 \(member + 1) 个\(group.member.zh)", en: "\(group.member.en) \(member + 1)")
    }
    return Words(same: name.visible(limit: 40))
  }
}
