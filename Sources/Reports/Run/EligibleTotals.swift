internal import Eligibility

/// What whoever files should know of the applications that are eligible, gathered one after another.
struct EligibleTotals: Sendable {
  /// What must not be filed: the first ones with the reason, and how many they are.
  private(set) var heldBack: [Words] = []
  private(set) var heldBackByCategory = [Int](repeating: 0, count: Category.allCases.count)
  /// The others, which may be filed, by category in the notice's order.
  private(set) var byCategory = [Int](repeating: 0, count: Category.allCases.count)
  /// Of these, those with declarations without evidence, with contradictions or doubts, and those that another reading
  /// of a clause would turn.
  private(set) var unsupported = 0
  private(set) var doubtful = 0
  private(set) var divided = 0
  /// Those with any of these.
  private(set) var toCheck = 0
  /// How many criteria of them rest on what, in the order of `ReviewTotals.bases`.
  private(set) var counts = [0, 0, 0]

  var heldBackCount: Int { heldBackByCategory.reduce(0, +) }
  var fileable: Int { byCategory.reduce(0, +) }

  /// As many as are shown.
  static let shownHeldBack = 6

  mutating func add(_ assessment: Assessment) {
    guard assessment.verdict == .eligible,
      let category = assessment.determinations.first?.ruleSet.category
    else { return }
    if let remark = assessment.filingRemark {
      heldBackByCategory[Int(category.rawValue)] += 1
      guard heldBack.count < Self.shownHeldBack else { return }
      heldBack.append(assessment.numberedTitle + .colon + remark)
      return
    }
    byCategory[Int(category.rawValue)] += 1
    for determination in assessment.determinations {
      for (place, basis) in ReviewTotals.bases.enumerated() {
        counts[place] += determination.count(basis)
      }
    }
    let concerns = [
      !assessment.unsupported.isEmpty, !assessment.alerts.isEmpty,
      !assessment.toldReadings.isEmpty,
    ]
    if concerns[0] { unsupported += 1 }
    if concerns[1] { doubtful += 1 }
    if concerns[2] { divided += 1 }
    if concerns.contains(true) { toCheck += 1 }
  }
}

extension Assessment {
  /// Its number among all that were read, where they are counted, and whose it is.
  var numberedTitle: Words {
    (number == 0 ? Words(same: "") : Words(same: "\(number) ")) + title
  }
}
