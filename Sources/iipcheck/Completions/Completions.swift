import Eligibility
import Jiangsu2018

/// The scripts that let a shell complete a command line, derived from the declarations that parse it.
struct Completions: Sendable {
  /// The shells that there is a script for.
  enum Shell: String, CaseIterable, Sendable {
    case bash, zsh, fish
  }

  /// What may stand at a place of a command line.
  enum Candidates: Hashable, Sendable {
    /// Nothing that a shell could know.
    case nothing
    /// One of these words.
    case words([String])
    /// A file or, if there are any, one of these words.
    case files(orWords: [String])
    /// A folder.
    case folders
    /// One of these formats, `=` and a file.
    case reports([String])
  }

  /// The commands, in the order of the help.
  let commands: [CommandDeclaration]
  /// The language of the descriptions.
  let language: Language

  /// The script for a shell.
  func script(for shell: Shell) -> String {
    switch shell {
    case .bash: BashCompletions(of: self).script
    case .zsh: ZshCompletions(of: self).script
    case .fish: FishCompletions(of: self).script
    }
  }

  /// The options that every command takes.
  var commonOptions: [OptionName] { OptionName.allCases.filter(\.declaration.isForEveryCommand) }

  /// Every option that a command takes.
  func options(of command: CommandDeclaration) -> [OptionName] {
    OptionName.allCases.filter(command.takes)
  }

  /// What may stand behind an option; of the formats, those of the command.
  func candidates(for option: OptionName, of command: CommandDeclaration?) -> Candidates {
    switch option.declaration.value {
    case .nothing, .count: .nothing
    case .choice(let words, _): .words(words)
    case .formatOfCommand: .words(command?.formats ?? [])
    case .formatAndFile: .reports(command?.formats ?? [])
    case .text(let placeholder): candidates(named: placeholder, orWords: option == .criteria)
    }
  }

  /// What may be an operand of a command.
  func candidates(for operands: Operands) -> Candidates {
    if let allowed = operands.allowed { return .words(allowed) }
    guard let name = operands.name(at: 0) else { return .nothing }
    if name == "ID" {
      return .words(
        Category.allCases.map(\.code)
          + Notice.ruleSets.flatMap { $0.criteria.map(\.id) }.uniqued)
    }
    return candidates(named: name, orWords: operands.required.count == 2)
  }

  /// What the name of an operand or of a value promises.
  private func candidates(named name: String, orWords takesCategories: Bool) -> Candidates {
    switch name {
    case "FILE", "PATH", "A", "B":
      .files(orWords: takesCategories ? Category.allCases.map(\.code) : [])
    case "FOLDER": .folders
    default: .nothing
    }
  }
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
    case .fish:
      "'" + replacing(#"\"#, with: #"\\"#).replacing("'", with: #"\'"#) + "'"
    }
  }
}
