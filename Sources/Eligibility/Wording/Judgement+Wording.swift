extension Application {
  /// What the application states about a requirement's facts, or that it states nothing.
  public func wording(observedBy judgement: Judgement) -> Words {
    switch judgement.observation {
    case .none: return Words(zh: "", en: "")
    case .figure(let stated):
      guard case .figure(let figure, let bound) = judgement.requirement.logic, let stated else {
        return .notStated
      }
      return figure.quantity(stated.value, in: bound.unit)
    case .share(let part, let whole):
      guard let part, let whole else { return .notStated }
      if case .remainder(let figure, _, _) = judgement.requirement.logic {
        return figure.quantity(whole.value.subtracting(part.value))
      }
      guard case .share(let figure, let wholeFigure, _) = judgement.requirement.logic else {
        return .notStated
      }
      let share = Bound.percent(part: part.value, whole: whole.value)
      let ratio = "\(figure.number(part.value)) / \(wholeFigure.number(whole.value))"
      return Words(zh: "\(share)（\(ratio)）", en: "\(share) (\(ratio))")
    case .choice(let stated):
      guard let choice = judgement.requirement.choice, let stated else { return .notStated }
      return FieldValue.choice(stated.value).wording(of: .choice(choice))
    case .claim(let stated):
      return stated.map { .claim(isMet: $0.value.isMet) } ?? .notStated
    case .listing(let stated):
      guard let stated else { return .notStated }
      return wording(of: stated.value, judgement)
    case .text(let stated):
      return stated.map { Words(zh: string($0.value), en: string($0.value)) } ?? .notStated
    case .members(let count, _):
      guard let count else { return .notStated }
      let meeting = judgement.countedMembers
      return Words(zh: "所填 \(count) 个中 \(meeting) 个达标", en: "\(meeting) of \(count) listed count")
    case .years(let areStated):
      return areStated ? Words(zh: "", en: "") : Words(zh: "未填该年度", en: "year not stated")
    }
  }

  private func wording(of value: ListingValue, _ judgement: Judgement) -> Words {
    guard let listing = judgement.requirement.listing else { return .notStated }
    let items = items(of: value, in: listing)
    let joined = FieldValue.items(items).wording(of: .listing(listing))
    guard !items.isEmpty else { return joined }
    return Words(zh: "\(items.count) 项：\(joined.zh)", en: "\(items.count): \(joined.en)")
  }

  /// Names that a clause gives as examples, or terms that it requires, and the application does not list.
  public func unlisted(by judgement: Judgement) -> [Words] {
    guard case .listing(let stated?) = judgement.observation else { return [] }
    switch judgement.requirement.logic {
    case .everyTerm(let listing, let examples):
      guard let terms = listing.terms else { return unlisted(examples, in: stated.value) }
      return terms.indices.filter { stated.value.terms & 1 << $0 == 0 }.map { terms[$0].label }
    case .listing(_, _, let examples): return unlisted(examples, in: stated.value)
    default: return []
    }
  }

  /// By how much a requirement is missed, or `nil` where no figure is short.
  public func wording(shortfallOf judgement: Judgement) -> Words? {
    guard judgement.review == nil else { return nil }
    switch judgement.requirement.logic {
    case .figure(let figure, let bound):
      guard let shortfall = judgement.shortfall else { return nil }
      if bound.comparison == .moreThan { return wording(above: bound, figure, judgement) }
      return bound.missed(by: figure.difference(shortfall, in: bound.unit))
    case .remainder(let figure, _, let bound):
      return judgement.shortfall.map { bound.missed(by: figure.difference($0, in: bound.unit)) }
    case .share(let part, let whole, let percent):
      guard let shortfall = judgement.shortfall, case .share(_, let stated?) = judgement.observation
      else { return nil }
      // Whatever joins the part joins its whole too, so the figure holds for an unchanged whole only.
      let missed = percent.missed(by: part.quantity(shortfall))
      return Words(
        zh: "\(whole.declaration.label.zh)不变时\(missed.zh)",
        en: "\(missed.en) of the same \(whole.number(stated.value))")
    case .listing(_, let bound, _):
      guard let shortfall = judgement.shortfall else { return nil }
      return bound.missed(by: Words(zh: "\(shortfall) 项", en: "\(shortfall)"))
    case .everyTerm:
      guard judgement.outcome == .fail else { return nil }
      let missing = unlisted(by: judgement).enumeration
      return Words(zh: "缺\(missing.zh)", en: "lacks \(missing.en)")
    case .members(_, let bound, _, _):
      guard judgement.outcome != .pass else { return nil }
      let shortfall = bound.shortfall(of: Int64(judgement.countedMembers))
      guard shortfall > 0 else { return nil }
      return bound.missed(by: Words(zh: "\(shortfall) 个", en: "\(shortfall)"))
    default: return nil
    }
  }

  /// What lies between a figure and a bound that it has to exceed; at the bound itself there is nothing to name.
  private func wording(above bound: Bound, _ figure: Figure, _ judgement: Judgement) -> Words? {
    guard case .figure(let stated?) = judgement.observation else { return nil }
    let (difference, overflow) = bound.value.subtractingReportingOverflow(stated.value)
    guard difference > 0, !overflow else { return nil }
    let quantity = figure.difference(difference, in: bound.unit)
    return Words(zh: "差 \(quantity.zh)以上", en: "short by more than \(quantity.en)")
  }
}

extension Bound {
  /// By how much it is missed: what is lacking, or what is too much.
  fileprivate func missed(by quantity: Words) -> Words {
    comparison == .atMost
      ? Words(zh: "超出 \(quantity.zh)", en: "over by \(quantity.en)")
      : Words(zh: "差 \(quantity.zh)", en: "short by \(quantity.en)")
  }
}
