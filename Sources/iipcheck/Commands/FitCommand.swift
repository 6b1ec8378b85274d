import Eligibility
import Reports

/// `iipcheck fit`: one application under all four categories, and the shortest way to an eligible one.
struct FitCommand {
  let run: Run

  static let declaration = CommandDeclaration(
    name: "fit",
    summary: Words(
      zh: "四个类别对照，给出最接近的类别和最小改动",
      en: "compare all four categories: the nearest one and the smallest change that reaches it"),
    operands: .atLeastOne("FILE"),
    options: [.category, .criteria, .requireEvidence, .set, .readings, .format, .output],
    formats: FitFormats.all.map(\.name),
    details: Words(
      zh: "最小改动按以下次序衡量：改进平台无法达到的项最少；改动的项最少；相对增幅之和最小；"
        + "仍相同的按通知的先后。比例靠增加分子达到，不减少分母。\n"
        + "退出状态看所报的类别，或 --category 给出的类别；两者都没有时看最好的类别。",
      en:
        "The smallest change has the fewest fields that no work on the platform reaches, then the "
        + "fewest fields, then the least relative growth, then comes first in the notice. A share is "
        + "reached by raising its part, never by lowering the whole.\n"
        + "The exit status is that of the category applied for, or of those that --category names; "
        + "without either it is that of the best."),
    examples: [
      .init(
        "fit application.json", zh: "看哪个类别合适，还差什么",
        en: "see which category fits, and the shortfalls"),
      .init(
        "fit application.json --set devices.connected=5000", zh: "假设接入 5000 台设备会怎样",
        en: "see what 5000 connected devices would change"),
      .init(
        "fit application.json --format html -o fit.html", zh: "写成一个网页文件",
        en: "write it as one web page"),
    ])

  /// Looks at every file, whatever becomes of the others; the worst result decides the status.
  func perform() throws(OutputProblem) -> ExitStatus {
    let assessor = run.assessor
    let (all, status) = try run.assessments(
      { assessor.fit($0, file: $1) }, else: { assessor.unfit($0, file: $1) }, { $0.assessment })
    guard run.accepts(all.map { $0.assessment }) else { return .usage }
    let header = run.header(for: all.map { $0.assessment })
    try run.write(run.report(in: FitFormats.all, header, run.invocation.destinations[0])(all))
    return .worst(
      of: all.map { ExitStatus($0.assessment.isReadable ? $0.verdict : nil) } + [status])
  }
}
