internal import Eligibility
internal import Jiangsu2018

/// The page that holds the notice and the rule sets against each other, statement by statement.
enum CoveragePage {
  static var text: String {
    var page = MarkdownPage()
    page.heading(1, "覆盖情况 / Coverage")
    page.add(
      "通知第三节与附件 1 的每一句要求（用本项目自己的话），由哪项条件承载，或为何没有条件承载。  \n"
        + "Every statement of the notice's section 三 and of Attachment 1, in this project's own words, with the "
        + "requirement that carries it, or the reason why none does.")
    writeTotals(to: &page)
    for item in Notice.coverage { write(item, to: &page) }
    return page.text
  }

  private static func writeTotals(to page: inout MarkdownPage) {
    let statements = Notice.coverage.flatMap { $0.statements }
    page.table(
      ["", "陈述 / Statements"],
      CoverageStatement.Treatment.all.map { treatment in
        [
          treatment.meaning.markdownLine,
          String(statements.count { $0.treatment == treatment }),
        ]
      } + [["合计 / together", String(statements.count)]])
  }

  private static func write(_ item: CoveredItem, to page: inout MarkdownPage) {
    let ruleSet = Notice.ruleSets.first { $0.criteria.contains { $0.id == item.id } }
    let criterion = ruleSet?.criteria.first { $0.id == item.id }
    guard let ruleSet, let criterion else {
      // Item 3 of section 三 is the only one that no criterion carries.
      page.heading(2, item.id.markdown, anchor: item.id)
      return page.table(
        head, item.statements.map { [$0.words.markdownCell, $0.treatment.meaning.markdownCell] })
    }
    let link = "\(ruleSet.category.code).md#\(criterion.id.markdownAnchor)"
    page.heading(
      2, criterion.id.markdown + " " + criterion.title.markdownLine, anchor: criterion.id)
    page.add("[\(criterion.clause.markdown)](\(link))")
    page.table(
      head,
      item.statements.map { statement in
        let names = statement.requirements.map { (criterion.id + "/" + $0).markdownCode }
        let isPlain = statement.treatment == .carried
        let carried = (isPlain ? [] : [statement.treatment.meaning.markdownCell]) + names
        return [statement.words.markdownCell, carried.joined(separator: "<br>")]
      })
  }

  private static let head = ["陈述 / Statement", "由何承载 / Carried by"]
}

extension CoverageStatement.Treatment {
  fileprivate static let all: [CoverageStatement.Treatment] = [
    .carried, .settled, .optional, .procedure, .reference,
  ]

  fileprivate var meaning: Words {
    switch self {
    case .carried: Words(zh: "由条件承载", en: "carried by a requirement")
    case .settled: Words(zh: "引句，由其后的数值认定", en: "a lead, settled by the figures after it")
    case .optional: Words(zh: "可选，只记录", en: "optional, recorded only")
    case .procedure: Words(zh: "程序性规定，不是条件", en: "procedure, no condition")
    case .reference: Words(zh: "指向别处的条件", en: "refers to conditions stated elsewhere")
    }
  }
}
