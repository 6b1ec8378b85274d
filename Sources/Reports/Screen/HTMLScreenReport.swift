internal import Eligibility

/// The report of `screen` as one page: a sheet for whoever decides, a line an application, and details to unfold.
///
/// The sheet is known last and stands first, so the lines wait for it.
struct HTMLScreenReport: Sendable {
  let header: RunHeader
  let language: Language

  /// What becomes of an application; the list is in this order, those that somebody has to act on first.
  private enum Handling: Int {
    case heldBack, ineligible, incomplete, unreadable, eligible
  }

  /// With more applications than this a spreadsheet serves better.
  private static let comfortableCount = 20_000

  func begin() -> String {
    var page = HTMLPage(language)
    page.begin(ScreenSummary.title, header, HTMLStyle.screen, hasScript: true) { page in
      page.block("a", ["class": "skip", "href": "#list"]) { page in
        page.text(Words(zh: "跳到逐份结果", en: "Skip to the applications"))
      }
    } below: { page in
      page.element("p", .comparedOnly)
    }
    page.open("main")
    page.breakLine()
    return page.html
  }

  /// The sheet, and what stands above the list.
  func beginList(_ summary: ScreenSummary) -> String {
    var page = HTMLPage(language)
    writeSummary(summary, &page)
    page.open("section", ["class": "list", "id": "list", "aria-labelledby": "list-title"])
    page.breakLine()
    page.block("h2", ["id": "list-title"]) { $0.text(.applications) }
    if summary.tally.read > Self.comfortableCount {
      page.element(
        "p", ["class": "lead"],
        Words(
          zh: "本页有 \(summary.tally.read) 份，浏览会慢；逐份处理请用 --format csv 的表格。",
          en:
            "With \(summary.tally.read) applications this page is slow; --format csv serves better."
        ))
    }
    page.block("p", ["class": "soft"]) { page in
      page.text(
        Words(
          zh: "无佐证：声明成立而未附佐证的项数；矛盾、疑点：所填互相矛盾或可疑之处；另解：按条文另一种理解，结果会变的条数。",
          en:
            "Without evidence: declarations that have none. Contradictions and doubts: what is stated and does "
            + "not agree or looks wrong. Other readings: criteria that the other reading of a clause would turn."
        ))
    }
    writeControls(&page)
    return page.html
  }

  /// The group of an application.
  func group(of assessment: Assessment) -> Int {
    let handling: Handling =
      switch assessment.verdict {
      case .eligible: assessment.filingRemark == nil ? .eligible : .heldBack
      case .ineligible: .ineligible
      case .incomplete: .incomplete
      case nil: .unreadable
      }
    return handling.rawValue
  }

  func beginGroup(_ group: Int, _ count: Int) -> String {
    let title: Words =
      switch Handling(rawValue: group) {
      case .heldBack: Words(zh: "符合而暂缓报送", en: "Eligible and held back")
      case .ineligible: Words(zh: "不符合，退回补正", en: "Ineligible, to be sent back")
      case .incomplete: Words(zh: "资料不全，退回补正", en: "Incomplete, to be sent back")
      case .unreadable: Words(zh: "无法读取，请重新报送", en: "Unreadable, to be filed anew")
      case .eligible, nil: Words(zh: "符合，可以报送", en: "Eligible, may be filed")
      }
    var page = HTMLPage(language)
    page.open("section", ["class": "group"])
    page.element("h3", title + Words(zh: "（\(count) 份）", en: " (\(count))"))
    page.open("ol")
    page.breakLine()
    return page.html
  }

  static let groupEnd = "</ol></section>\n"

  /// The line of one application: what it comes to, and what to ask back to unfold.
  func row(of assessment: Assessment) -> String {
    var page = HTMLPage(language)
    let all = assessment.findings
    let findings = Outcome.allCases.map { outcome in
      (outcome: outcome, findings: all.filter { $0.outcome == outcome })
    }
    // Each would be found anew for every place that shows it.
    let stops = findings.filter { $0.outcome != .pass }.flatMap { $0.findings }
      .map { $0.criterion.id }
    let readings = assessment.toldReadings
    page.block(
      "li",
      [
        "data-verdict": assessment.verdictCode, "data-stop": stops.joined(separator: " "),
        "data-category": assessment.categories.map { $0.code }.joined(separator: " "),
        "data-city": assessment.application.code(of: .city) ?? "",
      ]
    ) { page in
      page.element("details") { page in
        page.element("summary") { page in
          page.element("span", ["class": "n"]) { $0.text(assessment.number) }
          page.mark(assessment.plainWord, assessment.verdictCode)
          page.element("b", assessment.title)
          page.element("span", assessment.categories.map { $0.shortName }.enumeration)
          page.element("span", assessment.city ?? Words(same: ""))
          page.element("span", assessment.gist(findings))
          page.element("span", ["class": "flags"], assessment.flags(readings))
        }
        page.element("div", ["class": "details"]) { page in
          page.list(items(of: assessment, findings, readings))
          writeSource(of: assessment, &page)
        }
      }
    }
    return page.html
  }

  func end(_ summary: ScreenSummary) -> String {
    var page = HTMLPage(language)
    writeLists(
      [
        (.possibleDuplicates, summary.duplicates.map { $0.words }),
        (.notRead, summary.notRead.words),
      ], &page)
    for name in ["section", "main"] as [StaticString] { page.close(name) }
    page.breakLine()
    page.provenance(header.provenance())
    page.end(hasScript: true)
    return page.html
  }

  /// The sheet alone, what is there twice, and by what was judged.
  func totals(_ summary: ScreenSummary, judgedBy bases: [Words]) -> String {
    var page = HTMLPage(language)
    page.begin(
      ScreenSummary.title, header, HTMLStyle.screen, below: { $0.element("p", .comparedOnly) })
    page.block("main") { page in
      writeSummary(summary, &page)
      writeLists(
        [(.possibleDuplicates, summary.duplicates.map { $0.words }), (.judgedBy, bases)], &page)
    }
    page.end()
    return page.html
  }

  private func writeSummary(_ summary: ScreenSummary, _ page: inout HTMLPage) {
    let label = Words(zh: "汇总", en: "Summary")[language]
    page.block("section", ["id": "summary", "class": "sheet", "aria-label": label]) { page in
      page.breakLine()
      writeSheet(summary, &page)
    }
  }

  private func writeLists(_ lists: [(title: Words, items: [Words])], _ page: inout HTMLPage) {
    for (title, items) in lists where !items.isEmpty {
      page.block("section", ["class": "soft"]) { page in
        page.element("h3", title)
        // No name of a file is cut: whoever looks for it must find it.
        page.element("ul") { page in
          for item in items { page.element("li", item, limit: .max) }
        }
      }
    }
  }
}

extension Words {
  /// Applications that have something in common which only one should have.
  static let possibleDuplicates = Words(zh: "疑似重复申报", en: "Possible duplicates")

  /// What a screening is and is not.
  static let comparedOnly = Words(
    zh: "初审只比对所报材料，不是行政决定。",
    en: "What was filed is compared with the conditions; this is not an administrative decision.")
}

/// The findings that come to one outcome.
typealias FindingsByOutcome = (outcome: Outcome, findings: [Finding])

extension Assessment {
  /// What stops it, in a few words: why it is held back, the criteria, or the first problem.
  fileprivate func gist(_ all: [FindingsByOutcome]) -> Words {
    guard isReadable else { return firstProblem ?? Words(same: "") }
    if let filingRemark { return filingRemark }
    let parts = all.filter { $0.outcome != .pass && !$0.findings.isEmpty }.map { own in
      // Of five and more three are named, so that a line stays one.
      let count = own.findings.count
      let shown = own.findings.prefix(count > 4 ? 3 : 4).map { $0.criterion.id }.joined(
        separator: " ")
      let more =
        count > 4 ? Words(zh: " 等 \(count) 条", en: " and \(count - 3) more") : Words(same: "")
      return own.outcome.lowercaseWord + Words(same: " " + shown) + more
    }
    let count = all.reduce(0) { $0 + $1.findings.count }
    return parts.isEmpty
      ? Words(zh: "\(count) 条全部通过", en: "all \(count) criteria pass") : parts.semicolons
  }

  /// What to look at besides the verdict, in a few words.
  fileprivate func flags(_ readings: [ReadingEffect]) -> Words {
    let numbers = [
      (Words(zh: "无佐证", en: "without evidence"), unsupported.count),
      (Words(zh: "矛盾", en: "contradictions"), count(.contradiction)),
      (Words(zh: "疑点", en: "doubts"), count(.doubt)),
      (Words(zh: "另解", en: "other readings"), readings.count),
    ]
    let words = numbers.filter { $0.1 > 0 }.map { $0.0 + Words(same: " \($0.1)") }
    let repeated = repeats.map { _ in Words(zh: "重复", en: "repeated") }
    return (words + [repeated, wordsWithoutReviews].compactMap { $0 }).commas
  }
}
