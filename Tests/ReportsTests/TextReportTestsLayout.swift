import Eligibility
import Jiangsu2018
@testable import Reports
import Testing

struct TextReportTestsLayout {
  @Test(arguments: TextSample.all, Language.allCases)
  func `no line is wider than the width, but for a path that is kept whole`(
    sample: TextSample, language: Language
  ) {
    for width in [80, 200] {
      for line in sample.report(language, width: width).lines {
        #expect(line.displayWidth <= width || line.contains(sample.file), "\(line)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `the summary is no wider either`(language: Language) {
    let all = (TextSample.readable.prefix(20) + TextSample.unreadable).map { $0.assessment }
    for width in [80, 200] {
      let lines = textReport(all, language, width: width).lines
      let summary = lines[(lines.lastIndex { $0.hasPrefix("====") } ?? 0)...]
      #expect(summary.allSatisfy { $0.displayWidth <= width })
    }
  }

  @Test(arguments: TextSample.all, Language.allCases)
  func `lines have no spaces at their ends, and no two empty ones follow each other`(
    sample: TextSample, language: Language
  ) {
    let report = sample.report(language)
    #expect(!report.lines.contains { $0.hasSuffix(" ") })
    #expect(!report.contains("\n\n\n"))
    #expect(!report.hasPrefix("\n"))
    #expect(report.hasSuffix("\n") && !report.hasSuffix("\n\n"))
  }

  @Test(arguments: TextSample.all, Language.allCases)
  func `without colour there is no escape sequence`(sample: TextSample, language: Language) {
    let report = sample.report(language)
    #expect(!report.unicodeScalars.contains { $0 == "\u{1B}" })
  }

  @Test(arguments: TextSample.all, Language.allCases)
  func `colour only repeats what the words say`(sample: TextSample, language: Language) {
    let coloured = sample.report(language, usesColor: true)
    #expect(coloured != sample.report(language))
    #expect(coloured.withoutColor == sample.report(language))
  }

  @Test(arguments: TextSample.all)
  func `a colour ends on the line on which it begins`(sample: TextSample) {
    for line in sample.report(.zh, usesColor: true).lines {
      let sequences = line.split(separator: "\u{1B}[", omittingEmptySubsequences: false).dropFirst()
      let ends = sequences.map { $0.hasPrefix("0m") }
      #expect(ends == (0..<ends.count).map { $0 % 2 == 1 }, "\(line)")
    }
  }

  @Test func `the same applications give the same bytes`() {
    for sample in TextSample.readable.prefix(10) + TextSample.unreadable {
      #expect(
        textReport([sample.assessment], usesColor: true)
          == textReport([sample.assessment], usesColor: true)
      )
    }
  }

  @Test(arguments: TextSample.readable.prefix(4), [20, 40])
  func `even a narrow terminal gets the whole report`(sample: TextSample, width: Int) {
    let assessment = sample.assessment
    let report = textReport([assessment], width: width)
    for finding in assessment.findings { #expect(report.contains(finding.criterion.id)) }
  }

  @Test(arguments: Language.allCases)
  func `several applications end in a line for each and in totals that add up`(language: Language) {
    let samples = TextSample.readable.suffix(8) + TextSample.unreadable
    let all = samples.map { $0.assessment }
    let lines = textReport(all, language, width: 200).lines.dropLast()
    var tally = Tally()
    for assessment in all { tally.count(assessment.verdict) }
    let totals =
      language == .zh
      ? "共 \(all.count) 份：符合 \(tally.eligible)，不符合 \(tally.ineligible)，"
        + "资料不全 \(tally.incomplete)，无法读取 \(tally.unreadable)"
      : "\(all.count) read: \(tally.eligible) eligible, \(tally.ineligible) ineligible, "
        + "\(tally.incomplete) incomplete, \(tally.unreadable) unreadable"
    #expect(tally.read == all.count)
    #expect(lines.last == totals)
    let rows = lines.dropLast(2).suffix(all.count)
    #expect(zip(rows, samples).allSatisfy { $0.contains("  \($1.file)") })
  }

  @Test func `under several categories the summary names those that fit`() {
    let all = TextSample.underAll.filter { $0.name.hasSuffix("-comfortable.json") }
    let rows = textReport(all.map { $0.assessment }, width: 200).lines.dropLast(3).suffix(all.count)
    #expect(rows.count == 4)
    #expect(rows.contains { $0.contains("eligible: enterprise-level") })
  }

  @Test func `a single application needs no summary`() {
    let report = textReport([TextSample.named("industry-level-threshold.json")])
    #expect(!report.contains("Summary"))
  }
}

extension String {
  /// The text without the sequences that the report colours with; any other sequence stays.
  var withoutColor: String {
    ["0", "1", "2", "32", "1;31", "1;33"].reduce(self) { text, parameters in
      text.split(separator: "\u{1B}[\(parameters)m", omittingEmptySubsequences: false).joined()
    }
  }
}
