import Eligibility
import Reports

/// The manual as a page for `man`, made from the same declarations and in the same words as the help.
extension Help {
  /// The page in one language.
  var manual: String {
    let files = Self.files.flatMap { item($0.name, $0.meaning) }
    let examples = commands.flatMap(\.examples).flatMap { example in
      item("iipcheck \(example.arguments)", example.purpose)
    }
    let parts = [
      [
        ".\\\" -*- coding: utf-8 -*-",
        ".TH IIPCHECK 1 \(ToolVersion.date) \"iipcheck \(ToolVersion.number.escapedForRoff())\"",
        // Words stay whole and spaces as they are: names of options and of files are to be copied.
        ".nh", ".ad l",
      ],
      section(
        Words(zh: "名称", en: "NAME"), ["iipcheck \\- " + Self.title[language].escapedForRoff()]),
      section(Words(zh: "概要", en: "SYNOPSIS"), [Self.synopsis[language]]),
      section(Words(zh: "描述", en: "DESCRIPTION"), text(Self.purpose)),
      section(Words(zh: "命令", en: "COMMANDS"), commands.flatMap { lines(on: $0) }),
      section(
        Words(zh: "各命令通用的选项", en: "OPTIONS OF EVERY COMMAND"),
        OptionName.common.flatMap { lines(on: $0, formats: []) }),
      section(
        Words(zh: "退出状态", en: "EXIT STATUS"),
        text(Words(zh: "取最差的一种。", en: "The worst one wins."))
          + ExitStatus.allCases.flatMap { item("\($0.rawValue)", $0.meaning) }),
      section(
        Words(zh: "环境变量", en: "ENVIRONMENT"),
        EnvironmentVariable.allCases.flatMap { item($0.rawValue, $0.meaning) }),
      section(Words(zh: "文件", en: "FILES"), files),
      section(Words(zh: "示例", en: "EXAMPLES"), examples),
    ]
    return parts.joined().joined(separator: "\n") + "\n"
  }

  private func lines(on command: CommandDeclaration) -> [String] {
    let options = Words(zh: "[选项…]", en: "[OPTION…]")[language]
    let details = command.details?[language].split(separator: "\n") ?? []
    let paragraphs =
      details.map { Words(same: String($0)) }
      + (operandValues(of: command.operands).map { [$0] } ?? [])
    return [".SS \"\(command.usage.escapedForRoff()) \(options)\""] + text(command.summary)
      + paragraphs.flatMap { [".PP"] + text($0) }
      + command.options.flatMap { lines(on: $0, formats: command.formats) }
  }

  private func lines(on option: OptionName, formats: [String]) -> [String] {
    let declaration = option.declaration
    let spellings = (declaration.letter.map { ["-\($0)"] } ?? []) + [option.spelling]
    var term = spellings.map { "\\fB\($0.escapedForRoff())\\fR" }.joined(separator: ", ")
    if let placeholder = declaration.placeholder {
      term += " \\fI\(placeholder.escapedForRoff())\\fR"
    }
    return [".TP", term] + text(explanation(of: option, formats: formats))
  }

  // MARK: Parts of a page

  private func section(_ title: Words, _ lines: [String]) -> [String] {
    [".SH \"\(title[language].escapedForRoff())\""] + lines
  }

  private func item(_ term: String, _ explanation: Words) -> [String] {
    [".TP", "\\fB\(term.escapedForRoff())\\fR"] + text(explanation)
  }

  /// A paragraph; lines in Chinese are broken here, since `man` breaks lines at spaces only.
  private func text(_ words: Words) -> [String] {
    let parts = language == .zh ? words.zh.wrapped(to: 64) : [words.en]
    return [parts.map { $0.escapedForRoff() }.joined(separator: "\n.br\n")]
  }

  private static let title = Words(zh: "核对重点工业互联网平台申报材料", en: "check applications for eligibility")

  private static let synopsis = Words(
    zh: "\\fBiipcheck\\fR \\fI命令\\fR [\\fI选项\\fR…]",
    en: "\\fBiipcheck\\fR \\fICOMMAND\\fR [\\fIOPTION\\fR…]")

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
