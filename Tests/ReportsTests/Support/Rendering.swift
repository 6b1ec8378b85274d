import Eligibility
import Testing

@testable import Reports

/// Every format that applications are rendered in, whole.
enum Rendering: String, CaseIterable, CustomTestStringConvertible, Sendable {
  case applicationsCSV, criteriaCSV, markdown, screenMarkdown, html, screenHTML
  case junit, sarif, github, gitlab

  var testDescription: String { rawValue }

  func text(
    of all: [Assessment], _ language: Language, _ reviews: ReviewFile? = nil,
    detail: ReportDetail = .decisive
  ) -> String {
    var header = SampleFolder.header
    header.reviews = reviews.map { ReviewTotals($0) }
    for assessment in all { header.reviews?.add(assessment) }
    switch self {
    case .applicationsCSV, .criteriaCSV:
      let report = CSVReport(
        self == .criteriaCSV ? .criteria : .applications, header: header, language: language)
      return report.begin() + all.map { report.rows(of: $0) }.joined()
    case .markdown:
      let report = MarkdownReport(header: header, language: language)
      return all.map { report.text(of: $0) }.joined()
    case .screenMarkdown: return text(of: all, "markdown", language, header, reviews)
    case .html:
      return HTMLReport(header: header, language: language).page(of: all)
    case .screenHTML: return text(of: all, "html", language, header, reviews)
    case .junit, .sarif, .github, .gitlab: return text(of: all, rawValue, language, detail: detail)
    }
  }

  private func text(
    of all: [Assessment], _ name: String, _ language: Language,
    _ header: RunHeader = SampleFolder.header, _ reviews: ReviewFile? = nil,
    detail: ReportDetail = .decisive
  ) -> String {
    let style = TextStyle(language: language, width: 80, usesColor: false)
    let settings = ReportSettings(header: header, style: style, detail: detail)
    let format = ScreenFormats.all.first { $0.name == name }
    return String(
      decoding: format?.make(settings).whole(of: all, reviews: reviews) ?? [], as: UTF8.self)
  }
}
