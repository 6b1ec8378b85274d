/// A place in an application where one thing is stated or could be.
///
/// Members count on from the last one listed: with three industries, member 3 is one that would be new.
public enum Field: Hashable, Sendable {
  /// A fact, of one member of its group if it has one.
  case fact(Fact, member: Int?)
  /// A fact of a fiscal year that the application does not list.
  case year(Int64, Fact)
  /// The list of a group's members as a whole.
  case list(Group)

  /// The fact that is stated there; a list is none.
  public var fact: Fact? {
    switch self {
    case .fact(let fact, _), .year(_, let fact): fact
    case .list: nil
    }
  }

  /// The member of a group that it belongs to.
  public var member: Int? {
    if case .fact(_, let member) = self { return member }
    return nil
  }

  /// The group that it belongs to.
  public var group: Group? {
    switch self {
    case .fact(let fact, _), .year(_, let fact): fact.declaration.section.group
    case .list(let group): group
    }
  }

  /// The path as `--set` takes it: `devices.connected`, `industries[1].industrialApps`, `finances[2017].profit`.
  public var path: String {
    switch self {
    case .fact(let fact, let member): fact.declaration.path(member: member)
    case .year(let year, let fact): "\(Section.finances.key)[\(year)].\(fact.declaration.key)"
    case .list(let group): group.section.key
    }
  }

  /// Whether no change of the platform can move what is stated there: see `Fact.isBeyondPlatform`.
  public var isBeyondPlatform: Bool { fact?.isBeyondPlatform ?? false }
}

extension Fact {
  /// Whether the fact is about the applicant or its closed years, so that no work on the platform changes it.
  ///
  /// These are the standing and the kind of the applicant (section 三 of the notice, but for the declaration of
  /// truthfulness, which is a signature), its rank, its finances, and what it means to its region.
  public var isBeyondPlatform: Bool {
    switch self {
    case .figure(.amount), .figure(.count(.revenueRank)), .figure(.count(.fiscalYear)): true
    case .listing(.enterpriseTypes), .listing(.strengths): true
    case .claim(let claim):
      switch claim {
      case .registeredInJiangsu, .independentLegalPerson, .soundOperation, .soundFinances,
        .technicalDevelopment, .projectImplementation, .sustainableDevelopment, .goodCredit,
        .fiscalContribution:
        true
      default: false
      }
    default: false
    }
  }
}

extension Figure {
  /// The values that the figure may take.
  var range: ClosedRange<Int64> {
    switch self {
    case .count(let count): count.range
    case .amount(let amount): amount.mayBeNegative ? Int64.min...Int64.max : 0...Int64.max
    }
  }
}

/// Where a requirement is looked at: in the application as a whole, in a member of a group, in a year not listed.
struct Place: Hashable {
  var member: Int?
  var year: Int64?
  /// Whether the member is one that the application does not list yet, so that nothing is stated of it.
  var isNew = false

  /// The field of a fact that a requirement reads here.
  func field(_ fact: Fact) -> Field {
    guard fact.declaration.section.group != nil else { return .fact(fact, member: nil) }
    if let year { return .year(year, fact) }
    return .fact(fact, member: member)
  }
}

extension Application {
  /// Where the requirements of a field look.
  func place(of field: Field) -> Place {
    switch field {
    case .year(let year, _): return Place(year: year, isNew: true)
    case .fact(_, let member):
      guard let member, let group = field.group else { return Place() }
      return Place(member: member, isNew: member >= memberCount(of: group) ?? 0)
    case .list: return Place()
    }
  }

  func stated(_ figure: Figure, at place: Place) -> Int64? {
    if figure.isGrouped, place.isNew { return nil }
    return stated(figure, member: figure.isGrouped ? place.member : nil)?.value
  }

  func stated(_ choice: Choice, at place: Place) -> UInt8? {
    if choice == .industryProduction, place.isNew { return nil }
    return stated(choice, member: place.member)?.value
  }
}

extension Figure {
  var isGrouped: Bool { declaration.section.group != nil }
}
