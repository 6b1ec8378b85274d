import Eligibility
import Jiangsu2018
import Reports
import StrictJSON
import Testing

struct ReviewReadingTests {
  /// One change of a file that is right, and what is said of it.
  struct Fault: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var piece: String
    var other: String
    var messages: [String]

    init(_ name: String, _ piece: String, _ other: String, _ messages: String...) {
      testDescription = name
      (self.piece, self.other, self.messages) = (piece, other, messages)
    }
  }

  static let right = """
    {"reviews": [
      {"creditCode": "91321081XN7B6UY67W", "requirement": "1.4.3/openness",
       "met": true, "by": "role", "date": "2018-10-08",
       "reason": "seen", "digest": "\(String(repeating: "0a", count: 32))"}
    ]}
    """

  static let faults: [Fault] = [
    Fault("no JSON", "[\n", "[,\n", "1:14: expected a value or ], found \",\""),
    Fault("not an object", right, "[]", "1:1: expected an object { … }, found a list"),
    Fault("nothing", right, "{}", "1:1: \"reviews\" is missing"),
    Fault(
      "reviews that are no list", right, "{\"reviews\": {}}",
      "1:13: expected a list [ … ], found an object"),
    Fault(
      "a review that is no object", "\n]}", ",\n1]}",
      "5:1: expected an object { … }, found a number"),
    Fault(
      "an unknown key", "\"date\":", "\"day\":", "2:3: \"date\" is missing",
      "3:31: there is no field named \"day\""),
    Fault(
      "a repeated key", "\"met\": true", "\"met\": true, \"met\": false",
      "3:17: the same field stands here twice"),
    Fault(
      "no code", "\"creditCode\": \"91321081XN7B6UY67W\", ", "", "2:3: \"creditCode\" is missing"),
    Fault(
      "no requirement", ", \"requirement\": \"1.4.3/openness\"", "",
      "2:3: \"requirement\" is missing"),
    Fault("no finding", "\"met\": true, ", "", "2:3: \"met\" is missing"),
    Fault("nobody", "\"by\": \"role\", ", "", "2:3: \"by\" is missing"),
    Fault("no reason", "\"reason\": \"seen\", ", "", "2:3: \"reason\" is missing"),
    Fault(
      "no digest", ", \"digest\": \"\(String(repeating: "0a", count: 32))\"", "",
      "2:3: \"digest\" is missing"),
    Fault(
      "a day that never was, of a review that is not made",
      "\"met\": true, \"by\": \"role\", \"date\": \"2018-10-08\"",
      "\"met\": null, \"by\": \"\", \"date\": \"2018-13-08\"", "3:35: \"2018-13-08\" is not a date"),
    Fault(
      "a review that is not made, without a reason",
      "\"met\": true, \"by\": \"role\", \"date\": \"2018-10-08\",\n   \"reason\": \"seen\",",
      "\"met\": null, \"by\": \"\", \"date\": \"\",", "2:3: \"reason\" is missing"),
    Fault("a finding in quotes", "true", "\"true\"", "3:11: expected true or false, found a text"),
    Fault(
      "a code that is a number", "\"91321081XN7B6UY67W\"", "91321081",
      "2:18: expected a text in quotation marks, found a number"),
    Fault(
      "no reason given", "\"seen\"", "null", "4:14: expected a text in quotation marks, found null"),
    Fault("a blank reason", "\"seen\"", "\" \\u3000\"", "4:14: the text is blank"),
    Fault("a blank role", "\"role\"", "\"\\u200b\"", "3:23: the text is blank"),
    Fault(
      "a code that is too short", "UY67W", "UY67",
      "2:18: \"91321081XN7B6UY67\" is not a unified social credit code"),
    Fault(
      "a code with a letter that codes do not have", "UY67W", "UY67I",
      "2:18: \"91321081XN7B6UY67I\" is not a unified social credit code"),
    Fault("a day that never was", "2018-10-08", "2018-02-29", "3:39: \"2018-02-29\" is not a date"),
    Fault(
      "a month that never was", "2018-10-08", "2018-13-08", "3:39: \"2018-13-08\" is not a date"),
    Fault(
      "a day written otherwise", "2018-10-08", "2018/10/08", "3:39: \"2018/10/08\" is not a date"),
    Fault("a day without zeros", "2018-10-08", "2018-10-8", "3:39: \"2018-10-8\" is not a date"),
    Fault("a time", "2018-10-08", "2018-10-08T10", "3:39: \"2018-10-08T10\" is not a date"),
    Fault(
      "a digest in capitals", "\"\(String(repeating: "0a", count: 32))\"", "\"0A\"",
      "4:32: \"0A\" is not a SHA-256 digest"),
    Fault(
      "a requirement that is not there", "1.4.3/openness", "1.4.3/opennes",
      "2:55: the criteria in use have no requirement \"1.4.3/opennes\""),
    Fault(
      "a criterion alone", "1.4.3/openness", "1.4.3",
      "2:55: the criteria in use have no requirement \"1.4.3\""),
    Fault(
      "a figure", "1.4.3/openness", "1.2.1/devices.managed",
      "2:55: the requirement \"1.2.1/devices.managed\" rests on stated figures: no review settles it"
    ),
    Fault(
      "a combination", "1.4.3/openness", "1.2.1/connection",
      "2:55: the requirement \"1.2.1/connection\" follows from its parts: no review settles it"),
    Fault(
      "everything at once", right,
      "{\"reviews\": [{\"creditCode\": 1, \"requirement\": \"x\", \"met\": 1, \"by\": \"\", \"date\": \"\", \"digest\": []}]}",
      "1:14: \"reason\" is missing", "1:29: expected a text in quotation marks, found a number",
      "1:47: the criteria in use have no requirement \"x\"",
      "1:59: expected true or false, found a number",
      "1:68: the text is blank", "1:80: the text is blank",
      "1:94: expected a text in quotation marks, found a list"),
  ]

  private static func read(_ text: String) -> Result<ReviewFile, DocumentProblems> {
    ReviewFile.read(Array(text.utf8), named: "reviews.json", for: Notice.ruleSets)
  }

  private static func problems(_ text: String) -> [Problem] {
    if case .failure(let problems) = read(text) { problems.list } else { [] }
  }

  @Test func `a file that is right is read`() throws {
    let file = try Self.read(Self.right).get()
    #expect(file.reviews.count == 1)
    let review = try #require(file.reviews.first)
    #expect(review.creditCode == "91321081XN7B6UY67W" && review.requirement == "1.4.3/openness")
    #expect(review.isMet == true && review.by == "role" && review.reason == "seen")
    #expect(review.date == "2018-10-08" && review.digest.count == 64)
    #expect(review.location == TextPosition(line: 2, column: 3))
  }

  @Test(arguments: faults)
  func `every fault is told with its place`(_ fault: Fault) throws {
    let text = Self.right.replacing(fault.piece, with: fault.other)
    #expect(text != Self.right)
    let messages = Self.problems(text).map { problem in
      let location = TextPosition(offset: problem.offset, in: text.utf8)
      return "\(location.line):\(location.column): \(problem.wording.en)"
    }
    #expect(messages == fault.messages)
  }

  @Test(arguments: faults)
  func `every fault is worded in Chinese too`(_ fault: Fault) {
    for problem in Self.problems(Self.right.replacing(fault.piece, with: fault.other)) {
      #expect(problem.wording.zh.utf8.contains { $0 > 0x7F })
      #expect(problem.remedy.map { !$0.zh.isEmpty && !$0.en.isEmpty } ?? true)
    }
  }

  @Test func `a second review of one statement of one application is a fault`() throws {
    let review = ReviewText()
    var other = review
    other.isMet = false
    let bytes = ReviewText.bytes([review, other])
    guard
      case .failure(let problems) = ReviewFile.read(
        bytes, named: "reviews.json", for: Notice.ruleSets)
    else { throw Unexpected() }
    #expect(problems.list.map { $0.path } == ["reviews[1]"])
    #expect(problems.list[0].earlierOffset == 21)
    other.digest = String(repeating: "1", count: 64)
    #expect(throws: Never.self) { try ReviewText.file([review, other]) }
  }

  @Test func `leap days are days`() throws {
    for (date, isDate) in [
      ("2016-02-29", true), ("2000-02-29", true), ("1900-02-29", false), ("2018-12-31", true),
      ("2018-04-31", false), ("0000-01-01", false), ("2018-00-10", false), ("2018-01-00", false),
    ] {
      let text = Self.right.replacing("2018-10-08", with: date)
      #expect(Self.problems(text).isEmpty == isDate, "\(date)")
    }
  }

  @Test func `notes and a schema are passed over, and no review at all is a file too`() throws {
    let noted = Self.right.replacing(
      "{\"reviews\"", with: "{\"$schema\": \"x\", \"notes\": [1], \"reviews\""
    )
    .replacing("\"met\"", with: "\"notes\": \"x\", \"met\"")
    #expect(try Self.read(noted).get().reviews.count == 1)
    #expect(try Self.read("{\"reviews\": []}").get().reviews.isEmpty)
  }

  @Test func `every declared statement of the notice can be reviewed, and no other`() throws {
    for ruleSet in Notice.ruleSets {
      for criterion in ruleSet.criteria {
        for requirement in criterion.walked {
          let review = ReviewText(requirement: criterion.id + "/" + requirement.name)
          let result = ReviewFile.read(
            ReviewText.bytes([review]), named: "x", for: Notice.ruleSets)
          let isRead = if case .success = result { true } else { false }
          #expect(isRead == requirement.isDeclared, "\(review.requirement)")
        }
      }
    }
  }

  @Test func `problems without end are cut`() {
    let text = "{\"reviews\": [" + Array(repeating: "1", count: 5_000).joined(separator: ",") + "]}"
    let problems = Self.problems(text)
    #expect(problems.count == Problem.limit + 1)
    #expect(problems.last?.kind == .furtherProblems(rest: 5_000 - Problem.limit))
  }

  private struct Unexpected: Error {}
}
