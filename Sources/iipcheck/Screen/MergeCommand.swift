import Eligibility
import Reports
import StrictJSON

/// `iipcheck merge`: the rows of a screening that was done in parts, put together again.
struct MergeCommand {
  let run: Run

  static let declaration = CommandDeclaration(
    name: "merge",
    summary: Words(
      zh: "合并分批初审的行：合计、重复与退出状态",
      en: "put the rows of a screening in parts together: totals, duplicates"),
    operands: .atLeastOne("ROWS"),
    options: [.format, .output],
    formats: MergedRows.formats.map(\.name),
    details: Words(
      zh: "读取 screen --format ndjson 写出的行（文件或 -），写出整体的合计、类别、所在地、未通过最多的条件和疑似重复，与一次初审全部申报相同；"
        + "内容是否相同只有加 --digest 的行能说明。退出状态为各行中最差的。"
        + "不是这种行的，或同一类别的行所用条件集不同、有的要求佐证有的不要求的，逐行指出，什么也不写，退出状态为 64。",
      en:
        "Reads rows that screen --format ndjson wrote, from files or -, and tells of them all what one screening of "
        + "everything would: totals, categories, cities, the most failed criteria and possible duplicates; that the "
        + "content is the same only rows with --digest can tell. The worst row decides the status. What is no such "
        + "row, and rows of one category that were judged by two rule sets or with and without evidence required, are "
        + "named line by line; then nothing is written and the status is 64."),
    examples: [
      .init(
        "merge part-1.ndjson part-2.ndjson", zh: "两批的合计", en: "what two parts come to together"),
      .init(
        "merge rows/part-* --format json", zh: "Spark 或 Hadoop 写出的各部分",
        en: "the parts that Spark or Hadoop wrote"
      ),
    ])

  /// Adds up every row; nothing is written unless all of them are rows that add up.
  func perform() throws(OutputProblem) -> ExitStatus {
    try run.protect(run.invocation.operands)
    var rows = MergedRows(run.editions, toolVersion: ToolVersion.number)
    var chunks = ChunkReader(lines: run.invocation.operands, console: run.console)
    var faults = 0
    while let chunk = chunks.next() {
      switch chunk {
      case .files: break
      case .refused(let path, let line, let reason):
        faults += 1
        run.complain(reason.prefixed(by: path + (line.map { ":\($0)" } ?? "")))
      case .lines(let bytes, let extents, let file, let firstLine):
        for (place, extent) in extents.enumerated() where !bytes[extent].isBlankLine {
          let (text, line) = (Array(bytes[extent]), firstLine + place)
          let problems = rows.add(text, at: Words(same: "\(file.visible):\(line)"))
          faults += problems.isEmpty ? 0 : 1
          for problem in problems where faults <= Self.shownFaults {
            var location = TextPosition(offset: problem.offset, in: text)
            location.line += line - 1
            run.complain(of: problem, at: location, in: file)
          }
        }
      }
    }
    guard faults == 0 else {
      run.complain(
        Words(
          zh: "\(faults) 行不能合计，什么也没有写",
          en: "\(faults.counted("line")) cannot be added up; nothing is written"))
      return .usage
    }
    try run.withOutputs { destination, write throws(OutputProblem) in
      try write(run.report(in: MergedRows.formats, rows.header, destination)(rows))
    }
    return ExitStatus(rows.summary.tally)
  }

  /// More faulty lines than fit on a screen are counted.
  private static let shownFaults = 20
}
