internal import Eligibility

extension HTMLScreenReport {
  /// The controls of the list; without the script, which alone can obey them, all but the switch stay hidden.
  func writeControls(_ page: inout HTMLPage) {
    page.block("form", ["class": "controls", "hidden": ""]) { page in
      page.element("label") { page in
        page.text(Words(zh: "查找单位、代码、平台或文件", en: "Find applicant, code, platform or file"))
        page.open("input", ["type": "search", "name": "find", "autocomplete": "off"])
      }
      writeSelect(
        "verdict", Words(zh: "结论", en: "Verdict"),
        Verdict.terms.map { ($0.code, $0.plainWord) }, &page)
      writeSelect(
        "category", Words(zh: "类别", en: "Category"),
        Category.allCases.map { ($0.code, $0.term.label) }, &page)
      writeSelect(
        "city", Words(zh: "所在地", en: "City"), Choice.city.terms.map { ($0.code, $0.label) }, &page)
      writeSelect("stop", Words(zh: "未通过的条件", en: "Failed criterion"), [], &page)
      page.element("button", ["type": "reset"], Words(zh: "清除", en: "Clear"))
      page.element(
        "output",
        [
          "name": "count", "aria-live": "polite",
          "data-text": Words(zh: "显示 {shown} / {all} 份", en: "{shown} of {all} shown")[language],
        ]
      ) { _ in }
    }
    page.block("label", ["class": "switch"]) { page in
      page.open("input", ["type": "checkbox", "id": "print-details"])
      page.text(Words(zh: "打印时附明细", en: "Print details as well"))
    }
  }

  private func writeSelect(
    _ name: String, _ label: Words, _ options: [(value: String, label: Words)],
    _ page: inout HTMLPage
  ) {
    page.element("label") { page in
      page.text(label)
      page.element("select", ["name": name]) { page in
        page.element("option", ["value": ""], Words(zh: "全部", en: "all"))
        for option in options { page.element("option", ["value": option.value], option.label) }
      }
    }
  }

  /// Whose application unfolds, and where it is.
  func writeSource(of assessment: Assessment, _ page: inout HTMLPage) {
    let application = assessment.application
    let names = [Text.platformName, .creditCode].compactMap { application.text($0) }
      .map { Words(same: $0).visible(limit: DisplayLimit.name) }
    let digest = assessment.digest.map { [Words.sha256($0)] } ?? []
    page.element("p", ["class": "who"], (names + [assessment.place] + digest).semicolons)
  }

  /// What unfolds: what to ask back, and what to look at.
  func items(
    of assessment: Assessment, _ findings: [FindingsByOutcome], _ readings: [ReadingEffect]
  ) -> [Words] {
    let repeats = assessment.repeats.map { [Words(zh: "重复：", en: "repeats: ") + $0] } ?? []
    guard assessment.isReadable else {
      return repeats
        + assessment.problems.shown(Self.shownItems) { assessment.wordsWithRemedy(for: $0) }
    }
    let outcomes = findings.filter { !$0.findings.isEmpty }.map { own in
      own.outcome.lowercaseWord
        + Words(same: " " + own.findings.map { $0.criterion.id }.joined(separator: " "))
    }
    var items = repeats + [outcomes.semicolons]
    items += assessment.shortfalls.shown(Self.shownItems) { correction in
      Words(same: (correction.criterion?.id ?? "") + " ") + correction.sentence
    }
    let missing = findings.filter { $0.outcome == .missing }.flatMap { $0.findings }
    if missing.count > Self.detailedCriteria {
      items.append(.notStatedLabel + missing.map { $0.name }.enumeration)
    } else if !missing.isEmpty {
      items += assessment.fieldsToFill.map { fields in
        .notStatedLabel + fields.section.label + .colon + fields.items.enumeration
      }
    }
    items += assessment.warningRemarks.flatMap { remarks in
      remarks.items.map { remarks.title + .colon + $0.words }
    }
    items += readings.map { $0.line }
    items += (assessment.reviews?.applied ?? []).map { Words.reviews + .colon + $0.line }
    return items + assessment.staleRemarks.flatMap { $0.lines }
  }

  /// With more missing criteria than this an application is hardly filled in, and their fields would fill the page.
  private static let detailedCriteria = 5

  /// A line shows its first ones only; `check` and `--layout problems` show them all.
  private static let shownItems = 20
}
