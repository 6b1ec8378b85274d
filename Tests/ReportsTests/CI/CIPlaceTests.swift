import Eligibility
import Reports
import StrictJSON
import Testing

/// Where the reports that programs read point to, and what makes a result the same from run to run.
struct CIPlaceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var text: String
    var criterion: String
    var place: String
    var line: Int?

    init(_ name: String, _ text: String, _ criterion: String, _ place: String, line: Int? = nil) {
      (testDescription, self.text, self.criterion) = (name, text, criterion)
      (self.place, self.line) = (place, line)
    }
  }

  private static let cases = [
    Case(
      "a figure that fails",
      #"{"category": "key-cultivation", "applicant": {"name": "甲🚢", "revenueRankInProvince": 11}}"#,
      "4.1", "1:86"),
    Case(
      "a figure on a line of its own",
      "{\"category\": \"key-cultivation\",\r\n\"applicant\": {\r\n  \"revenueRankInProvince\": 11}}",
      "4.1", "3:28"),
    Case(
      "a fact that is null",
      #"{"category": "enterprise-level", "capabilities": {"dataSources": null}}"#,
      "3.1.1", "1:66"),
    Case(
      "a fact that its object lacks", #"{"category": "enterprise-level", "capabilities": {}}"#,
      "3.1.1", "1:50"),
    Case("an object that is not there", #" {"category": "enterprise-level"}"#, "3.1.1", "1:2"),
    Case(
      "a line of a stream", #" {"category": "enterprise-level"}"#, "3.1.1", "7:2", line: 7),
  ]

  @Test(arguments: cases)
  func `a result points at the figure, or at what should state it`(_ example: Case) throws {
    let assessment = SampleFolder.assessor.check(
      Array(example.text.utf8), file: "a.json", line: example.line)
    let results = try results(of: [assessment])
    let result = try #require(results.first { $0["ruleId"]?.string == example.criterion })
    let region = try #require(location(of: result)?["region"])
    let place = [region["startLine"], region["startColumn"]].map { $0?.whole ?? 0 }
    #expect(place.map { String($0) }.joined(separator: ":") == example.place)
    let log = WorkflowLog(Rendering.github.text(of: [assessment], .en))
    let command = try #require(
      log.commands.first { $0.properties["title"]?.hasPrefix(example.criterion + " ") == true })
    #expect(
      command.properties["line"] == "\(place[0])" && command.properties["col"] == "\(place[1])")
  }

  @Test func `every problem of a text is reported at its place`() throws {
    let assessment = try SampleFolder.one("unreadable/several-problems.json")
    let results = try results(of: [assessment])
    let lines = results.map { location(of: $0)?["region"]?["startLine"]?.whole }
    #expect(lines == assessment.problems.map { assessment.location(of: $0.offset).line })
    let error = try #require(
      XMLOutline(Rendering.junit.text(of: [assessment], .en)).all("error").first)
    for problem in assessment.problems {
      let place = assessment.location(of: problem.offset)
      #expect(error.text.contains("\(assessment.file):\(place.line):\(place.column): "))
    }
  }

  @Test func `a file that is not there has no place in it`() throws {
    let assessment = SampleFolder.assessor.unreadable(Words(zh: "无", en: "none"), file: "a b.json")
    let result = try #require(results(of: [assessment]).first)
    #expect(location(of: result)?["artifactLocation"]?["uri"]?.string == "a%20b.json")
    #expect(location(of: result)?["region"] == nil)
    let log = WorkflowLog(Rendering.github.text(of: [assessment], .en))
    #expect(log.all("error").first?.properties.keys.sorted() == ["file", "title"])
  }

  @Test func `standard input is no file`() throws {
    let assessment = SampleFolder.assessor.check(Array("{}".utf8), file: "-")
    let log = WorkflowLog(Rendering.github.text(of: [assessment], .en))
    #expect(log.all("error").allSatisfy { $0.properties.keys.sorted() == ["title"] })
    let suite = try XMLOutline(Rendering.junit.text(of: [assessment], .en)).all("testsuite").first
    #expect(suite?.attributes["name"] == "<stdin>")
  }

  @Test func `a fingerprint outlives moved lines and languages, and is of one file and one rule`()
    throws
  {
    let text = #"{"category": "key-cultivation", "applicant": {"revenueRankInProvince": 11}}"#
    func fingerprints(
      _ text: String, file: String = "a.json", _ language: Language = .en
    ) throws -> [String] {
      let assessment = SampleFolder.assessor.check(Array(text.utf8), file: file)
      return try results(of: [assessment], language).map {
        try #require($0["partialFingerprints"]?.members?.first?.value.string)
      }
    }
    let first = try fingerprints(text)
    #expect(Set(first).count == first.count)
    #expect(try fingerprints("\n\n" + text) == first)
    #expect(try fingerprints(text, .zh) == first)
    #expect(Set(try fingerprints(text, file: "b.json")).isDisjoint(with: first))
    // Of what is no text at all, the first bytes say what it is.
    let binary = ["unreadable/utf16.json", "unreadable/word-document.json"]
    for sample in try SampleFolder.all() where !binary.contains(sample.file) {
      let source = String(decoding: sample.application.source, as: UTF8.self)
      let file = sample.file
      #expect(
        try fingerprints("\n \n" + source, file: file) == fingerprints(source, file: file),
        "\(file)")
    }
  }

  private func results(of all: [Assessment], _ language: Language = .en) throws -> [JSONNode] {
    // Without rule sets, which a log lists each time.
    let settings = ReportSettings(
      header: RunHeader(toolVersion: "1", ruleSets: [], requiresEvidence: false),
      style: TextStyle(language: language, width: 80, usesColor: false))
    let format = try #require(ReportFormat.programs.first { $0.name == "sarif" })
    let log = try JSONNode(format.make(settings).whole(of: all))
    return try #require(log["runs"]?.items?.first?["results"]?.items)
  }

  private func location(of result: JSONNode) -> JSONNode? {
    result["locations"]?.items?.first?["physicalLocation"]
  }
}
