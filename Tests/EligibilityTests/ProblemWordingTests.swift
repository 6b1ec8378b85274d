import Eligibility
import StrictJSON
import Testing

/// What belongs to the words of a problem; the words of every kind are recorded (`MessageCatalogueTests`).
struct ProblemWordingTests {
  @Test func `an unclear requirement says what was found`() {
    let none = Problem(.unclearRequirement(found: []), path: "", at: 0)
    let two = Problem(.unclearRequirement(found: ["claim", "figure"]), path: "", at: 0)
    #expect(none.wording == Words(zh: "没有写明要求什么", en: "it does not say what is required"))
    #expect(
      two.wording
        == Words(
          zh: "同时写了几种要求：claim, figure", en: "it requires several things at once: claim, figure"))
    #expect(none.remedy == two.remedy)
    #expect(none.remedy?.en.hasPrefix("give exactly one of figure, share") == true)
  }

  @Test func `an earlier place is named where there is one`() {
    func earlier(_ kind: Problem.Kind) -> Int? { Problem(kind, path: "", at: 9).earlierOffset }
    #expect(earlier(.repeatedKey(first: 3)) == 3)
    #expect(earlier(.repeatedItem(first: 4)) == 4)
    #expect(earlier(.repeatedYear(2017, first: 7)) == 7)
    #expect(earlier(.repeatedID("a", first: 5)) == 5)
    #expect(earlier(.syntax(.duplicateKey(first: 6))) == 6)
    #expect(earlier(.blankText) == nil)
  }

  @Test func `every kind of value and expectation has its words`() {
    let kinds: [JSONKind] = [.object, .array, .string, .number, .boolean, .null]
    let expectations: [Problem.Expectation] = [
      .object, .list, .count, .figure(.count(.apps)), .figure(.amount(.profit)), .text,
      .choice([]), .claim,
      .listing(.industrialProtocols), .item,
      .truth,
    ]
    for found in kinds {
      for expected in expectations {
        let problem = Problem(.wrongKind(expected: expected, found: found), path: "", at: 0)
        #expect(problem.wording.zh.hasPrefix("应填") && problem.wording.zh.contains("，实为"))
        #expect(
          problem.wording.en.hasPrefix("expected ") && problem.wording.en.contains(", found "))
      }
    }
    for kind: Problem.FactKind in [.figure, .choice, .claim, .listing, .closedListing] {
      let problem = Problem(.wrongFact("x", expected: kind), path: "", at: 0)
      #expect(problem.wording.zh.hasPrefix("“x”不是") && problem.wording.zh.count > 5)
    }
  }
}
