public import Eligibility

/// The page that fills in, judges and screens: one HTML file with its engine inside.
public struct PageDocument {
  let engine: StaticString
  let style: StaticString
  let script: StaticString
  let packedScripts: [StaticString]
  let edition: Edition
  let language: Language

  /// Takes the packed engine, its own style sheet, its script and those that the engine hands out, the edition to name and the language to
  /// begin in.
  public init(
    engine: StaticString, style: StaticString, script: StaticString, packedScripts: [StaticString],
    edition: Edition,
    language: Language
  ) {
    self.engine = engine
    self.style = style
    self.script = script
    self.packedScripts = packedScripts
    self.edition = edition
    self.language = language
  }

  /// The whole page; all words but the first come from the engine.
  public var html: String {
    var page = HTMLPage(language)
    page.beginBody(
      edition.title + Words(zh: "：自查", en: ": check an application"),
      styles: [HTMLStyle.common, style],
      ofFrames: [HTMLStyle.assessment, HTMLStyle.screen],
      scripts: [script] + packedScripts, runsEngine: true)
    page.block("div", ["id": "page"]) { page in
      page.element("noscript") { page in page.element("p", ["class": "plain"], Self.withoutScript) }
      page.element("p", ["class": "plain", "id": "failed", "hidden": ""], Self.withoutEngine)
    }
    page.block("script", ["type": "text/plain", "id": "engine"]) { $0.literal(engine) }
    page.block("script") { $0.literal(script) }
    page.close("body")
    page.close("html")
    page.breakLine()
    return page.html
  }

  private static let withoutScript = Words(
    zh: "本网页要用脚本才能填报和核对。请允许本网页运行脚本，或换用 Chrome、Edge、Firefox、Safari 的近期版本打开；"
      + "仍打不开的，请与推荐单位联系。",
    en:
      "This page needs a script to fill in and check an application. Allow scripts for it, or open it in a recent "
      + "Chrome, Edge, Firefox or Safari; if that does not help, ask the bureau that recommends you."
  )
  private static let withoutEngine = Words(
    zh: "此浏览器版本过旧或禁用了 WebAssembly，无法核对。请换用 Chrome、Edge、Firefox、Safari 的近期版本打开；"
      + "仍打不开的，请与推荐单位联系。",
    en:
      "This browser is too old or forbids WebAssembly, so that nothing can be checked. Open the page in a recent "
      + "Chrome, Edge, Firefox or Safari; if that does not help, ask the bureau that recommends you."
  )
}
