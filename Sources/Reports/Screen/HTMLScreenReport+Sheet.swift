internal import Eligibility

extension HTMLScreenReport {
  /// What whoever decides has to know, on one sheet of paper.
  func writeSheet(_ summary: ScreenSummary, _ page: inout HTMLPage) {
    page.element("p", ["class": "lead"], summary.lead)
    page.block("ul", ["class": "tiles"]) { page in
      let codes = ["", "eligible", "ineligible", "incomplete", "unreadable"]
      for (code, (title, number)) in zip(codes, zip(Tally.columns, summary.tally.numbers)) {
        page.element("li", ["class": code]) { page in
          page.element("b") { $0.text(number) }
          page.element("span", title)
        }
      }
    }
    page.block("div", ["class": "boxes"]) { page in
      page.breakLine()
      writeTallies(Words(zh: "按类别", en: "By category"), summary.shortCategoryRows, &page)
      writeStops(summary, &page)
      writeTallies(Words(zh: "按推荐单位所在地", en: "By city"), summary.cityRows, &page)
      if let eligible = summary.eligible {
        let more = eligible.heldBackCount - eligible.heldBack.count
        let rest = more > 0 ? [Words(zh: "其余 \(more) 份", en: "\(more) more")] : []
        writeBox(
          Words(
            zh: "符合而暂缓报送（\(eligible.heldBackCount) 份）",
            en: "Eligible and held back (\(eligible.heldBackCount))"), eligible.heldBack + rest,
          &page)
        writeBox(
          Words(
            zh: "可以报送的 \(eligible.fileable) 份的依据",
            en: "What the \(eligible.fileable) to file rest on"),
          eligible.ground, &page)
      }
      if let reviews = summary.reviews {
        writeBox(
          .reviews,
          [reviews.words, reviews.wordsWithoutReviews, reviews.basisWords] + reviews.unmatchedWords,
          &page)
      }
    }
    if let eligible = summary.eligible {
      page.block("section", ["class": "box todo"]) { page in
        page.element("h2", Words(zh: "下一步", en: "Next steps"))
        page.element("ol") { page in
          for step in summary.steps(eligible) { page.element("li", step) }
        }
      }
    }
    page.block("section", ["class": "box paper signed"]) { page in
      page.element("h2", Words(zh: "批示", en: "Decision"))
    }
    page.element("p", ["class": "soft"], summary.remarks)
    page.element(
      "p", ["class": "paper"],
      Words(zh: "初审人：＿＿＿＿＿＿　日期：＿＿＿＿＿＿", en: "Screened by: __________  Date: __________"))
  }

  private func writeBox(_ title: Words, _ items: [Words], _ page: inout HTMLPage) {
    guard !items.isEmpty else { return }
    page.block("section", ["class": "box"]) { page in
      page.element("h2", title)
      page.list(items)
    }
  }

  /// The picture of where applicants stop: one bar a criterion, with the numbers beside it as text.
  ///
  /// Each bar is a drawing of its own inside a row of a table, so that words wrap and nothing shrinks on a narrow
  /// screen, and so that whoever does not see the bars has the same table.
  private func writeStops(_ summary: ScreenSummary, _ page: inout HTMLPage) {
    let stops = summary.stops
    guard let longest = stops.first?.count else { return }
    page.block("section", ["class": "box"]) { page in
      page.element("h2", Words(zh: "未通过最多的条件", en: "Most failed criteria"))
      writeStops(stops.prefix(Self.shownStops), longest, &page)
      page.element(
        "p", ["class": "soft"],
        Words(zh: "实心为不通过，空心为缺项（份数）。", en: "Filled: fail; hollow: missing (applications)."))
      let rest = stops.dropFirst(Self.shownStops)
      guard !rest.isEmpty else { return }
      page.element("details") { page in
        page.element("summary", Words(zh: "其余 \(rest.count) 条", en: "\(rest.count) more"))
        writeStops(rest, longest, &page)
      }
    }
  }

  private func writeStops(
    _ stops: ArraySlice<ScreenSummary.Stop>, _ longest: Int, _ page: inout HTMLPage
  ) {
    page.element("table") { page in
      page.tableHead { page in
        page.element("th", ["scope": "col"], Words(zh: "条件", en: "Criterion"))
        page.element("td") { _ in }
        for outcome in [Outcome.fail, .missing] {
          page.element("th", ["scope": "col", "class": "number"], outcome.lowercaseWord)
        }
      }
      page.breakLine()
      for stop in stops {
        page.block("tr", ["data-criterion": stop.id]) { page in
          page.element("th", ["scope": "row"], Words(same: stop.id + " ") + stop.title)
          page.element("td", ["class": "bar", "aria-hidden": "true"]) { page in
            writeBar(
              [
                ("bar-fail", stop.failing * 1_000 / longest),
                ("bar-missing", stop.missing * 1_000 / longest),
              ], &page)
          }
          for count in [stop.failing, stop.missing] {
            page.element("td", ["class": "number"]) { $0.text(count) }
          }
        }
      }
    }
  }

  /// As many as the sheet has room for.
  private static let shownStops = 8

  /// Pieces side by side, in thousandths of the width.
  private func writeBar(_ pieces: [(code: String, length: Int)], _ page: inout HTMLPage) {
    page.element("svg", ["viewBox": "0 0 1000 10", "preserveAspectRatio": "none"]) { page in
      var start = 0
      for piece in pieces where piece.length > 0 {
        page.element(
          "rect",
          ["class": piece.code, "x": String(start), "width": String(piece.length), "height": "10"]
        ) { _ in }
        start += piece.length
      }
    }
  }

  private func writeTallies(
    _ title: Words, _ rows: [(label: Words, tally: Tally)], _ page: inout HTMLPage
  ) {
    guard !rows.isEmpty else { return }
    page.block("section", ["class": "box"]) { page in
      page.element("h2", title)
      page.element("table") { page in
        page.tableHead { page in
          page.element("td") { _ in }
          for column in Tally.columns {
            page.element("th", ["scope": "col", "class": "number"], column)
          }
        }
        page.breakLine()
        for row in rows {
          page.element("tr") { page in
            page.element("th", ["scope": "row"], row.label)
            for number in row.tally.numbers {
              page.element("td", ["class": "number"]) { $0.text(number) }
            }
          }
        }
      }
    }
  }
}

extension ScreenSummary {
  /// Everything that the sheet has to say, in one sentence.
  fileprivate var lead: Words {
    let back = tally.read - tally.eligible
    let held = eligible?.heldBackCount ?? 0
    let fileable = tally.eligible - held
    return Words(
      zh: "\(tally.read) 份申报中，\(tally.eligible) 份符合"
        + (held > 0 ? "：\(fileable) 份可以报送，\(held) 份暂缓" : "")
        + (back > 0 ? "；其余 \(back) 份须退回补正。" : "。"),
      en:
        "Of \(tally.read.counted("application")), \(tally.eligible) \(tally.eligible == 1 ? "is" : "are") eligible"
        + (held > 0
          ? ": \(fileable) may be filed, \(held) \(held == 1 ? "is" : "are") held back" : "")
        + (back > 0 ? "; \(back) must be sent back." : "."))
  }

  /// The tallies by category with a short label for each.
  fileprivate var shortCategoryRows: [(label: Words, tally: Tally)] {
    zip(categories, categoryRows).map { ($0.category?.shortName ?? $1.label, $1.tally) }
  }

  /// What is left to do, in the order in which it is done.
  fileprivate func steps(_ eligible: EligibleTotals) -> [Words] {
    let back = tally.read - tally.eligible
    let (held, check) = (eligible.heldBackCount, eligible.toCheck)
    var steps: [Words] = []
    if back > 0 {
      steps.append(
        Words(zh: "发退回补正函 \(back) 份（--letters）", en: "Send \(back.counted("letter")) (--letters)"))
    }
    if check > 0 {
      steps.append(
        Words(
          zh: "核对可以报送的 \(check) 份：无佐证、矛盾、疑点、另解",
          en: "Check \(check) of those to file: evidence, contradictions, readings"))
    }
    if held > 0 { steps.append(Words(zh: "定暂缓的 \(held) 份", en: "Decide on the \(held) held back")) }
    if tally.eligible > held {
      steps.append(
        Words(
          zh: "项目汇总表填联系人、盖章后报送（--layout recommendation）",
          en: "Fill in contacts on the summary table, stamp and file it (--layout recommendation)"))
    }
    return steps
  }
}

extension EligibleTotals {
  /// What those that may be filed rest on.
  fileprivate var ground: [Words] {
    guard fileable > 0 else { return [] }
    let sum = counts.reduce(0, +)
    var items = [
      Words(
        zh: "共 \(sum) 条：\(counts[0]) 条按所报数据（未经核实），\(counts[1]) 条含声明"
          + (counts[2] > 0 ? "，\(counts[2]) 条经审核" : ""),
        en:
          "\(sum.counted("criterion", "criteria")): \(counts[0]) on stated figures, not verified, \(counts[1]) declared"
          + (counts[2] > 0 ? ", \(counts[2]) reviewed" : ""))
    ]
    let concerns = [
      (unsupported, Words(zh: "份有声明无佐证", en: "with declarations without evidence")),
      (doubtful, Words(zh: "份有矛盾或疑点", en: "with contradictions or doubts")),
      (
        divided,
        Words(
          zh: "份按条文的另一种理解，有条件的结果会变",
          en: "in which the other reading of a clause would turn a criterion")
      ),
    ]
    items += concerns.filter { $0.0 > 0 }.map { Words(same: "\($0.0) ") + $0.1 }
    return items
  }
}
