import Eligibility

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
    let further = Array(operands.dropFirst())
    guard let command else {
      for case .unknownOption(let spelling) in items { throw unknown(spelling, in: nil) }
      throw .missingCommand(known: commands.map(\.name).sorted())
    }

    var invocation = Invocation(command: command, operands: further)
    for item in items {
      switch item {
      case .option(let option, let value): try add(option, value, to: &invocation)
      case .unknownOption(let spelling): throw unknown(spelling, in: command)
      case .operand: continue
      }
    }
    try checkReports(of: invocation)
    try checkEnding(of: invocation)
    try checkStandardInput(of: invocation)
    try check(invocation.operands, of: command)
    switch command.name {
    case CommandDeclaration.help.name: return .help(try further.first.map(declaration(named:)))
    case CommandDeclaration.version.name: return .version
    default:
      invocation.operands = further.map { command.operands.terms.code(of: $0) }
      return .run(invocation)
    }
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
    if declaration.value == .nothing {
      if let value { throw .unexpectedValue(option, value) }
      invocation.flags.insert(option)
      return
    }
    guard let value else { throw .missingValue(option) }
    guard !value.isEmpty else { throw .emptyValue(option) }
    let meant = declaration.terms.code(of: value)
    if let allowed = declaration.allowedValues(with: command) {
      try check(meant, of: option, isOneOf: allowed)
    }
    if case .count(_, let limit) = declaration.value, !(1...limit).contains(Int(value) ?? 0) {
      throw .noCount(option, value, limit: limit)
    }
    // Of one that has a single value the last counts, so that a line of a script can be added to.
    if !declaration.isRepeatable { invocation.values[option] = nil }
    invocation.values[option, default: []].append(meant)
  }

  private func check(
    _ value: String, of option: OptionName, isOneOf allowed: [String]
  ) throws(UsageError) {
    guard !allowed.contains(value) else { return }
    throw .valueNotAllowed(
      option, value, allowed: allowed.sorted(),
      nearest: Suggestion.nearest(to: value, among: allowed))
  }

  /// Every report needs a format that the command knows and a file.
  private func checkReports(of invocation: Invocation) throws(UsageError) {
    for value in invocation.values[.report] ?? [] {
      guard let report = Destination(report: value) else { throw .reportWithoutFile(value) }
      try check(report.format, of: .report, isOneOf: invocation.command.formats)
      guard report.path != "-" else { throw .reportToStandardOutput(format: report.format) }
    }
  }

  /// A result in a file of another kind would be taken for that kind; whoever names the format means it.
  private func checkEnding(of invocation: Invocation) throws(UsageError) {
    guard let path = invocation.value(of: .output), invocation.value(of: .format) == nil else {
      return
    }
    let ending = Destination.ending(of: path)
    guard Destination.foreignEndings.contains(ending) else { return }
    let formats = invocation.command.formats
    throw .foreignEnding(
      path, ending: ending,
      known: Destination.endings.filter { formats.contains($0.value) }.keys.sorted())
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
      if let allowed = declared.allowed,
        !allowed.contains(declared.terms.code(of: operand))
      {
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

extension [Term] {
  /// The code of the term that a text names, or the text itself where it names none.
  fileprivate func code(of text: String) -> String {
    (isEmpty ? nil : place(of: text)).map { self[$0].code } ?? text
  }
}
