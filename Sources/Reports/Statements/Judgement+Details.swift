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
}
