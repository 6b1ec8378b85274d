public import Eligibility
public import StrictJSON

/// What differs between two rule sets as text, Markdown or JSON.
public struct RuleSetDiffReport {
  /// What differs.
  public let diff: RuleSetDiff

  /// Takes what differs.
  public init(_ diff: RuleSetDiff) {
    self.diff = diff
  }

  private var total: Words {
    let count = diff.changes.count
    return Words(
      zh: count == 0 ? "两者相同" : "共 \(count) 处不同",
      en: count == 0 ? "no difference" : count.counted("difference"))
  }

  /// The differences for a terminal.
  public func text(in language: Language, width: Int) -> String {
    var page = TextPage(language, width: width)
    page.paragraph("- " + diff.old.name(in: language))
    page.paragraph("+ " + diff.new.name(in: language))
    page.gap()
    for change in diff.changes {
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
      diff.old.name(in: language).markdown + " → " + diff.new.name(in: language).markdown)
    if !diff.changes.isEmpty {
      let head = [
        Words(zh: "位置", en: "Place"), Words(zh: "变化", en: "Change"), Words(zh: "原为", en: "From"),
        Words(zh: "现为", en: "To"),
      ]
      page.table(
        head.map { $0[language] },
        diff.changes.map { change in
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
    RuleSetDiffForm.document.write(diff, to: &writer)
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
