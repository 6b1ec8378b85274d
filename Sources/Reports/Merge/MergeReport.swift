internal import Eligibility
internal import StrictJSON

extension MergedRows {
  /// The formats of `merge`, the default first: those of `screen` that tell what all applications come to.
  public static let formats: [ReportFormat<@Sendable (MergedRows) -> [UInt8]>] = [
    .init(name: "text") { settings in { Array($0.text(settings.style).utf8) } },
    .init(name: "html") { settings in
      { rows in
        let report = HTMLScreenReport(header: rows.header, language: settings.language)
        return Array(report.totals(rows.summary, judgedBy: rows.basisLines).utf8)
      }
    },
    .init(name: "markdown") { settings in
      { rows in
        let report = MarkdownScreenReport(header: rows.header, language: settings.language)
        return Array(report.totals(rows.summary, judgedBy: rows.basisLines).utf8)
      }
    },
    .init(name: "json") { _ in { MergeForm.document.bytes(of: $0) } },
  ]

  private func text(_ style: TextStyle) -> String {
    let header = header
    var page = TextPage(style)
    page.marks(of: header)
    // The tool's own rule sets are not those of the rows.
    var ownless = header
    ownless.ruleSets = []
    let totals = TextScreenReport(style: style).end(summary, ownless).drop { $0 == "\n" }
    var text = page.text + totals
    guard !bases.isEmpty else { return text }
    text += "\n== \(Words(zh: "所用条件", en: "criteria used")[style.language]) ==\n"
    for line in basisLines { text += "  " + line[style.language] + "\n" }
    return text
  }

  /// What the rows of each category were judged by, a line each.
  private var basisLines: [Words] {
    ordered.map { subject, basis in
      let origin =
        basis.file.map { Words(same: $0.visible(limit: DisplayLimit.name)) }
        ?? (isBuiltIn(basis)
          ? Words(zh: "内置", en: "built in")
          : Words(zh: "另一版本的内置条件", en: "built in another version"))
      return subject.category.term.label + Words(same: "  \(subject.edition)  \(basis.ruleSet)  ")
        + origin + basis.evidence
    }
  }
}
