internal import Eligibility
internal import StrictJSON

/// The formats of `check`, the default first: each writes the whole report.
public enum CheckFormats {
  /// Writes the whole report on applications in their order.
  public typealias Writer = @Sendable (_ all: [Checked]) -> [UInt8]

  /// All of them.
  public static let all: [ReportFormat<Writer>] =
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
        return { all in all.flatMap { Array(report.text(of: $0).utf8) } }
      },
      .init(name: "html") { settings in
        let report = HTMLReport(header: settings.header, language: settings.language)
        return { all in
          let articles = all.enumerated().map { report.article(of: $1, number: $0 + 1) }
          return Array((report.begin() + articles.joined() + report.end()).utf8)
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
