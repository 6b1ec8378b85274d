import Eligibility
import Jiangsu2018
import StrictJSON
import Testing

@testable import Reports

/// What stands in a file of reviews is shown, but can neither act nor pass for a report's own words.
struct HostileReviewTests {
  /// A run with reviews that have the text wherever they may have one: applied, stale and of nothing.
  private struct Run {
    let file: ReviewFile
    let all: [Assessment]

    init(_ text: String) throws {
      let name = "enterprise-level-no-software-interfaces.json"
      let raw = try SampleFolder.one(name)
      var reviews = [
        raw.review("3.1.3/softwareInterfaces"), raw.review("N.1/goodCredit", isMet: false),
        raw.review("3.1.1/iotProtocols", isMet: false), raw.review("N.1/soundOperation"),
        ReviewText(creditCode: "91321283XNDHMNQ44B"),
      ]
      reviews[3].digest = String(repeating: "1", count: 64)
      for index in reviews.indices { (reviews[index].by, reviews[index].reason) = (text, text) }
      file = try ReviewFile.read(
        ReviewText.bytes(reviews), named: text, for: Notice.ruleSets
      ).get()
      var assessor = SampleFolder.assessor
      assessor.reviews = file
      all = [
        assessor.check(try SampleFolder.bytes(name), file: "a.json"),
        try SampleFolder.one("unreadable/truncated.json"),
      ]
    }

    var header: RunHeader {
      var header = SampleFolder.header
      var totals = ReviewTotals(file)
      for assessment in all { totals.add(assessment) }
      header.reviews = totals
      return header
    }
  }

  @Test(arguments: Rendering.allCases, ForeignText.all)
  func `text of a review cannot act, hide or turn the writing around`(
    _ rendering: Rendering, _ foreign: ForeignText
  ) throws {
    let run = try Run(foreign.text)
    let text = rendering.text(of: run.all, .en, run.file)
    for scalar in text.unicodeScalars where scalar != "\n" && scalar != "\u{FEFF}" {
      let isOfCSV = scalar == "\r" && rendering.rawValue.hasSuffix("CSV")
      #expect(
        isOfCSV || String(scalar).visible == String(scalar), "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test(arguments: [Rendering.html, .screenHTML], ForeignText.all)
  func `text of a review changes no markup of a page`(
    _ rendering: Rendering, _ foreign: ForeignText
  ) throws {
    func tags(_ text: String) throws -> [String] {
      let run = try Run(text)
      return try HTMLOutline(rendering.text(of: run.all, .zh, run.file)).elements.map { element in
        element.name + " " + element.attributes.map { $0.name }.joined(separator: " ")
      }
    }
    #expect(try tags(foreign.text) == tags("无害"))
  }

  @Test(arguments: [Rendering.markdown, .screenMarkdown], ForeignText.all)
  func `text of a review changes no table of Markdown`(
    _ rendering: Rendering, _ foreign: ForeignText
  ) throws {
    func cells(_ text: String) throws -> [Int] {
      let run = try Run(text)
      return rendering.text(of: run.all, .zh, run.file).split(separator: "\n").map { line in
        String(line).unescapedMarkup.count { $0 == "|" }
      }
    }
    #expect(try cells(foreign.text) == cells("无害"))
  }

  @Test(arguments: [Rendering.applicationsCSV, .criteriaCSV], ForeignText.all)
  func `text of a review is a cell and no formula`(
    _ rendering: Rendering, _ foreign: ForeignText
  ) throws {
    let run = try Run(foreign.text)
    let table = try #require(CSVTable(rendering.text(of: run.all, .zh, run.file)))
    #expect(Set(table.rows.map { $0.count }).count == 1)
    for cell in table.rows.joined() {
      let first = cell.unicodeScalars.first {
        !" \u{A0}\u{3000}\"“”‘’＂＇".unicodeScalars.contains($0)
      }
      #expect(first.map { !"=+-@＝＋－＠".unicodeScalars.contains($0) } ?? true, "\(cell)")
    }
  }

  @Test(arguments: ForeignText.all, Language.allCases)
  func `text of a review stays text on a terminal`(
    _ foreign: ForeignText, _ language: Language
  ) throws {
    let run = try Run(foreign.text)
    let style = TextStyle(language: language, width: 80, usesColor: false)
    let screen = TextScreenReport(style: style)
    var summary = ScreenSummary(reviews: run.file)
    for assessment in run.all { summary.add(assessment) }
    let reports = [
      TextReport(header: run.header, style: style).text(of: run.all),
      screen.begin(run.header) + run.all.map { screen.row(of: $0) }.joined()
        + screen.end(summary, run.header),
    ]
    for scalar in reports.joined().unicodeScalars where scalar != "\n" {
      #expect(String(scalar).visible == String(scalar), "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test(arguments: ForeignText.all)
  func `JSON gives the text of a review back as it was written`(_ foreign: ForeignText) throws {
    let run = try Run(foreign.text)
    var writer = JSONWriter(.indented)
    ResultForm.document.write((run.all, run.header), to: &writer)
    let result = try JSONNode(writer.bytes)
    #expect(result["reviews"]?["file"]?.string == foreign.text)
    let reviews = try #require(result["applications"]?.items?.first?["reviews"])
    let all = (reviews["applied"]?.items ?? []) + (reviews["stale"]?.items ?? [])
    #expect(all.count == 4)
    for review in all {
      #expect(review["by"]?.string == foreign.text && review["reason"]?.string == foreign.text)
    }
    #expect(result["reviewTotals"]?["unmatched"]?.items?.count == 1)
  }
}
