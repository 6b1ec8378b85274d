import Eligibility
import Reports

/// The manual as a page for `man`, derived from the declarations that parse command lines and make the help.
struct ManualPage: Sendable {
  /// The commands, in the order of the help.
  private let commands: [CommandDeclaration]
  private let language: Language
  private let help: Help
  private var lines: [String] = []

  /// The page in one language.
  static func text(commands: [CommandDeclaration], language: Language) -> String {
    var page = ManualPage(commands: commands, language: language)
    page.write()
    return page.lines.joined(separator: "\n") + "\n"
  }

  private init(commands: [CommandDeclaration], language: Language) {
    self.commands = commands
    self.language = language
    help = Help(commands: commands, language: language)
  }

  private mutating func write() {
    lines.append(".\\\" -*- coding: utf-8 -*-")
    lines.append(
      ".TH IIPCHECK 1 \(ToolVersion.date) \"iipcheck \(ToolVersion.number.escapedForRoff())\"")
    // Words stay whole and spaces as they are: names of options and of files are to be copied.
    lines += [".nh", ".ad l"]
    section(Words(zh: "名称", en: "NAME"))
    lines.append(
      "iipcheck \\- "
        + Words(zh: "核对重点工业互联网平台申报材料", en: "check applications for eligibility")[language]
        .escapedForRoff())
    section(Words(zh: "概要", en: "SYNOPSIS"))
    lines.append(
      Words(
        zh: "\\fBiipcheck\\fR \\fI命令\\fR [\\fI选项\\fR…]",
        en: "\\fBiipcheck\\fR \\fICOMMAND\\fR [\\fIOPTION\\fR…]")[
          language])
    section(Words(zh: "描述", en: "DESCRIPTION"))
    text(Help.purpose[language])
    section(Words(zh: "命令", en: "COMMANDS"))
    for command in commands { write(command) }
    section(Words(zh: "各命令通用的选项", en: "OPTIONS OF EVERY COMMAND"))
    for option in OptionName.allCases where option.declaration.isForEveryCommand {
      write(option, formats: [])
    }
    section(Words(zh: "退出状态", en: "EXIT STATUS"))
    text(Words(zh: "取最差的一种。", en: "The worst one wins.")[language])
    for status in ExitStatus.allCases { item("\(status.rawValue)", status.meaning[language]) }
    section(Words(zh: "环境变量", en: "ENVIRONMENT"))
    for variable in EnvironmentVariable.allCases {
      item(variable.rawValue, variable.meaning[language])
    }
    section(Words(zh: "文件", en: "FILES"))
    for file in Self.files { item(file.name, file.meaning[language]) }
    section(Words(zh: "示例", en: "EXAMPLES"))
    for example in commands.flatMap(\.examples) {
      item("iipcheck \(example.arguments)", example.purpose[language])
    }
  }

  private mutating func write(_ command: CommandDeclaration) {
    let usage = command.usage.escapedForRoff()
    lines.append(
      ".SS \"\(usage) " + Words(zh: "[选项…]", en: "[OPTION…]")[language] + "\"")
    text(command.summary[language])
    for paragraph in command.details?[language].split(separator: "\n") ?? [] {
      lines.append(".PP")
      text(String(paragraph))
    }
    if let values = help.operandValues(of: command.operands) {
      lines.append(".PP")
      text(values[language])
    }
    for option in command.options { write(option, formats: command.formats) }
  }

  private mutating func write(_ option: OptionName, formats: [String]) {
    let declaration = option.declaration
    let spellings = (declaration.letter.map { ["-\($0)"] } ?? []) + [option.spelling]
    var term = spellings.map { "\\fB\($0.escapedForRoff())\\fR" }.joined(separator: ", ")
    if let placeholder = declaration.placeholder {
      term += " \\fI\(placeholder.escapedForRoff())\\fR"
    }
    lines += [".TP", term]
    text(help.explanation(of: option, formats: formats))
  }

  // MARK: Parts of a page

  private mutating func section(_ title: Words) {
    lines.append(".SH \"\(title[language].escapedForRoff())\"")
  }

  private mutating func item(_ term: String, _ explanation: String) {
    lines += [".TP", "\\fB\(term.escapedForRoff())\\fR"]
    text(explanation)
  }

  /// A paragraph; lines in Chinese are broken here, since `man` breaks lines at spaces only.
  private mutating func text(_ text: String) {
    let parts = language == .zh ? text.wrapped(to: 64) : [text]
    lines.append(parts.map { $0.escapedForRoff() }.joined(separator: "\n.br\n"))
  }

  private static let files: [(name: String, meaning: Words)] = [
    (
      "*.json",
      Words(
        zh: "一份申报材料，UTF-8 编码的 JSON 对象；空白的由 iipcheck init 生成，写法由 iipcheck schema 描述",
        en:
          "an application: one JSON object in UTF-8; iipcheck init makes a blank one, and iipcheck schema "
          + "says what may stand in it")
    ),
    (
      "*.ndjson, *.jsonl",
      Words(zh: "数据流，每行一份申报材料", en: "a stream of applications, one a line")
    ),
    (
      ".iipcheck-*.tmp",
      Words(
        zh: "写入中的结果，与目标文件在同一文件夹，写完整后改名",
        en: "a result that is being written, beside the file whose name it gets once it is complete"
      )
    ),
  ]
}
