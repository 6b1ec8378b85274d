import Eligibility

@testable import iipcheck

/// Commands of every shape, so that the parser is tested apart from what the tool can really do.
enum SampleCommands {
  static let check = CommandDeclaration(
    name: "check",
    summary: Words(zh: "逐项核对申报材料", en: "hold applications against their criteria"),
    operands: .atLeastOne("FILE"),
    options: [.category, .requireEvidence, .format, .output, .report],
    formats: ["text", "json", "csv"],
    details: Words(
      zh: "缺少的数值不会当作零。\n“-”表示标准输入。",
      en: "A figure that is missing is never taken for zero.\nA dash stands for standard input."),
    examples: [
      .init("check a.json --format csv -o a.csv", zh: "写成表格", en: "write a table")
    ])
  static let list = CommandDeclaration(
    name: "criteria", summary: Words(zh: "列出条件", en: "list the criteria"),
    operands: .any("ID"), options: [.format], formats: ["text"])
  static let compare = CommandDeclaration(
    name: "diff", summary: Words(zh: "比较两份结果", en: "compare two results"),
    operands: .exactly("A", "B"), options: [.jobs, .order])
  static let blank = CommandDeclaration(
    name: "init", summary: Words(zh: "空白申报材料", en: "a blank application"),
    operands: .exactly("CATEGORY", allowed: ["key-cultivation", "cross-industry"]))
  static let schema = CommandDeclaration(
    name: "schema", summary: Words(zh: "JSON Schema", en: "the JSON Schema"))

  static let all = [check, list, compare, blank, schema]
  static let parser = CommandLineParser(commands: all)
}
