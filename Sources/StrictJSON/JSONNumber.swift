/// A number exactly as its text states it: an integer mantissa and a power of ten, never a binary fraction.
///
/// Of all ways to state a number the scanner gives the one whose exponent is nearest to zero, so `1`, `1.0` and
/// `10e-1` are equal. Minus zero keeps its sign.
@frozen
public struct JSONNumber: Hashable, Sendable {
  /// Whether a minus sign stands before it.
  public var isNegative: Bool
  /// The significant digits as one integer; meaningless when `overflows`.
  public var mantissa: UInt64
  /// The power of ten that the mantissa is multiplied by; when `overflows`, the place of the last significant digit.
  public var exponent: Int
  /// Whether the significant digits do not fit the mantissa.
  public var overflows: Bool

  /// States a number by its parts.
  @inlinable
  public init(isNegative: Bool, mantissa: UInt64, exponent: Int, overflows: Bool = false) {
    self.isNegative = isNegative
    self.mantissa = mantissa
    self.exponent = exponent
    self.overflows = overflows
  }

  /// What becomes of a number that has to be a multiple of a unit.
  public enum Conversion: Hashable, Sendable {
    /// The number of units.
    case exactly(Int64)
    /// Not a whole number of units.
    case fractional
    /// Beyond the range of 64 bits.
    case outOfRange
  }

  /// The number in units of 10^−`decimals`, if it is a whole number of them: `1.5` with two decimals is 150.
  public func units(decimals: Int) -> Conversion {
    let (sum, isBeyondInt) = exponent.addingReportingOverflow(decimals)
    var power = isBeyondInt ? exponent : sum
    guard !overflows else { return power < 0 ? .fractional : .outOfRange }
    guard mantissa != 0 else { return .exactly(0) }
    // Both loops end within twenty rounds: nothing else of 64 bits is left to divide or to multiply.
    var magnitude = mantissa
    while power < 0 {
      let (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: 10)
      guard remainder == 0 else { return .fractional }
      magnitude = quotient
      power += 1
    }
    while power > 0 {
      guard let product = magnitude.timesTen else { return .outOfRange }
      magnitude = product
      power -= 1
    }
    guard magnitude <= Int64.max.magnitude + (isNegative ? 1 : 0) else { return .outOfRange }
    return .exactly(Int64(truncatingIfNeeded: isNegative ? 0 &- magnitude : magnitude))
  }
}

extension UInt64 {
  /// Ten times the number, if that fits; unlike the operators it needs no helper routine on a 32-bit machine.
  var timesTen: UInt64? { self <= .max / 10 ? self &* 10 : nil }
}
