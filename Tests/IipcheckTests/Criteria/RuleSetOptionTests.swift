import Eligibility
import Jiangsu2018
import Reports
import Testing

@testable import iipcheck

/// `--criteria FILE`: judging by other rule sets than the built-in ones.
struct RuleSetOptionTests {
  static let sample = "samples/industry-level-threshold.json"

  @Test func `an exported rule set judges as the built-in one does, to the byte`() async {
    let builtIn = await CriteriaRun("check", Self.sample, "--format", "json")
    let loaded = await CriteriaRun(
      "check", Self.sample, "--format", "json", "--criteria", "draft.json",
      files: ["draft.json": CriteriaRun.file(.industryLevel)])
    #expect(loaded.output == builtIn.output)
    #expect(loaded.status == .eligible)
    #expect(loaded.complaint.isEmpty)
  }

  @Test func `a draft that asks for more turns the verdict`() async {
    let draft = CriteriaRun.file(
      .industryLevel, replacing: "\"atLeast\":1500", with: "\"atLeast\":1501")
    let run = await CriteriaRun(
      "check", Self.sample, "--criteria", "draft.json", files: ["draft.json": draft])
    #expect(run.status == .ineligible)
    #expect(run.output.contains("1,501"))
  }

  @Test func `the code of a category stands for its built-in rule set`() async {
    let builtIn = await CriteriaRun("check", Self.sample)
    let named = await CriteriaRun("check", Self.sample, "--criteria", "industry-level")
    #expect(named.output == builtIn.output)
  }

  @Test func `an application of a category that no file gives cannot be judged`() async {
    let run = await CriteriaRun(
      "check", Self.sample, "--criteria", "draft.json",
      files: ["draft.json": CriteriaRun.file(.enterpriseLevel)])
    #expect(run.status == .unreadable)
    #expect(run.output.contains("the criteria in use have no"))
  }

  @Test func `a category that is asked for and that no file gives is a wrong command line`() async {
    let run = await CriteriaRun(
      "check", Self.sample, "--category", "industry-level", "--criteria", "enterprise-level")
    #expect(run.status == .usage)
    #expect(run.output.isEmpty)
    #expect(
      run.complaint
        == "iipcheck: error: the criteria in use have no category \"industry-level\"\n")
  }

  @Test func `every problem of a wrong rule set is told with its place, and nothing is judged`()
    async
  {
    let draft = CriteriaRun.file(
      .industryLevel, replacing: "\"figure\":\"operation.staff\",\"atLeast\":30",
      with: "\n\"figure\":\"operation.staf\",\"atLeast\":\"30\"")
    let run = await CriteriaRun(
      "check", Self.sample, "--criteria", "draft.json", files: ["draft.json": draft])
    #expect(run.status == .usage)
    #expect(run.output.isEmpty)
    #expect(
      run.complaint == """
        draft.json:2:10: error: there is no field named "operation.staf"
        help: did you mean "operation.staff"?
        draft.json:2:37: error: expected a whole number, found a text
        help: for example 1200

        """)
  }

  @Test func `a rule set from standard input is named as such`() async {
    let run = await CriteriaRun(
      "check", Self.sample, "--criteria", "-", "--lang", "zh", input: Array("{}".utf8))
    #expect(run.status == .usage)
    #expect(run.complaint.hasPrefix("<stdin>:1:1: 错误：缺少“ruleSetForm”\n"))
  }

  @Test func `a file that is not there is a wrong command line`() async {
    let run = await CriteriaRun("check", Self.sample, "--criteria", "none.json")
    #expect(run.status == .usage)
    #expect(run.complaint == "iipcheck: error: none.json: no such file or folder\n")
  }

  @Test func `two rule sets of one category are refused`() async {
    let run = await CriteriaRun(
      "check", Self.sample, "--criteria", "industry-level", "--criteria", "draft.json",
      files: ["draft.json": CriteriaRun.file(.industryLevel)])
    #expect(run.status == .usage)
    #expect(
      run.complaint
        == "iipcheck: error: draft.json: the category \"industry-level\" is already given "
        + "by industry-level\n")
  }

  @Test func `rule sets of two notices are refused`() async {
    let draft = CriteriaRun.file(.enterpriseLevel, replacing: "jiangsu-2018", with: "jiangsu-2019")
    let run = await CriteriaRun(
      "check", Self.sample, "--criteria", "industry-level", "--criteria", "draft.json",
      files: ["draft.json": draft])
    #expect(run.status == .usage)
    #expect(run.complaint.contains("encodes \"jiangsu-2019\""))
  }
}
