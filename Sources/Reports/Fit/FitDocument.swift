public import Eligibility

/// The report of `fit` as a document: the same parts for Markdown and for HTML.
public struct FitDocument: Sendable {
  let header: RunHeader
  let language: Language
  let parts: [Part]

  /// One part of the document; its words are plain and still to be escaped.
  enum Part: Sendable {
    case heading(Int, Words)
    /// A remark that must not be overlooked.
    case mark(Words)
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
    header.mark + Words(zh: "四个类别对照与最小改动", en: "Four categories and the smallest change")
  }
}

extension RunHeader {
  /// What stands before every verdict: nothing, unless what is judged is supposed.
  var mark: Words { settings.isEmpty ? Words(same: "") : [Setting].word }
}
