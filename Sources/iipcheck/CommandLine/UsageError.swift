/// The first thing that is wrong with a command line.
///
/// The cases are facts; the sentences are in `UsageError+Message.swift`. Each case names a command
/// line that produces it.
enum UsageError: Error, Hashable, Sendable {
  /// `iipcheck`
  case missingCommand(known: [String])
  /// `iipcheck chek a.json`
  case unknownCommand(String, nearest: String?, known: [String])
  /// `iipcheck check --categry all a.json`
  case unknownOption(String, nearest: String?)
  /// `iipcheck schema --category all`
  case optionNotForCommand(OptionName, command: String, takenBy: [String])
  /// `iipcheck check --category all --category`
  case missingValue(OptionName)
  /// `iipcheck check --output= a.json`
  case emptyValue(OptionName)
  /// `iipcheck check --require-evidence=yes a.json`
  case unexpectedValue(OptionName, String)
  /// `iipcheck check --lang cn a.json`
  case valueNotAllowed(OptionName, String, allowed: [String], nearest: String?)
  /// `iipcheck screen --jobs many a.json`
  case noCount(OptionName, String, limit: Int)
  /// `iipcheck check --report junit a.json`
  case reportWithoutFile(String)
  /// `iipcheck check --report junit=- a.json`
  case reportToStandardOutput(format: String)
  /// `iipcheck check -o a.xlsx a.json`
  case foreignEnding(String, ending: String, known: [String])
  /// `iipcheck screen - --order -`
  case standardInputTwice
  /// `iipcheck diff a.json`
  case missingOperand(String, usage: String)
  /// `iipcheck diff a.json b.json c.json`
  case unexpectedOperand(String, usage: String)
  /// `iipcheck check ""`
  case emptyOperand(String, usage: String)
  /// `iipcheck init cross-industri`
  case operandNotAllowed(String, operand: String, allowed: [String], nearest: String?)
}
