internal import Eligibility

extension HTMLScreenReport {
  /// The controls of the table; without the script, which alone can obey them, they stay hidden.
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

  /// What unfolds: every criterion with what is short of it, then what to ask back.
  func writeDetails(of assessment: Assessment, _ page: inout HTMLPage) {
    guard assessment.isReadable else {
      return page.list(assessment.problems.shown(Self.shownProblems) { assessment.words(for: $0) })
    }
    for part in assessment.parts {
      if let title = part.title { page.element("h3", title) }
      page.element("table") { page in
        for finding in part.findings {
          page.block("tr") { page in
            page.element(
              "td", ["class": "outcome " + finding.outcome.code], finding.outcome.lowercaseWord)
            page.element("td") { page in
              page.text(finding.name + finding.basis.word.inParentheses)
              if finding.outcome != .pass { page.shortStatements(of: finding, assessment) }
            }
          }
        }
      }
    }
    var remarks = assessment.warningRemarks.map { ($0.title, $0.lines) }
    remarks += assessment.unsupportedRemarks.map { ($0.title, $0.items.map { $0.words }) }
    if let applied = assessment.reviews?.applied, !applied.isEmpty {
      remarks.append((Words(zh: "采用的审核意见", en: "Reviews applied"), applied.map { $0.line }))
    }
    remarks += assessment.staleRemarks.map { ($0.title, $0.lines) }
    for (title, items) in remarks {
      page.element("h3", title)
      page.list(items)
    }
    if let digest = assessment.digest {
      page.element("p") { $0.element("code", .sha256(digest)) }
    }
  }

  /// A row that cannot be read needs its first problems only; `check` shows them all.
  private static let shownProblems = 20
}
