import Eligibility
import Jiangsu2018
import Reports
import StrictJSON
import Testing

@testable import iipcheck

struct CriteriaCommandTests {
  static let ids = Notice.ruleSets.flatMap { $0.criteria.map { $0.id } }

  @Test func `the list has every criterion once`() async {
    let run = await CriteriaRun("criteria")
    #expect(run.status == .eligible)
    let ids = run.output.split(separator: "\n").filter { $0.hasPrefix("  ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    var expected: [String] = []
    for id in Self.ids where !expected.contains(id) { expected.append(id) }
    #expect(ids == expected)
  }

  @Test(arguments: Language.allCases)
  func `no line of the list, of an explanation or of a lint is wider than 80 cells`(
    _ language: Language
  ) async {
    for arguments in [["criteria"], ["criteria", "--lint"]]
      + Category.allCases.map({ ["criteria", $0.code] })
    {
      let recorded = RecordedConsole()
      _ = await Tool(console: recorded.console).run(arguments + ["--lang", language.rawValue])
      for line in recorded.text(.output).split(separator: "\n") {
        #expect(line.description.displayWidth <= 80, "\(line)")
      }
    }
  }

  @Test(arguments: Category.allCases)
  func `a category is explained with every field that it reads`(_ category: Category) async {
    let run = await CriteriaRun("criteria", category.code)
    for fact in Notice.ruleSet(for: category).criteria.flatMap({ $0.walked }).flatMap({ $0.facts })
    {
      #expect(run.output.contains(fact.declaration.path), "\(fact.declaration.path)")
    }
  }

  @Test(arguments: Language.allCases)
  func `the example of every criterion is an application that can be read, and that meets it`(
    _ language: Language
  ) throws {
    for ruleSet in Notice.ruleSets {
      for criterion in ruleSet.criteria {
        var writer = JSONWriter(.indented)
        FieldExample(of: criterion.requirements, in: language).write(to: &writer)
        var application = Application()
        #expect(application.read(writer.bytes).isEmpty, "\(criterion.id)")
        // One member stands for as many as are needed.
        let needsSeveral = criterion.walked.contains { $0.group != nil && $0.group != .finances }
        #expect(application.outcome(of: criterion) == .pass || needsSeveral, "\(criterion.id)")
      }
    }
  }

  @Test func `a requirement is explained by the id that reports call it by`() async {
    let run = await CriteriaRun("criteria", "1.2.1/devices.managed")
    #expect(run.status == .eligible)
    #expect(run.output.contains("\"managed\": 2000"))
    #expect(!run.output.contains("\"connected\""))
  }

  @Test func `the first parts of an id list what begins so, by whole parts`() async throws {
    let run = await CriteriaRun("criteria", "2.2")
    let ids = run.output.split(separator: "\n").filter { $0.hasPrefix("  ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(run.status == .eligible)
    #expect(
      ids
        == Notice.ruleSet(for: .industryLevel).criteria.map { $0.id }.filter {
          $0.hasPrefix("2.2.")
        })
    #expect(ids.count > 1)
    let json = await CriteriaRun("criteria", "2.2", "--format", "json")
    let sets = try #require(try JSONNode(Array(json.output.utf8))["ruleSets"]?.items)
    #expect(sets.map { $0["criteria"]?.items?.count } == [ids.count])
    #expect(await CriteriaRun("criteria", "2.").status == .usage)
  }

  @Test(arguments: Language.allCases)
  func `every field is explained with its labels and what asks for it`(_ language: Language) async {
    for fact in Fact.all {
      let declaration = fact.declaration
      let run = await CriteriaRun("criteria", declaration.path, "--lang", language.rawValue)
      let text = run.output.replacing("\n", with: " ")
      #expect(run.status == .eligible)
      #expect(text.hasPrefix(declaration.path + "  "))
      for ruleSet in Notice.ruleSets {
        let asking = ruleSet.criteria.filter { $0.walked.contains { $0.facts.contains(fact) } }
        let heading = "  \(ruleSet.category.code)  \(ruleSet.edition.id)"
        #expect(run.output.contains(heading) != asking.isEmpty)
        for criterion in asking { #expect(run.output.contains("\n  \(criterion.id) ")) }
      }
      for line in run.output.split(separator: "\n") {
        #expect(line.description.displayWidth <= 80, "\(line)")
      }
    }
    let run = await CriteriaRun("criteria", "operation.staff", "--lang", language.rawValue)
    #expect(run.output.contains(language == .zh ? "单位：人\n" : "unit: people\n"))
  }

  @Test func `an id that there is not is refused with the nearest one`() async {
    let run = await CriteriaRun("criteria", "1.2.1/devices.conected")
    #expect(run.status == .usage)
    #expect(run.output.isEmpty)
    #expect(run.complaint.contains("did you mean \"1.2.1/devices.connected\"?"))
    let other = await CriteriaRun("criteria", "zzz")
    #expect(other.complaint.contains("iipcheck criteria lists them"))
  }

  @Test(arguments: Category.allCases)
  func `one category as JSON is what criteria reads back`(_ category: Category) async throws {
    let run = await CriteriaRun("criteria", category.code, "--format", "json")
    #expect(try RuleSet.read(Array(run.output.utf8)).get() == Notice.ruleSet(for: category))
  }

  @Test func `some criteria as JSON are a list of rule sets with only those`() async throws {
    let run = await CriteriaRun("criteria", "4.2.5", "3.2", "--format", "json")
    let sets = try #require(try JSONNode(Array(run.output.utf8))["ruleSets"]?.items)
    #expect(sets.map { $0["category"]?.string } == ["enterprise-level", "key-cultivation"])
    #expect(sets.map { $0["criteria"]?.items?.count } == [1, 1])
  }

  @Test func `a category as Markdown is its page`() async {
    let run = await CriteriaRun("criteria", "industry-level", "--format", "markdown")
    #expect(run.output == CategoryPage.text(of: Notice.ruleSet(for: .industryLevel)))
  }

  @Test func `the built-in rule sets are looked through without an open finding`() async throws {
    let run = await CriteriaRun("criteria", "--lint")
    #expect(run.status == .eligible)
    #expect(run.output.contains("4.2.5/models.industrial  not-monotone"))
    let json = await CriteriaRun("criteria", "--lint", "--format", "json")
    let findings = try JSONNode(Array(json.output.utf8))["findings"]?.items
    #expect(findings?.count == 1)
    #expect(findings?.first?["acknowledged"] != nil)
  }

  @Test func `a draft with a finding that no note owns up to ends with status 1`() async {
    let draft = CriteriaRun.file(
      .enterpriseLevel, replacing: "\"atLeast\":30", with: "\"atLeast\":3000")
    let run = await CriteriaRun(
      "criteria", "--lint", "--criteria", "draft.json", files: ["draft.json": draft])
    #expect(run.status == .ineligible)
    #expect(run.output.contains("3.2/devices.managed  not-monotone"))
    #expect(run.output.contains("1.2.1/devices.managed"))
  }

  @Test func `the whole folder is written, and said so`() async {
    let run = await CriteriaRun("criteria", "--write", "folder")
    #expect(run.status == .eligible)
    for file in CriteriaFolder.files(of: Notice.ruleSets) {
      #expect(run.files[file.name] == file.bytes, "\(file.name)")
    }
    #expect(run.output == "24 files written to folder\n")
  }

  @Test func `the pages that are kept by hand are left alone`() async {
    let run = await CriteriaRun("criteria", "--write", "folder")
    for name in CriteriaRun.keptByHand { #expect(run.files[name] == nil, "\(name)") }
  }

  @Test func `writing the folder takes no other option`() async {
    let run = await CriteriaRun("criteria", "--write", "folder", "--lint")
    #expect(run.status == .usage)
    #expect(run.files.isEmpty)
  }
}
