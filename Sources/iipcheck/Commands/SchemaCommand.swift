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
      zh: "模式与读取完全一致：编辑器不提示错误的申报材料都能读取，反之亦然（同一填报项写两次除外，模式查不出）。",
      en:
        "The schema allows exactly what can be read: what an editor does not underline is accepted, and the "
        + "reverse; only a field that stands twice is beyond a schema."),
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
