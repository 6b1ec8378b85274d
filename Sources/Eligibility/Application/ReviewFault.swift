/// What can be wrong with a review beyond the kinds of its values.
public enum ReviewFault: Hashable, Sendable {
  /// Not 18 characters of the alphabet of credit codes.
  case malformedCode(String)
  /// Not a day of the calendar, written as 2018-10-08.
  case noDate(String)
  /// Not a SHA-256 in lower-case hexadecimal.
  case malformedDigest(String)
  /// A requirement that no rule set has; the nearest id if any is near.
  case unknownRequirement(String, nearest: String?)
  /// A requirement that figures or a choice decide, and so no review.
  case measured(String)
  /// A requirement that follows from its parts.
  case combined(String)
  /// A second review of one requirement of one application; the byte offset of the first.
  case repeated(first: Int)
}
