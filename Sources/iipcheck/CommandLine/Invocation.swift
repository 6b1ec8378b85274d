/// A command with everything that was said about it, checked against its declaration.
struct Invocation: Hashable, Sendable {
  /// The command to run.
  var command: CommandDeclaration
  /// The operands in their order; "-" is one of them.
  var operands: [String] = []
  /// The values of the options that have one, in the order in which they were given.
  var values: [OptionName: [String]] = [:]
  /// The options that were given and have no value.
  var flags: Set<OptionName> = []

  /// The value of an option that has one value only.
  func value(of option: OptionName) -> String? { values[option]?.first }
}
