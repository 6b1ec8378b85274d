internal import Eligibility

extension HTMLScreenReport {
  /// The totals, what stops applicants, the tallies and what may be there twice.
  func writeSummary(_ summary: ScreenSummary, _ page: inout HTMLPage) {
    page.block("ul", ["class": "tiles"]) { page in
      let codes = ["", "eligible", "ineligible", "incomplete", "unreadable"]
      for (code, (title, number)) in zip(codes, zip(Tally.columns, summary.tally.numbers)) {
        page.element("li", ["class": "tile " + code]) { page in
          page.element("b") { $0.text(number) }
          page.text(title)
        }
      }
    }
    page.block("p") { $0.text(summary.remarks) }
    if let reviews = summary.reviews {
      page.element("p", reviews.wordsWithoutReviews)
      page.element("p", reviews.basisWords)
      page.reviews(reviews)
      page.breakLine()
    }
    page.element("div", ["class": "boxes"]) { page in
      writeStops(summary, &page)
      writeTallies(Words(zh: "按类别", en: "By category"), summary.categoryRows, "", &page)
      writeTallies(Words(zh: "按推荐单位所在地", en: "By city"), summary.cityRows, "tall", &page)
      let lists = [
        (Words(zh: "疑似重复申报", en: "Possible duplicates"), summary.duplicates.map { $0.words }),
        (.notRead, summary.notRead.map { $0.line }),
      ]
      for (title, items) in lists where !items.isEmpty {
        page.block("section", ["class": "box duplicates"]) { page in
          page.element("h2", title)
          page.list(items)
        }
      }
    }
  }

  /// The picture of where applicants stop: one bar a criterion, with the numbers beside it as text.
  ///
  /// Each bar is a drawing of its own inside a row of a table, so that words wrap and nothing shrinks on a narrow
  /// screen, and so that whoever does not see the bars has the same table.
  private func writeStops(_ summary: ScreenSummary, _ page: inout HTMLPage) {
    let stops = summary.stops
    guard let longest = stops.first?.count else { return }
    page.block("section", ["class": "box stops"]) { page in
      page.element("h2", Words(zh: "未通过最多的条件", en: "Most failed criteria"))
      page.element("p", ["class": "key", "aria-hidden": "true"]) { page in
        for (code, outcome) in [("bar-fail", Outcome.fail), ("bar-missing", .missing)] {
          page.element("span") { page in
            writeBar([(code, 1_000)], &page)
            page.text(outcome.lowercaseWord)
          }
        }
      }
      writeStops(stops.prefix(Self.shownStops), longest, &page)
      let rest = stops.dropFirst(Self.shownStops)
      guard !rest.isEmpty else { return }
      page.element("details") { page in
        page.element("summary", Words(zh: "其余 \(rest.count) 条", en: "\(rest.count) more"))
        writeStops(rest, longest, &page)
      }
    }
  }

  /// As many as the eye takes in; the others unfold.
  private static let shownStops = 10

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
        page.block("tr", ["data-stop": stop.id]) { page in
          page.element("th", ["scope": "row"], Words(same: stop.id + " ") + stop.title)
          page.element("td", ["aria-hidden": "true"]) { page in
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
    _ title: Words, _ rows: [(label: Words, tally: Tally)], _ style: String, _ page: inout HTMLPage
  ) {
    guard !rows.isEmpty else { return }
    page.block("section", ["class": "box tallies " + style]) { page in
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
