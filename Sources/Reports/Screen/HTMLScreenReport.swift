internal import Eligibility

/// The report of `screen` as one page: begin, a row for each application in any number, end with the summary.
///
/// A page may be written while the batch is still being read, so the summary stands behind the table; the style sheet
/// shows it first, and the script, where it runs, puts it there.
struct HTMLScreenReport: Sendable {
  let header: RunHeader
  let language: Language

  func begin() -> String {
    var page = HTMLPage(language)
    page.begin(ScreenSummary.title, header, hasScript: true) { page in
      page.block("a", ["class": "skip", "href": "#summary"]) { page in
        page.text(Words(zh: "跳到汇总", en: "Skip to the summary"))
      }
    }
    page.open("main", ["class": "screen"])
    page.breakLine()
    page.open("section", ["class": "list", "aria-labelledby": "list-title"])
    page.block("h2", ["id": "list-title"]) { $0.text(.applications) }
    writeControls(&page)
    page.open("div", ["class": "wide"])
    page.open("table", ["class": "applications"])
    page.breakLine()
    page.tableHead { page in
      for column in Self.columns {
        page.element(
          "th",
          ["scope": "col", "class": column.isNumber ? "number" : "text", "data-key": column.key],
          column.title)
      }
    }
    page.breakLine()
    return page.html
  }

  /// The rows of one application: what it comes to, and its criteria to unfold.
  func row(of assessment: Assessment) -> String {
    var page = HTMLPage(language)
    let stops = assessment.isReadable ? assessment.ids(.fail) + assessment.ids(.missing) : []
    page.block(
      "tbody",
      [
        "data-verdict": assessment.verdictCode, "data-stop": stops.joined(separator: " "),
        "data-category": assessment.categories.map { $0.code }.joined(separator: " "),
        "data-city": assessment.application.code(of: .city) ?? "",
      ]
    ) { page in
      writeCells(of: assessment, &page)
      page.element("tr", ["class": "detail"]) { page in
        page.element("td", ["colspan": String(Self.columns.count)]) { page in
          page.element("details") { page in
            page.element("summary", gist(of: assessment))
            page.element("div", ["class": "details"]) { page in writeDetails(of: assessment, &page)
            }
          }
        }
      }
    }
    return page.html
  }

  func end(_ summary: ScreenSummary) -> String {
    var page = HTMLPage(language)
    for name in ["table", "div", "section"] as [StaticString] { page.close(name) }
    page.breakLine()
    let label = Words(zh: "汇总", en: "Summary")[language]
    page.block("section", ["id": "summary", "aria-label": label]) { page in
      page.breakLine()
      writeSummary(summary, &page)
    }
    page.close("main")
    page.breakLine()
    page.provenance(header.provenance())
    page.end(hasScript: true)
    return page.html
  }

  private func writeCells(of assessment: Assessment, _ page: inout HTMLPage) {
    let application = assessment.application
    page.block("tr") { page in
      page.element("td") { page in
        page.mark(assessment.plainWord, assessment.verdictCode)
        if let reviews = assessment.wordsWithoutReviews { page.element("small", reviews) }
      }
      page.element("th", ["scope": "row"]) { page in
        page.text(assessment.title)
        if let code = application.text(.creditCode) {
          page.element("small", Words(same: code), limit: 40)
        }
      }
      page.element(
        "td", Words(same: application.text(.platformName) ?? ""), limit: DisplayLimit.name)
      page.element("td", assessment.categories.map { $0.term.label }.enumeration)
      page.element("td", assessment.city ?? Words(same: ""))
      let findings = assessment.findings
      let outcomes = [Outcome.pass, .fail, .missing]
      let numbers =
        outcomes.map { outcome in findings.count { $0.outcome == outcome } }
        + [assessment.unsupported.count, assessment.alerts.count]
      for (column, number) in zip(Self.columns.suffix(numbers.count), numbers) {
        page.element("td", ["class": "number n-" + column.key]) { page in
          if assessment.isReadable { page.text(number) }
        }
      }
    }
  }

  /// What stands on the folded line: where the application is, and what stops it.
  private func gist(of assessment: Assessment) -> Words {
    guard assessment.isReadable else {
      return assessment.place + .semicolon + (assessment.firstProblem ?? Words(same: ""))
    }
    var parts = [assessment.place]
    for outcome in [Outcome.fail, .missing] {
      let ids = assessment.ids(outcome)
      guard !ids.isEmpty else { continue }
      parts.append(outcome.lowercaseWord + Words(same: " " + ids.joined(separator: " ")))
    }
    if parts.count == 1 { parts.append(Words(zh: "全部条件通过", en: "all criteria pass")) }
    return parts.semicolons
  }

  /// The columns; the keys are what the script and an address call them.
  static let columns: [(key: String, title: Words, isNumber: Bool)] = [
    ("verdict", Words(zh: "结论", en: "Verdict"), false),
    ("applicant", .applicant, false), ("platform", .platform, false),
    ("category", Words(zh: "类别", en: "Category"), false),
    ("city", Words(zh: "所在地", en: "City"), false),
    ("pass", Words(zh: "通过", en: "Pass"), true),
    ("fail", Words(zh: "不通过", en: "Fail"), true),
    ("missing", Words(zh: "缺项", en: "Missing"), true),
    ("claims", Words(zh: "无佐证", en: "Without evidence"), true),
    ("warnings", Words(zh: "矛盾与疑点", en: "Contradictions, doubts"), true),
  ]
}
