internal import Eligibility

extension TextReport {
  /// Says before anything else that what follows is no real application.
  func writeSettings(on page: inout TextPage) {
    guard !header.settings.isEmpty else { return }
    page.line([TextSpan(page(header.settings.mark), .warning)])
    page.blank()
  }

  /// The same in a word, before every verdict.
  var settingMark: String {
    header.settings.isEmpty ? "" : [Setting].word[style.language]
  }

  /// What another reading would change, category by category; with `--readings` also those that change nothing.
  func writeReadings(of checked: Checked, on page: inout TextPage) {
    for determination in checked.determinations {
      let readings = checked.openReadings(of: determination, all: header.listsReadings)
      guard !readings.isEmpty else { continue }
      var title = Words(zh: "解读存疑", en: "Open readings")
      if checked.determinations.count > 1 {
        title = title + .colon + determination.ruleSet.category.term.label
      }
      page.heading(page(title))
      for reading in readings { page.item([TextSpan(page(reading.line))], indent: 2) }
    }
  }
}

extension Checked {
  /// The recorded points that would change an outcome, or all of them.
  func openReadings(of determination: Determination, all: Bool) -> [OpenReading] {
    determination.ruleSet.openReadings(
      of: application(under: determination.ruleSet),
      requiringEvidence: determination.requiresEvidence
    ).filter { all || $0.changesOutcome }
  }
}
