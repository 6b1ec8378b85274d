internal import Eligibility
internal import Jiangsu2018

/// The page on the notice itself: what it is, how its sentences became rules, what stays open, and the history.
enum NoticePage {
  static var text: String {
    var page = MarkdownPage()
    let edition = Notice.edition
    page.heading(1, edition.document.markdown)
    page.add(edition.title.markdownLine)
    page.table(
      ["", ""],
      [
        ["发文机关 / issuer", Notice.issuer.markdownLine],
        ["文号 / number", edition.document.markdown],
        ["印发日期 / issued", edition.issued.markdown],
        ["代号 / edition", edition.id.markdownCode],
        ["编制版本 / version of the encoding", edition.version.markdown],
      ])
    page.heading(2, "条件集 / Rule sets")
    page.table(
      ["类别 / Category", "代号 / Code", "条件 / Criteria", "SHA-256"],
      Notice.ruleSets.map { ruleSet in
        [
          "[\(ruleSet.category.term.label.markdownLine)](\(ruleSet.category.code).md)",
          ruleSet.category.code.markdownCode, String(ruleSet.criteria.count),
          SHA256.hexadecimal(of: ruleSet.canonicalForm).markdownCode,
        ]
      })
    page.add(
      "SHA-256 取自条件集不含空白的 JSON 形式，评判结果中写明。  \n"
        + "The SHA-256 is that of the rule set's JSON form without white space; results name it.")
    page.heading(2, "如何成为条件 / How sentences became rules")
    page.table(
      ["原文 / The text", "如何理解 / How it is read"],
      Notice.readingRules.map { [$0.term.markdownCell, $0.rule.markdownCell] })
    page.heading(2, "比较用语 / Words of comparison")
    page.table(
      ["用语 / Word", "比较 / Comparison"],
      Phrase.allCases.map { [$0.rawValue.markdown, $0.meaning.markdownLine] })
    writeReadings(to: &page)
    writeNotes(to: &page)
    page.heading(2, "编制历史 / History of the encoding")
    page.list(Notice.history.map { "**\($0.version.markdown)** " + $0.changes.markdownLine })
    return page.text
  }

  /// Every point that stays open, once, with the criteria that it concerns.
  private static func writeReadings(to page: inout MarkdownPage) {
    page.heading(2, "记录在案的理解 / Readings on record")
    page.add(
      "两位细心的读者可能有不同理解之处：采用哪一种，为何。  \n"
        + "Where two careful readers could differ: which reading is judged by, and why.")
    var readings: [(reading: Reading, places: [String])] = []
    for ruleSet in Notice.ruleSets {
      for criterion in ruleSet.criteria {
        for reading in criterion.readings {
          let place =
            "[\(criterion.id)](\(ruleSet.category.code).md#\(criterion.id.markdownAnchor))"
          if let index = readings.firstIndex(where: { $0.reading.id == reading.id }) {
            readings[index].places.append(place)
          } else {
            readings.append((reading, [place]))
          }
        }
      }
    }
    for (reading, places) in readings {
      page.heading(3, reading.id.markdownCode, anchor: reading.id)
      page.add(reading.question.markdownLine)
      page.list([
        "采用 / chosen: " + reading.chosen.markdownLine,
        "理由 / why: " + reading.reason.markdownLine,
        "另一种 / other: " + reading.other.markdownLine,
        "涉及 / concerns: " + places.joined(separator: ", "),
      ])
    }
  }

  /// What looks like a mistake and is not.
  private static func writeNotes(to page: inout MarkdownPage) {
    page.heading(2, "原文如此 / As printed")
    let notes = Notice.ruleSets.flatMap { ruleSet in
      ruleSet.criteria.compactMap { criterion in
        criterion.note.map { note in
          "[\(criterion.id)](\(ruleSet.category.code).md#\(criterion.id.markdownAnchor)) "
            + note.markdownLine
        }
      }
    }
    page.list(notes)
  }
}

extension Phrase {
  /// What the words stand for, in both languages.
  fileprivate var meaning: Words {
    switch self {
    case .notFewerThan, .atLeast, .reaching, .orMore:
      Words(zh: "≥ 该数", en: "≥ the number")
    case .topRanks: Words(zh: "名次 ≤ 该数", en: "rank ≤ the number")
    case .profitable: Words(zh: "> 0", en: "> 0")
    case .several: Words(zh: "≥ 2（多种、各类、多个等同此）", en: "≥ 2, and so 多种, 各类, 多个 and the like")
    case .anyOf:
      Words(zh: "≥ 1（举例以“等”结尾，或各项间用“或”）", en: "≥ 1, for examples before 等 or items joined by 或")
    case .some: Words(zh: "≥ 1（只要求有）", en: "≥ 1, where mere existence is asked for")
    }
  }
}
