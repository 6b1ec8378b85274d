import Eligibility
import Reports
import StrictJSON
import Testing

@testable import iipcheck

/// `--reviews FILE` of `check` and `screen`.
struct ReviewOptionTests {
  static let sample = "samples/enterprise-level-no-software-interfaces.json"
  private static let digest = "798c975b9659ee2623c1dca009150d97277b15958798e94bf2c90beb7d06b695"

  /// A file with one review of the sample.
  private static func file(
    _ requirement: String = "3.1.3/softwareInterfaces", met: Bool = true, digest: String = digest
  ) -> [String: [UInt8]] {
    let text = """
      {"reviews": [
        {"creditCode": "91321081XN7B6UY67W", "requirement": "\(requirement)", "met": \(met),
         "by": "role", "date": "2018-10-08", "reason": "seen", "digest": "\(digest)"}
      ]}
      """
    return ["r.json": Array(text.utf8)]
  }

  @Test(arguments: ["check", "screen"])
  func `the effective verdict decides the status`(command: String) async {
    let plain = await CriteriaRun(command, Self.sample)
    #expect(plain.status == .ineligible)
    let reviewed = await CriteriaRun(
      command, Self.sample, "--reviews", "r.json", files: Self.file())
    #expect(reviewed.status == .eligible)
    #expect(reviewed.output.contains("ineligible"))
    let failing = await CriteriaRun(
      command, "samples/enterprise-level-threshold.json", "--reviews", "r.json", files: Self.file())
    #expect(failing.status == .eligible)
  }

  @Test(arguments: ["text", "csv", "html", "markdown", "json", "ndjson"])
  func `every format of a screening says what was reviewed`(format: String) async {
    let run = await CriteriaRun(
      "screen", Self.sample, "--reviews", "r.json", "--format", format, "--quiet",
      files: Self.file(digest: String(repeating: "1", count: 64)))
    #expect(run.status == .ineligible)
    #expect(run.output.lowercased().contains("stale") || run.output.contains("another state"))
    #expect(run.complaint.isEmpty)
  }

  @Test(arguments: ["text", "html", "markdown", "json"])
  func `reviews of no application are named in the totals and not on standard error`(
    format: String
  ) async {
    for command in ["check", "screen"] {
      let run = await CriteriaRun(
        command, "samples/enterprise-level-threshold.json", "--reviews", "r.json", "--format",
        format,
        files: Self.file())
      #expect(run.status == .eligible)
      #expect(run.output.contains("91321081XN7B6UY67W"), "\(command)")
      #expect(!run.complaint.contains("91321081XN7B6UY67W"))
    }
  }

  @Test(arguments: ["check", "screen"])
  func `a faulty file is a wrong command line, and nothing is judged`(command: String) async {
    let run = await CriteriaRun(
      command, Self.sample, "--reviews", "r.json",
      files: Self.file("3.2/devices.managed", digest: "0A"))
    #expect(run.status == .usage)
    #expect(run.output.isEmpty)
    #expect(
      run.complaint == """
        r.json:2:55: error: the requirement "3.2/devices.managed" rests on stated figures: no review settles it
        help: review claims, lists and the form of the operator alone
        r.json:3:68: error: "0A" is not a SHA-256 digest
        help: copy the sha256 of the application that reports show: 64 hexadecimal digits in lower case

        """)
  }

  @Test func `faults are told in Chinese, and those of standard input under its name`() async {
    let run = await CriteriaRun(
      "check", Self.sample, "--reviews", "-", "--lang", "zh", input: Array("{}".utf8))
    #expect(run.status == .usage)
    #expect(run.complaint == "<stdin>:1:1: 错误：缺少“reviews”\n建议：补上“reviews”\n")
  }

  @Test func `a file that is not there is a wrong command line`() async {
    let run = await CriteriaRun("check", Self.sample, "--reviews", "none.json")
    #expect(run.status == .usage)
    #expect(run.complaint == "iipcheck: error: none.json: no such file or folder\n")
  }

  @Test func `a requirement is one of the criteria in use`() async {
    let run = await CriteriaRun(
      "check", Self.sample, "--reviews", "r.json", "--criteria", "enterprise-level",
      files: Self.file("2.1.5/dataSecurity"))
    #expect(run.status == .usage)
    #expect(run.complaint.contains("have no requirement \"2.1.5/dataSecurity\""))
    let all = await CriteriaRun(
      "check", Self.sample, "--reviews", "r.json", files: Self.file("2.1.5/dataSecurity"))
    #expect(all.status == .ineligible)
  }

  @Test func `the row of an application does not depend on its neighbours`() async {
    let others = ["samples/enterprise-level-threshold.json", "samples/applied-too-high.json"]
    func rows(_ names: [String]) async -> [Substring] {
      var lines: [Substring] = []
      for jobs in ["1", "2"] {
        let recorded = RecordedConsole()
        let console = recorded.console.holding(Self.file())
        _ = await Tool(console: console).run(
          ["screen"] + names + ["--reviews", "r.json", "--format", "ndjson", "--jobs", jobs])
        lines += recorded.text(.output).split(separator: "\n")
      }
      return lines
    }
    let alone = await rows([Self.sample])
    let amid = await rows([others[0], Self.sample, others[1]])
    #expect(alone.count == 2 && amid.count == 6)
    #expect(Set(alone) == Set(amid.filter { $0.contains("91321081XN7B6UY67W") }))
  }

  @Test func `without reviews no format mentions any`() async {
    for format in ["text", "csv", "html", "markdown", "json", "ndjson"] {
      let run = await CriteriaRun("screen", Self.sample, "--format", format, "--quiet")
      #expect(!run.output.lowercased().contains("review"), "\(format)")
    }
  }
}
