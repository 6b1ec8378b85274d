internal import StrictJSON

extension Application {
  /// The application as it would be with changes: new members and years are added, names and items made up.
  ///
  /// A choice takes the first value that is enough. Whatever has to be made up differs from all that is stated.
  public func applying(_ changes: [Change]) -> Application {
    var copy = self
    for change in changes {
      copy.state(copy.value(after: change), at: change.field, evidence: Self.madeUp(0))
    }
    return copy
  }

  private func value(after change: Change) -> FieldValue? {
    switch (change.kind, change.field.fact) {
    case (.figure(_, let value, _), _): .figure(value)
    case (.choice(_, let values), _): values.first.map { .choice($0) }
    case (.evidence, .choice(let choice)): stated(choice).map { .choice($0.value) }
    case (.evidence, .listing(let listing)): .items(items(of: listing))
    case (.claim, _), (.evidence, _): .claim(true)
    case (.items(_, let count, let terms), .listing(let listing)):
      .items(items(of: listing, adding: terms, upTo: count))
    case (.terms(_, let terms), .listing(let listing)):
      .items(items(of: listing, adding: terms, upTo: .max))
    case (.name, _): .text(Self.madeUp(change.field.member ?? 0))
    case (.items, _), (.terms, _): nil
    }
  }

  /// Stands for a name, an item or evidence that only the applicant can know; no one would call anything so.
  ///
  /// The first character is a Chinese one that tells the places apart, so that to compare two takes one look.
  private static func madeUp(_ place: Int) -> String {
    "\(Unicode.Scalar(UInt32(0x9000 + place % 0x0F00)) ?? "退") made up \(place)"
  }

  /// The items that a list states, and further ones: of a closed list from the terms given, others made up.
  private func items(
    of listing: Listing, adding terms: [UInt8] = [], upTo count: Int = 0
  ) -> [String] {
    var names = stated(listing).map { items(of: $0.value, in: listing) } ?? []
    guard let all = listing.terms else {
      while names.count < count { names.append(Self.madeUp(names.count)) }
      return names
    }
    return names + terms.prefix(max(0, count - names.count)).map { all[Int($0)].code }
  }
}

// MARK: What is tried on

extension Application {
  /// The same facts with no more text than judging compares: the names of members and the items of lists.
  ///
  /// All other text is as good as any that says something. So a change is tried at the cost of the facts.
  func withComparedTextOnly() -> Application {
    var copy = self
    copy.source = Array(Self.madeUp(0).utf8)
    copy.extent = copy.source.indices
    let some = JSONText(start: 0, count: copy.source.count, hasEscapes: false)
    withText { bytes in
      func keep(_ text: JSONText) -> JSONText {
        let start = copy.source.count
        copy.source += bytes[text.start..<text.start + text.count]
        return JSONText(start: start, count: text.count, hasEscapes: text.hasEscapes)
      }
      copy.items = items.map(keep)
      for group in Group.allCases {
        copy[group].texts = self[group].texts.map { stated in stated.map { Stated(keep($0.value)) }
        }
      }
    }
    copy.omissions = []
    copy.texts = texts.map { stated in stated.map { _ in Stated(some) } }
    copy.operatorFormEvidence = operatorFormEvidence.map { _ in some }
    for place in claims.indices where claims[place]?.value.evidence != nil {
      copy.claims[place]?.value.evidence = some
    }
    for place in listings.indices where listings[place]?.value.evidence != nil {
      copy.listings[place]?.value.evidence = some
    }
    return copy
  }
}

// MARK: What has to grow along

extension Application {
  /// Figures that would be less than one of their parts if changes were made, though they are not now.
  func followers(of changes: [Change]) -> [SmallestChange.Follower] {
    var grown: Set<Count> = []
    for change in changes {
      guard case .figure(.count(let count))? = change.field.fact,
        case .figure(let from, let to, _) = change.kind, from ?? 0 < to
      else { continue }
      grown.insert(count)
    }
    let parts = Count.allCases.filter { !$0.wholes.isEmpty }
    guard parts.contains(where: { grown.contains($0) }) else { return [] }
    var copy = applying(changes)
    var followers: [SmallestChange.Follower] = []
    // A whole may be the part of another: whoever has grown is looked at until nothing grows any more.
    var isQuiet = false
    while !isQuiet {
      isQuiet = true
      for part in parts where grown.contains(part) {
        for whole in part.wholes {
          guard let from = copy.stated(whole)?.value, case let to = copy.largest(part), from < to
          else { continue }
          let field = Field.fact(.figure(.count(whole)), member: nil)
          let index = followers.firstIndex { $0.field == field }
          let follower = SmallestChange.Follower(
            field: field, from: index.map { followers[$0].from } ?? from, to: to)
          if let index { followers[index] = follower } else { followers.append(follower) }
          copy.state(whole, to)
          grown.insert(whole)
          isQuiet = false
        }
      }
    }
    return followers
  }

  /// The figure, or the largest of those of the members.
  private func largest(_ count: Count) -> Int64 {
    guard let group = count.group else { return stated(count)?.value ?? 0 }
    return (0..<(memberCount(of: group) ?? 0)).compactMap { stated(count, member: $0)?.value }
      .max() ?? 0
  }

  /// The application with what has to grow along.
  func raising(_ followers: [SmallestChange.Follower]) -> Application {
    var copy = self
    for follower in followers { copy.state(.figure(follower.to), at: follower.field) }
    return copy
  }
}
