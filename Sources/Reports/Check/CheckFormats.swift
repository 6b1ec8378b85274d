internal import Eligibility
internal import StrictJSON

/// The formats of `check`, the default first: each writes the whole report.
public enum CheckFormats {
  /// All of them.
  public static let all: [ReportFormat<ReportWriter<Checked>>] =
    [
      .init(name: "text") { settings in
        { Array(TextReport(header: settings.header, style: settings.style).text(of: $0).utf8) }
      },
      .init(name: "json") { settings in
        { all in
          var writer = JSONWriter(.indented)
          ResultForm.write(all, settings.header, to: &writer)
          return writer.bytes
        }
      },
      .init(name: "markdown") { settings in
        let report = MarkdownReport(header: settings.header, language: settings.language)
        return { all in Array(all.map { report.text(of: $0) }.joined().utf8) }
      },
      .init(name: "html") { settings in
        {
          Array(HTMLReport(header: settings.header, language: settings.language).page(of: $0).utf8)
        }
      },
    ]
    + ReportFormat.programs.map { format in
      .init(name: format.name) { settings in
        let report = format.make(settings)
        return { report.whole(of: $0) }
      }
    }
}
