import Eligibility
import Jiangsu2018
import Testing

@testable import Reports

/// The table of a screening on a terminal.
struct TextScreenReportTests {
  private func report(_ all: [Assessment], _ language: Language, _ width: Int) -> [String] {
    let report = TextScreenReport(
      style: TextStyle(language: language, width: width, usesColor: false))
    var summary = ScreenSummary()
    for assessment in all { summary.add(assessment) }
    let text =
      report.begin() + all.map { report.row(of: $0) }.joined()
      + report.end(summary, SampleFolder.header)
    return text.split(separator: "\n").map { String($0) }
  }

  @Test(arguments: Language.allCases, [60, 79, 80, 100, 200])
  func `no line but that of a long path is wider than the terminal`(
    _ language: Language, _ width: Int
  ) throws {
    let all = try SampleFolder.all() + [try SampleFolder.one("contradictions.json")]
    for line in report(all, language, width) where line.displayWidth > width {
      #expect(line.drop { $0 == " " }.hasSuffix(".json") && !line.drop { $0 == " " }.contains(" "))
    }
  }

  @Test(arguments: Language.allCases, [60, 80, 200])
  func `columns stand below each other, wide characters too`(
    _ language: Language, _ width: Int
  ) throws {
    let assessment = try SampleFolder.all().filter { $0.isReadable }
    let report = TextScreenReport(
      style: TextStyle(language: language, width: width, usesColor: false))
    for assessment in assessment {
      let line = report.row(of: assessment)
      let category = try #require(
        assessment.determinations.first?.ruleSet.category.shortName[language])
      let start = try #require(line.firstRange(of: category))
      #expect(String(line[..<start.lowerBound]).displayWidth == 11)
      guard let name = assessment.application.text(.applicantName) else { continue }
      let applicant = try #require(line.firstRange(of: name.prefix(4)))
      #expect(String(line[..<applicant.lowerBound]).displayWidth == 28)
    }
  }

  @Test(arguments: Language.allCases)
  func
    `totals are told by category and by city, then what stops applicants and what is there twice`(
      _ language: Language
    ) throws
  {
    let name = "key-cultivation-rank-11.json"
    let lines = report([try SampleFolder.one(name), try SampleFolder.one(name)], language, 200)
    let titles = lines.filter { $0.hasPrefix("== ") }.map { $0.dropFirst(3).dropLast(3) }
    #expect(
      titles
        == (language == .en
          ? ["by city", "most failed criteria", "possible duplicates"]
          : ["按推荐单位所在地", "未通过最多的条件", "疑似重复"]))
    let sums = lines.filter { $0.contains(": 2 = ") }
    #expect(sums.count == 3)
    #expect(lines.contains { $0.contains(language == .en ? "2 fail, 0 missing" : "2 份不通过，0 份缺项") })
    #expect(
      lines.contains { $0.contains(name) && $0.contains(language == .en ? "identical" : "相同") })
  }
}
