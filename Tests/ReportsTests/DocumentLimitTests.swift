import Eligibility
import Jiangsu2018
import Reports
import Testing

/// However much is wrong with a document of any kind: a thousand problems are told, and that there are more.
struct DocumentLimitTests {
  enum Kind: CaseIterable {
    case expectation, result, stream, reviews, ruleSet

    /// A text with one fault an item.
    func text(_ faults: Int) -> [UInt8] {
      let ones = Array(repeating: "1", count: faults).joined(separator: ",")
      let row = "{\"file\":\"a\",\"verdict\":\"x\",\"category\":\"x\"}"
      let text =
        switch self {
        case .expectation: "{\"cases\":[\(ones)]}"
        case .result: "{\"resultForm\":1,\"applications\":[\(ones)]}"
        case .stream: Array(repeating: row, count: faults).joined(separator: "\n")
        case .reviews: "{\"reviews\":[\(ones)]}"
        case .ruleSet:
          """
          {"ruleSetForm":1,"edition":{"id":"x","version":"1","document":"x","issued":"x",
          "title":{"zh":"x","en":"x"}},"category":"industry-level","criteria":[\(ones)]}
          """
        }
      return Array(text.utf8)
    }

    func problems(in text: [UInt8]) -> [Problem] {
      switch self {
      case .expectation: Expectation.read(text).problems
      case .result, .stream: ResultFile.read(text, named: "x").problems
      case .reviews: ReviewFile.read(text, named: "x", for: Notice.ruleSets).problems
      case .ruleSet: RuleSet.read(text).problems
      }
    }
  }

  @Test(arguments: Kind.allCases, [999, 1_000, 1_001, 1_500])
  func `a thousand problems are kept, and that there are more is said`(_ kind: Kind, faults: Int) {
    let text = kind.text(faults)
    let problems = kind.problems(in: text)
    #expect(problems.count == min(faults, 1_001))
    let isLast = problems.last?.kind == .furtherProblems(rest: faults - 1_000)
    #expect(isLast == (faults > 1_000))
    #expect(problems == problems.sorted { $0.offset < $1.offset })
  }
}

extension Result where Failure == DocumentProblems {
  fileprivate var problems: [Problem] {
    if case .failure(let problems) = self { problems.list } else { [] }
  }
}
