import Eligibility
import Reports

/// `iipcheck init`: a blank application to fill in.
struct InitCommand {
  let run: Run

  static let declaration = CommandDeclaration(
    name: "init",
    summary: Words(zh: "生成某一类别的空白申报材料", en: "make a blank application for a category"),
    operands: .exactly("CATEGORY", allowed: Category.allCases.map { $0.code }),
    options: [.criteria, .output],
    details: Words(
      zh: "列出该类别要看的全部填报项，未填的为 null；核对它得到“资料不全”和待填清单，绝不会是“不符合”。"
        + "编辑器可凭同一文件夹中的 application.schema.json 提示填法，见 iipcheck schema。",
      en:
        "Every field that the category reads, null where nothing is stated yet. Checking it says incomplete, "
        + "never ineligible, and lists what to fill in. With application.schema.json beside it an editor "
        + "helps while typing; see iipcheck schema."),
    examples: [
      .init(
        "init industry-level -o application.json", zh: "生成行业级的空白申报材料",
        en: "make one for an industry-level platform"),
      .init("schema -o application.schema.json", zh: "在旁边放上模式文件", en: "put the schema beside it"),
    ])

  func perform() throws(OutputProblem) -> ExitStatus {
    guard let category = run.invocation.operands.first.flatMap({ Category(code: $0) }) else {
      return .usage
    }
    guard let ruleSet = run.ruleSet(for: category) else {
      run.complain(Problem.Kind.categoryWithoutRules(category).wording)
      return .usage
    }
    try run.writeJSON { BlankApplication(for: ruleSet).write(to: &$0) }
    return .eligible
  }
}
