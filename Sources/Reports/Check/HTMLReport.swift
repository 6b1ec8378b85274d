internal import Eligibility

/// The report of `check` as one page: begin, one application after another, end.
struct HTMLReport {
  let header: RunHeader
  let language: Language

  /// The whole page.
  func page(of all: [Assessment]) -> String {
    var page = HTMLPage(language)
    page.begin(Words(zh: "申报核对结果", en: "Check of an application"), header)
    page.block("main") { page in
      page.breakLine()
      if let reviews = header.reviews {
        page.block("section", ["class": "remarks"]) { $0.reviews(reviews) }
      }
      for (place, assessment) in all.enumerated() { write(assessment, "a\(place + 1)", &page) }
    }
    page.end()
    return page.html
  }

  /// One application; its id tells it apart on the page.
  private func write(_ assessment: Assessment, _ id: String, _ page: inout HTMLPage) {
    page.block("article", ["id": id, "aria-labelledby": id + "-title"]) { page in
      page.breakLine()
      writeVerdict(of: assessment, id, &page)
      guard assessment.isReadable else { return writeProblems(of: assessment, &page) }
      // The heading has named the applicant.
      page.list(Array(assessment.identity.dropFirst()))
      writeOverview(of: assessment, id, &page)
      writeShortfalls(of: assessment, &page)
      writeCriteria(of: assessment, id, &page)
      for remarks in assessment.warningRemarks + assessment.staleRemarks
        + assessment.unsupportedRemarks
      {
        page.remarks(remarks.title, remarks.lines)
      }
    }
    page.provenance(header.provenance(of: assessment))
  }

  private func writeVerdict(of assessment: Assessment, _ id: String, _ page: inout HTMLPage) {
    page.block("header", ["class": "verdict " + assessment.verdictCode]) { page in
      page.element("p", ["class": "word"], assessment.plainWord)
      page.element("div") { page in
        page.element("h2", ["id": id + "-title"], assessment.title)
        for determination in assessment.determinations {
          page.element("p") { page in
            if assessment.determinations.count > 1 {
              page.mark(determination.verdict.plainWord, determination.verdict.code)
              page.text(.space)
            }
            page.text(
              determination.ruleSet.category.term.label + .colon
                + assessment.tally(of: determination))
          }
        }
      }
    }
  }

  /// Every criterion at a glance, each leading to its place below.
  private func writeOverview(of assessment: Assessment, _ id: String, _ page: inout HTMLPage) {
    let label = Words(zh: "条件一览", en: "Criteria at a glance")[language]
    page.block("nav", ["aria-label": label]) { page in
      page.element("ol", ["class": "chips"]) { page in
        for finding in assessment.findings {
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
              page.element("span", finding.outcome.lowercaseWord)
            }
          }
        }
      }
    }
  }

  private func writeProblems(of assessment: Assessment, _ page: inout HTMLPage) {
    page.element("ol", ["class": "problems"]) { page in
      for problem in assessment.problems.prefix(Assessment.shownProblems) {
        page.block("li") { page in
          page.text(assessment.words(for: problem))
          guard let remedy = problem.remedy else { return }
          page.element("p", ["class": "help"], Words(zh: "建议：", en: "Help: ") + remedy)
        }
      }
    }
    let rest = assessment.problems.count - Assessment.shownProblems
    if rest > 0 { page.element("p", .further(rest)) }
  }
}
