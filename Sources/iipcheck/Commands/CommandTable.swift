import Eligibility

/// The commands that there are: what declares each and what performs it stand side by side.
enum CommandTable {
  /// The commands in the order of the help.
  static let commands = [CheckCommand.declaration, ScreenCommand.declaration]

  /// Performs a command that the parser has accepted.
  static func perform(_ run: Run) async throws(OutputProblem) -> ExitStatus {
    switch run.invocation.command.name {
    case CheckCommand.declaration.name: try CheckCommand(run: run).perform()
    case ScreenCommand.declaration.name: try await ScreenCommand(run: run).perform()
    default: .internalFault
    }
  }
}
