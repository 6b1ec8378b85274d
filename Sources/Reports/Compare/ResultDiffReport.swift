public import Eligibility
public import StrictJSON

/// What moved between two results as text, Markdown, JSON or workflow commands.
public struct ResultDiffReport {
  /// What moved.
  public let diff: ResultDiff

  /// Takes what moved.
  public init(_ diff: ResultDiff) {
    self.diff = diff
  }

  private static let judgedDifferently = Words(
    zh: "所用条件不同：", en: "Not judged alike:")

  /// What moved, for a terminal.
  public func text(in language: Language, width: Int) -> String {
    var page = TextPage(language, width: width)
    page.paragraph("- " + diff.old.headline, hanging: 2)
    page.paragraph("+ " + diff.new.headline, hanging: 2)
    if !diff.origins.isEmpty {
      page.gap()
      page.paragraph(Self.judgedDifferently)
      for origin in diff.origins { page.paragraph(origin.wording, indent: 2, hanging: 2) }
    }
    for change in diff.applications {
      page.gap()
      page.paragraph(change.title(in: language), hanging: 2)
      page.paragraph(change.headline, indent: 2, hanging: 2)
      for criterion in change.criteria {
        page.paragraph(criterion.wording, indent: 2, hanging: 2)
      }
      if let cause = change.cause { page.paragraph(cause, indent: 2, hanging: 2) }
    }
    page.gap()
    page.paragraph(diff.total)
    return page.text
  }

  /// What moved, as a table in Markdown.
  public func markdown(in language: Language) -> String {
    var page = MarkdownPage()
    page.add(diff.old.headline.markdown + " → " + diff.new.headline.markdown)
    if !diff.origins.isEmpty {
      page.add(Self.judgedDifferently[language].markdown)
      page.list(diff.origins.map { $0.wording[language].markdown })
    }
    if !diff.applications.isEmpty {
      let head = [
        Words(zh: "申报", en: "Application"), Words(zh: "结论", en: "Verdict"),
        Words(zh: "条件", en: "Criteria"), Words(zh: "申报材料", en: "File"),
      ]
      page.table(
        head.map { $0[language] },
        diff.applications.map { change in
          [
            change.title(in: language).markdown, change.headline[language].markdown,
            change.criteria.map { $0.wording[language].markdown }.joined(separator: "<br>"),
            change.cause?[language].markdown ?? "",
          ]
        })
    }
    page.add(diff.total[language].markdown)
    return page.text
  }

  /// What moved, as workflow commands: a verdict that is worse is an error, whatever else moved a warning.
  public func workflowCommands(in language: Language) -> String {
    var text = diff.origins.map { WorkflowCommand.notice($0.wording[language]) }.joined()
    for change in diff.applications {
      text += WorkflowCommand.text(
        change.verdicts.contains { $0.isWorse } ? "error" : "warning", in: change.application.file,
        line: change.application.line, title: change.headline[language],
        [change.title(in: language)] + change.criteria.map { $0.wording[language] }
          + (change.cause.map { [$0[language]] } ?? []))
    }
    return text + WorkflowCommand.notice(diff.total[language])
  }
}

// MARK: JSON

extension ResultDiffReport {
  /// Writes what moved as JSON.
  public func write(to writer: inout JSONWriter) {
    ResultDiffForm.document.write(diff, to: &writer)
    writer.endLine()
  }
}

extension ResultDiff.ApplicationChange {
  fileprivate func title(in language: Language) -> String {
    let place = application.place[language]
    return application.shownApplicant.map { place + "  " + $0 } ?? place
  }
}

extension ResultFile {
  /// The name of the file, and what wrote it.
  fileprivate var headline: String {
    ([name] + [origin?.tool, origin?.edition].compactMap { $0 })
      .map { $0.visible(limit: TextLimit.name) }.joined(separator: "  ")
  }
}
