import Eligibility
import Reports
import StrictJSON
import Testing
import TestSupport

@testable import iipcheck

struct EditionTests {
  /// A sample at the threshold of 2018, as it is and naming other editions.
  private static func run(_ arguments: String...) async throws -> (output: String, status: Int32) {
    let sample = String(
      decoding: try Samples.bytes("industry-level-threshold.json"), as: UTF8.self)
    let recorded = RecordedConsole()
    var console = recorded.console
    console.readFile = { path, _ throws(FileProblem) in
      Array(sample.replacing("jiangsu-2018", with: path).utf8)
    }
    console.kindOfPath = { _ in .file }
    let tool = Tool(console: console, editions: Editions.all + [InventedNotice.encoded])
    let status = await tool.run(arguments)
    return (recorded.text(.output), status.rawValue)
  }

  @Test(arguments: Editions.all.flatMap { $0.ruleSets })
  func `the digest that is known of a rule set is its own`(_ ruleSet: RuleSet) {
    #expect(
      Editions.all.digest(of: ruleSet)?.description
        == SHA256.hexadecimal(of: ruleSet.canonicalForm))
  }

  @Test(arguments: ["check", "screen"])
  func `each application is judged by the edition that it names`(_ command: String) async throws {
    let run = try await Self.run(command, "jiangsu-2018", "jiangsu-2020", "--format", "json")
    let all = try #require(try JSONNode(Array(run.output.utf8))["applications"]?.items)
    #expect(run.status == iipcheck.ExitStatus.ineligible.rawValue)
    #expect(
      all.map { $0["verdicts"]?.items?[0]["verdict"]?.string } == ["eligible", "ineligible"])
    #expect(all[1]["verdicts"]?.items?[0]["fail"]?.items?.map(\.string) == ["2.2.2"])
  }

  @Test func `a line names the outcomes of the criteria that its application was judged by`()
    async throws
  {
    let run = try await Self.run(
      "screen", "jiangsu-2018", "jiangsu-2020", "--format", "ndjson", "--quiet")
    let lines = try run.output.split(separator: "\n").map { try JSONNode(Array($0.utf8)) }
    #expect(lines.map { $0["verdict"]?.string } == ["eligible", "ineligible"])
    #expect(lines[1]["fail"]?.items?.map(\.string) == ["2.2.2"])
    for (line, rules) in zip(lines, [Editions.all[0], InventedNotice.encoded]) {
      let ids = rules.ruleSet(.industryLevel).criteria.map { $0.id }
      #expect(line["outcomes"]?.members?.map { $0.key } == ids)
    }
  }

  @Test func `a report names the edition and the rules of each application`() async throws {
    let run = try await Self.run(
      "check", "jiangsu-2018", "jiangsu-2020", "--format", "markdown", "--lang", "en")
    #expect(run.output.contains("jiangsu-2018)"))
    #expect(run.output.contains("jiangsu-2020)"))
    #expect(run.output.contains("An invented notice"))
  }

  @Test func `an edition that nobody knows is a problem with the one to write`() async throws {
    for format in ["text", "json", "markdown", "html"] {
      let run = try await Self.run("check", "jiangsu-1999", "--format", format, "--lang", "en")
      #expect(run.status == iipcheck.ExitStatus.unreadable.rawValue)
      #expect(run.output.contains("jiangsu-1999"), "\(format)")
      #expect(run.output.contains("jiangsu-2018"), "\(format)")
    }
  }

  @Test func `given rules judge whatever edition is stated, and it is told`() async throws {
    let run = try await Self.run(
      "check", "jiangsu-1999", "--criteria", "industry-level", "--lang", "en")
    #expect(run.status == iipcheck.ExitStatus.eligible.rawValue)
    #expect(run.output.contains("was judged by"))
  }
}
