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
  private var verdict: Words {
    isMet ? Words(zh: "符合", en: "met") : Words(zh: "不符合", en: "not met")
  }

  private var author: Words {
    Words(same: by.visible(limit: TextLimit.name)) + .comma + Words(same: date)
  }

  private var explained: Words {
    let earlier = otherRules.map {
      .comma + Words(zh: "按条件集 \($0) 审核", en: "made under rule set \($0)")
    }
    return (author + (earlier ?? Words(same: ""))).inParentheses + .colon
      + Words(same: reason.visible(limit: TextLimit.reason))
  }

  /// The finding at its statement: what was found, by whom, when and why.
  var words: Words { Words(zh: "审核认定", en: "reviewed as ") + verdict + explained }

  /// The finding in a list, with what it is about.
  var line: Words { Words(same: requirement + " ") + verdict + explained }

  /// Where it stands and what it is about, for who has to mend the file.
  func place(in file: String) -> Words {
    let name = file == "-" ? "<stdin>" : file.visible(limit: TextLimit.name)
    return Words(
      same: "\(name):\(location.line):\(location.column) \(creditCode) \(requirement)")
  }
}

extension Checked {
  /// The review at a statement, and what the statement would have come to without it.
  func words(reviewing judgement: Judgement) -> Words? {
    review(of: judgement).map { review in
      review.words
        + Words(zh: "；原为", en: "; before: ") + (judgement.rawOutcome ?? judgement.outcome).quietWord
    }
  }

  /// How many reviews were applied, and how many were not.
  var reviewWords: Words? {
    guard let reviews else { return nil }
    var parts = [Words(zh: "采用 \(reviews.applied.count) 条", en: "\(reviews.applied.count) applied")]
    if !reviews.stale.isEmpty {
      let count = reviews.stale.count
      parts.append(
        Words(
          zh: "\(count) 条未采用（材料已改动）", en: "\(count) stale, not applied")
      )
    }
    return parts.semicolons
  }

  /// The verdict of a category without the reviews, to follow the one with them.
  func rawWords(of determination: Determination) -> Words? {
    rawVerdict(of: determination).map {
      .withoutReviews + $0.plainWord
    }
  }

  /// The verdict that would count without the reviews, and how many there are; nothing where none was found.
  var rawWords: Words? {
    guard let reviews, !reviews.applied.isEmpty || !reviews.stale.isEmpty else { return nil }
    let raw = reviews.applied.isEmpty ? nil : rawVerdict
    let verdict = raw.map { [.withoutReviews + $0.plainWord] }
    return ((verdict ?? []) + [.reviews + .colon + (reviewWords ?? Words(same: ""))]).semicolons
  }
}

extension ReviewTotals {
  /// More than this are counted only; the JSON result names them all.
  private static let shownUnmatched = 100

  /// The file, and how many reviews it has.
  var source: Words {
    let name =
      file.name == "-"
      ? Words(zh: "标准输入", en: "standard input")
      : Words(same: file.name.visible(limit: TextLimit.name))
    return Words(zh: "审核意见：", en: "Reviews: ") + name
      + Words(zh: "，\(file.reviews.count) 条", en: ", \(file.reviews.count)")
  }

  /// What became of the reviews, so that it adds up.
  var words: Words {
    source
      + Words(
        zh: " = 采用 \(applied) + 未采用（材料已改动）\(stale) + 未对应申报 \(unmatched.count)",
        en: " = \(applied) applied + \(stale) stale"
          + " + \(unmatched.count) of no application read")
  }

  /// What the criteria of all applications rest on, so that it adds up.
  var basisWords: Words {
    let numbers = Self.bases.map { count($0) }
    return Words(
      zh: "条件 \(numbers.reduce(0, +)) 条次 = 按所报数据 \(numbers[0]) + 含声明 \(numbers[1])"
        + " + 经审核 \(numbers[2])",
      en:
        "\(numbers.reduce(0, +)) criteria judged = \(numbers[0]) on stated figures + \(numbers[1]) declared"
        + " + \(numbers[2]) reviewed")
  }

  /// What the applications come to without the reviews.
  var rawWords: Words { Words(zh: "不计审核意见：", en: "Without the reviews: ") + rawTally.words }

  /// Why a review found nothing to settle.
  private func why(_ review: Review) -> Words {
    isElsewhere(review)
      ? Words(
        zh: "：该申报不按此要求所属的类别评判",
        en: ": the application is not judged under the category of this requirement")
      : Words(same: "")
  }

  /// The reviews of nothing that was read, with their places, one a line.
  var unmatchedWords: [Words] {
    let unmatched = unmatched
    let rest = unmatched.count - Self.shownUnmatched
    return unmatched.prefix(Self.shownUnmatched).map { $0.place(in: file.name) + why($0) }
      + (rest > 0 ? [.further(rest)] : [])
  }
}
