internal import Eligibility

/// What every page has around its content: one file that asks for nothing from outside and lets nothing in.
extension HTMLPage {
  /// The hash of an inline text as a policy writes it.
  private static func hash(of text: StaticString) -> String {
    "sha256-" + Base64.text(of: SHA256.digest(of: text.string.utf8))
  }

  /// Everything up to what is seen: a head that forbids all but the style sheets and the scripts of the page itself,
  /// named by their hashes.
  mutating func beginBody(_ title: Words, _ style: StaticString, hasScript: Bool = false) {
    beginBody(
      title, styles: [HTMLStyle.common, style], scripts: hasScript ? [HTMLScript.text] : [])
  }

  /// The same with any style sheets; those of pages that are shown inside are allowed and left to them.
  mutating func beginBody(
    _ title: Words, styles: [StaticString], ofFrames: [StaticString] = [], scripts: [StaticString],
    runsEngine: Bool = false
  ) {
    literal("<!DOCTYPE html>\n")
    open("html", ["lang": language == .zh ? "zh-CN" : "en"])
    breakLine()
    block("head") { page in
      page.breakLine()
      func sources(_ texts: [StaticString]) -> String {
        texts.isEmpty
          ? "'none'" : texts.map { "'" + Self.hash(of: $0) + "'" }.joined(separator: " ")
      }
      let policy = [
        "default-src 'none'",
        "style-src " + sources(styles + ofFrames),
        "script-src " + sources(scripts) + (runsEngine ? " 'wasm-unsafe-eval'" : ""),
        "base-uri 'none'",
        "form-action 'none'",
      ].joined(separator: "; ")
      let metas: [Attributes] = [
        ["charset": "utf-8"], ["http-equiv": "Content-Security-Policy", "content": policy],
        ["name": "viewport", "content": "width=device-width, initial-scale=1"],
        ["name": "referrer", "content": "no-referrer"],
      ]
      for meta in metas {
        page.open("meta", meta)
        page.breakLine()
      }
      page.block("title") { $0.text(title, limit: DisplayLimit.name) }
      for style in styles { page.block("style") { $0.literal(style) } }
    }
    open("body")
    breakLine()
  }

  /// Everything up to the content: the head, and a band that says what the page is and by which edition.
  mutating func begin(
    _ title: Words, _ header: RunHeader, _ style: StaticString = HTMLStyle.assessment,
    hasScript: Bool = false, above: (inout HTMLPage) -> Void = { _ in },
    below: (inout HTMLPage) -> Void = { _ in }
  ) {
    beginBody(title, style, hasScript: hasScript)
    above(&self)
    block("header", ["class": "page"]) { page in
      page.element("h1", title)
      for mark in header.marks { page.notice(mark) }
      if let reviews = header.reviews { page.element("p", reviews.source) }
      if let edition = header.edition {
        page.element("p") { page in
          page.text(
            edition.title
              + Words(
                zh: "（\(edition.document)），条件集版本 \(edition.version)",
                en: " (\(edition.document)), rule set version \(edition.version)"))
        }
      }
      below(&page)
    }
  }

  /// Everything after the content.
  mutating func end(hasScript: Bool = false) {
    if hasScript { block("script") { $0.literal(HTMLScript.text) } }
    for name in ["body", "html"] as [StaticString] {
      close(name)
      breakLine()
    }
  }

  /// What became of the reviews, and those of nothing that was read.
  mutating func reviews(_ reviews: ReviewTotals) {
    element("p", reviews.words)
    let unmatched = reviews.unmatchedWords
    guard !unmatched.isEmpty else { return }
    element("h3", .unmatchedReviews)
    list(unmatched)
  }

  /// What was judged by.
  mutating func provenance(_ rows: [Labelled]) {
    block("footer", ["class": "provenance"]) { page in
      page.element("h2", .judgedBy)
      page.list(rows)
    }
  }
}
