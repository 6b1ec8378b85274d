import StrictJSON

extension JSONNode {
  /// The number, if it is a whole one.
  var whole: Int? {
    guard case .exactly(let value)? = number?.units(decimals: 0) else { return nil }
    return Int(value)
  }
}
