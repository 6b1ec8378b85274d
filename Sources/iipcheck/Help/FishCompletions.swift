import Eligibility

/// The script for fish, version 3.1 and later.
extension Completions {
  var fish: String {
    """
    # iipcheck completions fish: to load them, iipcheck completions fish | source

    \(functions)
    complete -c iipcheck -e
    complete -c iipcheck -f
    \(lines.joined(separator: "\n"))

    """
  }

  private var functions: String {
    #"""
    # The command before the cursor and its operands so far, one a line.
    function __iipcheck_words
        set -l tokens (commandline -opc)
        set -l ended 0
        set -l pending 0
        for token in $tokens[2..-1]
            if test $ended = 0; and string match -qr -- '^-.' $token
                set pending 0
                if test "$token" = --
                    set ended 1
                else if contains -- $token \#(valuedOptions.flatMap(\.spellings).joined(separator: " "))
                    set pending 1
                end
            else if test $ended = 0 -a $pending = 1
                set pending 0
            else
                printf '%s\n' $token
            end
        end
    end

    # Whether the command is this one, and its next operand the one at a place, if a place is given.
    function __iipcheck_at
        set -l words (__iipcheck_words)
        test "$words[1]" = "$argv[1]"; or return
        test (count $argv) -lt 2; or contains -- (math (count $words) - 1) $argv[2..-1]
    end

    # A format, = and a file.
    function __iipcheck_reports
        set -l token (commandline -ct | string replace -r -- '^--report=' '')
        if not string match -q -- '*=*' $token
            printf '%s=\n' $argv
            return
        end
        set -l parts (string split -m 1 -- = $token)
        for path in $parts[2]*
            test -d $path; and set path $path/
            printf '%s=%s\n' $parts[1] $path
        end
    end

    """#
  }

  private var lines: [String] {
    let none = "not __iipcheck_words | string length -q"
    return commands.map { command in
      "complete -c iipcheck -n " + none.quoted(for: .fish) + " -a \(command.name) -d "
        + command.summary[language].quoted(for: .fish)
    }
      + OptionName.common.map { line(of: $0, nil) }
      + commands.flatMap { command in
        operandLines(of: command)
          + OptionName.allCases.filter { command.options.contains($0) }.map {
            line(of: $0, command)
          }
      }
  }

  private func line(of option: OptionName, _ command: CommandDeclaration?) -> String {
    let declaration = option.declaration
    var line = "complete -c iipcheck"
    if let command { line += " -n '__iipcheck_at \(command.name)'" }
    line += " -l \(option.rawValue)" + (declaration.letter.map { " -s \($0)" } ?? "")
    if declaration.value != .nothing {
      line += " -r" + arguments(candidates(for: option, of: command))
    }
    return line + " -d " + declaration.help[language].quoted(for: .fish)
  }

  private func operandLines(of command: CommandDeclaration) -> [String] {
    let (places, candidates) = operands(of: command)
    guard candidates != Candidates() else { return [] }
    let place = ([command.name] + places.map { "\($0)" }).joined(separator: " ")
    return ["complete -c iipcheck -n '__iipcheck_at \(place)'" + arguments(candidates)]
  }

  private func arguments(_ candidates: Candidates) -> String {
    let list: String? =
      switch candidates.paths {
      case .reports: "(__iipcheck_reports \(candidates.list))"
      case .folders: "(__fish_complete_directories)"
      case .files, nil: candidates.words.isEmpty ? nil : candidates.list
      }
    return (candidates.paths == .files ? " -F" : " -f") + (list.map { " -a '\($0)'" } ?? "")
  }
}
