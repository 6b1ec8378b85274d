/// Turns demands into changes: every field once, at the strongest of what is asked of it.
///
/// Raising a figure further than one criterion asks never harms another, since all ask for so much *or more*; only a
/// rank is wanted low.
///
/// A share is reached by raising its part while the whole stays what it is. Lowering the whole (sending the
/// platform's own developers away, earning less) is never proposed. The part is found after every other demand on
/// part and whole is known, so one that another criterion raises further is not raised twice. Of a whole that is not
/// stated, the change says how large it may be.
extension SmallestChangeSearch {
  /// The changes in the order in which the demands first name their fields; `nil` if nothing meets them all.
  func changes(for demands: [Demand]) -> [Change]? {
    var order: [Field] = []
    var asked: [Field: [Demand]] = [:]
    for demand in demands {
      for field in [demand.field] + (demand.whole.map { [$0] } ?? []) {
        if asked[field] == nil { order.append(field) }
        asked[field, default: []].append(demand)
      }
    }
    var changes: [Change] = []
    do throws(Conflict) {
      let figures = try figures(order, asked)
      for field in order {
        let demands = asked[field] ?? []
        let figure = figures[field]
        let change: Change.Kind? =
          if let figure { figure.change } else { try kind(of: field, demands) }
        guard let change else { continue }
        let ids = Set(demands.map { $0.criterion }).sorted().map { ruleSet.criteria[$0].id }
        changes.append(Change(field: field, kind: change, criteria: ids, share: figure?.share))
      }
    } catch {
      return nil
    }
    return changes
  }

  // MARK: Figures

  private func figures(
    _ order: [Field], _ asked: [Field: [Demand]]
  ) throws(Conflict) -> [Field: TargetFigure] {
    var figures: [Field: TargetFigure] = [:]
    var shares: [(part: Field, whole: Field, bound: Bound)] = []
    for field in order {
      guard case .figure(let figure)? = field.fact, let place = asked[field]?.first?.place else {
        continue
      }
      var target = TargetFigure(range: figure.range, stated: application.stated(figure, at: place))
      for demand in asked[field] ?? [] where demand.field == field {
        switch demand.statement {
        case .figure(_, let bound): try target.require(bound)
        case .remainder(_, let part, var bound):
          guard let less = application.stated(part, at: place), !bound.isUpperLimit else {
            throw Conflict()
          }
          bound.value = bound.value.adding(less)
          try target.require(bound)
        case .share(_, _, let bound):
          if let whole = demand.whole { shares.append((field, whole, bound)) }
        default: throw Conflict()
        }
      }
      figures[field] = target
    }
    // The part of one share may be the whole of another; what holds after as many rounds as there are shares holds.
    for _ in shares {
      for (part, whole, bound) in shares {
        guard var target = figures[part], var wholeTarget = figures[whole] else { continue }
        let grown = largestRaisedPart(of: whole, among: figures)
        try settle(&target, part, &wholeTarget, whole, bound, grown)
        figures[part] = target
        figures[whole] = wholeTarget
      }
    }
    return figures
  }

  private func settle(
    _ part: inout TargetFigure, _ partField: Field, _ whole: inout TargetFigure,
    _ wholeField: Field, _ bound: Bound, _ grown: Int64?
  ) throws(Conflict) {
    if let known = whole.target, known > 0, whole.limit == nil {
      // No part can be larger than its whole: the whole grows along with any of its parts that is raised.
      let total = max(known, grown ?? known)
      if bound.isUpperLimit { return try part.lower(to: bound.largestPart(of: total)) }
      try part.raise(to: bound.smallestPart(of: total))
      part.share = growth(of: part, wholeField, total, bound)
      return
    }
    // Nothing, or not stated: a whole that the part makes up enough of has to be stated.
    if bound.isUpperLimit { throw Conflict() }
    if bound.value > 0 || bound.comparison == .moreThan { try part.raise(to: 1) }
    guard let target = part.target else { throw Conflict() }
    let limit = bound.largestWhole(of: target)
    if part.stated == nil, whole.stated == nil, whole.low == nil {
      part.share = .part(of: wholeField, bound)
      whole.share = .whole(of: partField, bound)
    }
    if whole.stated == nil {
      whole.limit = min(whole.limit ?? .max, limit)
    } else {
      try whole.raise(to: max(1, min(target, limit)))
    }
    guard let low = whole.low, low > limit else { return }
    whole.limit = nil
    try part.raise(to: bound.smallestPart(of: low))
  }

  private func largestRaisedPart(of whole: Field, among figures: [Field: TargetFigure]) -> Int64? {
    guard case .figure(.count(let count))? = whole.fact else { return nil }
    return figures.compactMap { field, target in
      guard case .figure(.count(let part))? = field.fact, part.wholes.contains(count),
        field.member == nil || field.member == whole.member,
        let value = target.target, target.stated ?? 0 < value
      else { return nil }
      return value
    }.max()
  }

  /// What the share asks for if what is added to the part is added to the whole too.
  private func growth(
    of part: TargetFigure, _ whole: Field, _ wholeValue: Int64, _ bound: Bound
  ) -> Change.Share? {
    guard let stated = part.stated, let needed = bound.smallestPart(of: wholeValue),
      needed == part.low, needed > stated,
      let lacking = bound.smallestAddition(part: stated, whole: wholeValue)
    else { return nil }
    return .growing(whole: whole, part: stated + lacking, wholeValue: wholeValue + lacking)
  }

  // MARK: Everything else

  /// The change that a field needs, `nil` if it needs none.
  private func kind(of field: Field, _ demands: [Demand]) throws(Conflict) -> Change.Kind? {
    let place = demands[0].place
    switch field.fact {
    case .choice(let choice):
      let allowed = choice.terms.indices.map { UInt8($0) }.filter { term in
        demands.allSatisfy {
          if case .choice(_, let values) = $0.statement { values.contains(term) } else { false }
        }
      }
      if allowed.isEmpty { throw Conflict() }
      let stated = application.stated(choice, at: place)
      guard let stated, allowed.contains(stated) else { return .choice(from: stated, to: allowed) }
      return choice.isDeclared ? evidence(for: .choice(choice)) : nil
    case .claim(let claim):
      let isMet = application.stated(claim)?.value.isMet
      return isMet == true ? evidence(for: .claim(claim)) : .claim(from: isMet)
    case .listing(let listing):
      if let kind = try kind(of: listing, demands) { return kind }
      return evidence(for: .listing(listing))
    case .text(let text): return application.states(.text(text), at: place) ? nil : .name
    case .figure, nil: throw Conflict()
    }
  }

  /// Of what is stated well enough only evidence can be lacking.
  private func evidence(for fact: Fact) -> Change.Kind? {
    requiresEvidence && application.evidence(for: fact) == nil ? .evidence : nil
  }

  private func kind(of listing: Listing, _ demands: [Demand]) throws(Conflict) -> Change.Kind? {
    let stated = application.stated(listing)?.value
    let most = listing.terms.map { Int64($0.count) } ?? SearchLimit.items
    var target = TargetFigure(range: 0...most, stated: stated.map { Int64($0.items.count) })
    var isComplete = false
    for demand in demands {
      switch demand.statement {
      case .listing(_, let bound, _): try target.require(bound)
      case .everyTerm(_, let examples):
        isComplete = isComplete || listing.isClosed
        try target.raise(to: listing.isClosed ? most : Int64(examples.count))
      default: throw Conflict()
      }
    }
    // Items are added, never taken away; a list that is not stated can be empty.
    let needed = target.low ?? 0
    if let count = target.stated {
      if count > target.high ?? .max { throw Conflict() }
      if count >= needed { return nil }
    }
    let from = stated?.items.count
    let unlisted: [UInt8] = (listing.terms ?? []).indices
      .filter { (stated?.terms ?? 0) & 1 << $0 == 0 }.map { UInt8($0) }
    return isComplete
      ? .terms(from: from, add: unlisted) : .items(from: from, to: Int(needed), terms: unlisted)
  }
}

/// That nothing meets one of the demands, or that they exclude each other.
private struct Conflict: Error {}

/// What has to become of a figure, or of a number of items.
private struct TargetFigure {
  let range: ClosedRange<Int64>
  let stated: Int64?
  var low: Int64?
  var high: Int64?
  /// Set for the whole of a share that is not stated: the most that it may be.
  var limit: Int64?
  var share: Change.Share?

  init(range: ClosedRange<Int64>, stated: Int64?) {
    self.range = range
    self.stated = stated
  }

  /// What the figure will be.
  var target: Int64? {
    guard let stated else { return low ?? high ?? limit }
    if let low, stated < low { return low }
    if let high, stated > high { return high }
    return stated
  }

  /// The change from what is stated to what is asked for, or `nil` if that is so already.
  var change: Change.Kind? {
    guard let target, target != stated else { return nil }
    let isLimit = stated == nil && low == nil
    let isLowered = stated.map { target < $0 } ?? false
    return .figure(from: stated, to: target, isLimit || isLowered ? .orLess : .orMore)
  }

  mutating func require(_ bound: Bound) throws(Conflict) {
    if bound.isUpperLimit { try lower(to: bound.value) } else { try raise(to: bound.least) }
  }

  /// `nil` is more than can be held.
  mutating func raise(to value: Int64?) throws(Conflict) {
    guard let value, value <= min(high ?? .max, range.upperBound) else { throw Conflict() }
    low = max(low ?? .min, value)
  }

  mutating func lower(to value: Int64) throws(Conflict) {
    guard value >= max(low ?? .min, range.lowerBound) else { throw Conflict() }
    high = min(high ?? .max, value)
  }
}

extension Bound {
  /// The least that meets it; `nil` for an upper limit, and where that is more than can be held.
  var least: Int64? {
    switch comparison {
    case .atLeast: value
    case .moreThan: value == .max ? nil : value + 1
    case .atMost: nil
    }
  }
}

extension Demand {
  /// The whole of a share.
  fileprivate var whole: Field? {
    guard case .share(_, let whole, _) = statement else { return nil }
    return place.field(.figure(whole))
  }
}
