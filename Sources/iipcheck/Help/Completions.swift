import Eligibility

/// The scripts that let a shell complete a command line, derived from the declarations that parse it.
struct Completions: Sendable {
  /// The shells that there is a script for.
  enum Shell: String, CaseIterable, Sendable {
    case bash, zsh, fish
  }

  /// What may stand at a place of a command line: nothing that a shell could know where both are empty.
  struct Candidates: Hashable, Sendable {
    /// The places that a shell finds by itself; a report is one of the words, `=` and a file.
    enum Paths: String, Sendable {
      case files, folders, reports
    }

    var words: [String] = []
    var paths: Paths?

    /// The words as a shell takes a list of them.
    var list: String { words.joined(separator: " ") }
  }

  /// The commands, in the order of the help.
  let commands: [CommandDeclaration]
  /// The ids of all criteria.
  let criteria: [String]
  /// The language of the descriptions.
  let language: Language

  func script(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  /// The options that have a value.
  var valuedOptions: [OptionName] {
    OptionName.allCases.filter { $0.declaration.value != .nothing }
  }

  /// What may stand behind an option; of the formats, those of the command.
  func candidates(for option: OptionName, of command: CommandDeclaration?) -> Candidates {
    let formats = command?.formats ?? []
    return switch option.declaration.value {
    case .nothing, .count: Candidates()
    case .choice(let words, _): Candidates(words: words)
    case .formatOfCommand: Candidates(words: formats)
    case .formatAndFile: Candidates(words: formats, paths: .reports)
    case .text(let placeholder): candidates(named: placeholder, orCategories: option == .criteria)
    }
  }

  /// What may be an operand of a command, with the numbers of the operands that it is known of; none if that is all.
  func operands(of command: CommandDeclaration) -> (places: [Int], candidates: Candidates) {
    let operands = command.operands
    let places = operands.further == nil ? Array(operands.required.indices) : []
    if let allowed = operands.allowed { return (places, Candidates(words: allowed)) }
    guard let name = operands.name(at: 0) else { return (places, Candidates()) }
    if name == "COMMAND" { return ([0], Candidates(words: commands.map(\.name))) }
    guard name != "ID" else { return (places, Candidates(words: categories + criteria.uniqued)) }
    return (places, candidates(named: name, orCategories: operands.required.count == 2))
  }

  /// What the name of an operand or of a value promises.
  private func candidates(named name: String, orCategories takesCategories: Bool) -> Candidates {
    switch name {
    case "FILE", "PATH", "A", "B", "ROWS":
      Candidates(words: takesCategories ? categories : [], paths: .files)
    case "FOLDER": Candidates(paths: .folders)
    default: Candidates()
    }
  }

  private var categories: [String] { Category.allCases.map(\.code) }
}

extension [String] {
  /// Every text once, at its first place.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

extension String {
  /// The text in single quotation marks, as a shell takes it word for word.
  ///
  /// Only fish reads a backslash between them, so that one is doubled for it.
  func quoted(for shell: Completions.Shell) -> String {
    switch shell {
    case .bash, .zsh: "'" + replacing("'", with: #"'\''"#) + "'"
    case .fish: "'" + replacing(#"\"#, with: #"\\"#).replacing("'", with: #"\'"#) + "'"
    }
  }
}
