import Eligibility
import Jiangsu2018
import Reports
import TestSupport
import Testing

struct CriteriaFolderTests {
  static let refresh = "swift run iipcheck criteria --write criteria"

  @Test(arguments: CriteriaFolder.files(of: Notice.ruleSets).map { $0.name })
  func `a committed file of criteria is what the rule sets print`(_ name: String) throws {
    let printed = try #require(CriteriaFolder.files(of: Notice.ruleSets).first { $0.name == name })
      .bytes
    let committed = (try? ProjectFolder.bytes("criteria/" + name)) ?? []
    if printed != committed {
      let line = zip(printed, committed).prefix { $0 == $1 }.count { $0.0 == 0x0A } + 1
      Issue.record("criteria/\(name) differs from line \(line) on; print it anew: \(Self.refresh)")
    }
  }

  @Test func `criteria holds nothing that is neither printed nor kept by hand`() throws {
    let names = try ProjectFolder.names(in: "criteria")
    let known =
      CriteriaFolder.files(of: Notice.ruleSets).map { $0.name }
      + HandKeptPage.allCases.map { $0.rawValue }
    #expect(
      Set(names) == Set(known) && names.count == known.count,
      "print the folder anew, and delete what is left over: \(Self.refresh)")
  }

  @Test func `printing twice gives the same bytes`() {
    let once = CriteriaFolder.files(of: Notice.ruleSets)
    let again = CriteriaFolder.files(of: Notice.ruleSets)
    #expect(once.map { $0.name } == again.map { $0.name })
    #expect(once.map { $0.bytes } == again.map { $0.bytes })
  }

  @Test(arguments: Category.allCases)
  func `a category's page names every requirement, field and reading of it`(_ category: Category) {
    let ruleSet = Notice.ruleSet(for: category)
    let page = CategoryPage.text(of: ruleSet)
    for criterion in ruleSet.criteria {
      #expect(page.contains("<a id=\"\(criterion.id)\"></a>"))
      for requirement in criterion.walked where requirement.isStatement {
        let isOptional = criterion.walked.contains { $0.logic == .optional(requirement) }
        let id = "`\(criterion.id)/\(requirement.name)\(isOptional ? "Optional" : "")`"
        #expect(page.contains(id), "\(id) is not on the page")
        for fact in requirement.facts {
          #expect(page.contains("`\(fact.declaration.path)`"), "\(fact.declaration.path)")
        }
      }
      for reading in criterion.readings { #expect(page.contains(reading.question.zh)) }
    }
  }

  @Test func `no text can add a column, a line or markup to a page`() {
    var ruleSet = Notice.ruleSet(for: .enterpriseLevel)
    let hostile = "a | b\n## <script> [x](y) `c` *d* &lt;"
    ruleSet.criteria = [
      Criterion(
        id: hostile, title: Words(zh: hostile, en: hostile), clause: hostile,
        requirements: [
          Requirement(
            hostile, label: Words(zh: hostile, en: hostile),
            .either([Requirement(hostile, .claim(.openness))]))
        ], readings: [], note: Words(zh: hostile, en: hostile))
    ]
    let page = CategoryPage.text(of: ruleSet)
    // Every other piece between backticks is code, which is shown as it is.
    let pieces = page.replacing("\\`", with: "").split(
      separator: "`", omittingEmptySubsequences: false)
    let prose = pieces.enumerated().filter { $0.offset.isMultiple(of: 2) }.map { $0.element }
      .joined()
    #expect(!prose.contains("<script>"))
    #expect(!prose.replacing("\\]", with: "").contains("](y)"))
    #expect(page.split(separator: "\n").count { $0.hasPrefix("## ") } == 1)
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(rows.allSatisfy { row in row.replacing("\\|", with: "").count { $0 == "|" } == 5 })
  }
}
