internal import Eligibility

/// The report of `fit` as a document: the same parts for Markdown and for HTML.
struct FitDocument {
  let header: RunHeader
  let language: Language
  private(set) var parts: [DocumentPart] = []

  /// Makes the document of a run.
  init(_ all: [Fit], _ header: RunHeader, language: Language) {
    self.header = header
    self.language = language
    for fit in all { add(fit) }
    parts.append(.paragraph(header.provenanceLine()))
    parts += header.marks.map { .mark($0) }
  }

  /// What the document is; marked if what it shows is supposed.
  var title: Words {
    header.mark
      + Words(zh: "各类别对照与最小改动", en: "Categories side by side and the smallest change")
  }

  /// The document as one HTML file: no script, nothing from elsewhere, and a policy that allows neither.
  var html: String {
    var page = HTMLPage(language)
    page.begin(title, header)
    page.block("main", ["class": "fit"]) { page in
      page.breakLine()
      for part in parts { page.add(part) }
    }
    page.end()
    return page.html
  }

  /// The document as Markdown; nothing in an application can become markup in it.
  var markdown: String {
    var page = MarkdownPage(language)
    page.heading(1, title)
    for mark in header.marks { page.add(.mark(mark)) }
    for part in parts { page.add(part) }
    return page.text
  }

  private mutating func add(_ fit: Fit) {
    let assessment = fit.assessment
    var facts = [assessment.place]
    if let digest = assessment.digest { facts.append(.sha256(digest)) }
    if let category = assessment.application.category {
      facts.append(Words(zh: "申报类别：", en: "applies as: ") + category.term.label)
    }
    parts += [.heading(2, assessment.title), .paragraph(facts.semicolons)]
    guard assessment.isReadable else {
      let problems = assessment.problems.map { problem in
        assessment.location(of: problem.offset).words + .colon + problem.wording
          + (problem.remedy.map { .semicolon + $0 } ?? Words(same: ""))
      }
      parts += [.unreadable, .list(problems)]
      return
    }
    if let recommendation = fit.recommendation {
      parts.append(.paragraph(header.mark + recommendation))
    }
    parts.append(table(of: fit))
    for category in fit.ranked { add(category, assessment) }
  }

  private func table(of fit: Fit) -> DocumentPart {
    let head = [
      Words(zh: "类别", en: "category"), Words(zh: "结论", en: "verdict"),
      Words(zh: "最好", en: "best case"), Words(zh: "最坏", en: "worst case"),
      Words(zh: "数值达到", en: "figures reached"), Words(zh: "数值不足", en: "figures short"),
      Words(zh: "数值未填", en: "figures not stated"),
      Words(zh: "声明成立", en: "declarations that hold"), Words(zh: "须改的项", en: "fields to change"),
    ]
    let rows = fit.ranked.map { category in
      let isNearest = fit.nearest?.category == category.category
      let nearest = isNearest ? Words(zh: "（最接近）", en: " (nearest)") : Words(same: "")
      return [
        category.category.term.label + nearest, header.mark + category.verdict.word,
        category.prospects.bestVerdict.word, category.prospects.worstVerdict.word,
      ] + category.numbers.map { Words(same: $0) }
    }
    return .table(head: head, rows: rows, numbersFrom: 4)
  }

  private mutating func add(_ category: CategoryFit, _ assessment: Assessment) {
    let application = assessment.application
    parts.append(
      .heading(3, header.mark + category.category.term.label + .colon + category.verdict.word))
    let stops = category.determination.findings.filter { $0.outcome != .pass }
    if !stops.isEmpty {
      let head = [Words(zh: "条件", en: "criterion"), Words(zh: "结果", en: "outcome")]
      parts.append(.table(head: head, rows: stops.map { [$0.name, $0.outcome.word] }))
    }
    addList(
      .shortFigures,
      assessment.shortFigures(among: category.figureJudgements).map { assessment.words(for: $0) })
    if let change = category.change, !change.changes.isEmpty {
      parts.append(.heading(4, change.title))
      for list in change.lists(in: application) {
        addList(list.remarks.title, list.remarks.lines, level: 5)
      }
    } else {
      parts.append(.paragraph(category.noChange))
    }
    addList(
      Words(zh: "尚须填写", en: "Still needed"),
      category.needed.map { fact in
        application.label(of: fact.field) + .comma + fact.weight.words
          + Words(same: fact.field.path).inParentheses
      })
    addList(header.readingsTitle, header.readings(of: category).map { $0.line })
  }

  private mutating func addList(_ title: Words, _ items: [Words], level: Int = 4) {
    guard !items.isEmpty else { return }
    parts += [.heading(level, title), .list(items)]
  }
}

extension RunHeader {
  /// What stands above the readings of a category.
  var readingsTitle: Words {
    listsReadings
      ? Words(zh: "各条记录的理解", en: "Recorded readings")
      : Words(zh: "另一种理解会改变结果", en: "The other reading would change")
  }

  /// The readings of a category that are told: all, or those that change something.
  func readings(of category: CategoryFit) -> [ReadingEffect] {
    listsReadings ? category.readings : category.changingReadings
  }
}

extension CategoryFit {
  /// The declarations that hold, and all that it asks for.
  var declared: (held: Int, all: Int) {
    let declared = determination.findings.flatMap { $0.judgements }
      .filter { $0.requirement.restsOnDeclaration }
    return (declared.count { $0.outcome == .pass }, declared.count)
  }

  /// The figures that reach, fall short and are not stated, the declarations that hold, and the fields to change.
  var numbers: [String] {
    [figures.reached, figures.short, figures.notStated].map { String($0) }
      + ["\(declared.held)/\(declared.all)", change.map { String($0.changes.count) } ?? "–"]
  }

  /// What is said where there is nothing to change.
  var noChange: Words {
    change == nil
      ? Words(zh: "没有能使其符合的改动。", en: "No change makes it eligible.")
      : Words(zh: "无须改动。", en: "Nothing has to change.")
  }
}

extension Assessment {
  /// The figures that fall short of what a category asks for.
  func shortFigures(among judgements: [Judgement]) -> [Statement] {
    judgements.filter { $0.outcome == .fail }.flatMap { judgement in
      StatementList(assessment: self, isBrief: true).statements(of: [judgement])
        .filter { $0.depth == 0 && $0.kind != .either }
    }
  }
}

extension Words {
  static let shortFigures = Words(zh: "不足的数值", en: "Figures that fall short")
}

extension SmallestChange {
  /// How many fields it has, as a title.
  var title: Words {
    let count = changes.count
    return Words(zh: "最小改动：\(count) 项", en: "Smallest change: " + count.counted("field"))
  }
}
