extension Application {
  /// States what is supposed instead of what the application says, in order: the last word on a path counts.
  ///
  /// The first place behind the last member adds one, and a fiscal year that is not listed adds it. The evidence for
  /// a claim or a list stays with it.
  public mutating func assume(_ settings: [Assumption]) throws(Assumption.Fault) {
    for setting in settings {
      let field = setting.field
      var entry = field.member
      if let member = field.member, let group = field.group {
        let listed = memberCount(of: group) ?? 0
        guard member <= listed else {
          throw .memberOutOfReach(path: setting.path, group, listed: listed)
        }
      }
      if case .year(let year, _) = field { entry = member(in: year) }
      if field.fact == .figure(.count(.fiscalYear)), case .figure(let year)? = setting.value,
        let first = member(in: year), first != entry
      {
        throw .value(path: setting.path, .repeatedYear(year, first: 0))
      }
      state(setting.value, at: field)
    }
  }
}
