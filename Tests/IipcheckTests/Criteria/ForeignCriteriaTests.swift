import Eligibility
import Reports
import Testing

@testable import iipcheck

/// Reports by other criteria than the built-in ones say so before anything else.
struct ForeignCriteriaTests {
  private static let sample = "samples/industry-level-threshold.json"
  private static let draft = CriteriaRun.file(
    .industryLevel, replacing: "\"atLeast\":1500", with: "\"atLeast\":1499")

  static let runs =
    ["text", "json", "markdown", "html", "junit", "sarif", "github"].map { ["check", $0] }
    + ["text", "json", "markdown", "html"].map { ["fit", $0] }
    + ["text", "csv", "html", "markdown", "json", "ndjson", "junit", "sarif", "github"].map {
      ["screen", $0]
    } + ["text", "json", "junit"].map { ["test", $0] }
    + [
      ["screen", "csv", "--layout", "recommendation"], ["screen", "csv", "--layout", "criteria"],
    ]

  private static func output(_ run: [String], _ criteria: [UInt8]) async -> String {
    var arguments = [run[0], Self.sample, "--criteria", "draft.json", "--format", run[1]]
    arguments += run.dropFirst(2)
    let recorded = RecordedConsole(input: [])
    let console = recorded.console.holding(["draft.json": criteria])
    _ = await Tool(console: console).run(arguments)
    return recorded.text(.output)
  }

  @Test(arguments: runs)
  func `the file and the whole digest of the criteria are named`(run: [String]) async throws {
    let output = await Self.output(run, Self.draft)
    let ruleSet = try RuleSet.read(Self.draft).get()
    #expect(output.contains("draft.json"))
    #expect(output.contains(SHA256.hexadecimal(of: ruleSet.canonicalForm)))
  }

  @Test(arguments: [
    ["check", "text"], ["check", "markdown"], ["fit", "text"], ["screen", "text"],
    ["test", "text"],
  ])
  func `the first line for people says that the criteria are not the built-in ones`(
    run: [String]
  ) async {
    let output = await Self.output(run, Self.draft)
    let first = output.split(separator: "\n").prefix(3).joined(separator: " ")
    #expect(first.contains("not by the built-in criteria but by"))
  }

  @Test(arguments: runs)
  func `a file that holds what is built in changes no report`(run: [String]) async {
    let output = await Self.output(run, CriteriaRun.file(.industryLevel))
    #expect(!output.contains("draft.json"))
  }
}
