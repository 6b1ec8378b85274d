extension Criterion {
  /// Records a point that stays open, with the criterion's requirements under the reading that was not chosen.
  public func reading(
    _ reading: Reading, otherwise transform: (Requirement) -> Requirement
  ) -> Criterion {
    var copy = self
    var reading = reading
    reading.otherRequirements = requirements.map(transform)
    copy.readings.append(reading)
    return copy
  }

  /// Records a point that stays open and lists what the other reading would require.
  public func reading(
    _ reading: Reading, @RequirementBuilder otherwise requirements: () -> [Requirement]
  ) -> Criterion {
    var copy = self
    var reading = reading
    reading.otherRequirements = requirements()
    copy.readings.append(reading)
    return copy
  }
}

extension Requirement {
  /// The requirement if 以上 left the number itself out.
  public var excludingTheNumber: Requirement {
    mapping { logic in
      switch logic {
      case .figure(let figure, var bound) where bound.phrase == .orMore:
        bound.comparison = .moreThan
        return .figure(figure, bound)
      case .share(let part, let whole, var bound) where bound.phrase == .orMore:
        bound.comparison = .moreThan
        return .share(part: part, whole: whole, percent: bound)
      default: return logic
      }
    }
  }

  /// The requirement if every member of a group had to meet what is asked of enough of them.
  public var bindingEveryMember: Requirement {
    mapping { logic in
      guard case .members(let group, let atLeast, _, let part) = logic else { return logic }
      return .members(group, atLeast: atLeast, every: true, part)
    }
  }

  /// The same tree with every node's logic replaced, innermost first.
  public func mapping(_ transform: (Logic) -> Logic) -> Requirement {
    var copy = self
    switch logic {
    case .all(let parts): copy.logic = .all(parts.map { $0.mapping(transform) })
    case .either(let parts): copy.logic = .either(parts.map { $0.mapping(transform) })
    case .given(let choice, let values, let part):
      copy.logic = .given(choice, oneOf: values, part.mapping(transform))
    case .members(let group, let atLeast, let every, let part):
      copy.logic = .members(group, atLeast: atLeast, every: every, part.mapping(transform))
    case .year(let year, let part): copy.logic = .year(year, part.mapping(transform))
    case .optional(let part): copy.logic = .optional(part.mapping(transform))
    case .figure, .share, .choice, .claim, .listing, .everyTerm: break
    }
    copy.logic = transform(copy.logic)
    return copy
  }
}

extension Criterion {
  /// Records a point that no figure of an application can tell apart.
  public func reading(_ reading: Reading) -> Criterion {
    var copy = self
    copy.readings.append(reading)
    return copy
  }
}

extension Requirement {
  /// The requirement with one count put in place of another, threshold and words unchanged.
  public func counting(_ other: Count, for count: Count) -> Requirement {
    mapping { logic in
      guard case .figure(.count(count), let bound) = logic else { return logic }
      return .figure(.count(other), bound)
    }
  }
}
