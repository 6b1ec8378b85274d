internal import Eligibility

extension HTMLReport {
  /// What keeps the application from passing: what fails first, then what it does not say.
  func writeShortfalls(of checked: Checked, _ page: inout HTMLWriter) {
    guard checked.findings.contains(where: { $0.outcome != .pass }) else { return }
    page.element("section", ["class": "short"]) { page in
      page.element("h3", Words(zh: "差距与缺项", en: "Shortfalls and missing fields"))
      page.breakLine()
      for part in checked.partsFallingShort {
        if let title = part.title { page.element("h4", ["class": "group"], title) }
        for finding in part.findings {
          writeCard(finding, of: checked, isGrouped: part.title != nil, &page)
        }
      }
    }
    page.breakLine()
  }

  private func writeCard(
    _ finding: Finding, of checked: Checked, isGrouped: Bool, _ page: inout HTMLWriter
  ) {
    let outcome = finding.outcome
    page.element("section", ["class": "card " + outcome.code]) { page in
      page.element(isGrouped ? "h5" : "h4") { page in
        HTMLReport.writeMark(outcome.quietWord, outcome.code, &page)
        page.text(Words(same: " " + finding.criterion.id + " ") + finding.criterion.title)
        page.element("small", finding.criterion.clauseWords)
      }
      HTMLReport.writeShortStatements(of: finding, checked, &page)
    }
    page.breakLine()
  }

  /// The statements of a criterion that are short, as a list.
  static func writeShortStatements(
    of finding: Finding, _ checked: Checked, _ page: inout HTMLWriter
  ) {
    page.element("ul") { page in
      for statement in checked.shortStatements(of: finding) {
        page.element("li", ["class": "depth\(min(statement.depth, 4))"]) { page in
          page.text(statement.sentence)
          if case .lacking? = statement.evidence, statement.standing == .judged(.missing) {
            page.text(Words(zh: "，无佐证", en: ", without evidence"))
          }
          if let shortfall = statement.shortfall {
            page.text(statement.shortfallSeparator)
            page.element("strong", shortfall)
          }
          guard !statement.path.isEmpty else { return }
          page.text(Words(same: " "))
          page.element("code", checked.place(statement.path, statement.offset))
        }
      }
    }
  }

  /// Every criterion with every statement of it, in one table, a group of rows for each.
  func writeCriteria(of checked: Checked, _ id: String, _ page: inout HTMLWriter) {
    page.element("section") { page in
      page.element("h3", Words(zh: "逐条结果", en: "By criterion"))
      page.breakLine()
      page.element("div", ["class": "wide"]) { page in
        page.element("table", ["class": "criteria"]) { page in
          page.element("thead") { page in
            page.element("tr") { page in
              for column in Self.columns { page.element("th", ["scope": "col"], column) }
            }
          }
          page.breakLine()
          for part in checked.parts where !part.findings.isEmpty {
            if let title = part.title { writePartTitle(title, &page) }
            for finding in part.findings { writeCriterion(finding, of: checked, id, &page) }
          }
        }
      }
    }
    page.breakLine()
  }

  private static let columns = [
    Words(zh: "结果", en: "Outcome"), Words(zh: "要求", en: "Required"),
    Words(zh: "所填", en: "Stated"), Words(zh: "差距", en: "Shortfall"),
    Words(zh: "佐证", en: "Evidence"),
  ]

  private func writePartTitle(_ title: Words, _ page: inout HTMLWriter) {
    page.element("tbody", ["class": "part"]) { page in
      page.element("tr") { page in
        page.element("th", ["colspan": "5", "scope": "colgroup"], title)
      }
    }
    page.breakLine()
  }

  private func writeCriterion(
    _ finding: Finding, of checked: Checked, _ id: String, _ page: inout HTMLWriter
  ) {
    let criterion = finding.criterion
    page.element("tbody", ["id": "\(id)-\(criterion.id)"]) { page in
      page.element("tr", ["class": "criterion " + finding.outcome.code]) { page in
        page.element("td") { page in
          HTMLReport.writeMark(finding.outcome.quietWord, finding.outcome.code, &page)
        }
        page.element("th", ["colspan": "4", "scope": "rowgroup"]) { page in
          page.text(Words(same: criterion.id + " ") + criterion.title)
          page.element(
            "small", [criterion.clauseWords, finding.basis.word].semicolons)
        }
      }
      page.breakLine()
      for statement in checked.statements(of: finding) {
        writeStatement(statement, &page)
        page.breakLine()
      }
      for note in checked.notes(on: finding) {
        page.element("tr", ["class": "note"]) { page in
          page.element("td") { _ in }
          page.element("td", ["colspan": "4"], note)
        }
        page.breakLine()
      }
    }
    page.breakLine()
  }

  private func writeStatement(_ statement: Statement, _ page: inout HTMLWriter) {
    page.element("tr") { page in
      page.element(
        "td", ["class": "outcome " + statement.standing.code], statement.standing.word)
      page.element("td", ["class": "depth\(min(statement.depth, 4))"], statement.required)
      page.element("td") { page in
        page.text(statement.stated)
        if let review = statement.review {
          page.element("p") { $0.element("strong", review) }
        }
        guard !statement.unlisted.isEmpty else { return }
        page.element(
          "small",
          Words(zh: "条文所举而未列：", en: "named by the clause, not listed: ")
            + statement.unlisted.enumeration)
      }
      page.element("td") { page in
        if let shortfall = statement.shortfall { page.element("strong", shortfall) }
      }
      page.element("td", ["class": "evidence"]) { page in
        if let evidence = statement.evidence { page.text(evidence.words) }
      }
    }
  }

  /// What there is to look at, and what stands on the applicant's word alone.
  func writeRemarks(of checked: Checked, _ page: inout HTMLWriter) {
    for (title, warnings) in checked.warningGroups {
      page.element("section", ["class": "remarks"]) { page in
        page.element("h3", title)
        HTMLReport.writeItems(warnings.map { checked.words(for: $0) }, &page)
      }
      page.breakLine()
    }
    if !checked.staleWords.isEmpty {
      page.element("section", ["class": "remarks"]) { page in
        page.element("h3", .staleReviews)
        HTMLReport.writeItems(checked.staleWords, &page)
      }
      page.breakLine()
    }
    let facts = checked.unsupported
    guard !facts.isEmpty else { return }
    page.element("section", ["class": "remarks"]) { page in
      page.element("h3", .withoutEvidence(facts.count))
      HTMLReport.writeItems(facts.map { checked.words(forUnsupported: $0) }, &page)
    }
    page.breakLine()
  }

  static func writeItems(_ items: [Words], _ page: inout HTMLWriter) {
    page.element("ul") { page in
      for item in items { page.element("li", item) }
    }
  }
}
