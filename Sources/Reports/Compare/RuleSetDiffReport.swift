public import Eligibility
public import StrictJSON

extension RuleSetDiff {
  private var total: Words {
    let count = changes.count
    return Words(
      zh: count == 0 ? "两者相同" : "共 \(count) 处不同",
      en: count == 0 ? "no difference" : count.counted("difference"))
  }

  /// The differences for a terminal.
  public func text(in language: Language, width: Int) -> String {
    var page = TextPage(language, width: width)
    page.paragraph("- " + old.name(in: language))
    page.paragraph("+ " + new.name(in: language))
    page.gap()
    for change in changes {
      page.paragraph(
        [change.place, change.wording[language]].filter { !$0.isEmpty }.joined(separator: "  "))
      let sides = change.sides(in: language)
      if let from = sides.from { page.paragraph("- " + from, indent: 2, hanging: 2) }
      if let to = sides.to { page.paragraph("+ " + to, indent: 2, hanging: 2) }
    }
    page.gap()
    page.paragraph(total)
    return page.text
  }

  /// The differences as a table in Markdown.
  public func markdown(in language: Language) -> String {
    var page = MarkdownPage()
    page.add(
      old.name(in: language).markdown + " → " + new.name(in: language).markdown)
    if !changes.isEmpty {
      let head = [
        Words(zh: "位置", en: "Place"), Words(zh: "变化", en: "Change"), Words(zh: "原为", en: "From"),
        Words(zh: "现为", en: "To"),
      ]
      page.table(
        head.map { $0[language] },
        changes.map { change in
          let sides = change.sides(in: language)
          return [
            change.place.markdownCode, change.wording[language].markdown,
            sides.from?.markdown ?? "", sides.to?.markdown ?? "",
          ]
        })
    }
    page.add(total[language])
    return page.text
  }

  /// Writes the differences as JSON.
  public func write(to writer: inout JSONWriter) {
    RuleSetDiffForm.document.write(self, to: &writer)
    writer.endLine()
  }
}

extension RuleSetChange {
  /// Both sides in one language, or in both where that language alone shows no difference.
  fileprivate func sides(in language: Language) -> (from: String?, to: String?) {
    guard let from, let to, from[language] == to[language] else {
      return (from?[language], to?[language])
    }
    return (from.zh + " / " + from.en, to.zh + " / " + to.en)
  }
}

extension RuleSet {
  fileprivate func name(in language: Language) -> String {
    "\(category.term.label[language])  \(edition.id) \(edition.version)"
  }
}
