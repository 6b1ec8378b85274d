public import Eligibility
public import StrictJSON

/// The findings of a lint as text, Markdown or JSON.
public struct LintReport {
  /// What was found, in the order of the rule sets.
  public let findings: [LintFinding]

  /// Takes what was found.
  public init(_ findings: [LintFinding]) {
    self.findings = findings
  }

  /// Those that no note owns up to.
  public var unacknowledged: [LintFinding] { findings.filter { $0.acknowledgement == nil } }

  private var total: Words {
    let open = unacknowledged.count
    let known = findings.count - open
    return Words(
      zh: "发现 \(open) 处，另有 \(known) 处已注明原文如此",
      en: open.counted("finding") + ", \(known) more acknowledged as printed")
  }

  /// The findings for a terminal.
  public func text(in language: Language, width: Int) -> String {
    var page = TextPage(language, width: width)
    for finding in findings {
      page.paragraph("\(finding.subject)  \(finding.code)")
      page.paragraph(finding.wording, indent: 2, hanging: 2)
      if let note = finding.acknowledgement {
        page.paragraph(Words(zh: "已注明：", en: "acknowledged: ") + note, indent: 2, hanging: 2)
      }
    }
    page.gap()
    page.paragraph(total)
    return page.text
  }

  /// The findings as a list in Markdown.
  public func markdown(in language: Language) -> String {
    var page = MarkdownPage()
    let items = findings.map { finding in
      let note = finding.acknowledgement.map { " — " + $0[language].markdown } ?? ""
      return finding.subject.markdownCode + " " + finding.code.markdownCode + " "
        + finding.wording[language].markdown + note
    }
    page.list(items)
    page.add(total[language].markdown)
    return page.text
  }

  /// Writes the findings as JSON.
  public func write(to writer: inout JSONWriter) {
    Self.document.write(self, to: &writer)
    writer.endLine()
  }

  private static let document = Form<Self> {
    Member("lintForm", .version(1)) { _ in }
    Member("findings", .list(of: finding)) { $0.findings }
  }

  private static let finding = Form<LintFinding> {
    Member("kind", .text) { $0.code }
    Member("subject", .text) { $0.subject }
    Member("categories", .texts) { $0.categories.map { $0.code } }
    Member("message", .words) { $0.wording }
    Member(ifAny: "acknowledged", .words) { $0.acknowledgement }
  }
}
