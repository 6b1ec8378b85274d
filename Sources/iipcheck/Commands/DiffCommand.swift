import Eligibility
import Reports
import StrictJSON

/// `iipcheck diff`: what differs between two rule sets.
struct DiffCommand {
  let run: Run

  static let declaration = CommandDeclaration(
    name: "diff",
    summary: Words(
      zh: "比较两个条件集：增删和变更", en: "compare two rule sets: what was added, removed, changed"),
    operands: .exactly("A", "B"),
    options: [.format, .output],
    formats: ["text", "markdown", "json"],
    details: Words(
      zh: "A 为旧，B 为新，各为条件集文件或内置类别的代号（如 industry-level）。条件按编号、要求按名称对应。"
        + "有无不同，退出状态均为 0。",
      en:
        "A is the older one, B the newer; each is a file or the code of a built-in category, industry-level "
        + "for example. Criteria are matched by id, requirements by name. The status is 0 whether they differ "
        + "or not."),
    examples: [
      .init(
        arguments: "diff industry-level draft.json",
        purpose: Words(zh: "修改稿与内置条件的差别", en: "what a draft changes"))
    ])

  /// Writes the differences.
  func perform() throws(OutputProblem) -> ExitStatus {
    // Both are read before any complaint ends the run, so that all of them are told at once.
    let sides = run.invocation.operands.map { run.ruleSet(named: $0) }
    guard sides.count == 2, let old = sides[0], let new = sides[1] else { return .usage }
    let report = RuleSetDiffReport(RuleSetDiff(from: old, to: new))
    let bytes: [UInt8]
    switch run.format {
    case "json":
      var writer = JSONWriter(.indented)
      report.write(to: &writer)
      bytes = writer.bytes
    case "markdown": bytes = Array(report.markdown(in: run.language).utf8)
    default: bytes = Array(report.text(in: run.language, width: run.width).utf8)
    }
    try run.withOutput { write throws(OutputProblem) in try write(bytes) }
    return .eligible
  }
}
