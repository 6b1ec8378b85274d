extension Application {
  /// The application as it would be with changes: new members and years are added, names and items made up.
  ///
  /// A choice takes the first value that is enough. Whatever has to be made up differs from all that is stated.
  public func applying(_ changes: [Change]) -> Application {
    var copy = self
    for change in changes { copy.apply(change) }
    return copy
  }

  private mutating func apply(_ change: Change) {
    guard let fact = change.field.fact else { return }
    let member = member(for: change.field)
    switch (change.kind, fact) {
    case (.figure(_, let value, _), .figure(.count(let count))):
      state(count, value, member: member)
    case (.figure(_, let value, _), .figure(.amount(let amount))):
      if let member { state(amount, value, member: member) }
    case (.choice(_, let values), .choice(let choice)):
      state(choice, values.first, member: member)
      if choice.isDeclared { stateOperatorForm(evidence: Self.madeUp) }
    case (.evidence, .choice): stateOperatorForm(evidence: Self.madeUp)
    case (.evidence, .listing(let listing)):
      let value = stated(listing)?.value
      state(listing, value.map { items(of: $0, in: listing) }, evidence: Self.madeUp)
    case (.claim, .claim(let claim)), (.evidence, .claim(let claim)):
      let evidence = stated(claim)?.value.evidence.map { string($0) }
      state(claim, true, evidence: evidence ?? Self.madeUp)
    case (.items(_, let count, let terms), .listing(let listing)):
      let codes = listing.terms.map { all in terms.map { all[Int($0)].code } }
      add(to: listing, upTo: count, from: codes)
    case (.terms(_, let terms), .listing(let listing)):
      let codes = terms.map { (listing.terms ?? [])[Int($0)].code }
      add(to: listing, upTo: listing.terms?.count ?? 0, from: codes)
    case (.name, .text(let text)): state(text, Self.madeUp(member ?? 0), member: member)
    default: break
    }
  }

  /// Stands for the evidence that only the applicant can know.
  private static let madeUp = madeUp(0)

  /// Stands for a name that only the applicant can know; no one would call anything so.
  ///
  /// The first character is a Chinese one that tells the places apart, so that to compare two takes one look.
  private static func madeUp(_ place: Int) -> String {
    "\(Unicode.Scalar(UInt32(0x9000 + place % 0x0F00)) ?? "退") made up \(place)"
  }

  /// The member that a field belongs to, added if it is not there yet.
  private mutating func member(for field: Field) -> Int? {
    switch field {
    case .year(let year, _):
      return addedMember(in: year)
    case .fact(_, let member):
      guard let member, let group = field.group else { return nil }
      while memberCount(of: group) ?? 0 <= member { _ = addMember(to: group) }
      return member
    case .list: return nil
    }
  }

  private mutating func add(to listing: Listing, upTo count: Int, from codes: [String]?) {
    let stated = stated(listing)?.value
    var names = stated.map { items(of: $0, in: listing) } ?? []
    var further = (codes ?? [])[...]
    while names.count < count {
      if codes != nil {
        guard let code = further.popFirst() else { break }
        names.append(code)
      } else {
        names.append(Self.madeUp(names.count))
      }
    }
    let evidence = stated?.evidence.map { string($0) }
    state(listing, names, evidence: evidence ?? Self.madeUp)
  }
}

// MARK: What has to grow along

extension Application {
  /// Figures that are less than one of their parts here, though they were not before.
  func followers(comparedWith before: Application) -> [SmallestChange.Follower] {
    var copy = self
    var followers: [SmallestChange.Follower] = []
    // A whole may be the part of another: the longest such chain has fewer links than there are counts.
    for _ in Count.allCases {
      var isQuiet = true
      for part in Count.allCases {
        for whole in part.wholes {
          for (member, least) in copy.leastWholes(whole, of: part, comparedWith: before) {
            guard let from = copy.stated(whole, member: member)?.value, from < least else {
              continue
            }
            let field = Field.fact(.figure(.count(whole)), member: member)
            copy.state(whole, least, member: member)
            isQuiet = false
            let first = followers.firstIndex { $0.field == field }
            let follower = SmallestChange.Follower(
              field: field, from: first.map { followers[$0].from } ?? from, to: least)
            if let first { followers[first] = follower } else { followers.append(follower) }
          }
        }
      }
      if isQuiet { break }
    }
    return followers
  }

  /// The least that a whole may be with this part, where the part has grown; for each member if both belong to one.
  private func leastWholes(
    _ whole: Count, of part: Count, comparedWith before: Application
  ) -> [(member: Int?, least: Int64)] {
    func hasGrown(_ member: Int?) -> Bool {
      let isNew = member.map { $0 >= before.memberCount(of: part.group ?? .industries) ?? 0 }
      let earlier = isNew == true ? nil : before.stated(part, member: member)?.value
      return stated(part, member: member)?.value ?? 0 > earlier ?? 0
    }
    guard let group = part.group else {
      guard let value = stated(part)?.value, hasGrown(nil) else { return [] }
      return [(nil, value)]
    }
    let members = 0..<(memberCount(of: group) ?? 0)
    if whole.group != nil {
      return members.compactMap { member in
        stated(part, member: member).flatMap { hasGrown(member) ? (member, $0.value) : nil }
      }
    }
    guard members.contains(where: { hasGrown($0) }) else { return [] }
    return [(nil, members.map { stated(part, member: $0)?.value ?? 0 }.max() ?? 0)]
  }

  mutating func raise(_ follower: SmallestChange.Follower) {
    guard case .figure(.count(let count))? = follower.field.fact else { return }
    state(count, follower.to, member: follower.field.member)
  }
}
