internal import Eligibility

extension TextReport {
  /// That what follows is no real application, in a word before every verdict.
  var settingMark: String {
    header.settings.isEmpty ? "" : [Setting].word[style.language]
  }

  /// Every recorded reading, category by category, whatever it would change.
  func writeReadings(of checked: Checked, on page: inout TextPage) {
    guard header.listsReadings else { return }
    for determination in checked.determinations {
      let readings = determination.openReadings
      guard !readings.isEmpty else { continue }
      var title = Words(zh: "另一种理解", en: "Other readings")
      if checked.determinations.count > 1 {
        title = title + .colon + determination.ruleSet.category.term.label
      }
      page.heading(page(title))
      for reading in readings { page.item([TextSpan(page(reading.line))], indent: 2) }
    }
  }
}

extension Checked {
  /// The recorded points of all categories.
  var openReadings: [OpenReading] { determinations.flatMap { $0.openReadings } }
}
