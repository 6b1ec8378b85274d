import Eligibility

extension Application {
  /// States a figure by its path, or withdraws it; `member` says which member of a group.
  mutating func state(_ path: String, _ value: Int64?, member: Int = 0) {
    switch Fact.named(path) {
    case .figure(.count(let count)):
      state(count, value, member: count.group == nil ? nil : member)
    case .figure(.amount(let amount)): state(amount, value, member: member)
    default: fatalError("no figure: \(path)")
    }
  }

  /// States a name by its path, or withdraws it.
  mutating func name(_ path: String, _ name: String?) {
    guard case .text(let text) = Fact.named(path) else { fatalError("no name: \(path)") }
    state(text, name)
  }

  /// States the items of a list by its path, or withdraws it.
  mutating func list(_ path: String, _ items: [String]?, evidence: String? = nil) {
    guard case .listing(let listing) = Fact.named(path) else { fatalError("no list: \(path)") }
    state(listing, items, evidence: evidence)
  }

  /// States a claim by its path, or withdraws it.
  mutating func claim(_ path: String, _ isMet: Bool?) {
    guard case .claim(let claim) = Fact.named(path) else { fatalError("no claim: \(path)") }
    state(claim, isMet)
  }

  /// Chooses a term by its code, or withdraws the choice.
  mutating func choose(_ path: String, _ code: String?, member: Int? = nil) {
    guard case .choice(let choice) = Fact.named(path) else { fatalError("no choice: \(path)") }
    let place = code.flatMap { code in choice.terms.firstIndex { $0.code == code } }
    state(choice, place.map { UInt8($0) }, member: member)
  }

  /// What the application states as a figure, by its path.
  func figure(_ path: String, member: Int = 0) -> Int64? {
    guard case .figure(let figure) = Fact.named(path) else { fatalError("no figure: \(path)") }
    return stated(figure, member: figure.declaration.section.group == nil ? nil : member)?.value
  }

  /// The items of a list, by its path.
  func items(_ path: String) -> [String]? {
    guard case .listing(let listing) = Fact.named(path) else { fatalError("no list: \(path)") }
    return stated(listing).map { items(of: $0.value, in: listing) }
  }
}

extension Fact {
  /// The fact with a path; a test that names another one is broken.
  static func named(_ path: String) -> Fact {
    guard let fact = byPath[path] else { fatalError("no fact: \(path)") }
    return fact
  }

  private static let byPath = Dictionary(
    all.map { ($0.declaration.path, $0) }, uniquingKeysWith: { first, _ in first })

  /// The codes of a closed list, `nil` for an open one.
  var codes: [String]? {
    if case .listing(let listing) = self { listing.terms?.map { $0.code } } else { nil }
  }
}
