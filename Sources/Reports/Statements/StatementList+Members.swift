internal import Eligibility

extension StatementList {
  /// More members than anyone serves; a list beyond that is cut, and says so.
  private static let shownMembers = 50
  /// The nearest are enough to see what to do.
  private static let shownShortMembers = 3
  /// How many of those that count are named.
  private static let namedMembers = 10

  /// What is required of the group, then each member with the figures that decide it.
  mutating func addMembers(_ judgement: Judgement, depth: Int) {
    guard case .members(let group, _, let every, let part) = judgement.requirement.logic,
      case .members(let count, let repeated) = judgement.observation
    else { return }
    func repeats(_ member: Judgement) -> Bool { repeated.contains(member.member ?? -1) }

    var heading = heading(judgement, .group, depth: depth)
    heading.label = group.section.label
    heading.each = part.wording
    heading.stated = application.wording(observedBy: judgement)
    heading.shortfall = application.wording(shortfallOf: judgement)
    heading.path = group.section.key
    if isDetailed {
      if count == nil {
        heading.demand = heading.heading
        heading.entries = [
          Statement.Entry(
            label: group.section.label, path: group.section.key, isStated: false)
        ]
      }
      let counted = judgement.parts.filter { $0.outcome == .pass && !repeats($0) }
      if !counted.isEmpty, !every {
        let names = counted.prefix(Self.namedMembers).map { assessment.name(of: $0, in: group) }
        heading.counted =
          names.enumeration
          + (counted.count > names.count ? Words(zh: "等", en: " and others") : Words(same: ""))
      }
    }
    statements.append(heading)

    inside(judgement) { list in
      var members = judgement.parts
      if list.isBrief {
        for member in members where repeats(member) {
          list.statements.append(
            list.statement(member, of: group, isRepeated: true, depth: depth + 1))
        }
        members = judgement.nearestFirst.filter { $0.outcome != .pass && !repeats($0) }
      }
      let shown = members.prefix(list.isBrief ? Self.shownShortMembers : Self.shownMembers)
      for member in shown {
        list.statements.append(
          list.statement(member, of: group, isRepeated: repeats(member), depth: depth + 1))
      }
      let more = members.count - shown.count
      guard more > 0 else { return }
      list.statements.append(
        Statement(
          kind: .further(more), status: .closed, depth: depth + 1,
          heading: Words(zh: "另有 \(more) 个，此处未列", en: "and \(more) more, not shown here")))
    }
  }

  private func statement(
    _ judgement: Judgement, of group: Group, isRepeated: Bool, depth: Int
  ) -> Statement {
    var statement = heading(judgement, .member, depth: depth)
    statement.heading = assessment.name(of: judgement, in: group)
    statement.label = statement.heading
    if let member = judgement.member {
      statement.path = group.section.key + "[\(member)]"
      statement.offset = application.offset(of: group, member: member)
    }
    guard !isRepeated else {
      statement.status = .repeated
      statement.stated = Words(zh: "与前面的同名，不重复计", en: "named before, not counted again")
      return statement
    }
    statement.figures = judgement.decisiveStatements.map { leaf in
      Statement.StatedFigure(
        label: leaf.requirement.facts.first?.declaration.label ?? Words(same: ""),
        stated: application.wording(observedBy: leaf),
        shortfall: application.wording(shortfallOf: leaf))
    }
    statement.stated = statement.figures.map { $0.label + .space + $0.stated }.commas
    let short = statement.figures.compactMap { figure in
      figure.shortfall.map { figure.label + .space + $0 }
    }
    statement.shortfall = short.isEmpty ? nil : short.commas
    guard isDetailed else { return statement }
    if let member = judgement.member, application.name(of: member, in: group) == nil,
      let fact = group.nameFact
    {
      statement.entries = [entry(fact, of: judgement)]
    }
    statement.inside = StatementList(assessment: assessment, isBrief: true, isDetailed: true)
      .statements(of: [judgement], depth: depth + 1)
    return statement
  }
}

extension Judgement {
  /// The statements that decide a judgement; of alternatives, those of the nearest.
  fileprivate var decisiveStatements: [Judgement] {
    switch requirement.logic {
    case .either: nearestFirst.first?.decisiveStatements ?? []
    default: requirement.isStatement ? [self] : parts.flatMap { $0.decisiveStatements }
    }
  }
}

extension Assessment {
  /// What a member of a group is called, its place where it has no name.
  fileprivate func name(of judgement: Judgement, in group: Group) -> Words {
    guard let member = judgement.member else { return Words(same: "") }
    guard let name = application.name(of: member, in: group) else {
      return Words(
        zh: "第 \(member + 1) 个\(group.member.zh)", en: "\(group.member.en) \(member + 1)")
    }
    return Words(same: name.visible(limit: 40))
  }
}
