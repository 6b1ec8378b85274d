/// What becomes of a requirement if everything missing goes well, or if it all goes badly.
///
/// A missing figure, claim or list goes well at the end of its range where it helps most and badly at the other.
/// Whatever else is missing, more of it never hurts, so all of them can go well, or badly, at the same time and no
/// search is needed. That is exact but for four things, each with its own treatment:
///
/// - **A choice**, and a figure that is wanted high in one place and low in another, has no better end: their values
///   are tried, see `TrialChoices`. So both alternatives met settle a requirement whatever the kind of production.
/// - **The name of a member** is not tried: a member without one is possible, different from all others, and passes
///   nothing. Nor are a name that is asked for, evidence that is required, and a year without an entry.
/// - **A list of members** that is stated gains none. One that is not stated goes badly as an empty one and well as
///   one with enough good members.
/// - **A share** of which the whole is missing goes badly at a whole of nothing, well at the smallest one. A stated
///   part of 0 can then no longer go well.
struct CaseEvaluator {
  let application: Application
  let requiresEvidence: Bool
  /// Whether what is missing goes well.
  var goesWell: Bool
  /// The values tried for what is missing and has no better end.
  var trial: [Field: Int64] = [:]

  /// Whether a requirement holds.
  func holds(_ requirement: Requirement, at place: EvaluationContext = EvaluationContext()) -> Bool
  {
    if application.isReviewed,
      let settled = withUnsafePointer(to: requirement, { application.settledOutcome(of: $0) })
    {
      return settled == .pass
    }
    switch requirement.logic {
    case .figure(let figure, let bound):
      let missing = application.range(of: figure).end(isUpper: bound.isUpperLimit != goesWell)
      return bound.comparison.holds(value(figure, at: place) ?? missing, bound.value)
    case .share(let part, let whole, let percent):
      let wantsMore = !percent.isUpperLimit
      return percent.holds(
        part: value(part, at: place) ?? part.range.end(isUpper: wantsMore == goesWell),
        whole: value(whole, at: place) ?? (goesWell ? (wantsMore ? 1 : .max) : 0))
    case .remainder(let whole, let part, let bound):
      let wantsMore = bound.isUpperLimit != goesWell
      let whole = value(whole, at: place) ?? whole.range.end(isUpper: wantsMore)
      let part = value(part, at: place) ?? part.range.end(isUpper: !wantsMore)
      return bound.comparison.holds(whole.subtracting(part), bound.value)
    case .text(let text): return goesWell || application.stated(text, member: place.member) != nil
    case .choice(let choice, let values):
      return allows(choice, values, at: place) && (!choice.isDeclared || isSupported(requirement))
    case .claim(let claim):
      guard let stated = application.stated(claim)?.value else { return goesWell }
      return stated.isMet && isSupported(requirement)
    case .listing(let listing, let bound, _):
      let most = Int64(listing.terms?.count ?? Int(Int32.max))
      let missing = bound.isUpperLimit == goesWell ? 0 : most
      let stated = application.stated(listing).map { Int64($0.value.items.count) }
      return bound.comparison.holds(stated ?? missing, bound.value) && isSupported(requirement)
    case .everyTerm(let listing, let examples):
      guard let stated = application.stated(listing)?.value else { return goesWell }
      let outcome = stated.outcome(ofNaming: listing, examples, in: application)
      return outcome >= (goesWell ? .missing : .pass) && isSupported(requirement)
    case .all(let parts): return parts.allSatisfy { holds($0, at: place) }
    case .either(let parts): return parts.contains { holds($0, at: place) }
    case .given(let choice, let values, let part):
      return allows(choice, values, at: place) && holds(part, at: place)
    case .members(let group, let bound, let every, let part):
      return holds(group, bound, every: every, part)
    case .years(let years, let part):
      if let member = application.member(for: years) {
        return holds(part, at: EvaluationContext(member: member))
      }
      guard let together = application.together(years) else { return goesWell }
      let evaluator = CaseEvaluator(
        application: together, requiresEvidence: requiresEvidence, goesWell: goesWell)
      return evaluator.holds(part, at: EvaluationContext(member: 0))
    case .optional: return true
    }
  }

  private func value(_ figure: Figure, at place: EvaluationContext) -> Int64? {
    application.stated(figure, at: place) ?? trial[place.field(.figure(figure))]
  }

  /// Whether the evidence is there, is not required, or goes well: of what is not stated it goes as the statement does.
  private func isSupported(_ requirement: Requirement) -> Bool {
    guard requiresEvidence, !goesWell, let fact = requirement.declaredFact else { return true }
    return application.evidence(for: fact) != nil
  }

  private func allows(_ choice: Choice, _ values: [UInt8], at place: EvaluationContext) -> Bool {
    let tried = trial[place.field(.choice(choice))].map { UInt8($0) }
    if let value = application.stated(choice, at: place) ?? tried { return values.contains(value) }
    return goesWell
      ? !values.isEmpty : choice.terms.indices.allSatisfy { values.contains(UInt8($0)) }
  }

  private func holds(_ group: Group, _ bound: Bound, every: Bool, _ part: Requirement) -> Bool {
    // Where so many at most may count, it goes well if the members go badly.
    var evaluator = self
    if bound.isUpperLimit { evaluator.goesWell.toggle() }
    guard let count = application.memberCount(of: group) else {
      let canCount =
        evaluator.goesWell && evaluator.holdsInMember(part, at: EvaluationContext(isNew: true))
      let isMet = bound.comparison.holds(canCount ? .max : 0, bound.value)
      // A list that goes badly may also have a member that does not meet what all must.
      guard every, !goesWell else { return isMet }
      return isMet && holdsInMember(part, at: EvaluationContext(isNew: true))
    }
    let firsts = application.firstMembers(of: group)
    let counting = evaluator.counted(part, count, in: group, firsts).count { $0 }
    guard bound.comparison.holds(Int64(counting), bound.value) else { return false }
    guard every else { return true }
    let isCounted = counted(part, count, in: group, firsts)
    return (0..<count).allSatisfy { isCounted[firsts[$0]] }
  }

  /// Which names count, by the places of their first members: a name counts once, with the best of its members.
  private func counted(
    _ part: Requirement, _ count: Int, in group: Group, _ firsts: [Int]
  ) -> [Bool] {
    var isCounted = [Bool](repeating: false, count: count)
    for member in 0..<count where !isCounted[firsts[member]] {
      guard goesWell || application.name(of: member, in: group) != nil else { continue }
      isCounted[firsts[member]] = holdsInMember(part, at: EvaluationContext(member: member))
    }
    return isCounted
  }

  /// Tries every value of what has no better end in the member: one must do, or all of them.
  func holdsInMember(_ part: Requirement, at place: EvaluationContext) -> Bool {
    let trials = TrialChoices.all(for: part, at: place, in: application)
    func holds(_ trial: [Field: Int64]) -> Bool {
      var evaluator = self
      evaluator.trial = trial
      return evaluator.holds(part, at: place)
    }
    return goesWell ? trials.contains(where: holds) : trials.allSatisfy(holds)
  }
}

extension ClosedRange<Int64> {
  fileprivate func end(isUpper: Bool) -> Int64 { isUpper ? upperBound : lowerBound }
}

extension Bound {
  /// Whether less is better.
  var isUpperLimit: Bool { comparison == .atMost }
}
