import Eligibility
import Reports

/// `iipcheck test`: applications held against what is expected of them.
struct TestCommand {
  let run: Run

  static let declaration = CommandDeclaration(
    name: "test",
    summary: Words(zh: "把申报材料与预期结果对照", en: "compare applications with what is expected of them"),
    operands: .atLeastOne("PATH"),
    options: [.criteria, .requireEvidence, .mutate, .update, .known, .format, .output, .report],
    formats: ExpectationReport.formats,
    details: Words(
      zh: "读取文件和文件夹中的每份申报 NAME.json 及其旁边的 NAME.expected.json，逐一列出不同之处。"
        + "预期文件可以写明结论（verdict）、部分条件的结果（criteria）、其余条件的结果（others），"
        + "以及若干假设情形（cases，每个以 set 写明假设）；没有写的不比较。"
        + "多处相同的不符只写一行，并注明重复的项数。"
        + "全部相符时退出状态为 0，有不符、缺少预期或缺少申报时为 1，使用 --update 时总是 1；文件夹中没有申报材料时为 3。"
        + "--update 不为无法读作申报材料的文件写预期。",
      en:
        "Reads every application NAME.json of the files and folders and the NAME.expected.json beside it, and "
        + "lists each difference. An expectation may fix the verdict, the outcomes of some criteria, that of "
        + "the others, and the same for cases, each of which assumes something by set; what it leaves out is "
        + "not compared. What many cases have in common is one line, with the number of cases that only repeat it. "
        + "The status is 0 if everything is as expected and 1 if not, also where an expectation or an application "
        + "is missing, and always with --update; 3 if a folder holds no application. --update writes no expectation "
        + "for what cannot be read as an application."),
    examples: [
      .init("test samples", zh: "核对文件夹中的全部预期", en: "check every expectation of a folder"),
      .init(
        "test --mutate samples --criteria draft.json", zh: "找出改动后无人察觉的条件",
        en: "find the criteria whose change nobody would notice"),
      .init(
        "test samples --known known.json", zh: "接受 known.json 中的不符，只报新的",
        en: "accept the differences in known.json, tell new ones"),
    ])

  /// Checks every expectation, whatever becomes of the others.
  func perform() throws(OutputProblem) -> ExitStatus {
    let intake = InputSources(
      run.invocation.operands, console: run.console, separatingExpectations: true)
    try run.protect(intake.paths.flatMap { [$0, ExpectationCheck.expectationFile(of: $0)] })
    var known: KnownDifferences?
    if let name = run.invocation.value(of: .known) {
      guard let bytes = run.bytes(of: name),
        let read = run.accepted(KnownDifferences.read(bytes), of: bytes, named: name)
      else { return .usage }
      known = read
    }
    for words in intake.unfound { run.complain(words) }
    let updates = run.invocation.flags.contains(.update)
    var mutations = run.invocation.flags.contains(.mutate) ? MutationCheck() : nil
    var checks: [ExpectationCheck] = []
    var files: Set<String> = []
    for source in intake.sources {
      switch source {
      case .refused(let path, let reason):
        checks.append(ExpectationCheck(path, .unreadable([reason])))
      case .lines(let path):
        let reason = Words(
          zh: "数据流没有预期文件；请每份申报一个文件",
          en: "a stream has no expectations; use a file for each application")
        checks.append(ExpectationCheck(path, .unreadable([reason])))
      case .file(let named), .found(let named):
        let file = ExpectationCheck.applicationFile(of: named) ?? named
        guard files.insert(file).inserted else { continue }
        checks += try check(file, updates, &mutations)
      }
    }
    for expectation in intake.expectations {
      guard let file = ExpectationCheck.applicationFile(of: expectation) else { continue }
      if files.insert(file).inserted { checks.append(ExpectationCheck(file, .noApplication)) }
    }
    if mutations != nil { for ruleSet in run.ruleSets { mutations?.run(ruleSet) } }
    let report = ExpectationReport(
      run.header(), checks, mutations, known: known, language: run.language)
    try run.withOutputs { destination, write throws(OutputProblem) in
      try write(report.bytes(destination.format))
    }
    guard run.hasApplications(intake, except: []) else { return .unreadable }
    return report.holds && !updates ? .eligible : .ineligible
  }

  /// How applications are judged here, where nothing shows their digests.
  private var assessor: Assessor {
    var assessor = run.assessor
    assessor.takesDigests = false
    return assessor
  }

  /// Holds one application and its cases against the expectation beside it.
  private func check(
    _ file: String, _ updates: Bool, _ mutations: inout MutationCheck?
  ) throws(OutputProblem) -> [ExpectationCheck] {
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try run.console.readFile(file, Run.sizeLimit)
    } catch {
      let isMissing = error == .notFound
      return [ExpectationCheck(file, isMissing ? .noApplication : .unreadable([error.message]))]
    }
    let expectationFile = ExpectationCheck.expectationFile(of: file)
    let expectation: [UInt8]
    do throws(FileProblem) {
      expectation = try run.console.readFile(expectationFile, Run.sizeLimit)
    } catch {
      guard error == .notFound else {
        return [ExpectationCheck(file, .unreadable([error.message]))]
      }
      let assessment = assessor.check(bytes, file: file)
      if updates, assessment.isReadable {
        try run.console.openOutput(expectationFile).writeWhole(Expectation(of: assessment).text)
      }
      return [ExpectationCheck(file, .noExpectation)]
    }
    switch Expectation.read(expectation) {
    case .failure(let problems):
      return [
        ExpectationCheck(file, .unreadable(problems.words(in: expectation, named: expectationFile)))
      ]
    case .success(var expected):
      let all = expected.settings.map { settings in
        var assessor = assessor
        assessor.settings = settings
        return assessor.check(bytes, file: file)
      }
      let checks = expected.check(all, file: file)
      mutations?.add(expected, all)
      if updates, all[0].isReadable {
        expected.update(to: all[0], Array(all.dropFirst()))
        let text = expected.text
        if text != expectation { try run.console.openOutput(expectationFile).writeWhole(text) }
      }
      return checks
    }
  }
}
