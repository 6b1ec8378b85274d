extension Application {
  /// The outcome of a criterion: the worst of its requirements.
  public func outcome(of criterion: Criterion, requiringEvidence: Bool = false) -> Outcome {
    outcome(of: criterion.requirements, requiringEvidence: requiringEvidence)
  }

  /// The worst outcome of several requirements.
  public func outcome(
    of requirements: [Requirement], requiringEvidence: Bool = false
  ) -> Outcome {
    worst(of: requirements, member: nil, requiringEvidence)
  }

  /// The outcome of a requirement; `member` is the member of a group that is being looked at.
  ///
  /// This is the only place that decides outcomes; everything that explains them asks here.
  public func outcome(
    of requirement: Requirement, member: Int? = nil, requiringEvidence: Bool = false
  ) -> Outcome {
    withUnsafePointer(to: requirement) { outcome(of: $0, member: member, requiringEvidence) }
  }

  /// Takes a place and no value, for a copy would count references to every text of the requirement: that takes
  /// longer than to judge it.
  private func outcome(
    of requirement: UnsafePointer<Requirement>, member: Int?, _ requiringEvidence: Bool
  ) -> Outcome {
    // Before anything is taken out of the requirement: behind it the test would cost more than the rest.
    if isReviewed, let settled = settledOutcome(of: requirement) { return settled }
    switch requirement.pointee.logic {
    case .figure(let figure, let bound):
      guard let stated = stated(figure, member: member) else { return .missing }
      return bound.comparison.holds(stated.value, bound.value) ? .pass : .fail
    case .share(let part, let whole, let percent):
      guard let part = stated(part, member: member), let whole = stated(whole, member: member)
      else { return .missing }
      return percent.holds(part: part.value, whole: whole.value) ? .pass : .fail
    case .choice(let choice, let values):
      return outcome(of: choice, oneOf: values, member: member)
    case .claim(let claim):
      guard let claim = stated(claim)?.value else { return .missing }
      guard claim.isMet else { return .fail }
      return requiringEvidence && claim.evidence == nil ? .missing : .pass
    case .listing(let listing, let bound, _):
      guard let listing = stated(listing)?.value else { return .missing }
      return bound.comparison.holds(Int64(listing.items.count), bound.value) ? .pass : .fail
    case .everyTerm(let listing):
      guard let value = stated(listing)?.value else { return .missing }
      return value.items.count == KeyTables.shared.codes(of: listing)?.entries.count ? .pass : .fail
    case .all(let parts): return worst(of: parts, member: member, requiringEvidence)
    case .either(let parts): return best(of: parts, member: member, requiringEvidence)
    case .given(let choice, let values, let part):
      let open = outcome(of: choice, oneOf: values, member: member)
      guard open != .fail else { return .fail }
      return min(open, outcome(of: part, member: member, requiringEvidence: requiringEvidence))
    case .members(let group, let bound, let every, let part):
      return outcome(ofMembers: group, bound, every: every, part, requiringEvidence)
    case .year(let year, let part):
      return outcome(inYear: year, part, requiringEvidence)
    case .optional: return .pass
    }
  }

  private func worst(
    of parts: [Requirement], member: Int?, _ requiringEvidence: Bool
  ) -> Outcome {
    parts.withUnsafeBufferPointer { parts in
      guard var part = parts.baseAddress else { return .pass }
      var worst = Outcome.pass
      for _ in parts.indices where worst != .fail {
        worst = min(worst, outcome(of: part, member: member, requiringEvidence))
        part += 1
      }
      return worst
    }
  }

  private func best(
    of parts: [Requirement], member: Int?, _ requiringEvidence: Bool
  ) -> Outcome {
    parts.withUnsafeBufferPointer { parts in
      guard var part = parts.baseAddress else { return .fail }
      var best = Outcome.fail
      for _ in parts.indices where best != .pass {
        best = max(best, outcome(of: part, member: member, requiringEvidence))
        part += 1
      }
      return best
    }
  }

  private func outcome(of choice: Choice, oneOf values: [UInt8], member: Int?) -> Outcome {
    guard let chosen = stated(choice, member: member) else { return .missing }
    return values.contains(chosen.value) ? .pass : .fail
  }

  /// The k-th best member decides; with `every`, the worst as well.
  private func outcome(
    ofMembers group: Group, _ bound: Bound, every: Bool, _ part: Requirement,
    _ requiringEvidence: Bool
  ) -> Outcome {
    guard let count = memberCount(of: group) else { return .missing }
    let outcomes = (0..<count).map { member in
      outcome(ofMember: member, in: group, part, requiringEvidence: requiringEvidence)
    }
    let passedOver = count > 1 ? membersPassedOver(in: group, outcomes) : []
    var passing: Int64 = 0
    var possible: Int64 = 0
    for member in 0..<count where outcomes[member] != .fail && !passedOver.contains(member) {
      possible += 1
      if outcomes[member] == .pass { passing += 1 }
    }
    let best: Outcome =
      bound.comparison.holds(passing, bound.value)
      ? .pass : bound.comparison.holds(possible, bound.value) ? .missing : .fail
    return every ? min(best, outcomes.min() ?? .pass) : best
  }

  /// The members that stand behind another of their name: each name counts once, with the best of its members.
  ///
  /// A member without a name does not yet say what it is. So stating a name never turns a settled outcome around.
  func membersPassedOver(in group: Group, _ outcomes: [Outcome]) -> Set<Int> {
    let firsts = firstMembers(of: group)
    var standing = Array(outcomes.indices)
    var passedOver: Set<Int> = []
    for member in outcomes.indices where firsts[member] != member {
      let other = standing[firsts[member]]
      let isBetter = outcomes[member] > outcomes[other]
      passedOver.insert(isBetter ? other : member)
      if isBetter { standing[firsts[member]] = member }
    }
    return passedOver
  }

  /// The outcome of what is required of one member, which needs a name to count.
  func outcome(
    ofMember member: Int, in group: Group, _ part: Requirement, requiringEvidence: Bool
  ) -> Outcome {
    min(
      hasName(member, in: group) ? .pass : .missing,
      outcome(of: part, member: member, requiringEvidence: requiringEvidence))
  }

  /// Where a year is stated twice, the worse of the two decides.
  private func outcome(
    inYear year: Int64, _ part: Requirement, _ requiringEvidence: Bool
  ) -> Outcome {
    var worst: Outcome?
    for member in 0..<finances.count where finances.counts[member]?.value == year {
      let outcome = outcome(of: part, member: member, requiringEvidence: requiringEvidence)
      worst = min(worst ?? .pass, outcome)
    }
    return worst ?? .missing
  }

  private func hasName(_ member: Int, in group: Group) -> Bool {
    switch group {
    case .industries: industries.texts[member] != nil
    case .domains: domains.texts[member] != nil
    case .finances: finances.counts[member] != nil
    }
  }
}

extension Bound {
  /// Whether a part is enough percent of its whole, by multiplying instead of dividing; of nothing, no part is.
  func holds(part: Int64, whole: Int64) -> Bool {
    guard whole > 0 else { return false }
    let scaledPart = part.multipliedFullWidth(by: 100)
    let scaledWhole = whole.multipliedFullWidth(by: value)
    let left = (scaledPart.high, scaledPart.low)
    let right = (scaledWhole.high, scaledWhole.low)
    return switch comparison {
    case .atLeast: left >= right
    case .moreThan: left > right
    case .atMost: left <= right
    }
  }
}
