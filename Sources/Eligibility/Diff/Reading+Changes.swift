extension Reading {
  /// What the criterion would require otherwise under the reading that was not chosen.
  public func changes(in criterion: Criterion) -> [RuleSetChange] {
    guard let otherRequirements else { return [] }
    var other = criterion
    other.requirements = otherRequirements
    return RuleSetDiff.requirementChanges(from: criterion, to: other)
  }
}
