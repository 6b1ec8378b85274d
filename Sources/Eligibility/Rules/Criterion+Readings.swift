extension Criterion {
  /// Records a point that no figure of an application can tell apart.
  public func reading(_ reading: Reading) -> Criterion {
    var copy = self
    copy.readings.append(reading)
    return copy
  }

  /// Records a point that stays open, with what the other reading makes of the criterion's requirements.
  public func reading(
    _ reading: Reading, otherwise change: ([Requirement]) -> [Requirement]
  ) -> Criterion {
    var reading = reading
    reading.otherRequirements = change(requirements)
    return self.reading(reading)
  }

  /// Records a point that stays open and changes requirements one by one.
  public func reading(
    _ reading: Reading, changing change: (Requirement) -> Requirement
  ) -> Criterion {
    self.reading(reading) { $0.map(change) }
  }
}

// MARK: What other readings make of requirements

extension Requirement {
  /// The same tree with every requirement replaced, innermost first; what is only shown stays.
  public func mapping(_ transform: (Requirement) -> Requirement) -> Requirement {
    var copy = self
    if case .optional = logic {} else { copy.parts = parts.map { $0.mapping(transform) } }
    return transform(copy)
  }

  /// The same requirement with other logic.
  func replacing(_ logic: Logic) -> Requirement {
    var copy = self
    copy.logic = logic
    return copy
  }

  /// The requirement if 以上 left the number itself out.
  public var excludingTheNumber: Requirement {
    mapping { requirement in
      var requirement = requirement
      switch requirement.logic {
      case .figure(_, let bound), .share(_, _, let bound):
        if bound.phrase == .orMore { requirement.bound?.comparison = .moreThan }
      default: break
      }
      return requirement
    }
  }

  /// The requirement if every member of a group had to meet what is asked of enough of them.
  public var bindingEveryMember: Requirement {
    mapping { requirement in
      guard case .members(let group, let atLeast, _, let part) = requirement.logic else {
        return requirement
      }
      return requirement.replacing(.members(group, atLeast: atLeast, every: true, part))
    }
  }

  /// The requirement with every alternative open, whatever the kind of production.
  public var openingEveryAlternative: Requirement {
    mapping { requirement in
      guard case .given(_, _, let part) = requirement.logic else { return requirement }
      return part
    }
  }

  /// The requirement with one count put in place of another, threshold and words unchanged.
  public func counting(_ other: Count, for count: Count) -> Requirement {
    mapping { requirement in
      guard case .figure(.count(count), var bound) = requirement.logic else { return requirement }
      // The measure word stays the clause's own.
      if bound.unit == nil, other.unit != count.unit { bound.unit = count.unit }
      return requirement.replacing(.figure(.count(other), bound))
    }
  }

  /// The requirement if a figure for two things together bound each of them: one, and what remains of the whole.
  public func counting(_ part: Count, apartFrom whole: Count) -> Requirement {
    mapping { requirement in
      guard case .figure(.count(whole), let bound) = requirement.logic else { return requirement }
      let own = Requirement(part.declaration.path, .figure(.count(part), bound))
      let rest = Requirement(
        part.declaration.path + "Remainder",
        .remainder(of: .count(whole), without: .count(part), bound))
      return requirement.replacing(.all([own, rest]))
    }
  }

  /// The requirement with so many items asked of some lists, for a word of the clause.
  public func asking(_ value: Int64, _ phrase: Phrase, of listings: Listing...) -> Requirement {
    mapping { requirement in
      guard let listing = requirement.listing, listings.contains(listing) else {
        return requirement
      }
      switch requirement.logic {
      case .listing(_, var bound, let examples):
        bound.value = value
        bound.phrase = phrase
        return requirement.replacing(.listing(listing, atLeast: bound, examples: examples))
      default:
        return requirement.replacing(
          .listing(listing, atLeast: Bound(.atLeast, value, phrase), examples: []))
      }
    }
  }

  /// The requirement with every example asked for that the clause names, but in some lists.
  public func namingEveryExample(besides listings: [Listing] = []) -> Requirement {
    mapping { requirement in
      guard case .listing(let listing, _, let examples) = requirement.logic, !examples.isEmpty,
        !listings.contains(listing)
      else { return requirement }
      return requirement.replacing(.everyTerm(listing, examples: examples))
    }
  }
}

extension [Requirement] {
  /// The requirements if some figures bound the device alternative alone, where they then stand.
  public func binding(_ counts: [Count], toAlternative name: String) -> [Requirement] {
    func isBound(_ requirement: Requirement) -> Bool {
      guard case .figure(.count(let count), _) = requirement.logic else { return false }
      return counts.contains(count)
    }
    let moved = filter(isBound)
    return filter { !isBound($0) }.map { requirement in
      requirement.mapping { part in
        guard part.name == name, case .given(let choice, let values, let inner) = part.logic else {
          return part
        }
        let own: [Requirement] = if case .all(let parts) = inner.logic { parts } else { [inner] }
        return part.replacing(.given(choice, oneOf: values, .joined(name + "Figures", own + moved)))
      }
    }
  }

  /// The requirements if the same members had to meet what is asked of members in each of them.
  public func ofTheSameMembers(_ name: String, label: Words) -> [Requirement] {
    var parts: [Requirement] = []
    var merged: (group: Group, bound: Bound)?
    for requirement in self {
      guard case .members(let group, let bound, _, let part) = requirement.logic else { continue }
      parts.append(part)
      merged = (group, bound)
    }
    guard let merged else { return self }
    let others = filter { if case .members = $0.logic { false } else { true } }
    return [
      Requirement(
        name, label: label,
        .members(
          merged.group, atLeast: merged.bound, every: false, .joined(name + "Member", parts)))
    ] + others
  }

  /// The requirements with the share of one fiscal year asked of each of several, or of their figures together.
  public func sharing(_ years: [Int64], together: Bool) -> [Requirement] {
    flatMap { requirement -> [Requirement] in
      guard case .years(_, let part) = requirement.logic, case .share(let share, _, _) = part.logic
      else { return [requirement] }
      let groups = together ? [years] : years.map { [$0] }
      return groups.map { group in
        var part = part
        // The year of the clause itself belongs to its name.
        part.name = "\(share.declaration.key)Share." + group.map { "\($0)" }.joined(separator: "-")
        return Requirement("year." + part.name, .years(group, part))
      }
    }
  }
}
