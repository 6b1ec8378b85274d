/// One field that would have to be stated otherwise, and how.
public struct Change: Hashable, Sendable {
  /// What the field says now and what it would have to say.
  public enum Kind: Hashable, Sendable {
    /// A figure, from what is stated to the nearest value that is enough.
    case figure(from: Int64?, to: Int64, Direction)
    /// A choice: any of the values is enough; they stand by their places among the terms.
    case choice(from: UInt8?, to: [UInt8])
    /// A claim that has to hold; `from` is what is stated now.
    case claim(from: Bool?)
    /// A claim that is stated to hold and lacks only the evidence that is required.
    case evidence
    /// So many items in all instead of `from`; of a closed listing, `terms` are those to choose from.
    case items(from: Int?, to: Int, terms: [UInt8])
    /// These terms of a closed listing, each of which is required.
    case terms(from: Int?, add: [UInt8])
    /// A name for a member that has none.
    case name
  }

  /// On which side of the value a figure has to be.
  public enum Direction: Hashable, Sendable {
    /// The value or more.
    case orMore
    /// The value or less: a rank, or the whole of a share that is not stated yet.
    case orLess
  }

  /// What the figure of a share has to do with the other figure of it.
  public enum Share: Hashable, Sendable {
    /// The whole is left as it is. If whatever is added to the part is added to the whole as well, the part has to
    /// be `part` and the whole is then `wholeValue`.
    case growing(whole: Field, part: Int64, wholeValue: Int64)
    /// Neither figure is stated; the value only stands for a part that is enough of the whole.
    case part(of: Field, Bound)
    /// Neither figure is stated; the value only stands for a whole that the part is enough of.
    case whole(of: Field, Bound)
  }

  /// Where.
  public let field: Field
  /// From what to what.
  public let kind: Kind
  /// The ids of the criteria that ask for it, in the notice's order.
  public let criteria: [String]
  /// Set where a share asks for the most.
  public let share: Share?

  /// Whether something that is stated would have to be otherwise that no work on the platform changes.
  ///
  /// What is merely not stated yet is not among it: it may be good enough already.
  public var isBeyondPlatform: Bool { field.isBeyondPlatform && !suppliesOnly }

  /// Whether it only states what is not stated yet.
  public var suppliesOnly: Bool {
    switch kind {
    case .figure(let from, _, _): from == nil
    case .choice(let from, _): from == nil
    case .claim(let from): from == nil
    case .items(let from, _, _), .terms(let from, _): from == nil
    case .evidence, .name: true
    }
  }

  /// How large it is: the part of the new value that is lacking, in millionths; anything but a figure or a list
  /// counts as a whole.
  var size: Int64 {
    let whole: Int64 = 1_000_000
    switch kind {
    case .figure(let from?, let to, _):
      let larger = max(from.magnitude, to.magnitude)
      guard larger > 0 else { return 0 }
      let difference = from < to ? to.subtracting(from) : from.subtracting(to)
      guard difference.magnitude < larger else { return whole }
      return Int64(
        larger.dividingFullWidth(difference.magnitude.multipliedFullWidth(by: 1_000_000)).quotient)
    case .items(let from?, let to, _): return whole * Int64(to - from) / Int64(max(to, 1))
    case .terms(let from?, let add):
      return whole * Int64(add.count) / Int64(max(from + add.count, 1))
    default: return whole
    }
  }
}

/// How large changes are together, by the measure of this project.
///
/// Fewest things that no work on the platform changes; then fewest fields, each counted once however many criteria
/// ask for it; then the least growth, summed over the fields as parts of their new values. What is equal by all of
/// these comes in the notice's order.
public struct ChangeCost: Hashable, Comparable, Sendable {
  /// The fields that no work on the platform changes.
  public var beyondPlatform = 0
  /// The fields.
  public var fields = 0
  /// The sum of growth in millionths.
  public var growth: Int64 = 0

  /// What changes cost; none cost nothing.
  init(_ changes: [Change] = []) {
    beyondPlatform = changes.count { $0.isBeyondPlatform }
    fields = changes.count
    growth = changes.reduce(0) { $0 + $1.size }
  }

  /// Orders costs from small to large.
  public static func < (left: ChangeCost, right: ChangeCost) -> Bool {
    (left.beyondPlatform, left.fields, left.growth)
      < (right.beyondPlatform, right.fields, right.growth)
  }

  /// Whether the other has as few fields, and as few beyond the platform.
  func isAsFew(as other: ChangeCost) -> Bool {
    fields == other.fields && beyondPlatform == other.beyondPlatform
  }

  static func += (sum: inout ChangeCost, other: ChangeCost) {
    sum.beyondPlatform += other.beyondPlatform
    sum.fields += other.fields
    sum.growth += other.growth
  }
}
