internal import StrictJSON

/// A contradiction within an application; it stands beside the verdict and changes none.
public struct Warning: Hashable, Sendable {
  /// A figure and where it stands.
  public struct Place: Hashable, Sendable {
    /// The fact.
    public let fact: Fact
    /// The member of a group that it belongs to.
    public let member: Int?
    /// What is stated there, in the stored unit of the figure.
    public let value: Int64
    /// The byte offset of the value, if a text states it.
    public let offset: Int?
  }

  /// What contradicts what.
  public enum Kind: Hashable, Sendable {
    /// A part is larger than its whole.
    case partExceedsWhole(part: Place, whole: Place)
    /// The members' figures together are larger than the platform's; `sum` stops at what can be held.
    case sumExceedsWhole(part: Count, sum: Int64, whole: Place)
    /// A member has the name of an earlier one and was not counted again.
    case repeatedMember(Group, member: Int, first: Int)
    /// A fiscal year is stated after a later one.
    case yearsOutOfOrder(earlier: Place, later: Place)
    /// Something is wrong with the credit code.
    case creditCode(String, CreditCode.Fault)
    /// The application answers another edition than the one that it was judged by.
    case edition(stated: String, judged: String)
  }

  /// What contradicts what.
  public let kind: Kind
  /// The byte offset of the place to look at, if a text states it.
  public let offset: Int?
}

extension Application {
  /// Every contradiction among the stated facts, in the order in which facts are declared.
  public func warnings(judgedBy edition: Edition) -> [Warning] {
    var warnings: [Warning] = []
    if let stated = text(.edition), stated != edition.id {
      warnings.append(
        Warning(
          kind: .edition(stated: stated, judged: edition.id),
          offset: self.stated(.edition).flatMap { known($0.offset) }))
    }
    warnings += creditCodeWarnings
    for relation in Self.relations {
      if let group = relation.part.group {
        addWarnings(of: group, relation, to: &warnings)
      } else if let warning = warning(relation.part, of: relation.whole) {
        warnings.append(warning)
      }
    }
    for group in Group.allCases { warnings += memberWarnings(group) }
    return warnings
  }

  /// Every figure that is a part of another, in the order in which they are declared.
  private static let relations: [(part: Figure, whole: Figure)] =
    Count.allCases.flatMap { count in count.wholes.map { (.count(count), .count($0)) } }
    + Amount.allCases.flatMap { amount in amount.wholes.map { (.amount(amount), .amount($0)) } }

  private func addWarnings(
    of group: Group, _ relation: (part: Figure, whole: Figure), to warnings: inout [Warning]
  ) {
    let (part, whole) = relation
    let count = memberCount(of: group) ?? 0
    let known = warnings.count
    for member in 0..<count {
      if let warning = warning(part, of: whole, in: member) { warnings.append(warning) }
    }
    guard warnings.count == known, case .count(let summand) = part, summand.addsUp,
      let whole = place(whole, nil)
    else { return }
    let sum = (0..<count).reduce(Int64(0)) { sum, member in
      let (next, overflow) = sum.addingReportingOverflow(stated(part, member: member)?.value ?? 0)
      return overflow ? .max : next
    }
    guard sum > whole.value else { return }
    warnings.append(
      Warning(kind: .sumExceedsWhole(part: summand, sum: sum, whole: whole), offset: whole.offset))
  }

  /// What is to say of a part, of a member or not, and its whole, which may be the platform's.
  private func warning(_ part: Figure, of whole: Figure, in member: Int? = nil) -> Warning? {
    let wholeMember = whole.group == nil ? nil : member
    // Nearly always there is nothing to say, so the values are compared before anything is put together.
    guard let value = stated(part, member: member)?.value,
      let most = stated(whole, member: wholeMember)?.value, value > most,
      let part = place(part, member), let whole = place(whole, wholeMember)
    else { return nil }
    return Warning(kind: .partExceedsWhole(part: part, whole: whole), offset: part.offset)
  }

  private func memberWarnings(_ group: Group) -> [Warning] {
    guard let count = memberCount(of: group), count > 1 else { return [] }
    var warnings: [Warning] = []
    for (member, first) in firstMembers(of: group).enumerated() where first != member {
      warnings.append(
        Warning(
          kind: .repeatedMember(group, member: member, first: first),
          offset: known(offset(of: group, member: member))))
    }
    guard group == .finances else { return warnings }
    var latest: Warning.Place?
    for member in 0..<count {
      guard let year = place(.count(.fiscalYear), member) else { continue }
      if let latest, year.value < latest.value {
        warnings.append(
          Warning(kind: .yearsOutOfOrder(earlier: year, later: latest), offset: year.offset))
      } else {
        latest = year
      }
    }
    return warnings
  }

  private var creditCodeWarnings: [Warning] {
    guard let stated = stated(.creditCode) else { return [] }
    let fault: CreditCode.Fault? =
      if let code = creditCode(stated.value) {
        if !code.isValid {
          .checkCharacter(expected: code.expectedCheck)
        } else if self.stated(.registeredInJiangsu)?.value.isMet == true,
          !code.isOfJiangsu
        {
          .division(code.division)
        } else {
          nil
        }
      } else {
        .malformed
      }
    guard let fault else { return [] }
    return [
      Warning(kind: .creditCode(string(stated.value), fault), offset: known(stated.offset))
    ]
  }

  private func creditCode(_ text: JSONText) -> CreditCode? {
    guard !text.hasEscapes else { return CreditCode(string(text)) }
    return withText { CreditCode(utf8: $0[text.start..<text.start + text.count]) }
  }

  private func place(_ figure: Figure, _ member: Int?) -> Warning.Place? {
    stated(figure, member: member).map {
      Warning.Place(
        fact: .figure(figure), member: member, value: $0.value, offset: known($0.offset))
    }
  }

  private func known(_ offset: Int) -> Int? { offset >= 0 ? offset : nil }
}

extension Figure {
  /// The group whose members the figure describes.
  var group: Group? {
    switch self {
    case .count(let count): count.group
    case .amount: .finances
    }
  }
}
