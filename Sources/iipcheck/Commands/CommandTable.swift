import Eligibility

/// The commands that there are: what declares each and what performs it stand side by side.
enum CommandTable {
  /// The commands in the order of the help.
  static let commands: [CommandDeclaration] = [
    CheckCommand.declaration,
    ScreenCommand.declaration,
    MergeCommand.declaration,
    FitCommand.declaration,
    CriteriaCommand.declaration,
    TestCommand.declaration,
    InitCommand.declaration,
    SchemaCommand.declaration,
    DiffCommand.declaration,
    PageCommand.declaration,
    CompletionsCommand.declaration,
    ManualCommand.declaration,
    .help,
    .version,
  ]

  /// Performs a command that the parser has accepted, once everything that it goes by has been read.
  static func perform(_ run: Run) throws(OutputProblem) -> Work {
    guard run.hasOutputsApart() else { return .done(.usage) }
    try run.protect(run.invocation.filesRead)
    guard let run = run.withRuleSets()?.withReviews()?.withSettings() else { return .done(.usage) }
    return switch run.invocation.command.name {
    case CheckCommand.declaration.name: .done(try CheckCommand(run: run).perform())
    case ScreenCommand.declaration.name: .concurrent(ScreenCommand(run: run))
    case MergeCommand.declaration.name: .done(try MergeCommand(run: run).perform())
    case FitCommand.declaration.name: .done(try FitCommand(run: run).perform())
    case CriteriaCommand.declaration.name: .done(try CriteriaCommand(run: run).perform())
    case TestCommand.declaration.name: .done(try TestCommand(run: run).perform())
    case InitCommand.declaration.name: .done(try InitCommand(run: run).perform())
    case SchemaCommand.declaration.name: .done(try SchemaCommand(run: run).perform())
    case DiffCommand.declaration.name: .done(try DiffCommand(run: run).perform())
    case PageCommand.declaration.name: .done(try PageCommand(run: run).perform())
    case CompletionsCommand.declaration.name: .done(try CompletionsCommand(run: run).perform())
    case ManualCommand.declaration.name: .done(try ManualCommand(run: run).perform())
    default: .done(.internalFault)
    }
  }
}

/// How far a command has come by itself.
enum Work: Sendable {
  /// All the way.
  case done(ExitStatus)
  /// To where the rest is shared out among processors.
  case concurrent(ScreenCommand)
}
