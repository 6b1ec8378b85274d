/// A fact that an application leaves out, and what that means for the verdict.
public struct MissingFact: Hashable, Sendable {
  /// How much hangs on it.
  public enum Weight: UInt8, CaseIterable, Comparable, Sendable {
    /// If it goes badly the category is lost, however well everything else goes.
    case decisive
    /// It can still change the verdict, together with others.
    case open
    /// Whatever it is, the verdict stays the same.
    case idle

    /// Orders weights from heavy to light.
    public static func < (left: Weight, right: Weight) -> Bool { left.rawValue < right.rawValue }
  }

  /// Where it would be stated.
  public let field: Field
  /// Whether it is stated and lacks only the evidence that is required.
  public let lacksEvidenceOnly: Bool
  /// How much hangs on it.
  public internal(set) var weight: Weight
  /// The ids of the criteria that ask for it, in the notice's order.
  public internal(set) var criteria: [String]
}

extension RuleSet {
  /// What the application leaves out and this category asks for, the most decisive first.
  ///
  /// First what loses the category if it goes badly, then what matters together with other facts, then what no
  /// longer matters: the alternative that is settled already, a further industry beyond those needed, everything
  /// once the verdict is settled. Within each, what more criteria ask for comes first, then the notice's order.
  public func missingFacts(
    in application: Application, requiringEvidence: Bool = false
  ) -> [MissingFact] {
    let verdict = application.prospects(of: self, requiringEvidence: requiringEvidence)
    var search = MissingFactSearch(application: application, requiresEvidence: requiringEvidence)
    for criterion in criteria {
      search.criterion = criterion.id
      for requirement in criterion.requirements {
        search.look(at: requirement, EvaluationContext(), verdict.isSettled ? .idle : .decisive)
      }
    }
    return search.found.inOrder { -$0.criteria.count }.inOrder { $0.weight }
  }
}

/// A walk through requirements that gathers what is missing and whether it can still matter.
///
/// A part matters while its whole does and both are open: were a sibling settled the other way, the whole would be
/// settled as well. It is decisive while its whole is, unless an alternative or a further member can take its place.
/// That is exact as long as no fact stands twice below one `either` or `members`.
private struct MissingFactSearch {
  typealias Weight = MissingFact.Weight

  let application: Application
  let requiresEvidence: Bool
  var criterion = ""
  var found: [MissingFact] = []
  var places: [Field: Int] = [:]

  mutating func look(at requirement: Requirement, _ place: EvaluationContext, _ whole: Weight) {
    let weight = prospects(of: requirement, place).isSettled ? .idle : whole
    var partWeight = weight
    switch requirement.logic {
    case .members(let group, let bound, let every, let part):
      return look(atMembersOf: group, bound, every, part, weight)
    case .years(let years, let part):
      for year in years { look(at: part, application.place(inYear: year), weight) }
      return
    case .either(let parts):
      if parts.count(where: { prospects(of: $0, place).best }) > 1 {
        partWeight = max(weight, .open)
      }
    case .optional: partWeight = .idle
    default: break
    }
    for fact in requirement.facts where !application.states(fact, at: place) {
      note(place.field(fact), weight)
    }
    if requiresEvidence, let fact = requirement.declaredFact,
      application.evidence(for: fact) == nil, application.outcome(of: requirement) == .pass
    {
      note(place.field(fact), weight, evidenceOnly: true)
    }
    for part in requirement.parts { look(at: part, place, partWeight) }
  }

  private mutating func look(
    atMembersOf group: Group, _ bound: Bound, _ every: Bool, _ part: Requirement, _ weight: Weight
  ) {
    guard let count = application.memberCount(of: group) else {
      return note(.list(group), weight)
    }
    let evaluator = CaseEvaluator(
      application: application, requiresEvidence: requiresEvidence, goesWell: true)
    let firsts = application.firstMembers(of: group)
    let isPossible = (0..<count).map {
      evaluator.holdsInMember(part, at: EvaluationContext(member: $0))
    }
    var possible = [Int](repeating: 0, count: count)
    for member in 0..<count where isPossible[member] { possible[firsts[member]] += 1 }
    let names = Int64(possible.count { $0 > 0 })
    let isEnoughWithout = bound.comparison.holds(names - 1, bound.value)
    for member in 0..<count {
      // Another member of the same name could take its place.
      let isNeeded = every || !isEnoughWithout && possible[firsts[member]] < 2
      let own = isNeeded ? weight : max(weight, .open)
      if let fact = group.nameFact, application.name(of: member, in: group) == nil {
        note(.fact(fact, member: member), every || isPossible[member] ? own : .idle)
      }
      look(at: part, EvaluationContext(member: member), own)
    }
  }

  private func prospects(of requirement: Requirement, _ place: EvaluationContext) -> OutcomeRange {
    application.prospects(of: requirement, at: place, requiringEvidence: requiresEvidence)
  }

  private mutating func note(_ field: Field, _ weight: Weight, evidenceOnly: Bool = false) {
    if let place = places[field] {
      found[place].weight = min(found[place].weight, weight)
      if !found[place].criteria.contains(criterion) { found[place].criteria.append(criterion) }
      return
    }
    places[field] = found.count
    found.append(
      MissingFact(
        field: field, lacksEvidenceOnly: evidenceOnly, weight: weight, criteria: [criterion]))
  }
}
