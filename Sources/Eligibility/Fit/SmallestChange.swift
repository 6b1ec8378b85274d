/// The smallest change of an application that makes a category eligible.
public struct SmallestChange: Sendable {
  /// What has to change, each field once, in the notice's order; none if the category is eligible already.
  public internal(set) var changes: [Change]
  /// Other ways with as few fields: each takes the place of some of the changes.
  public internal(set) var alternatives: [Alternative]
  /// Figures that have to grow along, since no part can be larger than its whole; they decide nothing themselves.
  public internal(set) var followers: [Follower]

  /// A way that has as few fields as the one chosen.
  public struct Alternative: Hashable, Sendable {
    /// The fields of the changes that it replaces.
    public let replaced: [Field]
    /// What has to change instead.
    public let changes: [Change]
  }

  /// A figure that would contradict the changed application as it is stated now.
  public struct Follower: Hashable, Sendable {
    /// Where it is stated.
    public let field: Field
    /// What is stated.
    public let from: Int64
    /// What it has to be at least.
    public let to: Int64
  }

  /// How large it is.
  public var cost: ChangeCost { ChangeCost(changes) }
}

extension RuleSet {
  /// The smallest change that makes an application eligible, by `ChangeCost`; `nil` if there is none.
  ///
  /// Every change by itself is needed: without it the category is not eligible. Where the notice offers several
  /// ways (`either`, kinds of production, the members that count), all of them are looked at together, because a
  /// fact that one criterion asks for may make another's cheaper way free. A change never takes away what holds
  /// already, nor do the figures that have to grow along with it: see `followers`.
  public func smallestChange(
    of application: Application, requiringEvidence: Bool = false
  ) -> SmallestChange? {
    SmallestChangeSearch(
      ruleSet: self, application: application, requiresEvidence: requiringEvidence
    ).smallestChange()
  }
}

extension SmallestChange {
  /// An application as it would be, with what has to grow along.
  public func applied(to application: Application) -> Application {
    application.applying(changes).raising(followers)
  }
}
