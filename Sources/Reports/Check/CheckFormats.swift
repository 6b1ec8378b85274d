internal import Eligibility

/// The formats of `check`, the default first.
public enum CheckFormats {
  /// All of them.
  public static let all: [ReportFormat<ReportWriter<Assessment>>] =
    [
      .text("text") {
        TextReport(header: $1.header, style: $1.style, detail: $1.detail).text(of: $0)
      },
      .init(name: "json") { settings in { ResultForm.document.bytes(of: ($0, settings.header)) } },
      .text("markdown") { all, settings in
        let report = MarkdownReport(header: settings.header, language: settings.language)
        return all.map { report.text(of: $0) }.joined()
      },
      html,
    ]
    + ReportFormat.programs.map { format in
      .init(name: format.name) { settings in
        let report = format.make(settings)
        return { report.whole(of: $0) }
      }
    }

  /// One page.
  static let html = ReportFormat<ReportWriter<Assessment>>.text("html") {
    HTMLReport(header: $1.header, language: $1.language).page(of: $0)
  }
}
