/// The search for the smallest change of one application under one rule set.
///
/// Every requirement that does not hold has plans: sets of statements (demands) that would make it hold. One plan of
/// each is chosen so that all demands together cost the least, each field counted once. Where a choice has many
/// combinations only the cheapest are kept, see `SearchLimit`.
final class SmallestChangeSearch {
  let ruleSet: RuleSet
  let application: Application
  let requiresEvidence: Bool
  /// The criteria of which also what holds already is asked for, so that nothing else takes it away.
  private(set) var guarded: Set<Int> = []
  /// How many combinations were measured and how many changes tried, so that limits are tested by work, not by time.
  private(set) var steps = 0

  init(ruleSet: RuleSet, application: Application, requiresEvidence: Bool) {
    self.ruleSet = ruleSet
    self.application = application.withComparedTextOnly()
    self.requiresEvidence = requiresEvidence
  }

  func countStep() { steps += 1 }

  /// The smallest change, or `nil` if nothing makes the application eligible.
  func smallestChange() -> SmallestChange? {
    // A change may break what holds: an upper limit, say, of a rule set of one's own, or a share whose whole has to
    // grow along. Then what was broken is asked for as well.
    while true {
      let lists = plans(
        forEach: ruleSet.criteria.enumerated().flatMap { index, criterion in
          criterion.requirements.map { ($0, index) }
        })
      guard let plan = combined(lists).first, let change = change(by: plan, of: lists) else {
        return nil
      }
      let results = results(of: change.changes)
      let broken = ruleSet.criteria.indices.filter { !isMet($0, by: results) }
      if broken.isEmpty { return change }
      guard !guarded.isSuperset(of: broken) else { return nil }
      guarded.formUnion(broken)
    }
  }

  /// The application with changes, by themselves and with what has to grow along.
  private func results(of changes: [Change]) -> [Application] {
    let changed = application.applying(changes)
    let followers = application.followers(of: changes)
    return followers.isEmpty ? [changed] : [changed, changed.raising(followers)]
  }

  private func isMet(_ criterion: Int, by results: [Application]) -> Bool {
    results.allSatisfy {
      $0.outcome(of: ruleSet.criteria[criterion], requiringEvidence: requiresEvidence) == .pass
    }
  }

  private func isEnough(_ changes: [Change]) -> Bool {
    countStep()
    let results = results(of: changes)
    return ruleSet.criteria.indices.allSatisfy { isMet($0, by: results) }
  }

  /// What the chosen plans come to, with every other plan that would take as few fields.
  private func change(by plan: Plan, of lists: [[Plan]]) -> SmallestChange? {
    guard let all = changes(for: plan.demands) else { return nil }
    let needed = withoutNeedless(all)
    let cost = ChangeCost(needed)
    var alternatives: [SmallestChange.Alternative] = []
    for (list, own) in plan.choice.enumerated() {
      for index in lists[list].indices where index != own {
        var choice = plan.choice
        choice[list] = index
        let demands = zip(lists, choice).flatMap { $0[$1].demands }
        // Of an alternative that is met, what opened it may no longer matter.
        guard let instead = changes(for: demands).map(withoutNeedless),
          ChangeCost(instead).isAsFew(as: cost), isEnough(instead)
        else { continue }
        let alternative = SmallestChange.Alternative(
          replaced: needed.filter { !instead.contains($0) }.map { $0.field },
          changes: instead.filter { !needed.contains($0) })
        if !alternative.changes.isEmpty, !alternatives.contains(alternative) {
          alternatives.append(alternative)
        }
      }
    }
    let ids = ruleSet.criteria.map { $0.id }
    return SmallestChange(
      changes: needed.inOrder { ids.firstIndex(of: $0.criteria.first ?? "") ?? ids.count },
      alternatives: alternatives, followers: application.followers(of: needed))
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
}
