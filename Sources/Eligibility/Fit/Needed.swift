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
    var search = MissingFactSearch(
      application: application, requiresEvidence: requiringEvidence)
    for criterion in criteria {
      search.criterion = criterion
      let matters = !verdict.isSettled
      for requirement in criterion.requirements {
        search.look(at: requirement, EvaluationContext(), matters: matters, isDecisive: matters)
      }
    }
    return search.found.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.weight != other.weight { return one.weight < other.weight }
      if one.criteria.count != other.criteria.count {
        return one.criteria.count > other.criteria.count
      }
      return left.offset < right.offset
    }.map { $0.element }
  }
}

/// A walk through requirements that gathers what is missing and whether it can still matter.
///
/// A part matters while its whole does and both are open: were a sibling settled the other way, the whole would be
/// settled as well. It is decisive while its whole is, unless an alternative or a further member can take its place.
/// That is exact as long as no fact stands twice below one `either` or `members`.
private struct MissingFactSearch {
  let application: Application
  let requiresEvidence: Bool
  var criterion: Criterion?
  var found: [MissingFact] = []
  private var places: [Field: Int] = [:]

  init(application: Application, requiresEvidence: Bool) {
    self.application = application
    self.requiresEvidence = requiresEvidence
  }

  mutating func look(
    at requirement: Requirement, _ place: EvaluationContext, matters: Bool, isDecisive: Bool
  ) {
    let prospects = prospects(of: requirement, place)
    let matters = matters && !prospects.isSettled
    let isDecisive = matters && isDecisive
    switch requirement.logic {
    case .figure(let figure, _): note(figure, place, matters, isDecisive)
    case .share(let part, let whole, _):
      note(part, place, matters, isDecisive)
      note(whole, place, matters, isDecisive)
    case .remainder(let whole, let part, _):
      note(whole, place, matters, isDecisive)
      note(part, place, matters, isDecisive)
    case .choice(let choice, _):
      note(choice, place, matters, isDecisive)
      noteEvidence(requirement, place, matters, isDecisive)
    case .claim(let claim):
      if application.stated(claim) == nil {
        note(.fact(.claim(claim), member: nil), matters, isDecisive)
      }
      noteEvidence(requirement, place, matters, isDecisive)
    case .listing(let listing, _, _), .everyTerm(let listing, _):
      if application.stated(listing) == nil {
        note(.fact(.listing(listing), member: nil), matters, isDecisive)
      }
      noteEvidence(requirement, place, matters, isDecisive)
    case .text(let text):
      guard application.stated(text, member: place.member) == nil else { return }
      note(place.field(.text(text)), matters, isDecisive)
    case .all(let parts):
      for part in parts { look(at: part, place, matters: matters, isDecisive: isDecisive) }
    case .either(let parts):
      let possible = parts.count { self.prospects(of: $0, place).best }
      for part in parts {
        look(at: part, place, matters: matters, isDecisive: isDecisive && possible < 2)
      }
    case .given(let choice, _, let part):
      note(choice, place, matters, isDecisive)
      look(at: part, place, matters: matters, isDecisive: isDecisive)
    case .members(let group, let bound, let every, let part):
      lookAtMembers(of: group, bound, every, part, matters, isDecisive)
    case .years(let years, let part):
      for year in years {
        let place =
          application.member(in: year).map { EvaluationContext(member: $0) }
          ?? EvaluationContext(year: year, isNew: true)
        look(at: part, place, matters: matters, isDecisive: isDecisive)
      }
    case .optional(let part): look(at: part, place, matters: false, isDecisive: false)
    }
  }

  private mutating func lookAtMembers(
    of group: Group, _ bound: Bound, _ every: Bool, _ part: Requirement, _ matters: Bool,
    _ isDecisive: Bool
  ) {
    guard let count = application.memberCount(of: group) else {
      note(.list(group), matters, isDecisive)
      return
    }
    let evaluator = CaseEvaluator(
      application: application, requiresEvidence: requiresEvidence, goesWell: true)
    let firsts = application.firstMembers(of: group)
    var possible = [Int](repeating: 0, count: count)
    let isPossible = (0..<count).map {
      evaluator.holdsInMember(part, at: EvaluationContext(member: $0))
    }
    for member in 0..<count where isPossible[member] { possible[firsts[member]] += 1 }
    let names = Int64(possible.count { $0 > 0 })
    let isEnoughWithout = bound.comparison.holds(names - 1, bound.value)
    for member in 0..<count {
      // Another member of the same name could take its place.
      let isNeeded = every || !isEnoughWithout && possible[firsts[member]] < 2
      if let fact = group.nameFact, application.name(of: member, in: group) == nil {
        let isOpen = every || isPossible[member]
        note(.fact(fact, member: member), matters && isOpen, isDecisive && isOpen && isNeeded)
      }
      look(
        at: part, EvaluationContext(member: member), matters: matters,
        isDecisive: isDecisive && isNeeded)
    }
  }

  private func prospects(of requirement: Requirement, _ place: EvaluationContext) -> Prospects {
    application.prospects(of: requirement, at: place, requiringEvidence: requiresEvidence)
  }

  /// Notes evidence that is required for something that would pass by it.
  private mutating func noteEvidence(
    _ requirement: Requirement, _ place: EvaluationContext, _ matters: Bool, _ isDecisive: Bool
  ) {
    guard requiresEvidence, let fact = requirement.declaredFact,
      application.evidence(for: fact) == nil,
      application.outcome(of: requirement, member: place.member) == .pass
    else { return }
    note(place.field(fact), matters, isDecisive, evidenceOnly: true)
  }

  private mutating func note(
    _ figure: Figure, _ place: EvaluationContext, _ matters: Bool, _ isDecisive: Bool
  ) {
    guard application.stated(figure, at: place) == nil else { return }
    note(place.field(.figure(figure)), matters, isDecisive)
  }

  private mutating func note(
    _ choice: Choice, _ place: EvaluationContext, _ matters: Bool, _ isDecisive: Bool
  ) {
    guard application.stated(choice, at: place) == nil else { return }
    note(place.field(.choice(choice)), matters, isDecisive)
  }

  private mutating func note(
    _ field: Field, _ matters: Bool, _ isDecisive: Bool, evidenceOnly: Bool = false
  ) {
    let weight: MissingFact.Weight = isDecisive ? .decisive : matters ? .open : .idle
    let id = criterion?.id ?? ""
    if let place = places[field] {
      found[place].weight = min(found[place].weight, weight)
      if !found[place].criteria.contains(id) { found[place].criteria.append(id) }
      return
    }
    places[field] = found.count
    found.append(
      MissingFact(
        field: field, lacksEvidenceOnly: evidenceOnly, weight: weight, criteria: [id]))
  }
}
