import Eligibility
import Foundation
import Testing

@testable import Reports

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
      name: "enterprise-level-devices-instead-of-data-points", nearest: .enterpriseLevel, fields: 1,
      en: "Stay with the enterprise-level platform, which is the nearest: 1 field to improve."),
  ]

  @Test(arguments: cases)
  func `the nearest category is the one whose figures reach most of what it asks`(_ expected: Case)
    throws
  {
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
      let changed = change.applied(to: fit.assessment.application)
      #expect(category.determination.ruleSet.determine(changed).verdict == .eligible)
      #expect(change.changes.isEmpty == (category.verdict == .eligible))
      let counts = category.counts
      #expect(counts.passing + counts.failing == counts.measured + counts.declared)
    }
  }

  @Test(arguments: [
    (
      "cross-industry-incomplete",
      "It cannot be said yet which category fits: of the 5 figures that the enterprise-level platform asks for, "
        + "4 are reached, 1 is not stated."
    ),
    (
      "key-cultivation-rank-11",
      "The key cultivation platform, which it applies for, fails 1 criterion, 1 field of "
        + "which no work on the platform changes; it cannot be said yet which category fits: of the 5 figures "
        + "that the enterprise-level platform asks for, 2 are reached, 3 are not stated."
    ),
    (
      "enterprise-level-incomplete",
      "It cannot be said yet whether the enterprise-level platform fits: of the 5 figures that it asks for, "
        + "3 are reached, 2 are not stated."
    ),
  ])
  func `nothing is recommended while figures of the nearest category are not stated`(
    _ name: String, _ sentence: String
  ) throws {
    let fit = try FitSamples.fit(name + ".json")
    #expect(fit.nearest == nil)
    #expect(fit.recommendation?.en == sentence)
  }

  @Test func `of a blank application it cannot be said which category fits`() {
    let fit = FitSamples.fit(Array("{}".utf8), "blank.json")
    #expect(fit.nearest == nil)
    #expect(fit.recommendation?.zh == "尚不能判断适合哪一类别：还没有填写任何数值。")
    #expect(fit.categories.allSatisfy { $0.figures.all == $0.figures.notStated })
    // Attachment 1, 4 (1) asks for three years of profit, a rank and a share, 4 (2) 5 for what has formed.
    let texts = FitFormats.all.map { format in
      let style = TextStyle(language: .zh, width: 80, usesColor: false)
      let settings = ReportSettings(header: FitSamples.header(), style: style)
      return String(decoding: format.make(settings)([fit]), as: UTF8.self)
    }
    for text in texts {
      #expect(text.replacing("\n", with: "").contains("尚不能判断适合哪一类别"))
    }
  }

  /// One figure of the clause at its threshold and one below: it moves from reached to short, and no other does.
  @Test(arguments: [(100, 3, 0), (99, 2, 1)])
  func `a figure is reached at its threshold and short below`(
    devices: Int, reached: Int, short: Int
  )
    throws
  {
    let text = """
      {"category": "enterprise-level", "platform": {"production": "discrete"}, "devices": {"connected": \(devices), \
      "managed": 30}, "models": {"industrial": 20}}
      """
    let fit = FitSamples.fit(Array(text.utf8), "a.json")
    let category = try #require(fit.categories.first { $0.category == .enterpriseLevel })
    let figures = category.figures
    #expect(figures.reached == reached && figures.short == short && figures.notStated == 2)
    #expect(fit.assessment.shortFigures(among: category.figureJudgements).count == short)
    if short == 1 {
      #expect(
        fit.assessment.shortFigures(among: category.figureJudgements)[0].measured.zh.contains(
          "差 1 台"))
    }
  }

  @Test func `another kind of production is not proposed because it would be cheaper`() throws {
    // 3,000 data points would do for a process platform; it says that it is a discrete one.
    let text = """
      {"category": "enterprise-level", "platform": {"production": "discrete"}, "devices": {"connected": 1, \
      "managed": 30, "processDataPoints": 9000}}
      """
    let fit = FitSamples.fit(Array(text.utf8), "a.json")
    let category = try #require(fit.categories.first { $0.category == .enterpriseLevel })
    let changes = try #require(category.change).changes
    #expect(!changes.contains { $0.field == .fact(.choice(.production), member: nil) })
    #expect(changes.contains { $0.field == .fact(.figure(.count(.connectedDevices)), member: nil) })
  }

  @Test func `where no production is stated it stands with what has to be true`() throws {
    let fit = FitSamples.fit(Array(#"{"category": "enterprise-level"}"#.utf8), "a.json")
    let category = try #require(fit.categories.first { $0.category == .enterpriseLevel })
    let lists = try #require(category.change).lists(in: fit.assessment.application)
    let own = lists.filter { list in
      list.remarks.items.contains { $0.words.zh.hasPrefix("服务的生产类型") }
    }
    #expect(own.first?.remarks.title.zh == "生产类型与声明（须属实）")
    #expect(!lists[0].remarks.items.contains { $0.words.zh.contains("生产类型") })
  }

  @Test func `an application that names no category comes to the best of all`() {
    let fit = FitSamples.fit(Array("{}".utf8), "empty")
    #expect(fit.applied.isEmpty)
    #expect(fit.verdict == .incomplete)
    #expect(fit.categories.allSatisfy { $0.prospects.best && !$0.prospects.worst })
  }

  @Test(arguments: Language.allCases)
  func `the table has a row an application with the nearest category and what it lacks`(
    _ language: Language
  ) throws {
    let names = [
      "applied-too-high.json", "cross-industry-short-of-third-party-share.json",
      "cross-industry-incomplete.json", "unreadable/several-problems.json",
    ]
    let fits = try names.map { try FitSamples.fit($0) }
    let text = FitTable(header: FitSamples.header(), language: language).text(of: fits)
    let rows = try #require(CSVTable(text)).rows
    #expect(rows.map { $0.count } == [15, 15, 15, 15, 15])
    #expect(rows.dropFirst().map { $0[0] } == names)
    let category = { (category: Category) in category.term.label[language] }
    #expect(rows[1][6] == category(.enterpriseLevel) && rows[1][12] == "0")
    #expect(rows[2][6] == category(.crossIndustry) && rows[2][12] == "1")
    #expect(rows[2][9] == "1" && rows[2][13].isEmpty == false)
    // Too few figures are stated to say.
    #expect(rows[3][6] == "")
    #expect(rows[4][5...13].allSatisfy { $0.isEmpty })
    #expect(rows[4][14].hasPrefix("11:3 "))
  }
}
