public import Eligibility

/// The report of `check` as one page: begin, one application after another, end.
public struct HTMLReport: Sendable {
  /// What is said about the run.
  public let header: RunHeader
  /// The language of everything but the applicant's own words.
  public let language: Language

  /// Begins a report.
  public init(header: RunHeader, language: Language) {
    self.header = header
    self.language = language
  }

  /// Everything before the first application.
  public func begin() -> String {
    var page = HTMLWriter(language)
    let title = Words(zh: "申报核对结果", en: "Check of an application")
    HTMLPage.begin(title, hasScript: false, &page)
    HTMLPage.writeHeader(title, header, &page)
    page.open("main")
    page.breakLine()
    if let reviews = header.reviews {
      page.element("section", ["class": "remarks"]) { $0.writeReviews(reviews) }
      page.breakLine()
    }
    return page.html
  }

  /// One application; its number from 1 tells it apart on the page.
  public func article(of checked: Checked, number: Int = 1) -> String {
    var page = HTMLWriter(language)
    let id = "a\(number)"
    page.element("article", ["id": id, "aria-labelledby": id + "-title"]) { page in
      page.breakLine()
      writeVerdict(of: checked, id, &page)
      guard checked.isReadable else { return writeProblems(of: checked, &page) }
      // The heading has named the applicant.
      HTMLPage.writeList(Array(checked.identity.dropFirst()), &page)
      writeOverview(of: checked, id, &page)
      writeShortfalls(of: checked, &page)
      writeCriteria(of: checked, id, &page)
      writeRemarks(of: checked, &page)
    }
    page.breakLine()
    Self.writeProvenance(header.provenance(of: checked), &page)
    return page.html
  }

  /// Everything after the last application.
  public func end() -> String {
    var page = HTMLWriter(language)
    page.close("main")
    page.breakLine()
    HTMLPage.end(hasScript: false, &page)
    return page.html
  }

  private func writeVerdict(of checked: Checked, _ id: String, _ page: inout HTMLWriter) {
    page.element("header", ["class": "verdict " + checked.verdictCode]) { page in
      page.element("p", ["class": "word"], checked.plainWord)
      page.element("div") { page in
        let name = checked.application.text(.applicantName).map { Words(same: $0) }
        page.element(
          "h2", ["id": id + "-title"], name ?? checked.place, limit: TextLimit.name)
        for determination in checked.determinations {
          page.element("p") { page in
            if checked.determinations.count > 1 {
              HTMLReport.writeMark(
                determination.verdict.plainWord, determination.verdict.code, &page)
              page.text(Words(same: " "))
            }
            page.text(determination.ruleSet.category.term.label + .colon + determination.tally)
            if let raw = checked.rawWords(of: determination) { page.text(.semicolon + raw) }
          }
        }
      }
    }
    page.breakLine()
  }

  /// Every criterion at a glance, each leading to its place below.
  private func writeOverview(of checked: Checked, _ id: String, _ page: inout HTMLWriter) {
    page.element("nav", ["aria-label": Words(zh: "条件一览", en: "Criteria at a glance")[language]]) {
      page in
      page.element("ol", ["class": "chips"]) { page in
        for finding in checked.findings {
          let criterion = finding.criterion
          page.element("li") { page in
            page.element(
              "a",
              [
                "class": "chip " + finding.outcome.code, "href": "#\(id)-\(criterion.id)",
                "title": criterion.title[language],
              ]
            ) { page in
              page.text(Words(same: criterion.id + " "))
              page.element("span", finding.outcome.quietWord)
            }
          }
        }
      }
    }
    page.breakLine()
  }

  private func writeProblems(of checked: Checked, _ page: inout HTMLWriter) {
    page.element("ol", ["class": "problems"]) { page in
      for problem in checked.problems.prefix(MarkdownReport.shownProblems) {
        page.element("li") { page in
          page.text(checked.words(for: problem))
          guard let remedy = problem.remedy else { return }
          page.element("p", ["class": "help"], Words(zh: "建议：", en: "Help: ") + remedy)
        }
        page.breakLine()
      }
    }
    let rest = checked.problems.count - MarkdownReport.shownProblems
    if rest > 0 { page.element("p", .further(rest)) }
  }

  static func writeProvenance(
    _ rows: [(label: Words, value: Words)], _ page: inout HTMLWriter
  ) {
    page.element("section", ["class": "provenance"]) { page in
      page.element("h2", .judgedBy)
      HTMLPage.writeList(rows, &page)
    }
    page.breakLine()
  }

  /// A word that says what became of something; its colour and sign only repeat it.
  static func writeMark(_ word: Words, _ code: String, _ page: inout HTMLWriter) {
    page.element("span", ["class": "mark " + code], word)
  }
}
