import Eligibility
import Reports

/// `iipcheck screen`: a folder or a stream of applications, one row each, with totals.
struct ScreenCommand: Sendable {
  let run: Run

  static let declaration = CommandDeclaration(
    name: "screen",
    summary: Words(
      zh: "初审：每份申报一行，附合计、重复与矛盾",
      en: "screen many applications: one row each, totals, duplicates, contradictions"),
    operands: .atLeastOne("PATH"),
    options: [
      .category, .criteria, .requireEvidence, .reviews, .only, .sort, .layout, .order, .city,
      .fileAnyway, .letters, .letterNote, .format,
      .output, .report, .digest, .name, .jobs, .quiet,
    ],
    formats: ScreenFormats.all.map(\.name),
    details: Words(
      zh: "读取文件、文件夹（含子文件夹，按名称排序）、通配符、NDJSON（.ndjson、.jsonl，每行一份）以及 -（标准输入，每行一份）。"
        + "无法读取的文件或行自成一行，其余照常评判；单个文件或单行不超过 64 MiB，所列行业、领域各不超过 \(Application.memberLimit) 个。\n"
        + "不接受（退出状态 64，不作评判）：一个以上的类别、该格式没有的 --layout、没有 --letters 的 --letter-note、写到同一文件的两份结果。"
        + "不写出（74）：写到要读取的文件上的结果，写到已有内容的文件夹中的函。",
      en:
        "Reads files, folders (with all below them, sorted by name), wild cards, NDJSON (.ndjson, "
        + ".jsonl: one application a line) and - (standard input, one application a line). What cannot "
        + "be read is a row of its own and the rest is judged all the same. A file or a line may have "
        + "64 MiB at most, and list \(Application.memberLimit) industries or domains at most.\n"
        + "Refused with status 64, and nothing is judged: more than one category, a --layout that the format does not "
        + "know, --letter-note without --letters, two results onto one file. Not written, with status 74: a result "
        + "onto a file that is read, letters into a folder that holds something."),
    examples: [
      .init(
        "screen applications/ --format csv -o table.csv", zh: "得到可用 Excel 打开的表格",
        en: "the table for a spreadsheet"),
      .init(
        "screen applications/ --format html -o report.html", zh: "得到可阅读、可打印的报告",
        en: "the report to read and to print"),
      .init(
        "screen applications/ --letters letters/", zh: "得到每份须补正的申报的退回补正函",
        en: "a letter for each application that has to be sent back"),
      .init("screen - --format ndjson", zh: "作为过滤器处理数据流", en: "a filter for a stream"),
    ])

  /// Screens everything; the worst result decides the status.
  func perform() async throws(OutputProblem) -> ExitStatus {
    let intake = InputSources(run.invocation.operands, console: run.console)
    try run.protect(intake.paths)
    for words in intake.unfound { run.complain(words) }
    let assessor = run.assessor
    guard assessor.categories?.count ?? 1 == 1 else {
      run.complain(
        Words(
          zh: "screen 每份申报只有一行，只能指定一个类别；要比较四个类别请用 iipcheck fit 或 check",
          en:
            "a row of screen is about one category, so it takes one; to compare categories use iipcheck "
            + "fit or check"))
      return .usage
    }
    if let layout = run.invocation.value(of: .layout),
      let format = ScreenFormats.all.first(where: { $0.name == run.format }),
      !format.layouts.contains(layout)
    {
      let known = ScreenFormats.all.filter { $0.layouts.contains(layout) }.map(\.name)
      run.complain(
        Words(
          zh: "--layout \(layout) 不能用于 \(format.name)；可用于 \(known.joined(separator: "、"))",
          en: "--layout \(layout) is no layout of \(format.name); it is one of "
            + known.joined(separator: ", ")))
      return .usage
    }
    if run.invocation.value(of: .letters) == nil, run.invocation.value(of: .letterNote) != nil {
      run.complain(
        Words(
          zh: "--letter-note 是函中的话，须与 --letters 文件夹 同用",
          en: "--letter-note is what letters say and needs --letters FOLDER"))
      return .usage
    }
    if run.invocation.value(of: .name) != nil, !run.invocation.operands.contains("-") {
      run.complain(
        Words(
          zh: "--name 是标准输入的名称，须与 - 同用",
          en: "--name is what standard input is called and needs -"))
      return .usage
    }
    var filing: FilingOrder?
    if let name = run.invocation.value(of: .order) {
      guard let bytes = run.bytes(of: name) else { return .usage }
      filing = FilingOrder(bytes, named: name)
    }
    let header = run.header()
    let order = RowOrder(run, filing: filing)
    let results = run.invocation.destinations.map { destination in
      ScreenRows(
        report: run.report(in: ScreenFormats.all, header, destination),
        order: destination.format == ScreenFormats.lines ? .input : order,
        only: run.invocation.value(of: .only))
    }
    let screening = Screening(run, assessor, results)
    var progress = Progress(run, intake)
    let (tally, summary) = try await write(screening, intake, &progress)
    progress.end(tally, notRead: summary.notRead.count)
    if !results.contains(where: { $0.report.namesFilesNotRead }) {
      for words in summary.notRead.words { run.warn(Words.notReadHere + words) }
    }
    if !results.contains(where: { $0.report.namesDuplicates }) {
      for words in summary.duplicateLines { run.warn(words) }
    }
    return run.hasApplications(intake, except: summary.notRead) ? ExitStatus(tally) : .unreadable
  }

  /// Writes every result that is wanted; no file takes its place before all are written.
  private func write(
    _ screening: Screening, _ intake: InputSources, _ progress: inout Progress
  ) async throws(OutputProblem) -> (Tally, ScreenSummary) {
    var outputs: [ScreenOutput] = []
    defer { for output in outputs { output.file.discard() } }
    for (destination, rows) in zip(run.invocation.destinations, screening.results) {
      outputs.append(ScreenOutput(file: try run.openOutput(destination), makesRows: rows))
    }
    for output in outputs { try output.file.write(output.report.opening) }
    let reports = screening.results.map { $0.report }
    var letters = try run.letters()
    defer { letters?.folder.discard() }
    let checksFiling = reports.contains { $0.checksFiling }
    var summary = ScreenSummary(
      reviews: run.reviews, filing: checksFiling ? FilingCheck(for: run.city) : nil)
    summary.notRead = intake.notRead
    var tally = Tally()
    var remarks: [Words] = []
    try await screening.run(intake) { judged throws(OutputProblem) in
      var judged = judged
      for index in judged.all.indices { summary.take(&judged.all[index]) }
      tally.add(judged.tally)
      for assessment in judged.all {
        for words in reports.compactMap({ $0.remark?(assessment) }) {
          let remark = assessment.place + words
          if remarks.last != remark { remarks.append(remark) }
        }
      }
      for assessment in judged.all where screening.results[0].wants(assessment) {
        try letters?.add(assessment)
      }
      summary.notRead += judged.notRead
      for (index, result) in screening.results.enumerated() {
        try outputs[index].add(
          result.report.isSequential
            ? judged.all.compactMap { result.row(of: $0) } : judged.rows[index])
      }
      progress.show(tally.read)
    }
    summary.notRead.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    for index in outputs.indices { try outputs[index].end(summary) }
    for output in outputs { try output.file.commit() }
    try letters?.folder.commit()
    for remark in remarks { run.warn(remark) }
    // Of several reports it is the first whose rows the order places.
    for remark in outputs.first(where: { $0.makesRows.order.sorts })?.remarks ?? [] {
      run.warn(remark)
    }
    return (tally, summary)
  }
}

extension ExitStatus {
  /// The status that a whole screening brings.
  init(_ tally: Tally) {
    let counts: [(ExitStatus, Int)] = [
      (.ineligible, tally.ineligible), (.incomplete, tally.incomplete),
      (.unreadable, tally.unreadable),
    ]
    self = .worst(of: counts.filter { $0.1 > 0 }.map { $0.0 })
  }
}
