/// The plans that meet requirements: every way through `either`, `given` and `members`, the cheapest first.
extension SmallestChangeSearch {
  /// The plans for a requirement, at most `SearchLimit.plans`; none if nothing meets it.
  func plans(
    for requirement: Requirement, at place: EvaluationContext = EvaluationContext(),
    in criterion: Int
  ) -> [Plan] {
    switch requirement.logic {
    case .optional: return [.nothing]
    case .all(let parts): return combined(plans(forEach: parts.map { ($0, criterion) }, at: place))
    case .either(let parts):
      return cheapest(parts.flatMap { plans(for: $0, at: place, in: criterion) })
    case .given(let choice, let values, let part):
      let opening = Requirement("", .choice(choice, oneOf: values))
      return combined([
        plans(for: opening, at: place, in: criterion), plans(for: part, at: place, in: criterion),
      ])
    case .members(let group, _, _, _):
      guard let goal = MemberSearch.Goal(requirement, criterion) else { break }
      return MemberSearch(search: self, group: group, goals: [goal]).plans()
    case .years(let years, let part):
      // No rule of a notice asks for years together; only another reading does.
      guard years.count == 1 else { break }
      return plans(for: part, at: application.place(inYear: years[0]), in: criterion)
    case .figure, .share, .remainder, .text, .choice, .claim, .listing, .everyTerm:
      if !guarded.contains(criterion), holds(requirement, at: place) { break }
      let demand = Demand(requirement.logic, of: requirement.facts[0], at: place, in: criterion)
      return plan([demand]).map { [$0] } ?? []
    }
    return holds(requirement, at: place) ? [.nothing] : []
  }

  /// The plans for each of several requirements that all have to hold; what they ask of the members of one group is
  /// looked at together, for a member that serves one of them may serve another at little more.
  func plans(
    forEach requirements: [(requirement: Requirement, criterion: Int)],
    at place: EvaluationContext = EvaluationContext()
  ) -> [[Plan]] {
    var lists: [[Plan]] = []
    var goals: [Group: [MemberSearch.Goal]] = [:]
    for (whole, criterion) in requirements {
      for requirement in whole.conjuncts {
        if case .members(let group, _, _, _) = requirement.logic,
          let goal = MemberSearch.Goal(requirement, criterion)
        {
          goals[group, default: []].append(goal)
        } else {
          lists.append(plans(for: requirement, at: place, in: criterion))
        }
      }
    }
    return lists
      + Group.allCases.compactMap { group in
        goals[group].map { MemberSearch(search: self, group: group, goals: $0).plans() }
      }
  }

  /// One plan of each list put together in every way, the cheapest first; none if there is no way.
  func combined(_ lists: [[Plan]]) -> [Plan] {
    // What has only one plan is asked for anyway, so it is there before anything is chosen.
    let forced = lists.filter { $0.count == 1 }.flatMap { $0[0].demands }
    guard !lists.contains(where: { $0.isEmpty }), let start = plan(forced) else { return [] }
    var all = [start]
    for plans in lists {
      guard plans.count > 1 else {
        for index in all.indices { all[index].choice.append(0) }
        continue
      }
      all = cheapest(
        all.flatMap { whole in
          plans.indices.compactMap { index in
            let demands = plans[index].demands
            var next =
              demands.isEmpty
              ? whole : whole.demands.isEmpty ? plans[index] : plan(whole.demands + demands)
            next?.choice = whole.choice + [index]
            return next
          }
        })
    }
    return all.map { whole in
      var whole = whole
      whole.demands = zip(lists, whole.choice).flatMap { $0[$1].demands }.withoutRepetition
      return whole
    }
  }

  /// The cheapest plans in order, each once.
  func cheapest(_ plans: [Plan]) -> [Plan] {
    guard plans.count > 1 else { return plans }
    var kept: [Plan] = []
    for plan in plans.inOrder(by: { $0.cost })
    where !kept.contains(where: { $0.demands == plan.demands }) {
      kept.append(plan)
      if kept.count == SearchLimit.plans { break }
    }
    return kept
  }

  /// What demands cost; `nil` if nothing meets them all.
  func plan(_ demands: [Demand]) -> Plan? {
    guard !demands.isEmpty else { return .nothing }
    countStep()
    return changes(for: demands).map {
      Plan(demands: demands.withoutRepetition, cost: ChangeCost($0))
    }
  }

  private func holds(_ requirement: Requirement, at place: EvaluationContext) -> Bool {
    // Of a new member or year nothing is stated, so only what is the same for all members can hold.
    let isOpen = place.isNew && requirement.facts.contains { $0.declaration.section.group != nil }
    return !isOpen
      && application.outcome(
        of: requirement, member: place.member, requiringEvidence: requiresEvidence) == .pass
  }
}

extension [Demand] {
  fileprivate var withoutRepetition: [Demand] {
    var kept: [Demand] = []
    for demand in self where !kept.contains(demand) { kept.append(demand) }
    return kept
  }
}

extension Requirement {
  /// The requirements that all have to hold where this one does.
  fileprivate var conjuncts: [Requirement] {
    if case .all(let parts) = logic { return parts.flatMap { $0.conjuncts } }
    return [self]
  }
}
