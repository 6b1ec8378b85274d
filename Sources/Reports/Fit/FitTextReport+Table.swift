internal import Eligibility

extension FitTextReport {
  /// A row for each category, or a block for each where the lines are too short for a table.
  func writeTable(of fit: Fit, on page: inout TextPage) {
    let head = Self.head.map { page($0) }
    let rows = fit.categories.map { row(of: $0, fit, page) }
    let widths = head.indices.map { column in
      max(head[column].displayWidth, rows.map { $0.cells[column].displayWidth }.max() ?? 0)
    }
    let room = style.width - widths.reduce(0, +)
    let gap = min(2, room / (widths.count - 1))
    guard gap > 0 else {
      for (category, row) in zip(fit.categories, rows) {
        page.line(Words(same: row.cells[0]), .strong)
        for column in 1..<head.count {
          page.line(
            Words(same: row.cells[column]), column == 1 ? category.verdict.tone : .plain,
            indent: 2, head: TextSpan(Self.head[column], .dim),
            headWidth: (head.map { $0.displayWidth }.max() ?? 0) + 2)
        }
      }
      writeKey(of: fit, on: &page)
      return
    }
    page.verbatim(line(head, widths, gap), .dim)
    for row in rows { page.verbatim(line(row.cells, widths, gap), row.tone) }
    writeKey(of: fit, on: &page)
  }

  private static let head = [
    Words(zh: "类别", en: "category"), Words(zh: "结论", en: "verdict"),
    Words(zh: "最好", en: "best"), Words(zh: "最坏", en: "worst"),
    Words(zh: "按所报数据", en: "figures"), Words(zh: "含声明", en: "declared"),
    Words(zh: "缺项", en: "missing"), Words(zh: "须改", en: "to do"),
  ]

  private func row(
    of category: CategoryFit, _ fit: Fit, _ page: TextPage
  ) -> (cells: [String], tone: TextTone) {
    let counts = category.counts
    let isApplied = fit.applied.contains(category.category)
    let isNearest = fit.nearest?.category == category.category
    let cells = [
      category.category.code + (isApplied ? "*" : "") + (isNearest ? "+" : ""),
      page(category.verdict.word), page(Self.cell(category.prospects.best)),
      page(Self.cell(category.prospects.worst)), "\(counts.measured)",
      "\(counts.declared)", "\(counts.missing)",
      category.change.map { "\($0.changes.count)" } ?? "–",
    ]
    return (cells, isNearest ? .strong : .plain)
  }

  /// Whether it is eligible in the best or the worst case.
  static func cell(_ isEligible: Bool) -> Words {
    isEligible ? Words(zh: "符合", en: "yes") : Words(zh: "不符合", en: "no")
  }

  private func line(_ cells: [String], _ widths: [Int], _ gap: Int) -> String {
    let padded = cells.enumerated().map { column, cell in
      let space = String(repeating: " ", count: max(0, widths[column] - cell.displayWidth))
      return column < 4 ? cell + space : space + cell
    }
    return padded.joined(separator: String(repeating: " ", count: gap))
  }

  private func writeKey(of fit: Fit, on page: inout TextPage) {
    page.blank()
    var parts: [Words] = []
    if !fit.applied.isEmpty {
      parts.append(Words(zh: "* 所问类别", en: "* the category in question"))
    }
    parts.append(Words(zh: "+ 最接近的类别", en: "+ the nearest one"))
    parts.append(
      Words(
        zh: "最好、最坏：未填各项全部往好处、往坏处补齐时的结论",
        en: "best, worst: whether it is eligible if all that is not stated goes well, or badly"))
    parts.append(
      Words(
        zh: "按所报数据、含声明、缺项：要求数；须改：最小改动的项数",
        en:
          "figures (stated), declared, missing: requirements; to do: fields of the smallest change")
    )
    page.line(parts.semicolons, .dim)
  }
}
