extension Application {
  /// What the application states about a requirement's facts, or that it states nothing.
  public func wording(observedBy judgement: Judgement) -> Words {
    switch judgement.observation {
    case .none: return Words(zh: "", en: "")
    case .figure(let stated):
      guard case .figure(let figure, _) = judgement.requirement.logic, let stated else {
        return .notStated
      }
      return figure.quantity(stated.value)
    case .share(let part, let whole):
      guard case .share(let figure, let wholeFigure, _) = judgement.requirement.logic, let part,
        let whole
      else { return .notStated }
      let share = Bound.percent(part: part.value, whole: whole.value)
      let ratio = "\(figure.number(part.value)) / \(wholeFigure.number(whole.value))"
      return Words(zh: "\(share)（\(ratio)）", en: "\(share) (\(ratio))")
    case .choice(let stated):
      guard let choice = judgement.requirement.choice, let stated else { return .notStated }
      return choice.terms[Int(stated.value)].label
    case .claim(let stated):
      guard let stated else { return .notStated }
      return stated.value.isMet
        ? Words(zh: "已声明", en: "declared to hold")
        : Words(zh: "声明为否", en: "declared not to hold")
    case .listing(let stated):
      guard let stated else { return .notStated }
      return wording(of: stated.value, judgement)
    case .members(let count, _):
      guard let count else { return .notStated }
      let meeting = judgement.countedMembers
      return Words(zh: "所填 \(count) 个中 \(meeting) 个达标", en: "\(meeting) of \(count) listed count")
    case .year(let member):
      return member == nil ? Words(zh: "未填该年度", en: "year not stated") : Words(zh: "", en: "")
    }
  }

  private func wording(of value: ListingValue, _ judgement: Judgement) -> Words {
    let items = items(of: value)
    guard !items.isEmpty else { return Words(zh: "所填为空", en: "none listed") }
    let terms = judgement.requirement.listing?.terms
    let names = items.map { item in
      terms?.first { $0.code == item }?.label ?? Words(zh: item, en: item)
    }
    let joined = names.joined(zh: "、", en: ", ")
    return Words(zh: "\(items.count) 项：\(joined.zh)", en: "\(items.count): \(joined.en)")
  }

  /// Names that a clause gives as examples, or terms that it requires, and the application does not list.
  public func unlisted(by judgement: Judgement) -> [Words] {
    guard case .listing(let stated?) = judgement.observation else { return [] }
    switch judgement.requirement.logic {
    case .everyTerm(let listing):
      let terms = listing.terms ?? []
      return terms.indices.filter { stated.value.terms & 1 << $0 == 0 }.map { terms[$0].label }
    case .listing(_, _, let examples):
      let items = items(of: stated.value).map { $0.folded }
      return examples.filter { example in
        !items.contains(example.zh.folded) && !items.contains(example.en.folded)
      }
    default: return []
    }
  }

  /// By how much a requirement is missed, or `nil` where no figure is short.
  public func wording(shortfallOf judgement: Judgement) -> Words? {
    guard judgement.review == nil else { return nil }
    switch judgement.requirement.logic {
    case .figure(let figure, let bound):
      guard let shortfall = judgement.shortfall else { return nil }
      if bound.comparison == .atMost {
        return Words(
          zh: "超出 \(figure.number(shortfall)) \(figure.unit.label.zh)",
          en: "over by \(figure.number(shortfall))")
      }
      if bound.comparison == .moreThan { return wording(above: bound, figure, judgement) }
      return Words(
        zh: "差 \(figure.quantity(shortfall).zh)", en: "short by \(figure.quantity(shortfall).en)")
    case .share(let part, let whole, _):
      guard let shortfall = judgement.shortfall, case .share(_, let stated?) = judgement.observation
      else { return nil }
      // Whatever joins the part joins its whole too, so the figure holds for an unchanged whole only.
      return Words(
        zh: "\(whole.declaration.label.zh)不变时差 \(part.quantity(shortfall).zh)",
        en: "short by \(part.quantity(shortfall).en) of the same \(whole.number(stated.value))")
    case .listing:
      guard let shortfall = judgement.shortfall else { return nil }
      return Words(zh: "差 \(shortfall) 项", en: "short by \(shortfall)")
    case .everyTerm:
      guard judgement.outcome == .fail else { return nil }
      let missing = unlisted(by: judgement).joined(zh: "、", en: ", ")
      return Words(zh: "缺\(missing.zh)", en: "lacks \(missing.en)")
    case .members(_, let bound, _, _):
      guard judgement.outcome != .pass else { return nil }
      let meeting = Int64(judgement.countedMembers)
      guard bound.value > meeting else { return nil }
      return Words(zh: "差 \(bound.value - meeting) 个", en: "short by \(bound.value - meeting)")
    default: return nil
    }
  }
}

extension Application {
  /// What lies between a figure and a bound that it has to exceed; at the bound itself there is nothing to name.
  private func wording(above bound: Bound, _ figure: Figure, _ judgement: Judgement) -> Words? {
    guard case .figure(let stated?) = judgement.observation else { return nil }
    let (difference, overflow) = bound.value.subtractingReportingOverflow(stated.value)
    guard difference > 0, !overflow else { return nil }
    let quantity = figure.quantity(difference)
    return Words(zh: "差 \(quantity.zh)以上", en: "short by more than \(quantity.en)")
  }
}

extension Words {
  /// What is said of a fact that the application leaves out.
  static let notStated = Words(zh: "未填", en: "not stated")
}
