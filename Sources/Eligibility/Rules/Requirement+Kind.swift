extension Requirement {
  /// What a requirement is: the key that says so in published forms.
  enum Kind: String, CaseIterable, Sendable {
    case figure, share, remainder, choice, claim, text, listing, everyTerm, all, either, given
    case members, year, years, optional
  }

  /// What it is.
  var kind: Kind {
    switch logic {
    case .figure: .figure
    case .share: .share
    case .remainder: .remainder
    case .choice: .choice
    case .claim: .claim
    case .text: .text
    case .listing: .listing
    case .everyTerm: .everyTerm
    case .all: .all
    case .either: .either
    case .given: .given
    case .members: .members
    case .years(let years, _): years.count == 1 ? .year : .years
    case .optional: .optional
    }
  }

  /// The codes of the values of a choice that it allows.
  var values: [String] {
    switch logic {
    case .choice(let choice, let values), .given(let choice, let values, _):
      values.map { choice.terms[Int($0)].code }
    default: []
    }
  }

  /// The fiscal years that it is about.
  var years: [Int64] { if case .years(let years, _) = logic { years } else { [] } }

  /// Whether every member has to meet it.
  var bindsEvery: Bool {
    if case .members(_, _, let every, _) = logic { every } else { false }
  }
}
