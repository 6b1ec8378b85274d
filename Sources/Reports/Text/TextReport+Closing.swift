internal import Eligibility

extension TextReport {
  /// What was applied to what, and the verdict again.
  func writeClosing(of checked: Checked, on page: inout TextPage) {
    page.blank()
    page.line([TextSpan(page(provenance(of: checked)), .dim)])
    page.blank()
    if checked.isReadable {
      writeVerdicts(of: checked, on: &page)
    } else {
      writeUnreadable(checked, on: &page)
    }
  }

  /// The edition, the rules, the tool and the input, named so that two people can tell whether theirs were the same.
  private func provenance(of checked: Checked) -> Words {
    var parts: [Words] = []
    if checked.isReadable,
      let edition = checked.determinations.first?.ruleSet.edition ?? header.edition
    {
      parts.append(edition.basis)
      for applied in header.ruleSets
      where checked.determinations.contains(where: {
        $0.ruleSet.category == applied.ruleSet.category
      }) {
        parts.append(
          Words(same: applied.ruleSet.category.code + " sha256 " + applied.digest.prefix(12)))
      }
      if checked.determinations.contains(where: { $0.requiresEvidence }) {
        parts.append(.evidenceRequired)
      }
    }
    if let file = header.reviews?.file {
      parts.append(
        Words(zh: "审核意见", en: "reviews") + Words(same: " sha256 " + file.digest.prefix(12)))
    }
    parts.append(Words(same: "iipcheck \(header.toolVersion)"))
    if let digest = checked.digest {
      parts.append(
        Words(zh: "申报材料 sha256 \(digest.prefix(12))", en: "application sha256 \(digest.prefix(12))")
      )
    }
    return parts.semicolons
  }

  /// One line for each application, then the totals.
  func writeSummary(on page: inout TextPage) {
    page.line([TextSpan(page(Words(zh: "汇总", en: "Summary")), .strong)])
    page.blank()
    let width = rows.map { $0.word.displayWidth }.max() ?? 0
    let resultWidth = rows.map { $0.result.displayWidth }.max() ?? 0
    for row in rows {
      let head = TextSpan(row.word, row.tone)
      let used = 2 + width + 2 + resultWidth + 2 + row.place.displayWidth
      guard used <= style.width else {
        page.line([TextSpan(row.result)], indent: 2, head: head, headWidth: width + 2)
        page.line([TextSpan(row.place)], indent: 2 + width + 2, wraps: false)
        continue
      }
      var spans = [TextSpan(row.result.padded(to: resultWidth) + "  " + row.place)]
      // One cell stays free: some terminals give the dots of a cut text two.
      let room = style.width - used - 3
      if !row.applicant.isEmpty, room >= min(16, row.applicant.displayWidth) {
        spans.append(TextSpan("  " + row.applicant.truncated(to: room), .dim))
      }
      page.line(spans, indent: 2, head: head, headWidth: width + 2)
    }
    page.blank()
    page.line([TextSpan(page(totals), .strong)])
  }

  private var totals: Words {
    Words(
      zh: "共 \(tally.read) 份：符合 \(tally.eligible)，不符合 \(tally.ineligible)，"
        + "资料不全 \(tally.incomplete)，无法读取 \(tally.unreadable)",
      en: "\(tally.read) read: \(tally.eligible) eligible, \(tally.ineligible) ineligible, "
        + "\(tally.incomplete) incomplete, \(tally.unreadable) unreadable")
  }
}

extension Edition {
  /// By what was judged.
  var basis: Words {
    Words(
      zh: "所用条件：\(document)（\(id)），条件集版本 \(version)",
      en: "Criteria used: \(id), \(document), rule set version \(version)")
  }
}

extension Words {
  static let evidenceRequired = Words(
    zh: "无佐证的声明按未填处理", en: "claims without evidence taken as not stated")
}

/// What the summary at the end says of one application.
struct TextReportRow: Sendable {
  let word: String
  let tone: TextTone
  /// How many criteria pass; of several categories, in which it is eligible.
  let result: String
  let place: String
  /// What goes last, as far as there is room.
  let applicant: String

  init(_ checked: Checked, _ language: Language) {
    let verdict = checked.isReadable ? checked.worstVerdict : nil
    word = (verdict?.word ?? Verdict.unreadable)[language]
    tone = verdict?.tone ?? .bad
    result = Self.result(of: checked)[language]
    place = checked.place[language]
    applicant = (checked.application.text(.applicantName) ?? "").visible(limit: 40)
  }

  private static func result(of checked: Checked) -> Words {
    guard checked.isReadable else {
      let count = checked.problems.count
      return Words(zh: "\(count) 处问题", en: count.counted("problem"))
    }
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
