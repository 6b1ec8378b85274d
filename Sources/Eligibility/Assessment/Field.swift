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
  /// truthfulness, which is a signature), its rank, its finances, what it means to its region, and the kind of
  /// production, which is what it is and nothing to choose for convenience.
  public var isBeyondPlatform: Bool {
    switch self {
    case .figure(.amount), .figure(.count(.revenueRank)), .figure(.count(.fiscalYear)): true
    case .listing(.enterpriseTypes), .listing(.strengths): true
    case .choice(.production), .choice(.industryProduction): true
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
