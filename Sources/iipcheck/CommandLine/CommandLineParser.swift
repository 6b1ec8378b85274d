/// What a correct command line asks for.
enum CommandLineRequest: Hashable, Sendable {
  /// The help on a command, or on the tool as a whole. Wins over everything else on the line.
  case help(CommandDeclaration?)
  case version
  /// A command to run.
  case run(Invocation)
}

/// Reads a command line by the declarations of the commands that there are.
struct CommandLineParser: Sendable {
  /// The commands, in the order of the help.
  var commands: [CommandDeclaration]

  /// What the arguments, without the name of the tool, ask for.
  ///
  /// Options may stand anywhere, before the command too. A wrong command is reported before all
  /// else, because it decides what the rest means; then come the options, then the operands.
  func parse(_ arguments: [String]) throws(UsageError) -> CommandLineRequest {
    let items = CommandLineItem.items(in: arguments)
    var operands: [String] = []
    for case .operand(let operand) in items { operands.append(operand) }
    let command: CommandDeclaration? = try operands.first.map(declaration(named:))
    if items.contains(.option(.help, value: nil)) { return .help(command) }
    if items.contains(.option(.version, value: nil)) { return .version }
    guard let command else {
      for case .unknownOption(let spelling) in items { throw unknown(spelling, in: nil) }
      throw .missingCommand(known: commands.map(\.name).sorted())
    }

    var invocation = Invocation(command: command, operands: Array(operands.dropFirst()))
    for item in items {
      switch item {
      case .option(let option, let value): try add(option, value, to: &invocation)
      case .unknownOption(let spelling): throw unknown(spelling, in: command)
      case .operand: continue
      }
    }
    try checkReports(of: invocation)
    try checkStandardInput(of: invocation)
    try check(invocation.operands, of: command)
    return .run(invocation)
  }

  private func declaration(named name: String) throws(UsageError) -> CommandDeclaration {
    if let command = commands.first(where: { $0.name == name }) { return command }
    let known = commands.map(\.name).sorted()
    throw .unknownCommand(name, nearest: Suggestion.nearest(to: name, among: known), known: known)
  }

  /// Suggests only what the command takes: an option of another one would be the next error.
  private func unknown(_ spelling: String, in command: CommandDeclaration?) -> UsageError {
    let known = OptionName.allCases.filter { command?.takes($0) ?? true }
    let name = String(Substring(spelling.unicodeScalars.drop { $0 == "-" }))
    let nearest = Suggestion.nearest(to: name, among: known.map(\.rawValue))
    return .unknownOption(spelling, nearest: nearest.map { "--\($0)" })
  }

  private func add(
    _ option: OptionName, _ value: String?, to invocation: inout Invocation
  ) throws(UsageError) {
    let command = invocation.command
    let declaration = option.declaration
    guard command.takes(option) else {
      let others = commands.filter { $0.takes(option) }.map(\.name).sorted()
      throw .optionNotForCommand(option, command: command.name, takenBy: others)
    }
    let isKnown = invocation.flags.contains(option) || invocation.values[option] != nil
    guard declaration.isRepeatable || !isKnown else { throw .repeatedOption(option) }
    if declaration.value == .nothing {
      if let value { throw .unexpectedValue(option, value) }
      invocation.flags.insert(option)
      return
    }
    guard let value else { throw .missingValue(option) }
    guard !value.isEmpty else { throw .emptyValue(option) }
    if let allowed = declaration.allowedValues(with: command) {
      try check(value, of: option, isOneOf: allowed)
    }
    if case .count(_, let limit) = declaration.value, !(1...limit).contains(Int(value) ?? 0) {
      throw .noCount(option, value, limit: limit)
    }
    invocation.values[option, default: []].append(value)
  }

  private func check(
    _ value: String, of option: OptionName, isOneOf allowed: [String]
  ) throws(UsageError) {
    guard !allowed.contains(value) else { return }
    throw .valueNotAllowed(
      option, value, allowed: allowed.sorted(),
      nearest: Suggestion.nearest(to: value, among: allowed))
  }

  /// Every report needs a format that the command knows and a file that no other result goes to.
  private func checkReports(of invocation: Invocation) throws(UsageError) {
    for value in invocation.values[.report] ?? [] {
      guard let report = Destination(report: value) else { throw .reportWithoutFile(value) }
      try check(report.format, of: .report, isOneOf: invocation.command.formats)
      guard report.path != "-" else { throw .reportToStandardOutput(format: report.format) }
    }
    var files: Set<String> = []
    for destination in invocation.destinations {
      guard let file = destination.file, !files.insert(file).inserted else { continue }
      throw .sameFile(destination.path ?? file)
    }
  }

  /// Standard input is gone once it has been read: who came second would find nothing and say that all is well.
  private func checkStandardInput(of invocation: Invocation) throws(UsageError) {
    let values = OptionName.allCases.filter(\.readsFile).flatMap { invocation.values[$0] ?? [] }
    guard (invocation.operands + values).count(where: { $0 == "-" }) > 1 else { return }
    throw .standardInputTwice
  }

  private func check(_ operands: [String], of command: CommandDeclaration) throws(UsageError) {
    let declared = command.operands
    for (position, operand) in operands.enumerated() {
      guard let name = declared.name(at: position) else {
        throw .unexpectedOperand(operand, usage: command.usage)
      }
      guard !operand.isEmpty else { throw .emptyOperand(name, usage: command.usage) }
      if let allowed = declared.allowed, !allowed.contains(operand) {
        throw .operandNotAllowed(
          name, operand: operand, allowed: allowed.sorted(),
          nearest: Suggestion.nearest(to: operand, among: allowed))
      }
    }
    if operands.count < declared.required.count {
      throw .missingOperand(declared.required[operands.count], usage: command.usage)
    }
  }
}
