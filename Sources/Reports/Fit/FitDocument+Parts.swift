internal import Eligibility

extension FitDocument {
  /// Adds one application.
  mutating func add(_ fit: Fit) {
    let checked = fit.checked
    append(.heading(2, checked.title))
    var facts = [checked.place]
    if let digest = checked.digest { facts.append(.sha256(digest)) }
    if let category = checked.application.category {
      facts.append(Words(zh: "申报类别：", en: "applies as: ") + category.term.label)
    }
    append(.paragraph(facts.semicolons))
    guard checked.isReadable else {
      append(.unreadable)
      append(.list(checked.problems.map { line(of: $0, in: checked) }))
      return
    }
    if let recommendation = fit.recommendation {
      append(.paragraph(header.mark + recommendation))
    }
    addTable(of: fit)
    for category in fit.categories { add(category, checked.application) }
  }

  private func line(of problem: Problem, in checked: Checked) -> Words {
    let remedy = problem.remedy.map { .semicolon + $0 } ?? Words(same: "")
    return checked.location(of: problem.offset).words + .colon + problem.wording + remedy
  }

  private mutating func addTable(of fit: Fit) {
    let head = [
      Words(zh: "类别", en: "category"), Words(zh: "结论", en: "verdict"),
      Words(zh: "最好", en: "best case"), Words(zh: "最坏", en: "worst case"),
      Words(zh: "按所报数据的要求", en: "on stated figures"), Words(zh: "含声明的要求", en: "declared"),
      Words(zh: "缺项的要求", en: "missing"), Words(zh: "须改的项", en: "fields to change"),
    ]
    let rows = fit.categories.map { category in
      let label = category.category.term.label
      let isNearest = fit.nearest?.category == category.category
      let counts = [category.counts.measured, category.counts.declared, category.counts.missing]
      return [
        isNearest ? label + Words(zh: "（最接近）", en: " (nearest)") : label,
        header.mark + category.verdict.word, category.prospects.bestVerdict.word,
        category.prospects.worstVerdict.word,
      ] + counts.map { Words(same: "\($0)") }
        + [Words(same: category.change.map { "\($0.changes.count)" } ?? "–")]
    }
    append(.table(head: head, rows: rows))
  }

  private mutating func add(_ category: CategoryFit, _ application: Application) {
    append(
      .heading(3, header.mark + category.category.term.label + .colon + category.verdict.word))
    let stops = category.determination.findings.filter { $0.outcome != .pass }
    if !stops.isEmpty {
      append(
        .table(
          head: [Words(zh: "条件", en: "criterion"), Words(zh: "结果", en: "outcome")],
          rows: stops.map {
            [$0.name, $0.outcome.word]
          }))
    }
    addChange(of: category, application)
    addList(
      Words(zh: "尚须填写", en: "Still needed"),
      category.needed.map { fact in
        application.label(of: fact.field) + .comma + fact.weight.words
          + Words(same: fact.field.path).inParentheses
      })
    addList(
      header.readingsTitle,
      (header.listsReadings ? category.readings : category.changingReadings).map { $0.line })
  }

  private mutating func addChange(of category: CategoryFit, _ application: Application) {
    guard let change = category.change else {
      return append(.paragraph(SmallestChange.none))
    }
    guard !change.changes.isEmpty else {
      return append(.paragraph(SmallestChange.notNeeded))
    }
    append(.heading(4, change.title))
    for (title, changes) in FitChanges(change.changes).titled {
      addList(
        title,
        application.lines(of: changes).map { line in
          line.text + line.criteria.map { Words(same: $0) }.enumeration.inParentheses
        }, level: 5)
    }
    addList(
      SmallestChange.followersTitle,
      change.followers.map { application.line(of: $0) }, level: 5)
    addList(
      SmallestChange.alternativesTitle,
      change.alternatives.map { application.line(of: $0) }, level: 5)
  }

  private mutating func addList(_ title: Words, _ items: [Words], level: Int = 4) {
    guard !items.isEmpty else { return }
    append(.heading(level, title))
    append(.list(items))
  }
}
