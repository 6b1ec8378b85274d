extension Requirement {
  /// What is required, without what its parts require: for pages that show the parts below it.
  public var headline: Words {
    switch logic {
    case .all:
      return label ?? Words(zh: "以下全部", en: "all of these")
    case .either:
      let label = label ?? Words(zh: "以下", en: "of these")
      return Words(zh: label.zh + "（任一即可）", en: label.en + " (either suffices)")
    case .given(let choice, let values, _):
      let terms = choice.wording(of: values)
      return Words(
        zh: "\(choice.declaration.label.zh)为\(terms.zh)时",
        en: "if \(choice.declaration.label.en): \(terms.en)")
    case .members(let group, let bound, let every, _):
      let label = label ?? group.members
      return Words(
        zh: "\(label.zh)\(bound.wording(unit: "个"))，\(every ? "所填的每个都须" : "其中每个须")",
        en:
          "\(label.en): \(bound.wordingInEnglish), \(every ? "every one listed" : "each of them") with"
      )
    case .year(let year, _):
      return Words(zh: "\(year) 年", en: "\(year)")
    case .optional:
      return Words(zh: wording.zh + "：只记录，不作不达标处理", en: wording.en + ": recorded, never failed")
    case .figure, .share, .choice, .claim, .listing, .everyTerm: return wording
    }
  }

  /// How it is compared, with the notice's word for it: `≥ 5,000 台（不少于）`; `nil` where parts decide.
  public var comparisonWording: Words? {
    switch logic {
    case .figure(let figure, let bound):
      let quantity = figure.quantity(bound.value)
      return bound.labelled(zh: quantity.zh, en: quantity.en)
    case .share(_, _, let percent):
      return percent.labelled(zh: "\(percent.value)%", en: "\(percent.value)%")
    case .listing(let listing, let bound, _):
      // 或 between the items of a closed list does what 等 does after those of an open one.
      let word = listing.isClosed && bound.phrase == .anyOf ? "或" : bound.phrase.rawValue
      return bound.labelled(zh: "\(bound.value) 项", en: "\(bound.value)", word: word)
    case .members(_, let bound, _, _):
      return bound.labelled(zh: "\(bound.value) 个", en: "\(bound.value)")
    case .everyTerm(let listing):
      return Words(
        zh: "全部 \(listing.terms?.count ?? 0) 项", en: "all \(listing.terms?.count ?? 0)")
    case .choice: return Words(zh: "其中之一", en: "one of these")
    case .claim: return Words(zh: "声明", en: "declared")
    case .optional: return Words(zh: "可选（可选择）", en: "optional (可选择)")
    case .all, .either, .given, .year: return nil
    }
  }
}

extension Bound {
  fileprivate func labelled(zh: String, en: String, word: String? = nil) -> Words {
    let word = word ?? phrase.rawValue
    return Words(
      zh: "\(comparison.sign) \(zh)（\(word)）", en: "\(comparison.sign) \(en) (\(word))")
  }
}

extension Comparison {
  fileprivate var sign: String {
    switch self {
    case .atLeast: "≥"
    case .moreThan: ">"
    case .atMost: "≤"
    }
  }
}

extension Reading {
  /// What the criterion would require otherwise under the reading that was not chosen.
  public func changes(in criterion: Criterion) -> [RuleSetChange] {
    guard let otherRequirements else { return [] }
    var other = criterion
    other.requirements = otherRequirements
    return RuleSetDiff.requirementChanges(from: criterion, to: other)
  }
}
