extension Requirement {
  /// What is required, without what its parts require: for pages that show the parts below it.
  public var headline: Words {
    switch logic {
    case .all: return label ?? Words(zh: "以下全部", en: "all of these")
    case .either:
      let label = label ?? Words(zh: "以下", en: "of these")
      return Words(zh: label.zh + "（任一即可）", en: label.en + " (either suffices)")
    case .given(let choice, let values, _):
      let terms = choice.wording(of: values)
      return Words(
        zh: "\(choice.declaration.label.zh)为\(terms.zh)时",
        en: "if \(choice.declaration.label.en): \(terms.en)")
    case .members(let group, let bound, let every, _):
      let members = bound.wording(of: label ?? group.members)
      if bound.comparison == .atMost, !every {
        return Words(zh: members.zh + "达到", en: members.en + " with")
      }
      return Words(
        zh: members.zh + (every ? "，所填的每个都须" : "，其中每个须"),
        en: members.en + (every ? ", every one listed" : ", each of them") + " with")
    case .years(let years, _): return years.wording
    case .optional:
      return Words(zh: wording.zh + "：只记录，不会不通过", en: wording.en + ": recorded, never failed")
    case .figure, .share, .remainder, .text, .choice, .claim, .listing, .everyTerm: return wording
    }
  }

  /// How it is compared, with the notice's word for it: `≥ 5,000 台（不少于）`; `nil` where parts decide.
  public var comparisonWording: Words? {
    switch logic {
    case .figure(let figure, let bound), .remainder(let figure, _, let bound):
      let quantity = figure.quantity(bound.value, in: bound.unit)
      return bound.labelled(zh: quantity.zh, en: quantity.en)
    case .share(_, _, let percent):
      return percent.labelled(zh: "\(percent.value)%", en: "\(percent.value)%")
    case .listing(_, let bound, _):
      return bound.labelled(zh: "\(bound.value) 项", en: "\(bound.value)")
    case .members(_, let bound, _, _):
      return bound.labelled(zh: "\(bound.value) 个", en: "\(bound.value)")
    case .everyTerm(let listing, let examples):
      let count = listing.names(examples).count
      return Words(zh: "全部 \(count) 项", en: "all \(count)")
    case .text: return Words(zh: "填明", en: "stated")
    case .choice: return Words(zh: "其中之一", en: "one of these")
    case .claim: return Words(zh: "声明", en: "declared")
    case .optional: return Words(zh: "可选（可选择）", en: "optional (可选择)")
    case .all, .either, .given, .years: return nil
    }
  }
}

extension Bound {
  fileprivate func labelled(zh: String, en: String) -> Words {
    Words(
      zh: "\(comparison.sign) \(zh)（\(phrase.rawValue)）",
      en: "\(comparison.sign) \(en) (\(phrase.inEnglish), \(phrase.rawValue))")
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
