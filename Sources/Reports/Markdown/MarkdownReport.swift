public import Eligibility

/// The report of `check` as Markdown: one text for each application, complete in itself.
public struct MarkdownReport: Sendable {
  /// What is said about the run.
  public let header: RunHeader
  /// The language of everything but the applicant's own words.
  public let language: Language

  /// Begins a report.
  public init(header: RunHeader, language: Language) {
    self.header = header
    self.language = language
  }

  /// The report of one application: the verdict, what is short, every criterion, and what it was judged by.
  public func text(of checked: Checked) -> String {
    var page = MarkdownText(language)
    for mark in header.marks { page.paragraph("**" + page(mark) + "**") }
    if let reviews = header.reviews { writeReviews(reviews, to: &page) }
    guard checked.isReadable else {
      writeProblems(of: checked, to: &page)
      writeProvenance(of: checked, to: &page)
      return page.text
    }
    let name = checked.application.text(.applicantName).map { Words(same: $0) } ?? checked.place
    page.heading(1, name.visible(limit: TextLimit.name) + .colon + checked.plainWord)
    page.list(
      checked.determinations.map { determination in
        let raw = checked.rawWords(of: determination).map { .semicolon + $0 }
        return "**" + page(determination.verdict.plainWord) + "** "
          + page(
            determination.ruleSet.category.term.label + .colon + determination.tally
              + (raw ?? Words(same: "")))
      })
    writeIdentity(of: checked, to: &page)
    writeShortfalls(of: checked, to: &page)
    writeCriteria(of: checked, to: &page)
    writeRemarks(of: checked, to: &page)
    writeProvenance(of: checked, to: &page)
    return page.text
  }

  private func writeIdentity(of checked: Checked, to page: inout MarkdownText) {
    page.table(of: checked.identity, limit: TextLimit.name)
  }

  private func writeShortfalls(of checked: Checked, to page: inout MarkdownText) {
    let parts = checked.partsFallingShort
    guard !parts.isEmpty else { return }
    page.heading(2, Words(zh: "差距与缺项", en: "Shortfalls and missing fields"))
    for part in parts {
      if let title = part.title { page.heading(3, title) }
      for finding in part.findings {
        page.heading(part.title == nil ? 3 : 4, finding.heading)
        page.blank()
        for statement in checked.shortStatements(of: finding) {
          page.item(item(statement, of: checked, page), depth: statement.depth)
        }
      }
    }
  }

  private func item(
    _ statement: Statement, of checked: Checked, _ page: MarkdownText
  ) -> String {
    var text = page(statement.opening)
    if let shortfall = statement.shortfall {
      text += statement.shortfallSeparator[language] + "**" + page(shortfall) + "**"
    }
    guard !statement.path.isEmpty else { return text }
    let place = checked.place(statement.path, statement.offset)
    return text + Words(same: page(place)).inParentheses[language]
  }

  private func writeCriteria(of checked: Checked, to page: inout MarkdownText) {
    page.heading(2, Words(zh: "逐条结果", en: "By criterion"))
    for part in checked.parts where !part.findings.isEmpty {
      if let title = part.title { page.heading(3, title) }
      for finding in part.findings {
        page.heading(part.title == nil ? 3 : 4, finding.heading)
        page.tableHead(
          [
            Words(zh: "结果", en: "Outcome"), Words(zh: "要求", en: "Required"),
            Words(zh: "所填", en: "Stated"), Words(zh: "差距", en: "Shortfall"),
            Words(zh: "佐证", en: "Evidence"),
          ])
        for statement in checked.statements(of: finding) {
          let indent = String(repeating: "— ", count: statement.depth)
          page.tableRow([
            page(statement.standing.word), indent + page(statement.required),
            cell(statement, page), statement.shortfall.map { page($0) } ?? "",
            statement.evidence.map { page($0.words, limit: TextLimit.name) } ?? "",
          ])
        }
        let notes = checked.notes(on: finding)
        page.list(notes.map { page($0) })
      }
    }
  }

  /// What is stated, and the review that settled it.
  private func cell(_ statement: Statement, _ page: MarkdownText) -> String {
    guard let review = statement.review else { return page(statement.stated) }
    return page(statement.stated) + Words.semicolon[language] + "**" + page(review) + "**"
  }

  /// The file of the reviews and what became of them.
  private func writeReviews(_ reviews: ReviewTotals, to page: inout MarkdownText) {
    page.paragraph(page(reviews.words))
    let unmatched = reviews.unmatchedWords
    guard !unmatched.isEmpty else { return }
    page.paragraph(page(.unmatchedReviews))
    page.list(unmatched.map { page($0) })
  }

  private func writeRemarks(of checked: Checked, to page: inout MarkdownText) {
    for (title, warnings) in checked.warningGroups {
      page.heading(2, title)
      page.list(warnings.map { page(checked.words(for: $0)) })
    }
    if !checked.staleWords.isEmpty {
      page.heading(2, .staleReviews)
      page.list(checked.staleWords.map { page($0) })
    }
    let facts = checked.unsupported
    if !facts.isEmpty {
      page.heading(2, .withoutEvidence(facts.count))
      page.list(facts.map { page(checked.words(forUnsupported: $0)) })
    }
  }

  private func writeProblems(of checked: Checked, to page: inout MarkdownText) {
    page.heading(1, checked.place + .colon + checked.plainWord)
    page.list(
      checked.problems.prefix(MarkdownReport.shownProblems).map { problem in
        let remedy = problem.remedy.map { Words(zh: "。建议：", en: ". Help: ") + $0 }
        return page(checked.words(for: problem) + (remedy ?? Words(same: "")))
      })
    if checked.problems.count > Self.shownProblems {
      page.paragraph(page(.further(checked.problems.count - Self.shownProblems)))
    }
  }

  private func writeProvenance(of checked: Checked, to page: inout MarkdownText) {
    page.heading(2, .judgedBy)
    page.table(of: header.provenance(of: checked))
  }

  /// A text full of problems is shown by its first ones.
  static let shownProblems = 100
}
