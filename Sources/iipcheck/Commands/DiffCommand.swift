import Eligibility
import Reports

/// `iipcheck diff`: what differs between two rule sets, or what moved between two results.
struct DiffCommand {
  /// One of the two sides, told by its content.
  private enum Side {
    case ruleSet(RuleSet)
    case result(ResultFile)
  }

  let run: Run

  /// The format that only results have: rule sets are not judged, so there is nothing to annotate.
  private static let forResults = "github"

  static let declaration = CommandDeclaration(
    name: "diff",
    summary: Words(
      zh: "比较两个条件集，或两份评判结果", en: "compare two rule sets, or two results: what moved"),
    operands: .exactly("A", "B"),
    options: [.format, .output],
    formats: ["text", "markdown", "json", forResults],
    details: Words(
      zh: "A 为旧，B 为新，由内容辨别：条件集文件或内置类别的代号（如 industry-level），或 check、screen 所写的 json、ndjson 结果。"
        + "条件按编号、要求按名称对应；有无不同，退出状态均为 0。\n"
        + "两份结果：列出结论变更的申报、结果变更的条件、新出现和不再出现的申报，有则退出状态为 1，无则为 0。"
        + "申报按文件对应（数据流按文件、行和统一社会信用代码），其余按统一社会信用代码和类别对应；"
        + "条件集或工具版本不同时另行注明。github 格式仅用于结果。",
      en:
        "A is the older one, B the newer; their content tells what they are: the file of a rule set or the code "
        + "of a built-in category, industry-level for example, or a result that check or screen wrote as json or "
        + "ndjson. Criteria are matched by id, requirements by name; the status is 0 whether rule sets differ or "
        + "not.\n"
        + "Of two results: whose verdict flips, which criteria move, which applications come and go; the status "
        + "is 1 if anything did, else 0. Applications are matched by file (in a stream by file, line and credit "
        + "code), the others by credit code and category; another rule set or version of the tool is told. "
        + "The format github is for results only."),
    examples: [
      .init("diff industry-level draft.json", zh: "修改稿与内置条件的差别", en: "what a draft changes"),
      .init(
        "diff before.json after.json --format github", zh: "在持续集成中标出变更的结论",
        en: "annotate the verdicts that flip"),
    ])

  func perform() throws(OutputProblem) -> ExitStatus {
    // Both are read before any complaint ends the run, so that all of them are told at once.
    let sides = run.invocation.operands.map { side(named: $0) }
    guard sides.count == 2, let old = sides[0], let new = sides[1] else { return .usage }
    switch (old, new) {
    case (.ruleSet(let old), .ruleSet(let new)):
      guard run.format != Self.forResults else {
        run.complain(
          Words(
            zh: "格式 \(Self.forResults) 仅用于两份结果，不用于条件集",
            en: "the format \(Self.forResults) is for two results, not for rule sets"))
        return .usage
      }
      let diff = RuleSetDiff(from: old, to: new)
      try run.writeReport(json: diff.write, markdown: diff.markdown, text: diff.text)
      return .eligible
    case (.result(let old), .result(let new)):
      let diff = ResultDiff(from: old, to: new)
      if run.format == Self.forResults {
        try run.write(Array(diff.workflowCommands(in: run.language).utf8))
      } else {
        try run.writeReport(json: diff.write, markdown: diff.markdown, text: diff.text)
      }
      return diff.isEmpty ? .eligible : .ineligible
    case (.ruleSet, .result), (.result, .ruleSet):
      let names = run.invocation.operands.map { $0.visible(limit: 200) }
      let ruleSet = if case .ruleSet = old { 0 } else { 1 }
      run.complain(
        Words(
          zh: "\(names[ruleSet]) 是条件集，\(names[1 - ruleSet]) 是评判结果，只能比较同类的两份",
          en:
            "\(names[ruleSet]) is a rule set and \(names[1 - ruleSet]) a result: only two of a kind can "
            + "be compared"))
      return .usage
    }
  }

  /// A rule set or a result; `nil` once complaints have said what is wrong with it.
  private func side(named name: String) -> Side? {
    if Category(code: name) != nil { return run.ruleSet(named: name).map { .ruleSet($0) } }
    guard let bytes = run.bytes(of: name) else { return nil }
    guard ResultFile.isResult(bytes) else {
      return run.accepted(RuleSet.read(bytes), of: bytes, named: name).map { .ruleSet($0) }
    }
    return run.accepted(ResultFile.read(bytes, named: name), of: bytes, named: name)
      .map { .result($0) }
  }
}
