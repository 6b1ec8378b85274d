import Testing

@testable import iipcheck

/// Reviews that cannot be applied, or were made under other rules, are told for what they are.
struct ReviewTellingTests {
  private static let sample = "samples/enterprise-level-no-software-interfaces.json"
  private static let digest = "798c975b9659ee2623c1dca009150d97277b15958798e94bf2c90beb7d06b695"

  private static func run(
    _ requirement: String = "3.1.3/softwareInterfaces", code: String = "91321081XN7B6UY67W",
    naming rules: String? = nil, language: String = "en"
  ) async -> CriteriaRun {
    let named = rules.map { ", \"rules\": \"\($0)\"" } ?? ""
    let text = """
      {"reviews": [{"creditCode": "\(code)", "requirement": "\(requirement)", "met": true,
       "by": "role", "date": "2018-10-08", "reason": "seen", "digest": "\(digest)"\(named)}]}
      """
    return await CriteriaRun(
      "check", "--all", sample, "--reviews", "r.json", "--lang", language,
      files: ["r.json": Array(text.utf8)])
  }

  @Test func `a review of a clause of another category is told, and settles nothing`() async {
    let run = await Self.run("2.1.5/securityMechanism")
    #expect(run.status == .ineligible)
    #expect(run.output.contains("not judged under the"))
    let chinese = await Self.run("2.1.5/securityMechanism", language: "zh")
    let unwrapped = chinese.output.split(whereSeparator: \.isWhitespace).joined()
    #expect(unwrapped.contains("不按此要求所属的类别评判"))
  }

  @Test(arguments: ["91321081xn7b6uy67w", " 91321081 XN7B6UY67W", "９１３２１０８１XN7B6UY67W"])
  func `a code that differs by what folding removes is told with the code to write`(
    code: String
  ) async {
    let run = await Self.run(code: code)
    #expect(run.status == .usage)
    #expect(run.complaint.contains("write 91321081XN7B6UY67W"))
  }

  @Test func `a review that names other rules than those of the run says so`() async {
    let earlier = await Self.run(naming: "1.0.0")
    #expect(earlier.status == .eligible)
    #expect(earlier.output.contains("made under rule set 1.0.0"))
    for same in [await Self.run(naming: "2.0.0"), await Self.run()] {
      #expect(!same.output.contains("made under"))
    }
  }

  @Test func `the form of the operator can be reviewed, and the kind of production cannot`() async {
    let form = await Self.run("1.4.1/operatorForm")
    #expect(form.status != .usage)
    let production = await Self.run("3.2/connection")
    #expect(production.status == .usage)
  }
}
