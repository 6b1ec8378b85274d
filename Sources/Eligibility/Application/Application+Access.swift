public import StrictJSON

extension Application {
  /// The stated count; `member` says which member of the group that the fact belongs to.
  public func stated(_ count: Count, member: Int? = nil) -> Stated<Int64>? {
    guard let member, let group = count.group else { return counts[Int(count.rawValue)] }
    return self[group][count, member]
  }

  /// The stated amount of one fiscal year, in 10^−6 of 10,000 yuan.
  public func stated(_ amount: Amount, member: Int) -> Stated<Int64>? {
    self[.finances][amount, member]
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
    guard choice == .industryProduction else { return choices[Int(choice.rawValue)] }
    return member.flatMap { self[.industries].choices[$0] }
  }

  /// The claim as the applicant states it.
  public func stated(_ claim: Claim) -> Stated<ClaimValue>? { claims[claim.place] }

  /// The listing as the applicant states it.
  public func stated(_ listing: Listing) -> Stated<ListingValue>? { listings[listing.place] }

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
    guard let group = text.group else { return texts[Int(text.rawValue)] }
    return member.flatMap { self[group].texts[$0] }
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
    self[group].isStated ? self[group].count : nil
  }

  /// The byte offset at which a group's list, or one of its members, stands.
  public func offset(of group: Group, member: Int? = nil) -> Int {
    member.map { self[group].offsets[$0] } ?? self[group].offset
  }

  /// What a member is called: its name, or its fiscal year.
  public func name(of member: Int, in group: Group) -> String? {
    switch group.nameFact {
    case .text(let text): self.text(text, member: member)
    default: stated(.fiscalYear, member: member).map { "\($0.value)" }
    }
  }

  /// The category that the application names.
  public var category: Category? {
    stated(.category).flatMap { Category(rawValue: $0.value) }
  }
}

// MARK: Changing what is stated

extension Application {
  /// States a count, or withdraws it.
  public mutating func state(_ count: Count, _ value: Int64?, member: Int? = nil) {
    keep(value.map { Stated($0) }, of: count, member: member)
  }

  /// Keeps what is stated of a count.
  mutating func keep(_ stated: Stated<Int64>?, of count: Count, member: Int?) {
    if let member, let group = count.group {
      self[group][count, member] = stated
    } else {
      counts[Int(count.rawValue)] = stated
    }
  }

  /// States an amount of one fiscal year in 10^−6 of 10,000 yuan, or withdraws it.
  public mutating func state(_ amount: Amount, _ value: Int64?, member: Int) {
    self[.finances][amount, member] = value.map { Stated($0) }
  }

  /// States a figure of either kind in its stored unit, or withdraws it.
  mutating func state(_ figure: Figure, _ value: Int64?, member: Int?) {
    switch figure {
    case .count(let count): state(count, value, member: member)
    case .amount(let amount): if let member { state(amount, value, member: member) }
    }
  }

  /// Chooses a value by its place among the choice's terms, or withdraws it.
  public mutating func state(_ choice: Choice, _ value: UInt8?, member: Int? = nil) {
    keep(value.map { Stated($0) }, of: choice, member: member)
  }

  /// Keeps what is stated of a choice.
  mutating func keep(_ stated: Stated<UInt8>?, of choice: Choice, member: Int?) {
    if choice != .industryProduction {
      choices[Int(choice.rawValue)] = stated
    } else if let member {
      self[.industries].choices[member] = stated
    }
  }

  /// States a claim, or withdraws it; evidence that says nothing is none.
  public mutating func state(_ claim: Claim, _ isMet: Bool?, evidence: String? = nil) {
    claims[claim.place] = isMet.map {
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
      listings[listing.place] = nil
      return
    }
    let first = items.count
    var terms: UInt32 = 0
    for name in names {
      let item = text(name)
      if let term = listing.terms?.place(of: name) {
        guard terms & 1 << term == 0 else {
          omit(item, of: .listing(listing), .repeated(first: -1))
          continue
        }
        terms |= 1 << term
      } else if Placeholder.isPlaceholder(name, as: .item) {
        omit(item, of: .listing(listing), .placeholder)
        continue
      }
      items.append(item)
    }
    omitRepeatedItems(of: listing, from: first)
    guard items.count > first || names.isEmpty else {
      listings[listing.place] = nil
      return
    }
    listings[listing.place] = Stated(
      ListingValue(
        items: first..<items.count, terms: terms, evidence: keep(evidence, of: .listing(listing))))
  }

  /// States a text, or withdraws it.
  public mutating func state(_ text: Text, _ value: String?, member: Int? = nil) {
    let isKept = value.map { !Placeholder.isPlaceholder($0, as: .name) } ?? false
    if let value, !isKept { omit(self.text(value), of: .text(text), member: member, .placeholder) }
    keep(isKept ? value.map { Stated(self.text($0)) } : nil, of: text, member: member)
  }

  /// Keeps what is stated of a text.
  mutating func keep(_ stated: Stated<JSONText>?, of text: Text, member: Int?) {
    if let member, let group = text.group {
      self[group].texts[member] = stated
    } else {
      texts[Int(text.rawValue)] = stated
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
    mayHaveLostCharacters = true
    source.append(contentsOf: string.utf8)
    return text
  }
}

extension Application {
  /// Leaves out the items kept since a place that name the same as an earlier one.
  mutating func omitRepeatedItems(of listing: Listing, from first: Int) {
    guard items.count > first + 1 else { return }
    // In a closure, `items` would be taken from a copy of the whole application.
    let added = items[first...]
    let repeated = withText { bytes in
      JSONText.repeated(among: added.count, in: bytes) { added[first + $0] }
    }
    guard !repeated.isEmpty else { return }
    for (place, earlier) in repeated {
      let offset = items[first + earlier].start - 1
      omit(items[first + place], of: .listing(listing), .repeated(first: offset))
    }
    for (place, _) in repeated.reversed() { items.remove(at: first + place) }
  }
}
