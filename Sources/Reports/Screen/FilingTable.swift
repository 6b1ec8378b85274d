internal import Eligibility

/// The project summary table on paper: what a bureau files, with room for contacts and the stamp, and what it holds
/// back or has to check, which prints as a paper of its own.
struct FilingTable: Sendable {
  let settings: ReportSettings

  private var language: Language { settings.language }

  /// The place of what is held back, behind every category.
  private static let heldBack = Category.allCases.count

  private static let title = Words(
    zh: "江苏省重点工业互联网平台项目汇总表",
    en: "Key industrial internet platforms of Jiangsu: project summary table")

  private static let checkTitle = Words(zh: "须核对", en: "to check")

  /// What stands before the rows, once their number is known.
  func begin(_ summary: ScreenSummary) -> String {
    var page = HTMLPage(language)
    page.beginBody(Self.title, HTMLStyle.filing)
    page.block("div", ["class": "switch"]) { page in
      page.text(Words(zh: "打印（A4 横向）：", en: "Print (A4 across): "))
      let papers = [
        ("paper-filed", Words(zh: "汇总表（报送）", en: "the table, to be filed")),
        ("paper-checked", Words(zh: "暂缓与核对页（不报送）", en: "held back and to check, not to be filed")),
      ]
      for (place, (id, words)) in papers.enumerated() {
        page.element("label") { page in
          let checked: HTMLPage.Attributes = [
            "type": "radio", "name": "paper", "id": id, "checked": "",
          ]
          let free: HTMLPage.Attributes = ["type": "radio", "name": "paper", "id": id]
          page.open("input", place == 0 ? checked : free)
          page.text(words)
        }
      }
    }
    page.open("main")
    page.breakLine()
    page.block("h1", ["class": "filed-only"]) { $0.text(Self.title) }
    page.block("h1", ["class": "checked-only"]) { page in
      page.text(Self.title + .colon + Words(zh: "暂缓与核对", en: "held back and to check"))
    }
    for mark in settings.header.marks { page.notice(mark) }
    page.block("p", ["class": "row"]) { page in
      let bureau = settings.city?.label ?? .blank
      page.element("span", Words(zh: "推荐单位：", en: "Recommending bureau: ") + bureau)
      page.element("span", ["class": "filed-only"], count(summary))
      page.element("span", ["class": "filed-only"], Words(zh: "填报日期：　　　　年　　月　　日", en: "Date: "))
    }
    page.open("table")
    page.tableHead { page in
      page.element("th", ["scope": "col"], Words(zh: "序号", en: "No."))
      for column in CSVReport.filed {
        page.element("th", ["scope": "col", "class": column.kind], column.head)
      }
      page.element("th", ["scope": "col", "class": "check"], Self.checkTitle)
    }
    page.breakLine()
    return page.html
  }

  /// How many projects the table has, category by category.
  private func count(_ summary: ScreenSummary) -> Words {
    let numbers = summary.eligible?.byCategory ?? []
    let held = settings.filesAnyway ? summary.eligible?.heldBackByCategory ?? [] : []
    let counts = Category.allCases.map { category in
      let place = Int(category.rawValue)
      return (category, numbers[place] + (held.isEmpty ? 0 : held[place]))
    }
    let parts = counts.filter { $0.1 > 0 }.map { $0.0.shortName + Words(same: " \($0.1)") }
    let all = counts.reduce(0) { $0 + $1.1 }
    return Words(zh: "共 \(all) 项", en: all.counted("project"))
      + (parts.isEmpty ? Words(same: "") : .colon + parts.commas)
  }

  /// The group of an application: its category, or that it is held back.
  func group(of assessment: Assessment) -> Int {
    guard assessment.filingRemark == nil || settings.filesAnyway,
      let category = assessment.determinations.first?.ruleSet.category
    else { return Self.heldBack }
    return Int(category.rawValue)
  }

  func beginGroup(_ group: Int, _ count: Int) -> String {
    var page = HTMLPage(language)
    page.open("tbody", ["class": group == Self.heldBack ? "held" : "filed"])
    page.breakLine()
    guard group == Self.heldBack else { return page.html }
    page.block("tr") { page in
      let columns = String(CSVReport.filed.count + 2)
      page.element(
        "th", ["colspan": columns, "scope": "colgroup"],
        Words(
          zh: "符合而暂缓列入（\(count) 份）：核实后仍须列入的，加 --file-anyway 重新生成",
          en:
            "Eligible and held back (\(count)); --file-anyway keeps in the table what is to be filed all the same"
        ))
    }
    return page.html
  }

  static let groupEnd = "</tbody>\n"

  /// The cells of an eligible application behind its number; nothing for another.
  func row(of assessment: Assessment) -> String? {
    guard assessment.verdict == .eligible else { return nil }
    var page = HTMLPage(language)
    var checks = assessment.concerns(withEvidence: true, withExamples: false)
      .filter { $0.isAlert }.map { $0.label + .colon + $0.value }
    var own = assessment
    if group(of: assessment) == Self.heldBack, let reason = assessment.filingRemark {
      checks.insert(reason, at: 0)
      own.filingRemark = nil
    }
    let row = CSVReport.Row(assessment: own, own.determinations.first)
    for column in CSVReport.filed { write(column.cell(row), column.head, column.kind, &page) }
    write(checks.semicolons, Self.checkTitle, "check", &page)
    page.close("tr")
    page.breakLine()
    return page.html
  }

  private func write(_ words: Words?, _ label: Words, _ kind: String, _ page: inout HTMLPage) {
    page.element("td", ["data-label": label[language], "class": kind]) { page in
      if let words, !words[language].isEmpty { page.text(words) }
    }
  }

  static func start(of number: Int, in group: Int) -> String {
    group == heldBack ? "<tr><td>–</td>" : "<tr><td>\(number)</td>"
  }

  func end() -> String {
    var page = HTMLPage(language)
    page.close("table")
    page.breakLine()
    page.block("div", ["class": "row end"]) { page in
      page.element(
        "span",
        Words(zh: "填表人：＿＿＿＿＿＿　电话：＿＿＿＿＿＿＿＿", en: "Filled in by: __________  Telephone: __________"))
      page.element("span", Words(zh: "审核人：＿＿＿＿＿＿", en: "Approved by: __________"))
      page.element("span", ["class": "stamp"]) { page in
        page.element("p", Words(zh: "推荐单位（盖章）：", en: "Recommending bureau (stamp):"))
        page.element("p", Words(zh: "　　　　　年　　月　　日", en: "Date: __________"))
      }
    }
    page.close("main")
    page.breakLine()
    page.provenance(settings.header.provenance())
    page.end()
    return page.html
  }
}

extension Words {
  /// Room to write by hand.
  static let blank = Words(zh: "＿＿＿＿＿＿", en: "__________")
}
