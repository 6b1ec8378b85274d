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
    for count in Count.allCases {
      for whole in count.wholes {
        warnings += partWarnings(.count(count), in: .count(whole))
      }
    }
    for amount in Amount.allCases {
      for whole in amount.wholes {
        warnings += partWarnings(.amount(amount), in: .amount(whole))
      }
    }
    for group in Group.allCases { warnings += memberWarnings(group) }
    return warnings
  }

  private func partWarnings(_ part: Figure, in whole: Figure) -> [Warning] {
    guard let group = part.group else {
      return partWarning(place(part, nil), place(whole, nil)).map { [$0] } ?? []
    }
    let count = memberCount(of: group) ?? 0
    var warnings = (0..<count).compactMap { member in
      partWarning(place(part, member), place(whole, whole.group == nil ? nil : member))
    }
    if warnings.isEmpty, case .count(let summand) = part, summand.addsUp,
      let whole = place(whole, nil)
    {
      let sum = (0..<count).reduce(Int64(0)) { sum, member in
        let (next, overflow) = sum.addingReportingOverflow(
          stated(part, member: member)?.value ?? 0)
        return overflow ? .max : next
      }
      if sum > whole.value {
        warnings.append(
          Warning(
            kind: .sumExceedsWhole(part: summand, sum: sum, whole: whole), offset: whole.offset))
      }
    }
    return warnings
  }

  private func partWarning(_ part: Warning.Place?, _ whole: Warning.Place?) -> Warning? {
    guard let part, let whole, part.value > whole.value else { return nil }
    return Warning(kind: .partExceedsWhole(part: part, whole: whole), offset: part.offset)
  }

  private func memberWarnings(_ group: Group) -> [Warning] {
    var warnings: [Warning] = []
    for (member, first) in firstMembers(of: group).enumerated() where first != member {
      warnings.append(
        Warning(
          kind: .repeatedMember(group, member: member, first: first),
          offset: known(offset(of: group, member: member))))
    }
    guard group == .finances else { return warnings }
    var latest: Warning.Place?
    for member in 0..<finances.count {
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
    guard let text = text(.creditCode) else { return [] }
    let fault: CreditCode.Fault? =
      if let code = CreditCode(text) {
        if !code.isValid {
          .checkCharacter(expected: code.expectedCheck)
        } else if stated(.registeredInJiangsu)?.value.isMet == true,
          !code.division.hasPrefix("32")
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
      Warning(
        kind: .creditCode(text, fault),
        offset: stated(.creditCode).flatMap { known($0.offset) })
    ]
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
