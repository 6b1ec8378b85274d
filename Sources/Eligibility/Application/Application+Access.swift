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

  /// The evidence that is stated for a fact; only claims, listings and the form of the operator carry any.
  public func evidence(for fact: Fact) -> JSONText? {
    switch fact {
    case .claim(let claim): stated(claim)?.value.evidence
    case .listing(let listing): stated(listing)?.value.evidence
    case .choice(.operatorForm): operatorFormEvidence
    case .choice, .figure, .text: nil
    }
  }

  /// Where a text is stated; one that says nothing counts as not stated.
  public func stated(_ text: Text, member: Int? = nil) -> Stated<JSONText>? {
    switch text {
    case .industryName: member.flatMap { industries.texts[$0] }
    case .domainName: member.flatMap { domains.texts[$0] }
    default: texts[Int(text.rawValue)]
    }
  }

  /// The text itself; a credit code as it is compared and filed.
  public func text(_ text: Text, member: Int? = nil) -> String? {
    stated(text, member: member).map { stated in
      let string = string(stated.value)
      return text == .creditCode ? string.foldedCode : string
    }
  }

  /// The items of a listing in the order of the application, those of a closed one as codes.
  public func items(of value: ListingValue, in listing: Listing) -> [String] {
    items[value.items].map { item in
      let item = string(item)
      guard let terms = listing.terms, let place = terms.place(of: item) else { return item }
      return terms[place].code
    }
  }

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

  /// States a claim, or withdraws it; evidence that says nothing is none.
  public mutating func state(_ claim: Claim, _ isMet: Bool?, evidence: String? = nil) {
    claims[Int(claim.rawValue)] = isMet.map {
      Stated(ClaimValue(isMet: $0, evidence: keep(evidence, of: .claim(claim))))
    }
  }

  /// States the evidence for the form of the operator.
  public mutating func stateOperatorForm(evidence: String) {
    operatorFormEvidence = keep(evidence, of: .choice(.operatorForm))
  }

  /// States a listing, or withdraws it; the items of a closed one are its terms.
  ///
  /// What says nothing, and what is named already, does not count.
  public mutating func state(_ listing: Listing, _ names: [String]?, evidence: String? = nil) {
    guard let names else {
      listings[Int(listing.rawValue)] = nil
      return
    }
    let first = items.count
    var terms: UInt32 = 0
    for name in names {
      let item = text(name)
      let term = listing.terms?.place(of: name)
      if term == nil, Placeholder.isPlaceholder(name, as: .item) {
        omit(item, of: .listing(listing), .placeholder)
      } else if let earlier = placeOfItem(equalTo: item, from: first) {
        omit(item, of: .listing(listing), .repeated(first: items[earlier].start - 1))
      } else if let term, terms & 1 << term != 0 {
        omit(item, of: .listing(listing), .repeated(first: -1))
      } else {
        items.append(item)
        if let term { terms |= 1 << term }
      }
    }
    guard items.count > first || names.isEmpty else {
      listings[Int(listing.rawValue)] = nil
      return
    }
    listings[Int(listing.rawValue)] = Stated(
      ListingValue(
        items: first..<items.count, terms: terms, evidence: keep(evidence, of: .listing(listing))))
  }

  /// States a text, or withdraws it.
  public mutating func state(_ text: Text, _ value: String?, member: Int? = nil) {
    let isKept = value.map { !Placeholder.isPlaceholder($0, as: .name) } ?? false
    if let value, !isKept { omit(self.text(value), of: .text(text), member: member, .placeholder) }
    let stated = isKept ? value.map { Stated(self.text($0)) } : nil
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

  /// The entry of a fiscal year, added if it is not there yet.
  mutating func addedMember(in year: Int64) -> Int {
    if let member = member(in: year) { return member }
    let member = addMember(to: .finances)
    state(.fiscalYear, year, member: member)
    return member
  }

  /// Keeps evidence for a fact, unless it says nothing.
  private mutating func keep(_ evidence: String?, of fact: Fact) -> JSONText? {
    guard let evidence else { return nil }
    let text = text(evidence)
    guard Placeholder.isPlaceholder(evidence, as: .evidence) else { return text }
    omit(text, of: fact, isEvidence: true, .placeholder)
    return nil
  }

  /// Notes what does not count.
  mutating func omit(
    _ text: JSONText, of fact: Fact, member: Int? = nil, isEvidence: Bool = false,
    _ reason: Omission.Reason
  ) {
    omissions.append(
      Omission(fact: fact, member: member, isEvidence: isEvidence, text: text, reason: reason))
  }

  /// Puts a text behind the bytes that are kept.
  private mutating func text(_ string: String) -> JSONText {
    let text = JSONText(
      start: source.count - extent.lowerBound, count: string.utf8.count, hasEscapes: false)
    source.append(contentsOf: string.utf8)
    return text
  }
}

extension Application {
  /// Where the items kept since a place name the same as one that is about to be.
  func placeOfItem(equalTo item: JSONText, from first: Int) -> Int? {
    withText { bytes in
      for place in first..<items.count where items[place].isSame(as: item, in: bytes) {
        return place
      }
      return nil
    }
  }
}
