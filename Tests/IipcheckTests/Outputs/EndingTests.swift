import Testing

@testable import iipcheck

/// The format that the ending of `-o` stands for.
struct EndingTests {
  private static let sample = "samples/key-cultivation-rank-11.json"

  private static func run(_ arguments: [String]) async -> (iipcheck.ExitStatus, RecordedConsole) {
    let recorded = RecordedConsole()
    return (await Tool(console: recorded.console).run(arguments), recorded)
  }

  @Test(
    arguments: [
      ("screen", "初审.html", "html"), ("screen", "a.b/初审.CSV", "csv"), ("screen", "a.json", "json"),
      ("screen", "a.md", "markdown"), ("screen", "a.ndjson", "ndjson"),
      ("screen", "a.sarif", "sarif"),
      ("screen", "a.txt", "text"), ("screen", "a.xml", "junit"), ("check", "a.html", "html"),
      ("check", "a.log", "text"), ("check", "a", "text"), ("check", "a.html/b", "text"),
      ("check", ".html", "text"), ("fit", "a.md", "markdown"), ("fit", "a.xml", "text"),
    ])
  func `an ending names the format`(_ command: String, _ file: String, _ format: String)
    async throws
  {
    let (status, recorded) = await Self.run([command, Self.sample, "-o", file])
    let (same, plain) = await Self.run([command, Self.sample, "--format", format])
    #expect(status == same)
    #expect(
      String(decoding: try #require(recorded.file(file)), as: UTF8.self) == plain.text(.output))
  }

  @Test func `the format that is named wins`() async throws {
    for file in ["a.html", "a.xlsx"] {
      let (_, recorded) = await Self.run(["check", Self.sample, "--format", "json", "-o", file])
      #expect(recorded.file(file)?.first == UInt8(ascii: "{"))
    }
  }

  @Test(arguments: ["doc", "docx", "pdf", "xls", "XLSX", "zip"])
  func `an ending that nothing is written for is refused with those that can be`(_ ending: String)
    async
  {
    for command in ["screen", "init"] {
      let operand = command == "init" ? "industry-level" : Self.sample
      let (status, recorded) = await Self.run([command, operand, "-o", "表.\(ending)"])
      #expect(status == .usage)
      #expect(recorded.file("表.\(ending)") == nil)
      let complaint = recorded.text(.error)
      #expect(complaint.contains("no \(ending.lowercased()) file can be written"))
      #expect(
        complaint.contains("csv, html, json, md, ndjson, sarif, txt, xml") == (command == "screen"))
    }
  }
}
