/// Where a requirement is looked at: in the application as a whole, in a member of a group, in a year not listed.
struct EvaluationContext: Hashable {
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
  /// Where the requirements of a fiscal year look: in its entry, or in one that is not listed.
  func place(inYear year: Int64) -> EvaluationContext {
    member(in: year).map { EvaluationContext(member: $0) }
      ?? EvaluationContext(year: year, isNew: true)
  }

  /// What is stated of a figure, in its stored unit; a figure that includes another is never less than it.
  func stated(_ figure: Figure, at place: EvaluationContext) -> Int64? {
    let isGrouped = figure.group != nil
    if isGrouped, place.isNew { return nil }
    return value(of: figure, member: isGrouped ? place.member : nil)?.value
  }

  func stated(_ choice: Choice, at place: EvaluationContext) -> UInt8? {
    if choice == .industryProduction, place.isNew { return nil }
    return stated(choice, member: place.member)?.value
  }

  /// Whether a fact is stated, of one member of its group if it has one, well or badly.
  public func states(_ fact: Fact, member: Int?) -> Bool {
    states(fact, at: EvaluationContext(member: member))
  }

  /// Whether a fact is stated there, well or badly.
  func states(_ fact: Fact, at place: EvaluationContext) -> Bool {
    switch fact {
    case .figure(let figure): stated(figure, at: place) != nil
    case .choice(let choice): stated(choice, at: place) != nil
    case .claim(let claim): stated(claim) != nil
    case .listing(let listing): stated(listing) != nil
    case .text(let text): !place.isNew && stated(text, member: place.member) != nil
    }
  }

  /// What counts for a figure: what is stated, or more where a figure that it includes is stated to be more.
  func value(of figure: Figure, member: Int? = nil) -> Stated<Int64>? {
    guard let own = stated(figure, member: member) else { return nil }
    guard case .count(let count) = figure, let included = count.included.flatMap({ stated($0) }),
      included.value > own.value
    else { return own }
    return included
  }

  /// The values that a figure may still take: all of its range, but no less than a figure that it includes.
  func range(of figure: Figure) -> ClosedRange<Int64> {
    guard case .count(let count) = figure, let included = count.included.flatMap({ stated($0) })
    else { return figure.range }
    return included.value...figure.range.upperBound
  }

  /// The entry of a fiscal year, which has one at most.
  func member(in year: Int64) -> Int? {
    self[.finances].counts.firstIndex { $0?.value == year }
  }
}
