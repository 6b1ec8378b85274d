public import Eligibility

/// How many applications came to what; every one that was read is counted once.
public struct Tally: Hashable, Sendable {
  /// Applications that are eligible in every category asked for.
  public var eligible = 0
  /// Applications that are ineligible in at least one.
  public var ineligible = 0
  /// Applications that are ineligible in none and incomplete in at least one.
  public var incomplete = 0
  /// Texts that could not be read as an application.
  public var unreadable = 0

  /// Counts nothing yet.
  public init() {}

  /// All that was read.
  public var read: Int { eligible + ineligible + incomplete + unreadable }

  /// Counts one more by its verdict, `nil` for what could not be read.
  public mutating func count(_ verdict: Verdict?) {
    switch verdict {
    case .eligible: eligible += 1
    case .incomplete: incomplete += 1
    case .ineligible: ineligible += 1
    case nil: unreadable += 1
    }
  }

  /// Counts what another tally has counted.
  public mutating func add(_ other: Tally) {
    eligible += other.eligible
    ineligible += other.ineligible
    incomplete += other.incomplete
    unreadable += other.unreadable
  }
}
