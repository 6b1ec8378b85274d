import Eligibility
import Jiangsu2018
import Reports
import StrictJSON
import Testing

/// The examples of how fields are filled in, beside the criteria that read them.
struct FieldExampleTests {
  static let criteria = Notice.ruleSets.flatMap { ruleSet in
    ruleSet.criteria.map { (id: $0.id, criterion: $0, category: ruleSet.category) }
  }

  private static func application(
    _ criterion: Criterion, _ language: Language
  ) -> (application: Application, problems: [Problem]) {
    var writer = JSONWriter(.indented)
    FieldExample(of: criterion.requirements, in: language).write(to: &writer)
    var application = Application()
    let problems = application.read(writer.bytes)
    return (application, problems)
  }

  @Test(arguments: criteria.map { $0.id }, Language.allCases)
  func `whoever fills a criterion in like its example passes it, with evidence`(
    id: String, language: Language
  ) throws {
    let entry = try #require(Self.criteria.first { $0.id == id })
    let (application, problems) = Self.application(entry.criterion, language)
    #expect(problems.isEmpty)
    #expect(application.outcome(of: entry.criterion, requiringEvidence: true) == .pass)
    #expect(application.omissions.isEmpty)
  }

  @Test func `examples name things of the field's own kind`() {
    let open = Listing.allCases.filter { $0.terms == nil }
    #expect(open.allSatisfy { $0.examples.count >= 2 })
    let shared = open.filter { $0.examples == Listing.industrialProtocols.examples }
    #expect(shared == [.industrialProtocols])
    for example in (open.flatMap { $0.examples } + Text.allCases.flatMap { $0.examples }) {
      for text in [example.zh, example.en] {
        #expect(!Placeholder.isPlaceholder(text, as: .name))
      }
    }
  }

  @Test func `what the notice names stands among the examples`() {
    for requirement in Self.criteria.flatMap({ $0.criterion.walked }) {
      guard case .listing(let listing, _, let named) = requirement.logic, !named.isEmpty else {
        continue
      }
      #expect(listing.examples.contains { named.contains($0) }, "\(listing)")
    }
  }

  @Test func `the credit code of the example is one`() {
    let code = Text.creditCode.examples[0].zh
    #expect(CreditCode(code)?.isValid == true)
  }

  @Test func `as many members are shown as the clause asks for`() {
    let criterion = Self.criteria.first { $0.id == "1.3.1" }?.criterion
    let application = criterion.map { Self.application($0, .zh).application }
    #expect(application?.memberCount(of: .industries) == 3)
  }
}
