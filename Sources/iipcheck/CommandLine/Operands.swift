/// What a command takes besides options: file names, most of the time.
struct Operands: Hashable, Sendable {
  /// The names of the operands that must be there, in order, as the help shows them.
  var required: [String] = []
  /// The name of those that may follow in any number; none if nothing may follow.
  var further: String?
  /// The only words that may stand there; none if any text but an empty one will do.
  var allowed: [String]?

  /// One operand or more.
  static func atLeastOne(_ name: String) -> Operands {
    Operands(required: [name], further: name)
  }

  /// Any number of operands, none included.
  static func any(_ name: String) -> Operands { Operands(further: name) }

  /// As many operands as there are names.
  static func exactly(_ names: String..., allowed: [String]? = nil) -> Operands {
    Operands(required: names, allowed: allowed)
  }

  /// The name of the operand at a position, counted from 0; none if there may be none.
  func name(at position: Int) -> String? {
    position < required.count ? required[position] : further
  }

  /// The operands as the help shows them: `FILE…`, `[ID…]`, `A B`.
  var shapes: [String] {
    guard let further else { return required }
    guard required.last == further else { return required + ["[\(further)…]"] }
    return required.dropLast() + ["\(further)…"]
  }
}
