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
    page.heading(
      page(header.mark + category.category.term.label + .colon + category.verdict.word))
    writeStops(of: category, on: &page)
    writeChange(of: category, fit.checked.application, isLong: isLong, on: &page)
    writeMissing(of: category, fit.checked.application, isLong: isLong, on: &page)
    writeReadings(of: category, on: &page)
  }

  private func writeStops(of category: CategoryFit, on page: inout TextPage) {
    let stops: [(Outcome, Words)] = [
      (.fail, Words(zh: "不通过", en: "Fails")), (.missing, Words(zh: "缺项", en: "Missing")),
    ]
    for (outcome, label) in stops {
      let findings = category.determination.findings.filter { $0.outcome == outcome }
      guard !findings.isEmpty else { continue }
      let list = findings.map { Words(same: $0.criterion.id + " ") + $0.criterion.title }
      page.line(
        [
          TextSpan(page(label + .colon), outcome.tone), TextSpan(page(list.enumeration)),
        ], indent: 2, hang: 2)
    }
  }

  private func writeChange(
    of category: CategoryFit, _ application: Application, isLong: Bool, on page: inout TextPage
  ) {
    guard let change = category.change else {
      return page.line(
        [TextSpan(page(Words(zh: "没有能使其符合的改动。", en: "No change makes it eligible.")), .bad)],
        indent: 2)
    }
    guard !change.changes.isEmpty else {
      return page.line(
        [TextSpan(page(Words(zh: "无须改动。", en: "Nothing has to change.")), .good)], indent: 2)
    }
    page.line([TextSpan(page(change.title), .strong)], indent: 2)
    for (title, changes) in FitChanges(change.changes).titled {
      page.line([TextSpan(page(title), .dim)], indent: 2)
      let lines = application.lines(of: changes)
      let shown = isLong ? lines.count : min(lines.count, Self.shortList)
      for line in lines.prefix(shown) {
        page.item(
          [TextSpan(page(line.text))], indent: 4,
          tail: line.criteria.map { Words(same: $0) }.enumeration.tail(style.language))
      }
      writeRest(lines.count - shown, category, on: &page)
    }
    writeFollowers(change, application, on: &page)
    guard isLong, !change.alternatives.isEmpty else { return }
    page.line(
      [TextSpan(page(Words(zh: "其他同样少的做法", en: "Other ways with as few fields")), .dim)], indent: 2)
    for alternative in change.alternatives.prefix(Self.waysLimit) {
      page.item([TextSpan(page(application.line(of: alternative)))], indent: 4)
    }
    writeRest(change.alternatives.count - Self.waysLimit, category, on: &page)
  }

  private func writeFollowers(
    _ change: SmallestChange, _ application: Application, on page: inout TextPage
  ) {
    guard !change.followers.isEmpty else { return }
    page.line(
      [
        TextSpan(
          page(
            Words(zh: "随之增长（部分不能多于总数）", en: "Grows along (no part exceeds its whole)")), .dim)
      ], indent: 2)
    for follower in change.followers {
      page.item([TextSpan(page(application.line(of: follower)))], indent: 4)
    }
  }

  private func writeMissing(
    of category: CategoryFit, _ application: Application, isLong: Bool, on page: inout TextPage
  ) {
    let needed = category.needed
    if !needed.isEmpty {
      page.line(
        [
          TextSpan(
            page(Words(zh: "尚须填写（重要的在前）", en: "Still needed, the most decisive first")), .strong)
        ],
        indent: 2)
      let shown = isLong ? needed.count : min(needed.count, Self.shortList)
      for fact in needed.prefix(shown) {
        let evidence =
          fact.lacksEvidenceOnly ? Words(zh: "的佐证", en: ": evidence") : Words(same: "")
        let label = application.label(of: fact.field) + evidence
        page.item(
          [
            TextSpan(page(label.visible(limit: TextLimit.sentence))),
            TextSpan(page(Words(zh: "，", en: ", ") + fact.weight.words), .dim),
          ], indent: 4,
          tail: ([Words(same: fact.field.path)] + fact.criteria.map { Words(same: $0) })
            .enumeration.tail(style.language))
      }
      writeRest(needed.count - shown, category, on: &page)
    }
    guard !category.idle.isEmpty else { return }
    let idle = category.idle
    page.line(
      [
        TextSpan(
          page(
            category.prospects.isSettled
              ? Words(
                zh: "结论已定：未填的 \(idle.count) 项\(idle.count == 1 ? "" : "都")不再影响结论",
                en: idle.count == 1
                  ? "The one field that is not stated can no longer change the verdict"
                  : "The \(idle.count) fields that are not stated can no longer change the verdict")
              : Words(
                zh: "已不影响结论："
                  + idle.map { application.label(of: $0.field).zh }.joined(separator: "、"),
                en: "No longer matters: "
                  + idle.map { application.label(of: $0.field).en }.joined(separator: ", ")
              )
              .visible(limit: TextLimit.sentence)), .dim)
      ], indent: 2, hang: 2)
  }

  private func writeReadings(of category: CategoryFit, on page: inout TextPage) {
    let readings = header.listsReadings ? category.readings : category.changingReadings
    guard !readings.isEmpty else { return }
    page.line(
      [
        TextSpan(
          page(
            header.listsReadings
              ? Words(zh: "各条记录的理解", en: "Recorded readings")
              : Words(zh: "另一种理解会改变结果", en: "The other reading would change")), .strong)
      ], indent: 2)
    for reading in readings { page.item([TextSpan(page(reading.line))], indent: 4) }
  }

  private func writeRest(_ count: Int, _ category: CategoryFit, on page: inout TextPage) {
    guard count > 0 else { return }
    let code = category.category.code
    page.line(
      [
        TextSpan(
          page(
            Words(
              zh: "另有 \(count) 项，见 --category \(code) 或 --format json",
              en: "and \(count) more: see --category \(code) or --format json")), .dim)
      ], indent: 6)
  }
}
