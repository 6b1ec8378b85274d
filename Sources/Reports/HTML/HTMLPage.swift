internal import Eligibility

/// What every page has around its content: one file that asks for nothing from outside and lets nothing in.
enum HTMLPage {
  /// Forbids everything but the style sheet and the script of the page itself, which it names by their hashes.
  static func policy(allowsScript: Bool) -> String {
    let style = "style-src '" + hash(of: HTMLStyle.text) + "'"
    let script = "script-src " + (allowsScript ? "'" + hash(of: HTMLScript.text) + "'" : "'none'")
    return ["default-src 'none'", style, script, "base-uri 'none'", "form-action 'none'"]
      .joined(separator: "; ")
  }

  /// The hash of an inline text as a policy writes it.
  static func hash(of text: StaticString) -> String {
    var digest = SHA256()
    digest.update(Array(text.string.utf8))
    return "sha256-" + Base64.text(of: digest.finalize())
  }

  /// Everything up to the content of the body.
  static func begin(_ title: Words, hasScript: Bool, _ page: inout HTMLWriter) {
    page.literal("<!DOCTYPE html>\n")
    page.open("html", ["lang": page.language == .zh ? "zh-CN" : "en"])
    page.breakLine()
    page.element("head") { page in
      page.breakLine()
      page.open("meta", ["charset": "utf-8"])
      page.breakLine()
      page.open(
        "meta",
        ["http-equiv": "Content-Security-Policy", "content": policy(allowsScript: hasScript)])
      page.breakLine()
      page.open("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      page.breakLine()
      page.open("meta", ["name": "referrer", "content": "no-referrer"])
      page.breakLine()
      page.element("title", title, limit: TextLimit.name)
      page.breakLine()
      page.element("style") { $0.literal(HTMLStyle.text) }
      page.breakLine()
    }
    page.breakLine()
    page.open("body")
    page.breakLine()
  }

  /// Everything after the content of the body.
  static func end(hasScript: Bool, _ page: inout HTMLWriter) {
    if hasScript {
      page.element("script") { $0.literal(HTMLScript.text) }
      page.breakLine()
    }
    page.close("body")
    page.breakLine()
    page.close("html")
    page.breakLine()
  }

  /// The band at the top: what the page is, and by which edition.
  static func writeHeader(_ title: Words, _ header: RunHeader, _ page: inout HTMLWriter) {
    page.element("header", ["class": "page"]) { page in
      page.element("h1", title)
      for mark in header.marks {
        page.element("p", ["class": "what-if", "role": "note"]) { $0.element("strong", mark) }
      }
      if let reviews = header.reviews { page.element("p", reviews.source) }
      guard let edition = header.edition else { return }
      page.element("p") { page in
        page.text(edition.title)
        page.text(
          Words(zh: "（\(edition.document)），", en: " (\(edition.document)), "))
        page.text(Words(zh: "条件集版本 \(edition.version)", en: "rule set version \(edition.version)"))
      }
    }
    page.breakLine()
  }

  /// Label and value, one below the other.
  static func writeList(
    _ rows: [(label: Words, value: Words)], _ page: inout HTMLWriter
  ) {
    page.element("dl") { page in
      for (label, value) in rows {
        page.element("div") { page in
          page.element("dt", label)
          page.element("dd", value)
        }
      }
    }
    page.breakLine()
  }
}
