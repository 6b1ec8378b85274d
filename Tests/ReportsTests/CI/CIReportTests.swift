import Eligibility
import Jiangsu2018
import StrictJSON
import Synchronization
import Testing

@testable import Reports

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
    let whole = try #require(outline.all("testsuites").first)
    for count in ["tests", "failures", "errors", "skipped", "time"] {
      let parts = suites.compactMap { $0.attributes[count].flatMap { Int($0) } }
      #expect(parts.count == suites.count)
      #expect(whole.attributes[count] == String(parts.reduce(0, +)))
    }
    let cases = outline.all("testcase")
    #expect(cases.allSatisfy { $0.attributes["time"] == "0" })
    #expect(
      cases.count { $0.parts == ["failure"] }
        == all.flatMap { $0.findings }.count { $0.outcome == .fail })
    #expect(
      cases.count { $0.parts == ["error"] } == all.flatMap { $0.findings }
        .count { $0.outcome == .missing } + all.count { !$0.isReadable })
  }

  @Test func `the same file given twice stays apart`() throws {
    let one = try SampleFolder.one("key-cultivation-rank-11.json")
    let outline = try XMLOutline(Rendering.junit.text(of: [one, one, one], .en))
    let names = outline.all("testsuite").map { $0.attributes["name"] }
    #expect(names == [one.file, one.file + " (2)", one.file + " (3)"])
    let cases = outline.all("testcase").map {
      [$0.attributes["classname"] ?? "", $0.attributes["name"] ?? ""]
    }
    #expect(Set(cases).count == cases.count)
    let issues = try JSONNode(Array(Rendering.gitlab.text(of: [one, one], .en).utf8)).items ?? []
    #expect(Set(issues.map { $0["fingerprint"]?.string }).count == 2)
    let results = try sarif([one, one])["results"]?.items ?? []
    #expect(
      Set(results.map { $0["partialFingerprints"]?["iipcheck/v1"]?.string }).count == 2)
  }

  @Test func `SARIF has a rule a criterion, and results that refer to it`() throws {
    let all = try SampleFolder.all()
    let run = try sarif(all, detail: .all)
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
    #expect(run["invocations"] == nil)
  }

  @Test func `what is right is an alert only where everything is asked for`() throws {
    let all = try SampleFolder.all().filter { $0.verdict == .eligible && $0.alerts.isEmpty }
    #expect(all.count > 4)
    #expect(try sarif(all)["results"]?.items?.isEmpty == true)
    #expect(Rendering.gitlab.text(of: all, .en) == "[\n]\n")
    let log = WorkflowLog(Rendering.github.text(of: all, .en))
    #expect(log.all("error").isEmpty && log.all("warning").isEmpty)
    #expect(!log.lines.contains { $0.contains(": pass (") })
    let passes = all.reduce(0) { $0 + $1.findings.count + 1 }
    #expect(try sarif(all, detail: .all)["results"]?.items?.count == passes)
  }

  @Test func `what matters most stands first, and stays where there are limits`() throws {
    let all = try SampleFolder.all()
    let results = try #require(try sarif(all)["results"]?.items)
    let levels = results.map { ($0["kind"]?.string ?? "") + ($0["level"]?.string ?? "") }
    let order = ["failerror", "opennone", "failwarning"]
    #expect(levels == order.flatMap { level in levels.filter { $0 == level } })
    #expect(Set(levels) == Set(order))

    for limit in [SARIFReport.Limit(results: 20), SARIFReport.Limit(bytes: 40_000)] {
      let told = Mutex<[Words]>([])
      let report = SARIFReport(
        ReportSettings(header: SampleFolder.header, style: style) { words in
          told.withLock { $0.append(words) }
        }, limit: limit)
      var tally = Tally()
      for assessment in all {
        #expect(report.take(assessment) == nil)
        tally.count(assessment.verdict)
      }
      let bytes = report.whole(tally)
      let run = try #require(JSONNode(bytes)["runs"]?.items?.first)
      let kept = run["results"]?.items?.count ?? 0
      #expect(kept == 20 || limit.results > 20 && (1..<results.count).contains(kept), "\(kept)")
      let words = try #require(told.withLock { $0 }.first)
      #expect(words.en.contains(" leaves out \(results.count - kept): "))
      let notification = run["invocations"]?.items?.first?["toolExecutionNotifications"]?.items?
        .first
      #expect(notification?["message"]?["text"]?.string == words.en)
      #expect(
        run["results"]?.items?.map { $0["message"]?["text"]?.string }
          == results.prefix(kept).map { $0["message"]?["text"]?.string })
    }
  }

  @Test func `a workflow gets the sum, ten annotations of a kind, and how many there are more`()
    throws
  {
    let all = try SampleFolder.all()
    let log = WorkflowLog(Rendering.github.text(of: all, .en))
    #expect(
      log.commands.prefix(22).map { $0.name } == ["notice"]
        + Array(repeating: "error", count: 10) + Array(repeating: "warning", count: 10) + ["notice"]
    )
    let outcomes = all.flatMap { $0.findings }.map { $0.outcome }
    let errors =
      outcomes.count { $0 == .fail } + all.reduce(0) { $0 + $1.problems.count { !$0.isRemark } }
    let warnings =
      outcomes.count { $0 == .missing } + all.flatMap { $0.warnings }.count { $0.severity != .note }
    #expect(
      log.commands[21].message
        == "not shown here: \(errors - 10) errors, \(warnings - 10) warnings; the log of this step has them"
    )
    #expect(log.commands[0].message.hasPrefix("\(all.count) read = "))
    #expect(log.all("error").count == 10 && log.all("warning").count == 10)
    #expect(log.all("group").count == all.count && log.all("endgroup").count == all.count)
    let few = WorkflowLog(
      Rendering.github.text(of: [try SampleFolder.one("key-cultivation-rank-11.json")], .zh))
    #expect(few.commands.map { $0.name } == ["notice", "error", "group", "endgroup"])
    let whole = WorkflowLog(Rendering.github.text(of: all, .zh, detail: .all))
    #expect(whole.lines.count { $0.contains("：通过（") } == outcomes.count { $0 == .pass })
  }

  /// The four formats differ in nothing but this: JUnit has what passes as well, all problems of a text in one test
  /// case, and contradictions beside the test cases; the commands for GitHub are ten of a kind, with all in the log.
  @Test(arguments: Language.allCases)
  func `the same problems are in all four formats`(_ language: Language) throws {
    // Without rule sets, which a log lists each time.
    let header = RunHeader(toolVersion: "1", ruleSets: [], requiresEvidence: false)
    let style = TextStyle(language: language, width: 80, usesColor: false)
    func text(_ name: String, of assessment: Assessment) -> String {
      let format = ReportFormat.programs.first { $0.name == name }
      let report = format?.make(ReportSettings(header: header, style: style))
      return String(decoding: report?.whole(of: [assessment]) ?? [], as: UTF8.self)
    }
    for assessment in try SampleFolder.all() {
      let expected = assessment.annotations(supposing: []).filter { $0.kind.isProblem }
      func words(_ annotation: Annotation) -> [String] {
        let lines = annotation.lines.map { $0[language] }
        return [annotation.place(in: assessment) + ": " + lines[0]] + lines.dropFirst()
      }
      let order = Annotation.Kind.allCases.flatMap { kind in expected.filter { $0.kind == kind } }
      let run = try JSONNode(Array(text("sarif", of: assessment).utf8))["runs"]?.items?.first
      let results = run?["results"]?.items ?? []
      #expect(
        results.map { $0["message"]?["text"]?.string }
          == order.map { $0.lines.map { $0[language].escapedForSARIF() }.joined(separator: "\n") })
      #expect(results.map { $0["ruleId"]?.string } == order.map { $0.rule })
      let issues = try JSONNode(Array(text("gitlab", of: assessment).utf8)).items ?? []
      #expect(issues.map { $0["check_name"]?.string } == expected.map { $0.rule })
      #expect(
        issues.map { $0["description"]?.string }
          == expected.map { $0.lines.map { $0[language] }.joined(separator: "; ") })
      #expect(
        issues.map { $0["location"]?["lines"]?["begin"]?.whole }
          == expected.map { $0.location?.line ?? 1 })
      let log = WorkflowLog(text("github", of: assessment)).lines.drop {
        !$0.contains(assessment.digest ?? "")
      }.dropFirst()
      let logged = log.map { $0.hasPrefix("  ") ? String($0.dropFirst(2)) : $0 }
      #expect(logged == expected.flatMap { words($0) })
      let outline = try XMLOutline(text("junit", of: assessment))
      let told = ["error", "failure", "system-out"].flatMap { outline.all($0) }
        .map { $0.text }.joined(separator: "\n")
      for line in expected.flatMap({ words($0) }) { #expect(told.contains(line)) }
    }
  }

  private let style = TextStyle(language: .en, width: 80, usesColor: false)

  private func sarif(
    _ all: [Assessment], _ language: Language = .en, detail: ReportDetail = .decisive
  ) throws -> JSONNode {
    let log = try JSONNode(Array(Rendering.sarif.text(of: all, language, detail: detail).utf8))
    return try #require(log["runs"]?.items?.first)
  }

  @Test(arguments: [Rendering.junit, .sarif, .github, .gitlab], ForeignText.all)
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
      case .gitlab:
        return try #require(JSONNode(Array(report.utf8)).items).map {
          $0["check_name"]?.string ?? ""
        }
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
    let name = lines.map { String($0).visibleWithCommands }.joined(separator: "\n")
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
    for format in ReportFormat.programs {
      let report = format.make(ReportSettings(header: header, style: style))
      let text = String(decoding: report.whole(of: [assessment]), as: UTF8.self)
      #expect(text.contains("[WHAT IF]"))
      #expect(text.contains("devices.connected=1"))
    }
  }
}
