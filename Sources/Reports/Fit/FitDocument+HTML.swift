internal import Eligibility

extension FitDocument {
  /// The document as one HTML file: no script, nothing from elsewhere, and a policy that allows neither.
  var html: String {
    var page = HTMLPage(language)
    page.begin(title, header)
    page.block("main", ["class": "fit"]) { page in
      page.breakLine()
      for part in parts {
        write(part, &page)
        page.breakLine()
      }
    }
    page.end()
    return page.html
  }

  private func write(_ part: Part, _ page: inout HTMLPage) {
    switch part {
    case .heading(let level, let words):
      let names: [StaticString] = ["h2", "h3", "h4", "h5"]
      page.element(names[level - 2], words)
    case .mark(let words): page.notice(words)
    case .unreadable: page.element("p") { $0.mark(Verdict.unreadable, "unreadable") }
    case .paragraph(let words): page.element("p", words)
    case .list(let items): page.list(items)
    case .table(let head, let rows):
      page.element("div", ["class": "wide"]) { page in
        page.element("table") { page in
          page.tableHead(head)
          page.element("tbody") { page in
            for row in rows {
              page.element("tr") { page in
                for cell in row { page.element("td", cell) }
              }
            }
          }
        }
      }
    }
  }
}
