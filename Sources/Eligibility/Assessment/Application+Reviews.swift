extension Application {
  /// Settles a declared statement: from now on it passes or fails by the review, and what is stated stays unread.
  ///
  /// A statement is settled by what it says, so that a listing of which another clause asks for more is not settled
  /// there. A figure, a share or a choice is measured and a combination follows from its parts: no review settles
  /// them, and nothing happens. Of two reviews that contradict each other, the one that found it not met decides.
  public mutating func settle(_ requirement: Requirement, isMet: Bool, by number: Int) {
    guard requirement.isDeclared else { return }
    settlements.append(ReviewDecision(logic: requirement.logic, isMet: isMet, number: number))
    isReviewed = true
  }

  /// The application as it is without any review.
  var withoutReviews: Application {
    var plain = self
    plain.settlements = []
    plain.isReviewed = false
    return plain
  }

  /// The number of the review that settles a requirement; `nil` where none does.
  public func review(of requirement: Requirement) -> Int? {
    guard isReviewed else { return nil }
    return withUnsafePointer(to: requirement) { settlement(of: $0)?.number }
  }

  /// The outcome that a review gives a requirement; asked for only where there are reviews.
  @inline(never)
  func settledOutcome(of requirement: UnsafePointer<Requirement>) -> Outcome? {
    settlement(of: requirement).map { $0.isMet ? .pass : .fail }
  }

  private func settlement(of requirement: UnsafePointer<Requirement>) -> ReviewDecision? {
    let found = settlements.filter { $0.logic == requirement.pointee.logic }
    return found.first { !$0.isMet } ?? found.first
  }
}
