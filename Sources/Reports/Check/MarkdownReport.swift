internal import Eligibility

/// The report of `check` as Markdown: one text for each application, complete in itself.
struct MarkdownReport {
  let header: RunHeader
  let language: Language

  /// The report of one application: the verdict, what is short, every criterion, and what it was judged by.
  func text(of checked: Checked) -> String {
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
    if checked.isReadable {
      page.heading(1, checked.title + .colon + checked.plainWord)
      page.list(
        checked.determinations.map { determination in
          let tally = checked.tally(of: determination)
          return "**" + page(determination.verdict.plainWord) + "** "
            + page(determination.ruleSet.category.term.label + .colon + tally)
        })
      page.table(of: checked.identity, limit: TextLimit.name)
      writeShortfalls(of: checked, to: &page)
      writeCriteria(of: checked, to: &page)
      for remarks in checked.warningRemarks + checked.staleRemarks + checked.unsupportedRemarks {
        page.heading(2, remarks.title)
        page.list(remarks.lines)
      }
    } else {
      writeProblems(of: checked, to: &page)
    }
    page.heading(2, .judgedBy)
    page.table(of: header.provenance(of: checked))
    return page.text
  }

  private func writeShortfalls(of checked: Checked, to page: inout MarkdownPage) {
    let parts = checked.partsFallingShort
    guard !parts.isEmpty else { return }
    page.heading(2, .shortfalls)
    for part in parts {
      if let title = part.title { page.heading(3, title) }
      for finding in part.findings {
        page.heading(part.title == nil ? 3 : 4, finding.heading)
        let items = checked.shortStatements(of: finding).map { statement in
          String(repeating: "  ", count: statement.depth) + "- "
            + item(statement, of: checked, page)
        }
        page.add(items.joined(separator: "\n"))
      }
    }
  }

  private func item(
    _ statement: Statement, of checked: Checked, _ page: MarkdownPage
  ) -> String {
    var text = page(statement.opening)
    if let shortfall = statement.shortfall {
      text += statement.shortfallSeparator[language] + "**" + page(shortfall) + "**"
    }
    guard !statement.path.isEmpty else { return text }
    let place = checked.place(statement.path, statement.offset)
    return text + Words(same: page(place)).inParentheses[language]
  }

  private func writeCriteria(of checked: Checked, to page: inout MarkdownPage) {
    page.heading(2, .byCriterion)
    for part in checked.parts {
      if let title = part.title { page.heading(3, title) }
      for finding in part.findings {
        page.heading(part.title == nil ? 3 : 4, finding.heading)
        page.tableHead(Statement.columns)
        for statement in checked.statements(of: finding) {
          let indent = String(repeating: "— ", count: statement.depth)
          let review = statement.review.map { Words.semicolon[language] + "**" + page($0) + "**" }
          page.tableRow([
            page(statement.standing.word), indent + page(statement.required),
            page(statement.stated) + (review ?? ""), statement.shortfall.map { page($0) } ?? "",
            statement.evidence.map { page($0.words, limit: TextLimit.name) } ?? "",
          ])
        }
        page.list(checked.notes(on: finding))
      }
    }
  }

  private func writeProblems(of checked: Checked, to page: inout MarkdownPage) {
    page.heading(1, checked.place + .colon + checked.plainWord)
    page.list(
      checked.problems.prefix(Checked.shownProblems).map { problem in
        let remedy = problem.remedy.map { Words(zh: "。建议：", en: ". Help: ") + $0 }
        return checked.words(for: problem) + (remedy ?? Words(same: ""))
      })
    let rest = checked.problems.count - Checked.shownProblems
    if rest > 0 { page.add(.further(rest)) }
  }
}
