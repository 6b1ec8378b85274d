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
          ending: { rows, summary in rows + Array(report.end(summary, settings.header).utf8) })
      },
      .init(name: "csv", layouts: CSVReport.Layout.allCases.map { $0.rawValue }) { settings in
        let layout = settings.layout.flatMap { CSVReport.Layout(rawValue: $0) } ?? .applications
        let report = CSVReport(layout, header: settings.header, language: settings.language)
        // What a bureau files has no place for what is not eligible.
        let files = layout == .recommendation
        return Report(
          opening: Array(report.begin().utf8),
          row: { assessment in
            files && assessment.verdictCode != Verdict.eligible.code
              ? nil : Array(report.rows(of: assessment).utf8)
          }, isSequential: files || layout == .applications, numbersRows: files, isFiled: files,
          namesFilesNotRead: layout == .problems,
          showsMetCategories: layout == .applications,
          ending: { rows, summary in
            layout == .problems ? rows + Array(report.rows(of: summary.notRead).utf8) : rows
          })
      },
      .init(name: "html") { settings in
        let report = HTMLScreenReport(header: settings.header, language: settings.language)
        return Report(
          opening: Array(report.begin().utf8), row: { Array(report.row(of: $0).utf8) },
          showsDigests: true, namesFilesNotRead: true, namesDuplicates: true,
          ending: { rows, summary in rows + Array(report.end(summary).utf8) })
      },
      .init(name: "markdown") { settings in
        let report = MarkdownScreenReport(header: settings.header, language: settings.language)
        return Report(
          row: { Array(report.row(of: $0).utf8) }, rowsWait: true, namesFilesNotRead: true,
          namesDuplicates: true,
          ending: { rows, summary in
            Array(report.text(String(decoding: rows, as: UTF8.self), summary).utf8)
          })
      },
      .init(name: "json", layouts: [CSVReport.Layout.problems.rawValue]) { settings in
        guard settings.layout == nil else { return CorrectionForm.report }
        return Report(
          opening: ScreenForm.begin(settings.header), row: { ScreenForm.row(of: $0) },
          separator: Array(",".utf8), showsDigests: true, namesFilesNotRead: true,
          namesDuplicates: true,
          ending: { rows, summary in rows + ScreenForm.end(summary) })
      },
      .init(name: lines) { settings in
        let writer = RowWriter(header: settings.header)
        return Report(row: { writer.row(of: $0) }, isSummedUp: false)
      },
    ] + ReportFormat.programs

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
      ending: { rows, summary in
        let notRead = summary.notRead.map {
          Correction.Kind.notRead.word[settings.language] + "  " + $0.line[settings.language] + "\n"
        }
        return rows + Array(notRead.joined().utf8)
      })
  }
}
