import Eligibility

/// The commands that there are: what declares each and what performs it stand side by side.
enum CommandTable {
  /// The commands in the order of the help.
  static let commands = [
    CheckCommand.declaration,
    ScreenCommand.declaration,
    FitCommand.declaration,
    CriteriaCommand.declaration,
    InitCommand.declaration,
    SchemaCommand.declaration,
    DiffCommand.declaration,
  ]

  /// Performs a command that the parser has accepted, once the rule sets that it goes by have been read.
  static func perform(_ run: Run) async throws(OutputProblem) -> ExitStatus {
    guard let run = run.withRuleSets() else { return .usage }
    return switch run.invocation.command.name {
    case CheckCommand.declaration.name: try CheckCommand(run: run).perform()
    case ScreenCommand.declaration.name: try await ScreenCommand(run: run).perform()
    case FitCommand.declaration.name: try FitCommand(run: run).perform()
    case CriteriaCommand.declaration.name: try CriteriaCommand(run: run).perform()
    case InitCommand.declaration.name: try InitCommand(run: run).perform()
    case SchemaCommand.declaration.name: try SchemaCommand(run: run).perform()
    case DiffCommand.declaration.name: try DiffCommand(run: run).perform()
    default: .internalFault
    }
  }
}
