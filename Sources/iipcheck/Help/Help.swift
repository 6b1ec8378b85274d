import Eligibility
import Reports

/// The help, derived from the declarations that parse, so that it cannot promise anything else.
struct Help: Sendable {
  /// The commands, in the order of the help.
  var commands: [CommandDeclaration]
  var language: Language
  /// The number of terminal cells that no line exceeds, but for examples, which are to be copied.
  var width = 80

  /// What the tool is good for.
  static let purpose = Words(
    zh: "逐项核对江苏省重点工业互联网平台申报材料是否符合申报条件。",
    en: "Checks, criterion by criterion, whether applications to Jiangsu's key industrial "
      + "internet platform programme are eligible.")

  var overview: String {
    let usage = Words(zh: "用法：iipcheck 命令 [选项…]", en: "Usage: iipcheck COMMAND [OPTION…]")
    return text(of: [
      paragraph(Self.purpose),
      paragraph(usage),
      section(
        Words(zh: "命令：", en: "Commands:"),
        commands.map { command in
          let term = ([command.name] + command.operands.shapes).joined(separator: " ")
          return HelpRow(term: term, text: command.summary[language])
        }),
      section(
        Words(zh: "各命令通用的选项：", en: "Options of every command:"),
        OptionName.common.map { row(of: $0, formats: []) }),
      section(
        Words(zh: "退出状态（取最差的一种）：", en: "Exit status (the worst one wins):"),
        ExitStatus.allCases.map { HelpRow(term: "\($0.rawValue)", text: $0.meaning[language]) }),
      paragraph(
        Words(
          zh: "各命令的选项和示例见 iipcheck 命令 --help。",
          en: "For the options of a command and examples, see iipcheck COMMAND --help.")),
    ])
  }

  /// How the tool, or the command that a command line names, is called.
  func command(of arguments: [String]) -> String {
    for case .operand(let name) in CommandLineItem.items(in: arguments) {
      return commands.contains { $0.name == name } ? "iipcheck \(name)" : "iipcheck"
    }
    return "iipcheck"
  }

  func on(_ command: CommandDeclaration) -> String {
    let usage = Words(zh: "用法：\(command.usage) [选项…]", en: "Usage: \(command.usage) [OPTION…]")
    let options = command.options + OptionName.common.filter { !command.options.contains($0) }
    return text(of: [
      paragraph(usage),
      paragraph(command.summary),
      command.details.map(paragraph) ?? [],
      operandValues(of: command.operands).map(paragraph) ?? [],
      section(
        Words(zh: "选项：", en: "Options:"), options.map { row(of: $0, formats: command.formats) }),
      examples(of: command),
    ])
  }

  /// The words that an operand can be, if there are only some.
  func operandValues(of operands: Operands) -> Words? {
    guard let allowed = operands.allowed, let name = operands.name(at: 0) else { return nil }
    return Words(
      zh: "\(name) 可取 \(allowed.joined(separator: "、"))。",
      en: "\(name) is one of \(allowed.joined(separator: ", ")).")
  }

  private func row(of option: OptionName, formats: [String]) -> HelpRow {
    let declaration = option.declaration
    let name = [option.spelling, declaration.placeholder].compactMap(\.self)
    let letter = declaration.letter.map { "-\($0), " } ?? "    "
    return HelpRow(
      term: letter + name.joined(separator: " "),
      text: explanation(of: option, formats: formats)[language])
  }

  /// What an option does, with what its value may be.
  func explanation(of option: OptionName, formats: [String]) -> Words {
    let declaration = option.declaration
    var facts = [declaration.help]
    switch declaration.value {
    case .nothing, .text, .count, .formatAndFile, .choice(_, placeholder: nil): break
    case .choice(let words, _): facts.append(oneOf(words))
    case .formatOfCommand:
      facts.append(oneOf(formats))
      if let first = formats.first {
        facts.append(Words(zh: "默认 \(first)", en: "default: \(first)"))
      }
    }
    if declaration.isRepeatable { facts.append(Words(zh: "可重复", en: "may be repeated")) }
    return facts.semicolons
  }

  private func oneOf(_ words: [String]) -> Words {
    Words(zh: "可取 \(words.joined(separator: "、"))", en: "one of \(words.joined(separator: ", "))")
  }

  private func examples(of command: CommandDeclaration) -> [String] {
    let title = Words(zh: "示例：", en: "Examples:")
    let lines = command.examples.flatMap { example in
      ["  iipcheck \(example.arguments)"]
        + example.purpose[language].wrapped(to: width - 6).map { "      \($0)" }
    }
    return lines.isEmpty ? [] : [title[language]] + lines
  }

  private func section(_ title: Words, _ rows: [HelpRow]) -> [String] {
    [title[language]] + HelpRow.lines(of: rows, width: width)
  }

  private func paragraph(_ words: Words) -> [String] {
    words[language].wrapped(to: width)
  }

  private func text(of blocks: [[String]]) -> String {
    blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }
}

/// A term with its explanation, as help lists them in two columns.
struct HelpRow: Sendable {
  /// The command, option or number that is explained.
  var term: String
  var text: String

  /// The rows under each other, the explanations aligned.
  ///
  /// A term that would push the explanations too far to the right stands on a line of its own.
  static func lines(of rows: [HelpRow], width: Int) -> [String] {
    let widest = width * 3 / 8
    let column = rows.map(\.term.displayWidth).filter { $0 <= widest }.max() ?? widest
    let indentation = String(repeating: " ", count: column + 4)
    return rows.flatMap { row in
      let explanation = row.text.wrapped(to: width - column - 4)
      let fits = row.term.displayWidth <= column
      let term = "  \(row.term.padded(to: column))"
      return [fits ? "\(term)  \(explanation[0])" : term]
        + explanation.dropFirst(fits ? 1 : 0).map { indentation + $0 }
    }
  }
}
