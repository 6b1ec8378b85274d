/// The script for bash, which works from version 3.2 on and needs nothing besides.
///
/// bash shows candidates without descriptions. It takes `=` for a word of its own, so that the function puts such
/// words together again and, of a candidate, hands back what stands behind the last `=`.
extension Completions {
  var bash: String {
    """
    # iipcheck completions bash: to load them, source <(iipcheck completions bash)

    _iipcheck_commands='\(commands.map(\.name).joined(separator: " "))'

    # What may stand behind an option of a command: words, or one of files, folders, reports.
    _iipcheck_value() {
      words= paths=
      case $1:$2 in
    \(values)
      esac
    }

    # What may be an operand of a command, whose number so far is given.
    _iipcheck_operand() {
      words= paths=
      case $1:$2 in
    \(operands)
      esac
    }

    # The options of a command.
    _iipcheck_options() {
      case $1 in
    \(options)
      *) words='\(spellings(OptionName.common))' ;;
      esac
    }

    # Whether an option has a value.
    _iipcheck_has_value() {
      case $1 in
      \(valuedOptions.flatMap(\.spellings).joined(separator: "|"))) return 0 ;;
      esac
      return 1
    }

    \(Self.bashFunction)
    complete -F _iipcheck iipcheck

    """
  }

  private func spellings(_ options: [OptionName]) -> String {
    options.map(\.spelling).joined(separator: " ")
  }

  /// The lines of a `case`; what is the same for every command stands once.
  private var values: String {
    valuedOptions.flatMap { option -> [String] in
      func line(_ command: CommandDeclaration?) -> String {
        let pattern = option.spellings.map { "\(command?.name ?? "*"):\($0)" }
        return self.line(pattern, candidates(for: option, of: command))
      }
      switch option.declaration.value {
      case .formatOfCommand, .formatAndFile:
        return commands.filter { $0.takes(option) }.map { line($0) }
      default: return [line(nil)]
      }
    }.joined(separator: "\n")
  }

  private var operands: String {
    commands.compactMap { command -> String? in
      let (places, candidates) = operands(of: command)
      guard candidates != Candidates() else { return nil }
      let patterns = places.isEmpty ? ["*"] : places.map { "\($0)" }
      return line(patterns.map { "\(command.name):\($0)" }, candidates)
    }.joined(separator: "\n")
  }

  private var options: String {
    commands.map { command in
      "  \(command.name)) words='" + spellings(OptionName.allCases.filter(command.takes)) + "' ;;"
    }.joined(separator: "\n")
  }

  private func line(_ patterns: [String], _ candidates: Candidates) -> String {
    let sign = candidates.paths == .reports ? "=" : ""
    let words = candidates.words.map { $0 + sign }.joined(separator: " ")
    let assignments =
      (words.isEmpty ? [] : ["words='\(words)'"])
      + (candidates.paths.map { ["paths=\($0.rawValue)"] } ?? [])
    let action = assignments.isEmpty ? ":" : assignments.joined(separator: " ")
    return "  \(patterns.joined(separator: "|"))) \(action) ;;"
  }

  private static let bashFunction = #"""
    _iipcheck() {
      local line=() word='' last='' index command='' option='' ended='' count=0 words='' paths=''
      # Words that bash has parted at = are one again.
      for ((index = 1; index <= COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        if [[ ${#line[@]} -gt 0 && $COMP_WORDBREAKS == *=* && ( $word == = || $last == = ) ]]; then
          line[${#line[@]}-1]+=$word
        else
          line[${#line[@]}]=$word
        fi
        last=$word
      done
      local current=${line[${#line[@]}-1]}
      for ((index = 0; index < ${#line[@]} - 1; index++)); do
        word=${line[index]}
        if [[ -z $ended && -n $option && $word != -?* ]]; then
          option=
          continue
        fi
        option=
        if [[ -n $ended || $word != -?* ]]; then
          if [[ -z $command ]]; then command=$word; else count=$((count + 1)); fi
        elif [[ $word == -- ]]; then
          ended=1
        elif _iipcheck_has_value "$word"; then
          option=$word
        fi
      done

      # What stands before the part that is completed, and that part.
      local before='' part=$current
      if [[ -z $ended && $current == -*=* ]]; then
        before=${current%%=*}= part=${current#*=}
        _iipcheck_value "$command" "${current%%=*}"
      elif [[ -z $ended && $current == -?* ]]; then
        _iipcheck_options "$command"
      elif [[ -n $option ]]; then
        _iipcheck_value "$command" "$option"
      elif [[ -z $command ]]; then
        words=$_iipcheck_commands
      else
        _iipcheck_operand "$command" "$count"
      fi
      if [[ $paths == reports ]]; then
        if [[ $part == *=* ]]; then
          before+=${part%%=*}= part=${part#*=} words='' paths=files
        else
          compopt -o nospace 2>/dev/null
        fi
      fi

      COMPREPLY=()
      # Where nothing but a path can stand, bash knows best how to complete it.
      if [[ -z $words && $paths == files ]] && compopt -o default 2>/dev/null; then return 0; fi
      if [[ -z $words && $paths == folders ]] && compopt -o dirnames 2>/dev/null; then return 0; fi
      local cut=''
      if [[ $COMP_WORDBREAKS == *=* && $current == *=* ]]; then cut=${current%=*}=; fi
      while IFS= read -r word; do
        word=$before$word
        COMPREPLY[${#COMPREPLY[@]}]=${word#"$cut"}
      done < <(
        compgen -W "$words" -- "$part"
        case $paths in
        files) compgen -f -- "$part" ;;
        folders) compgen -d -- "$part" ;;
        esac
      )
      if [[ $paths == files || $paths == folders ]]; then compopt -o filenames 2>/dev/null; fi
      return 0
    }
    """#
}
