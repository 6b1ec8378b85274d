/// Shares solved for one of their figures, exactly and within 64 bits.
extension Bound {
  /// The smallest part that is enough of a whole; `nil` if none that can be held is.
  func smallestPart(of whole: Int64) -> Int64? {
    guard whole > 0, comparison != .atMost else { return nil }
    // The smallest p with p · 100 ≥ whole · value, from quotient and remainder.
    let (hundreds, rest) = whole.quotientAndRemainder(dividingBy: 100)
    let (main, isBeyond) = hundreds.multipliedReportingOverflow(by: value)
    let (product, restIsBeyond) = rest.multipliedReportingOverflow(by: value)
    guard !isBeyond, !restIsBeyond else { return nil }
    var further = product / 100
    if product % 100 != 0 || comparison == .moreThan { further += 1 }
    let (sum, overflow) = main.addingReportingOverflow(further)
    return overflow ? nil : sum
  }

  /// The largest part that is still little enough of a whole.
  func largestPart(of whole: Int64) -> Int64 {
    let (hundreds, rest) = whole.quotientAndRemainder(dividingBy: 100)
    return hundreds * min(value, 100) + rest * min(value, 100) / 100
  }

  /// The largest whole of which a part is still enough, at least the part itself where that is so.
  func largestWhole(of part: Int64) -> Int64 {
    guard value > 0, part > 0 else { return max(part, 1) }
    let product = part.magnitude.multipliedFullWidth(by: 100)
    guard product.high < value.magnitude else { return .max }
    let (quotient, remainder) = value.magnitude.dividingFullWidth(product)
    let whole = quotient > UInt64(Int64.max) ? Int64.max : Int64(quotient)
    return comparison == .moreThan && remainder == 0 ? whole - 1 : whole
  }

  /// The smallest number that, added to part and whole alike, makes the part enough; `nil` if none can be held.
  func smallestAddition(part: Int64, whole: Int64) -> Int64? {
    // 100 · (part + x) ≥ value · (whole + x), so x ≥ (value · whole − 100 · part) ÷ (100 − value).
    guard value < 100, comparison != .atMost else { return nil }
    let (left, leftIsBeyond) = whole.multipliedReportingOverflow(by: value)
    let (right, rightIsBeyond) = part.multipliedReportingOverflow(by: 100)
    let (lacking, isBeyond) = left.subtractingReportingOverflow(right)
    guard !leftIsBeyond, !rightIsBeyond, !isBeyond else { return nil }
    guard lacking >= 0 else { return 0 }
    let (quotient, remainder) = lacking.quotientAndRemainder(dividingBy: 100 - value)
    return remainder == 0 && comparison == .atLeast ? quotient : quotient + 1
  }
}
