public import Eligibility

/// What the reviews of a run come to for one application.
public struct MatchedReviews: Sendable {
  /// The reviews of this very application, of statements that it was judged by.
  public var applied: [Review] = []
  /// The reviews of another state of the application: the credit code is the same, the digest is not.
  public var stale: [Review] = []
  /// The reviews of this very application, of statements that it was not judged by: those of another category.
  public var elsewhere: [Review] = []
  /// What is not decided of this very application.
  public var open: [Review] = []
}

extension ReviewFile {
  /// The reviews that concern an application judged by some rule sets; its digest is asked for only where it matters.
  func reviews(
    of application: Application, judgedBy ruleSets: [RuleSet], digest: () -> String
  ) -> MatchedReviews {
    var found = MatchedReviews()
    guard let code = application.text(.creditCode) else { return found }
    let reviews = reviews(of: code)
    guard !reviews.isEmpty else { return found }
    let digest = digest()
    for review in reviews {
      if review.isMet == nil {
        if review.digest == digest { found.open.append(review) }
      } else if review.digest != digest {
        found.stale.append(review)
      } else if ruleSets.contains(where: { $0.requirement(review.requirement) != nil }) {
        found.applied.append(review)
      } else {
        found.elsewhere.append(review)
      }
    }
    return found
  }
}

extension RuleSet {
  /// The declared statement with an id; `nil` where there is none that a review could settle.
  func requirement(_ id: String) -> Requirement? {
    for criterion in criteria where id.utf8.starts(with: (criterion.id + "/").utf8) {
      for requirement in criterion.walked
      where requirement.isDeclared && criterion.id(of: requirement) == id {
        return requirement
      }
    }
    return nil
  }
}

extension Application {
  /// The application with what reviews settle of it under one rule set; each goes by its place among them.
  ///
  /// A review is of the clause that it names: what another category's clause says in the same words stays as it is.
  func settled(by reviews: [Review], under ruleSet: RuleSet) -> Application {
    var settled = self
    for (place, review) in reviews.enumerated() {
      guard let isMet = review.isMet, let requirement = ruleSet.requirement(review.requirement)
      else { continue }
      settled.settle(requirement, isMet: isMet, by: place)
    }
    return settled
  }
}

extension Assessment {
  /// The verdict without any review: the worst of all categories; `nil` in a run without reviews.
  public var verdictWithoutReviews: Verdict? {
    reviews.flatMap { _ in
      determinations.map { $0.verdictWithoutReviews }.max { $0.rawValue < $1.rawValue }
    }
  }

  /// The verdict of a category without any review; `nil` where no review was applied.
  func verdictWithoutReviews(of determination: Determination) -> Verdict? {
    reviews?.applied.isEmpty == false ? determination.verdictWithoutReviews : nil
  }

  /// The review that settled a statement.
  func review(of judgement: Judgement) -> Review? {
    judgement.review.flatMap { reviews?.applied[$0] }
  }
}
