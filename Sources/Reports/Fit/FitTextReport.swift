internal import Eligibility

/// The report of `fit` for people: four categories side by side, what to do, and what it would take.
public struct FitTextReport: Sendable {
  /// What is said about the run.
  public let header: RunHeader
  /// How the text is set.
  public let style: TextStyle

  /// Begins a report.
  public init(header: RunHeader, style: TextStyle) {
    self.header = header
    self.style = style
  }

  /// The whole report.
  public func text(of all: [Fit]) -> String {
    all.enumerated().map { text(of: $1, isFirst: $0 == 0) }.joined()
  }

  private func text(of fit: Fit, isFirst: Bool) -> String {
    guard fit.checked.isReadable else {
      var report = TextReport(header: header, style: style)
      return separator(isFirst) + report.add(fit.checked)
    }
    var page = TextPage(style)
    writeOpening(of: fit, on: &page)
    page.heading(
      page(header.mark + Words(zh: "各类别对照", en: "Categories side by side")))
    writeTable(of: fit, on: &page)
    for category in fit.categories { write(category, of: fit, on: &page) }
    writeClosing(of: fit, on: &page)
    return separator(isFirst) + page.text
  }

  private func separator(_ isFirst: Bool) -> String {
    guard !isFirst else { return "" }
    var page = TextPage(style)
    page.blank()
    page.rule()
    page.blank()
    return page.text
  }

  private func writeOpening(of fit: Fit, on page: inout TextPage) {
    let application = fit.checked.application
    page.marks(of: header)
    func name(_ text: Text) -> Words {
      application.text(text).map { Words(same: $0.visible(limit: TextLimit.name)) } ?? .notStated
    }
    let labels: [(Words, Words)] = [
      (Words(zh: "申报单位", en: "Applicant"), name(.applicantName)),
      (Words(zh: "平台名称", en: "Platform"), name(.platformName)),
      (
        Words(zh: "申报类别", en: "Applies as"), application.category?.term.label ?? .notStated
      ),
      (Words(zh: "申报材料", en: "File"), fit.checked.place),
    ]
    for (label, value) in labels {
      page.line(
        [TextSpan(page(value))], head: TextSpan(page(label), .dim),
        headWidth: style.language == .zh ? 10 : 12)
    }
    page.blank()
    writeRecommendation(of: fit, on: &page)
  }

  private func writeRecommendation(of fit: Fit, on page: inout TextPage) {
    guard let recommendation = fit.recommendation else { return }
    page.line([TextSpan(page(header.mark + recommendation), .strong)])
  }

  private func writeClosing(of fit: Fit, on page: inout TextPage) {
    page.blank()
    var parts = header.provenance(digits: 12)
    if let digest = fit.checked.digest {
      parts.append(
        Words(zh: "申报材料 sha256 \(digest.prefix(12))", en: "application sha256 \(digest.prefix(12))")
      )
    }
    page.line([TextSpan(page(parts.semicolons), .dim)])
    page.blank()
    page.marks(of: header)
    writeRecommendation(of: fit, on: &page)
  }
}
