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
    page.add(old.name(in: language).markdown + " → " + new.name(in: language).markdown)
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

/// What differs between two rule sets as JSON.
enum RuleSetDiffForm {
  static let schema = Schema(
    title: Words(zh: "两个条件集的差别", en: "Difference of two rule sets"),
    description: Words(
      zh: "iipcheck diff --format json 比较两个条件集时写出的结果。",
      en: "What iipcheck diff --format json writes of two rule sets."),
    document.shape,
    definitions: [.category, .digest, .words, Property("ruleSet", ruleSet.shape)])

  static let document = Form<RuleSetDiff> {
    Member("diffForm", .version(1)) { _ in }
    Member("from", ruleSet.named("ruleSet")) { $0.old }
    Member("to", ruleSet.named("ruleSet")) { $0.new }
    Member("changes", .list(of: change)) { $0.changes }
  }

  private static let ruleSet = Form<RuleSet> {
    Member("edition", .text) { $0.edition.id }
    Member("version", .text) { $0.edition.version }
    Member("category", .category) { $0.category }
    Member("sha256", .digest) { SHA256.hexadecimal(of: $0.canonicalForm) }
  }

  /// One difference: where it is, unless it is of the whole, and what both say, where they say something.
  private static let change = Form<RuleSetChange> {
    Member("kind", .code(of: RuleSetChange.Kind.allCases) { $0.rawValue }) { $0.kind }
    Member("aspect", .code(of: RuleSetChange.Aspect.allCases) { $0.rawValue }) { $0.aspect }
    Member(ifAny: "criterion", .text) { $0.criterion }
    Member(ifAny: "name", .text) { $0.name }
    Member(ifAny: "from", .words) { $0.from }
    Member(ifAny: "to", .words) { $0.to }
  }
}
