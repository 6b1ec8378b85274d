import Foundation
import Testing

@testable import iipcheck

/// Whole runs of the tool: what is printed on both streams, and the status, word for word.
///
/// `RECORD_GOLDEN=1 swift test --filter GoldenTests` writes the files anew; such a run fails, so that a recording is
/// never mistaken for a proof.
struct GoldenTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let arguments: [String]
    var input = ""
    var environment: [String: String] = [:]
    /// Files that are there besides those of the project.
    var files: [String: String] = [:]
    var testDescription: String { name }
  }

  /// A batch with every verdict, contradictions and what cannot be read.
  private static let few = [
    "samples/industry-level-threshold.json", "samples/contradictions.json",
    "samples/key-cultivation-rank-11.json", "samples/enterprise-level-incomplete.json",
    "samples/unreadable/truncated.json",
  ]

  static let cases = [
    Case(name: "help", arguments: ["--help"]),
    Case(name: "help-zh", arguments: ["--help", "--lang", "zh"]),
    Case(name: "help-check", arguments: ["check", "--help"]),
    Case(name: "help-check-zh", arguments: ["check", "--help", "--lang", "zh"]),
    Case(name: "help-screen", arguments: ["screen", "--help"]),
    Case(name: "help-test-zh", arguments: ["test", "--help", "--lang", "zh"]),
    Case(name: "help-schema", arguments: ["schema", "--help"]),
    Case(name: "help-schema-zh", arguments: ["schema", "--help", "--lang", "zh"]),
    Case(name: "version", arguments: ["--version"]),
    Case(name: "no-command", arguments: []),
    Case(name: "mistyped-command", arguments: ["chek", "samples/industry-level-threshold.json"]),
    Case(name: "mistyped-option-zh", arguments: ["check", "--langage", "zh", "a.json"]),
    Case(
      name: "check-eligible",
      arguments: ["check", "--all", "samples/industry-level-threshold.json"]),
    Case(
      name: "check-ineligible-zh",
      arguments: [
        "check", "--all", "--lang", "zh", "samples/key-cultivation-research-9.99-percent.json",
      ]),
    Case(
      name: "check-incomplete",
      arguments: ["check", "--all", "samples/enterprise-level-incomplete.json"]),
    Case(
      name: "check-members-zh",
      arguments: ["check", "--all", "samples/cross-industry-two-industries-by-content.json"],
      environment: ["LANG": "zh_CN.UTF-8"]),
    Case(
      name: "check-contradictions", arguments: ["check", "--all", "samples/contradictions.json"]),
    Case(
      name: "check-require-evidence",
      arguments: [
        "check", "--all", "--require-evidence", "samples/key-cultivation-unsupported.json",
      ]),
    Case(
      name: "check-all-categories",
      arguments: ["check", "--all", "--category", "all", "samples/applied-too-high.json"]),
    Case(
      name: "check-several-problems",
      arguments: ["check", "samples/unreadable/several-problems.json"]),
    Case(
      name: "check-several-problems-zh",
      arguments: ["check", "--lang", "zh", "samples/unreadable/several-problems.json"]),
    Case(name: "check-expectation", arguments: ["check", "samples/contradictions.expected.json"]),
    Case(
      name: "check-expectation-zh",
      arguments: ["check", "--lang", "zh", "samples/contradictions.expected.json"]),
    Case(
      name: "check-worst-wins",
      arguments: [
        "check", "--all", "samples/enterprise-level-threshold.json",
        "samples/key-cultivation-rank-11.json",
        "samples/unreadable/truncated.json", "samples/none.json", "criteria",
      ]),
    Case(
      name: "check-standard-input", arguments: ["check", "--all", "-"],
      input: "{\"category\": \"key-cultivation\"}"),
    Case(name: "check-empty-input", arguments: ["check", "-"]),
    Case(
      name: "check-hostile", arguments: ["check", "--all", "-"],
      input: """
        {"category": "enterprise-level", "applicant": {"name": "\\u001b[31m红\\u202e::error::<script>"}, \
        "\\u001b]0;x\\u0007": 1}
        """),
    Case(name: "check-decisive", arguments: ["check", "samples/cross-industry-threshold.json"]),
    Case(
      name: "check-decisive-zh",
      arguments: [
        "check", "--lang", "zh", "samples/contradictions.json",
        "samples/cross-industry-incomplete.json",
        "samples/cross-industry-two-industries-by-content.json",
        "samples/unreadable/several-problems.json",
      ]),
    Case(
      name: "check-blank-zh", arguments: ["check", "-", "--lang", "zh"],
      input: "{\"category\": \"cross-industry\"}"),
    Case(
      name: "check-blank", arguments: ["check", "-"], input: "{\"category\": \"enterprise-level\"}"),
    Case(
      name: "check-brief-zh",
      arguments: [
        "check", "--brief", "--lang", "zh", "samples/industry-level-threshold.json",
        "samples/cross-industry-two-industries-by-content.json",
        "samples/industry-level-incomplete.json",
        "samples/unreadable/several-problems.json", "samples/unreadable/truncated.json",
      ]),
    Case(
      name: "check-brief",
      arguments: [
        "check", "--brief", "--require-evidence",
        "samples/enterprise-level-no-software-interfaces.json",
        "samples/key-cultivation-unsupported.json", "samples/applied-too-high.json",
      ]),
    Case(
      name: "check-json",
      arguments: ["check", "--format", "json", "samples/industry-level-short-of-apps.json"]),
    Case(
      name: "check-json-unreadable",
      arguments: ["check", "--format", "json", "samples/unreadable/repeated-key.json"]),
    Case(
      name: "screen-unreadable-csv", arguments: ["screen", "samples/unreadable", "--format", "csv"]),
    Case(name: "screen-text", arguments: ["screen"] + few),
    Case(name: "screen-text-zh", arguments: ["screen", "--lang", "zh", "--sort", "nearest"] + few),
    Case(
      name: "screen-markdown-zh",
      arguments: ["screen", "--lang", "zh", "--format", "markdown"] + few),
    Case(
      name: "screen-json",
      arguments: ["screen", "--format", "json", "--criteria", "key-cultivation"] + few),
    Case(
      name: "screen-ndjson",
      arguments: ["screen", "--format", "ndjson", "--only", "ineligible"] + few),
    Case(
      name: "screen-csv-criteria",
      arguments: [
        "screen", "--format", "csv", "--layout", "criteria", "samples/key-cultivation-rank-11.json",
      ]),
    Case(
      name: "screen-problems-csv-zh",
      arguments: ["screen", "--lang", "zh", "--format", "csv", "--layout", "problems"] + few),
    Case(
      name: "screen-problems-text",
      arguments: ["screen", "--layout", "problems", "--only", "unreadable"] + few),
    Case(
      name: "screen-problems-json",
      arguments: ["screen", "--format", "json", "--layout", "problems"] + few),
    Case(
      name: "screen-recommendation-zh",
      arguments: ["screen", "--lang", "zh", "--format", "csv", "--layout", "recommendation"] + few),
    Case(
      name: "screen-recommendation-html-zh",
      arguments: ["screen", "--lang", "zh", "--format", "html", "--layout", "recommendation"] + few),
    Case(
      name: "screen-letters-zh",
      arguments: [
        "screen", "--lang", "zh", "--format", "markdown", "-o", "/dev/null", "--letters", "letters",
        "--letter-note", "10月6日17:00前，报市主管部门",
      ] + few),
    Case(
      name: "screen-letters",
      arguments: [
        "screen", "--letters", "letters", "samples/contradictions.json",
        "samples/unreadable/comment.json",
      ]),
    Case(name: "screen-letter-note", arguments: ["screen", "--letter-note", "soon"] + few),
    Case(
      name: "screen-html",
      arguments: [
        "screen", "--format", "html", "--criteria", "key-cultivation",
        "samples/key-cultivation-rank-11.json",
      ]),
    Case(name: "test-samples", arguments: ["test", "samples/industry-level-mixed.json"]),
    Case(
      name: "test-json",
      arguments: [
        "test", "--format", "json", "samples/industry-level-mixed.json", "samples/none.json",
        "samples/unreadable/truncated.json",
      ]),
    Case(
      name: "test-missing-zh",
      arguments: ["test", "--lang", "zh", "README.md", "samples/none.json"]),

    Case(name: "fit-ineligible", arguments: ["fit", tooHigh]),
    Case(name: "fit-ineligible-zh", arguments: ["fit", "--lang", "zh", tooHigh]),
    Case(name: "fit-eligible", arguments: ["fit", "samples/industry-level-threshold.json"]),
    Case(
      name: "fit-eligible-zh",
      arguments: ["fit", "--lang", "zh", "samples/industry-level-threshold.json"]),
    Case(
      name: "fit-incomplete-zh",
      arguments: ["fit", "samples/enterprise-level-incomplete.json"],
      environment: ["LANG": "zh_CN.UTF-8"]),
    Case(
      name: "fit-beyond-platform", arguments: ["fit", "samples/key-cultivation-rank-11.json"]),
    Case(
      name: "fit-set",
      arguments: [
        "fit", "samples/key-cultivation-rank-11.json", "--set",
        "applicant.revenueRankInProvince=10",
      ]),
    Case(
      name: "fit-set-zh",
      arguments: [
        "fit", "--lang", "zh", tooHigh, "--set", "devices.connected=5000", "--set",
        "platform.production=mixed",
      ]),
    Case(
      name: "fit-readings",
      arguments: [
        "fit", "--readings", "--category", "cross-industry",
        "samples/cross-industry-calls-mostly-of-algorithms.json",
      ]),
    Case(
      name: "fit-readings-zh",
      arguments: [
        "fit", "--lang", "zh", "--readings", "samples/industry-level-short-of-apps.json",
      ]),
    Case(
      name: "fit-unreadable",
      arguments: ["fit", "samples/unreadable/several-problems.json", "samples/none.json"]),
    Case(
      name: "fit-unreadable-zh",
      arguments: ["fit", "--lang", "zh", "samples/unreadable/several-problems.json", small]),
    Case(
      name: "fit-hostile",
      arguments: ["fit", "--criteria", "cross-industry", "--category", "cross-industry", "-"],
      input: """
        {"category": "enterprise-level", "applicant": {"name": "\\u001b[31m红\\u202e::error::<script>|`"}, \
        "industries": [{"name": "**x**\\u001b]0;x\\u0007"}]}
        """),
    Case(
      name: "fit-json",
      arguments: [
        "fit", "--format", "json", "--criteria", "cross-industry",
        "samples/cross-industry-short-of-third-party-share.json",
      ]),
    Case(
      name: "fit-json-set",
      arguments: [
        "fit", "--format", "json", "--readings", "--criteria", "enterprise-level", small, "--set",
        "apps.industrialApps=9",
        "samples/unreadable/repeated-key.json",
      ]),
    Case(name: "fit-markdown", arguments: ["fit", "--format", "markdown", tooHigh]),
    Case(
      name: "fit-markdown-zh",
      arguments: [
        "fit", "--format", "markdown", "--lang", "zh", tooHigh, "--set",
        "devices.connected=5000", "samples/unreadable/several-problems.json",
      ]),
    Case(
      name: "fit-html",
      arguments: [
        "fit", "--format", "html", "--criteria", "cross-industry", "--criteria",
        "enterprise-level", tooHigh,
      ]),
    Case(
      name: "fit-html-zh",
      arguments: [
        "fit", "--format", "html", "--lang", "zh", "--readings", "--criteria", "enterprise-level",
        small, "--set",
        "apps.industrialApps=9", "samples/unreadable/several-problems.json",
      ]),
    Case(
      name: "check-reviews", arguments: ["check", "--all", "--reviews", "-", reviewed],
      input: reviews),
    Case(
      name: "check-reviews-zh",
      arguments: [
        "check", "--all", "--reviews", "-", "--lang", "zh", "--require-evidence", reviewed, small,
      ],
      input: reviews),
    Case(
      name: "check-reviews-json",
      arguments: ["check", "--reviews", "-", "--format", "json", reviewed], input: reviews),
    Case(
      name: "check-reviews-faulty", arguments: ["check", "--reviews", "-", reviewed],
      input: reviews.replacing("3.1.3/soft", with: "3.1.3/sotf").replacing("10-09", with: "10-32")),
    Case(
      name: "screen-reviews-zh",
      arguments: ["screen", "--reviews", "-", "--lang", "zh", "--quiet", reviewed, small],
      input: reviews),
    Case(
      name: "screen-reviews-list",
      arguments: [
        "screen", "--reviews", "-", "--format", "reviews", "--lang", "en", reviewed, small,
        "samples/unreadable/comment.json",
      ],
      input: reviews),
    Case(
      name: "screen-reviews-csv",
      arguments: ["screen", "--reviews", "-", "--format", "csv", "--quiet", reviewed, small],
      input: reviews),
    Case(name: "help-fit", arguments: ["fit", "--help"]),
    Case(name: "help-fit-zh", arguments: ["fit", "--help", "--lang", "zh"]),
    Case(
      name: "check-junit",
      arguments: [
        "check", "--format", "junit", "samples/key-cultivation-rank-11.json",
        "samples/unreadable/repeated-key.json",
      ]),
    Case(
      name: "check-sarif",
      arguments: [
        "check", "--format", "sarif", "samples/key-cultivation-rank-11.json",
        "samples/unreadable/repeated-key.json",
      ]),
    Case(
      name: "check-sarif-all",
      arguments: ["check", "--all", "--format", "sarif", "samples/key-cultivation-rank-11.json"]),
    Case(
      name: "check-gitlab",
      arguments: [
        "check", "--format", "gitlab", "samples/key-cultivation-rank-11.json",
        "samples/contradictions.json", "samples/enterprise-level-incomplete.json",
        "samples/unreadable/repeated-key.json",
      ]),
    Case(
      name: "check-github-zh",
      arguments: [
        "check", "--format", "github", "--lang", "zh", "samples/key-cultivation-rank-11.json",
        "samples/contradictions.json", "samples/none.json",
      ]),
    Case(
      name: "check-github-hostile", arguments: ["check", "-", "--format", "github"],
      input: """
        {"category": "key-cultivation", "applicant": {"creditCode": \
        "\\u001b[2J%0A::error::<script>]]>\\n::stop-commands::x\\u202e"}}
        """),
    Case(
      name: "screen-github",
      arguments: ["screen", "--format", "github", "samples/unreadable", "--only", "unreadable"]),
    Case(name: "diff-results", arguments: ["diff", "old.json", "new.json"], files: results),
    Case(
      name: "diff-results-zh", arguments: ["diff", "old.json", "new.json", "--lang", "zh"],
      files: results),
    Case(
      name: "diff-results-markdown",
      arguments: ["diff", "old.json", "new.json", "--format", "markdown"], files: results),
    Case(
      name: "diff-results-json", arguments: ["diff", "old.json", "new.json", "--format", "json"],
      files: results),
    Case(
      name: "diff-results-github",
      arguments: ["diff", "old.json", "new.json", "--format", "github"], files: results),
    Case(name: "diff-results-same", arguments: ["diff", "old.json", "old.json"], files: results),
    Case(
      name: "diff-result-and-rule-set", arguments: ["diff", "old.json", "industry-level"],
      files: results),
    Case(
      name: "diff-rule-sets-github",
      arguments: ["diff", "industry-level", "industry-level", "--format", "github", "--lang", "zh"]),
    Case(
      name: "diff-applications", arguments: ["diff", "first.json", "second.json"],
      files: applications),
    Case(
      name: "diff-applications-zh",
      arguments: ["diff", "first.json", "second.json", "--lang", "zh"], files: applications),
    Case(
      name: "diff-applications-markdown",
      arguments: ["diff", "first.json", "second.json", "--format", "markdown"], files: applications),
    Case(
      name: "diff-applications-json",
      arguments: ["diff", "first.json", "second.json", "--format", "json"], files: applications),
    Case(
      name: "diff-applications-github",
      arguments: ["diff", "first.json", "second.json", "--format", "github", "--lang", "zh"],
      files: applications),
    Case(
      name: "diff-applications-same", arguments: ["diff", "first.json", "first.json"],
      files: applications),
    Case(
      name: "diff-applications-of-other-categories",
      arguments: ["diff", "first.json", "other.json"], files: applications),
    Case(
      name: "diff-applications-unreadable-zh",
      arguments: ["diff", "first.json", "broken.json", "--lang", "zh"], files: applications),
    Case(
      name: "diff-applications-unreadable-json",
      arguments: ["diff", "broken.json", "broken.json", "--format", "json"], files: applications),
    Case(
      name: "diff-application-and-rule-set", arguments: ["diff", "first.json", "industry-level"],
      files: applications),
    Case(
      name: "diff-rule-sets-category-zh",
      arguments: [
        "diff", "industry-level", "industry-level", "--category", "industry-level", "--lang", "zh",
      ]),
    Case(name: "help-completions", arguments: ["completions", "--help"]),
    Case(name: "help-manual-zh", arguments: ["manual", "--help", "--lang", "zh"]),
    Case(name: "mistyped-shell", arguments: ["completions", "fsh"]),
    Case(name: "help-diff", arguments: ["diff", "--help"]),
    Case(name: "help-diff-zh", arguments: ["diff", "--help", "--lang", "zh"]),
  ]

  /// It fails the category that it applies for, and a lower one fits.
  private static let tooHigh = "samples/applied-too-high.json"
  /// An application of few facts.
  private static let small = "samples/enterprise-level-19-models.json"

  /// Two results, the newer one by other rules and with a hostile name.
  private static let results = [
    "old.json": """
    {"screenForm": 1, "tool": {"name": "iipcheck", "version": "0.1.0"},
     "ruleSets": [{"category": "industry-level", "sha256": "00"}], "applications": [
      {"file": "a.json", "sha256": "11", "applicant": "甲公司", "creditCode": "1", "category": "industry-level",
       "verdicts": [{"category": "industry-level", "verdict": "eligible"}],
       "outcomes": {"2.2.1": "pass", "2.2.2": "pass"}},
      {"file": "b.json", "verdicts": [{"category": "industry-level", "verdict": "ineligible"}],
       "outcomes": {"2.2.1": "fail", "2.2.2": "fail"}},
      {"file": "c.json", "problems": []},
      {"file": "d.json", "verdicts": [{"category": "enterprise-level", "verdict": "incomplete"}]}]}
    """,
    "new.json": """
    {"screenForm": 1, "tool": {"name": "iipcheck", "version": "0.2.0"},
     "ruleSets": [{"category": "industry-level", "sha256": "01"}], "applications": [
      {"file": "new/a.json", "sha256": "11", "applicant": "甲公司", "creditCode": "1", "category": "industry-level",
       "verdicts": [{"category": "industry-level", "verdict": "ineligible"}],
       "outcomes": {"2.2.1": "pass", "2.2.2": "fail"}},
      {"file": "b.json", "verdicts": [{"category": "industry-level", "verdict": "ineligible"}],
       "outcomes": {"2.2.1": "pass", "2.2.2": "fail"}},
      {"file": "c.json", "verdicts": [{"category": "enterprise-level", "verdict": "eligible"}]},
      {"file": "%0A::error::\\u001b[2J\\n::stop-commands::x", "applicant": "|`<script>\\u202e",
       "problems": []}]}
    """,
  ]
  /// Applications that differ in facts of every kind, with hostile text.
  private static let applications = [
    "first.json": """
    {"category": "key-cultivation", "applicant": {"name": "甲公司", "creditCode": "91320583XNB2YNTH86", "city": "suzhou"},
     "devices": {"managed": 3000}, "industries": [{"name": "汽车", "production": "mixed"}, {"name": "纺织"}],
     "finances": [{"year": 2016, "profit": 1}, {"year": 2017, "revenue": 68200.5, "profit": 1}],
     "capabilities": {"networkModes": ["fieldbus"], "strengths": {"items": ["甲", "乙"], "evidence": "表1"}},
     "claims": {"goodCredit": {"met": true, "evidence": "证明"}, "constructionPlan": true}}
    """,
    "second.json": """
    {"category": "key-cultivation", "applicant": {"name": "甲公司", "creditCode": " 91320583xnb2ynth86", "city": "昆山"},
     "platform": {"name": "\\u001b[2J|`<script>\\n::error::%0A"}, "devices": {"managed": 31500},
     "industries": [{"name": "纺织"}, {"name": "机械", "production": "process"}, {"name": "汽车", "production": "discrete"}],
     "finances": [{"year": 2017, "revenue": 70000, "profit": -1}, {"year": 2018}],
     "capabilities": {"networkModes": ["fieldbus", "工业以太网"], "strengths": {"items": ["丙", "乙"], "evidence": "表2"}},
     "claims": {"goodCredit": {"met": false}, "constructionPlan": true, "fiscalContribution": {"met": true, "evidence": "甲"}}}
    """,
    "other.json": """
    {"category": "enterprise-level", "applicant": {"name": "甲公司", "creditCode": "91320583XNB2YNTH86", "city": "suzhou"},
     "devices": {"managed": 3000}}
    """,
    "broken.json": """
    {"category": "key-cultivation", "applicant": {"creditCode": "91320583XNB2YNTH86"}, "devices": {"managed": "3万"}}
    """,
  ]
  /// It fails by one claim.
  private static let reviewed = "samples/enterprise-level-no-software-interfaces.json"
  /// Findings on it: one turns the failing claim, one is of another state of it, one is of nobody.
  private static let reviews = """
    {"reviews": [
      {"creditCode": "91321081XN7B6UY67W", "requirement": "3.1.3/softwareInterfaces", "met": true,
       "by": "产业处审核人员", "date": "2018-10-08", "reason": "现场演示了接口\\u001b[2J",
       "digest": "798c975b9659ee2623c1dca009150d97277b15958798e94bf2c90beb7d06b695"},
      {"creditCode": "91321081XN7B6UY67W", "requirement": "3.1.1/iotProtocols", "met": false,
       "by": "产业处审核人员", "date": "2018-10-09", "reason": "证明材料只涉及一种协议",
       "digest": "\(String(repeating: "0a", count: 32))"},
      {"creditCode": "91320000000000000A", "requirement": "N.1/goodCredit", "met": true,
       "by": "信用处", "date": "2018-10-10", "reason": "已查",
       "digest": "\(String(repeating: "0b", count: 32))"}
    ]}
    """

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  @Test(arguments: cases + publications + merges)
  func `a run prints what was recorded and ends with the recorded status`(_ run: Case) async throws
  {
    let recorded = RecordedConsole(input: Array(run.input.utf8), environment: run.environment)
    let console = recorded.console.holding(run.files.mapValues { Array($0.utf8) })
    let status = await Tool(console: console).run(run.arguments)
    let actual = """
      $ iipcheck \(run.arguments.joined(separator: " "))
      --- status \(status.rawValue)
      --- standard output
      \(recorded.text(.output))--- standard error
      \(recorded.text(.error))
      """ + recorded.writtenFiles.map { "--- \($0.path)\n\($0.text)" }.joined()
    let file = Self.folder.appending(path: run.name + ".txt")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(actual.utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent)")
    }
    let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(actual == expected)
  }

  @Test func `every recorded run is still run`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(
      Set(names) == Set((Self.cases + Self.publications + Self.merges).map { $0.name + ".txt" }))
  }
}
