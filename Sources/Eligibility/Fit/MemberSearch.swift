/// The search for the cheapest members of a group that together meet several requirements of the kind "at least k".
///
/// A member may serve any number of these goals; its name, and what several goals ask of it, is counted once. The
/// names are gone through one after another while the cheapest plans are kept for every number of members that each
/// goal has found so far. Members that the application does not list follow last: each needs a name and everything
/// that its goals ask. Members of one name count once, with the best of them, so they are looked at as one.
///
/// Beyond `SearchLimit.memberGoals` and `memberStates` the goals are looked at one after another: the fields are then
/// still few, but the growth among as few fields need not be the least.
struct MemberSearch {
  let search: SmallestChangeSearch
  let group: Group
  let goals: [Goal]

  /// One requirement of the kind "at least k members".
  struct Goal {
    let part: Requirement
    /// How many members have to count.
    let count: Int
    /// Whether every member that is listed has to count.
    let every: Bool
    let criterion: Int

    /// `nil` for any other requirement, and where more members would be needed than are proposed.
    init?(_ requirement: Requirement, _ criterion: Int) {
      guard case .members(_, let bound, let every, let part) = requirement.logic,
        let count = bound.least, count <= SearchLimit.members
      else { return nil }
      self.part = part
      self.count = Int(max(count, 0))
      self.every = every
      self.criterion = criterion
    }
  }

  /// What may become of the members of one name: what is asked of them, and the goals that they then serve, bit by bit.
  private struct Service {
    var plan = Plan.nothing
    var served: UInt32
  }

  /// What has been decided of the members gone through.
  private struct Partial {
    var plan = Plan.nothing
    /// How many members serve each goal, none counted beyond what it needs.
    var found: [Int]
    /// What the last new member serves: the next serves no more, so that no two differ in their order alone.
    var lastNew = UInt32.max
  }

  private var application: Application { search.application }

  /// The plans that meet all goals, the cheapest first.
  func plans() -> [Plan] {
    let isTooMuch =
      goals.count > SearchLimit.memberGoals
      || goals.reduce(1) { $0 * ($1.count + 1) } > SearchLimit.memberStates
    if isTooMuch, goals.count > 1 {
      return search.combined(
        goals.map { MemberSearch(search: search, group: group, goals: [$0]).plans() })
    }
    let listed = application.memberCount(of: group)
    var counts = goals.map { $0.count }
    // A list that is not stated has to be, so it has a member.
    if listed == nil, counts.allSatisfy({ $0 == 0 }) { counts[0] = 1 }
    var forced: UInt32 = 0
    for (index, goal) in goals.enumerated() where goal.every { forced |= 1 << UInt32(index) }
    var partials = [Partial(found: counts.map { _ in 0 })]
    for services in candidates(changing: counts.reduce(0, +)) {
      partials = extended(
        partials, by: services.filter { $0.served & forced == forced }, upTo: counts)
    }
    for index in 0..<(counts.max() ?? 0) {
      let new = services(of: (listed ?? 0) + index, isNew: true)
        .filter { $0.plan.demands.isEmpty || $0.served & forced == forced }
      partials = extended(partials, by: new, upTo: counts, isNew: true)
    }
    return search.cheapest(
      partials.filter { $0.found == counts }.compactMap { search.plan($0.plan.demands) })
  }

  /// Every plan with every service of a further member, the cheapest few for every number of members found.
  private func extended(
    _ partials: [Partial], by services: [Service], upTo counts: [Int], isNew: Bool = false
  ) -> [Partial] {
    var next: [Partial] = []
    for partial in partials {
      for service in services where !isNew || service.served <= partial.lastNew {
        search.countStep()
        var longer = partial
        longer.plan.demands += service.plan.demands
        longer.plan.cost += service.plan.cost
        if isNew { longer.lastNew = service.served }
        for index in counts.indices where service.served & 1 << UInt32(index) != 0 {
          longer.found[index] = min(partial.found[index] + 1, counts[index])
        }
        next.append(longer)
      }
    }
    var kept: [[Int]: Int] = [:]
    return next.inOrder { $0.plan.cost }.filter { partial in
      kept[partial.found, default: 0] += 1
      return kept[partial.found, default: 0] <= SearchLimit.memberPlans
    }
  }

  // MARK: Services

  /// What may become of each name that is listed; nothing but what it is, unless it is among the cheapest to change
  /// for some combination of goals: no plan changes more names than so many.
  private func candidates(changing count: Int) -> [[Service]] {
    let firsts = application.firstMembers(of: group)
    var members = firsts.map { _ in [Int]() }
    for (member, first) in firsts.enumerated() { members[first].append(member) }
    let services = members.filter { !$0.isEmpty }.map { self.services(ofMembers: $0) }
    guard !goals.contains(where: { $0.every }) else { return services }
    var isCandidate = services.map { _ in false }
    for subset in 1..<UInt32(1) << UInt32(goals.count) {
      let costs = services.indices.compactMap { index in
        services[index].filter { $0.served & subset == subset }.map { $0.plan.cost }.min()
          .map { (index: index, cost: $0) }
      }
      for (index, _) in costs.filter({ $0.cost.fields > 0 }).inOrder(by: { $0.cost })
        .prefix(count + SearchLimit.memberPlans)
      {
        isCandidate[index] = true
      }
    }
    return zip(services, isCandidate).map { $1 ? $0 : $0.filter { $0.plan.cost.fields == 0 } }
  }

  /// Everything that may become of the members of one name, of which one is changed.
  private func services(ofMembers members: [Int]) -> [Service] {
    let all = members.map { services(of: $0) }
    let free = all.reduce(0) { $0 | $1[0].served }
    return [Service(served: free)]
      + all.flatMap { $0.dropFirst() }.map { Service(plan: $0.plan, served: $0.served | free) }
  }

  /// Everything that may become of a member: nothing first, then the cheapest for each combination of goals.
  private func services(of member: Int, isNew: Bool = false) -> [Service] {
    let place = EvaluationContext(member: member, isNew: isNew)
    let plans = goals.map { search.plans(for: $0.part, at: place, in: $0.criterion) }
    var served: UInt32 = 0
    for index in plans.indices where plans[index].contains(where: { $0.demands.isEmpty }) {
      served |= 1 << UInt32(index)
    }
    var services: [Service] = []
    var naming: [Plan] = []
    if isNew || application.name(of: member, in: group) == nil {
      services = [Service(served: 0)]
      // A year cannot be made up.
      guard case .text(let text)? = group.nameFact else { return services }
      let demand = Demand(.text(text), of: .text(text), at: place, in: goals[0].criterion)
      naming = search.plan([demand]).map { [$0] } ?? []
    }
    for subset in 0..<UInt32(1) << UInt32(goals.count) where subset & served == 0 {
      // A name alone is of no use to a member that serves nothing.
      if !naming.isEmpty, subset | served == 0 { continue }
      let wanted = plans.indices.filter { subset & 1 << UInt32($0) != 0 }.map { plans[$0] }
      guard let plan = search.combined([naming].filter { !$0.isEmpty } + wanted).first else {
        continue
      }
      services.append(Service(plan: plan, served: subset | served))
    }
    return services
  }
}
