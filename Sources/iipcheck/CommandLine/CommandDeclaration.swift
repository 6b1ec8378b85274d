import Eligibility

/// What there is to know about a command: the parser, the help and the completions use only this.
struct CommandDeclaration: Hashable, Sendable {
  /// A command line that works, with what it is good for.
  struct Example: Hashable, Sendable {
    /// What to type after the name of the tool.
    var arguments: String
    /// What that does: starts in lower case, has no full stop.
    var purpose: Words

    init(_ arguments: String, zh: String, en: String) {
      self.arguments = arguments
      purpose = Words(zh: zh, en: en)
    }
  }

  /// The word that users write.
  var name: String
  /// What the command does, in a few words: starts in lower case, has no full stop.
  var summary: Words
  /// What must and may follow the name.
  var operands = Operands()
  /// The options that the command takes, besides those for every command, in the order of the help.
  var options: [OptionName] = []
  /// The formats that the command can write, the default first.
  var formats: [String] = []
  /// More about the command, in whole sentences and one paragraph per line.
  var details: Words?
  var examples: [Example] = []

  func takes(_ option: OptionName) -> Bool {
    option.declaration.isForEveryCommand || options.contains(option)
  }

  /// How the command is written: `iipcheck check FILE…`.
  var usage: String {
    (["iipcheck", name] + operands.shapes).joined(separator: " ")
  }
}
