import Eligibility
import Foundation
import Reports
import Testing

/// Which category a sample is told to apply for, and what that takes.
struct FitTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let nearest: Category
    /// The fields to change in that category.
    let fields: Int
    let en: String
    var testDescription: String { name }
  }

  private static let cases = [
    Case(
      name: "applied-too-high", nearest: .enterpriseLevel, fields: 0,
      en:
        "The cross-industry and cross-domain platform, which it applies for, fails 7 criteria; apply as an "
        + "enterprise-level platform instead: what is stated meets every criterion of it."),
    Case(
      name: "industry-level-threshold", nearest: .industryLevel, fields: 0,
      en: "Apply as an industry-level platform: what is stated meets every criterion."),
    Case(
      name: "cross-industry-short-of-third-party-share", nearest: .crossIndustry, fields: 1,
      en:
        "Stay with the cross-industry and cross-domain platform, which is the nearest: 1 field to improve."
    ),
    Case(
      name: "cross-industry-incomplete", nearest: .crossIndustry, fields: 7,
      en:
        "Stay with the cross-industry and cross-domain platform, which is the nearest: 7 fields to supply."
    ),
    Case(
      name: "key-cultivation-rank-11", nearest: .enterpriseLevel, fields: 24,
      en: "The key cultivation platform, which it applies for, fails 1 criterion, 1 field of "
        + "which no work on the platform changes; the nearest is the enterprise-level platform: "
        + "24 fields to supply."),
  ]

  @Test(arguments: cases)
  func `the nearest category is the one with the smallest change`(_ expected: Case) throws {
    let fit = try FitSamples.fit(expected.name + ".json")
    let nearest = try #require(fit.nearest)
    #expect(nearest.category == expected.nearest)
    #expect(nearest.change?.changes.count == expected.fields)
    #expect(fit.recommendation?.en == expected.en)
    #expect(fit.recommendation?.zh.hasSuffix("。") == true)
  }

  @Test(arguments: FitSamples.names)
  func `the smallest change of every sample makes every category eligible`(name: String) throws {
    let fit = try FitSamples.fit(name)
    #expect(fit.categories.map { $0.category } == Category.allCases)
    for category in fit.categories {
      let change = try #require(category.change)
      let changed = change.applied(to: fit.checked.application)
      #expect(category.determination.ruleSet.determine(changed).verdict == .eligible)
      #expect(change.changes.isEmpty == (category.verdict == .eligible))
      let counts = category.counts
      #expect(counts.passing + counts.failing == counts.measured + counts.declared)
    }
  }

  @Test func `an application that names no category comes to the best of all`() {
    let fit = FitSamples.fit(Array("{}".utf8), "empty")
    #expect(fit.applied.isEmpty)
    #expect(fit.verdict == .incomplete)
    #expect(fit.categories.allSatisfy { $0.prospects.best && !$0.prospects.worst })
  }
}
