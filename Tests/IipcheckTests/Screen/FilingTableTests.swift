import Foundation
import Testing

@testable import iipcheck

/// The project summary table holds back what must not be filed, and says so for each.
struct FilingTableTests {
  private static let sample: String = {
    let path = RecordedConsole.absolute("samples/industry-level-threshold.json")
    return String(decoding: (try? Console.system.readFile(path, 1 << 20)) ?? [], as: UTF8.self)
  }()
  private static let name = "\"昆山狌狌电子科技有限公司\""
  private static let code = "\"91320583XNB2YNTH86\""
  /// Another code that can be one, of an applicant of the same name.
  private static let otherCode = "\"91320582XNX2MLMX3K\""

  private static func run(
    _ files: [String: String], _ rest: String...
  ) async -> (rows: [Substring], told: [Substring], status: Int32) {
    let recorded = RecordedConsole()
    let console = recorded.console.holding(files.mapValues { Array($0.utf8) })
    let status = await Tool(console: console).run(
      ["screen", "--layout", "recommendation", "--format", "csv", "--quiet", "--lang", "zh"] + rest
        + files.keys.sorted())
    return (
      Array(recorded.text(.output).split(separator: "\r\n").dropFirst()),
      // What is told of the input as a whole has tests of its own.
      recorded.text(.error).split(separator: "\n").filter { !$0.contains("疑似重复") },
      status.rawValue
    )
  }

  @Test(arguments: [
    ("同一申报单位", sample.replacing("\"kunshan\"", with: "\"昆山市\"")),
    ("同一申报单位", sample.replacing(code, with: "\"91320583xnb2ynth86\"")),
    ("同一申报单位", sample.replacing(name, with: "\"另一名称\"")),
    ("未填统一社会信用代码", sample.replacing(code, with: "null")),
    ("有误", sample.replacing(code, with: "\"91320583XNB2YNTH87\"")),
    ("有误", sample.replacing(code, with: "\"12345\"")),
  ])
  func `what must not be filed is held back with the reason`(_ reason: String, _ text: String) async
  {
    let run = await Self.run(["a.json": Self.sample, "b.json": text])
    #expect(run.rows.count == 1)
    #expect(run.told.count == 1 && run.told[0].contains("b.json：未列入汇总表"))
    #expect(run.told[0].contains(reason))
    let anyway = await Self.run(["a.json": Self.sample, "b.json": text], "--file-anyway")
    #expect(anyway.rows.count == 2)
    #expect(anyway.rows.count { $0.contains(reason) } == 1)
    #expect(anyway.told.count == 1)
    #expect(anyway.status == run.status && run.status == 0)
  }

  @Test func `two codes that can be ones are two applicants`() async {
    let other = Self.sample.replacing(Self.code, with: Self.otherCode)
    let run = await Self.run(["a.json": Self.sample, "b.json": other])
    #expect(run.rows.count == 2)
    #expect(run.told == [])
  }

  @Test func `of another city than the one that files nothing is filed`() async {
    let own = await Self.run(["a.json": Self.sample], "--city", "昆山")
    #expect(own.rows.count == 1 && own.told == [])
    let other = await Self.run(["a.json": Self.sample], "--city", "suzhou")
    #expect(other.rows == [])
    #expect(other.told.count == 1 && other.told[0].contains("不是苏州市"))
  }

  @Test func `rows stand by category and then by the order that is given`() async {
    let low = Self.sample.replacing(Self.code, with: Self.otherCode)
    let names = [
      "samples/key-cultivation-comfortable.json", "samples/enterprise-level-threshold.json",
      "samples/cross-industry-comfortable.json",
    ]
    let run = await Self.run(["a.json": Self.sample, "b.json": low], names[0], names[1], names[2])
    let categories = run.rows.map { $0.split(separator: ",", omittingEmptySubsequences: false)[5] }
    #expect(
      categories == [
        "跨行业跨领域工业互联网平台", "行业级工业互联网平台", "行业级工业互联网平台", "企业级工业互联网平台", "工业互联网重点培育平台",
      ])
    #expect(run.rows.map { $0.prefix { $0 != "," } } == ["1", "2", "3", "4", "5"])
  }

  @Test func `what could turn a row stands in it`() async {
    let run = await Self.run(["a.json": Self.sample])
    // The sample lies at its thresholds: read otherwise, 2.1.1 and 2.2.2 fail.
    #expect(run.rows[0].contains("2.1.1 通过 → 不通过") && run.rows[0].contains("2.2.2"))
  }

  @Test func `the paper has the rows of the table, what it holds back, and room to write`() async {
    let other = Self.sample.replacing(Self.code, with: Self.otherCode)
      .replacing(Self.name, with: "\"<script>甲\"")
    let files = ["a.json": Self.sample, "b.json": Self.sample, "c.json": other]
    let recorded = RecordedConsole()
    let console = recorded.console.holding(files.mapValues { Array($0.utf8) })
    let status = await Tool(console: console).run(
      [
        "screen", "--layout", "recommendation", "--format", "html", "--lang", "zh", "--city",
        "kunshan",
      ]
        + files.keys.sorted())
    let page = recorded.text(.output)
    #expect(status.rawValue == 0)
    #expect(page.contains("推荐单位：昆山市") && page.contains("共 2 项：行业级 2"))
    #expect(page.contains("<tr><td>1</td>") && page.contains("<tr><td>2</td>"))
    #expect(page.contains("符合而暂缓列入（1 份）") && page.contains("<tr><td>–</td>"))
    #expect(!page.contains("<script") && page.contains("推荐单位（盖章）"))
    #expect(page.components(separatedBy: "class=\"fill\"").count - 1 == 3 * 4)
    let anyway = await Tool(console: console).run(
      ["screen", "--layout", "recommendation", "--format", "html", "--file-anyway", "--lang", "zh"]
        + files.keys.sorted())
    #expect(anyway == status)
    #expect(recorded.text(.output).contains("共 3 项：行业级 3"))
  }
}
