internal import Eligibility

/// One part of a document that is written as Markdown or as HTML; its words are plain and still to be escaped.
enum DocumentPart {
  case heading(Int, Words)
  /// That what is shown is supposed.
  case mark(Words)
  /// In place of verdicts, where there are none.
  case unreadable
  case paragraph(Words)
  /// A table whose columns from a place on hold numbers.
  case table(head: [Words], rows: [[Words]], numbersFrom: Int = .max)
  case list([Words])
  /// Label and value, one below the other.
  case fields([Labelled])
}

extension HTMLPage {
  /// Adds a part of a document.
  mutating func add(_ part: DocumentPart) {
    switch part {
    case .heading(let level, let words):
      let names: [StaticString] = ["h1", "h2", "h3", "h4", "h5"]
      element(names[level - 1], words)
    case .mark(let words): notice(words)
    case .unreadable: element("p") { $0.mark(Verdict.unreadable, "unreadable") }
    case .paragraph(let words): element("p", words, limit: DisplayLimit.sentence)
    case .list(let items): list(items)
    case .fields(let rows): element("div", ["class": "fields"]) { $0.list(rows) }
    case .table(let head, let rows, let numbersFrom): table(head, rows, numbersFrom)
    }
    breakLine()
  }

  private mutating func table(_ head: [Words], _ rows: [[Words]], _ numbersFrom: Int) {
    let language = language
    element("div", ["class": "wide"]) { page in
      page.element("table") { page in
        page.tableHead(head)
        page.element("tbody") { page in
          for row in rows {
            page.element("tr") { page in
              for (place, cell) in row.enumerated() {
                let style = place >= numbersFrom ? "number" : "text"
                page.element("td", ["class": style, "data-label": head[place][language]]) { page in
                  if !cell[language].isEmpty { page.text(cell) }
                }
              }
            }
          }
        }
      }
    }
  }
}

extension MarkdownPage {
  /// Adds a part of a document.
  mutating func add(_ part: DocumentPart) {
    switch part {
    case .heading(let level, let words): heading(level, words)
    case .mark(let words): add("> **" + self(words) + "**")
    case .unreadable: addStrong(Verdict.unreadable)
    case .paragraph(let words): add(words)
    case .list(let items): list(items)
    case .fields(let rows): list(rows.map { "**" + self($0.label) + "** " + self($0.value) })
    case .table(let head, let rows, let numbersFrom):
      tableHead(head, numbers: Set(min(numbersFrom, head.count)..<head.count))
      for row in rows { tableRow(row.map { self($0) }) }
    }
  }
}
