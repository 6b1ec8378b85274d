internal import Eligibility

extension Judgement {
  /// The path of what was looked at; of a share, both paths.
  var path: String {
    requirement.facts.map { $0.declaration.path(member: member) }.joined(separator: " / ")
  }

  /// The facts of a single statement that the application does not state.
  var missingFacts: [Fact] {
    let isStated: [Bool] =
      switch observation {
      case .figure(let stated): [stated != nil]
      case .share(let part, let whole): [part != nil, whole != nil]
      case .choice(let stated): [stated != nil]
      case .claim(let stated): [stated != nil]
      case .listing(let stated): [stated != nil]
      case .text(let stated): [stated != nil]
      case .none, .members, .years: []
      }
    return zip(requirement.facts, isStated).filter { !$0.1 }.map { $0.0 }
  }

  /// Whether something is stated for which evidence stands beside it: a claim that is met, a list, a declared choice.
  var offersEvidence: Bool {
    switch observation {
    case .claim(let stated): stated?.value.isMet ?? false
    case .listing(let stated): stated.map { !$0.value.items.isEmpty } ?? false
    case .choice(let stated): stated != nil && requirement.isDeclared
    default: false
    }
  }

  /// Why an alternative is not open: what the application chose instead.
  func reasonForClosing(in application: Application) -> Words {
    guard case .given(let choice, _, _) = requirement.logic else { return Words(same: "") }
    let path = choice.declaration.path(member: member)
    let chosen = application.wording(observedBy: self)
    return Words(zh: "\(path) 所填为\(chosen.zh)", en: "\(path) says \(chosen.en)")
  }
}

extension Checked {
  /// What the application states about a requirement, introduced as such; a claim speaks for itself.
  func stated(by judgement: Judgement) -> Words {
    let observed = application.wording(observedBy: judgement).visible(limit: TextLimit.sentence)
    guard judgement.missingFacts.isEmpty else { return observed }
    switch judgement.observation {
    case .claim: return observed
    case .listing(let stated?) where stated.value.items.isEmpty: return observed
    case .choice: return Words(zh: "所填为", en: "stated").spaced(observed)
    default: return Words(zh: "所填", en: "stated").spaced(observed)
    }
  }

  /// By how much a statement is missed, to follow what is stated; after a list a comma would go on with the list.
  func shortfall(of judgement: Judgement) -> Words? {
    guard let shortfall = application.wording(shortfallOf: judgement) else { return nil }
    if case .listing = judgement.observation { return .semicolon + shortfall }
    return .comma + shortfall
  }
}
