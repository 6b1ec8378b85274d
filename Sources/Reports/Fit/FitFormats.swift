internal import Eligibility
internal import StrictJSON

/// The formats of `fit`, the default first.
public enum FitFormats {
  /// All of them.
  public static let all: [ReportFormat<ReportWriter<Fit>>] = [
    .init(name: "text") { settings in
      { Array(FitTextReport(header: settings.header, style: settings.style).text(of: $0).utf8) }
    },
    .init(name: "json") { settings in
      { all in
        var writer = JSONWriter(.indented)
        FitForm.write(all, settings.header, to: &writer)
        return writer.bytes
      }
    },
    .init(name: "markdown") { settings in
      { Array(FitDocument($0, settings.header, language: settings.language).markdown.utf8) }
    },
    .init(name: "html") { settings in
      { Array(FitDocument($0, settings.header, language: settings.language).html.utf8) }
    },
  ]
}
