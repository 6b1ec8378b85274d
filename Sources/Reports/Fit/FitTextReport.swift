internal import Eligibility

/// The report of `fit` for people: four categories side by side, what to do, and what it would take.
struct FitTextReport {
  let header: RunHeader
  let style: TextStyle

  /// The whole report.
  func text(of all: [Fit]) -> String {
    var page = TextPage(style)
    for (place, fit) in all.enumerated() {
      if place > 0 { page.rule() }
      guard fit.assessment.isReadable else {
        page.append(TextReport(header: header, style: style).text(of: [fit.assessment]))
        continue
      }
      page.marks(of: header)
      let assessment = fit.assessment
      let labels: [Labelled] = [
        (.applicant, assessment.stated(.applicantName)),
        (.platform, assessment.stated(.platformName)),
        (.appliesAs, assessment.statedCategory), (.file, assessment.place),
      ]
      for (label, value) in labels {
        page.line(value, head: TextSpan(label, .dim), headWidth: style.language == .zh ? 10 : 12)
      }
      page.blank()
      writeRecommendation(of: fit, on: &page)
      page.heading(header.mark + Words(zh: "各类别对照", en: "Categories side by side"))
      writeTable(of: fit, on: &page)
      for category in fit.ranked { write(category, of: fit, on: &page) }
      page.blank()
      page.line(header.provenanceLine(digits: 12, of: fit.assessment), .dim)
      page.blank()
      page.marks(of: header)
      writeRecommendation(of: fit, on: &page)
    }
    return page.text
  }

  private func writeRecommendation(of fit: Fit, on page: inout TextPage) {
    if let recommendation = fit.recommendation { page.line(header.mark + recommendation, .strong) }
  }
}
