import Eligibility
import Foundation
import Jiangsu2018
import Reports
import Testing

struct HTMLReportTests {
  @Test(arguments: [Rendering.html, .screenHTML], Language.allCases)
  func `a page is well formed and asks for nothing from outside`(
    _ rendering: Rendering, _ language: Language
  ) throws {
    let html = rendering.text(of: try SampleFolder.all(), language)
    let page = try HTMLOutline(html)
    #expect(page.all("html").first?["lang"] == (language == .zh ? "zh-CN" : "en"))
    for element in page.elements {
      #expect(
        !["link", "img", "iframe", "object", "embed", "base", "video"].contains(element.name))
      for attribute in element.attributes {
        #expect(attribute.name != "style" && !attribute.name.hasPrefix("on"))
        #expect(!["src", "srcset", "action", "formaction", "ping"].contains(attribute.name))
        if attribute.name == "href" { #expect(attribute.value.hasPrefix("#")) }
      }
    }
    for text in (page.all("style") + page.all("script")).map({ $0.text }) {
      #expect(!text.contains("//") || !text.contains("http"))
      for word in ["url(", "@import", "fetch(", "innerHTML", "eval(", "document.write"] {
        #expect(!text.contains(word))
      }
    }
  }

  @Test(arguments: [Rendering.html, .screenHTML])
  func `the policy names the style and the script by their hashes, and nothing else`(
    _ rendering: Rendering
  ) throws {
    let page = try HTMLOutline(rendering.text(of: try SampleFolder.all(), .zh))
    func hashes(_ name: String) -> [String] {
      page.all(name).map { element in
        // The platform's own base64 stands against ours.
        let digest = SHA256.digest(of: element.text.utf8)
        return "'sha256-" + Data(digest).base64EncodedString() + "'"
      }
    }
    let policy = page.all("meta").first { $0["http-equiv"] == "Content-Security-Policy" }
    let (styles, scripts) = (hashes("style"), hashes("script"))
    #expect(styles.count == 2 && scripts.count == (rendering == .screenHTML ? 1 : 0))
    let expected = [
      "default-src 'none'", "style-src " + styles.joined(separator: " "),
      "script-src " + (scripts.first ?? "'none'"), "base-uri 'none'", "form-action 'none'",
    ]
    #expect(policy?["content"] == expected.joined(separator: "; "))
  }

  @Test(arguments: [Rendering.html, .screenHTML])
  func `no id stands twice, and every link within the page leads somewhere`(
    _ rendering: Rendering
  ) throws {
    let page = try HTMLOutline(rendering.text(of: try SampleFolder.all(), .en))
    let ids = page.elements.compactMap { $0["id"] }
    #expect(Set(ids).count == ids.count)
    for link in page.all("a").compactMap({ $0["href"] }) {
      #expect(ids.contains(String(link.dropFirst())))
    }
    for reference in page.elements.compactMap({ $0["aria-labelledby"] }) {
      #expect(ids.contains(reference))
    }
  }

  @Test func `the list has a line for each application, and says what stops it`() throws {
    let all = try SampleFolder.all()
    let page = try HTMLOutline(Rendering.screenHTML.text(of: all, .zh))
    let lines = page.all("li").filter { $0["data-verdict"] != nil }
    func line(_ verdict: String, _ stops: [String]) -> String {
      verdict + ": " + stops.joined(separator: " ")
    }
    let expected = all.map { assessment in
      let determination = assessment.isReadable ? assessment.determinations[0] : nil
      return line(
        assessment.verdictCode,
        (determination?.ids(.fail) ?? []) + (determination?.ids(.missing) ?? []))
    }
    #expect(
      lines.map { line($0["data-verdict"] ?? "", [$0["data-stop"] ?? ""]) }.sorted()
        == expected.sorted())
  }

  @Test func `verdicts are words, and their signs come from the style sheet alone`() throws {
    let page = try HTMLOutline(Rendering.screenHTML.text(of: try SampleFolder.all(), .zh))
    let marks = page.all("span").filter { $0["class"]?.hasPrefix("mark") == true }
    #expect(Set(marks.map { $0.text }) == ["符合", "不符合", "资料不全", "无法读取"])
  }

  @Test func `a page of more than twenty thousand says what serves better`() throws {
    let one = try SampleFolder.one("unreadable/no-category.json")
    let style = TextStyle(language: .en, width: 80, usesColor: false)
    let report = try #require(ScreenFormats.all.first { $0.name == "html" })
      .make(ReportSettings(header: SampleFolder.header, style: style))
    var summary = ScreenSummary(filing: FilingCheck())
    for _ in 0..<20_000 { summary.add(one) }
    func top() -> String { String(decoding: report.summaryFirst?(summary) ?? [], as: UTF8.self) }
    #expect(top().contains("20000 applications") && !top().contains("--format csv serves better"))
    summary.add(one)
    #expect(top().contains("--format csv serves better"))
  }
}
