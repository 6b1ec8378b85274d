import Reports
import Testing

@testable import iipcheck

/// `--report` in both of its commands: several results of one run, and what is refused.
struct ReportOptionTests {
  private static let samples = [
    "samples/contradictions.json", "samples/key-cultivation-rank-11.json",
    "samples/enterprise-level-incomplete.json", "samples/unreadable/several-problems.json",
  ]

  private static func run(_ arguments: [String]) async -> (iipcheck.ExitStatus, RecordedConsole) {
    let recorded = RecordedConsole()
    return (await Tool(console: recorded.console).run(arguments), recorded)
  }

  @Test(arguments: ["check", "screen"])
  func `a report is what its format writes, and the status does not depend on either`(
    _ command: String
  ) async throws {
    let formats = command == "check" ? CheckFormats.all.map(\.name) : ScreenFormats.all.map(\.name)
    let reports = formats.flatMap { ["--report", "\($0)=out.\($0)"] }
    for main in formats {
      let (status, recorded) = await Self.run(
        [command, "--format", main] + reports + Self.samples)
      #expect(status == .unreadable)
      for format in formats {
        let (_, alone) = await Self.run([command, "--format", format] + Self.samples)
        let file = try #require(recorded.file("out.\(format)"))
        #expect(String(decoding: file, as: UTF8.self) == alone.text(.output), "\(format)")
        if format == main { #expect(recorded.text(.output) == alone.text(.output)) }
      }
    }
  }

  @Test func `a layout is that of the formats that know it, and the others are as without`()
    async throws
  {
    let names = ["html", "json", "text"]
    for layout in ["criteria", "recommendation"] {
      let (_, recorded) = await Self.run(
        ["screen", "--format", "csv", "--layout", layout, "--sort", "name"]
          + names.flatMap { ["--report", "\($0)=out.\($0)"] } + Self.samples)
      for name in names where name != "html" || layout == "criteria" {
        let (_, alone) = await Self.run(
          ["screen", "--format", name, "--sort", "name"] + Self.samples)
        #expect(
          try String(decoding: #require(recorded.file("out.\(name)")), as: UTF8.self)
            == alone.text(.output), "\(layout) \(name)")
      }
    }
  }

  @Test func `rows that are sorted or chosen are so in every report`() async throws {
    let choice = ["--sort", "name", "--only", "unreadable"]
    let (_, recorded) = await Self.run(
      ["screen", "--report", "sarif=a.sarif", "--report=csv=a.csv"] + choice + Self.samples)
    for format in ["sarif", "csv"] {
      let (_, alone) = await Self.run(["screen", "--format", format] + choice + Self.samples)
      let file = try #require(recorded.file("a.\(format)"))
      #expect(String(decoding: file, as: UTF8.self) == alone.text(.output))
    }
  }

  @Test func `a table of recommendations leaves other reports complete`() async throws {
    let (_, recorded) = await Self.run(
      [
        "screen", "--layout", "recommendation", "--file-anyway", "--format", "csv", "--report",
        "junit=a.xml",
      ] + Self.samples)
    let report = String(decoding: try #require(recorded.file("a.xml")), as: UTF8.self)
    for sample in Self.samples { #expect(report.contains("<testsuite name=\"\(sample)\"")) }
    #expect(recorded.text(.output).split(whereSeparator: \.isNewline).count == 2)
  }

  @Test(arguments: ["check", "screen"])
  func `a report that cannot be written spoils the others, and nothing is half there`(
    _ command: String
  ) async throws {
    let folder = try TemporaryFolder()
    let recorded = RecordedConsole()
    var console = recorded.console
    console.openOutput = Console.system.openOutput
    let status = await Tool(console: console).run(
      [
        command, "--report", "junit=\(folder.path("a.xml"))",
        "--report", "sarif=\(folder.path("none/a.sarif"))",
      ] + Self.samples)
    #expect(status == .output)
    #expect(try folder.names.isEmpty)
  }

  @Test func `reports are in the language of the run`() async throws {
    let (_, recorded) = await Self.run(
      ["check", "--lang", "zh", "--report", "junit=a.xml"] + Self.samples)
    let report = String(decoding: try #require(recorded.file("a.xml")), as: UTF8.self)
    #expect(report.contains("4.1 企业经营发展基础"))
  }

  @Test(arguments: ["junit", "junit=", "=a.xml", "xunit=a.xml", "junit=-"])
  func `a wrong report is a wrong command line, and nothing is written`(_ value: String) async {
    for command in ["check", "screen"] {
      let (status, recorded) = await Self.run([command, "--report=\(value)"] + Self.samples)
      #expect(status == .usage)
      #expect(recorded.text(.output).isEmpty)
      #expect(recorded.text(.error).hasPrefix("iipcheck: error: option \"--report\""))
    }
  }
}
