/// What a correct command line asks for.
enum CommandLineRequest: Hashable, Sendable {
  /// The help on a command, or on the tool as a whole. Wins over everything else on the line.
  case help(CommandDeclaration?)
  /// The version of the tool.
  case version
  /// A command to run.
  case run(Invocation)
}
