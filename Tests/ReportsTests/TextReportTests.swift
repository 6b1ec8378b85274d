import Eligibility
import Reports
import Testing

struct TextReportTests {
  /// The words of each verdict, written a second time.
  private static func word(_ verdict: Verdict?, _ language: Language) -> String {
    switch (verdict, language) {
    case (.eligible, .en): "ELIGIBLE"
    case (.ineligible, .en): "INELIGIBLE"
    case (.incomplete, .en): "INCOMPLETE"
    case (nil, .en): "UNREADABLE"
    case (.eligible, .zh): "符合"
    case (.ineligible, .zh): "不符合"
    case (.incomplete, .zh): "资料不全"
    case (nil, .zh): "无法读取"
    }
  }

  @Test(arguments: TextSample.all, Language.allCases)
  func `a report tells its verdict in its first lines and again in its last`(
    sample: TextSample, language: Language
  ) {
    let assessment = sample.assessment
    let verdicts = assessment.isReadable ? assessment.determinations.map { $0.verdict } : [nil]
    let expected = verdicts.map { Self.word($0, language) }
    // What does not fit into a line goes on below it, further in.
    let lines = sample.report(language).lines.dropLast().filter { !$0.hasPrefix(" ") }
    #expect(lines.prefix(expected.count).map { $0.firstWord } == expected)
    #expect(lines.suffix(expected.count).map { $0.firstWord } == expected)
  }

  @Test func `samples have every verdict`() {
    let verdicts = TextSample.readable.compactMap { $0.assessment.worstVerdict }
    #expect(Set(verdicts) == Set(Verdict.allCases))
    #expect(!TextSample.unreadable.isEmpty)
  }

  @Test(arguments: TextSample.readable + TextSample.underAll, Language.allCases)
  func `every criterion has exactly one line with its id and its outcome`(
    sample: TextSample, language: Language
  ) {
    let assessment = sample.assessment
    let heading = language == .zh ? "逐条结果" : "By criterion"
    let section = sample.report(language).section(heading)
    let words: [Outcome: String] =
      language == .zh
      ? [.pass: "通过", .fail: "不通过", .missing: "缺项"]
      : [.pass: "PASS", .fail: "FAIL", .missing: "MISSING"]
    let heads = section.lines.filter { !$0.hasPrefix(" ") }
      .map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
    for finding in assessment.findings {
      let head = "\(words[finding.outcome] ?? "?") \(finding.criterion.id)"
      #expect(heads.count { $0 == head } == 1, "\(head)")
    }
  }

  @Test(arguments: TextSample.readable + TextSample.underAll)
  func `what is short lists what does not pass, failures first`(sample: TextSample) {
    let assessment = sample.assessment
    let section = sample.report(.en).section("Shortfalls and missing fields")
    let words = ["FAIL", "MISSING"]
    let heads = section.lines.map { $0.split(separator: " ").map { String($0) } }
      .filter { words.contains($0.first ?? "") }
    let short = assessment.findings.filter { $0.outcome != .pass }.map { $0.criterion.id }
    #expect(heads.map { $0[1] }.sorted() == short.sorted())
    if assessment.determinations.count == 1 {
      #expect(heads.map { $0[0] } == heads.map { $0[0] }.sorted())
    }
  }

  @Test(arguments: TextSample.readable)
  func `every fact that is not stated is named with its path`(sample: TextSample) {
    let assessment = sample.assessment
    let section = sample.report(.en).section("Shortfalls and missing fields")
    for judgement in assessment.findings.flatMap({ $0.judgements })
    where judgement.outcome == .missing && judgement.requirement.isStatement {
      for fact in judgement.requirement.facts where judgement.offset == nil {
        #expect(section.says("not stated: \(fact.declaration.label.en)"))
        #expect(section.says("(\(fact.declaration.path))"))
      }
    }
  }

  @Test func `a failing figure is shown with what is required, stated and short, and where`() {
    let report = textReport([TextSample.named("industry-level-network-not-managed.json")])
    let chinese = textReport([TextSample.named("industry-level-network-not-managed.json")], .zh)
    #expect(report.section("Shortfalls and missing fields").contains("FAIL"))
    #expect(chinese.contains("== 差距与缺项 =="))

    let apps = textReport([TextSample.named("cross-industry-49-staff.json")])
    #expect(apps.contains("  - staff of the platform's operator: no fewer than 50\n"))
    #expect(apps.says("stated 49, short by 1 (operation.staff, line "))
    let inChinese = textReport([TextSample.named("cross-industry-49-staff.json")], .zh)
    #expect(inChinese.contains("  - 运营主体人员不少于 50 人\n"))
    #expect(inChinese.says("所填 49 人，差 1 人（operation.staff，第 "))
  }

  @Test func `a share is shown exactly, never rounded up to its limit`() {
    let report = textReport([TextSample.named("cross-industry-short-of-third-party-share.json")])
    #expect(report.says("stated 19.99% (600 / 3,001), short by 1 of the same 3,001"))
  }

  @Test func `open alternatives are all shown, the nearest first and the others as or`() throws {
    let report = textReport([TextSample.named("industry-level-mixed-short-of-both.json")])
      .section("Shortfalls and missing fields")
    #expect(report.says("(either suffices), the nearest first"))
    let first = try #require(report.firstRange(of: "1,500"))
    let or = try #require(report.firstRange(of: "- or process or mixed production:"))
    let second = try #require(report.firstRange(of: "10,000"))
    #expect(first.lowerBound < or.lowerBound)
    #expect(or.lowerBound < second.lowerBound)
  }

  @Test func `a closed alternative is only mentioned, with what closes it`() {
    let name = "enterprise-level-devices-instead-of-data-points.json"
    let report = textReport([TextSample.named(name)]).section("Shortfalls and missing fields")
    #expect(
      report.says("not applicable: discrete or mixed production (platform.production says process)")
    )
    #expect(!report.contains("connected industrial devices"))
  }

  @Test func `without the choice that opens alternatives, the choice and all of them are shown`() {
    let report = textReport([checking(#"{"category": "enterprise-level"}"#)])
      .section("Shortfalls and missing fields")
    #expect(report.says("not stated: kind of production served (platform.production)"))
    #expect(report.says("discrete or mixed production: - not stated: connected industrial devices"))
    #expect(report.says("or "))
    #expect(report.says("process or mixed production: - not stated: process data acquisition"))
  }

  @Test func `members that count are named, the nearest others explained, the rest counted`() {
    let weak = (1...6).map {
      #"{"name": "W\#($0)", "industrialModels": 1, "industrialApps": \#(15 - $0)}"#
    }
    let json = """
      {"category": "cross-industry", "industries": [
        {"name": "S", "industrialModels": 1, "industrialApps": 15}, \(weak.joined(separator: ", "))
      ]}
      """
    let report = textReport([checking(json)]).section("Shortfalls and missing fields")
    #expect(
      report.says("industries by models and apps: at least 3; 1 of 7 listed count, short by 2"))
    #expect(report.says("these count: S"))
    #expect(
      report.says("- W1 (industries[1], line 2, column 63): - industrial apps: no fewer than 15"))
    #expect(report.says("stated 14, short by 1 (industries[1].industrialApps, line 2, column 119)"))
    #expect(report.says("W3 (industries[3]"))
    #expect(!report.says("W4 (industries[4], line 2"))
    #expect(report.says("and 3 more"))
  }
}

extension String {
  fileprivate var firstWord: String { split(separator: " ").first.map { String($0) } ?? "" }
}
