import Eligibility

/// `iipcheck completions`: the script that lets a shell complete command lines.
struct CompletionsCommand {
  let run: Run

  static let declaration = CommandDeclaration(
    name: "completions",
    summary: Words(zh: "输出 shell 的命令补全脚本", en: "print what lets a shell complete command lines"),
    operands: .exactly("SHELL", allowed: Completions.Shell.allCases.map(\.rawValue)),
    options: [.output],
    details: Words(
      zh: "补全命令、选项、可取的值和文件名；zsh 和 fish 中的说明所用语言由 --lang 或区域设置决定。",
      en:
        "Completes commands, options, their values and names of files. The descriptions in zsh and fish are in "
        + "the language of --lang or of the locale."),
    examples: [
      .init(
        "completions bash > ~/.local/share/bash-completion/completions/iipcheck", zh: "为 bash 安装",
        en: "install them for bash"),
      .init(
        "completions zsh > \"${fpath[1]}/_iipcheck\"", zh: "为 zsh 安装", en: "install them for zsh"),
      .init(
        "completions fish > ~/.config/fish/completions/iipcheck.fish", zh: "为 fish 安装",
        en: "install them for fish"),
    ])

  func perform() throws(OutputProblem) -> ExitStatus {
    guard let shell = run.invocation.operands.first.flatMap(Completions.Shell.init) else {
      return .usage
    }
    let completions = Completions(
      commands: CommandTable.commands,
      criteria: run.editions.flatMap { $0.ruleSets }.flatMap { $0.criteria.map(\.id) },
      language: run.language)
    try run.write(Array(completions.script(for: shell).utf8))
    return .eligible
  }
}
