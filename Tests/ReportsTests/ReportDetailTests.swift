import Eligibility
import Jiangsu2018
import StrictJSON
import TestSupport
import Testing

@testable import Reports

/// How much `check` says: what decides by default, everything with `--all`, one line a gap with `--brief`.
struct ReportDetailTests {
  private static func report(
    _ assessment: Assessment, _ detail: ReportDetail, _ language: Language = .en
  ) -> String {
    let style = TextStyle(language: language, width: 80, usesColor: false)
    return TextReport(header: SampleFolder.header, style: style, detail: detail).text(of: [
      assessment
    ])
  }

  private static func blank(_ category: Eligibility.Category) -> Assessment {
    var writer = JSONWriter()
    BlankApplication(for: [Notice.ruleSet(for: category)]).write(to: &writer)
    return SampleFolder.assessor.check(writer.bytes, file: "blank.json")
  }

  @Test(arguments: TextSample.readable, Language.allCases)
  func `what decides of an eligible application takes at most forty lines`(
    _ sample: TextSample, _ language: Language
  ) {
    let assessment = sample.assessment
    let lines = Self.report(assessment, .decisive, language).split(
      separator: "\n", omittingEmptySubsequences: false)
    if assessment.verdict == .eligible { #expect(lines.count - 1 <= 40) }
    for finding in assessment.findings {
      let own = lines.filter { $0.contains(" \(finding.criterion.id)  ") }
      #expect(
        own.contains { $0.hasPrefix(finding.outcome.word[language]) }, "\(finding.criterion.id)")
    }
  }

  @Test(arguments: Eligibility.Category.allCases, Language.allCases)
  func `a blank application takes at most four lines a criterion and is told once what to fill in`(
    _ category: Eligibility.Category, _ language: Language
  ) {
    let assessment = Self.blank(category)
    let report = Self.report(assessment, .decisive, language)
    #expect(
      report.split(separator: "\n", omittingEmptySubsequences: false).count - 1
        <= 4 * assessment.findings.count)
    #expect(!report.contains(Words.shortfalls[language]))
    let fields = assessment.fieldsToFill
    for section in fields {
      #expect(
        report.components(of: "  " + section.section.label[language] + Words.colon[language]) == 1)
    }
    let stated = fields.reduce(0) { $0 + $1.count }
    #expect(report.contains(Words.toFill[language]))
    #expect(report.contains(String(stated)))
    // What is to be filled in is what the rules wait for, field by field.
    let rules = Notice.ruleSet(for: category)
    let missing = rules.missingFacts(in: assessment.application).filter { $0.weight != .idle }
    #expect(stated == missing.count)
  }

  @Test func `what is not stated stands once, by its label, under its section`() throws {
    let assessment = checking(
      #"{"category": "enterprise-level", "platform": {"production": "discrete"}, "models": {"industrial": 20}}"#
    )
    let fields = assessment.fieldsToFill
    let models = try #require(fields.first { $0.section == .models })
    #expect(models.items.map { $0.zh } == ["工业模型月均调用次数"])
    let devices = try #require(fields.first { $0.section == .devices })
    #expect(devices.items.map { $0.zh } == ["接入工业设备", "可管理设备"])
    #expect(!fields.contains { $0.section == .platform })
  }

  @Test func `members that lack the same are told together`() throws {
    let assessment = checking(
      #"{"category": "cross-industry", "industries": [{"name": "甲"}, {"name": "乙"}, {"name": "丙", "connectedDevices": 9000}]}"#
    )
    let industries = try #require(assessment.fieldsToFill.first { $0.section == .industries })
    #expect(industries.items.contains { $0.zh.hasPrefix("甲、乙：") })
    #expect(industries.count > industries.items.count)
  }

  @Test func `a field without evidence is asked for its evidence where that is required`() throws {
    let assessor = Assessor(by: Notice.ruleSet(for:), requiringEvidence: true)
    let bytes = try SampleFolder.bytes("key-cultivation-unsupported.json")
    let assessment = assessor.check(bytes, file: "a.json")
    let claims = try #require(assessment.fieldsToFill.first { $0.section == .claims })
    #expect(claims.items.allSatisfy { $0.zh.hasSuffix("的佐证") })
  }

  @Test func `claims and lists without evidence are counted with their criterion`() throws {
    let report = Self.report(
      try SampleFolder.one("key-cultivation-unsupported.json"), .decisive, .zh)
    // Section 3, 1 asks for eight things besides the name.
    #expect(report.contains("通过    N.1  申报单位基本条件  [8 项无佐证]"))
    #expect(
      !Self.report(try SampleFolder.one("key-cultivation-comfortable.json"), .decisive, .zh)
        .contains("无佐证"))
  }

  @Test(arguments: TextSample.all, Language.allCases)
  func `in brief an application is a line, and a gap is one`(
    _ sample: TextSample, _ language: Language
  ) {
    let assessment = sample.assessment
    let lines = Self.report(assessment, .brief, language).split(separator: "\n")
    let failing = assessment.findings.filter { $0.outcome == .fail }
    let gaps =
      assessment.problems.count { !$0.isRemark }
      + assessment.fieldsToFill.reduce(0) { $0 + $1.items.count }
    #expect(lines.count >= 1 + gaps + failing.count)
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("  ") })
    #expect(lines[0].contains(sample.file))
    for finding in failing {
      #expect(
        lines.contains { $0.contains("  \(finding.criterion.id)  ") }, "\(finding.criterion.id)")
    }
    if assessment.verdict == .eligible { #expect(lines.count == 1) }
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
