import Eligibility

/// The script for zsh: a completion function that may be loaded or put into a folder of `fpath` as `_iipcheck`.
struct ZshCompletions {
  private let completions: Completions
  private let language: Language

  init(of completions: Completions) {
    self.completions = completions
    language = completions.language
  }

  var script: String {
    """
    #compdef iipcheck
    # iipcheck completions zsh: to load them, source <(iipcheck completions zsh)

    # A format, = and a file.
    _iipcheck_reports() {
      if compset -P 1 '*='; then _files; else compadd -S '=' "$@"; fi
    }

    # A file or one of some words.
    _iipcheck_files_or() {
      compadd "$@"
      _files
    }

    _iipcheck() {
      local curcontext=$curcontext state line
      typeset -A opt_args
      _arguments -C -S -A '-*' \\
    \(specs(of: completions.commonOptions, command: nil)) \\
        '1: :->command' '*:: :->rest'
      case $state in
      command)
        local -a commands=(
    \(commands)
        )
        _describe -t commands \(title.quoted(for: .zsh)) commands
        ;;
      rest)
        case $words[1] in
    \(cases)
        esac
        ;;
      esac
    }

    if [[ $funcstack[1] == _iipcheck ]]; then _iipcheck "$@"; else compdef _iipcheck iipcheck; fi

    """
  }

  private var title: String { Words(zh: "命令", en: "command")[language] }

  private var commands: String {
    completions.commands.map { command in
      let description = Self.escaped(command.summary[language])
      return "      " + "\(command.name):\(description)".quoted(for: .zsh)
    }.joined(separator: "\n")
  }

  private var cases: String {
    completions.commands.map { command in
      let specs = specs(of: completions.options(of: command), command: command)
      return "    \(command.name))\n      _arguments -S \\\n" + specs + operands(of: command)
        + "\n      ;;"
    }.joined(separator: "\n")
  }

  private func operands(of command: CommandDeclaration) -> String {
    let operands = command.operands
    let action = action(completions.candidates(for: operands))
    var specs = operands.required.enumerated().map { place, name in
      "\(place + 1):\(Self.escaped(name)):\(action)"
    }
    if let further = operands.further { specs.append("*:\(Self.escaped(further)):\(action)") }
    return specs.map { " \\\n    " + $0.quoted(for: .zsh) }.joined()
  }

  private func specs(of options: [OptionName], command: CommandDeclaration?) -> String {
    options.map { "    " + spec(of: $0, command) }.joined(separator: " \\\n")
  }

  private func spec(of option: OptionName, _ command: CommandDeclaration?) -> String {
    let declaration = option.declaration
    let spellings = [option.spelling] + (declaration.letter.map { ["-\($0)"] } ?? [])
    let hasValue = declaration.value != .nothing
    // What may be given once excludes its other spelling.
    let head = declaration.isRepeatable ? "*" : "(\(spellings.joined(separator: " ")))"
    var tail = "[" + Self.escaped(declaration.help[language]) + "]"
    if hasValue {
      let action = action(completions.candidates(for: option, of: command))
      tail += ":" + Self.escaped(declaration.placeholder ?? "") + ":" + action
    }
    return spellings.map { spelling in
      let sign = hasValue && spelling == option.spelling ? "=" : ""
      return (head + spelling + sign + tail).quoted(for: .zsh)
    }.joined(separator: " \\\n    ")
  }

  private func action(_ candidates: Completions.Candidates) -> String {
    switch candidates {
    case .nothing: " "
    case .words(let words): "(" + words.joined(separator: " ") + ")"
    case .files(let words) where words.isEmpty: "_files"
    case .files(let words): "_iipcheck_files_or " + words.joined(separator: " ")
    case .folders: "_files -/"
    case .reports(let formats): "_iipcheck_reports " + formats.joined(separator: " ")
    }
  }

  /// The text with what ends a part of a specification marked as text.
  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if [":", "[", "]", "\\"].contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }
}
