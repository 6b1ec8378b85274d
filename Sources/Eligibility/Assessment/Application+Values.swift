/// What a field says, or may be made to say.
public enum FieldValue: Hashable, Sendable {
  /// A figure in its stored unit.
  case figure(Int64)
  /// The place of the value among the choice's terms.
  case choice(UInt8)
  /// Whether a claim is met.
  case claim(Bool)
  /// The items of a listing, those of a closed one as codes; the names of a group's members.
  case items([String])
  /// A text, a credit code as it is compared and filed.
  case text(String)
}

extension Application {
  /// What is stated of a fact, of one member of its group if it has one; `nil` if nothing is.
  func value(of fact: Fact, member: Int?) -> FieldValue? {
    switch fact {
    case .figure(let figure): stated(figure, member: member).map { .figure($0.value) }
    case .choice(let choice): stated(choice, member: member).map { .choice($0.value) }
    case .claim(let claim): stated(claim).map { .claim($0.value.isMet) }
    case .listing(let listing): stated(listing).map { .items(items(of: $0.value, in: listing)) }
    case .text(let text): self.text(text, member: member).map { .text($0) }
    }
  }

  /// States a value in a field, or withdraws what is stated there; a member or a year that is not listed is added.
  ///
  /// Evidence that is stated stays; where there is none, `evidence` is offered.
  mutating func state(_ value: FieldValue?, at field: Field, evidence: String? = nil) {
    guard let fact = field.fact else { return }
    let member = addedMember(for: field)
    let evidence = self.evidence(for: fact).map { string($0) } ?? evidence
    switch (fact, value) {
    case (.figure(let figure), .figure(let value)): state(figure, value, member: member)
    case (.figure(let figure), _): state(figure, nil, member: member)
    case (.choice(let choice), .choice(let value)):
      state(choice, value, member: member)
      if choice.isDeclared, let evidence { stateOperatorForm(evidence: evidence) }
    case (.choice(let choice), _): state(choice, nil, member: member)
    case (.claim(let claim), .claim(let isMet)): state(claim, isMet, evidence: evidence)
    case (.claim(let claim), _): state(claim, nil)
    case (.listing(let listing), .items(let items)): state(listing, items, evidence: evidence)
    case (.listing(let listing), _): state(listing, nil)
    case (.text(let text), .text(let value)): state(text, value, member: member)
    case (.text(let text), _): state(text, nil, member: member)
    }
  }

  /// The member that a field belongs to, added with all before it if it is not listed.
  private mutating func addedMember(for field: Field) -> Int? {
    switch field {
    case .year(let year, _): return addedMember(in: year)
    case .fact(_, let member):
      guard let member, let group = field.group else { return nil }
      while memberCount(of: group) ?? 0 <= member { _ = addMember(to: group) }
      return member
    case .list: return nil
    }
  }
}
