import Eligibility
import StrictJSON
import Testing

/// What is said of the problems that do not come of reading an application, and that every kind has its words.
struct ProblemWordingTests {
  @Test(arguments: [
    Said(
      .noCategory, zh: "没有写明申报类别", en: "the application names no category",
      remedy: Words(
        zh: "写上 \"category\"，例如 \"industry-level\"，或使用 --category",
        en: "add \"category\", \"industry-level\" for example, or use --category")),
    Said(
      .categoryWithoutRules(.keyCultivation), zh: "所用条件中没有“key-cultivation”类别",
      en: "the criteria in use have no category \"key-cultivation\""),
    Said(.notReadable(Words(zh: "甲", en: "a")), zh: "甲", en: "a"),
    Said(
      .furtherProblems(rest: 1), zh: "还有 1 处问题未列出", en: "1 further problem not shown"),
    Said(
      .syntax(.duplicateKey(first: 3)), zh: "同一填报项写了两次", en: "the same field stands here twice",
      remedy: Words(zh: "只保留一处", en: "keep one of the two")),
    Said(
      .otherDocument(.expectation), zh: "这是预期文件，写的是一份申报应得的结果，不是申报材料",
      en: "this is no application but an expectation: it says what an application is expected to "
        + "come to",
      remedy: Words(
        zh: "此处不要列入这个文件；对照预期请用 iipcheck test",
        en: "leave the file out here; iipcheck test compares the application with it")),
    Said(.missingMember("id"), zh: "缺少“id”", en: "\"id\" is missing"),
    Said(
      .unknownFact("device.connected", nearest: "devices.connected"),
      zh: "没有名为“device.connected”的填报项", en: "there is no field named \"device.connected\"",
      remedy: Words(zh: "是否应为“devices.connected”？", en: "did you mean \"devices.connected\"?")),
    Said(.unknownFact("x", nearest: nil), zh: "没有名为“x”的填报项", en: "there is no field named \"x\""),
    Said(
      .wrongFact("claims.openness", expected: .figure), zh: "“claims.openness”不是数值",
      en: "\"claims.openness\" is not a figure"),
    Said(
      .factOutOfPlace("industries[].name"), zh: "“industries[].name”不属于此处所看的对象",
      en: "\"industries[].name\" does not belong to what is looked at here"),
    Said(.repeatedID("1.1.1", first: 5), zh: "“1.1.1”已经用过", en: "\"1.1.1\" is used twice"),
    Said(
      .tooManyMembers(limit: 2_000), zh: "清单超过 2000 项",
      en: "the list has more than 2000 members"),
    Said(.emptyList, zh: "列表为空", en: "the list is empty"),
    Said(.blankText, zh: "此处文字为空白", en: "the text is blank"),
    Said(
      .invisibleCharacter("\u{200B}"), zh: "文字中有不可见字符 U+200B",
      en: "the text has the invisible character U+200B",
      remedy: Words(zh: "删去这个字符", en: "remove the character")),
    Said(
      .unclearComparison(found: []), zh: "没有写明如何比较", en: "it does not say how to compare",
      remedy: Words(
        zh: "写且只写其中一种：atLeast, moreThan, atMost",
        en: "give exactly one of atLeast, moreThan, atMost")),
    Said(
      .unequalUnits(part: "a", whole: "b"), zh: "“a”与“b”单位不同，不能求占比",
      en: "\"a\" and \"b\" have different units: one is no share of the other"),
    Said(
      .impossibleCount(101, possible: 100), zh: "101 超过可能的最大值 100",
      en: "101 is more than the 100 that there can be"),
  ])
  fileprivate func `a problem of a run or of a rule set is worded`(_ said: Said) {
    let problem = Problem(said.kind, path: "", at: 0)
    #expect(problem.wording == said.wording)
    #expect(problem.remedy == said.remedy)
  }

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

/// A kind of problem and all that is said of it.
private struct Said: CustomTestStringConvertible {
  var kind: Problem.Kind
  var wording: Words
  var remedy: Words?

  init(_ kind: Problem.Kind, zh: String, en: String, remedy: Words? = nil) {
    self.kind = kind
    self.remedy = remedy
    wording = Words(zh: zh, en: en)
  }

  var testDescription: String { wording.en }
}
