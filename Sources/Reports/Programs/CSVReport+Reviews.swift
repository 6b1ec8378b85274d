internal import Eligibility

/// The columns that a table has only in a run with reviews.
extension CSVReport {
  var reviewColumns: [Words] { layout == .applications ? Self.ofApplication : Self.ofCriterion }

  private static let ofApplication = [
    Words(zh: "不计审核意见的结论", en: "rawVerdict"), Words(zh: "经审核条数", en: "reviewed"),
    Words(zh: "未采用审核意见数", en: "stale"),
  ]

  private static let ofCriterion = [
    Words(zh: "不计审核意见的结果", en: "rawOutcome"), Words(zh: "审核意见", en: "review"),
  ]

  /// The verdict without the reviews, the criteria that rest on them, and the reviews that were not applied.
  func reviews(of checked: Checked, _ determination: Determination) -> [String] {
    guard showsReviews else { return [] }
    let raw = checked.rawVerdict(of: determination) ?? determination.verdict
    return [
      raw.plainWord[language], String(determination.count(.reviewed)),
      String(checked.reviews?.stale.count ?? 0),
    ]
  }

  /// The outcome without the reviews, and the reviews of the criterion's statements.
  func reviews(of checked: Checked, _ finding: Finding) -> [String] {
    guard showsReviews else { return [] }
    let words = finding.walked.compactMap { judgement in
      checked.words(reviewing: judgement).map { judgement.requirement.heading + .semicolon + $0 }
    }
    return [
      finding.rawOutcome.quietWord[language], words.semicolons[language],
    ]
  }
}
