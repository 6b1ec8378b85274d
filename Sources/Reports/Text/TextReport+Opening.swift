internal import Eligibility

extension TextReport {
  /// The verdict, whose it is, and how firm the ground is that it stands on.
  func writeOpening(of checked: Checked, on page: inout TextPage) {
    writeVerdicts(of: checked, on: &page)
    let application = checked.application
    let name = application.text(.applicantName)
    let code = application.text(.creditCode)
    let city = application.stated(.city).map { Choice.city.terms[Int($0.value)].label }
    let registration = [code.map { Words(same: $0.visible(limit: 40)) }, city].compactMap { $0 }
    label(
      Words(zh: "申报单位", en: "Applicant"),
      name.map { Words(same: $0.visible(limit: TextLimit.name)) } ?? .notStated, on: &page)
    if !registration.isEmpty {
      label(Words(zh: "", en: ""), registration.commas, on: &page)
    }
    label(
      Words(zh: "平台名称", en: "Platform"),
      application.text(.platformName).map { Words(same: $0.visible(limit: TextLimit.name)) }
        ?? .notStated,
      on: &page)
    if checked.determinations.map({ $0.ruleSet.category }) != application.category.map({ [$0] }) {
      label(
        Words(zh: "申报类别", en: "Applies as"), application.category?.term.label ?? .notStated,
        on: &page)
    }
    label(Words(zh: "申报材料", en: "File"), checked.place, wraps: false, on: &page)
    writeGround(of: checked, on: &page)
  }

  /// One line for each category: the verdict, the category and how many criteria came to what.
  func writeVerdicts(of checked: Checked, on page: inout TextPage) {
    let width = checked.determinations.map { page($0.verdict.word).displayWidth }.max() ?? 0
    for determination in checked.determinations {
      let category = determination.ruleSet.category.term.label
      let raw = checked.rawWords(of: determination).map { .semicolon + $0 }
      page.line(
        [
          TextSpan(settingMark, .warning), TextSpan(page(category), .strong),
          TextSpan(page(Words(zh: "：", en: ": ") + determination.tally)),
          TextSpan(page(raw ?? Words(same: ""))),
        ],
        head: TextSpan(page(determination.verdict.word), determination.verdict.tone),
        headWidth: width + 2)
    }
  }

  /// What the verdict rests on, and what could still turn it around.
  private func writeGround(of checked: Checked, on page: inout TextPage) {
    let (measured, declared, reviewed, settled) = checked.ground
    label(
      Words(zh: "依据", en: "Basis"),
      measured == 0 && reviewed == 0
        ? Words(
          zh: "各条都含声明", en: "every criterion is at least partly declared")
        : Words(
          zh: "\(measured) 条按所报数据，\(declared) 条含声明",
          en:
            measured.counted("criterion", "criteria") + " on stated figures, \(declared) declared")
          + settled,
      on: &page)
    if let reviews = checked.reviewWords { label(.reviews, reviews, on: &page) }
    let unsupported = checked.unsupported.count
    if unsupported > 0 {
      label(
        Words(zh: "佐证", en: "Evidence"),
        Words(
          zh: "\(unsupported) 项无佐证",
          en: unsupported.counted("declared field") + " without"),
        .warning, on: &page)
    }
    if let words = checked.warningTotals { label(.warnings, words, .warning, on: &page) }
    for (place, line) in checked.readingLines.enumerated() {
      label(place == 0 ? .otherReadings : Words(same: ""), line, .warning, on: &page)
    }
    for line in checked.countingLines { label(.examples, line, on: &page) }
  }

  private func label(
    _ label: Words, _ value: Words, _ tone: TextTone = .plain, wraps: Bool = true,
    on page: inout TextPage
  ) {
    page.line(
      [TextSpan(page(value), tone)], indent: 2,
      head: TextSpan(page(label), .dim), headWidth: style.language == .zh ? 10 : 11,
      wraps: wraps)
  }
}

extension Checked {
  /// What passes without evidence, each fact once, in the order of the categories and their criteria.
  var unsupported: [Fact] {
    var facts: [Fact] = []
    for fact in determinations.flatMap({ $0.unsupported }) where !facts.contains(fact) {
      facts.append(fact)
    }
    return facts
  }

  /// How many warnings have a severity.
  func count(_ severity: Warning.Severity) -> Int { warnings.count { $0.severity == severity } }

  /// The warnings that somebody should look into: contradictions and doubts, and no notes.
  var alerts: [Warning] { warnings.filter { $0.severity != .note } }

  /// The warnings of each severity that there are any of, under their title.
  var warningGroups: [(title: Words, warnings: [Warning])] {
    Warning.Severity.allCases.compactMap { severity in
      let own = warnings.filter { $0.severity == severity }
      return own.isEmpty ? nil : (severity.title, own)
    }
  }

  /// The readings that would turn a criterion, each with what the criterion would come to.
  func divergingReadings(of finding: Finding) -> [(id: String, outcome: Outcome)] {
    finding.comparisons.compactMap { comparison in
      guard comparison.changes, !comparison.reading.isCounted else { return nil }
      return comparison.otherOutcome.map { (comparison.reading.id, $0) }
    }
  }
}
