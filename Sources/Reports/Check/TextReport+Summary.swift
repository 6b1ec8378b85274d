internal import Eligibility

extension TextReport {
  /// One line for the application and one for each thing to ask back, none of them wrapped.
  func writeBriefly(
    _ assessment: Assessment, _ corrections: [Correction], on page: inout TextPage
  ) {
    func line(_ head: TextSpan, _ words: Words, indent: Int = 2) {
      page.line(words, indent: indent, head: head, headWidth: style.wordWidth + 2, wraps: false)
    }
    let name = assessment.application.text(.applicantName)
      .map { Words(same: "  " + $0.visible(limit: DisplayLimit.name)) }
    let verdict = assessment.verdict.map { TextSpan(header.mark + $0.word, $0.tone) }
    line(
      verdict ?? TextSpan(Verdict.unreadable, .bad),
      assessment.place + .colon + assessment.gist + (name ?? Words(same: "")), indent: 0)
    for correction in corrections {
      let criterion = correction.criterion.map { Words(same: $0.id + "  ") } ?? Words(same: "")
      let place = correction.position.map { $0.words.inParentheses } ?? Words(same: "")
      line(
        TextSpan(correction.kind.word, correction.kind.tone),
        criterion + correction.sentence + place)
    }
  }

  /// One line for each application, then the totals.
  func writeSummary(of all: [Assessment], on page: inout TextPage) {
    page.line(Words(zh: "汇总", en: "Summary"), .strong)
    page.blank()
    let rows = all.map { assessment in
      (
        head: assessment.verdict
          .map { TextSpan($0.word, $0.tone) } ?? TextSpan(Verdict.unreadable, .bad),
        result: page(assessment.gist), place: page(assessment.place),
        applicant: (assessment.application.text(.applicantName) ?? "").visible(limit: 40)
      )
    }
    let width = 2 + (rows.map { page($0.head.words).displayWidth }.max() ?? 0)
    let resultWidth = rows.map { $0.result.displayWidth }.max() ?? 0
    for row in rows {
      let used = 2 + width + resultWidth + 2 + row.place.displayWidth
      guard used <= style.width else {
        page.line(Words(same: row.result), indent: 2, head: row.head, headWidth: width)
        page.line(Words(same: row.place), indent: 2 + width, wraps: false)
        continue
      }
      var spans = [TextSpan(Words(same: row.result.padded(to: resultWidth) + "  " + row.place))]
      // One cell stays free: some terminals give the dots of a cut text two.
      let room = style.width - used - 3
      if !row.applicant.isEmpty, room >= min(16, row.applicant.displayWidth) {
        spans.append(TextSpan(Words(same: "  " + row.applicant.truncated(to: room)), .dim))
      }
      page.line(spans, indent: 2, head: row.head, headWidth: width)
    }
    page.blank()
    page.line(Tally(all).list, .strong)
  }
}

extension Assessment {
  /// How many criteria pass; of several categories, in which it is eligible.
  fileprivate var gist: Words {
    guard isReadable else { return problemCount }
    guard determinations.count > 1 else {
      let all = findings.count
      let pass = findings.count { $0.outcome == .pass }
      return Words(zh: "\(pass)/\(all) 条通过", en: "\(pass) of \(all) pass")
    }
    let eligible = determinations.filter { $0.verdict == .eligible }
      .map { Words(same: $0.ruleSet.category.code) }
    return Words(zh: "符合类别：", en: "eligible: ")
      + (eligible.isEmpty ? Words(zh: "无", en: "none") : eligible.enumeration)
  }
}
