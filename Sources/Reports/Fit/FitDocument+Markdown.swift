internal import Eligibility

extension FitDocument {
  /// The document as Markdown; nothing in an application can become markup in it.
  var markdown: String {
    var page = MarkdownPage(language)
    page.heading(1, title)
    for mark in header.marks { page.add("> **" + page(mark) + "**") }
    for part in parts {
      switch part {
      case .heading(let level, let words): page.heading(level, words)
      case .mark(let words): page.add("> **" + page(words) + "**")
      case .unreadable: page.addStrong(Verdict.unreadable)
      case .paragraph(let words): page.add(words)
      case .list(let items): page.list(items)
      case .table(let head, let rows):
        page.tableHead(head, numbers: Set(4..<max(4, head.count)))
        for row in rows { page.tableRow(row.map { page($0) }) }
      }
    }
    return page.text
  }
}
