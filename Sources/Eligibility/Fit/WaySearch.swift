/// The search for what settles requirements: every way through `either`, `given` and `members`, the smallest first.
struct WaySearch {
  let application: Application
  let requiresEvidence: Bool
  let criteria: [Criterion]
  let effort: SearchEffort
  /// Whether what holds already is to be asked for as well, so that nothing else takes it away.
  var guardsWhatHolds = false

  /// The ways to settle a requirement, at most `Way.limit` of them; none if there is no way.
  func ways(
    for requirement: Requirement, at place: EvaluationContext = EvaluationContext(),
    in criterion: Int
  ) -> [Way] {
    switch requirement.logic {
    case .all(let parts): return ways(forAll: parts, at: place, in: criterion)
    case .either(let parts):
      return smallest(parts.flatMap { ways(for: $0, at: place, in: criterion) })
    case .given(let choice, let values, let part):
      let inner = ways(for: part, at: place, in: criterion)
      let stated = application.stated(choice, at: place)
      if let stated, values.contains(stated), !guardsWhatHolds { return inner }
      let opening = demand(.choice(choice), .oneOf(mask(values)), place, criterion)
      return smallest(inner.map { [opening] + $0.demands }.compactMap { way($0) })
    case .members(let group, _, _, _):
      guard let aim = MemberSearch.Aim(requirement, criterion) else {
        return holds(requirement, at: place) ? [.nothing] : []
      }
      return MemberSearch(search: self, group: group, aims: [aim]).ways()
    case .years(let years, let part):
      guard years.count > 1 else {
        let entry = application.member(for: years)
        return ways(
          for: part,
          at: entry.map { EvaluationContext(member: $0) }
            ?? EvaluationContext(year: years.first, isNew: true), in: criterion)
      }
      // No rule of a notice asks for years together; only another reading does.
      return holds(requirement, at: place) ? [.nothing] : []
    case .optional: return [.nothing]
    case .figure, .share, .remainder, .text, .choice, .claim, .listing, .everyTerm:
      return ways(forStatement: requirement, at: place, in: criterion)
    }
  }

  /// The ways to settle several requirements at once.
  func ways(forAll parts: [Requirement], at place: EvaluationContext, in criterion: Int) -> [Way] {
    combined(parts.map { ways(for: $0, at: place, in: criterion) })
  }

  /// Every way of the first with every way of the second and so on.
  func combined(_ all: [[Way]]) -> [Way] {
    var result: [Way] = [.nothing]
    for ways in all {
      result = smallest(
        result.flatMap { left in
          ways.compactMap { right in
            right.demands.isEmpty ? left : way(left.demands + right.demands)
          }
        })
    }
    return result
  }

  /// Measures demands; `nil` if they exclude each other.
  func way(_ demands: [Demand]) -> Way? {
    effort.step()
    var kept: [Demand] = []
    for demand in demands where !kept.contains(demand) { kept.append(demand) }
    return resolution.changes(for: kept).map {
      Way(demands: kept, measure: ChangeMeasure($0))
    }
  }

  var resolution: DemandResolution {
    DemandResolution(
      application: application, criteria: criteria, requiresEvidence: requiresEvidence)
  }

  /// The smallest of the ways in order, each once; among equals the earlier stays first.
  func smallest(_ ways: [Way]) -> [Way] {
    guard ways.count > 1 else { return ways }
    let sorted = ways.enumerated().sorted { left, right in
      let (one, other) = (left.element.measure, right.element.measure)
      return one == other ? left.offset < right.offset : one < other
    }
    var kept: [Way] = []
    for (_, way) in sorted where !kept.contains(where: { $0.demands == way.demands }) {
      kept.append(way)
      if kept.count == Way.limit { break }
    }
    return kept
  }

  // MARK: Statements

  private func ways(
    forStatement requirement: Requirement, at place: EvaluationContext, in criterion: Int
  ) -> [Way] {
    if !guardsWhatHolds, holds(requirement, at: place) { return [.nothing] }
    guard let demand = demand(of: requirement, at: place, in: criterion) else { return [] }
    return way([demand]).map { [$0] } ?? []
  }

  private func demand(
    of requirement: Requirement, at place: EvaluationContext, in criterion: Int
  ) -> Demand? {
    switch requirement.logic {
    case .figure(let figure, let bound):
      return bound.want(in: figure.range).map {
        demand(.figure(figure), $0, place, criterion)
      }
    case .share(let part, let whole, let bound):
      let whole = place.field(.figure(whole))
      return demand(.figure(part), .share(of: whole, bound), place, criterion)
    case .choice(let choice, let values):
      return demand(.choice(choice), .oneOf(mask(values)), place, criterion)
    case .claim(let claim): return demand(.claim(claim), .met, place, criterion)
    case .listing(let listing, let bound, _):
      let most = Int64(listing.terms?.count ?? 1_000)
      switch bound.want(in: 0...most) {
      case .atLeast(let count)?:
        return demand(.listing(listing), .items(Int(count)), place, criterion)
      case .atMost?:
        // Items are added, never taken away; a list that is not stated can be empty.
        guard application.stated(listing) == nil || holds(requirement, at: place) else {
          return nil
        }
        return demand(.listing(listing), .items(0), place, criterion)
      default: return nil
      }
    case .everyTerm(let listing, let examples):
      return demand(
        .listing(listing), listing.isClosed ? .everyTerm : .items(examples.count), place, criterion)
    case .remainder(let whole, let part, let bound):
      guard let less = application.stated(part, at: place), !bound.isUpperLimit else { return nil }
      let more = Bound(bound.comparison, bound.value.adding(less), bound.phrase)
      return more.want(in: whole.range).map { demand(.figure(whole), $0, place, criterion) }
    case .text(let text): return demand(.text(text), .named, place, criterion)
    case .all, .either, .given, .members, .years, .optional: return nil
    }
  }

  private func holds(_ requirement: Requirement, at place: EvaluationContext) -> Bool {
    // Of a new member or year nothing is stated, so only what is the same for all members can hold.
    let isOpen =
      place.isNew && requirement.facts.contains { $0.declaration.section.group != nil }
    return !isOpen
      && application.outcome(
        of: requirement, member: place.member, requiringEvidence: requiresEvidence) == .pass
  }

  private func demand(
    _ fact: Fact, _ want: Demand.Want, _ place: EvaluationContext, _ criterion: Int
  ) -> Demand {
    Demand(field: place.field(fact), want: want, criterion: criterion)
  }

  private func mask(_ values: [UInt8]) -> UInt32 {
    values.reduce(0) { $0 | 1 << UInt32($1) }
  }
}
