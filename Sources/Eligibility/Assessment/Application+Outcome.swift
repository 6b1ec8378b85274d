internal import StrictJSON

extension Application {
  /// The outcome of a criterion: the worst of its requirements.
  public func outcome(of criterion: Criterion, requiringEvidence: Bool = false) -> Outcome {
    outcome(of: criterion.requirements, requiringEvidence: requiringEvidence)
  }

  /// The worst outcome of several requirements.
  public func outcome(of requirements: [Requirement], requiringEvidence: Bool = false) -> Outcome {
    requirements.outcome(best: false) { settled($0, member: nil, requiringEvidence) }
  }

  /// The outcome of a requirement by itself; `member` is the member of a group that is being looked at.
  ///
  /// What nothing missing can change is settled: where every value of what is missing leads to one outcome, that is
  /// the outcome. This is the only place that decides outcomes; everything that explains them asks here.
  public func outcome(
    of requirement: Requirement, member: Int? = nil, requiringEvidence: Bool = false
  ) -> Outcome {
    withUnsafePointer(to: requirement) { settled($0, member: member, requiringEvidence) }
  }

  private func settled(
    _ requirement: UnsafePointer<Requirement>, member: Int?, _ requiringEvidence: Bool
  ) -> Outcome {
    let outcome = self.outcome(of: requirement, member: member, requiringEvidence)
    guard outcome == .missing else { return outcome }
    let prospects = prospects(
      of: requirement.pointee, at: EvaluationContext(member: member),
      requiringEvidence: requiringEvidence)
    return prospects.isSettled ? prospects.best ? .pass : .fail : .missing
  }

  /// The outcome by what is stated, anything that lacks a fact being missing.
  ///
  /// Takes a place and no value, for a copy would count references to every text of the requirement: that takes
  /// longer than to judge it.
  private func outcome(
    of requirement: UnsafePointer<Requirement>, member: Int?, _ requiringEvidence: Bool
  ) -> Outcome {
    // Before anything is taken out of the requirement: behind it the test would cost more than the rest.
    if isReviewed, let settled = settledOutcome(of: requirement) { return settled }
    switch requirement.pointee.logic {
    case .figure(let figure, let bound):
      guard let stated = value(of: figure, member: member) else { return .missing }
      return bound.comparison.holds(stated.value, bound.value) ? .pass : .fail
    case .share(let part, let whole, let percent):
      guard let part = stated(part, member: member), let whole = stated(whole, member: member)
      else { return .missing }
      return percent.holds(part: part.value, whole: whole.value) ? .pass : .fail
    case .remainder(let whole, let part, let bound):
      guard let whole = stated(whole, member: member), let part = stated(part, member: member)
      else { return .missing }
      return bound.comparison.holds(whole.value.subtracting(part.value), bound.value)
        ? .pass : .fail
    case .text(let text): return stated(text, member: member) == nil ? .missing : .pass
    case .choice(let choice, let values):
      let outcome = outcome(of: choice, oneOf: values, member: member)
      return choice.isDeclared ? outcome.needing(operatorFormEvidence, requiringEvidence) : outcome
    case .claim(let claim):
      guard let claim = stated(claim)?.value else { return .missing }
      return (claim.isMet ? Outcome.pass : .fail).needing(claim.evidence, requiringEvidence)
    case .listing(let listing, let bound, _):
      guard let listing = stated(listing)?.value else { return .missing }
      let isEnough = bound.comparison.holds(Int64(listing.items.count), bound.value)
      return (isEnough ? Outcome.pass : .fail).needing(listing.evidence, requiringEvidence)
    case .everyTerm(let listing, let examples):
      guard let value = stated(listing)?.value else { return .missing }
      return value.outcome(ofNaming: listing, examples, in: self)
        .needing(value.evidence, requiringEvidence)
    case .all(let parts):
      return parts.outcome(best: false) { outcome(of: $0, member: member, requiringEvidence) }
    case .either(let parts):
      return parts.outcome(best: true) { outcome(of: $0, member: member, requiringEvidence) }
    case .given(let choice, let values, let part):
      let open = outcome(of: choice, oneOf: values, member: member)
      guard open != .fail else { return .fail }
      return min(open, outcome(of: part, member: member, requiringEvidence: requiringEvidence))
    case .members(let group, let bound, let every, let part):
      return outcome(ofMembers: group, bound, every: every, part, requiringEvidence)
    case .years(let years, let part): return outcome(in: years, part, requiringEvidence)
    case .optional: return .pass
    }
  }

  private func outcome(of choice: Choice, oneOf values: [UInt8], member: Int?) -> Outcome {
    guard let chosen = stated(choice, member: member) else { return .missing }
    return values.contains(chosen.value) ? .pass : .fail
  }

  /// The k-th best member decides; with `every`, the worst as well, of one name the better.
  private func outcome(
    ofMembers group: Group, _ bound: Bound, every: Bool, _ part: Requirement,
    _ requiringEvidence: Bool
  ) -> Outcome {
    guard let count = memberCount(of: group) else { return .missing }
    let outcomes: [Outcome] = withUnsafePointer(to: part) { part in
      (0..<count).map { member in
        let outcome = outcome(of: part, member: member, requiringEvidence)
        return hasName(member, in: group) ? outcome : min(outcome, .missing)
      }
    }
    let passedOver = count > 1 ? membersPassedOver(in: group, outcomes) : []
    var passing: Int64 = 0
    var possible: Int64 = 0
    var worst = Outcome.pass
    for member in 0..<count where !passedOver.contains(member) {
      worst = min(worst, outcomes[member])
      guard outcomes[member] != .fail else { continue }
      possible += 1
      if outcomes[member] == .pass { passing += 1 }
    }
    // Where so many at most may count, those that may still count stand in the way.
    let (sure, open) = bound.isUpperLimit ? (possible, passing) : (passing, possible)
    let best: Outcome =
      bound.comparison.holds(sure, bound.value)
      ? .pass : bound.comparison.holds(open, bound.value) ? .missing : .fail
    return every ? min(best, worst) : best
  }

  /// The members that stand behind another of their name: each name counts once, with the best of its members.
  ///
  /// A member without a name does not yet say what it is. So stating a name never turns a settled outcome around.
  func membersPassedOver(in group: Group, _ outcomes: [Outcome]) -> Set<Int> {
    let firsts = firstMembers(of: group)
    var status = Array(outcomes.indices)
    var passedOver: Set<Int> = []
    for member in outcomes.indices where firsts[member] != member {
      let other = status[firsts[member]]
      let isBetter = outcomes[member] > outcomes[other]
      passedOver.insert(isBetter ? other : member)
      if isBetter { status[firsts[member]] = member }
    }
    return passedOver
  }

  /// The outcome of what is required of one member, which needs a name to count.
  func outcome(
    ofMember member: Int, in group: Group, _ part: Requirement, requiringEvidence: Bool
  ) -> Outcome {
    let outcome = outcome(of: part, member: member, requiringEvidence: requiringEvidence)
    return hasName(member, in: group) ? outcome : min(outcome, .missing)
  }

  /// Of one year its entry decides, of several their figures together; a year without an entry is missing.
  private func outcome(
    in years: [Int64], _ part: Requirement, _ requiringEvidence: Bool
  ) -> Outcome {
    guard let member = member(for: years) else {
      return together(years)?.outcome(
        of: part, member: 0, requiringEvidence: requiringEvidence) ?? .missing
    }
    return withUnsafePointer(to: part) { outcome(of: $0, member: member, requiringEvidence) }
  }

  /// The entry of a single year.
  func member(for years: [Int64]) -> Int? { years.count == 1 ? member(in: years[0]) : nil }

  /// An application whose one fiscal year has the figures of several together; `nil` if a year has no entry.
  ///
  /// What one of the years leaves out is left out of the sum. A sum stops at the largest amount that can be held.
  func together(_ years: [Int64]) -> Application? {
    let members = years.compactMap { member(in: $0) }
    guard years.count > 1, members.count == years.count else { return nil }
    var application = Application()
    let entry = application.addMember(to: .finances)
    for amount in Amount.allCases {
      let values = members.compactMap { stated(amount, member: $0)?.value }
      guard values.count == members.count else { continue }
      application.state(amount, values.reduce(0) { $0.adding($1) }, member: entry)
    }
    return application
  }

  private func hasName(_ member: Int, in group: Group) -> Bool {
    group == .finances ? self[group].counts[member] != nil : self[group].texts[member] != nil
  }
}

extension [Requirement] {
  /// The best outcome or the worst; what stands behind one that decides is not looked at.
  @inline(__always)
  fileprivate func outcome(
    best: Bool, _ outcome: (UnsafePointer<Requirement>) -> Outcome
  ) -> Outcome {
    withUnsafeBufferPointer { requirements in
      var found: Outcome = best ? .fail : .pass
      guard var requirement = requirements.baseAddress else { return found }
      for _ in requirements.indices where found != (best ? .pass : .fail) {
        let next = outcome(requirement)
        found = best ? Swift.max(found, next) : Swift.min(found, next)
        requirement += 1
      }
      return found
    }
  }
}

extension Outcome {
  /// What passes by the applicant's word is missing where evidence is required and there is none.
  fileprivate func needing(_ evidence: JSONText?, _ isRequired: Bool) -> Outcome {
    self == .pass && isRequired && evidence == nil ? .missing : self
  }
}

extension ListingValue {
  /// Whether every term of a closed listing is listed, or every example: too few items fail, and of enough items
  /// nobody can tell by other names than the clause's own.
  func outcome(
    ofNaming listing: Listing, _ examples: [Words], in application: Application
  ) -> Outcome {
    if let terms = listing.terms { return items.count == terms.count ? .pass : .fail }
    if items.count < examples.count { return .fail }
    return application.unlisted(examples, in: self).isEmpty ? .pass : .missing
  }
}

extension Application {
  /// The examples of a clause that an open listing does not name in either language.
  public func unlisted(_ examples: [Words], in value: ListingValue) -> [Words] {
    let items = items[value.items].map { string($0).folded }
    return examples.filter { !items.contains($0.zh.folded) && !items.contains($0.en.folded) }
  }
}

extension Int64 {
  /// The sum, held at the largest or smallest number there is.
  func adding(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }

  /// The difference, held at the largest or smallest number there is.
  func subtracting(_ other: Int64) -> Int64 {
    let (difference, overflow) = subtractingReportingOverflow(other)
    return overflow ? (other < 0 ? .max : .min) : difference
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
