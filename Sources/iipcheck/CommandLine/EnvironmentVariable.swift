import Eligibility

/// Every environment variable that the tool looks at.
enum EnvironmentVariable: String, CaseIterable, Sendable {
  case allOfLocale = "LC_ALL"
  case messagesOfLocale = "LC_MESSAGES"
  case language = "LANG"
  case noColor = "NO_COLOR"
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
        zh: "设为任何非空的值，--color auto 即不使用颜色",
        en: "set to anything but nothing, keeps --color auto from using colour")
    case .terminal:
      Words(
        zh: "为 dumb 时，--color auto 不使用颜色",
        en: "keeps --color auto from using colour if it is dumb")
    }
  }
}
