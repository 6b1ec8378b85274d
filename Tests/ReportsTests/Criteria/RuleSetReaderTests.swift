import Eligibility
import StrictJSON
import Testing

struct RuleSetReaderTests {
  /// A way to make the rule set wrong, and everything that is then said.
  struct Fault: CustomTestStringConvertible, Sendable {
    let name: String
    let piece: String
    let wrong: String
    let said: [String]

    init(_ name: String, _ piece: String, _ wrong: String, _ said: String...) {
      self.name = name
      self.piece = piece
      self.wrong = wrong
      self.said = said
    }

    var testDescription: String { name }
  }

  @Test func `the small rule set is read`() throws {
    let ruleSet = try RuleSet.read(Array(RuleSetText.right.utf8)).get()
    #expect(ruleSet.category == .industryLevel)
    #expect(ruleSet.criteria[0].walked.map { $0.name }.joined() == "abcdefghijklmnopq")
    #expect(ruleSet.criteria[0].readings[0].otherRequirements?.count == 1)
    let moreThan = Bound(.moreThan, 500_000, .profitable)
    #expect(ruleSet.criteria[0].walked[9].logic == .figure(.amount(.profit), moreThan))
    #expect(try RuleSet.read(ruleSet.canonicalForm).get() == ruleSet)
  }

  @Test(arguments: faults)
  func `a fault is told with its place`(_ fault: Fault) {
    #expect(Self.problems(of: RuleSetText.with(fault.wrong, for: fault.piece)) == fault.said)
  }

  @Test func `all faults are told at once, in the order of the text`() {
    let text = RuleSetText.right.replacing("\"atLeast\": 5,", with: "\"atLeast\": -5,")
      .replacing("claims.openness", with: "claims.opennes").replacing("\"one\"", with: "1")
    let said = Self.problems(of: Array(text.utf8))
    #expect(said.count == 4)
    #expect(said.map { $0.prefix { $0 != " " } } == ["10:46:", "12:66:", "15:59:", "34:57:"])
  }

  @Test func `no more than a thousand problems are kept`() {
    let items = Array(repeating: "1", count: 1_500).joined(separator: ",")
    let text = RuleSetText.with(
      "[\(items)]", for: "[{ \"name\": \"a\", \"claim\": \"claims.openness\" }]")
    guard case .failure(let problems) = RuleSet.read(text) else { return }
    #expect(problems.list.count == 1_001)
    #expect(problems.list.last?.kind == .furtherProblems(rest: 500))
  }

  @Test func `notes may stand in every object but a pair of words`() throws {
    let text = RuleSetText.right.replacing("{ \"name\"", with: "{ \"notes\": [1, {}], \"name\"")
      .replacing("\"id\"", with: "\"notes\": \"x\", \"id\"")
      .replacing("\"ruleSetForm\"", with: "\"$schema\": \"x\", \"notes\": null, \"ruleSetForm\"")
    let right = try RuleSet.read(Array(RuleSetText.right.utf8)).get()
    #expect(try RuleSet.read(Array(text.utf8)).get() == right)
    let wrong = RuleSetText.with("{ \"zh\": \"注\", \"notes\": 1,", for: "{ \"zh\": \"注\",")
    #expect(Self.problems(of: wrong) == ["30:28: there is no field named \"notes\""])
  }

  @Test func `every problem is worded in both languages and has a path`() {
    for fault in Self.faults {
      guard
        case .failure(let problems) = RuleSet.read(RuleSetText.with(fault.wrong, for: fault.piece))
      else { continue }
      for problem in problems.list {
        #expect(problem.wording.zh != problem.wording.en)
        #expect(!problem.path.isEmpty || problem.isAboutTheWhole)
      }
    }
  }

  static func problems(of text: [UInt8]) -> [String] {
    guard case .failure(let problems) = RuleSet.read(text) else { return ["nothing"] }
    return problems.list.map { problem in
      let location = TextPosition(offset: problem.offset, in: text)
      return "\(location.line):\(location.column): \(problem.wording.en)"
    }
  }
}

extension Problem {
  /// Whether it is about the text or the rule set as a whole, so that there is no path to it.
  fileprivate var isAboutTheWhole: Bool {
    if case .syntax = kind { true } else { false }
  }
}
