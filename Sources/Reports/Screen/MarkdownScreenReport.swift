internal import Eligibility

/// The report of `screen` as Markdown: the summary and the totals, then one table row an application.
///
/// The totals stand first and are known last, so the rows wait: about three hundred bytes an application.
struct MarkdownScreenReport: Sendable {
  let header: RunHeader
  let language: Language

  func row(of assessment: Assessment) -> String {
    var rows = MarkdownPage(language)
    let application = assessment.application
    let categories = assessment.categories.map { $0.term.label }.enumeration
    let findings = assessment.findings
    var cells = [
      rows(assessment.plainWord),
      rows(Words(same: application.text(.applicantName) ?? ""), limit: DisplayLimit.name),
      rows(Words(same: application.text(.creditCode) ?? ""), limit: DisplayLimit.name),
      rows(assessment.city ?? Words(same: "")),
      rows(Words(same: application.text(.platformName) ?? ""), limit: DisplayLimit.name),
      rows(categories), rows(assessment.place),
    ]
    if assessment.isReadable {
      cells += [
        String(findings.count { $0.outcome == .pass }),
        rows(Words(same: assessment.ids(.fail).joined(separator: " "))),
        rows(Words(same: assessment.ids(.missing).joined(separator: " "))),
        String(assessment.unsupported.count), String(assessment.alerts.count),
      ]
    } else {
      cells += ["", assessment.firstProblem.map { rows($0) } ?? "", "", "", ""]
    }
    if header.reviews != nil {
      cells +=
        assessment.reviews.map { reviews in
          [
            rows(assessment.verdictWithoutReviews?.plainWord ?? Words(same: "")),
            String(findings.count { $0.basis == .reviewed }), String(reviews.stale.count),
          ]
        } ?? ["", "", ""]
    }
    rows.tableRow(cells)
    return rows.text
  }

  /// What stands before the rows: the summary and the head of their table.
  func begin(_ summary: ScreenSummary) -> String {
    var page = MarkdownPage(language)
    writeTotals(summary, to: &page)
    page.heading(2, .applications)
    page.tableHead(
      Self.columns + (header.reviews == nil ? [] : Self.reviewColumns),
      numbers: header.reviews == nil ? [7, 10, 11] : [7, 10, 11, 13, 14])
    return page.text
  }

  /// The summary alone, and by what was judged.
  func totals(_ summary: ScreenSummary, judgedBy bases: [Words]) -> String {
    var page = MarkdownPage(language)
    writeTotals(summary, to: &page)
    writeList(.judgedBy, bases, to: &page)
    return page.text
  }

  private func writeTotals(_ summary: ScreenSummary, to page: inout MarkdownPage) {
    page.heading(1, ScreenSummary.title)
    for mark in header.marks { page.addStrong(mark) }
    page.addStrong(summary.tally.words)
    page.list([summary.remarks])
    if let reviews = summary.reviews {
      page.list([reviews.words, reviews.wordsWithoutReviews, reviews.basisWords])
      writeList(.unmatchedReviews, reviews.unmatchedWords, to: &page)
    }
    writeTallies(Words(zh: "类别", en: "Category"), summary.categoryRows, to: &page)
    writeTallies(Words(zh: "推荐单位所在地", en: "City"), summary.cityRows, to: &page)
    writeStops(summary.stops, to: &page)
    writeList(.possibleDuplicates, summary.duplicates.map { $0.words }, to: &page)
    writeList(.notRead, summary.notRead.map { $0.line }, to: &page)
  }

  /// What stands behind the rows.
  var end: String {
    var page = MarkdownPage(language)
    page.heading(2, .judgedBy)
    page.table(of: header.provenance())
    return "\n" + page.text
  }

  private func writeList(_ title: Words, _ items: [Words], to page: inout MarkdownPage) {
    guard !items.isEmpty else { return }
    page.heading(2, title)
    page.list(items)
  }

  private func writeTallies(
    _ title: Words, _ rows: [(label: Words, tally: Tally)], to page: inout MarkdownPage
  ) {
    guard !rows.isEmpty else { return }
    page.heading(2, Words(zh: "按" + title.zh, en: "By " + title.en.lowercased()))
    page.tableHead([title] + Tally.columns, numbers: [1, 2, 3, 4, 5])
    for row in rows { page.tableRow([page(row.label)] + row.tally.numbers.map { String($0) }) }
  }

  private func writeStops(_ stops: [ScreenSummary.Stop], to page: inout MarkdownPage) {
    guard !stops.isEmpty else { return }
    page.heading(2, Words(zh: "未通过最多的条件", en: "Most failed criteria"))
    page.tableHead(
      [
        Words(zh: "条件", en: "Criterion"), Words(zh: "条件名称", en: "Title"),
        Words(zh: "不通过", en: "Fail"), Words(zh: "缺项", en: "Missing"),
      ], numbers: [2, 3])
    for stop in stops {
      page.tableRow(
        [page(Words(same: stop.id)), page(stop.title), String(stop.failing), String(stop.missing)])
    }
  }

  private static let reviewColumns = [
    Words(zh: "不计审核意见", en: "Without reviews"), Words(zh: "经审核", en: "Reviewed"),
    Words(zh: "未采用审核意见", en: "Stale reviews"),
  ]

  private static let columns = [
    Words(zh: "结论", en: "Verdict"), Words(zh: "申报单位", en: "Applicant"),
    Words(zh: "统一社会信用代码", en: "Credit code"), Words(zh: "所在地", en: "City"),
    Words(zh: "平台名称", en: "Platform"), Words(zh: "类别", en: "Category"),
    Words(zh: "申报材料", en: "File"), Words(zh: "通过", en: "Pass"),
    Words(zh: "不通过条件", en: "Failing"), Words(zh: "缺项条件", en: "Missing"),
    Words(zh: "无佐证", en: "Without evidence"), Words(zh: "矛盾", en: "Contradictions"),
  ]
}
