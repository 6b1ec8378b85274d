import Reports
import Testing

@testable import iipcheck

/// The status of a screening: the worst wins, and neither format nor option changes what a number means.
struct ScreenStatusTests {
  private static let incomplete = "samples/enterprise-level-incomplete.json"
  /// What a stream has, and the status that it brings.
  private static let cases: [(lines: [String], status: iipcheck.ExitStatus)] = [
    ([], .eligible),
    ([ScreenText.eligible, ScreenText.eligible], .eligible),
    ([ScreenText.eligible, ScreenText.incomplete], .incomplete),
    ([ScreenText.incomplete, ScreenText.ineligible, ScreenText.eligible], .ineligible),
    ([ScreenText.broken, ScreenText.ineligible, ScreenText.incomplete], .unreadable),
    ([ScreenText.eligible, "[1]"], .unreadable),
  ]

  private static let options = [
    [], ["--only", "eligible"], ["--only", "unreadable"], ["--sort", "nearest"],
    ["--sort", "city"],
    ["--layout", "criteria"], ["--layout", "recommendation"], ["--jobs", "1"], ["--quiet"],
    ["--order", "README.md"], ["--lang=zh", "--color", "always"],
  ]

  @Test(arguments: ScreenFormats.all.map(\.name))
  func `the worst of all wins, whatever the format`(_ format: String) async throws {
    for (lines, status) in Self.cases {
      let run = await ScreenRun(["-", "--format", format], input: lines.joined(separator: "\n"))
      #expect(run.status == status, "\(lines.count) lines")
    }
  }

  @Test(arguments: options)
  func `no option of order, choice or form changes the status`(_ options: [String]) async {
    for (lines, status) in Self.cases {
      // Lines of JSON have one layout.
      for format in options.first == "--layout" ? ["csv"] : ["csv", "ndjson"] {
        let recorded = RecordedConsole(input: Array(lines.joined(separator: "\n").utf8))
        let found = await Tool(console: recorded.console).run(
          ["screen", "-", "--format", format] + options)
        #expect(found == status)
      }
    }
  }

  @Test(arguments: [
    [], ["--only", "best", "samples"], ["--sort", "size", "samples"],
    ["--format", "xlsx", "samples"],
    ["--layout", "wide", "samples"], ["--category", "none", "samples"], ["--jobs", "0", "samples"],
    ["--jobs", "many", "samples"], ["--jobs", "9223372036854775807", "samples"], ["-", "-"],
    ["-", "--order", "-"], ["-", "--criteria=-"], ["--reviews", "-", "-"], [""],
    ["samples", "--criteria", "samples/none.json"], ["samples", "--reviews", "README.md"],
    ["samples", "--order", "none.txt"], ["samples", "--set", "devices.connected=1"],
  ])
  func `a wrong command line is told before anything is judged or written`(
    _ arguments: [String]
  ) async {
    let run = await ScreenRun(arguments, input: ScreenText.eligible)
    #expect(run.status == .usage)
    #expect(run.output == "")
    #expect(!run.complaint.isEmpty && !run.complaint.contains(" = eligible "))
  }

  @Test(arguments: ScreenFormats.all.map(\.name))
  func `what cannot be written outweighs every verdict`(_ format: String) async {
    let run = await ScreenRun([Self.incomplete, "none.json", "--format", format]) { console in
      console.write = { _, stream throws(OutputProblem) in
        if stream == .output { throw OutputProblem(path: "-", kind: .noSpace) }
      }
    }
    #expect(run.status == .output)
  }

  @Test func `what is incomplete in a file is incomplete in a line`() async {
    let run = await ScreenRun([Self.incomplete])
    #expect(run.status == .incomplete)
  }
}
