internal import Eligibility

extension FitTextReport {
  /// How many lines of a list are shown for a category that is neither asked for nor the nearest.
  private static let shortList = 6
  /// How many other ways are shown.
  private static let waysLimit = 5

  /// What it would take to be eligible in one category.
  func write(_ category: CategoryFit, of fit: Fit, on page: inout TextPage) {
    let isLong =
      fit.applied.contains(category.category) || fit.nearest?.category == category.category
    page.heading(header.mark + category.category.term.label + .colon + category.verdict.word)
    writeStops(of: category, on: &page)
    writeChange(of: category, fit.checked.application, isLong: isLong, on: &page)
    writeMissing(of: category, fit.checked.application, isLong: isLong, on: &page)
    let readings = header.listsReadings ? category.readings : category.changingReadings
    if !readings.isEmpty { page.line(header.readingsTitle, .strong, indent: 2) }
    for reading in readings { page.item(reading.line, indent: 4) }
  }

  private func writeStops(of category: CategoryFit, on page: inout TextPage) {
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
  }

  private func writeChange(
    of category: CategoryFit, _ application: Application, isLong: Bool, on page: inout TextPage
  ) {
    guard let change = category.change else {
      return page.line(SmallestChange.none, .bad, indent: 2)
    }
    guard !change.changes.isEmpty else {
      return page.line(SmallestChange.notNeeded, .good, indent: 2)
    }
    page.line(change.title, .strong, indent: 2)
    for (title, changes) in FitChanges(change.changes).titled {
      page.line(title, .dim, indent: 2)
      let lines = application.lines(of: changes)
      let shown = isLong ? lines.count : min(lines.count, Self.shortList)
      for line in lines.prefix(shown) {
        page.item(
          line.text, indent: 4, tail: .aside(line.criteria.map { Words(same: $0) }.enumeration))
      }
      writeRest(lines.count - shown, category, on: &page)
    }
    if !change.followers.isEmpty { page.line(SmallestChange.followersTitle, .dim, indent: 2) }
    for follower in change.followers { page.item(application.line(of: follower), indent: 4) }
    guard isLong, !change.alternatives.isEmpty else { return }
    page.line(SmallestChange.alternativesTitle, .dim, indent: 2)
    for alternative in change.alternatives.prefix(Self.waysLimit) {
      page.item(application.line(of: alternative), indent: 4)
    }
    writeRest(change.alternatives.count - Self.waysLimit, category, on: &page)
  }

  private func writeMissing(
    of category: CategoryFit, _ application: Application, isLong: Bool, on page: inout TextPage
  ) {
    let needed = category.needed
    if !needed.isEmpty {
      page.line(
        Words(zh: "尚须填写（重要的在前）", en: "Still needed, the most decisive first"), .strong, indent: 2)
    }
    let shown = isLong ? needed.count : min(needed.count, Self.shortList)
    for fact in needed.prefix(shown) {
      let evidence =
        fact.lacksEvidenceOnly ? Words(zh: "的佐证", en: ": evidence") : Words(same: "")
      let label = application.label(of: fact.field) + evidence
      page.item(
        [
          TextSpan(label.visible(limit: TextLimit.sentence)),
          TextSpan(.comma + fact.weight.words, .dim),
        ], indent: 4,
        tail: .aside(([fact.field.path] + fact.criteria).map { Words(same: $0) }.enumeration))
    }
    writeRest(needed.count - shown, category, on: &page)
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
          .visible(limit: TextLimit.sentence), .dim, indent: 2, hang: 2)
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
