internal import Eligibility

extension HTMLScreenReport {
  /// The controls of the table; without the script, which alone can obey them, they stay hidden.
  func writeControls(_ page: inout HTMLWriter) {
    page.element("form", ["class": "controls", "hidden": ""]) { page in
      page.element("label") { page in
        page.text(Words(zh: "查找单位、代码、平台或文件", en: "Find applicant, code, platform or file"))
        page.open("input", ["type": "search", "name": "find", "autocomplete": "off"])
      }
      var verdicts: [(value: String, label: Words)] = Verdict.allCases.map {
        (value: $0.code, label: $0.plainWord)
      }
      verdicts.append(
        (value: "unreadable", label: Words(zh: Verdict.unreadable.zh, en: "unreadable")))
      writeSelect("verdict", Words(zh: "结论", en: "Verdict"), verdicts, &page)
      writeSelect(
        "category", Words(zh: "类别", en: "Category"),
        Category.allCases.map { (value: $0.code, label: $0.term.label) }, &page)
      writeSelect(
        "city", Words(zh: "所在地", en: "City"),
        Choice.city.terms.map { (value: $0.code, label: $0.label) }, &page)
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
    page.breakLine()
  }

  private func writeSelect(
    _ name: String, _ label: Words, _ options: [(value: String, label: Words)],
    _ page: inout HTMLWriter
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
  func writeDetails(of checked: Checked, _ page: inout HTMLWriter) {
    guard checked.isReadable else {
      let shown = checked.problems.prefix(Self.shownProblems).map { checked.words(for: $0) }
      let rest = checked.problems.count - shown.count
      return HTMLReport.writeItems(shown + (rest > 0 ? [.further(rest)] : []), &page)
    }
    for part in checked.parts where !part.findings.isEmpty {
      if let title = part.title { page.element("h3", title) }
      writeCriteria(part.findings, of: checked, &page)
    }
    let remarks =
      checked.warningGroups.map { group in
        (group.title, group.warnings.map { checked.words(for: $0) })
      } + [
        (
          .withoutEvidence(checked.unsupported.count),
          checked.unsupported.map { $0.declaration.label }
        ),
        (
          Words(zh: "采用的审核意见", en: "Reviews applied"),
          (checked.reviews?.applied ?? []).map { $0.line }
        ),
        (.staleReviews, checked.staleWords),
      ]
    for (title, items) in remarks where !items.isEmpty {
      page.element("h3", title)
      HTMLReport.writeItems(items, &page)
    }
    if let digest = checked.digest {
      page.element("p") { page in page.element("code", Words(same: "sha256 " + digest)) }
    }
  }

  private func writeCriteria(
    _ findings: [Finding], of checked: Checked, _ page: inout HTMLWriter
  ) {
    page.element("table") { page in
      for finding in findings {
        let criterion = finding.criterion
        page.element("tr") { page in
          page.element(
            "td", ["class": "outcome " + finding.outcome.code], finding.outcome.quietWord)
          page.element("td") { page in
            page.text(Words(same: criterion.id + " ") + criterion.title)
            page.text(finding.basis.word.inParentheses)
            if finding.outcome != .pass {
              HTMLReport.writeShortStatements(of: finding, checked, &page)
            }
          }
        }
        page.breakLine()
      }
    }
  }

  /// A row that cannot be read needs its first problems only; `check` shows them all.
  private static let shownProblems = 20
}
