internal import Eligibility

/// The report of `check` as Markdown: one text for each application, complete in itself.
struct MarkdownReport {
  let header: RunHeader
  let language: Language

  /// The report of one application: the verdict, what is short, every criterion, and what it was judged by.
  func text(of assessment: Assessment) -> String {
    var page = MarkdownPage(language)
    // What stands above the title is set off from the application before.
    if !header.marks.isEmpty || header.reviews != nil { page.append("\n") }
    for mark in header.marks { page.addStrong(mark) }
    if let reviews = header.reviews {
      page.add(reviews.words)
      let unmatched = reviews.unmatchedWords
      if !unmatched.isEmpty { page.add(.unmatchedReviews) }
      page.list(unmatched)
    }
    if assessment.isReadable {
      page.heading(1, assessment.title + .colon + assessment.plainWord)
      page.list(
        assessment.determinations.map { determination in
          let tally = assessment.tally(of: determination)
          return "**" + page(determination.verdict.plainWord) + "** "
            + page(determination.ruleSet.category.term.label + .colon + tally)
        })
      page.table(of: assessment.identity, limit: DisplayLimit.name)
      writeShortfalls(of: assessment, to: &page)
      writeCriteria(of: assessment, to: &page)
      for remarks in assessment.warningRemarks + assessment.staleRemarks
        + assessment.unsupportedRemarks
      {
        page.heading(2, remarks.title)
        page.list(remarks.lines)
      }
    } else {
      writeProblems(of: assessment, to: &page)
    }
    page.heading(2, .judgedBy)
    page.table(of: header.provenance(of: assessment))
    return page.text
  }

  private func writeShortfalls(of assessment: Assessment, to page: inout MarkdownPage) {
    let parts = assessment.parts(with: [.fail, .missing])
    guard !parts.isEmpty else { return }
    page.heading(2, .shortfalls)
    for part in parts {
      if let title = part.title { page.heading(3, title) }
      for finding in part.findings {
        page.heading(part.title == nil ? 3 : 4, finding.heading)
        let items = assessment.shortStatements(of: finding).map { statement in
          String(repeating: "  ", count: statement.depth) + "- "
            + item(statement, of: assessment, page)
        }
        page.add(items.joined(separator: "\n"))
      }
    }
  }

  private func item(
    _ statement: Statement, of assessment: Assessment, _ page: MarkdownPage
  ) -> String {
    var text = page(statement.opening)
    if let shortfall = statement.shortfall {
      text += statement.shortfallSeparator[language] + "**" + page(shortfall) + "**"
    }
    guard !statement.path.isEmpty else { return text }
    let place = assessment.place(statement.path, statement.offset)
    return text + Words(same: page(place)).inParentheses[language]
  }

  private func writeCriteria(of assessment: Assessment, to page: inout MarkdownPage) {
    page.heading(2, .byCriterion)
    for part in assessment.parts {
      if let title = part.title { page.heading(3, title) }
      for finding in part.findings {
        page.heading(part.title == nil ? 3 : 4, finding.heading)
        page.tableHead(Statement.columns)
        for statement in assessment.statements(of: finding) {
          let indent = String(repeating: "— ", count: statement.depth)
          let review = statement.review.map { Words.semicolon[language] + "**" + page($0) + "**" }
          page.tableRow([
            page(statement.status.word), indent + page(statement.required),
            page(statement.stated) + (review ?? ""), statement.shortfall.map { page($0) } ?? "",
            statement.evidence.map { page($0.words, limit: DisplayLimit.name) } ?? "",
          ])
        }
        page.list(assessment.notes(on: finding))
      }
    }
  }

  private func writeProblems(of assessment: Assessment, to page: inout MarkdownPage) {
    page.heading(1, assessment.place + .colon + assessment.plainWord)
    page.list(
      assessment.problems.prefix(Assessment.shownProblems).map {
        assessment.wordsWithRemedy(for: $0)
      })
    let rest = assessment.problems.count - Assessment.shownProblems
    if rest > 0 { page.add(.further(rest)) }
  }
}
