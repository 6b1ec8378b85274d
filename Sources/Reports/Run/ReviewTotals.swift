public import Eligibility

/// What becomes of a file of reviews in a run, gathered one application after another.
public struct ReviewTotals: Sendable {
  private enum Use: Comparable { case unmatched, elsewhere, stale, applied }

  /// The reviews.
  public let file: ReviewFile
  /// How many applications came to what without any review.
  public private(set) var tallyWithoutReviews = Tally()
  /// The best that became of each review.
  private var uses: [Use]
  /// How many criteria of all applications rest on what, in the order of `bases`.
  private var counts = [0, 0, 0]

  /// What criteria rest on, in the order of the totals.
  static let bases: [Basis] = [.measured, .declared, .reviewed]

  /// Begins with no application added.
  public init(_ file: ReviewFile) {
    self.file = file
    uses = Array(repeating: .unmatched, count: file.reviews.count)
  }

  /// Adds one more application.
  public mutating func add(_ assessment: Assessment) {
    guard assessment.isReadable, let reviews = assessment.reviews else {
      tallyWithoutReviews.count(nil)
      return
    }
    tallyWithoutReviews.count(assessment.verdictWithoutReviews)
    for review in reviews.elsewhere { use(review, .elsewhere) }
    for review in reviews.stale { use(review, .stale) }
    for review in reviews.applied { use(review, .applied) }
    for determination in assessment.determinations {
      for (place, basis) in Self.bases.enumerated() { counts[place] += determination.count(basis) }
    }
  }

  private mutating func use(_ review: Review, _ use: Use) {
    uses[review.number] = max(uses[review.number], use)
  }

  /// The reviews that settled something.
  public var applied: Int { uses.count { $0 == .applied } }

  /// The reviews of another state of an application that was read, and of nothing else.
  public var stale: Int { uses.count { $0 == .stale } }

  /// The reviews of no application that was read and judged by their criterion, in the order of the file.
  public var unmatched: [Review] {
    file.reviews.filter { $0.isMet != nil && uses[$0.number] <= .elsewhere }
  }

  /// The reviews that are not made yet.
  public var open: Int { file.reviews.count { $0.isMet == nil } }

  /// Whether the application of a review was read, and judged by another category than its requirement's.
  func isElsewhere(_ review: Review) -> Bool { uses[review.number] == .elsewhere }

  /// How many criteria of all applications, category by category, rest on something.
  public func count(_ basis: Basis) -> Int { counts[Self.bases.firstIndex(of: basis) ?? 0] }
}
