import Eligibility

/// What a command takes besides options: file names, most of the time.
struct Operands: Hashable, Sendable {
  /// The names of the operands that must be there, in order, as the help shows them.
  var required: [String] = []
  /// The name of those that may follow in any number; none if nothing may follow.
  var further: String?
  /// How many of those may follow.
  var limit = Int.max
  /// The only words that may stand there; none if any text but an empty one will do.
  var allowed: [String]?
  /// The terms among those words, which are read by their other names as well.
  var terms: [Term] = []

  /// One operand or more.
  static func atLeastOne(_ name: String) -> Operands {
    Operands(required: [name], further: name)
  }

  /// Any number of operands, none included.
  static func any(_ name: String) -> Operands { Operands(further: name) }

  /// One operand or none.
  static func optional(_ name: String) -> Operands { Operands(further: name, limit: 1) }

  /// As many operands as there are names.
  static func exactly(
    _ names: String..., allowed: [String]? = nil, terms: [Term] = []
  ) -> Operands {
    Operands(required: names, allowed: allowed, terms: terms)
  }

  /// The name of the operand at a position, counted from 0; none if there may be none.
  func name(at position: Int) -> String? {
    if position < required.count { return required[position] }
    return position - required.count < limit ? further : nil
  }

  /// Whether they are files, or folders with files, that are read.
  var areFiles: Bool { ["FILE", "PATH", "A", "ROWS"].contains(name(at: 0)) }

  /// The operands as the help shows them: `FILE…`, `[ID…]`, `[COMMAND]`, `A B`.
  var shapes: [String] {
    guard let further else { return required }
    if limit == 1 { return required + ["[\(further)]"] }
    guard required.last == further else { return required + ["[\(further)…]"] }
    return required.dropLast() + ["\(further)…"]
  }
}
