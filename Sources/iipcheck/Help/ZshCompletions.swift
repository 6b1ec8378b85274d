import Eligibility

/// The script for zsh: a completion function that may be loaded or put into a folder of `fpath` as `_iipcheck`.
extension Completions {
  var zsh: String {
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
    \(specs(of: OptionName.common, command: nil)) \\
        '1: :->command' '*:: :->rest'
      case $state in
      command)
        local -a commands=(
    \(descriptions)
        )
        _describe -t commands \(Words(zh: "命令", en: "command")[language].quoted(for: .zsh)) commands
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

  private var descriptions: String {
    commands.map { command in
      let description = Self.escaped(command.summary[language])
      return "      " + "\(command.name):\(description)".quoted(for: .zsh)
    }.joined(separator: "\n")
  }

  private var cases: String {
    commands.map { command in
      let specs = specs(of: OptionName.allCases.filter(command.takes), command: command)
      return "    \(command.name))\n      _arguments -S \\\n" + specs + operandSpecs(of: command)
        + "\n      ;;"
    }.joined(separator: "\n")
  }

  private func operandSpecs(of command: CommandDeclaration) -> String {
    let operands = command.operands
    let action = action(self.operands(of: command).candidates)
    var specs = operands.required.enumerated().map { place, name in
      "\(place + 1):\(Self.escaped(name)):\(action)"
    }
    let mark = operands.limit == 1 ? "::" : "*:"
    if let further = operands.further { specs.append(mark + "\(Self.escaped(further)):\(action)") }
    return specs.map { " \\\n    " + $0.quoted(for: .zsh) }.joined()
  }

  private func specs(of options: [OptionName], command: CommandDeclaration?) -> String {
    options.map { "    " + spec(of: $0, command) }.joined(separator: " \\\n")
  }

  private func spec(of option: OptionName, _ command: CommandDeclaration?) -> String {
    let declaration = option.declaration
    let spellings = option.spellings
    let hasValue = declaration.value != .nothing
    // What may be given once excludes its other spelling.
    let head = declaration.isRepeatable ? "*" : "(\(spellings.joined(separator: " ")))"
    var tail = "[" + Self.escaped(declaration.help[language]) + "]"
    if hasValue {
      let action = action(candidates(for: option, of: command))
      tail += ":" + Self.escaped(declaration.placeholder ?? "") + ":" + action
    }
    return spellings.map { spelling in
      let sign = hasValue && spelling == option.spelling ? "=" : ""
      return (head + spelling + sign + tail).quoted(for: .zsh)
    }.joined(separator: " \\\n    ")
  }

  private func action(_ candidates: Candidates) -> String {
    switch candidates.paths {
    case nil: candidates.words.isEmpty ? " " : "(" + candidates.list + ")"
    case .files: candidates.words.isEmpty ? "_files" : "_iipcheck_files_or " + candidates.list
    case .folders: "_files -/"
    case .reports: "_iipcheck_reports " + candidates.list
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
