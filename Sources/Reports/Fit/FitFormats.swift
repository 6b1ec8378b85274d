internal import Eligibility

/// The formats of `fit`, the default first.
public enum FitFormats {
  /// All of them.
  public static let all: [ReportFormat<ReportWriter<Fit>>] = [
    .text("text") { FitTextReport(header: $1.header, style: $1.style).text(of: $0) },
    .init(name: "json") { settings in { FitForm.document.bytes(of: ($0, settings.header)) } },
    .text("csv") { FitTable(header: $1.header, language: $1.language).text(of: $0) },
    .text("markdown") { FitDocument($0, $1.header, language: $1.language).markdown },
    html,
  ]

  /// One page.
  static let html = ReportFormat<ReportWriter<Fit>>.text("html") {
    FitDocument($0, $1.header, language: $1.language).html
  }
}
