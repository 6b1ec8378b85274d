internal import Eligibility

extension FitTextReport {
  /// What it would take to be eligible in one category.
  func write(_ category: CategoryFit, of fit: Fit, on page: inout TextPage) {
    let application = fit.assessment.application
    let isLong =
      fit.applied.contains(category.category) || fit.nearest?.category == category.category
    page.heading(header.mark + category.category.term.label + .colon + category.verdict.word)
    let stops: [(Outcome, Words)] = [
      (.fail, Words(zh: "不通过", en: "Fails")), (.missing, Words(zh: "缺项", en: "Missing")),
    ]
    for (outcome, label) in stops {
      let findings = category.determination.findings.filter { $0.outcome == outcome }
      guard !findings.isEmpty else { continue }
      page.line(
        [
          TextSpan(label + .colon, outcome.tone), TextSpan(findings.map { $0.name }.enumeration),
        ], indent: 2, hang: 2)
    }
    let short = fit.assessment.shortFigures(among: category.figureJudgements)
    if !short.isEmpty { page.line(.shortFigures, .strong, indent: 2) }
    for item in isLong ? short[...] : short.prefix(MissingFact.shortLimit) {
      page.item(fit.assessment.words(for: item), indent: 4)
    }
    if !isLong { writeRest(short.count - MissingFact.shortLimit, category, on: &page) }
    if let change = category.change, !change.changes.isEmpty {
      page.line(change.title, .strong, indent: 2)
      for (list, limit, shortLimit) in change.lists(in: application) {
        let items = list.items.prefix(isLong ? limit : shortLimit)
        guard !items.isEmpty else { continue }
        page.line(list.title, .dim, indent: 2)
        for item in items {
          page.item(item.words, indent: 4, tail: item.place.map { .aside($0) })
        }
        writeRest(list.items.count - items.count, category, on: &page)
      }
    } else {
      page.line(category.noChange, category.change == nil ? .bad : .good, indent: 2)
    }
    writeNeeded(of: category, application, isLong: isLong, on: &page)
    let readings = header.readings(of: category)
    if !readings.isEmpty { page.line(header.readingsTitle, .strong, indent: 2) }
    for reading in readings { page.item(reading.line, indent: 4) }
  }

  /// What is not stated: first what can still matter, then what can no longer.
  private func writeNeeded(
    of category: CategoryFit, _ application: Application, isLong: Bool, on page: inout TextPage
  ) {
    let needed = category.needed
    if !needed.isEmpty {
      page.line(
        Words(zh: "尚须填写（重要的在前）", en: "Still needed, the most decisive first"), .strong, indent: 2)
    }
    let shown = needed.prefix(isLong ? .max : MissingFact.shortLimit)
    for fact in shown {
      let evidence =
        fact.lacksEvidenceOnly ? Words(zh: "的佐证", en: ": evidence") : Words(same: "")
      let label = application.label(of: fact.field) + evidence
      page.item(
        [
          TextSpan(label.visible(limit: DisplayLimit.sentence)),
          TextSpan(.comma + fact.weight.words, .dim),
        ], indent: 4,
        tail: .aside(([fact.field.path] + fact.criteria).map { Words(same: $0) }.enumeration))
    }
    writeRest(needed.count - shown.count, category, on: &page)
    let idle = category.idle
    guard !idle.isEmpty else { return }
    let count = idle.count
    let settled = Words(
      zh: "结论已定：未填的 \(count) 项\(count == 1 ? "" : "都")不再影响结论",
      en: (count == 1 ? "The one field that is" : "The \(count) fields that are")
        + " not stated can no longer change the verdict")
    let names = idle.map { application.label(of: $0.field) }.enumeration
    page.line(
      category.prospects.isSettled
        ? settled
        : (Words(zh: "已不影响结论：", en: "No longer matters: ") + names)
          .visible(limit: DisplayLimit.sentence), .dim, indent: 2, hang: 2)
  }

  private func writeRest(_ count: Int, _ category: CategoryFit, on page: inout TextPage) {
    guard count > 0 else { return }
    let code = category.category.code
    page.line(
      Words(
        zh: "另有 \(count) 项，见 --category \(code) 或 --format json",
        en: "and \(count) more: see --category \(code) or --format json"), .dim, indent: 6)
  }
}
