import Eligibility
import Jiangsu2018
import Reports
import StrictJSON
import Testing

@testable import iipcheck

/// `init`, `schema` and `diff`.
struct PublicationCommandTests {
  @Test(arguments: Category.allCases)
  func `a blank application checks as incomplete and lists what to fill in`(_ category: Category)
    async
  {
    let blank = await CriteriaRun("init", category.code)
    #expect(blank.status == .eligible)
    #expect(blank.output.hasPrefix("{\n  \"$schema\": \"./application.schema.json\",\n"))
    let check = await CriteriaRun(
      "check", "blank.json", files: ["blank.json": Array(blank.output.utf8)])
    #expect(check.status == .incomplete)
    #expect(check.output.contains("not stated"))
  }

  @Test func `a draft's blank application has the draft's fields`() async {
    let draft = CriteriaRun.file(
      .enterpriseLevel, replacing: "\"figure\":\"models.industrial\"",
      with: "\"figure\":\"models.mechanism\"")
    let run = await CriteriaRun(
      "init", "enterprise-level", "--criteria", "draft.json", files: ["draft.json": draft])
    #expect(run.output.contains("\"mechanism\": null"))
    #expect(!run.output.contains("\"industrial\": null"))
    let other = await CriteriaRun("init", "industry-level", "--criteria", "enterprise-level")
    #expect(other.status == .usage)
  }

  @Test func `a schema is the one that is published`() async throws {
    for kind in PublishedSchema.allCases.map(\.rawValue) {
      let run = await CriteriaRun("schema", "--of", kind)
      let file = CriteriaFolder.files(of: Notice.ruleSets).first {
        $0.name == kind + ".schema.json"
      }
      #expect(Array(run.output.utf8) == file?.bytes)
    }
    let run = await CriteriaRun("schema")
    let application = await CriteriaRun("schema", "--of", "application")
    #expect(run.output == application.output)
  }

  @Test func `a draft's difference from the built-in rule set is told`() async throws {
    let draft = CriteriaRun.file(
      .industryLevel, replacing: "\"atLeast\":1500", with: "\"atLeast\":1600")
    let files = ["draft.json": draft]
    let text = await CriteriaRun("diff", "industry-level", "draft.json", files: files)
    #expect(text.status == .eligible)
    #expect(text.output.contains("2.2.1/focusIndustry.connectedDevices  figure changed\n"))
    #expect(
      text.output.hasSuffix("\n3 differences\n"), "the figure, and two readings that ask for it too"
    )
    let markdown = await CriteriaRun(
      "diff", "industry-level", "draft.json", "--format", "markdown", "--lang", "zh", files: files)
    #expect(markdown.output.contains("| `2.2.1/focusIndustry.connectedDevices` | 数值变更 | "))
    let json = await CriteriaRun(
      "diff", "industry-level", "draft.json", "--format", "json", files: files)
    let node = try JSONNode(Array(json.output.utf8))
    #expect(node["changes"]?.items?.count == 3)
    #expect(node["from"]?["sha256"]?.string != node["to"]?["sha256"]?.string)
  }

  @Test func `a rule set has no difference from itself`() async {
    let run = await CriteriaRun("diff", "industry-level", "industry-level")
    #expect(run.status == .eligible)
    #expect(run.output.hasSuffix("\nno difference\n"))
  }

  @Test func `two wrong files are complained about together`() async {
    let run = await CriteriaRun(
      "diff", "a.json", "b.json", files: ["a.json": Array("[]".utf8), "b.json": Array("".utf8)])
    #expect(run.status == .usage)
    #expect(run.complaint.contains("a.json:1:1: error: "))
    #expect(run.complaint.contains("b.json:1:1: error: "))
  }

  @Test(arguments: Language.allCases)
  func `no line of a difference is wider than 80 cells`(_ language: Language) async {
    let run = await CriteriaRun(
      "diff", "industry-level", "cross-industry", "--lang", language.rawValue)
    for line in run.output.split(separator: "\n") {
      #expect(line.description.displayWidth <= 80, "\(line)")
    }
  }
}
