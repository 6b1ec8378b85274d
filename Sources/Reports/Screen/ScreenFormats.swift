internal import Eligibility

/// The formats of `screen`, the default first.
public enum ScreenFormats {
  /// Lines of JSON, which come as they are read, whatever the order of other reports.
  public static let lines = "ndjson"

  /// All of them.
  public static let all: [ReportFormat<Report>] =
    [
      .init(name: "text", layouts: [CSVReport.Layout.problems.rawValue]) { settings in
        guard settings.layout == nil else { return corrections(settings) }
        let report = TextScreenReport(style: settings.style)
        return Report(
          opening: Array(report.begin(settings.header).utf8),
          row: { Array(report.row(of: $0).utf8) }, namesFilesNotRead: true, namesDuplicates: true,
          ending: { Array(report.end($0, settings.header).utf8) })
      },
      .init(name: "csv", layouts: CSVReport.Layout.allCases.map { $0.rawValue }, make: table),
      .init(name: "html", layouts: [CSVReport.Layout.recommendation.rawValue]) { settings in
        settings.layout == nil ? page(settings) : filed(settings)
      },
      .init(name: "markdown") { settings in
        let report = MarkdownScreenReport(header: settings.header, language: settings.language)
        return Report(
          row: { Array(report.row(of: $0).utf8) }, summaryFirst: { Array(report.begin($0).utf8) },
          namesFilesNotRead: true, namesDuplicates: true, ending: { _ in Array(report.end.utf8) })
      },
      .init(name: "json", layouts: [CSVReport.Layout.problems.rawValue]) { settings in
        guard settings.layout == nil else { return CorrectionForm.report }
        return Report(
          opening: ScreenForm.begin(settings.header), row: { ScreenForm.row(of: $0) },
          separator: Array(",".utf8), showsDigests: true, namesFilesNotRead: true,
          namesDuplicates: true, ending: { ScreenForm.end($0) })
      },
      .init(name: lines) { settings in
        let writer = RowWriter(header: settings.header, givingDigests: settings.givesDigests)
        return Report(
          row: { writer.row(of: $0) }, showsDigests: settings.givesDigests, isSummedUp: false)
      },
      .init(name: "reviews") { settings in
        Report(
          opening: ReviewList.opening, row: { ReviewList.rows(of: $0, settings.language) },
          separator: ReviewList.separator, isSequential: true, showsDigests: true,
          remark: { assessment in
            assessment.obstacleToReviews.map {
              Words(zh: "：未列入审核意见，", en: ": no reviews listed, ") + $0
            }
          }, ending: { _ in ReviewList.ending })
      },
    ] + ReportFormat.programs

  /// The page of a screening.
  static func page(_ settings: ReportSettings) -> Report {
    let report = HTMLScreenReport(header: settings.header, language: settings.language)
    return Report(
      opening: Array(report.begin().utf8), row: { Array(report.row(of: $0).utf8) },
      isSequential: true, groupStart: { Array(report.beginGroup($0, $1).utf8) },
      groupEnd: Array(HTMLScreenReport.groupEnd.utf8), group: report.group,
      summaryFirst: { Array(report.beginList($0).utf8) }, showsDigests: true,
      checksFiling: true, namesFilesNotRead: true, namesDuplicates: true,
      ending: { Array(report.end($0).utf8) })
  }

  /// A table for a spreadsheet; also what is filed, and what is sent back.
  static func table(_ settings: ReportSettings) -> Report {
    let layout = settings.layout.flatMap { CSVReport.Layout(rawValue: $0) } ?? .applications
    let report = CSVReport(layout, header: settings.header, language: settings.language)
    let opening = Array(report.begin().utf8)
    guard layout == .recommendation else {
      return Report(
        opening: opening, row: { Array(report.rows(of: $0).utf8) },
        isSequential: layout == .applications, namesFilesNotRead: layout == .problems,
        showsMetCategories: layout == .applications,
        ending: { layout == .problems ? Array(report.rows(of: $0.notRead).utf8) : [] })
    }
    // What a bureau files has no place for what is not eligible.
    return Report(
      opening: opening,
      row: { assessment in
        assessment.verdict == .eligible && (assessment.filingRemark == nil || settings.filesAnyway)
          ? Array(report.rows(of: assessment).utf8) : nil
      }, isSequential: true, rowStart: { number, _ in Array("\(number),".utf8) },
      group: { Int($0.determinations.first?.ruleSet.category.rawValue ?? 0) }, checksFiling: true,
      remark: remark(settings))
  }

  private static func filed(_ settings: ReportSettings) -> Report {
    let report = FilingTable(settings: settings)
    return Report(
      row: { report.row(of: $0).map { Array($0.utf8) } }, isSequential: true,
      rowStart: { Array(FilingTable.start(of: $0, in: $1).utf8) },
      groupStart: { Array(report.beginGroup($0, $1).utf8) },
      groupEnd: Array(FilingTable.groupEnd.utf8), group: report.group,
      summaryFirst: { Array(report.begin($0).utf8) }, checksFiling: true, remark: remark(settings),
      ending: { _ in Array(report.end().utf8) })
  }

  /// What the project summary table holds back, or files although it should not.
  private static func remark(_ settings: ReportSettings) -> @Sendable (Assessment) -> Words? {
    let opening =
      settings.filesAnyway
      ? Words(zh: "：列入汇总表，但", en: ": in the table although ")
      : Words(zh: "：未列入汇总表，", en: ": held back from the table, ")
    return { assessment in assessment.filingRemark.map { opening + $0 } }
  }

  /// A line an application that lacks something, and one for each thing to ask back.
  private static func corrections(_ settings: ReportSettings) -> Report {
    let report = TextReport(header: settings.header, style: settings.style)
    return Report(
      row: { assessment in
        let corrections = assessment.corrections
        guard !corrections.isEmpty else { return nil }
        var page = TextPage(settings.style)
        report.writeBriefly(assessment, corrections, on: &page)
        return Array(page.text.utf8)
      }, namesFilesNotRead: true,
      ending: { summary in
        let notRead = summary.notRead.map {
          Correction.Kind.notRead.word[settings.language] + "  " + $0.line[settings.language] + "\n"
        }
        return Array(notRead.joined().utf8)
      })
  }
}
