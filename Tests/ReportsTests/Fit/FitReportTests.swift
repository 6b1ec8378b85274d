import Eligibility
import Foundation
@testable import Reports
import StrictJSON
import Testing

/// What every format of the report has to keep to.
struct FitReportTests {
  private static let hostile = """
    {"category": "enterprise-level", "applicant": {"name":
    "<script>alert(1)</script>\\u001b[31m\\u202e|a|b`c`*d*[e](javascript:f)"},
    "industries": [{"name": "\\"><img src=x onerror=y>", "industrialApps": 3}]}
    """

  private static func settings() throws -> [Assumption] {
    [try Assumption("applicant.name=<b>"), try Assumption("devices.connected=5000")]
  }

  @Test(arguments: FitSamples.few, Language.allCases)
  func `no line is wider than asked for`(name: String, language: Language) throws {
    let fit = try FitSamples.fit(name)
    for width in [80, 48] {
      for line in FitSamples.text(fit, language, width: width).split(separator: "\n") {
        #expect(String(line).displayWidth <= width, "\(line)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `a supposed application is marked at its verdicts in every format`(
    language: Language
  ) throws {
    let settings = try Self.settings()
    let fit = try FitSamples.fit("applied-too-high.json", supposing: settings)
    let header = FitSamples.header(settings)
    let mark = language == .zh ? "假设" : "WHAT IF"
    let text = FitSamples.text(fit, language, settings)
    for line in text.split(separator: "\n") where line.hasPrefix("== ") && line.contains("：") {
      #expect(line.contains(mark))
    }
    #expect(text.hasPrefix(mark))
    // The heading of each category, the sentence and the mark, both above and below.
    #expect(text.components(separatedBy: mark).count - 1 >= 8)
    let document = FitDocument([fit], header, language: language)
    #expect(document.markdown.hasPrefix("# \(language == .zh ? "［假设］" : "\\[WHAT IF\\] ")"))
    #expect(document.markdown.components(separatedBy: "> **").count == 3)
    #expect(document.html.contains("<title>\(language == .zh ? "［假设］" : "[WHAT IF] ")"))
    #expect(document.html.components(separatedBy: "class=\"what-if\"").count == 3)
    var writer = JSONWriter()
    FitForm.document.write(([fit], header), to: &writer)
    let json = String(decoding: writer.bytes, as: UTF8.self)
    #expect(json.contains(#""whatIf":[{"path":"applicant.name","value":"<b>"}"#))
  }

  @Test(arguments: Language.allCases)
  func `the text of an application is markup in no format`(language: Language) throws {
    let fit = FitSamples.fit(Array(Self.hostile.utf8), "<x>.json")
    let document = FitDocument([fit], FitSamples.header(), language: language)
    #expect(!document.html.contains("<script") && !document.html.contains("<img"))
    #expect(!document.html.contains("<x>"))
    #expect(!document.markdown.replacing("\\<", with: "").contains("<"))
    #expect(!document.markdown.contains("*d*") && !document.markdown.contains("[e]("))
    for text in [document.html, document.markdown, FitSamples.text(fit, language)] {
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
  }

  @Test func `the web page allows nothing but its own style`() throws {
    let fit = try FitSamples.fit("applied-too-high.json")
    let html = FitDocument([fit], FitSamples.header(), language: .en).html
    let styles = html.components(separatedBy: "<style>").dropFirst().map { piece in
      let style = piece.components(separatedBy: "</style>")[0]
      return "&#39;sha256-\(Data(SHA256.digest(of: style.utf8)).base64EncodedString())&#39;"
    }
    #expect(html.contains("default-src &#39;none&#39;"))
    #expect(styles.count == 2 && html.contains("style-src " + styles.joined(separator: " ")))
    #expect(html.contains("script-src &#39;none&#39;"))
    #expect(!html.contains("<script") && !html.contains("http://") && !html.contains("https://"))
  }

  @Test(arguments: FitSamples.few)
  func `the JSON is one document with four categories`(name: String) throws {
    let fit = try FitSamples.fit(name)
    var writer = JSONWriter(.indented)
    FitForm.document.write(([fit], FitSamples.header()), to: &writer)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String: Any])
    #expect(object["fitForm"] as? Int == 1 && object["whatIf"] == nil)
    let applications = try #require(object["applications"] as? [[String: Any]])
    let categories = try #require(applications.first?["categories"] as? [[String: Any]])
    #expect(categories.map { $0["category"] as? String } == Category.allCases.map { $0.code })
    for (written, category) in zip(categories, fit.categories) {
      let change = try #require(written["smallestChange"] as? [String: Any])
      #expect((change["changes"] as? [Any])?.count == category.change?.changes.count)
    }
  }

  @Test func `readings that change nothing are listed only when asked for`() throws {
    let fit = try FitSamples.fit("industry-level-comfortable.json")
    let style = TextStyle(language: .en, width: 80, usesColor: false)
    let quiet = FitTextReport(header: FitSamples.header(), style: style).text(of: [fit])
    let full = FitTextReport(header: FitSamples.header(listsReadings: true), style: style)
      .text(of: [fit])
    #expect(!quiet.contains("changes no criterion"))
    #expect(full.contains("changes no criterion"))
  }
}
