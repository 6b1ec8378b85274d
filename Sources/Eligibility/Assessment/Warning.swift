/// Something to look at within an application; it stands beside the verdict and changes none.
public struct Warning: Hashable, Sendable {
  /// How much it says, from heavy to light, by its name in published results.
  public enum Severity: String, CaseIterable, Sendable {
    /// What is stated cannot all be true.
    case contradiction
    /// What is stated looks mistaken.
    case doubt
    /// How something was read, so that nobody is surprised.
    case note
  }

  /// A figure and where it stands.
  public struct StatedFigure: Hashable, Sendable {
    /// The figure.
    public let figure: Figure
    /// The member of a group that it belongs to.
    public let member: Int?
    /// What is stated there, in the stored unit of the figure.
    public let value: Int64
    /// The byte offset of the value, if a text states it.
    public let offset: Int?
  }

  /// What there is to look at.
  public enum Kind: Hashable, Sendable {
    /// A part is larger than its whole.
    case partExceedsWhole(part: StatedFigure, whole: StatedFigure)
    /// Something is wrong with the credit code.
    case creditCode(String, CreditCode.Fault)

    /// The credit code is not one of an enterprise: it does not begin with 91.
    case otherRegistration(String)
    /// A revenue so large that yuan were probably written for 10,000 yuan.
    case probablyYuan(StatedFigure)
    /// Revenue and research expense of one year are more than a thousand times apart.
    case unlikeSizes(StatedFigure, StatedFigure)
    /// A text that has lost characters on its way.
    case damagedText(Fact, member: Int?, String)
    /// An item that is nothing but digits.
    case digitsAlone(Listing, String)
    /// A figure is stated beside its namesake in another group, which the category reads and which is not stated.
    case namesake(stated: StatedFigure, Count)

    /// A member has the name of an earlier one, and the better of the two counts.
    case repeatedMember(Group, member: Int, first: Int)
    /// Items that are named already and count once.
    case repeatedItems(Listing, [String])
    /// Items, a name or a choice that say nothing and do not count.
    case placeholders(Fact, member: Int?, [String])
    /// Evidence that says nothing, for so many facts.
    case emptyEvidence([Fact], String)
    /// An item that lists several things where the number of items decides.
    case severalInOne(Listing, String, pieces: [String])
    /// The credit code was written otherwise than codes are.
    case foldedCode(String, String)
    /// An entry without a fiscal year.
    case entryWithoutYear(member: Int)
    /// Fiscal years that nothing reads.
    case unreadYears([Int64])
    /// The platform has no name.
    case namelessPlatform
    /// The application answers another edition than the one that it was judged by, or says none.
    case edition(stated: String?, judged: String)
  }

  /// What there is to look at.
  public let kind: Kind
  /// The byte offset of the place to look at, if a text states it.
  public let offset: Int?

  /// How much it says.
  public var severity: Severity {
    switch kind {
    case .partExceedsWhole, .creditCode: .contradiction
    case .otherRegistration, .probablyYuan, .unlikeSizes, .damagedText, .digitsAlone, .namesake:
      .doubt
    case .repeatedMember, .repeatedItems, .placeholders, .emptyEvidence, .severalInOne,
      .foldedCode, .entryWithoutYear, .unreadYears, .namelessPlatform, .edition:
      .note
    }
  }
}

extension Application {
  /// Everything to look at, contradictions first, each kind in the order in which facts are declared.
  ///
  /// `ruleSets` are those that the application was judged by; what they do not read is not doubted.
  public func warnings(judgedBy ruleSets: [RuleSet]) -> [Warning] {
    var warnings = creditCodeWarnings
    for part in Count.allCases {
      for whole in part.wholes {
        let whole = part == .managedDevices ? widestConnection : whole
        addWarnings(.count(part), .count(whole), to: &warnings)
      }
    }
    addWarnings(.amount(.researchExpense), .amount(.revenue), to: &warnings)
    addAmountDoubts(to: &warnings)
    addTextWarnings(ruleSets, to: &warnings)
    addNamesakes(ruleSets, to: &warnings)
    addMemberNotes(ruleSets, to: &warnings)
    if stated(.platformName) == nil {
      warnings.append(Warning(kind: .namelessPlatform, offset: nil))
    }
    if let judged = ruleSets.first?.edition.id, text(.edition) != judged {
      warnings.append(
        Warning(
          kind: .edition(stated: text(.edition), judged: judged),
          offset: stated(.edition).flatMap { known($0.offset) }))
    }
    guard !warnings.isEmpty else { return [] }
    return Warning.Severity.allCases.flatMap { severity in
      warnings.filter { $0.severity == severity }
    }
  }

  // MARK: Figures

  private func addWarnings(_ part: Figure, _ whole: Figure, to warnings: inout [Warning]) {
    guard let group = part.group else {
      if let warning = warning(part, of: whole) { warnings.append(warning) }
      return
    }
    for member in 0..<(memberCount(of: group) ?? 0) {
      if let warning = warning(part, of: whole, in: member) { warnings.append(warning) }
    }
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

  /// What managed devices are held against: of what is connected and what can be, the larger.
  private var widestConnection: Count {
    let connected = stated(.connectedDevices)?.value ?? -1
    return stated(.connectableDevices)?.value ?? -1 > connected
      ? .connectableDevices : .connectedDevices
  }

  private func addAmountDoubts(to warnings: inout [Warning]) {
    for member in 0..<(memberCount(of: .finances) ?? 0) {
      guard let revenue = stated(.revenue, member: member) else { continue }
      if revenue.value >= Self.doubtfulRevenue, let place = place(.amount(.revenue), member) {
        warnings.append(Warning(kind: .probablyYuan(place), offset: place.offset))
      }
      guard let expense = stated(.researchExpense, member: member), revenue.value > 0,
        expense.value > 0
      else { continue }
      let (limit, overflow) = min(revenue.value, expense.value)
        .multipliedReportingOverflow(by: 1_000)
      guard !overflow, max(revenue.value, expense.value) > limit,
        let one = place(.amount(.revenue), member),
        let other = place(.amount(.researchExpense), member)
      else { continue }
      warnings.append(Warning(kind: .unlikeSizes(one, other), offset: other.offset))
    }
  }

  /// 100,000,000 × 10,000 yuan: more than any enterprise of the province earns.
  private static let doubtfulRevenue = 100_000_000 * Amount.unitsPerOne

  /// Figures of the platform and of its one industry that are easily taken for each other.
  static let namesakes: [(Count, Count)] = [
    (.connectedDevices, .focusDevices), (.processDataPoints, .focusDataPoints),
    (.managedDevices, .focusManagedDevices), (.mechanismModels, .focusMechanismModels),
    (.apps, .focusApps),
  ]

  private func addNamesakes(_ ruleSets: [RuleSet], to warnings: inout [Warning]) {
    for (platform, focus) in Self.namesakes {
      for (one, other) in [(platform, focus), (focus, platform)] {
        guard stated(one) != nil, stated(other) == nil, let place = place(.count(one), nil),
          ruleSets.contains(where: { $0.facts.contains(.figure(.count(other))) })
        else { continue }
        warnings.append(Warning(kind: .namesake(stated: place, other), offset: place.offset))
      }
    }
  }

  // MARK: Members

  private func addMemberNotes(_ ruleSets: [RuleSet], to warnings: inout [Warning]) {
    for group in [Group.industries, .domains] where memberCount(of: group) ?? 0 > 1 {
      for (member, first) in firstMembers(of: group).enumerated() where first != member {
        let kind = Warning.Kind.repeatedMember(group, member: member, first: first)
        warnings.append(warning(kind, at: offset(of: group, member: member)))
      }
    }
    guard let count = memberCount(of: .finances) else { return }
    var unread: [Stated<Int64>] = []
    for member in 0..<count {
      guard let year = stated(.fiscalYear, member: member) else {
        let offset = offset(of: .finances, member: member)
        warnings.append(warning(.entryWithoutYear(member: member), at: offset))
        continue
      }
      guard !ruleSets.contains(where: { $0.years.contains(year.value) }) else { continue }
      unread.append(year)
    }
    guard !unread.isEmpty, ruleSets.contains(where: { !$0.years.isEmpty }) else { return }
    let offset = unread.compactMap { known($0.offset) }.first
    warnings.append(Warning(kind: .unreadYears(unread.map { $0.value }), offset: offset))
  }

  private func place(_ figure: Figure, _ member: Int?) -> Warning.StatedFigure? {
    stated(figure, member: member).map {
      Warning.StatedFigure(
        figure: figure, member: member, value: $0.value, offset: known($0.offset))
    }
  }

  func warning(_ kind: Warning.Kind, at offset: Int) -> Warning {
    Warning(kind: kind, offset: known(offset))
  }

  private func known(_ offset: Int) -> Int? {
    extent.indices.contains(offset + extent.lowerBound) ? offset : nil
  }
}
