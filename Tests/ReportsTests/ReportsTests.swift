import Eligibility
import Jiangsu2018
@testable import Reports
import Testing

/// What holds for every format.
struct ReportsTests {
  @Test(arguments: Rendering.allCases, Language.allCases)
  func `the same results give the same bytes`(_ rendering: Rendering, _ language: Language) throws {
    let names = ["cross-industry-incomplete", "contradictions", "unreadable/several-problems"]
    let samples = { try names.map { try SampleFolder.one($0 + ".json") } }
    let first = rendering.text(of: try samples(), language)
    let second = rendering.text(of: try samples(), language)
    #expect(first.utf8.elementsEqual(second.utf8))
  }

  @Test(
    arguments: [
      Rendering.criteriaCSV, .markdown, .html, .screenHTML, .junit, .sarif, .github, .gitlab,
    ],
    Eligibility.Category.allCases)
  func `every criterion stands in every report, passes included`(
    _ rendering: Rendering, _ category: Eligibility.Category
  ) throws {
    for sample in ["threshold", "incomplete"] {
      let assessment = try SampleFolder.one("\(category.code)-\(sample).json")
      let text = rendering.text(of: [assessment], .zh, detail: .all)
      for criterion in Notice.ruleSet(for: category).criteria {
        let named =
          rendering == .criteriaCSV
          ? ",\(criterion.id.escapedForCSV()),\(criterion.title.zh),"
          : rendering == .screenHTML
            ? " \(criterion.id)" : "\(criterion.id) \(criterion.title.zh)"
        #expect(text.contains(named), "\(criterion.id) of \(assessment.file)")
      }
    }
  }

  @Test(arguments: Rendering.allCases, ForeignText.all)
  func `text from outside cannot act, hide or turn the writing around`(
    _ rendering: Rendering, _ foreign: ForeignText
  ) {
    let text = rendering.text(of: [foreign.assessment(), foreign.unreadable()], .en)
    for scalar in text.unicodeScalars where scalar != "\n" && scalar != "\u{FEFF}" {
      let isOfCSV = scalar == "\r" && rendering.rawValue.hasSuffix("CSV")
      #expect(
        isOfCSV || String(scalar).visible == String(scalar), "U+\(String(scalar.value, radix: 16))")
    }
    #expect(text.unicodeScalars.count { $0 == "\u{FEFF}" } <= 1)
  }

  @Test(arguments: ForeignText.all)
  func `no line of any format but that of commands is a command for a runner`(
    _ foreign: ForeignText
  ) {
    let all = [foreign.assessment(), foreign.unreadable()]
    for (width, usesColor) in [(80, false), (40, true)] {
      let style = TextStyle(language: .en, width: width, usesColor: usesColor)
      var settings = ReportSettings(header: SampleFolder.header, style: style)
      func hold(_ name: String, _ bytes: [UInt8]) {
        for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: { $0.isNewline }) {
          let start = line.unicodeScalars.drop { $0.properties.isWhitespace }
          let isCommand = start.starts(with: "::".unicodeScalars)
          let isHarmless = isCommand ? name == "github" : !line.contains("##[")
          if !isHarmless { Issue.record("\(name): \(line)") }
        }
      }
      for detail in [ReportDetail.brief, .decisive, .all] {
        settings.detail = detail
        hold("text", CheckFormats.all[0].make(settings)(all))
      }
      for format in CheckFormats.all { hold(format.name, format.make(settings)(all)) }
      for format in ScreenFormats.all {
        for layout in [nil] + format.layouts.map({ Optional($0) }) {
          settings.layout = layout
          hold(format.name, format.make(settings).whole(of: all))
        }
      }
    }
  }

  @Test(arguments: [Rendering.html, .screenHTML], ForeignText.all)
  func `text from outside changes no markup of a page`(
    _ rendering: Rendering, _ foreign: ForeignText
  ) throws {
    func tags(_ text: String) throws -> [String] {
      let foreign = ForeignText("", text)
      let page = try HTMLOutline(
        rendering.text(of: [foreign.assessment(), foreign.unreadable()], .zh))
      return page.elements.map { element in
        element.name + " " + element.attributes.map { $0.name }.joined(separator: " ")
      }
    }
    #expect(try tags(foreign.text) == tags("harmless"))
  }

  @Test(arguments: ForeignText.all)
  func `text from outside changes no table of Markdown`(_ foreign: ForeignText) {
    func cells(_ text: String) -> [Int] {
      let foreign = ForeignText("", text)
      let report = MarkdownReport(header: SampleFolder.header, language: .zh)
      return report.text(of: foreign.assessment()).split(separator: "\n").map { line in
        String(line).unescapedMarkup.count { $0 == "|" }
      }
    }
    #expect(cells(foreign.text) == cells("harmless"))
  }

  @Test(arguments: [Rendering.applicationsCSV, .criteriaCSV], ForeignText.all)
  func `text from outside is a cell and no formula`(
    _ rendering: Rendering, _ foreign: ForeignText
  ) throws {
    let text = rendering.text(of: [foreign.assessment(), foreign.unreadable()], .zh)
    let table = try #require(CSVTable(text))
    #expect(Set(table.rows.map { $0.count }).count == 1)
    for cell in table.rows.joined() {
      let first = cell.unicodeScalars.first {
        !" \u{A0}\u{3000}\"“”‘’＂＇".unicodeScalars.contains($0)
      }
      #expect(first.map { !"=+-@＝＋－＠".unicodeScalars.contains($0) } ?? true, "\(cell)")
    }
  }

  @Test(arguments: Rendering.allCases)
  func `a text that goes on and on is cut, not copied`(_ rendering: Rendering) {
    let foreign = ForeignText("long", String(repeating: "<长", count: 20_000))
    let text = rendering.text(of: [foreign.assessment(file: "a.json")], .zh)
    let plain = rendering.text(of: [ForeignText("short", "长").assessment()], .zh)
    // The text stands in seven places, and each report shows some of them several times.
    #expect(text.utf8.count < plain.utf8.count + 300_000)
  }

  @Test func `nothing added makes complete reports all the same`() throws {
    for rendering in Rendering.allCases {
      let text = rendering.text(of: [], .en)
      if rendering == .html || rendering == .screenHTML { _ = try HTMLOutline(text) }
      #expect(rendering == .markdown || !text.isEmpty)
    }
  }
}
