internal import Eligibility
internal import StrictJSON

extension MergedRows {
  /// The formats of `merge`, the default first.
  public static let formats = ["text", "json"]

  /// The totals in a format.
  public func bytes(in format: String, _ style: TextStyle) -> [UInt8] {
    format == "json" ? MergeForm.document.bytes(of: self) : Array(text(style).utf8)
  }

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
    for (subject, basis) in ordered {
      let origin =
        basis.file.map { Words(same: $0.visible(limit: DisplayLimit.name)) }
        ?? (isBuiltIn(basis)
          ? Words(zh: "内置", en: "built in")
          : Words(zh: "另一版本的内置条件", en: "built in another version"))
      let words =
        subject.category.term.label + Words(same: "  \(subject.edition)  \(basis.ruleSet)  ")
        + origin + basis.evidence
      text += "  " + words[style.language] + "\n"
    }
    return text
  }
}
