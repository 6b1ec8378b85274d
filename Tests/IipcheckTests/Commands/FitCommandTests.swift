import Testing

@testable import iipcheck

/// `iipcheck fit`, and `--set` in both of its commands: statuses, streams and marks of whole runs.
struct FitCommandTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let status: iipcheck.ExitStatus
    /// What the output, or the complaint where there is none, has to contain.
    let part: String
    var input = ""
    var testDescription: String { arguments.joined(separator: " ") }
  }

  private static let high = "samples/applied-too-high.json"

  private static let cases = [
    Case(
      arguments: ["fit", high], status: .ineligible,
      part: "apply as an enterprise-level platform instead"),
    Case(
      arguments: ["fit", high, "--category", "enterprise-level"], status: .eligible,
      part: "Apply as an enterprise-level platform"),
    Case(
      arguments: ["fit", high, "--category", "all", "--lang", "zh"], status: .ineligible,
      part: "企业级工业互联网平台"),
    Case(
      arguments: ["fit", "samples/enterprise-level-incomplete.json"], status: .incomplete,
      part: "Still needed, the most decisive first"),
    Case(arguments: ["fit", "-"], status: .incomplete, part: "standard input", input: "{}"),
    Case(arguments: ["fit", "samples/none.json"], status: .unreadable, part: "UNREADABLE"),
    Case(
      arguments: ["fit", high, "samples/unreadable/truncated.json"], status: .unreadable,
      part: "UNREADABLE"),
    Case(
      arguments: ["fit", high, "--format", "json"], status: .ineligible, part: "\"fitForm\": 1"),
    Case(
      arguments: ["fit", high, "--format", "html"], status: .ineligible, part: "<!DOCTYPE html>"),
    Case(
      arguments: ["fit", high, "--format", "markdown"], status: .ineligible, part: "# Categories"),
    Case(
      arguments: [
        "check", "samples/key-cultivation-rank-11.json", "--set",
        "applicant.revenueRankInProvince=10",
      ],
      status: .eligible, part: "WHAT IF, not the application as filed"),
    Case(
      arguments: [
        "check", "samples/key-cultivation-rank-11.json", "--format", "json", "--set",
        "applicant.revenueRankInProvince=10",
      ], status: .eligible, part: "\"whatIf\": ["),
    Case(
      arguments: ["check", "samples/industry-level-threshold.json", "--readings"],
      status: .eligible, part: "== Other readings =="),
    Case(
      arguments: [
        "fit", high, "--criteria", "criteria/enterprise-level.json", "--category",
        "enterprise-level",
      ], status: .eligible, part: "enterprise-level*+  ELIGIBLE"),
    Case(
      arguments: ["fit", high, "--criteria", "criteria/enterprise-level.json"],
      status: .unreadable, part: "UNREADABLE"),
    Case(
      arguments: ["fit", high, "--set", "devices.conected=5"], status: .usage,
      part: "did you mean \"devices.connected\"?"),
    Case(
      arguments: ["check", high, "--set", "industries[7].name=x"], status: .usage,
      part: "the next is industries[1]"),
    Case(
      arguments: ["check", high, "--set", "devices.connected=\u{1B}[31m"], status: .usage,
      part: "\\u{1B}[31m"),
    Case(
      arguments: ["fit", high, "--set", "platform.production=mixt", "--lang", "zh"],
      status: .usage, part: "可选：discrete（离散）、process（流程）、mixed（混合）"),
  ]

  @Test(arguments: cases)
  func `a run ends with its status and says what it should`(_ run: Case) async {
    let recorded = RecordedConsole(input: Array(run.input.utf8))
    let status = await Tool(console: recorded.console).run(run.arguments)
    let text = recorded.text(run.status == .usage ? .error : .output)
    #expect(status == run.status)
    #expect(text.contains(run.part), "\(text)")
    #expect(run.status != .usage || recorded.text(.output).isEmpty)
    #expect(!text.unicodeScalars.contains("\u{1B}"))
  }

  @Test func `what is supposed leaves the digest and the places of the file as they are`() async {
    func digest(_ more: [String]) async -> Substring? {
      let recorded = RecordedConsole()
      let arguments = ["check", Self.high, "--format", "json"] + more
      _ = await Tool(console: recorded.console).run(arguments)
      return recorded.text(.output).split(separator: "\n").last { $0.contains("\"sha256\"") }
    }
    let real = await digest([])
    let supposed = await digest(["--set", "devices.connected=5000"])
    #expect(real == supposed)
  }
}
