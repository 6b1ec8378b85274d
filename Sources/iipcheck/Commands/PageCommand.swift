import Eligibility
import Reports

/// `iipcheck page`: one HTML file that fills in, judges and screens by the same engine, offline.
struct PageCommand {
  let run: Run
  /// The engine, packed; `nil` in a tool that was built without it.
  var engine = Self.builtInEngine

  static let declaration = CommandDeclaration(
    name: "page",
    summary: Words(
      zh: "输出自查网页：在浏览器中填报、核对、初审，无须联网",
      en: "print the page that fills in, checks and screens in a browser, offline"),
    options: [.output],
    details: Words(
      zh: "网页是一个文件，双击即可在浏览器中打开，无须安装，不联网，所填内容不离开本机；评判与本程序相同。",
      en:
        "The page is one file that opens in a browser by a double click: nothing to install, no network, and "
        + "what is filled in stays on the machine. It judges exactly as this tool does."),
    examples: [
      .init("page -o 自查.html", zh: "存为发给申报单位的网页", en: "write the page to hand to applicants")
    ])

  func perform() throws(OutputProblem) -> ExitStatus {
    guard let engine else { throw OutputProblem(path: "-", kind: .withoutPage) }
    let page = PageDocument(
      engine: engine, style: PageStyle.text, script: PageScript.shared,
      packedScripts: PageScript.packed,
      edition: run.editions[0].edition, language: run.language)
    try run.write(Array(page.html.utf8))
    return .eligible
  }

  #if IIPCHECK_PAGE
    static let builtInEngine: StaticString? = PackedEngine.text
  #else
    static let builtInEngine: StaticString? = nil
  #endif
}
