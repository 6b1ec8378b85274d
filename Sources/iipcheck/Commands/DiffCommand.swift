import Eligibility
import Reports

/// `iipcheck diff`: what differs between two rule sets, or what moved between two results or applications.
struct DiffCommand {
  let run: Run

  /// The format that rule sets do not have: they are not judged, so there is nothing to annotate.
  private static let forResults = "github"

  static let declaration = CommandDeclaration(
    name: "diff",
    summary: Words(
      zh: "比较两个条件集、两份评判结果，或两次申报的材料",
      en: "compare two rule sets, two results, or applications that were filed twice: what moved"),
    operands: .exactly("A", "B"),
    options: [.category, .format, .output],
    formats: ["text", "markdown", "json", forResults],
    details: Words(
      zh: "A 为旧，B 为新，由内容辨别：条件集文件或内置类别的代号（如 industry-level），或 check、screen 所写的 json、ndjson 结果，"
        + "或申报材料（文件、文件夹、每行一份的 .ndjson）。"
        + "条件按编号、要求按名称对应；有无不同，退出状态均为 0。\n"
        + "两份结果：列出结论变更的申报、结果变更的条件、新出现和不再出现的申报，有则退出状态为 1，无则为 0。"
        + "申报按文件对应（数据流按文件、行和统一社会信用代码），其余按统一社会信用代码和类别对应；"
        + "条件集或工具版本不同时另行注明。\n"
        + "申报材料：逐份列出填报项由何变为何、清单增删了什么、佐证有何变化，以及随之变更的结论和条件，按 --category 或材料自己写明的类别评判；"
        + "两个文件夹中的材料按统一社会信用代码和平台名称对应，只在一边的、代码和平台名称重复的逐一列出；"
        + "有变更时退出状态为 1，有无法读取的为 3。github 格式不用于条件集。",
      en:
        "A is the older one, B the newer; their content tells what they are: the file of a rule set or the code "
        + "of a built-in category, industry-level for example, a result that check or screen wrote as json or "
        + "ndjson, or applications. Criteria are matched by id, requirements by name; the status is 0 whether rule sets differ or "
        + "not.\n"
        + "Of two results: whose verdict flips, which criteria move, which applications come and go; the status "
        + "is 1 if anything did, else 0. Applications are matched by file (in a stream by file, line and credit "
        + "code), the others by credit code and category; another rule set or version of the tool is told.\n"
        + "Of applications (files, folders, .ndjson with one a line): which fields say something else, from what to "
        + "what, what lists gained and lost, what became of the evidence, and the verdicts and criteria that move with "
        + "it, by the category that each names or --category. Those of two folders are matched by credit code and "
        + "platform; what stands on one side only, or names the same twice, is told. The status is 1 if anything "
        + "changed, 3 if anything cannot be read. The format github is not for rule sets."),
    examples: [
      .init("diff industry-level draft.json", zh: "修改稿与内置条件的差别", en: "what a draft changes"),
      .init(
        "diff before.json after.json --format github", zh: "在持续集成中标出变更的结论",
        en: "annotate the verdicts that flip"),
      .init(
        "diff first-filing/ second-filing/", zh: "补正后重报的材料改了什么",
        en: "what was changed before filing again"),
    ])

  func perform() throws(OutputProblem) -> ExitStatus {
    // Both are read before any complaint ends the run, so that all of them are told at once.
    let names = run.invocation.operands
    guard names.count == 2 else { return .usage }
    let (first, second) = (try side(named: names[0]), try side(named: names[1]))
    guard let old = first, let new = second else { return .usage }
    let namesCategory = run.invocation.values[.category] != nil
    switch (old, new) {
    case (.ruleSet, .ruleSet) where namesCategory, (.result, .result) where namesCategory:
      run.complain(
        Words(zh: "--category 仅用于申报材料", en: "--category is for applications only"))
      return .usage
    case (.ruleSet(let old), .ruleSet(let new)):
      guard run.format != Self.forResults else {
        run.complain(
          Words(
            zh: "格式 \(Self.forResults) 仅用于评判结果和申报材料，不用于条件集",
            en: "the format \(Self.forResults) is for results and applications, not for rule sets"))
        return .usage
      }
      let diff = RuleSetDiff(from: old, to: new)
      try run.writeReport(json: diff.write, markdown: diff.markdown, text: diff.text)
      return .eligible
    case (.result(let old), .result(let new)):
      return try told(ResultDiff(from: old, to: new))
    case (.applications(let old, let oldStatus), .applications(let new, let newStatus)):
      let diff = ResultDiff(
        from: old, named: names[0], to: new, named: names[1], run.header(for: old + new))
      for words in diff.duplicates { run.warn(words) }
      let unread: ExitStatus = (old + new).allSatisfy { $0.isReadable } ? .eligible : .unreadable
      return .worst(of: [try told(diff), oldStatus, newStatus, unread])
    default:
      let sides = zip(names, [old, new]).map { name, side in
        Words(same: name.visible(limit: 200)) + Words(zh: " 是", en: " is ") + side.kind
      }
      run.complain(
        sides.joined(zh: "，", en: " and ")
          + Words(zh: "，只能比较同类的两份", en: ": only two of a kind can be compared"))
      return .usage
    }
  }

  /// Writes what moved; the status says whether anything did.
  private func told(_ diff: ResultDiff) throws(OutputProblem) -> ExitStatus {
    if run.format == Self.forResults {
      try run.write(Array(diff.workflowCommands(in: run.language).utf8))
    } else {
      try run.writeReport(json: diff.write, markdown: diff.markdown, text: diff.text)
    }
    return diff.isEmpty ? .eligible : .ineligible
  }
}
