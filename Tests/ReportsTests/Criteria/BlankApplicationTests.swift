import Eligibility
import Jiangsu2018
import Reports
import StrictJSON
import Testing

struct BlankApplicationTests {
  static func blank(for ruleSet: RuleSet) -> [UInt8] {
    var writer = JSONWriter(.indented)
    BlankApplication(for: [ruleSet]).write(to: &writer)
    return writer.bytes
  }

  static func check(_ category: Category) -> Assessment {
    Assessor(by: Notice.ruleSet(for:)).check(
      blank(for: Notice.ruleSet(for: category)), file: "blank.json")
  }

  @Test(arguments: Category.allCases)
  func `a blank application is incomplete, and no criterion fails`(_ category: Category) throws {
    let assessment = Self.check(category)
    #expect(assessment.problems.isEmpty)
    let determination = try #require(assessment.determinations.first)
    #expect(determination.ruleSet.category == category)
    #expect(determination.verdict == .incomplete)
    #expect(determination.count(.fail) == 0)
    #expect(determination.count(.missing) == Notice.ruleSet(for: category).criteria.count)
    #expect(assessment.warnings.map { $0.kind } == [.namelessPlatform])
  }

  @Test(arguments: Category.allCases)
  func `checking a blank application names every field that is to be filled in`(
    _ category: Category
  ) {
    let judgements = Self.check(category).findings.flatMap { $0.walked }
    let missing = judgements.filter { $0.outcome == .missing }.flatMap { $0.requirement.facts }
    for criterion in Notice.ruleSet(for: category).criteria {
      for requirement in criterion.walked where requirement.isStatement {
        let isOptional = criterion.walked.contains { $0.logic == .optional(requirement) }
        for fact in requirement.facts where !isOptional {
          #expect(missing.contains(fact), "\(fact.declaration.path)")
        }
      }
    }
  }

  @Test(arguments: Category.allCases)
  func `a blank application has the fields of its category and no other`(_ category: Category)
    throws
  {
    let node = try JSONNode(Self.blank(for: Notice.ruleSet(for: category)))
    let read = Notice.ruleSet(for: category).criteria.flatMap { $0.walked }.flatMap { $0.facts }
    for fact in Fact.all {
      let section = fact.declaration.section
      let object = section == .root ? node : node[section.key]
      let members = object?.items ?? object.map { [$0] } ?? []
      let isThere = members.contains { $0[fact.declaration.key] != nil }
      let isIdentity =
        switch fact {
        case .text, .choice(.category), .choice(.city): true
        default: false
        }
      if isIdentity { continue }
      #expect(isThere == read.contains(fact), "\(fact.declaration.path)")
    }
    for fact: Fact in [
      .text(.edition), .choice(.category), .text(.applicantName), .text(.creditCode),
      .choice(.city),
      .text(.platformName),
    ] {
      let section = fact.declaration.section
      let object = section == .root ? node : node[section.key]
      #expect(object?[fact.declaration.key] != nil, "\(fact.declaration.path)")
    }
  }

  @Test func `a blank application begins with its schema, and its sections stand in order`() throws
  {
    let node = try JSONNode(Self.blank(for: Notice.ruleSet(for: .crossIndustry)))
    let keys = try #require(node.members).map { $0.key }
    #expect(keys.prefix(3) == ["$schema", "edition", "category"])
    let sections = Section.allCases.map { $0.key }.filter { keys.contains($0) }
    #expect(Array(keys.dropFirst(3)) == sections)
    #expect(node["industries"]?.items?.count == 3)
    #expect(node["domains"]?.items?.count == 3)
  }

  @Test func `a fiscal year asks only for what is read of it`() throws {
    let node = try JSONNode(Self.blank(for: Notice.ruleSet(for: .keyCultivation)))
    let years = try #require(node["finances"]?.items)
    #expect(
      years.map { $0.members?.map { $0.key } } == [
        ["year", "profit"], ["year", "profit"], ["year", "revenue", "researchExpense", "profit"],
      ])
  }

  @Test func `a blank application can be filled in until it is eligible`() throws {
    let text = String(
      decoding: Self.blank(for: Notice.ruleSet(for: .enterpriseLevel)), as: UTF8.self
    )
    .replacing("{ \"met\": null, \"evidence\": null }", with: "true")
    .replacing("\"production\": null", with: "\"production\": \"discrete\"")
    .replacing("{ \"items\": null, \"evidence\": null }", with: "[\"甲\", \"乙\"]")
    .replacing("null", with: "5000")
    .replacing("\"name\": 5000", with: "\"name\": \"甲\"")
    .replacing("\"creditCode\": 5000", with: "\"creditCode\": null")
    .replacing("\"city\": 5000", with: "\"city\": null")
    let assessment = Assessor(by: Notice.ruleSet(for:)).check(Array(text.utf8), file: "filled.json")
    #expect(assessment.worstVerdict == .eligible)
  }
}
