import Foundation
import Testing

@testable import iipcheck

/// `screen --layout problems`: everything to ask back, a row each, in three formats.
struct CorrectionTests {
  private static let files = [
    "samples/unreadable/several-problems.json", "samples/key-cultivation-rank-11.json",
    "samples/enterprise-level-incomplete.json", "samples/contradictions.json",
    "samples/cross-industry-comfortable.json",
  ]

  private static func run(
    _ format: String, _ language: String = "zh", _ rest: String...
  ) async -> (output: String, error: String, status: Int32) {
    let recorded = RecordedConsole()
    let status = await Tool(console: recorded.console).run(
      ["screen", "--layout", "problems", "--format", format, "--quiet", "--lang", language] + rest
        + files)
    return (recorded.text(.output), recorded.text(.error), status.rawValue)
  }

  private static func problems(_ output: String) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    return try #require(object?["problems"] as? [[String: Any]])
  }

  @Test func `every problem, gap and contradiction is a row, and what lacks nothing has none`()
    async throws
  {
    let rows = try Self.problems(await Self.run("json").output)
    func count(_ file: Int, _ kind: String) -> Int {
      rows.count { $0["file"] as? String == Self.files[file] && $0["kind"] as? String == kind }
    }
    #expect(count(0, "problem") == 13)
    #expect(count(1, "shortfall") == 1)
    // Attachment 1, 3: the sample leaves out two figures, a list and two claims.
    #expect(count(2, "missing") >= 5)
    #expect(count(3, "contradiction") == 7)
    #expect(!rows.contains { $0["file"] as? String == Self.files[4] })
    let csv = await Self.run("csv").output.split(separator: "\r\n")
    let text = await Self.run("text").output.split(separator: "\n")
    #expect(csv.count == rows.count + 1)
    #expect(text.count == rows.count + 4)
  }

  @Test func `a row has the field by its label, the place, what was found and what is asked`()
    async throws
  {
    let rows = try Self.problems(await Self.run("json").output)
    let quoted = try #require(rows.first { $0["path"] as? String == "devices.connected" })
    #expect((quoted["label"] as? [String: String])?["zh"] == "接入工业设备")
    #expect((quoted["position"] as? [String: Int]) == ["line": 17, "column": 18])
    #expect((quoted["asked"] as? [String: String])?["zh"]?.contains("30000") == true)
    let rank = try #require(rows.first { $0["kind"] as? String == "shortfall" })
    #expect(rank["criterion"] as? String == "4.1")
    #expect((rank["found"] as? [String: String])?["zh"] == "第 11 名")
    #expect((rank["asked"] as? [String: String])?["zh"]?.contains("超出 1 名") == true)
    let csv = await Self.run("csv").output
    #expect(csv.contains("接入工业设备,devices.connected,17,18,"))
  }

  @Test(arguments: ["zh", "en"])
  func `no cell but a figure has an apostrophe, since a criterion stands with its title`(
    _ language: String
  ) async {
    let run = await ScreenRun(
      ["--layout", "problems", "--format", "csv", "--lang", language] + Self.files)
    #expect(run.table.contains { $0[9].hasPrefix(language == "zh" ? "4.1 企业" : "4.1 ") })
    for row in run.table {
      // What was found stands in the column before the last.
      #expect(!row.dropLast(2).contains { $0.hasPrefix("'") } && row.last?.hasPrefix("'") == false)
    }
  }

  @Test func `only chooses by the verdict`() async throws {
    let rows = try Self.problems(await Self.run("json", "zh", "--only", "unreadable").output)
    #expect(rows.count == 13)
  }

  @Test(arguments: ["csv", "json", "text"], ["zh", "en"])
  func `the status is that of any other layout`(_ format: String, _ language: String) async {
    let run = await Self.run(format, language)
    #expect(run.status == 3)
    #expect(run.error == "")
  }

  @Test(arguments: [
    ("html", "problems"), ("markdown", "criteria"), ("ndjson", "problems"), ("text", "criteria"),
    ("json", "recommendation"), ("junit", "applications"),
  ])
  func `a format that does not know a layout refuses it with those that do`(
    _ format: String, _ layout: String
  ) async {
    let recorded = RecordedConsole()
    let status = await Tool(console: recorded.console).run([
      "screen", "samples", "--layout", layout, "--format", format, "--lang", "en",
    ])
    #expect(status == .usage)
    #expect(recorded.text(.output) == "")
    #expect(recorded.text(.error).contains("is no layout of \(format); it is one of "))
    #expect(recorded.text(.error).contains("csv"))
  }
}
