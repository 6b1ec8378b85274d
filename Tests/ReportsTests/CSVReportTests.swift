import Eligibility
import Jiangsu2018
import Reports
import StrictJSON
import Testing

struct CSVReportTests {
  @Test(arguments: Language.allCases, [CSVReport.Layout.applications, .criteria])
  func `a table has a mark for Excel, rows that end in CRLF, and no ragged row`(
    _ language: Language, _ layout: CSVReport.Layout
  ) throws {
    let report = CSVReport(layout, header: SampleFolder.header, language: language)
    let text = report.begin() + (try SampleFolder.all()).map { report.rows(of: $0) }.joined()
    #expect(text.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(text.utf8.count { $0 == 0x0A } == text.utf8.count { $0 == 0x0D })
    let table = try #require(CSVTable(text))
    #expect(Set(table.rows.map { $0.count }) == [layout == .applications ? 22 : 18])
  }

  @Test func `one row an application, the unreadable ones included`() throws {
    let all = try SampleFolder.all()
    let report = CSVReport(.applications, header: SampleFolder.header, language: .en)
    let rows = try all.map { try #require(CSVTable(report.rows(of: $0))?.rows) }
    #expect(rows.allSatisfy { $0.count == 1 })
    #expect(rows.map { $0[0][0] } == all.map { $0.file })
    let verdicts = all.map { ($0.isReadable ? $0.worstVerdict?.code : nil) ?? "unreadable" }
    #expect(rows.map { $0[0][7] } == verdicts)
  }

  @Test func `a row says what the application comes to`() throws {
    let assessment = try SampleFolder.one("key-cultivation-rank-11.json")
    let text = CSVReport(.applications, header: SampleFolder.header, language: .zh).rows(
      of: assessment)
    #expect(
      CSVTable(text)?.rows == [
        [
          "key-cultivation-rank-11.json", "", "太仓蜃景精密机床有限公司", "91320585XN0B4YU42C", "苏州市",
          "蜃景机床平台（筹建）", "工业互联网重点培育平台", "不符合", "'4.1", "", "10", "1", "0", "0", "11", "0", "0",
          "0", "", "", "", "",
        ]
      ])
  }

  @Test func `the first problem of what cannot be read stands with its line and column`() throws {
    let assessment = try SampleFolder.one("unreadable/several-problems.json")
    let row = try #require(
      CSVTable(
        CSVReport(.applications, header: SampleFolder.header, language: .en).rows(of: assessment))?
        .rows.first)
    #expect(row[2] == "无锡鯥鱼汽配有限公司")
    let problem = try #require(assessment.problems.first)
    let location = assessment.location(of: problem.offset)
    #expect(
      row.last?.hasPrefix("\(location.line):\(location.column) \(problem.path): ") == true)
  }

  @Test func `one row a criterion, in the notice's order, with figures`() throws {
    let assessment = try SampleFolder.one("industry-level-short-of-apps.json")
    let table = try #require(
      CSVTable(
        CSVReport(.criteria, header: SampleFolder.header, language: .en).rows(of: assessment)))
    let ids = Notice.ruleSet(for: .industryLevel).criteria.map { $0.id }
    #expect(table.rows.map { $0[8] } == ids.map { $0.hasPrefix("N") ? $0 : "'" + $0 })
    let row = try #require(table.rows.first { $0[8] == "'2.2.2" })
    #expect(row[11...12] == ["fail", "declared"])
    #expect(row[13].contains("industrial apps of the specific industry: 29"))
    #expect(row[14].contains("no fewer than 30"))
    #expect(row[15] == "industrial apps of the specific industry: short by 1")
  }

  @Test func `judged under all categories, an application has a row for each`() throws {
    let assessor = Assessor(by: Notice.ruleSet(for:), under: Eligibility.Category.allCases)
    let assessment = try #require(
      try SampleFolder.all(assessor).first { $0.file == "applied-too-high.json" })
    let table = try #require(
      CSVTable(
        CSVReport(.applications, header: SampleFolder.header, language: .en).rows(of: assessment)))
    #expect(table.rows.map { $0[7] } == assessment.determinations.map { $0.verdict.code })
  }
}
