import Eligibility
import Reports
import StrictJSON

/// `iipcheck criteria`: the criteria in the open, listed, explained, looked through or written to a folder.
struct CriteriaCommand {
  let run: Run

  static let declaration = CommandDeclaration(
    name: "criteria",
    summary: Words(
      zh: "列出、解释或导出申报条件及所记的理解",
      en: "list, explain or export the criteria with the recorded readings"),
    operands: .any("ID"),
    options: [.criteria, .lint, .write, .format, .output],
    formats: ["text", "markdown", "json"],
    details: Words(
      zh: "不写 ID 时按类别列出全部条件。ID 可为条件编号（1.2.1）、要求编号（1.2.1/devices.connected）或类别代号，"
        + "解释它要求什么、看哪些填报项、采用何种理解及理由、如何填写；"
        + "也可为编号的前几节（2.1），列出其下各条；或填报项（operation.staff），说明其名称、单位、填法和各类别中看它的条件。"
        + "以 json 格式导出的一个类别可由 --criteria 读回。\n"
        + "--lint 有未注明的发现时退出状态为 1。",
      en:
        "Without an ID, lists all criteria by category. An ID is that of a criterion (1.2.1), of a "
        + "requirement (1.2.1/devices.connected) or a category: what it asks, which fields it reads, which "
        + "reading it goes by and why, and what to write. The first parts of an id (2.1) list what begins so; "
        + "a field (operation.staff) is told with its labels, its unit, how to fill it in and the criteria of "
        + "each category that ask for it. One category as json is what --criteria reads "
        + "back.\n--lint ends with status 1 if a finding is not acknowledged by a note."),
    examples: [
      .init("criteria", zh: "列出全部条件", en: "list all criteria"),
      .init("criteria 1.2.1", zh: "解释一项条件", en: "explain one criterion"),
      .init("criteria operation.staff", zh: "说明一个填报项", en: "explain a field"),
      .init(
        "criteria industry-level --format json -o draft.json", zh: "导出一个类别，供修改",
        en: "export a category to make changes in"),
      .init(
        "criteria --lint --criteria draft.json", zh: "检查修改后的条件",
        en: "look through the changed criteria"),
      .init("criteria --write criteria", zh: "写出全部公开文件", en: "write all published files"),
    ])

  func perform() throws(OutputProblem) -> ExitStatus {
    if let folder = run.invocation.value(of: .write) { return try publish(in: folder) }
    if run.invocation.flags.contains(.lint) { return try lint(run.ruleSets) }
    let selection: CriteriaSelection
    do throws(CriteriaSelection.Unknown) {
      selection = try CriteriaSelection(run.invocation.operands, among: run.ruleSets)
    } catch {
      run.complain(error.message)
      return .usage
    }
    try run.writeReport(
      json: { write(selection, to: &$0) },
      markdown: { _ in selection.shown.map { CategoryPage.text(of: $0) }.joined(separator: "\n") },
      text: { _, _ in text(selection) })
    return .eligible
  }

  // MARK: Showing

  private func text(_ selection: CriteriaSelection) -> String {
    let text = CriteriaText(language: run.language, width: run.width)
    guard !selection.isEmpty else { return text.list(selection.ruleSets) }
    let explanations =
      selection.fields.map { text.explanation(of: $0, in: selection.ruleSets) }
      + selection.items.map { item in
        text.explanation(of: item.criterion, in: item.ruleSet, only: item.requirement)
      }
    let list = selection.groups.isEmpty ? [] : [text.list(selection.groups)]
    return (list + explanations).joined(separator: "\n")
  }

  /// One category alone is written in the form that `--criteria` reads; anything else as a list of such.
  private func write(_ selection: CriteriaSelection, to writer: inout JSONWriter) {
    if let ruleSet = selection.onlyRuleSet { return ruleSet.writeFile(to: &writer) }
    writer.object { writer in
      writer.key("ruleSets")
      writer.array { writer in
        for ruleSet in selection.shown { ruleSet.write(to: &writer) }
      }
    }
    writer.endLine()
  }

  // MARK: Looking through

  /// Looks through the built-in rule sets, or through those of files, which are held against the built-in ones of the
  /// other categories where they encode the same notice.
  private func lint(_ ruleSets: [RuleSet]) throws(OutputProblem) -> ExitStatus {
    let others = run.editions.flatMap { $0.ruleSets }.filter { other in
      ruleSets.allSatisfy { $0.category != other.category && $0.edition.id == other.edition.id }
    }
    let all = (ruleSets + others).sorted { $0.category.rawValue < $1.category.rawValue }
    let asked = ruleSets.map { $0.category }
    let report = LintReport(
      RuleSetLint(all).findings.filter { finding in
        finding.categories.isEmpty || finding.categories.contains { asked.contains($0) }
      })
    try run.writeReport(json: report.write, markdown: report.markdown, text: report.text)
    return report.unacknowledged.isEmpty ? .eligible : .ineligible
  }

  // MARK: Publishing

  /// Writes the whole folder `criteria/`; nothing else is said about it on the command line.
  private func publish(in folder: String) throws(OutputProblem) -> ExitStatus {
    let others: [OptionName] = [.criteria, .lint, .format, .output]
    let invocation = run.invocation
    let isAlone =
      invocation.operands.isEmpty
      && others.allSatisfy { invocation.values[$0] == nil && !invocation.flags.contains($0) }
    guard isAlone else {
      run.complain(
        Words(
          zh: "--write 写出全部内置条件，不能与 ID 或其他选项同用",
          en: "--write writes all built-in criteria and takes neither an ID nor another option"))
      return .usage
    }
    let files = CriteriaFolder.files(of: run.editions[0].ruleSets)
    for file in files {
      try run.console.openOutput(folder + "/" + file.name).writeWhole(file.bytes)
    }
    let said = Words(
      zh: "已写入 \(files.count) 个文件：\(folder.visible)\n",
      en: "\(files.count) files written to \(folder.visible)\n")
    try run.console.write(Array(said[run.language].utf8), .output)
    return .eligible
  }
}
