/// What somebody who looked found of a declared statement, whatever the application says of it.
struct ReviewDecision: Sendable {
  /// The statement.
  let logic: Requirement.Logic
  /// Whether it holds.
  let isMet: Bool
  /// What the finding is called by whoever made it known.
  let number: Int
}
