public import StrictJSON

extension Application {
  /// The stated count; `member` says which member of the group that the fact belongs to.
  public func stated(_ count: Count, member: Int? = nil) -> Stated<Int64>? {
    guard let member, let group = count.group else { return counts[Int(count.rawValue)] }
    let place = member * group.counts.count + Int(count.rawValue) - group.counts.lowerBound
    return switch group {
    case .industries: industries.counts[place]
    case .domains: domains.counts[place]
    case .finances: finances.counts[place]
    }
  }

  /// The stated amount of one fiscal year, in 10^−6 of 10,000 yuan.
  public func stated(_ amount: Amount, member: Int) -> Stated<Int64>? {
    finances.amounts[member * Amount.allCases.count + Int(amount.rawValue)]
  }

  /// The stated figure of either kind.
  public func stated(_ figure: Figure, member: Int? = nil) -> Stated<Int64>? {
    switch figure {
    case .count(let count): stated(count, member: member)
    case .amount(let amount): member.flatMap { stated(amount, member: $0) }
    }
  }

  /// The chosen value, as its place among the choice's terms.
  public func stated(_ choice: Choice, member: Int? = nil) -> Stated<UInt8>? {
    if choice == .industryProduction {
      return member.flatMap { industries.choices[$0] }
    }
    return choices[Int(choice.rawValue)]
  }

  /// The claim as the applicant states it.
  public func stated(_ claim: Claim) -> Stated<ClaimValue>? { claims[Int(claim.rawValue)] }

  /// The listing as the applicant states it.
  public func stated(_ listing: Listing) -> Stated<ListingValue>? {
    listings[Int(listing.rawValue)]
  }

  /// Where a text is stated; a blank one counts as not stated.
  public func stated(_ text: Text, member: Int? = nil) -> Stated<JSONText>? {
    switch text {
    case .industryName: member.flatMap { industries.texts[$0] }
    case .domainName: member.flatMap { domains.texts[$0] }
    default: texts[Int(text.rawValue)]
    }
  }

  /// The text itself.
  public func text(_ text: Text, member: Int? = nil) -> String? {
    stated(text, member: member).map { string($0.value) }
  }

  /// The items of a listing in the order of the application.
  public func items(of value: ListingValue) -> [String] { items[value.items].map { string($0) } }

  /// The value of a text that stands in the application.
  public func string(_ text: JSONText) -> String { withText { text.string(in: $0) } }

  /// Lends the bytes that texts of the application stand in.
  public func withText<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    source.withUnsafeBytes { bytes in
      body(UnsafeRawBufferPointer(rebasing: bytes[extent.lowerBound...]))
    }
  }

  /// The number of members of a group, or `nil` where the application has no such list.
  public func memberCount(of group: Group) -> Int? {
    switch group {
    case .industries: industries.isStated ? industries.count : nil
    case .domains: domains.isStated ? domains.count : nil
    case .finances: finances.isStated ? finances.count : nil
    }
  }

  /// The byte offset at which a group's list, or one of its members, stands.
  public func offset(of group: Group, member: Int? = nil) -> Int {
    member.map { self[group].offsets[$0] } ?? self[group].offset
  }

  /// What a member is called: its name, or its fiscal year.
  public func name(of member: Int, in group: Group) -> String? {
    switch group {
    case .industries: text(.industryName, member: member)
    case .domains: text(.domainName, member: member)
    case .finances: stated(.fiscalYear, member: member).map { "\($0.value)" }
    }
  }

  /// The category that the application names.
  public var category: Category? {
    stated(.category).flatMap { Category(rawValue: $0.value) }
  }
}

extension Count {
  /// The group whose members the figure describes.
  public var group: Group? {
    switch self {
    case .industryDevices, .industryDataPoints, .industryModels, .industryApps,
      .industryEnterpriseUsers:
      .industries
    case .domainMechanismModels, .domainApps: .domains
    case .fiscalYear: .finances
    default: nil
    }
  }
}

// MARK: Changing what is stated

extension Application {
  /// States a count, or withdraws it.
  public mutating func state(_ count: Count, _ value: Int64?, member: Int? = nil) {
    let stated = value.map { Stated($0) }
    guard let member, let group = count.group else {
      counts[Int(count.rawValue)] = stated
      return
    }
    self[group].counts[
      member * group.counts.count + Int(count.rawValue) - group.counts.lowerBound] = stated
  }

  /// States an amount of one fiscal year in 10^−6 of 10,000 yuan, or withdraws it.
  public mutating func state(_ amount: Amount, _ value: Int64?, member: Int) {
    finances.amounts[member * Amount.allCases.count + Int(amount.rawValue)] = value.map {
      Stated($0)
    }
  }

  /// Chooses a value by its place among the choice's terms, or withdraws it.
  public mutating func state(_ choice: Choice, _ value: UInt8?, member: Int? = nil) {
    let stated = value.map { Stated($0) }
    if choice == .industryProduction {
      if let member { industries.choices[member] = stated }
    } else {
      choices[Int(choice.rawValue)] = stated
    }
  }

  /// States a claim, or withdraws it; an empty evidence is none.
  public mutating func state(_ claim: Claim, _ isMet: Bool?, evidence: String? = nil) {
    claims[Int(claim.rawValue)] = isMet.map {
      Stated(ClaimValue(isMet: $0, evidence: evidence.flatMap { keep($0) }))
    }
  }

  /// States a listing, or withdraws it; the items of a closed one are codes of its terms.
  public mutating func state(_ listing: Listing, _ names: [String]?, evidence: String? = nil) {
    guard let names else {
      listings[Int(listing.rawValue)] = nil
      return
    }
    let first = items.count
    var terms: UInt32 = 0
    for name in names {
      guard let text = keep(name) else { continue }
      items.append(text)
      if let place = listing.terms?.firstIndex(where: { $0.code == name }) { terms |= 1 << place }
    }
    listings[Int(listing.rawValue)] = Stated(
      ListingValue(
        items: first..<items.count, terms: terms, evidence: evidence.flatMap { keep($0) }))
  }

  /// States a text, or withdraws it.
  public mutating func state(_ text: Text, _ value: String?, member: Int? = nil) {
    let stated = value.flatMap { keep($0) }.map { Stated($0) }
    switch (text, member) {
    case (.industryName, let member?): industries.texts[member] = stated
    case (.domainName, let member?): domains.texts[member] = stated
    default: texts[Int(text.rawValue)] = stated
    }
  }

  /// Gives the application a list for a group, empty if it had none.
  public mutating func stateList(of group: Group) { self[group].isStated = true }

  /// Adds a member about which nothing is stated yet and returns its place.
  public mutating func addMember(to group: Group) -> Int {
    self[group].isStated = true
    self[group].append(at: -1)
    return self[group].count - 1
  }

  /// Puts a text behind the bytes that are kept.
  private mutating func keep(_ string: String) -> JSONText? {
    guard !string.isBlank else { return nil }
    let text = JSONText(
      start: source.count - extent.lowerBound, count: string.utf8.count, hasEscapes: false)
    source.append(contentsOf: string.utf8)
    return text
  }
}

extension String {
  /// Whether the text has nothing but white space.
  var isBlank: Bool { unicodeScalars.allSatisfy { $0.isBlank } }
}
