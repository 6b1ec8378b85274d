extension Requirement {
  /// What is required, in words: reports, the criteria's pages and help all use this one phrase.
  public var wording: Words {
    switch logic {
    case .figure(let figure, let bound):
      let label = figure.declaration.label
      let bound = bound.wording(figure)
      return label.spaced(bound, en: ": ")
    case .share(let part, let whole, let percent):
      let part = part.declaration.label
      let whole = whole.declaration.label
      let percent = percent.percentWording
      return Words(
        zh: "\(part.zh)占\(whole.zh)\(percent.zh)",
        en: "\(part.en) as a share of \(whole.en): \(percent.en)")
    case .remainder(let figure, let part, let bound):
      let whole = figure.declaration.label
      let part = part.declaration.label
      let figure = bound.wording(figure)
      return Words(
        zh: "\(whole.zh)减去\(part.zh)，余数\(figure.zh)",
        en: "\(whole.en) without \(part.en): \(figure.en)")
    case .text(let text):
      let label = text.declaration.label
      return Words(zh: "填明\(label.zh)", en: "\(label.en) is stated")
    case .choice(let choice, let values):
      let label = choice.declaration.label
      let terms = choice.wording(of: values)
      return Words(zh: "\(label.zh)为\(terms.zh)", en: "\(label.en): \(terms.en)")
    case .claim(let claim): return claim.declaration.label
    case .listing(let listing, let bound, let examples):
      return wording(of: listing, bound, examples)
    case .everyTerm(let listing, let examples):
      let label = listing.declaration.label
      let terms = listing.names(examples).enumeration
      return Words(zh: "\(label.zh)：\(terms.zh)，缺一不可", en: "\(label.en): all of \(terms.en)")
    case .all(let parts): return label ?? parts.map { $0.wording }.joined(zh: "，且", en: ", and ")
    case .either(let parts):
      let parts = parts.map { $0.wording }.joined(zh: "；或", en: "; or ")
      let label = label ?? Words(zh: "", en: "")
      return Words(
        zh: label.zh + "（任一即可）：" + parts.zh, en: label.en + " (either suffices): " + parts.en)
    case .given(let choice, let values, let part):
      return choice.condition(values) + .colon + part.wording
    case .members(let group, let bound, let every, let part):
      let members = bound.wording(of: label ?? group.members)
      // What at most so many may meet is not met by each of them.
      let zh = every ? "，且所填各\(group.member.zh)" : bound.comparison == .atMost ? "达到" : "，其中每个"
      let en =
        every ? ", and every one listed" : bound.comparison == .atMost ? "" : ", each of them"
      return Words(
        zh: members.zh + zh + "：" + part.wording.zh,
        en: members.en + en + " with " + part.wording.en)
    case .years(let years, let part): return years.wording + Words(zh: "", en: ": ") + part.wording
    case .optional(let part):
      guard case .listing(let listing, _, let examples) = part.logic, !examples.isEmpty else {
        return part.facts.first?.declaration.label ?? part.wording
      }
      let names = examples.enumeration
      let label = listing.declaration.label
      return Words(zh: "\(label.zh)，如\(names.zh)", en: "\(label.en), such as \(names.en)")
    }
  }

  /// What is required in short, where a report lists parts, members or examples apart.
  public var heading: Words {
    switch logic {
    case .figure, .share, .remainder, .text, .choice, .claim, .everyTerm: return wording
    case .listing(let listing, let bound, _): return wording(of: listing, bound, [])
    case .all(let parts): return label ?? parts.map { $0.heading }.joined(zh: "，且", en: ", and ")
    case .either:
      let label = label ?? Words(zh: "以下各项", en: "these")
      return Words(zh: "\(label.zh)（任一即可）", en: "\(label.en) (either suffices)")
    case .given(let choice, let values, _): return choice.condition(values)
    case .members(let group, let bound, _, _): return bound.wording(of: label ?? group.members)
    case .years(let years, _): return years.wording
    case .optional(let part): return part.heading
    }
  }

  /// What a single statement asks of its fact, without the fact's name; a share names both of its facts.
  ///
  /// `nil` for a claim, which asks for nothing but itself, and for a combination.
  public var demand: Words? {
    switch logic {
    case .figure(let figure, let bound): return bound.wording(figure)
    case .share, .remainder: return wording
    case .choice(let choice, let values):
      let terms = choice.wording(of: values)
      return Words(zh: "为" + terms.zh, en: terms.en)
    case .listing(_, let bound, _): return bound.itemWording
    case .everyTerm(let listing, let examples):
      let terms = listing.names(examples).enumeration
      return Words(zh: "有" + terms.zh, en: "all of \(terms.en)")
    case .text, .claim, .all, .either, .given, .members, .years, .optional: return nil
    }
  }

  private func wording(of listing: Listing, _ bound: Bound, _ examples: [Words]) -> Words {
    let label = listing.declaration.label
    let names = (listing.terms?.map { $0.label } ?? examples).enumeration
    let named =
      listing.isClosed
      ? Words(zh: "\(names.zh)之一", en: "of \(names.en)")
      : Words(zh: "如\(names.zh)", en: "such as \(names.en)")
    let notes = (bound.severalWord.map { [$0] } ?? []) + (names.isEmpty ? [] : [named])
    return label + .colon + bound.itemWording
      + (notes.isEmpty ? Words(same: "") : notes.commas.inParentheses)
  }
}

extension Listing {
  /// Whether only its terms may be named.
  public var isClosed: Bool { terms != nil }

  /// What all of it would be: the terms of a closed listing, the examples of an open one.
  func names(_ examples: [Words]) -> [Words] { terms?.map { $0.label } ?? examples }
}

extension Choice {
  /// The terms at the given places, any of which will do.
  func wording(of values: [UInt8]) -> Words {
    values.map { terms[Int($0)].label }.joined(zh: "或", en: " or ")
  }

  /// When an alternative is open that these values open.
  fileprivate func condition(_ values: [UInt8]) -> Words {
    let terms = wording(of: values)
    return switch self {
    case .production, .industryProduction:
      Words(zh: "生产类型为\(terms.zh)", en: "\(terms.en) production")
    default:
      Words(zh: "\(declaration.label.zh)为\(terms.zh)", en: "\(declaration.label.en): \(terms.en)")
    }
  }
}

extension Bound {
  /// The threshold for a figure: the notice's own words where they say what is compared, plain ones where not.
  func wording(_ figure: Figure) -> Words {
    guard figure.unit == .rank else {
      let words = wording(figure.quantity(value, in: unit))
      return Words(
        zh: words.zh + (severalWord.map { "（\($0.zh)）" } ?? ""),
        en: words.en + (severalWord.map { " (\($0.en))" } ?? ""))
    }
    let number = figure.number(value)
    return switch comparison {
    case .atMost: Words(zh: "在前 \(number)", en: "\(number) or better")
    case .atLeast: Words(zh: "为第 \(number) 名或更后", en: "\(number) or lower")
    case .moreThan: Words(zh: "在第 \(number) 名之后", en: "lower than \(number)")
    }
  }

  /// The threshold in percent.
  var percentWording: Words { wording(Words(zh: "\(value)%", en: "\(value)%")) }

  /// The threshold for the items of a list.
  var itemWording: Words { wording(Words(zh: "\(value) 项", en: "\(value)")) }

  /// The threshold for the members of a group.
  var memberWording: Words { wording(Words(zh: "\(value) 个", en: "\(value)")) }

  /// The threshold for the members of a group, which are called so.
  func wording(of members: Words) -> Words {
    let words = memberWording
    return members.spaced(words, en: ": ")
  }

  /// The notice's word for more than one, where it stands for the number.
  fileprivate var severalWord: Words? {
    guard comparison == .atLeast, phrase.isSeveral else { return nil }
    return Words(zh: phrase.rawValue, en: phrase.inEnglish)
  }

  private func wording(_ quantity: Words) -> Words {
    switch comparison {
    case .atLeast: phrase.wording(quantity)
    case .moreThan where value == 0: Words(zh: "大于 0", en: "more than 0")
    case .moreThan: Words(zh: "超过 \(quantity.zh)", en: "more than \(quantity.en)")
    case .atMost: Words(zh: "至多 \(quantity.zh)", en: "at most \(quantity.en)")
    }
  }
}

extension Phrase {
  /// The notice's word in English.
  var inEnglish: String {
    switch self {
    case .notFewerThan: "no fewer than"
    case .atLeast: "at least"
    case .reaching: "reaching"
    case .orMore: "or more"
    case .topRanks: "among the top"
    case .profitable: "profitable"
    case .several, .severalSorts: "several kinds"
    case .severalUnits: "several"
    case .severalIndustries: "several industries"
    case .severalScenarios: "several scenarios"
    case .variousKinds: "various kinds"
    case .variousStages: "the various stages"
    case .anyOf: "and the like"
    case .or: "or"
    case .some: "there is"
    case .supporting: "supporting"
    case .connecting: "connecting"
    case .different: "different"
    }
  }

  /// So much or more.
  fileprivate func wording(_ quantity: Words) -> Words {
    switch self {
    case .notFewerThan: Words(zh: "不少于 \(quantity.zh)", en: "no fewer than \(quantity.en)")
    case .reaching: Words(zh: "达到 \(quantity.zh)", en: "reaching \(quantity.en)")
    case .orMore:
      Words(
        zh: " " + quantity.zh + (quantity.zh.last?.isNumber == true ? " 以上" : "以上"),
        en: "\(quantity.en) or more")
    default: Words(zh: "至少 \(quantity.zh)", en: "at least \(quantity.en)")
    }
  }
}
