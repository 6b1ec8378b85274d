extension Requirement {
  /// What is required, in words: reports, the criteria's pages and help all use this one phrase.
  public var wording: Words {
    switch logic {
    case .figure(let figure, let bound):
      let label = figure.declaration.label
      let bound = bound.wording(figure)
      return Words(zh: label.zh.spaced(bound.zh), en: label.en + ": " + bound.en)
    case .share(let part, let whole, let percent):
      let part = part.declaration.label
      let whole = whole.declaration.label
      let percent = percent.percentWording
      return Words(
        zh: "\(part.zh)占\(whole.zh)\(percent.zh)",
        en: "\(part.en) as a share of \(whole.en): \(percent.en)")
    case .choice(let choice, let values):
      let label = choice.declaration.label
      let terms = choice.wording(of: values)
      return Words(zh: "\(label.zh)为\(terms.zh)", en: "\(label.en): \(terms.en)")
    case .claim(let claim): return claim.declaration.label
    case .listing(let listing, let bound, let examples):
      return wording(of: listing, bound, examples)
    case .everyTerm(let listing):
      let label = listing.declaration.label
      let terms = (listing.terms ?? []).map { $0.label }.joined(zh: "、", en: ", ")
      return Words(zh: "\(label.zh)：\(terms.zh)，缺一不可", en: "\(label.en): all of \(terms.en)")
    case .all(let parts):
      return label ?? parts.map { $0.wording }.joined(zh: "，且", en: ", and ")
    case .either(let parts):
      let parts = parts.map { $0.wording }.joined(zh: "；或", en: "; or ")
      let label = label ?? Words(zh: "", en: "")
      return Words(
        zh: label.zh + "（任一即可）：" + parts.zh, en: label.en + " (either suffices): " + parts.en)
    case .given(let choice, let values, let part):
      let terms = choice.wording(of: values)
      return Words(
        zh: "生产类型为\(terms.zh)：\(part.wording.zh)",
        en: "\(terms.en) production: \(part.wording.en)")
    case .members(let group, let bound, let every, let part):
      let label = label ?? group.members
      return Words(
        zh: "\(label.zh)\(bound.wording(unit: "个"))\(every ? "，且所填各\(group.member.zh)" : "，其中每个")："
          + part.wording.zh,
        en:
          "\(label.en): \(bound.wordingInEnglish), \(every ? "and every one listed" : "each of them") with "
          + part.wording.en)
    case .year(let year, let part):
      return Words(zh: "\(year) 年" + part.wording.zh, en: "\(year): " + part.wording.en)
    case .optional(let part):
      let label = part.facts.first?.declaration.label ?? part.wording
      return Words(zh: label.zh, en: label.en)
    }
  }

  /// What is required in short, where a report lists parts, members or examples apart.
  public var heading: Words {
    switch logic {
    case .figure, .share, .choice, .claim, .everyTerm: return wording
    case .listing(let listing, let bound, _): return wording(of: listing, bound, [])
    case .all(let parts): return label ?? parts.map { $0.heading }.joined(zh: "，且", en: ", and ")
    case .either:
      let label = label ?? Words(zh: "以下各项", en: "these")
      return Words(zh: "\(label.zh)（任一即可）", en: "\(label.en) (either suffices)")
    case .given(let choice, let values, _):
      let terms = choice.wording(of: values)
      return Words(zh: "生产类型为\(terms.zh)", en: "\(terms.en) production")
    case .members(let group, let bound, _, _):
      let label = label ?? group.members
      return Words(
        zh: label.zh + bound.wording(unit: "个"), en: label.en + ": " + bound.wordingInEnglish)
    case .year(let year, _): return Words(zh: "\(year) 年", en: "\(year)")
    case .optional(let part): return part.heading
    }
  }

  /// What a single statement asks of its fact, without the fact's name; a share names both of its facts.
  ///
  /// `nil` for a claim, which asks for nothing but itself, and for a combination.
  public var demand: Words? {
    switch logic {
    case .figure(let figure, let bound): return bound.wording(figure)
    case .share: return wording
    case .choice(let choice, let values):
      let terms = choice.wording(of: values)
      return Words(zh: "为" + terms.zh, en: terms.en)
    case .listing(_, let bound, _):
      return Words(zh: "至少 \(bound.value) 项", en: "at least \(bound.value)")
    case .everyTerm(let listing):
      let terms = (listing.terms ?? []).map { $0.label }.joined(zh: "、", en: ", ")
      return Words(zh: "有" + terms.zh, en: "all of \(terms.en)")
    case .claim, .all, .either, .given, .members, .year, .optional: return nil
    }
  }

  private func wording(of listing: Listing, _ bound: Bound, _ examples: [Words]) -> Words {
    let label = listing.declaration.label
    let names =
      listing.terms?.map { $0.label }.joined(zh: "、", en: ", ")
      ?? examples.joined(zh: "、", en: ", ")
    let zh = names.zh.isEmpty ? "" : listing.isClosed ? "（\(names.zh)之一）" : "（如\(names.zh)）"
    let en =
      names.en.isEmpty ? "" : listing.isClosed ? " (of \(names.en))" : " (such as \(names.en))"
    return Words(
      zh: "\(label.zh)：至少 \(bound.value) 项" + zh,
      en: "\(label.en): at least \(bound.value)" + en)
  }
}

extension String {
  /// The text with another after it, and a space between Latin and Chinese.
  fileprivate func spaced(_ next: String) -> String {
    let isLatin = unicodeScalars.last?.isASCII ?? false
    let isChinese = next.unicodeScalars.first.map { !$0.isASCII } ?? false
    return self + (isLatin && isChinese ? " " : "") + next
  }
}

extension Listing {
  /// Whether only its terms may be named.
  public var isClosed: Bool { terms != nil }
}

extension Choice {
  /// The terms at the given places, any of which will do.
  func wording(of values: [UInt8]) -> Words {
    values.map { terms[Int($0)].label }.joined(zh: "或", en: " or ")
  }
}

extension Bound {
  /// The threshold for a figure in the notice's comparison words.
  func wording(_ figure: Figure) -> Words {
    switch (phrase, comparison) {
    case (.topRanks, _):
      Words(zh: "在前 \(figure.number(value))", en: "\(figure.number(value)) or better")
    case (_, .moreThan) where value == 0: Words(zh: "大于 0", en: "more than 0")
    case (_, .moreThan):
      Words(
        zh: "大于 \(figure.quantity(value).zh)", en: "more than \(figure.quantity(value).en)")
    default:
      Words(
        zh: phrase.inChinese(figure.quantity(value).zh),
        en: phrase.inEnglish(figure.quantity(value).en))
    }
  }

  /// The threshold in percent.
  var percentWording: Words {
    comparison == .moreThan
      ? Words(zh: "超过 \(value)%", en: "more than \(value)%")
      : Words(zh: phrase.inChinese("\(value)%"), en: phrase.inEnglish("\(value)%"))
  }

  func wording(unit: String) -> String { phrase.inChinese("\(value) \(unit)") }

  var wordingInEnglish: String { phrase.inEnglish("\(value)") }
}

extension Phrase {
  fileprivate func inChinese(_ quantity: String) -> String {
    switch self {
    case .notFewerThan: "不少于 " + quantity
    case .atLeast, .several, .anyOf, .some, .profitable, .topRanks: "至少 " + quantity
    case .reaching: "达到 " + quantity
    case .orMore: " " + quantity + "以上"
    }
  }

  fileprivate func inEnglish(_ quantity: String) -> String {
    switch self {
    case .notFewerThan: "no fewer than " + quantity
    case .atLeast, .reaching, .several, .anyOf, .some, .profitable, .topRanks:
      "at least " + quantity
    case .orMore: quantity + " or more"
    }
  }
}
