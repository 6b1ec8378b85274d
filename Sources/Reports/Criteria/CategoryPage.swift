public import Eligibility

/// The criteria of one category as a page of Markdown, in both languages side by side.
public enum CategoryPage {
  /// The page; with ids, only those criteria.
  public static func text(of ruleSet: RuleSet) -> String {
    var page = MarkdownPage()
    page.heading(1, ruleSet.category.term.label.markdownLine)
    let edition = ruleSet.edition
    page.add(
      [
        edition.document.markdown, edition.issued.markdown, edition.id.markdownCode,
        edition.version.markdown, ruleSet.category.code.markdownCode,
      ].joined(separator: " · "))
    page.add(edition.title.markdownLine)
    for criterion in ruleSet.criteria { write(criterion, to: &page) }
    return page.text
  }

  private static func write(_ criterion: Criterion, to page: inout MarkdownPage) {
    page.heading(
      2, criterion.id.markdown + " " + criterion.title.markdownLine, anchor: criterion.id)
    let basis =
      criterion.basis == .measured
      ? Words(zh: "按所报数据", en: "stated figures") : Words(zh: "含声明", en: "declared")
    page.add(criterion.clauseWords.en.markdown + " · " + basis.markdownLine)
    if let note = criterion.note { page.add("**说明 / Note:** " + note.markdownLine) }
    page.table(
      ["编号 / ID", "要求 / Requirement", "比较 / Comparison", "填报项 / Field"],
      RequirementRow.rows(of: criterion).map { row in
        let indent = String(repeating: "&emsp;", count: row.depth)
        return [
          row.id.markdownCode,
          indent + row.words.zh.markdown + "<br>" + indent + row.words.en.markdown,
          row.comparison?.markdownCell ?? "",
          row.fields.map { $0.markdownCode }.joined(separator: "<br>"),
        ]
      })
    let notes = criterion.notedFacts.map { fact in
      fact.declaration.path.markdownCode + ": " + (fact.declaration.note?.markdownLine ?? "")
    }
    if !notes.isEmpty {
      page.add("**填写说明 / Filling it in:**")
      page.list(notes)
    }
    for reading in criterion.readings { write(reading, in: criterion, to: &page) }
  }

  private static func write(
    _ reading: Reading, in criterion: Criterion, to page: inout MarkdownPage
  ) {
    page.add("**理解 / Reading** \(reading.id.markdownCode): " + reading.question.markdownLine)
    let changes = reading.changes(in: criterion)
    var items = [
      "采用 / chosen: " + reading.chosen.markdownLine,
      "理由 / why: " + reading.reason.markdownLine,
      "另一种 / other: " + reading.other.markdownLine,
    ]
    if changes.isEmpty {
      items.append("另一种理解无法据填报数值评判 / no figure of an application tells them apart")
    }
    for change in changes {
      let sides = [change.from, change.to].compactMap { $0?.markdownLine }.joined(separator: " → ")
      items.append(
        "另一种将是 / it would be: " + change.place.markdownCode + " " + change.wording.markdownLine
          + ": " + sides)
    }
    page.list(items)
  }
}
