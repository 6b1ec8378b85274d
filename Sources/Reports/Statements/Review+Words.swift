internal import Eligibility
internal import StrictJSON

extension Words {
  /// What reviews are called as a label.
  static let reviews = Words(zh: "审核意见", en: "Reviews")
  /// What stands before a verdict that no review has changed.
  fileprivate static let withoutReviews = Words(zh: "不计审核意见：", en: "without the reviews: ")
  /// The heading above reviews that were not applied.
  static let staleReviews = Words(
    zh: "未采用的审核意见（材料已改动）",
    en: "Stale reviews, not applied (the application has changed since)")
  /// The heading above reviews of nothing that was read.
  static let unmatchedReviews = Words(
    zh: "未对应任何申报或要求的审核意见", en: "Reviews of no application, or no requirement, that was judged")
}

extension Review {
  /// What was found, by whom, when, under which rules if others, and why.
  var finding: Words {
    var origin = Words(same: by.visible(limit: DisplayLimit.name)) + .comma + Words(same: date)
    if let otherRules {
      origin =
        origin + .comma
        + Words(zh: "按条件集 \(otherRules) 审核", en: "made under rule set \(otherRules)")
    }
    return (isMet == true ? Words(zh: "符合", en: "met") : Words(zh: "不符合", en: "not met"))
      + origin.inParentheses + .colon + Words(same: reason.visible(limit: DisplayLimit.reason))
  }

  /// The finding at its statement.
  var words: Words { Words(zh: "审核认定", en: "reviewed as ") + finding }

  /// The finding in a list, with what it is about.
  var line: Words { Words(same: requirement + " ") + finding }

  /// Where it stands and what it is about, for who has to mend the file.
  func place(in file: String) -> Words {
    let name = file == "-" ? "<stdin>" : file.visible(limit: DisplayLimit.name)
    return Words(
      same: "\(name):\(location.line):\(location.column) \(creditCode) \(requirement)")
  }
}

extension Assessment {
  /// The review at a statement, and what the statement would have come to without it.
  func words(reviewing judgement: Judgement) -> Words? {
    review(of: judgement).map { review in
      review.words
        + Words(zh: "；原为", en: "; before: ")
        + (judgement.outcomeWithoutReviews ?? judgement.outcome).lowercaseWord
    }
  }

  /// How many reviews were applied, and how many were not.
  var reviewWords: Words? {
    reviews.map { reviews in
      let (applied, stale) = (reviews.applied.count, reviews.stale.count)
      let words = Words(zh: "采用 \(applied) 条", en: "\(applied) applied")
      guard stale > 0 else { return words }
      return words + Words(zh: "；\(stale) 条未采用（材料已改动）", en: "; \(stale) stale, not applied")
    }
  }

  /// How many criteria of a category came to what, and the verdict without the reviews where any was applied.
  func tally(of determination: Determination) -> Words {
    let raw =
      verdictWithoutReviews(of: determination).map { [.withoutReviews + $0.plainWord] } ?? []
    return ([determination.tally] + raw).semicolons
  }

  /// The verdict that would count without the reviews, and how many there are; nothing where none was found.
  var wordsWithoutReviews: Words? {
    guard let reviews, !reviews.applied.isEmpty || !reviews.stale.isEmpty else { return nil }
    let raw = reviews.applied.isEmpty ? nil : verdictWithoutReviews
    return [raw.map { .withoutReviews + $0.plainWord }, reviewWords.map { .reviews + .colon + $0 }]
      .compactMap { $0 }.semicolons
  }
}

extension ReviewTotals {
  /// More than this are counted only; the JSON result names them all.
  private static let shownUnmatched = 100

  /// The file, and how many reviews it has.
  var source: Words {
    let name =
      file.name == "-" ? .standardInput : Words(same: file.name.visible(limit: DisplayLimit.name))
    return Words(zh: "审核意见：", en: "Reviews: ") + name
      + Words(zh: "，\(file.reviews.count) 条", en: ", \(file.reviews.count)")
  }

  /// What became of the reviews, so that it adds up.
  var words: Words {
    source
      + Words(
        zh: " = 采用 \(applied) + 未采用（材料已改动）\(stale) + 未对应申报 \(unmatched.count)",
        en: " = \(applied) applied + \(stale) stale + \(unmatched.count) of no application read")
      + (open == 0 ? Words(same: "") : Words(zh: " + 未审核 \(open)", en: " + \(open) not reviewed"))
  }

  /// What the criteria of all applications rest on, so that it adds up.
  var basisWords: Words {
    let numbers = Self.bases.map { count($0) }
    let sum = numbers.reduce(0, +)
    return Words(
      zh: "条件 \(sum) 条次 = 按所报数据 \(numbers[0]) + 含声明 \(numbers[1]) + 经审核 \(numbers[2])",
      en: "\(sum) criteria judged = \(numbers[0]) on stated figures + \(numbers[1]) declared"
        + " + \(numbers[2]) reviewed")
  }

  /// What the applications come to without the reviews.
  var wordsWithoutReviews: Words {
    Words(zh: "不计审核意见：", en: "Without the reviews: ") + tallyWithoutReviews.words
  }

  /// The reviews of nothing that was read, with their places, one a line, and why where that is known.
  var unmatchedWords: [Words] {
    let elsewhere = Words(
      zh: "：该申报不按此要求所属的类别评判",
      en: ": the application is not judged under the category of this requirement")
    return unmatched.shown(Self.shownUnmatched) { review in
      review.place(in: file.name) + (isElsewhere(review) ? elsewhere : Words(same: ""))
    }
  }
}
