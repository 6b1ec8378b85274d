public import Eligibility
public import StrictJSON

extension ResultDiff {
  private static let judgedDifferently = Words(zh: "所用条件不同：", en: "Not judged alike:")

  /// What moved, for a terminal.
  public func text(in language: Language, width: Int) -> String {
    var page = TextPage(language, width: width)
    page.paragraph("- " + old.headline, hanging: 2)
    page.paragraph("+ " + new.headline, hanging: 2)
    if !origins.isEmpty {
      page.gap()
      page.paragraph(Self.judgedDifferently)
      for origin in origins { page.paragraph(origin.wording, indent: 2, hanging: 2) }
    }
    for change in applications {
      page.gap()
      page.paragraph(change.title, hanging: 2)
      page.paragraph(change.headline, indent: 2, hanging: 2)
      for line in change.factLines + change.criteria.map({ $0.wording }) {
        page.paragraph(line, indent: 2, hanging: 2)
      }
      if let cause = change.cause { page.paragraph(cause, indent: 2, hanging: 2) }
    }
    page.gap()
    page.paragraph(total)
    return page.text
  }

  /// What moved, as a table in Markdown.
  public func markdown(in language: Language) -> String {
    var page = MarkdownPage()
    page.add(old.headline.markdown + " → " + new.headline.markdown)
    if !origins.isEmpty {
      page.add(Self.judgedDifferently[language].markdown)
      page.list(origins.map { $0.wording[language].markdown })
    }
    if !applications.isEmpty {
      let head = [
        Words(zh: "申报", en: "Application"), Words(zh: "结论", en: "Verdict"),
        Words(zh: "条件", en: "Criteria"),
        old.isJudgedHere ? Words(zh: "填报项", en: "Fields") : Words(zh: "申报材料", en: "File"),
      ]
      page.table(
        head.map { $0[language] },
        applications.map { change in
          [
            change.title[language].markdown, change.headline[language].markdown,
            change.criteria.map { $0.wording[language].markdown }.joined(separator: "<br>"),
            (change.cause.map { [$0] } ?? change.factLines).map { $0[language].markdown }
              .joined(separator: "<br>"),
          ]
        })
    }
    page.add(total[language].markdown)
    return page.text
  }

  /// What moved, as workflow commands: a verdict that is worse is an error, whatever else moved a warning.
  public func workflowCommands(in language: Language) -> String {
    var text = origins.map { WorkflowCommand.notice($0.wording[language]) }.joined()
    for change in applications {
      text += WorkflowCommand.text(
        change.verdicts.contains { $0.isWorse } ? "error" : "warning", in: change.application.file,
        line: change.application.line, title: change.headline[language],
        ([change.title] + change.factLines + change.criteria.map { $0.wording }
          + (change.cause.map { [$0] } ?? [])).map { $0[language] })
    }
    return text + WorkflowCommand.notice(total[language])
  }

  /// Writes what moved as JSON.
  public func write(to writer: inout JSONWriter) {
    ResultDiffForm.document.write(self, to: &writer)
    writer.endLine()
  }
}
