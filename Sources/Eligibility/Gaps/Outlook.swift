/// What becomes of requirements if everything missing goes well, or if it all goes badly.
///
/// A missing figure, claim or list goes well at the end of its range where it helps most and badly at the other.
/// Whatever else is missing, more of it never hurts, so all of them can go well, or badly, at the same time and no
/// search is needed. That is exact but for three things, each with its own treatment:
///
/// - **A choice** has no better end: `discrete` opens one alternative and closes the other. So the values of every
///   choice that is missing are tried. A platform whose devices and data points both suffice is eligible in the
///   worst case too, whatever kind of production it will state, although each alternative alone is open. Of a
///   member's choice every value is tried for each `members` requirement by itself.
/// - **The name of a member** goes badly when it turns out to be one that counts already. A list that is not stated goes badly as an empty one; it goes well as one with enough good members.
/// - **A share** of which the whole is missing goes badly at a whole of nothing, well at the smallest one. A stated
///   part of 0 can then no longer go well.
///
/// A fact that one requirement wants high and another low (none in the notice) is taken at both ends at once: the
/// best case is then a bound from above and the worst case one from below.
struct Outlook {
  let application: Application
  let requiresEvidence: Bool
  /// Whether what is missing goes well.
  var goesWell: Bool
  /// The values tried for choices of the application that are missing.
  var choices = AssumedChoices()
  /// The value tried for the choice of the member that is looked at.
  var memberChoice: UInt8?

  /// Whether a requirement holds.
  func holds(_ requirement: Requirement, at place: Place = Place()) -> Bool {
    switch requirement.logic {
    case .figure(let figure, let bound):
      let range = figure.range
      let missing = bound.isUpperLimit == goesWell ? range.lowerBound : range.upperBound
      return bound.comparison.holds(
        application.stated(figure, at: place) ?? missing, bound.value)
    case .share(let part, let whole, let percent):
      return holds(part: part, whole: whole, percent, at: place)
    case .choice(let choice, let values): return allows(choice, values, at: place)
    case .claim(let claim):
      guard let stated = application.stated(claim)?.value else { return goesWell }
      return stated.isMet && (!requiresEvidence || stated.evidence != nil || goesWell)
    case .listing(let listing, let bound, _):
      let most = Int64(listing.terms?.count ?? Int(Int32.max))
      let missing = bound.isUpperLimit == goesWell ? 0 : most
      let stated = (application.stated(listing)?.value).map { Int64($0.items.count) }
      return bound.comparison.holds(stated ?? missing, bound.value)
    case .everyTerm(let listing):
      guard let stated = application.stated(listing)?.value else { return goesWell }
      return stated.items.count == listing.terms?.count ?? 0
    case .all(let parts): return parts.allSatisfy { holds($0, at: place) }
    case .either(let parts): return parts.contains { holds($0, at: place) }
    case .given(let choice, let values, let part):
      return allows(choice, values, at: place) && holds(part, at: place)
    case .members(let group, let bound, let every, let part):
      return holds(group, bound, every: every, part)
    case .year(let year, let part):
      let members = application.members(in: year)
      guard !members.isEmpty else { return holds(part, at: Place(year: year, isNew: true)) }
      return members.allSatisfy { holds(part, at: Place(member: $0)) }
    case .optional: return true
    }
  }

  private func holds(part: Figure, whole: Figure, _ percent: Bound, at place: Place) -> Bool {
    let wantsMore = !percent.isUpperLimit
    let least = part.range.lowerBound
    let missingPart = wantsMore == goesWell ? Int64.max : least
    let missingWhole: Int64 = goesWell ? (wantsMore ? 1 : .max) : 0
    return percent.holds(
      part: application.stated(part, at: place) ?? missingPart,
      whole: application.stated(whole, at: place) ?? missingWhole)
  }

  private func allows(_ choice: Choice, _ values: [UInt8], at place: Place) -> Bool {
    let assumed = choice == .industryProduction ? memberChoice : choices[choice]
    if let value = application.stated(choice, at: place) ?? assumed {
      return values.contains(value)
    }
    return goesWell
      ? !values.isEmpty : choice.terms.indices.allSatisfy { values.contains(UInt8($0)) }
  }

  private func holds(_ group: Group, _ bound: Bound, every: Bool, _ part: Requirement) -> Bool {
    guard let count = application.memberCount(of: group) else {
      let canCount = goesWell && holdsInMember(part, at: Place(isNew: true))
      return bound.comparison.holds(canCount && !bound.isUpperLimit ? .max : 0, bound.value)
    }
    let firsts = application.firstMembers(of: group)
    var isCounted = [Bool](repeating: false, count: count)
    var counting: Int64 = 0
    var allHold = true
    var nameless = false
    for member in 0..<count {
      guard holdsInMember(part, at: Place(member: member)) else {
        allHold = false
        continue
      }
      guard goesWell || application.name(of: member, in: group) != nil else {
        nameless = true
        continue
      }
      // A name counts once, with the best of its members.
      if !isCounted[firsts[member]] { counting += 1 }
      isCounted[firsts[member]] = true
    }
    // All members without a name may turn out to be one, and one that counts already if there is any.
    if nameless, counting == 0 { counting = 1 }
    return bound.comparison.holds(counting, bound.value) && (allHold || !every)
  }

  /// Tries every value of the member's choice if it is missing: one must do, or all of them.
  func holdsInMember(_ part: Requirement, at place: Place) -> Bool {
    guard part.walked.contains(where: { $0.choice == .industryProduction }),
      application.stated(.industryProduction, at: place) == nil
    else { return holds(part, at: place) }
    var outlook = self
    func holdsWith(_ value: Int) -> Bool {
      outlook.memberChoice = UInt8(value)
      return outlook.holds(part, at: place)
    }
    let values = Choice.industryProduction.terms.indices
    return goesWell ? values.contains(where: holdsWith) : values.allSatisfy(holdsWith)
  }
}

/// Values that are tried for choices of the application as a whole.
struct AssumedChoices {
  private var values = [UInt8?](repeating: nil, count: Choice.allCases.count)

  subscript(choice: Choice) -> UInt8? {
    get { values[Int(choice.rawValue)] }
    set { values[Int(choice.rawValue)] = newValue }
  }

  /// Every combination of values of the choices that requirements read and an application leaves out.
  static func all(
    for requirements: [Requirement], in application: Application
  ) -> [AssumedChoices] {
    var all = [AssumedChoices()]
    let read = requirements.flatMap { $0.walked }.compactMap { $0.choice }
    for choice in Choice.allCases
    where choice != .industryProduction && read.contains(choice)
      && application.stated(choice) == nil
    {
      all = all.flatMap { assumed in
        choice.terms.indices.map { value in
          var assumed = assumed
          assumed[choice] = UInt8(value)
          return assumed
        }
      }
    }
    return all
  }
}

extension Bound {
  /// Whether less is better.
  var isUpperLimit: Bool { comparison == .atMost }
}

extension Application {
  /// The entries of a fiscal year.
  public func members(in year: Int64) -> [Int] {
    (0..<(memberCount(of: .finances) ?? 0)).filter {
      stated(.fiscalYear, member: $0)?.value == year
    }
  }
}
