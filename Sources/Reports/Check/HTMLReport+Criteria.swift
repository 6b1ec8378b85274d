internal import Eligibility

extension HTMLReport {
  /// What keeps the application from passing: what fails first, then what it does not say.
  func writeShortfalls(of assessment: Assessment, _ page: inout HTMLPage) {
    let parts = assessment.parts(with: [.fail, .missing])
    guard !parts.isEmpty else { return }
    page.block("section", ["class": "short"]) { page in
      page.block("h3") { $0.text(.shortfalls) }
      for part in parts {
        if let title = part.title { page.element("h4", ["class": "group"], title) }
        for finding in part.findings {
          let outcome = finding.outcome
          page.block("section", ["class": "card " + outcome.code]) { page in
            page.element(part.title == nil ? "h4" : "h5") { page in
              page.mark(outcome.lowercaseWord, outcome.code)
              page.text(.space + finding.name)
              page.element("small", finding.criterion.clauseWords)
            }
            page.shortStatements(of: finding, assessment)
          }
        }
      }
    }
  }

  /// Every criterion with every statement of it, in one table, a group of rows for each.
  func writeCriteria(of assessment: Assessment, _ id: String, _ page: inout HTMLPage) {
    page.block("section") { page in
      page.block("h3") { $0.text(.byCriterion) }
      page.element("div", ["class": "wide"]) { page in
        page.element("table", ["class": "criteria"]) { page in
          page.tableHead(Statement.columns)
          page.breakLine()
          for part in assessment.parts {
            if let title = part.title {
              page.block("tbody", ["class": "part"]) { page in
                page.element("tr") { page in
                  page.element("th", ["colspan": "5", "scope": "colgroup"], title)
                }
              }
            }
            for finding in part.findings { writeCriterion(finding, of: assessment, id, &page) }
          }
        }
      }
    }
  }

  private func writeCriterion(
    _ finding: Finding, of assessment: Assessment, _ id: String, _ page: inout HTMLPage
  ) {
    let criterion = finding.criterion
    page.block("tbody", ["id": "\(id)-\(criterion.id)"]) { page in
      page.block("tr", ["class": "criterion " + finding.outcome.code]) { page in
        page.element("td") { $0.mark(finding.outcome.lowercaseWord, finding.outcome.code) }
        page.element("th", ["colspan": "4", "scope": "rowgroup"]) { page in
          page.text(finding.name)
          page.element("small", [criterion.clauseWords, finding.basis.word].semicolons)
        }
      }
      for statement in assessment.statements(of: finding) { writeStatement(statement, &page) }
      for note in assessment.notes(on: finding) {
        page.block("tr", ["class": "note"]) { page in
          page.element("td") { _ in }
          page.element("td", ["colspan": "4"], note)
        }
      }
    }
  }

  private func writeStatement(_ statement: Statement, _ page: inout HTMLPage) {
    page.block("tr") { page in
      page.element(
        "td", ["class": "outcome " + statement.status.code], statement.status.word)
      page.element("td", ["class": statement.depthClass], statement.required)
      page.element("td") { page in
        page.text(statement.stated)
        if let review = statement.review {
          page.element("p") { $0.element("strong", review) }
        }
        guard !statement.unlisted.isEmpty else { return }
        let names = Words(zh: "条文所举而未列：", en: "named by the clause, not listed: ")
        page.element("small", names + statement.unlisted.enumeration)
      }
      page.element("td") { page in
        if let shortfall = statement.shortfall { page.element("strong", shortfall) }
      }
      page.element(
        "td", ["class": "evidence"], statement.evidence?.words ?? Words(same: ""))
    }
  }
}

extension HTMLPage {
  /// The statements of a criterion that are short, as a list.
  mutating func shortStatements(of finding: Finding, _ assessment: Assessment) {
    element("ul") { page in
      for statement in assessment.shortStatements(of: finding) {
        page.element("li", ["class": statement.depthClass]) { page in
          page.text(statement.sentence)
          if statement.lacksEvidenceOnly {
            page.text(Words(zh: "，无佐证", en: ", without evidence"))
          }
          if let shortfall = statement.shortfall {
            page.text(statement.shortfallSeparator)
            page.element("strong", shortfall)
          }
          guard !statement.path.isEmpty else { return }
          page.text(.space)
          page.element("code", assessment.place(statement.path, statement.offset))
        }
      }
    }
  }
}

extension Statement {
  /// How far its line is set in.
  fileprivate var depthClass: String { "depth\(min(depth, 4))" }
}
