extension Application {
  /// States what is supposed instead of what the application says, in order: the last word on a path counts.
  ///
  /// The first place behind the last member adds one, and a fiscal year that is not listed adds it. The evidence for
  /// a claim or a list stays with it.
  public mutating func suppose(_ settings: [Setting]) throws(Setting.Fault) {
    for setting in settings { try suppose(setting) }
  }

  private mutating func suppose(_ setting: Setting) throws(Setting.Fault) {
    let member = try member(of: setting)
    switch (setting.fact, setting.value) {
    case (.figure(.count(let count)), let value):
      if count == .fiscalYear, let year = value.figure, let first = self.member(in: year),
        first != member
      {
        throw .value(path: setting.path, .repeatedYear(year, first: 0))
      }
      state(count, value.figure, member: member)
    case (.figure(.amount(let amount)), let value):
      if let member { state(amount, value.figure, member: member) }
    case (.choice(let choice), .choice(let place)): state(choice, place, member: member)
    case (.choice(let choice), _): state(choice, nil, member: member)
    case (.claim(let claim), .claim(let isMet)):
      let evidence = stated(claim)?.value.evidence.map { string($0) }
      state(claim, isMet, evidence: evidence)
    case (.claim(let claim), _): state(claim, nil)
    case (.listing(let listing), .items(let items)):
      let evidence = stated(listing)?.value.evidence.map { string($0) }
      state(listing, items, evidence: evidence)
    case (.listing(let listing), _): state(listing, nil)
    case (.text(let text), .text(let value)): state(text, value, member: member)
    case (.text(let text), _): state(text, nil, member: member)
    }
  }

  private mutating func member(of setting: Setting) throws(Setting.Fault) -> Int? {
    guard let group = setting.fact.declaration.section.group, let wanted = setting.member else {
      return nil
    }
    let listed = memberCount(of: group) ?? 0
    switch wanted {
    case .place(let place):
      guard place <= listed else {
        throw .memberOutOfReach(path: setting.path, group, listed: listed)
      }
      return place < listed ? place : addMember(to: group)
    case .year(let year):
      return addedMember(in: year)
    }
  }
}

extension Setting.Value {
  /// The figure, if it is one.
  fileprivate var figure: Int64? {
    if case .figure(let value) = self { return value }
    return nil
  }
}
