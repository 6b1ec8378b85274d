import Eligibility
import Jiangsu2018
@testable import Reports
import Testing

struct MarkdownReportTests {
  private func lines(_ sample: String, _ language: Language) throws -> [Substring] {
    let report = MarkdownReport(header: SampleFolder.header, language: language)
    return report.text(of: try SampleFolder.one(sample)).split(separator: "\n")
  }

  @Test func `the verdict stands first, then what is short`() throws {
    let lines = try lines("industry-level-short-of-apps.json", .zh)
    #expect(lines[0] == "# 如皋鲲溟船舶重工有限公司：不符合")
    #expect(lines[1] == "- **不符合** 行业级工业互联网平台：13 条中 12 条通过，1 条不通过")
    #expect(
      lines.filter { $0.hasPrefix("## ") } == ["## 差距与缺项", "## 逐条结果", "## 所用条件"])
    #expect(
      lines.contains(
        "- 特定行业工业 APP 不少于 30 个；所填 29 个，**差 1 个**（focusIndustry.industrialApps，第 49 行第 23 列）"))
  }

  @Test func `the edition, the rules, the tool and the input are named`() throws {
    let text = try lines("industry-level-unsupported.json", .en).joined(separator: "\n")
    let assessment = try SampleFolder.one("industry-level-unsupported.json")
    let applied = try #require(
      SampleFolder.header.ruleSets.first { $0.ruleSet.category == .industryLevel })
    let digest = try #require(assessment.digest)
    for named in ["jiangsu-2018", "sha256 \(applied.digest)", "iipcheck 1.2.3", "sha256 \(digest)"]
    {
      #expect(text.contains(named))
    }
    let unsupported = assessment.determinations.flatMap { $0.unsupported }
    #expect(!unsupported.isEmpty)
    for fact in unsupported { #expect(text.contains(fact.declaration.path)) }
  }

  @Test func `contradictions are listed with their places`() throws {
    let lines = try lines("contradictions.json", .en)
    let warnings = try SampleFolder.one("contradictions.json").warnings
    let start = try #require(lines.firstIndex { $0.hasPrefix("## Contradictions") })
    #expect(lines[(start + 1)...].prefix { $0.hasPrefix("- ") }.count == warnings.count)
  }

  @Test func `what cannot be read is told problem by problem`() throws {
    let lines = try lines("unreadable/several-problems.json", .zh)
    let assessment = try SampleFolder.one("unreadable/several-problems.json")
    #expect(lines[0] == "# unreadable/several-problems.json：无法读取")
    #expect(lines.dropFirst().prefix { $0.hasPrefix("- ") }.count == assessment.problems.count)
  }

  @Test func `a batch has its totals first and a row for each application`() throws {
    let all = try SampleFolder.all()
    let lines = Rendering.screenMarkdown.text(of: all, .zh).split(separator: "\n")
    #expect(lines[1].hasPrefix("**读入 \(all.count) 份 = 符合 "))
    let start = try #require(lines.firstIndex(of: "## 逐份结果"))
    let rows = lines[(start + 3)...].prefix { $0.hasPrefix("| ") }
    #expect(rows.count == all.count)
    #expect(Set(rows.map { String($0).unescapedMarkup.count }) == [13])
  }

  @Test func `the ids of other rules change no table`() throws {
    let sample = try SampleFolder.one("cross-industry-incomplete.json")
    func bars(_ suffix: String) -> [Int] {
      var ruleSet = Notice.ruleSet(for: .crossIndustry)
      for place in ruleSet.criteria.indices { ruleSet.criteria[place].id += suffix }
      let assessor = Assessor(by: { [ruleSet] _ in ruleSet })
      let assessment = assessor.check(sample.application.source, file: "a.json")
      return Rendering.screenMarkdown.text(of: [assessment], .zh).split(separator: "\n").map {
        line in
        String(line).unescapedMarkup.count { $0 == "|" }
      }
    }
    #expect(bars("a|b") == bars("无害"))
  }
}
