public import StrictJSON

/// What was found of a requirement: its outcome, what the application states, and the same of its parts.
///
/// The tree has the requirement's own shape, but for members of a group, which stand as parts one by one.
public struct Judgement: Sendable {
  /// What is required.
  public let requirement: Requirement
  /// Whether it holds.
  public let outcome: Outcome
  /// The member of a group that it was looked at in.
  public let member: Int?
  /// What the application states.
  public let observation: Observation
  /// The number of the review that settled it, whatever the application states; `nil` where none did.
  public let review: Int?
  /// What it comes to without any review, where one settled it.
  public let outcomeWithoutReviews: Outcome?
  /// What was found of the parts, in the requirement's order; of a group, one for each member.
  public let parts: [Judgement]

  /// What an application states about the facts of a requirement.
  public enum Observation: Sendable {
    /// The requirement reads no fact itself.
    case none
    case figure(Stated<Int64>?)
    case share(part: Stated<Int64>?, whole: Stated<Int64>?)
    case choice(Stated<UInt8>?)
    case claim(Stated<ClaimValue>?)
    case listing(Stated<ListingValue>?)
    case text(Stated<JSONText>?)
    /// The number of members, and those that repeat another's name and so do not count.
    case members(count: Int?, repeated: [Int])
    /// Whether every fiscal year that is asked about has an entry.
    case years(areStated: Bool)
  }
}

extension Application {
  /// Explains the outcome of a requirement down to its facts.
  public func judge(
    _ requirement: Requirement, member: Int? = nil, requiringEvidence: Bool = false
  ) -> Judgement {
    func part(_ requirement: Requirement, _ member: Int?) -> Judgement {
      judge(requirement, member: member, requiringEvidence: requiringEvidence)
    }
    let outcome = self.outcome(
      of: requirement, member: member, requiringEvidence: requiringEvidence)
    var observation = Judgement.Observation.none
    var parts: [Judgement] = []
    switch requirement.logic {
    case .figure(let figure, _): observation = .figure(observed(figure, member: member, outcome))
    case .share(let part, let whole, _), .remainder(let whole, let part, _):
      observation = .share(part: stated(part, member: member), whole: stated(whole, member: member))
    case .text(let text): observation = .text(stated(text, member: member))
    case .choice(let choice, _): observation = .choice(stated(choice, member: member))
    case .claim(let claim): observation = .claim(stated(claim))
    case .listing(let listing, _, _), .everyTerm(let listing, _):
      observation = .listing(stated(listing))
    case .all(let all), .either(let all): parts = all.map { part($0, member) }
    case .given(let choice, _, let inner):
      observation = .choice(stated(choice, member: member))
      parts = [part(inner, member)]
    case .members(let group, _, _, let inner):
      let count = memberCount(of: group)
      parts = (0..<(count ?? 0)).map { member in
        let judged = part(inner, member)
        return Judgement(
          requirement: inner,
          outcome: self.outcome(
            ofMember: member, in: group, inner, requiringEvidence: requiringEvidence),
          member: member, observation: judged.observation, review: judged.review,
          outcomeWithoutReviews: judged.outcomeWithoutReviews, parts: judged.parts)
      }
      observation = .members(
        count: count, repeated: membersPassedOver(in: group, parts.map { $0.outcome }).sorted())
    case .years(let years, let inner):
      let entry = self.member(for: years)
      let together = together(years)
      observation = .years(areStated: entry != nil || together != nil)
      // A year without an entry leaves the part missing.
      parts = [
        entry.map { part(inner, $0) }
          ?? (together ?? Application()).judge(inner, member: together == nil ? nil : 0)
      ]
    case .optional(let inner): parts = [part(inner, member)]
    }
    let review = review(of: requirement)
    let outcomeWithoutReviews = review.map { _ in
      withoutReviews.outcome(of: requirement, member: member, requiringEvidence: requiringEvidence)
    }
    return Judgement(
      requirement: requirement, outcome: outcome, member: member, observation: observation,
      review: review, outcomeWithoutReviews: outcomeWithoutReviews, parts: parts)
  }

  /// The figure that decides: the one that is stated, or one that it includes and that is enough by itself.
  private func observed(_ figure: Figure, member: Int?, _ outcome: Outcome) -> Stated<Int64>? {
    if let value = value(of: figure, member: member) { return value }
    guard outcome != .missing, case .count(let count) = figure else { return nil }
    return count.included.flatMap { stated($0) }
  }
}

extension Judgement {
  /// This judgement and all inside it, outermost first.
  public var walked: [Judgement] {
    var walked: [Judgement] = []
    add(to: &walked)
    return walked
  }

  private func add(to walked: inout [Judgement]) {
    walked.append(self)
    for part in parts { part.add(to: &walked) }
  }

  /// The byte offset at which the application states what was looked at.
  public var offset: Int? {
    let offset: Int? =
      switch observation {
      case .figure(let stated): stated?.offset
      case .share(let part, _): part?.offset
      case .choice(let stated): stated?.offset
      case .claim(let stated): stated?.offset
      case .listing(let stated): stated?.offset
      case .text(let stated): stated?.offset
      case .none, .members, .years: nil
      }
    return offset.flatMap { $0 >= 0 ? $0 : nil }
  }

  /// How much is missing from the threshold, in the stored unit of the figure; `nil` where nothing is short.
  ///
  /// For a share this is what the part alone would have to grow by.
  public var shortfall: Int64? {
    guard outcome == .fail, review == nil else { return nil }
    switch (requirement.logic, observation) {
    case (.figure(_, let bound), .figure(let stated?)): return bound.shortfall(of: stated.value)
    case (.remainder(_, _, let bound), .share(let part?, let whole?)):
      return bound.shortfall(of: whole.value.subtracting(part.value))
    case (.share(_, _, let percent), .share(let part?, let whole?)):
      return percent.shortfall(part: part.value, whole: whole.value)
    case (.listing(_, let bound, _), .listing(let stated?)):
      return bound.shortfall(of: Int64(stated.value.items.count))
    default: return nil
    }
  }

  /// The alternatives of an `either`, the nearest to holding first; alternatives that stay closed come last.
  public var nearestFirst: [Judgement] {
    parts.enumerated().sorted { left, right in
      let one = left.element.distance
      let other = right.element.distance
      return one == other ? left.offset < right.offset : one.lexicographicallyPrecedes(other)
    }.map { $0.element }
  }

  /// How far from holding: outcome, whether it is closed, statements that fail, statements that are missing, and
  /// the largest shortfall in thousandths of its threshold.
  private var distance: [Int64] {
    let statements = walked.filter { $0.requirement.isStatement }
    return [
      Int64(2 - outcome.rawValue), isClosed ? 1 : 0,
      Int64(statements.count { $0.outcome == .fail }),
      Int64(statements.count { $0.outcome == .missing }),
      statements.map { $0.relativeShortfall }.max() ?? 0,
    ]
  }

  /// The members of a group that count: those that pass and do not repeat another's name.
  public var countedMembers: Int {
    guard case .members(_, let repeated) = observation else { return 0 }
    var counted = parts.map { $0.outcome == .pass }
    for member in repeated { counted[member] = false }
    return counted.count { $0 }
  }

  /// Whether it is an alternative that the stated choice does not open.
  public var isClosed: Bool {
    guard case (.given(_, let values, _), .choice(let stated?)) = (requirement.logic, observation)
    else { return false }
    return !values.contains(stated.value)
  }

  private var relativeShortfall: Int64 {
    guard let shortfall, case .figure(_, let bound) = requirement.logic, bound.value > 0 else {
      return 0
    }
    let (product, overflow) = shortfall.multipliedReportingOverflow(by: 1_000)
    return overflow ? .max : product / bound.value
  }
}

extension Bound {
  /// What a value lacks, or exceeds, to meet the bound; 0 if it does.
  func shortfall(of stated: Int64) -> Int64 {
    guard !comparison.holds(stated, value) else { return 0 }
    let (needed, isBeyondInt) = value.addingReportingOverflow(comparison == .moreThan ? 1 : 0)
    let (difference, overflow) = needed.subtractingReportingOverflow(stated)
    return overflow || isBeyondInt ? .max : abs(difference)
  }

  /// What a part lacks, or exceeds, to be the right percentage of its whole, rounded up to what can be counted.
  func shortfall(part: Int64, whole: Int64) -> Int64? {
    guard whole > 0 else { return nil }
    if comparison == .atMost { return max(0, part.subtracting(largestPart(of: whole))) }
    return max(0, (smallestPart(of: whole) ?? .max).subtracting(part))
  }
}
