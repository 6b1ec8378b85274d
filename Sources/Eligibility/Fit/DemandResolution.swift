/// Turns demands into changes: every field once, at the strongest of what is asked of it.
///
/// Raising a figure further than one criterion asks never harms another, since all ask for so much *or more*; only a
/// rank is wanted low. Demands that exclude each other have no changes at all.
///
/// A share is reached by raising its part while the whole stays what it is. Lowering the whole (sending the
/// platform's own developers away, earning less) is never proposed. The part is found after every other demand on
/// part and whole is known, so one that another criterion raises further is not raised twice. Of a whole that is not
/// stated, the change says how large it may be.
struct DemandResolution {
  let application: Application
  let criteria: [Criterion]
  let requiresEvidence: Bool

  fileprivate struct Figures {
    var figure: Figure
    var stated: Int64?
    var low: Int64?
    var high: Int64?
    /// Set for the whole of a share that is not stated: the most that it may be.
    var limit: Int64?
    var share: Change.Share?

    var isConsistent: Bool { low ?? .min <= high ?? .max }

    /// What the figure will be.
    var target: Int64? {
      guard let stated else { return low ?? high ?? limit }
      if let low, stated < low { return low }
      if let high, stated > high { return high }
      return stated
    }
  }

  /// The changes in the order in which the demands first name their fields; `nil` if they exclude each other.
  func changes(for demands: [Demand]) -> [Change]? {
    var order: [Field] = []
    var byField: [Field: [Demand]] = [:]
    var wholes: [Field: [Demand]] = [:]
    for demand in demands {
      if byField[demand.field] == nil { order.append(demand.field) }
      byField[demand.field, default: []].append(demand)
      if case .share(let whole, _) = demand.want {
        wholes[whole, default: []].append(demand)
        guard byField[whole] == nil else { continue }
        order.append(whole)
        byField[whole] = []
      }
    }
    guard let figures = figures(order, byField) else { return nil }
    var changes: [Change] = []
    for field in order {
      let demands = (byField[field] ?? []) + (wholes[field] ?? [])
      let kind: Change.Kind
      if let figure = figures[field] {
        guard let change = figure.change else { continue }
        kind = change
      } else {
        switch resolved(field, demands) {
        case .change(let change): kind = change
        case .nothing: continue
        case .impossible: return nil
        }
      }
      let asking = Set(demands.map { $0.criterion }).sorted().map { criteria[$0].id }
      changes.append(
        Change(
          field: field, kind: kind, criteria: asking, share: figures[field]?.share))
    }
    return changes
  }

  // MARK: Figures

  private func figures(
    _ order: [Field], _ byField: [Field: [Demand]]
  ) -> [Field: Figures]? {
    var figures: [Field: Figures] = [:]
    var shares: [(part: Field, whole: Field, bound: Bound)] = []
    for field in order {
      guard case .figure(let figure)? = field.fact else { continue }
      var entry = Figures(
        figure: figure, stated: application.stated(figure, at: application.place(of: field)))
      for demand in byField[field] ?? [] {
        switch demand.want {
        case .atLeast(let value): entry.low = max(entry.low ?? .min, value)
        case .atMost(let value): entry.high = min(entry.high ?? .max, value)
        case .share(let whole, let bound): shares.append((field, whole, bound))
        default: return nil
        }
      }
      guard entry.isConsistent else { return nil }
      figures[field] = entry
    }
    // The part of one share may be the whole of another; what holds after as many rounds as there are shares holds.
    for _ in shares {
      for share in shares {
        guard settle(share.part, share.whole, share.bound, &figures) else { return nil }
      }
    }
    return figures
  }

  private func settle(
    _ part: Field, _ whole: Field, _ bound: Bound, _ figures: inout [Field: Figures]
  ) -> Bool {
    guard var partEntry = figures[part], var wholeEntry = figures[whole] else { return false }
    defer {
      figures[part] = partEntry
      figures[whole] = wholeEntry
    }
    if wholeEntry.target ?? 0 <= 0 || wholeEntry.limit != nil {
      // Nothing, or not stated: a whole that the part makes up enough of has to be stated.
      guard !bound.isUpperLimit else { return false }
      if bound.value > 0 || bound.comparison == .moreThan {
        partEntry.low = max(partEntry.low ?? .min, 1)
      }
      guard partEntry.isConsistent, let target = partEntry.target ?? partEntry.low else {
        return false
      }
      let limit = bound.largestWhole(of: target)
      if partEntry.stated == nil, wholeEntry.stated == nil, wholeEntry.low == nil {
        partEntry.share = .part(of: whole, bound)
        wholeEntry.share = .whole(of: part, bound)
      }
      if wholeEntry.stated == nil {
        wholeEntry.limit = min(wholeEntry.limit ?? .max, limit)
      } else {
        wholeEntry.low = max(wholeEntry.low ?? .min, max(1, min(target, limit)))
      }
      if let low = wholeEntry.low, low > limit {
        wholeEntry.limit = nil
        return raise(&partEntry, to: bound, of: low)
      }
      return wholeEntry.isConsistent
    }
    guard let stated = wholeEntry.target else { return false }
    // No part can be larger than its whole: the whole grows along with any of its parts that is raised.
    let target = max(stated, largestRaisedPart(of: whole, among: figures) ?? stated)
    guard !bound.isUpperLimit else {
      // The largest part that is still so little of the whole.
      let least = bound.largestPart(of: target)
      partEntry.high = min(partEntry.high ?? .max, least)
      return partEntry.isConsistent
    }
    guard raise(&partEntry, to: bound, of: target) else { return false }
    partEntry.share = growth(of: partEntry, whole, target, bound)
    return true
  }

  private func largestRaisedPart(of whole: Field, among figures: [Field: Figures]) -> Int64? {
    guard case .figure(.count(let count))? = whole.fact else { return nil }
    var largest: Int64?
    for (field, entry) in figures where field.member == nil || field.member == whole.member {
      guard case .count(let part) = entry.figure, part.wholes.contains(count),
        let target = entry.target, entry.stated ?? 0 < target
      else { continue }
      largest = max(largest ?? target, target)
    }
    return largest
  }

  private func raise(_ part: inout Figures, to bound: Bound, of whole: Int64) -> Bool {
    guard let needed = bound.smallestPart(of: whole) else { return false }
    part.low = max(part.low ?? .min, needed)
    return part.isConsistent
  }

  /// What the share asks for if what is added to the part is added to the whole too.
  private func growth(
    of part: Figures, _ whole: Field, _ wholeValue: Int64, _ bound: Bound
  ) -> Change.Share? {
    guard let stated = part.stated, let needed = bound.smallestPart(of: wholeValue),
      needed == part.low, needed > stated, bound.value < 100
    else { return nil }
    let lacking = bound.smallestAddition(part: stated, whole: wholeValue)
    guard let lacking else { return nil }
    return .growing(whole: whole, part: stated + lacking, wholeValue: wholeValue + lacking)
  }

  // MARK: Everything else

  private enum Resolved {
    case change(Change.Kind)
    case nothing
    case impossible
  }

  private func resolved(_ field: Field, _ demands: [Demand]) -> Resolved {
    switch field.fact {
    case .choice(let choice):
      var mask = UInt32.max
      for demand in demands {
        guard case .oneOf(let terms) = demand.want else { return .impossible }
        mask &= terms
      }
      let allowed = choice.terms.indices.filter { mask & 1 << $0 != 0 }.map { UInt8($0) }
      guard !allowed.isEmpty else { return .impossible }
      let stated = application.stated(choice, at: application.place(of: field))
      if let stated, allowed.contains(stated) { return supported(.choice(choice)) }
      return .change(.choice(from: stated, to: allowed))
    case .claim(let claim):
      let stated = application.stated(claim)?.value
      guard stated?.isMet == true else { return .change(.claim(from: stated?.isMet)) }
      return supported(.claim(claim))
    case .listing(let listing):
      return kind(of: listing, demands).map { .change($0) } ?? supported(.listing(listing))
    case .text(let text):
      guard let group = field.group, let member = field.member else {
        return application.stated(text) == nil ? .change(.name) : .nothing
      }
      let count = application.memberCount(of: group) ?? 0
      let isNamed = member < count && application.name(of: member, in: group) != nil
      return isNamed ? .nothing : .change(.name)
    default: return .impossible
    }
  }

  /// Of what is stated well enough only evidence can be lacking.
  private func supported(_ fact: Fact) -> Resolved {
    let isCarried: Bool =
      if case .choice(let choice) = fact { choice.isDeclared } else { true }
    return requiresEvidence && isCarried && application.evidence(for: fact) == nil
      ? .change(.evidence) : .nothing
  }

  private func kind(of listing: Listing, _ demands: [Demand]) -> Change.Kind? {
    let stated = application.stated(listing)?.value
    let unlisted: [UInt8] = (listing.terms ?? []).indices
      .filter { (stated?.terms ?? 0) & 1 << $0 == 0 }.map { UInt8($0) }
    if demands.contains(where: { $0.want == .everyTerm }) {
      guard !unlisted.isEmpty || stated == nil else { return nil }
      return .terms(from: stated?.items.count, add: unlisted)
    }
    var needed = 0
    for demand in demands {
      if case .items(let count) = demand.want { needed = max(needed, count) }
    }
    if let stated, stated.items.count >= needed { return nil }
    return .items(from: stated?.items.count, to: needed, terms: unlisted)
  }
}

extension DemandResolution.Figures {
  /// The change from what is stated to what is asked for, or `nil` if that is so already.
  fileprivate var change: Change.Kind? {
    guard let target, target != stated else { return nil }
    let isLimit = stated == nil && low == nil && (limit != nil || high != nil)
    let isLowered = stated.map { target < $0 } ?? false
    return .figure(from: stated, to: target, isLimit || isLowered ? .orLess : .orMore)
  }
}
