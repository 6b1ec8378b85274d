import Eligibility
import Jiangsu2018
import Reports
import StrictJSON
import Testing

/// The reports that programs read, read by parsers that know nothing of how they were written.
struct CIReportTests {
  @Test func `JUnit has a suite an application and a test case a criterion`() throws {
    let all = try SampleFolder.all()
    let outline = try XMLOutline(Rendering.junit.text(of: all, .zh))
    let suites = outline.all("testsuite")
    #expect(suites.map { $0.attributes["name"] } == all.map { $0.file })
    for (suite, assessment) in zip(suites, all) {
      let findings = assessment.findings
      let isReadable = assessment.isReadable
      let errors = isReadable ? findings.count { $0.outcome == .missing } : 1
      #expect(suite.attributes["tests"] == String(isReadable ? findings.count : 1))
      #expect(suite.attributes["failures"] == String(findings.count { $0.outcome == .fail }))
      #expect(suite.attributes["errors"] == String(errors))
      #expect(suite.parts.count { $0 == "testcase" } == (isReadable ? findings.count : 1))
    }
    let cases = outline.all("testcase")
    #expect(
      cases.count { $0.parts == ["failure"] }
        == all.flatMap { $0.findings }.count { $0.outcome == .fail })
    #expect(
      cases.count { $0.parts == ["error"] } == all.flatMap { $0.findings }
        .count { $0.outcome == .missing } + all.count { !$0.isReadable })
  }

  @Test func `SARIF has a rule a criterion, and results that refer to it`() throws {
    let all = try SampleFolder.all()
    let run = try #require(
      JSONNode(Array(Rendering.sarif.text(of: all, .en).utf8))["runs"]?.items?.first)
    let rules = try #require(run["tool"]?["driver"]?["rules"]?.items).map { $0["id"]?.string }
    let criteria = Set(Notice.ruleSets.flatMap { $0.criteria }.map { $0.id })
    #expect(criteria.isSubset(of: rules.compactMap(\.self)))
    #expect(rules.count == criteria.count + 3)
    #expect(run["columnKind"]?.string == "unicodeCodePoints")
    let results = try #require(run["results"]?.items)
    for result in results {
      let index = try #require(result["ruleIndex"]?.whole)
      #expect(rules[index] == result["ruleId"]?.string)
      #expect((result["level"]?.string == "none") == (result["kind"]?.string != "fail"))
    }
    func count(_ kind: String) -> Int { results.count { $0["kind"]?.string == kind } }
    let outcomes = all.flatMap { $0.findings }.map { $0.outcome }
    let warnings = all.flatMap { $0.warnings }.count { $0.severity != .note }
    let others = warnings + all.reduce(0) { $0 + $1.problems.count { !$0.isRemark } }
    #expect(count("pass") == outcomes.count { $0 == .pass })
    #expect(count("open") == outcomes.count { $0 == .missing })
    #expect(count("fail") == outcomes.count { $0 == .fail } + others)
    #expect(count("informational") == all.reduce(0) { $0 + $1.determinations.count })
    #expect(run["artifacts"]?.items?.count == all.count)
  }

  @Test func `a workflow gets an error for what fails and a warning for what is missing`() throws {
    let all = try SampleFolder.all()
    let log = WorkflowLog(Rendering.github.text(of: all, .zh))
    let outcomes = all.flatMap { $0.findings }.map { $0.outcome }
    #expect(
      log.all("error").count == outcomes.count { $0 == .fail }
        + all.reduce(0) { $0 + $1.problems.count { !$0.isRemark } })
    #expect(
      log.all("warning").count == outcomes.count { $0 == .missing }
        + all.flatMap { $0.warnings }.count { $0.severity != .note })
    #expect(
      log.all("notice").count == all.reduce(0) { $0 + $1.determinations.count } + 1)
    #expect(log.all("group").count == all.count && log.all("endgroup").count == all.count)
    #expect(log.lines.count { $0.contains("：通过（") } == outcomes.count { $0 == .pass })
  }

  @Test(arguments: [Rendering.junit, .sarif, .github], ForeignText.all)
  func `text from outside changes nothing of the structure`(
    _ rendering: Rendering, _ foreign: ForeignText
  ) throws {
    func shape(_ text: String) throws -> [String] {
      let foreign = ForeignText("", text)
      let report = rendering.text(of: [foreign.assessment(), foreign.unreadable()], .en)
      switch rendering {
      case .junit: return try XMLOutline(report).elements.map { $0.name }
      case .sarif:
        let results = try JSONNode(Array(report.utf8))["runs"]?.items?.first?["results"]?.items
        return try #require(results).map { $0["ruleId"]?.string ?? "" }
      default:
        let log = WorkflowLog(report)
        #expect(!log.lines.contains { $0.contains("##[") })
        return log.commands.map {
          "\($0.name) \($0.properties.keys.sorted())"
        } + ["\(log.lines.count)"]
      }
    }
    #expect(
      try shape(foreign.text) == shape(foreign.text.allSatisfy(\.isNumber) ? "12" : "harmless"))
  }

  @Test(arguments: ForeignText.all)
  func `a file's name arrives whole, whatever is in it`(_ foreign: ForeignText) throws {
    let log = WorkflowLog(Rendering.github.text(of: [foreign.assessment()], .en))
    // Line breaks are encoded, what would act on a terminal is written out.
    let lines = foreign.text.replacing("\r\n", with: "\n").split(
      separator: "\n", omittingEmptySubsequences: false)
    let name = lines.map { String($0).visible }.joined(separator: "\n")
    for case let file? in log.commands.map({ $0.properties["file"] }) {
      #expect(file.replacing("\r\n", with: "\n") == name)
    }
  }

  @Test func `what is supposed is marked wherever it is reported`() throws {
    var assessor = SampleFolder.assessor
    assessor.settings = [try Assumption("devices.connected=1")]
    var header = SampleFolder.header
    header.settings = assessor.settings
    let assessment = assessor.check(Array(#"{"category": "key-cultivation"}"#.utf8), file: "a.json")
    let style = TextStyle(language: .en, width: 80, usesColor: false)
    for format in ReportFormat.programs {
      let report = format.make(ReportSettings(header: header, style: style))
      let text = String(decoding: try #require(report.row(assessment)), as: UTF8.self)
      #expect(text.contains("[WHAT IF]"))
      #expect(text.contains("devices.connected=1"))
    }
  }
}
