extension Application {
  /// What a field is called, with the member or the year that it belongs to.
  public func label(of field: Field) -> Words {
    let label = field.fact?.declaration.label ?? field.group?.section.label ?? .notStated
    switch field {
    case .list: return label
    case .year(let year, _): return Words(zh: "\(year) 年\(label.zh)", en: "\(year): \(label.en)")
    case .fact(_, let member):
      guard let member, let group = field.group else { return label }
      let owner = self.label(of: member, in: group)
      return Words(zh: "\(owner.zh)：\(label.zh)", en: "\(owner.en): \(label.en)")
    }
  }

  /// What a member is called: by its name, by its number if it has none, as new if it is not listed.
  public func label(of member: Int, in group: Group) -> Words {
    guard member < memberCount(of: group) ?? 0 else {
      return Words(
        zh: "新增第 \(member + 1) 个\(group.member.zh)",
        en: "a new \(group.member.en) (no. \(member + 1))")
    }
    guard let name = name(of: member, in: group) else {
      return Words(
        zh: "第 \(member + 1) 个\(group.member.zh)", en: "\(group.member.en) no. \(member + 1)")
    }
    if group == .finances { return Words(zh: "\(name) 年", en: name) }
    return Words(zh: "\(group.member.zh)“\(name)”", en: "\(group.member.en) \"\(name)\"")
  }
}

extension Change {
  /// What is stated and what would have to be, with an arrow between.
  public var wording: Words { [fromWording, toWording].arrows }

  /// What is stated now.
  public var fromWording: Words {
    switch kind {
    case .figure(let from, _, _):
      guard let from, case .figure(let figure)? = field.fact else { return .notStated }
      return figure.quantity(from)
    case .choice(let from, _):
      guard let from, case .choice(let choice)? = field.fact else { return .notStated }
      return choice.terms[Int(from)].label
    case .claim(let from):
      return from == nil ? .notStated : Words(zh: "声明不具备", en: "declared not to hold")
    case .evidence: return Words(zh: "无佐证", en: "without evidence")
    case .items(let from, _, _), .terms(let from, _):
      return from.map { Words(zh: "\($0) 项", en: "\($0) listed") } ?? .notStated
    case .name: return .notStated
    }
  }

  /// What would have to be stated.
  public var toWording: Words {
    switch kind {
    case .figure(_, let to, let direction):
      guard case .figure(let figure)? = field.fact else { return .notStated }
      return share?.wording ?? figure.wording(of: to, direction)
    case .choice(_, let to):
      guard case .choice(let choice)? = field.fact else { return .notStated }
      return choice.wording(of: to)
    case .claim: return Words(zh: "具备", en: "holds")
    case .evidence: return Words(zh: "附佐证", en: "with evidence")
    case .items(_, let to, let terms):
      let names = wording(of: terms).enumeration
      let choices = names.zh.isEmpty ? names : Words(zh: "（可选\(names.zh)）", en: " (of \(names.en))")
      return Words(zh: "至少 \(to) 项\(choices.zh)", en: "at least \(to)\(choices.en)")
    case .terms(_, let add):
      let names = wording(of: add).enumeration
      return Words(zh: "补上\(names.zh)", en: "add \(names.en)")
    case .name: return Words(zh: "填写名称", en: "a name")
    }
  }

  private func wording(of terms: [UInt8]) -> [Words] {
    guard case .listing(let listing)? = field.fact, let all = listing.terms else { return [] }
    return terms.map { all[Int($0)].label }
  }

  /// What a share asks for if whatever is added to its part is added to the whole too.
  public var growthWording: Words? {
    guard case .growing(let wholeField, let partValue, let wholeValue)? = share,
      case .figure(let part)? = field.fact, case .figure(let whole)? = wholeField.fact
    else { return nil }
    let label = whole.declaration.label
    return Words(
      zh: "\(label.zh)不变时；若新增的也计入\(label.zh)，须达 \(part.number(partValue)) / "
        + whole.number(wholeValue),
      en: "with \(label.en) as now; if what is added counts there too, "
        + "\(part.number(partValue)) of \(whole.number(wholeValue))")
  }
}

extension Change.Share {
  /// What is asked for where no figure can be told.
  fileprivate var wording: Words? {
    switch self {
    case .growing: return nil
    case .part(let whole, let bound):
      guard let label = whole.fact?.declaration.label else { return nil }
      let percent = bound.percentWording
      return Words(zh: "占\(label.zh)\(percent.zh)", en: "\(percent.en) of \(label.en)")
    case .whole(let part, let bound):
      guard let label = part.fact?.declaration.label else { return nil }
      let percent = bound.percentWording
      return Words(
        zh: "填写（\(label.zh)占其\(percent.zh)）", en: "a figure that \(label.en) is \(percent.en) of")
    }
  }
}

extension Figure {
  fileprivate func wording(of value: Int64, _ direction: Change.Direction) -> Words {
    let quantity = quantity(value)
    // An amount just above a whole number is one that has to be more than it.
    if direction == .orMore, decimals > 0, value % Amount.unitsPerOne == 1 {
      let bound = self.quantity(value - 1)
      return Words(zh: "大于 \(bound.zh)", en: "more than \(bound.en)")
    }
    switch (unit, direction) {
    case (.rank, _): return Words(zh: "\(quantity.zh)或更前", en: "\(quantity.en) or better")
    case (_, .orMore): return Words(zh: "至少 \(quantity.zh)", en: "at least \(quantity.en)")
    case (_, .orLess): return Words(zh: "至多 \(quantity.zh)", en: "at most \(quantity.en)")
    }
  }
}
