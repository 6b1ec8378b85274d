internal import Eligibility

extension StatementList {
  /// More members than anyone serves; a list beyond that is cut, and says so.
  private static let shownMembers = 50
  /// The nearest are enough to see what to do.
  private static let shownShortMembers = 3

  /// What is required of the group, then each member with the figures that decide it.
  mutating func addMembers(_ judgement: Judgement, depth: Int) {
    guard case .members(let group, _, _, let part) = judgement.requirement.logic,
      case .members(_, let repeated) = judgement.observation
    else { return }
    var heading = heading(judgement, depth: depth, prefix: Words(same: ""))
    heading.label = group.section.label
    heading.required =
      heading.required + Words(zh: "，每个须：", en: ", each with ") + part.wording
    heading.stated = application.wording(observedBy: judgement)
    heading.shortfall = application.wording(shortfallOf: judgement)
    heading.path = group.section.key
    statements.append(heading)

    let wanted =
      isBrief
      ? judgement.nearestFirst.filter { member in
        member.outcome != .pass && !repeated.contains(member.member ?? -1)
      } : judgement.parts
    if isBrief {
      for member in judgement.parts where repeated.contains(member.member ?? -1) {
        statements.append(statement(member, of: group, isRepeated: true, depth: depth + 1))
      }
    }
    let shown = wanted.prefix(isBrief ? Self.shownShortMembers : Self.shownMembers)
    for member in shown {
      statements.append(
        statement(
          member, of: group, isRepeated: repeated.contains(member.member ?? -1), depth: depth + 1))
    }
    if wanted.count > shown.count {
      let more = wanted.count - shown.count
      statements.append(
        Statement(
          standing: .closed, depth: depth + 1,
          required: Words(zh: "另有 \(more) 个，此处未列", en: "and \(more) more, not shown here")))
    }
  }

  private func statement(
    _ judgement: Judgement, of group: Group, isRepeated: Bool, depth: Int
  ) -> Statement {
    let deciding = isRepeated ? [] : judgement.decisiveStatements
    let stated = deciding.map { leaf in
      let label = leaf.requirement.facts.first?.declaration.label ?? Words(same: "")
      return label + Words(same: " ") + application.wording(observedBy: leaf)
    }
    let short = deciding.compactMap { leaf in
      application.wording(shortfallOf: leaf).map { shortfall in
        let label = leaf.requirement.facts.first?.declaration.label ?? Words(same: "")
        return label + Words(same: " ") + shortfall
      }
    }
    return Statement(
      standing: isRepeated ? .repeated : .judged(judgement.outcome), depth: depth,
      label: checked.name(of: judgement, in: group),
      required: checked.name(of: judgement, in: group),
      stated: isRepeated ? .namedBefore : stated.commas,
      shortfall: short.isEmpty ? nil : short.commas,
      path: judgement.member.map { group.section.key + "[\($0)]" } ?? "",
      offset: judgement.member.map { application.offset(of: group, member: $0) })
  }
}
