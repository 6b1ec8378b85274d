public import Eligibility

/// The report of `fit` as a document: the same parts for Markdown and for HTML.
public struct FitDocument: Sendable {
  let header: RunHeader
  let language: Language
  let parts: [Part]

  /// One part of the document; its words are plain and still to be escaped.
  enum Part: Sendable {
    case heading(Int, Words)
    /// That what is shown is supposed.
    case mark(Words)
    /// In place of verdicts, where there are none.
    case unreadable
    case paragraph(Words)
    case table(head: [Words], rows: [[Words]])
    case list([Words])
  }

  /// Makes the document of a run.
  public init(_ all: [Fit], _ header: RunHeader, language: Language) {
    self.header = header
    self.language = language
    var builder = FitDocumentBuilder(header: header)
    for fit in all { builder.add(fit) }
    builder.end()
    parts = builder.parts
  }

  /// What the document is; marked if what it shows is supposed.
  var title: Words {
    header.mark
      + Words(zh: "各类别对照与最小改动", en: "Categories side by side and the smallest change")
  }
}

extension RunHeader {
  /// What stands before every verdict: nothing, unless what is judged is supposed.
  var mark: Words { settings.isEmpty ? Words(same: "") : [Setting].word }

  /// What was applied, so that two people can tell whether theirs was the same; digests cut to so many digits.
  func provenance(digits: Int = .max) -> [Words] {
    var parts: [Words] = []
    if let edition { parts.append(edition.basis) }
    for applied in ruleSets {
      parts.append(
        Words(same: applied.ruleSet.category.code + " sha256 " + applied.digest.prefix(digits)))
    }
    if requiresEvidence { parts.append(.evidenceRequired) }
    return parts + [Words(same: "iipcheck \(toolVersion)")]
  }
}

extension SmallestChange {
  /// How many fields it has, as a title.
  var title: Words {
    let count = changes.count
    return Words(
      zh: "最小改动：\(count) 项",
      en: "Smallest change: " + count.counted("field"))
  }
}
