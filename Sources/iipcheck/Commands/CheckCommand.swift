import Eligibility
import Reports

/// `iipcheck check`: every criterion of one application after another.
struct CheckCommand {
  let run: Run

  static let declaration = CommandDeclaration(
    name: "check",
    summary: Words(
      zh: "逐项核对申报材料，给出数值、差距、条款和依据", en: "judge applications by every criterion of their category"),
    operands: .atLeastOne("FILE"),
    options: [
      .category, .criteria, .requireEvidence, .reviews, .set, .all, .brief, .readings, .format,
      .output, .report,
    ],
    formats: CheckFormats.all.map(\.name),
    details: Words(
      zh: "逐份读取申报材料，对照其类别的全部条件，写明结论、差距和须填写的内容；每条所依据的数值与条款见 --all。"
        + "未填的数值不会当作零。“-”表示标准输入。",
      en:
        "Reads each application and judges it by every criterion of its category: the verdict, the "
        + "shortfalls, what is to be filled in; --all shows the figures and the clause of every criterion. "
        + "A figure that is not stated is never taken for zero. - stands for standard input."),
    examples: [
      .init("check application.json", zh: "核对一份申报材料", en: "check one application"),
      .init(
        "check application.json --category all", zh: "按四个类别逐一核对",
        en: "check it under all four categories"),
      .init(
        "check application.json --criteria draft.json", zh: "按文件中的条件核对",
        en: "check it by the criteria in a file"),
      .init(
        "check ./*.json --format json -o results.json", zh: "把结果写成 JSON 文件",
        en: "write the results as JSON"),
      .init(
        "check ./*.json --report junit=junit.xml --report sarif=iipcheck.sarif",
        zh: "同时得到供持续集成读取的结果",
        en: "the results for continuous integration as well"),
    ])

  /// Checks every file, whatever becomes of the others; the worst result decides the status.
  func perform() throws(OutputProblem) -> ExitStatus {
    let assessor = run.assessor
    let (all, status) = try run.assessments(
      { assessor.check($0, file: $1) }, else: { assessor.unreadable($0, file: $1) }, { $0 })
    guard run.accepts(all) else { return .usage }
    let header = run.header(for: all)
    try run.withOutputs { destination, write throws(OutputProblem) in
      try write(run.report(in: CheckFormats.all, header, destination)(all))
    }
    return .worst(of: all.map { ExitStatus($0.verdict) } + [status])
  }
}
