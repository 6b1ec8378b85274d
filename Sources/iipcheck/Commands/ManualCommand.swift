import Eligibility

/// `iipcheck manual`: everything that the help says as one page for `man`.
struct ManualCommand {
  let run: Run

  static let declaration = CommandDeclaration(
    name: "manual",
    summary: Words(zh: "输出 man 手册页", en: "print the manual page for man"),
    options: [.output],
    examples: [
      .init("manual | man -l -", zh: "阅读手册", en: "read the manual"),
      .init("manual -o iipcheck.1", zh: "存为 man 能找到的文件", en: "write the file that man looks for"),
    ])

  func perform() throws(OutputProblem) -> ExitStatus {
    let help = Help(commands: CommandTable.commands, language: run.language)
    try run.write(Array(help.manual.utf8))
    return .eligible
  }
}
