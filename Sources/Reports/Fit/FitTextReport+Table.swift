internal import Eligibility

extension FitTextReport {
  /// A row for each category, or a block for each where the lines are too short for a table; then what it means.
  func writeTable(of fit: Fit, on page: inout TextPage) {
    let head = Self.head.map { page($0) }
    let rows = fit.ranked.map { cells(of: $0, fit, page) }
    let widths = head.indices.map { column in
      ([head] + rows).map { $0[column].displayWidth }.max() ?? 0
    }
    let gap = min(2, (style.width - widths.reduce(0, +)) / (widths.count - 1))
    if gap > 0 { page.verbatim(line(head, widths, gap), .dim) }
    for (category, cells) in zip(fit.ranked, rows) {
      guard gap <= 0 else {
        let isNearest = fit.nearest?.category == category.category
        page.verbatim(line(cells, widths, gap), isNearest ? .strong : .plain)
        continue
      }
      page.line(Words(same: cells[0]), .strong)
      for column in 1..<head.count {
        page.line(
          Words(same: cells[column]), column == 1 ? category.verdict.tone : .plain, indent: 2,
          head: TextSpan(Self.head[column], .dim),
          headWidth: (head.map { $0.displayWidth }.max() ?? 0) + 2)
      }
    }
    page.blank()
    let asked = Words(zh: "* 所问类别", en: "* the category in question")
    let nearest = Words(zh: "+ 最接近的类别", en: "+ the nearest one")
    let marks = (fit.applied.isEmpty ? [] : [asked]) + (fit.nearest == nil ? [] : [nearest])
    page.line((marks + Self.key).semicolons, .dim)
  }

  private static let head = [
    Words(zh: "类别", en: "category"), Words(zh: "结论", en: "verdict"),
    Words(zh: "最好", en: "best"), Words(zh: "最坏", en: "worst"),
    Words(zh: "达到", en: "reached"), Words(zh: "不足", en: "short"), Words(zh: "未填", en: "open"),
    Words(zh: "声明", en: "declared"), Words(zh: "须改", en: "to do"),
  ]

  private static let key = [
    Words(
      zh: "最好、最坏：未填各项全部往好处、往坏处补齐时的结论",
      en: "best, worst: whether it is eligible if all that is not stated goes well, or badly"),
    Words(
      zh: "达到、不足、未填：所要求的数值；声明：成立的与全部；须改：最小改动的项数",
      en:
        "reached, short, open (not stated): figures that are asked for; declared: those that hold, of all; "
        + "to do: fields of the smallest change"),
  ]

  private func cells(of category: CategoryFit, _ fit: Fit, _ page: TextPage) -> [String] {
    let isApplied = fit.applied.contains(category.category)
    let isNearest = fit.nearest?.category == category.category
    let cases = [category.prospects.best, category.prospects.worst].map { isEligible in
      page(isEligible ? Words(zh: "符合", en: "yes") : Words(zh: "不符合", en: "no"))
    }
    return [
      page(category.category.shortName) + (isApplied ? "*" : "") + (isNearest ? "+" : ""),
      page(category.verdict.word),
    ] + cases + category.numbers
  }

  private func line(_ cells: [String], _ widths: [Int], _ gap: Int) -> String {
    let padded = cells.enumerated().map { column, cell in
      let space = String(repeating: " ", count: widths[column] - cell.displayWidth)
      return column < 4 ? cell + space : space + cell
    }
    return padded.joined(separator: String(repeating: " ", count: gap))
  }
}
