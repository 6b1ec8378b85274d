internal import Eligibility

extension FitDocument {
  /// The document as one HTML file: no script, nothing from elsewhere, and a policy that allows neither.
  var html: String {
    var page = HTMLPage(language)
    page.begin(title, header)
    page.open("main", ["class": "fit"])
    page.breakLine()
    for part in parts {
      write(part, &page)
      page.breakLine()
    }
    page.close("main")
    page.breakLine()
    page.end()
    return page.html
  }

  private func write(_ part: Part, _ page: inout HTMLPage) {
    switch part {
    case .heading(2, let words): page.element("h2", words)
    case .heading(3, let words): page.element("h3", words)
    case .heading(4, let words): page.element("h4", words)
    case .heading(_, let words): page.element("h5", words)
    case .mark(let words): page.notice(words)
    case .unreadable: page.element("p") { $0.mark(Verdict.unreadable, "unreadable") }
    case .paragraph(let words): page.element("p", words)
    case .list(let items): page.list(items)
    case .table(let head, let rows):
      page.element("div", ["class": "wide"]) { page in
        page.element("table") { page in
          page.tableHead { page in
            for cell in head { page.element("th", ["scope": "col"], cell) }
          }
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
