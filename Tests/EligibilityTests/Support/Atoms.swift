import Eligibility

/// Claims as atoms of a combination: stated to hold, stated not to hold, or not stated.
enum Atoms {
  /// So many requirements, each of a claim of its own.
  static func requirements(_ count: Int) -> [Requirement] {
    (0..<count).map { Requirement("atom\($0)", .claim(Claim.allCases[$0])) }
  }

  /// An application in which the atoms come to these outcomes.
  static func application(_ outcomes: [Outcome]) -> Application {
    var application = Application()
    for (claim, outcome) in zip(Claim.allCases, outcomes) {
      application.state(claim, outcome == .missing ? nil : outcome == .pass)
    }
    return application
  }

  /// An application with one industry for each outcome of `industryEnterpriseUsers` at least 5.
  static func industries(_ outcomes: [Outcome]) -> Application {
    var application = Application()
    application.stateList(of: .industries)
    for (place, outcome) in outcomes.enumerated() {
      let member = application.addMember(to: .industries)
      application.state(.industryName, "行业\(place)", member: member)
      application.state(
        .industryEnterpriseUsers, outcome == .missing ? nil : outcome == .pass ? 5 : 4,
        member: member)
    }
    return application
  }

  /// What `industries` is about: so many of them with five enterprise users.
  static func members(_ count: Int64, every: Bool = false) -> Requirement {
    .members(
      "members", of: .industries, zh: "行业", en: "industries", atLeast: count, .notFewerThan,
      every: every
    ) {
      Count.industryEnterpriseUsers.atLeast(5, .notFewerThan)
    }
  }

  /// All vectors of outcomes of a length.
  static func vectors(_ length: Int) -> [[Outcome]] {
    guard length > 0 else { return [[]] }
    return vectors(length - 1).flatMap { shorter in Outcome.allCases.map { shorter + [$0] } }
  }

  /// What is settled before anything missing is known: the rule's answer if every completion gives the same.
  ///
  /// This is what the three outcomes mean, put down without their order.
  static func settled(_ outcomes: [Outcome], by rule: ([Bool]) -> Bool) -> Outcome {
    var completions: [[Bool]] = [[]]
    for outcome in outcomes {
      let values = outcome == .missing ? [false, true] : [outcome == .pass]
      completions = completions.flatMap { shorter in values.map { shorter + [$0] } }
    }
    let answers = Set(completions.map(rule))
    return answers == [true] ? .pass : answers == [false] ? .fail : .missing
  }
}
