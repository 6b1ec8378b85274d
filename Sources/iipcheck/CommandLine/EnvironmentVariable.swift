import Eligibility

/// Every environment variable that the tool looks at.
enum EnvironmentVariable: String, CaseIterable, Sendable {
  case allOfLocale = "LC_ALL"
  case messagesOfLocale = "LC_MESSAGES"
  case language = "LANG"
  case noColor = "NO_COLOR"
  case forceColor = "FORCE_COLOR"
  case forceColorOfCommandLine = "CLICOLOR_FORCE"
  case terminal = "TERM"

  /// Those that name the locale; the first one that is set counts.
  static let locale = [allOfLocale, messagesOfLocale, language]

  /// What it changes: starts in lower case, has no full stop.
  var meaning: Words {
    switch self {
    case .allOfLocale, .messagesOfLocale, .language:
      Words(
        zh: "未写 --lang 时决定语言：依次取 LC_ALL、LC_MESSAGES、LANG 中第一个已设置的，以 zh 开头则用中文",
        en:
          "decides the language where --lang does not: the first of LC_ALL, LC_MESSAGES and LANG that is set; "
          + "Chinese if it begins with zh, else English")
    case .noColor:
      Words(
        zh: "设为任何非空的值，--color auto 即不使用颜色，优先于以下各项",
        en:
          "set to anything but nothing, keeps --color auto from using colour, whatever follows here"
      )
    case .forceColor, .forceColorOfCommandLine:
      Words(
        zh: "设为任何非空且不是 0 的值，--color auto 在标准输出上总是使用颜色，不论是否为终端",
        en:
          "set to anything but nothing and 0, lets --color auto use colour on standard output, terminal or not"
      )
    case .terminal:
      Words(
        zh: "为 dumb 时，--color auto 不使用颜色，也不显示进度",
        en: "if it is dumb, keeps --color auto from using colour, and progress from being shown")
    }
  }
}

extension Console {
  /// Whether standard output gets colour where nobody asks for it or against it: `NO_COLOR` comes first, then what
  /// forces it, then the terminal.
  var usesColor: Bool {
    if !value(of: .noColor).isEmpty { return false }
    let forcing = [EnvironmentVariable.forceColor, .forceColorOfCommandLine]
    if forcing.contains(where: { !["", "0"].contains(value(of: $0)) }) { return true }
    return isTerminal(.output) && !isDumb
  }

  /// Whether the terminal obeys no escapes.
  var isDumb: Bool { value(of: .terminal) == "dumb" }

  private func value(of variable: EnvironmentVariable) -> String {
    environment(variable.rawValue) ?? ""
  }
}
