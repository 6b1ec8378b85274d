internal import Eligibility

extension TextReport {
  /// What was applied to what, and the verdict again.
  func writeClosing(of checked: Checked, on page: inout TextPage) {
    page.blank()
    let judging = checked.determinations.map { $0.ruleSet }
    page.line(header.provenanceLine(judging, digits: 12, of: checked), .dim)
    page.blank()
    if checked.isReadable {
      writeVerdicts(of: checked, on: &page)
    } else {
      writeUnreadable(checked, on: &page)
    }
  }

  /// One line for each application, then the totals.
  func writeSummary(on page: inout TextPage) {
    page.line(Words(zh: "汇总", en: "Summary"), .strong)
    page.blank()
    let width = 2 + (rows.map { page($0.word).displayWidth }.max() ?? 0)
    let resultWidth = rows.map { $0.result.displayWidth }.max() ?? 0
    var tally = Tally()
    for row in rows {
      tally.count(row.verdict)
      let head = TextSpan(row.word, row.verdict?.tone ?? .bad)
      let used = 2 + width + resultWidth + 2 + row.place.displayWidth
      guard used <= style.width else {
        page.line(Words(same: row.result), indent: 2, head: head, headWidth: width)
        page.line(Words(same: row.place), indent: 2 + width, wraps: false)
        continue
      }
      var spans = [TextSpan(Words(same: row.result.padded(to: resultWidth) + "  " + row.place))]
      // One cell stays free: some terminals give the dots of a cut text two.
      let room = style.width - used - 3
      if !row.applicant.isEmpty, room >= min(16, row.applicant.displayWidth) {
        spans.append(TextSpan(Words(same: "  " + row.applicant.truncated(to: room)), .dim))
      }
      page.line(spans, indent: 2, head: head, headWidth: width)
    }
    page.blank()
    page.line(tally.list, .strong)
  }
}

/// What the summary at the end says of one application.
struct TextReportRow: Sendable {
  /// `nil` if it could not be read.
  let verdict: Verdict?
  /// How many criteria pass; of several categories, in which it is eligible.
  let result: String
  let place: String
  /// What goes last, as far as there is room.
  let applicant: String

  init(_ checked: Checked, _ language: Language) {
    verdict = checked.verdict
    result = Self.result(of: checked)[language]
    place = checked.place[language]
    applicant = (checked.application.text(.applicantName) ?? "").visible(limit: 40)
  }

  var word: Words { verdict?.word ?? Verdict.unreadable }

  private static func result(of checked: Checked) -> Words {
    guard checked.isReadable else { return checked.problemCount }
    guard checked.determinations.count > 1 else {
      let all = checked.findings.count
      let pass = checked.findings.count { $0.outcome == .pass }
      return Words(zh: "\(pass)/\(all) 条通过", en: "\(pass) of \(all) pass")
    }
    let eligible = checked.determinations.filter { $0.verdict == .eligible }
      .map { Words(same: $0.ruleSet.category.code) }
    return Words(zh: "符合类别：", en: "eligible: ")
      + (eligible.isEmpty ? Words(zh: "无", en: "none") : eligible.enumeration)
  }
}
