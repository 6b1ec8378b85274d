import Eligibility
import Reports

/// `iipcheck init`: a blank application to fill in.
struct InitCommand {
  let run: Run

  static let declaration = CommandDeclaration(
    name: "init",
    summary: Words(zh: "生成某一类别的空白申报材料", en: "make a blank application for a category"),
    operands: .exactly(
      "CATEGORY", allowed: Category.allCases.map { $0.code } + ["all"],
      terms: Choice.category.terms),
    options: [.criteria, .output, .force],
    details: Words(
      zh: "列出该类别要看的全部填报项，未填的为 null；核对它得到“资料不全”和待填清单，绝不会是“不符合”。"
        + "all 为四个类别共用的一份：多数类别要看的在前，类别待定。"
        + "编辑器可凭同一文件夹中的 application.schema.json 提示填法，见 iipcheck schema。",
      en:
        "Every field that the category reads, null where nothing is stated yet. Checking it says incomplete, "
        + "never ineligible, and lists what to fill in. all makes one for all four categories, what most of "
        + "them ask for in front and the category open. With application.schema.json beside it an editor "
        + "helps while typing; see iipcheck schema."),
    examples: [
      .init(
        "init industry-level -o application.json", zh: "生成行业级的空白申报材料",
        en: "make one for an industry-level platform"),
      .init(
        "init all -o application.json", zh: "类别未定时，生成四个类别共用的一份",
        en: "make one for all four categories, to see which one fits"),
      .init("schema -o application.schema.json", zh: "在旁边放上模式文件", en: "put the schema beside it"),
    ])

  func perform() throws(OutputProblem) -> ExitStatus {
    let category = run.invocation.operands.first.flatMap { Category(code: $0) }
    let ruleSets = category.map { [run.ruleSet(for: $0)].compactMap(\.self) } ?? run.ruleSets
    guard !ruleSets.isEmpty else {
      if let category { run.complain(Problem.Kind.categoryWithoutRules(category).wording) }
      return .usage
    }
    try run.writeJSON { BlankApplication(for: ruleSets).write(to: &$0) }
    let file = run.invocation.destinations[0].path?.visible ?? "FILE"
    let next = category == nil ? "iipcheck fit \(file)" : "iipcheck check \(file)"
    run.console.say(
      Words(zh: "下一步：填写 \(file)，再运行 \(next)", en: "next: fill in \(file), then run \(next)"),
      in: run.language)
    return .eligible
  }
}
