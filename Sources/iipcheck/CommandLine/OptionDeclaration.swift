import Eligibility

/// What there is to know about an option: enough to parse it, to explain it and to complete it.
struct OptionDeclaration: Sendable {
  /// What stands behind the name of an option.
  enum Value: Hashable, Sendable {
    /// Nothing: the option is a flag.
    case nothing
    /// Any text but an empty one.
    case text(placeholder: String)
    /// A whole number from 1 to the limit.
    case count(placeholder: String, limit: Int)
    /// One of these words; without a placeholder the help shows the words in its place.
    case choice([String], placeholder: String?)
    /// One of the formats that the command knows.
    case formatOfCommand
    /// One of these formats, `=` and a file.
    case formatAndFile
  }

  /// What stands behind the name.
  var value: Value
  /// The terms among the words of a choice, which are read by their other names as well.
  var terms: [Term] = []
  /// The letter that may be written for the name, after a single dash.
  var letter: Unicode.Scalar?
  /// Whether the option may be given more than once; its values then add up.
  var isRepeatable = false
  /// Whether every command takes the option, so that none needs to list it.
  var isForEveryCommand = false
  /// What the option does: starts in lower case, has no full stop.
  var help: Words

  init(
    _ value: Value, terms: [Term] = [], letter: Unicode.Scalar? = nil, isRepeatable: Bool = false,
    isForEveryCommand: Bool = false, zh: String, en: String
  ) {
    self.value = value
    self.terms = terms
    self.letter = letter
    self.isRepeatable = isRepeatable
    self.isForEveryCommand = isForEveryCommand
    help = Words(zh: zh, en: en)
  }

  /// What the help and the messages show behind the name; none for a flag.
  var placeholder: String? {
    switch value {
    case .nothing: nil
    case .text(let placeholder), .count(let placeholder, _): placeholder
    case .choice(let words, let placeholder): placeholder ?? words.joined(separator: "|")
    case .formatOfCommand: "FORMAT"
    case .formatAndFile: "FORMAT=FILE"
    }
  }

  /// The only values that the option may have with a command; none if any text will do.
  func allowedValues(with command: CommandDeclaration) -> [String]? {
    switch value {
    case .nothing, .text, .count, .formatAndFile: nil
    case .choice(let words, _): words
    case .formatOfCommand: command.formats
    }
  }
}
