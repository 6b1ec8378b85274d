import Eligibility
import Reports

/// `iipcheck schema`: the JSON Schemas, for editors and for programs that write or read the tool's files.
struct SchemaCommand {
  let run: Run

  static let declaration = CommandDeclaration(
    name: "schema",
    summary: Words(
      zh: "输出 JSON Schema（2020-12），供编辑器提示",
      en: "print the JSON Schema (2020-12) of an application, for editors"),
    options: [.of, .output, .force],
    details: Words(
      zh: "能读取的申报材料，模式都允许；读取不了的，模式都会提示，只有四种查不出："
        + "同一填报项或同一年度写两次，仅大小写、全半角或空格不同的词，金额超过六位小数，以及不是 JSON 的文本。",
      en:
        "The schema allows all that can be read, and an editor underlines all that cannot but for four things that no "
        + "schema can say: a field or a fiscal year that stands twice, words that differ in case, width or spacing "
        + "alone, more than six decimals of an amount, and what is no JSON."),
    examples: [
      .init(
        "schema -o application.schema.json", zh: "存为申报材料旁边的模式文件", en: "put it beside an application"
      ),
      .init("schema --of rule-set", zh: "条件集的模式", en: "that of a rule set"),
      .init("schema --of expectation", zh: "预期文件的模式", en: "that of NAME.expected.json"),
    ])

  func perform() throws(OutputProblem) -> ExitStatus {
    let kind = run.invocation.value(of: .of).flatMap { PublishedSchema(rawValue: $0) }
    try run.writeJSON { (kind ?? .application).write(to: &$0) }
    return .eligible
  }
}
