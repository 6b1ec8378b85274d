import Foundation
import Testing

@testable import iipcheck

/// A folder as a bureau gets it: nothing in it is passed over in silence.
struct InboxTests {
  private let folder: TemporaryFolder
  /// Every file of the folder.
  private let names: [String]

  /// Eighty-six files of every kind that comes in.
  init() throws {
    let folder = try TemporaryFolder()
    func sample(_ name: String) throws -> [UInt8] {
      try Console.system.readFile(RecordedConsole.absolute("samples/" + name), 1 << 20)
    }
    let threshold = try sample("industry-level-threshold.json")
    let cultivation = try sample("key-cultivation-rank-11.json")
    var files: [String: [UInt8]] = [
      "2018.expected.json": threshold, "申报.json.txt": cultivation, "副本.bak": threshold,
      "real.expected.json": try sample("contradictions.expected.json"),
      "utf16.txt": [0xFF, 0xFE] + Array("{}".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      "批.ndjson": Array(String(decoding: threshold, as: UTF8.self).replacing("\n", with: " ").utf8),
      "空.json": [], "空.txt": [], "坏.json": Array("{\"category\": ".utf8),
      "字.json": Array("不是 JSON".utf8), "列.json": Array("[{}]".utf8),
      "结果.json": Array("{\"resultForm\": 1, \"applications\": []}".utf8),
      "模式.json": Array("{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"}".utf8),
      "子/里.json": cultivation, "子/深/更深.JSON": threshold,
    ]
    for index in 1...10 {
      files["文\(index).docx"] = Array("PK\u{3}\u{4}word/document.xml".utf8)
      files["包\(index).zip"] = Array("PK\u{3}\u{4}a.json".utf8)
      files["图\(index).png"] = [0x89, 0x50, 0x4E, 0x47]
      files[".隐\(index)"] = threshold
      files["页\(index).html"] = Array("<!DOCTYPE html>".utf8)
      files["记\(index).txt"] = Array("电话记录".utf8)
      files["甲\(index).json"] = threshold
    }
    files["说明"] = Array("readme".utf8)
    for (name, bytes) in files {
      let path = URL(filePath: folder.path(name))
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: path)
    }
    self.folder = folder
    names = files.keys.sorted()
  }

  private func run(_ arguments: String...) async -> (output: String, error: String, status: Int32) {
    let recorded = RecordedConsole()
    let status = await Tool(console: recorded.console).run(arguments)
    return (recorded.text(.output), recorded.text(.error), status.rawValue)
  }

  @Test(arguments: ["text", "html", "markdown", "json"])
  func `every file is a row or is named with the reason`(_ format: String) async throws {
    #expect(names.count == 86)
    let run = await run("screen", folder.path, "--format", format, "--quiet", "--lang", "zh")
    #expect(run.status == 3)
    // Words are broken into lines, and Markdown escapes what could be markup.
    let text = run.output.filter { !$0.isWhitespace && $0 != "\\" }
    for name in names { #expect(text.contains(name), "\(name)") }
    #expect(run.error == "")
  }

  @Test(arguments: ["csv", "ndjson", "junit"])
  func `rows stand alone, and what was not read is told however quiet it is`(
    _ format: String
  ) async throws {
    let run = await run("screen", folder.path, "--format", format, "--quiet", "--lang", "zh")
    // What repeats another is a row all the same.
    let told = run.error.split(separator: "\n").filter { !$0.contains("疑似重复") }
    for name in names {
      #expect(run.output.contains(name) != told.contains { $0.contains(name) }, "\(name)")
    }
  }

  @Test(arguments: ["check", "fit"])
  func `check and fit take folders too`(_ command: String) async throws {
    let run = await run(command, folder.path("子"), folder.path("空.json"), "--lang", "zh")
    #expect(run.status == 3)
    #expect(run.output.contains("里.json") && run.output.contains("更深.JSON"))
    let other = await self.run(command, folder.path("子"), "--lang", "zh")
    #expect(other.status == 1 || other.status == 0)
    #expect(other.error == "")
  }

  @Test(arguments: ["screen", "check", "fit"])
  func `a folder without an application is no success`(_ command: String) async throws {
    let empty = try TemporaryFolder()
    let run = await run(command, empty.path, folder.path("甲1.json"), "--lang", "zh")
    #expect(run.status == 3)
    #expect(run.error.contains("其中没有申报材料"))
    try empty.write("{\"resultForm\": 1, \"applications\": []}", to: "结果.json")
    let own = await self.run(command, empty.path, "--lang", "zh")
    #expect(own.status == 3)
    #expect((own.output + own.error).contains("核对结果"))
    #expect(own.error.contains("其中没有申报材料"))
  }

  @Test func `an expectation that is named is still told for what it is`() async throws {
    let run = await run(
      "screen", folder.path("real.expected.json"), "--format", "ndjson", "--quiet")
    #expect(run.status == 3)
    #expect(run.output.contains("expectation"))
  }

  @Test
  func `one command each gives the table, the letters, the page and the list, and they agree`()
    async throws
  {
    func run(_ rest: String...) async -> (recorded: RecordedConsole, output: String) {
      let recorded = RecordedConsole()
      _ = await Tool(console: recorded.console).run(["screen", folder.path, "--lang", "zh"] + rest)
      return (recorded, recorded.text(.output))
    }
    let rows = await run("--format", "ndjson").output.split(separator: "\n")
    let eligible = rows.count { $0.contains("\"verdict\":\"eligible\"") }
    // All copies of one sample but the first are held back.
    let table = await run("--format", "csv", "--layout", "recommendation")
    #expect(table.output.split(separator: "\r\n").count == 1 + 1)
    let heldBack = table.recorded.text(.error).split(separator: "\n").count {
      $0.contains("未列入汇总表")
    }
    #expect(heldBack == eligible - 1 && heldBack > 10)
    let paper = await run("--format", "html", "--layout", "recommendation").output
    #expect(paper.contains("<td>1</td>") && !paper.contains("<td>2</td>"))
    #expect(paper.contains("符合而暂缓列入（\(heldBack) 份）"))

    let page = await run("--format", "html").output
    #expect(
      page.contains(
        "\(rows.count) 份申报中，\(eligible) 份符合：1 份可以报送，\(heldBack) 份暂缓；"
          + "其余 \(rows.count - eligible) 份须退回补正。"))
    #expect(page.components(separatedBy: "data-verdict=").count - 1 == rows.count)
    #expect(page.contains("其余 \(heldBack - 6) 份"))

    let letters = await run("--letters", "out", "--format", "ndjson").recorded.writtenFiles
    #expect(letters.count == rows.count - eligible)

    let list = await run("--format", "csv", "--layout", "problems")
    let passed = Set(
      names.filter { name in rows.contains { $0.contains(name) && $0.contains("\"eligible\"") } })
    for name in names where !passed.contains(name) {
      #expect(list.output.contains(name), "\(name)")
    }
  }
}
