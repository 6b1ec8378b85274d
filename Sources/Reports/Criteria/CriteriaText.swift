public import Eligibility
internal import StrictJSON

/// The criteria as text for a terminal, in one language.
public struct CriteriaText {
  let language: Language
  let width: Int

  /// Decides how the text is set.
  public init(language: Language, width: Int) {
    self.language = language
    self.width = width
  }

  // MARK: The list

  /// Every criterion of some rule sets on a line of its own; what all of them share stands first and once.
  public func list(_ ruleSets: [RuleSet]) -> String {
    var page = TextPage(language, width: width)
    let shared = ruleSets.count < 2 ? [] : Self.shared(by: ruleSets)
    if !shared.isEmpty {
      page.paragraph(Words(zh: "各类别共同条件", en: "Every category"))
      for criterion in shared { list(criterion, on: &page) }
    }
    for ruleSet in ruleSets {
      page.gap()
      heading(of: ruleSet, on: &page)
      for criterion in ruleSet.criteria where !shared.contains(criterion) {
        list(criterion, on: &page)
      }
    }
    page.gap()
    page.paragraph(
      Words(
        zh: "单项说明：iipcheck criteria 编号，例如 iipcheck criteria 1.2.1",
        en: "To explain one: iipcheck criteria ID, for example iipcheck criteria 1.2.1"))
    return page.text
  }

  private static func shared(by ruleSets: [RuleSet]) -> [Criterion] {
    (ruleSets.first?.criteria ?? []).filter { criterion in
      ruleSets.allSatisfy { $0.criteria.contains(criterion) }
    }
  }

  private func heading(of ruleSet: RuleSet, on page: inout TextPage) {
    page.paragraph(
      "\(ruleSet.category.term.label[language])  \(ruleSet.category.code)  \(ruleSet.edition.id) "
        + ruleSet.edition.version)
  }

  private func list(_ criterion: Criterion, on page: inout TextPage) {
    let count = RequirementRow.rows(of: criterion).count { !$0.id.isEmpty }
    let facts = Words(zh: "\(count) 项要求", en: count.counted("requirement"))
    page.term(
      criterion.id, criterion.title[language].padded(to: 48) + " " + facts[language], column: 11,
      indent: 2)
  }

  // MARK: The explanation

  /// What a criterion asks, requirement by requirement, which fields it reads, how it is read and what to write.
  ///
  /// With the name of a requirement, only that one and its parts.
  public func explanation(
    of criterion: Criterion, in ruleSet: RuleSet, only requirement: Requirement? = nil
  ) -> String {
    var page = TextPage(language, width: width)
    page.paragraph(criterion.id + "  " + criterion.title[language])
    page.paragraph(
      [
        criterion.clauseWords, ruleSet.category.term.label, Words(same: ruleSet.edition.document),
      ].joined(zh: " · ", en: " · "))
    if let note = criterion.note { page.paragraph(note) }
    var shown = criterion
    if let requirement { shown.requirements = [requirement] }
    page.gap()
    page.paragraph(Words(zh: "要求", en: "What it asks"))
    for row in RequirementRow.rows(of: shown) { explain(row, on: &page) }
    writeNotes(of: shown, on: &page)
    for reading in criterion.readings { explain(reading, of: criterion, on: &page) }
    page.gap()
    page.paragraph(Words(zh: "填写示例", en: "An example of the fields"))
    var writer = JSONWriter(.indented)
    FieldExample(of: shown.requirements, in: language).write(to: &writer)
    let example = String(decoding: writer.bytes, as: UTF8.self)
    for line in example.split(separator: "\n") { page.verbatim("  " + line) }
    return page.text
  }

  /// What a field is called and counted in, how to fill it in, and which criteria of each category ask for it.
  public func explanation(of fact: Fact, in ruleSets: [RuleSet]) -> String {
    let declaration = fact.declaration
    var page = TextPage(language, width: width)
    page.paragraph("\(declaration.path)  \(declaration.label.zh) · \(declaration.label.en)")
    if case .figure(let figure) = fact, !figure.unit.label[language].isEmpty {
      page.paragraph(Words(zh: "单位：", en: "unit: ") + figure.unit.label)
    }
    if let note = declaration.note { page.paragraph(note) }
    let terms: [Term] =
      switch fact {
      case .choice(let choice): choice.terms
      case .listing(let listing): listing.terms ?? []
      case .figure, .claim, .text: []
      }
    for term in terms { page.paragraph("\(term.code)  \(term.label[language])", indent: 2) }
    for ruleSet in ruleSets {
      let asking = ruleSet.criteria.filter { $0.walked.contains { $0.facts.contains(fact) } }
      guard !asking.isEmpty else { continue }
      page.gap()
      heading(of: ruleSet, on: &page)
      for criterion in asking {
        list(criterion, on: &page)
        for row in RequirementRow.rows(of: criterion)
        where row.fields.contains(declaration.path) { explain(row, on: &page, indent: 4) }
      }
    }
    return page.text
  }

  /// How to fill in what leaves room.
  private func writeNotes(of criterion: Criterion, on page: inout TextPage) {
    let facts = criterion.notedFacts
    guard !facts.isEmpty else { return }
    page.gap()
    page.paragraph(Words(zh: "填写说明", en: "Filling it in"))
    for fact in facts {
      let declaration = fact.declaration
      let note = declaration.note ?? declaration.label
      page.paragraph("\(declaration.path)  \(note[language])", indent: 2, hanging: 2)
    }
  }

  private func explain(_ row: RequirementRow, on page: inout TextPage, indent: Int = 2) {
    let indent = indent + row.depth * 2
    page.paragraph(row.words, indent: indent, hanging: 2)
    let id = row.id.isEmpty ? [] : [row.id]
    let facts = id + row.fields + (row.comparison.map { [$0[language]] } ?? [])
    if !facts.isEmpty { page.paragraph(facts.joined(separator: "  "), indent: indent + 4) }
  }

  private func explain(
    _ reading: Reading, of criterion: Criterion, on page: inout TextPage
  ) {
    page.gap()
    page.paragraph(Words(zh: "理解：", en: "Reading: ") + reading.question, hanging: 2)
    let others = reading.changes(in: criterion).map { change in
      let to = change.to ?? change.from ?? Words(same: "")
      return Words(
        zh: "按另一种：\(change.place) \(change.wording.zh)：\(to.zh)",
        en: "would be: \(change.place), \(change.wording.en): \(to.en)")
    }
    let parts = [
      Words(zh: "采用：", en: "chosen: ") + reading.chosen,
      Words(zh: "理由：", en: "why: ") + reading.reason,
      Words(zh: "另一种：", en: "other: ") + reading.other,
    ]
    for part in parts + others { page.paragraph(part, indent: 2, hanging: 2) }
  }
}
