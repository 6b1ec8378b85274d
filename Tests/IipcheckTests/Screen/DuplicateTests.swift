import Testing

@testable import iipcheck

/// Where duplicates are told: in the rows of a table, in the pages, else on standard error.
struct DuplicateTests {
  private static let code = "91320115XN8GD81T0P"

  /// Six lines: one that repeats nothing, the same again, another with its code, one slip in it, and twice what cannot be read.
  private static let stream: String = {
    func line(_ code: String, _ notes: String) -> String {
      #"{"category": "key-cultivation", "notes": "\#(notes)", "#
        + #""applicant": {"name": "=甲公司", "creditCode": "\#(code)"}}"#
    }
    return
      ([line(code, "a"), line(code, "a"), line(code, "b"), line("91320115XN8GD81TOP", "c")]
      + [ScreenText.broken, ScreenText.broken])
      .joined(separator: "\n")
  }()

  private static let near = "same name, credit code one slip apart"

  private func run(_ arguments: String..., input: String = stream) async -> ScreenRun {
    await ScreenRun(["-", "--quiet"] + arguments, input: input)
  }

  @Test(arguments: ["1", "4"])
  func `a row of the table names the earlier one that it repeats, and by what`(jobs: String) async {
    let run = await run("--format", "csv", "--jobs", jobs)
    #expect(
      run.table.map { $0[19] } == [
        "", "identical content: -:1", "same credit code: -:1", Self.near + ": -:1", "",
        "identical content: -:5",
      ])
    #expect(run.status == .unreadable)
  }

  @Test func `a row names the earlier one however the table is sorted`() async {
    let run = await run("--format", "csv", "--sort", "nearest", "--lang", "zh")
    #expect(
      run.table.contains { $0[1] == "4" && $0[19] == "名称相同，统一社会信用代码只差一处：-:1" })
  }

  @Test func `with many rows those made at once are those made one by one`() async {
    let lines = (0..<2_000).map { number in
      #"{"category": "key-cultivation", "applicant": {"creditCode": "X\#(number % 700)"}}"#
    }
    let input = lines.joined(separator: "\n")
    let one = await run("--format", "csv", "--jobs", "1", input: input)
    let four = await run("--format", "csv", "--jobs", "4", input: input)
    #expect(one.output == four.output)
    #expect(one.complaint == four.complaint)
    #expect(one.table[1_999][19] == "identical content: -:600")
    let complaints = one.complaint.split(separator: "\n")
    #expect(complaints.count == 21)
    #expect(complaints[0].hasSuffix("identical content: -:1, -:701, -:1401"))
    #expect(complaints[20].hasSuffix("possible duplicates, and 680 more, not shown here"))
  }

  @Test(arguments: [
    ["csv"], ["csv", "--layout", "criteria"], ["csv", "--layout", "problems"], ["junit"],
    ["json", "--layout", "problems"], ["text", "--layout", "problems"], ["sarif"], ["github"],
  ])
  func `where a report has no place for the groups they stand on standard error, however quiet`(
    _ format: [String]
  ) async {
    let run = await ScreenRun(["-", "--quiet", "--format"] + format, input: Self.stream)
    let warning = "iipcheck: warning: possible duplicates, "
    #expect(
      run.complaint.split(separator: "\n") == [
        "\(warning)same credit code (\(Self.code)): -:1, -:2, -:3",
        "\(warning)\(Self.near) (91320115XN8GD81TOP): -:1, -:4",
        "\(warning)identical content: -:1, -:2", "\(warning)identical content: -:5, -:6",
      ])
    #expect(run.status == .unreadable)
  }

  @Test(arguments: ["text", "html", "markdown", "json"])
  func `a report that is read as a whole has every group itself`(format: String) async {
    let run = await run("--format", format)
    #expect(run.complaint == "")
    #expect(run.output.contains(format == "json" ? #""kind":"nearCode""# : Self.near))
  }

  @Test func `lines of JSON stay as they are read, and nothing is looked for`() async throws {
    let run = await run("--format", "ndjson")
    #expect(run.complaint == "")
    #expect(try run.rows.count == 6)
  }
}
