import Eligibility

/// The commands that say the same as an option, for whoever looks for a command; the parser itself answers them.
extension CommandDeclaration {
  /// `iipcheck help`, as `--help`.
  static let help = CommandDeclaration(
    name: "help", summary: Words(zh: "显示帮助", en: "show help, on a command if it is named"),
    operands: .optional("COMMAND"),
    examples: [.init("help check", zh: "check 的帮助", en: "help on check")])

  /// `iipcheck version`, as `--version`.
  static let version = CommandDeclaration(
    name: "version", summary: Words(zh: "显示版本", en: "show the version"))
}
