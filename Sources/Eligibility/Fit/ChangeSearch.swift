/// Puts the smallest change together from the ways to settle each requirement.
struct ChangeSearch {
  let ruleSet: RuleSet
  let application: Application
  let requiresEvidence: Bool
  let effort = SearchEffort()

  /// The ways to settle one thing that has to hold, together with everything else.
  private struct Branch {
    var ways: [Way]
    var criteria: [Int]
  }

  /// How many combinations of ways are kept while they are put together.
  private static let kept = 24

  /// The smallest change, or `nil` if nothing makes the application eligible.
  func result() -> SmallestChange? {
    // A change may break what holds: an upper limit, say, of a rule set of one's own, or a share whose whole has to
    // grow along. Then what was broken is asked for as well.
    var guarded: [Int] = []
    for _ in 0...ruleSet.criteria.count {
      guard let branches = branches(guarding: guarded), let chosen = chosen(among: branches),
        let result = result(of: chosen, branches)
      else { return nil }
      let broken =
        failing(in: application.applying(result.changes))
        + failing(in: result.applied(to: application))
      if broken.isEmpty { return result }
      let further = broken.filter { !guarded.contains($0) }
      guard !further.isEmpty else { return nil }
      guarded += further
    }
    return nil
  }

  private var search: WaySearch {
    WaySearch(
      application: application, requiresEvidence: requiresEvidence, criteria: ruleSet.criteria,
      effort: effort)
  }

  /// The criteria that an application does not meet.
  private func failing(in application: Application) -> [Int] {
    ruleSet.criteria.indices.filter {
      application.outcome(of: ruleSet.criteria[$0], requiringEvidence: requiresEvidence) != .pass
    }
  }

  /// Whether changes are enough, both by themselves and with what has to grow along.
  private func isEnough(_ changes: [Change]) -> Bool {
    effort.step()
    var changed = application.applying(changes)
    guard failing(in: changed).isEmpty else { return false }
    let followers = changed.followers(comparedWith: application)
    for follower in followers { changed.raise(follower) }
    return followers.isEmpty || failing(in: changed).isEmpty
  }

  // MARK: Branches

  /// What has to hold, with the ways to settle it; `nil` if something cannot be settled.
  private func branches(guarding guarded: [Int]) -> [Branch]? {
    var branches: [Branch] = []
    var aims: [(group: Group, aim: MemberSearch.Aim)] = []
    for (place, criterion) in ruleSet.criteria.enumerated() {
      var search = search
      search.guardsWhatHolds = guarded.contains(place)
      for requirement in criterion.requirements.flatMap({ $0.conjuncts }) {
        if case .members(let group, _, _, _) = requirement.logic,
          let aim = MemberSearch.Aim(requirement, place)
        {
          aims.append((group, aim))
          continue
        }
        branches.append(Branch(ways: search.ways(for: requirement, in: place), criteria: [place]))
      }
    }
    for group in Group.allCases {
      let own = aims.filter { $0.group == group }.map { $0.aim }
      guard !own.isEmpty else { continue }
      var search = search
      search.guardsWhatHolds = own.contains { guarded.contains($0.criterion) }
      let ways = MemberSearch(search: search, group: group, aims: own).ways()
      branches.append(Branch(ways: ways, criteria: own.map { $0.criterion }))
    }
    return branches.contains { $0.ways.isEmpty } ? nil : branches
  }

  /// One way of each branch, so that all of them together are the smallest.
  private func chosen(among branches: [Branch]) -> [Int]? {
    let forced = branches.filter { $0.ways.count == 1 }.flatMap { $0.ways[0].demands }
    guard let start = search.way(forced) else { return nil }
    var partial: [(way: Way, choice: [Int])] = [(start, [])]
    for branch in branches {
      guard branch.ways.count > 1 else {
        for index in partial.indices { partial[index].choice.append(0) }
        continue
      }
      var next: [(way: Way, choice: [Int])] = []
      for (way, choice) in partial {
        for (index, own) in branch.ways.enumerated() {
          guard let way = search.way(way.demands + own.demands) else { continue }
          next.append((way, choice + [index]))
        }
      }
      let sorted = next.enumerated().sorted { left, right in
        let (one, other) = (left.element.way.measure, right.element.way.measure)
        return one == other ? left.offset < right.offset : one < other
      }
      partial = sorted.prefix(Self.kept).map { $0.element }
    }
    return partial.first?.choice
  }

  // MARK: The result

  private func result(of choice: [Int], _ branches: [Branch]) -> SmallestChange? {
    func changes(_ choice: [Int]) -> [Change]? {
      search.resolution.changes(for: zip(branches, choice).flatMap { $0.ways[$1].demands })
    }
    guard let all = changes(choice) else { return nil }
    let needed = withoutNeedless(all)
    var alternatives: [SmallestChange.Alternative] = []
    let measure = ChangeMeasure(needed)
    for (branch, own) in choice.enumerated() {
      for index in branches[branch].ways.indices where index != own {
        var other = choice
        other[branch] = index
        guard let changes = changes(other) else { continue }
        let instead = withoutNeedless(changes)
        guard ChangeMeasure(instead).isAsFew(as: measure), isEnough(instead) else { continue }
        let alternative = SmallestChange.Alternative(
          replaced: needed.filter { !instead.contains($0) }.map { $0.field },
          changes: instead.filter { !needed.contains($0) })
        if !alternative.changes.isEmpty, !alternatives.contains(alternative) {
          alternatives.append(alternative)
        }
      }
    }
    return SmallestChange(
      changes: inNoticesOrder(needed), alternatives: alternatives,
      followers: application.applying(needed).followers(comparedWith: application))
  }

  /// Leaves out what is not needed once the rest is done: only where a limit of the search was met can there be any.
  private func withoutNeedless(_ changes: [Change]) -> [Change] {
    var kept = changes
    for change in changes.reversed() {
      let without = kept.filter { $0.field != change.field }
      if isEnough(without) { kept = without }
    }
    return kept
  }

  private func inNoticesOrder(_ changes: [Change]) -> [Change] {
    let ids = ruleSet.criteria.map { $0.id }
    let places = changes.map { change in
      change.criteria.first.flatMap { id in ids.firstIndex(of: id) } ?? ids.count
    }
    return changes.indices.sorted { left, right in
      places[left] == places[right] ? left < right : places[left] < places[right]
    }.map { changes[$0] }
  }
}

extension Requirement {
  /// The requirements that all have to hold where this one does.
  fileprivate var conjuncts: [Requirement] {
    if case .all(let parts) = logic { return parts.flatMap { $0.conjuncts } }
    return [self]
  }
}
