internal import Eligibility

/// The formats of `screen`, the default first.
public enum ScreenFormats {
  /// Lines of JSON, which come as they are read, whatever the order of other reports.
  public static let lines = "ndjson"

  /// All of them.
  public static let all: [ReportFormat<Report>] =
    [
      .init(name: "text") { settings in
        let report = TextScreenReport(style: settings.style)
        return Report(
          opening: Array(report.begin(settings.header).utf8),
          row: { Array(report.row(of: $0).utf8) },
          ending: { rows, summary in rows + Array(report.end(summary, settings.header).utf8) })
      },
      .init(name: "csv") { settings in
        let layout = settings.layout.flatMap { CSVReport.Layout(rawValue: $0) } ?? .applications
        let report = CSVReport(layout, header: settings.header, language: settings.language)
        // What a bureau files has no place for what is not eligible.
        let files = layout == .recommendation
        return Report(
          opening: Array(report.begin().utf8),
          row: { assessment in
            files && assessment.verdictCode != Verdict.eligible.code
              ? nil : Array(report.rows(of: assessment).utf8)
          }, numbersRows: files)
      },
      .init(name: "html") { settings in
        let report = HTMLScreenReport(header: settings.header, language: settings.language)
        return Report(
          opening: Array(report.begin().utf8), row: { Array(report.row(of: $0).utf8) },
          showsDigests: true, ending: { rows, summary in rows + Array(report.end(summary).utf8) })
      },
      .init(name: "markdown") { settings in
        let report = MarkdownScreenReport(header: settings.header, language: settings.language)
        return Report(
          row: { Array(report.row(of: $0).utf8) }, rowsWait: true,
          ending: { rows, summary in
            Array(report.text(String(decoding: rows, as: UTF8.self), summary).utf8)
          })
      },
      .init(name: "json") { settings in
        Report(
          opening: ScreenForm.begin(settings.header), row: { ScreenForm.row(of: $0) },
          separator: Array(",".utf8), showsDigests: true,
          ending: { rows, summary in rows + ScreenForm.end(summary) })
      },
      .init(name: lines) { settings in
        let writer = RowWriter(header: settings.header)
        return Report(row: { writer.row(of: $0) }, isSummedUp: false)
      },
    ] + ReportFormat.programs
}
