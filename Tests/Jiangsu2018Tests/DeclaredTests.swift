import Eligibility
import Foundation
import Jiangsu2018
import TestSupport
import Testing

/// Evidence under the option that requires it, and words that say nothing, at the threshold samples.
struct DeclaredTests {
  /// The lists that a category reads, optional ones left out, and whether it reads the form of the operator.
  private static let declared: [(Eligibility.Category, lists: Int, form: Bool)] = [
    (.crossIndustry, 43, true), (.industryLevel, 23, true), (.enterpriseLevel, 10, false),
    (.keyCultivation, 11, false),
  ]

  /// Words that say nothing about anything.
  private static let nothing = ["无", "暂无"]

  private func exceptions(
    _ category: Eligibility.Category, requiringEvidence: Bool = false,
    _ change: (inout Application) -> Void
  ) throws -> [String: Outcome] {
    var application = try Samples.application(Step.samples(of: category)[0])
    change(&application)
    return Notice.ruleSet(for: category)
      .determine(application, requiringEvidence: requiringEvidence).exceptions
  }

  /// The criteria that read a list, one by one for every list of the tables.
  private func lists(of category: Eligibility.Category) -> [(path: String, criteria: [String])] {
    let rows = Row.rows(of: category).filter { row in
      switch row.asks {
      case .items, .everyItem: !row.inside.contains("optional")
      default: false
      }
    }
    var paths: [String] = []
    for row in rows where !paths.contains(row.path) { paths.append(row.path) }
    return paths.map { path in (path, rows.filter { $0.path == path }.map { $0.criterion }) }
  }

  @Test(arguments: declared)
  func `a list without evidence passes, and is missing where evidence is required`(
    category: Eligibility.Category, count: Int, form: Bool
  ) throws {
    let lists = lists(of: category)
    #expect(lists.count == count)
    #expect(try exceptions(category, requiringEvidence: true) { _ in } == [:])
    for (path, criteria) in lists {
      func withoutEvidence(_ application: inout Application) {
        application.list(path, application.items(path))
      }
      #expect(try exceptions(category, withoutEvidence) == [:], "\(path)")
      let required = try exceptions(category, requiringEvidence: true, withoutEvidence)
      #expect(
        required == Dictionary(criteria.map { ($0, .missing) }, uniquingKeysWith: { $1 }),
        "\(path)")
      // What fails does so with or without.
      let empty = try exceptions(category, requiringEvidence: true) { $0.list(path, []) }
      #expect(empty.filter { criteria.contains($0.key) }.values.allSatisfy { $0 == .fail })
      #expect(Set(empty.keys) == Set(criteria), "\(path)")
    }
  }

  @Test(arguments: declared.filter { $0.form })
  func `so is the form of the operator`(
    category: Eligibility.Category, count: Int, form: Bool
  ) throws {
    let criterion = category == .crossIndustry ? "1.4.1" : "2.3.1"
    for evidence in ["无", "待补充", "——"] {
      let without = { (application: inout Application) in
        application.stateOperatorForm(evidence: evidence)
      }
      #expect(try exceptions(category, without) == [:])
      #expect(try exceptions(category, requiringEvidence: true, without) == [criterion: .missing])
    }
    let other = try exceptions(category, requiringEvidence: true) {
      $0.choose("operation.operatorForm", "other")
      $0.stateOperatorForm(evidence: "无")
    }
    #expect(other == [criterion: .fail])
  }

  @Test(arguments: Category.allCases.flatMap { Step.samples(of: $0) })
  func `with 无 as every evidence an application passes, but not where evidence is required`(
    sample: String
  ) throws {
    let application = try Samples.application(sample) { $0 = Self.replacing(in: $0, "evidence") }
    let category = try #require(application.category)
    let ruleSet = Notice.ruleSet(for: category)
    #expect(ruleSet.determine(application).verdict == .eligible)
    let strict = ruleSet.determine(application, requiringEvidence: true)
    #expect(strict.verdict == .incomplete)
    let declared = strict.findings.filter { $0.basis == .declared }.map { $0.criterion.id }
    #expect(Set(strict.exceptions.keys) == Set(declared))
  }

  @Test(arguments: Category.allCases.flatMap { Step.samples(of: $0) })
  func `with 无 and 暂无 in every open list an application is not eligible`(sample: String) throws {
    var application = try Samples.application(sample)
    let category = try #require(application.category)
    let open = lists(of: category).filter { Fact.named($0.path).codes == nil }
    for (path, _) in open { application.list(path, Self.nothing, evidence: "《报告》") }
    let determination = Notice.ruleSet(for: category).determine(application)
    #expect(determination.verdict == .incomplete)
    #expect(
      determination.exceptions
        == Dictionary(
          open.flatMap { $0.criteria }.map { ($0, .missing) }, uniquingKeysWith: { $1 }))
  }

  @Test(arguments: Category.allCases.flatMap { Step.samples(of: $0) })
  func `with 无 as every name an application is not eligible`(sample: String) throws {
    let application = try Samples.application(sample) { $0 = Self.replacing(in: $0, "name") }
    let category = try #require(application.category)
    let determination = Notice.ruleSet(for: category).determine(application)
    #expect(determination.verdict == .incomplete)
    let expected: [String] =
      switch category {
      case .crossIndustry: ["N.1", "1.3.1", "1.3.2"]
      case .industryLevel: ["N.1", "2.2.1", "2.2.2"]
      case .enterpriseLevel, .keyCultivation: ["N.1"]
      }
    #expect(
      determination.exceptions == Dictionary(uniqueKeysWithValues: expected.map { ($0, .missing) }))
  }

  /// The document with a word that says nothing under every such key, however deep.
  private static func replacing(in document: [String: Any], _ key: String) -> [String: Any] {
    func replaced(_ value: Any) -> Any {
      switch value {
      case let object as [String: Any]: replacing(in: object, key)
      case let list as [Any]: list.map { replaced($0) }
      default: value
      }
    }
    return Dictionary(
      uniqueKeysWithValues: document.map { ($0, $0 == key ? nothing[0] : replaced($1)) })
  }
}
