import Eligibility
import Testing

/// Values of another kind than the fact has.
struct KindProblemTests {
  private static let object = Words(
    zh: "写成 { … }，各填报项写在里面；都没有的写 { }",
    en: "write { … } with its fields in it, or { } if none is stated")
  private static let array = Words(
    zh: "请去掉外面的 [ ]，从 { 写起；一个文件只写一份申报",
    en: "leave out the [ ] around it and begin with {; a file holds one application")
  private static let list = Words(
    zh: "放在 [ ] 里，例如 [ { … } ]", en: "put it in [ ], for example [ { … } ]")
  private static let text = Words(
    zh: "加上英文双引号，例如 \"…\"", en: "put it in double quotation marks: \"…\"")
  private static let number = Words(zh: "例如 1200", en: "for example 1200")
  private static let amount = Words(zh: "例如 20000.5", en: "for example 20000.5")
  private static let claim = Words(
    zh: "例如 {\"met\": true, \"evidence\": \"《测试报告》第 3 章\"}",
    en: "for example {\"met\": true, \"evidence\": \"test report, chapter 3\"}")
  private static let listing = Words(
    zh: "例如 [\"成长性好\",\"管理能力优\"]", en: "for example [\"strong growth\",\"excellent management\"]")
  private static let productions = Words(
    zh: "可选：discrete（离散）、process（流程）、mixed（混合）", en: "allowed: discrete, process, mixed")

  @Test(arguments: [
    Faulty(
      "5", at: "1:1 ", zh: "应填一组填报项 { … }，实为数字", en: "expected an object { … }, found a number",
      remedy: object),
    Faulty(
      "[]", at: "1:1 ", zh: "应填一组填报项 { … }，实为列表 [ … ]",
      en: "expected an object { … }, found a list", remedy: array),
    Faulty(
      "null", at: "1:1 ", zh: "应填一组填报项 { … }，实为 null", en: "expected an object { … }, found null",
      remedy: object),
    Faulty(
      #"{"devices": 5000}"#, at: "1:13 devices", zh: "应填一组填报项 { … }，实为数字",
      en: "expected an object { … }, found a number", remedy: object),
    Faulty(
      #"{"industries": {"name": "汽车"}}"#, at: "1:16 industries", zh: "应填列表 [ … ]，实为一组填报项 { … }",
      en: "expected a list [ … ], found an object", remedy: list),
    Faulty(
      #"{"industries": [null]}"#, at: "1:17 industries[0]", zh: "应填一组填报项 { … }，实为 null",
      en: "expected an object { … }, found null", remedy: object),
    Faulty(
      #"{"devices": {"connected": true}}"#, at: "1:27 devices.connected",
      zh: "应填整数，实为 true 或 false", en: "expected a whole number, found true or false",
      remedy: number),
    Faulty(
      #"{"devices": {"connected": [5]}}"#, at: "1:27 devices.connected", zh: "应填整数，实为列表 [ … ]",
      en: "expected a whole number, found a list", remedy: number),
    Faulty(
      #"{"finances": [{"profit": {}}]}"#, at: "1:26 finances[0].profit",
      zh: "应填金额（万元），实为一组填报项 { … }", en: "expected an amount (in 10,000 yuan), found an object",
      remedy: amount),
    Faulty(
      #"{"platform": {"name": 5}}"#, at: "1:23 platform.name", zh: "应填带引号的文字，实为数字",
      en: "expected a text in quotation marks, found a number", remedy: text),
    Faulty(
      #"{"platform": {"production": false}}"#, at: "1:29 platform.production",
      zh: "应填可选值之一，实为 true 或 false",
      en: "expected one of the values allowed, found true or false",
      remedy: productions),
    Faulty(
      #"{"claims": {"openness": "好"}}"#, at: "1:25 claims.openness",
      zh: "应填 true 或 false，或附佐证的声明，实为文字",
      en: "expected true or false, or a claim with evidence, found a text", remedy: claim),
    Faulty(
      #"{"claims": {"openness": {"met": 1}}}"#, at: "1:33 claims.openness.met",
      zh: "应填 true 或 false，或附佐证的声明，实为数字",
      en: "expected true or false, or a claim with evidence, found a number", remedy: claim),
    Faulty(
      #"{"claims": {"openness": {"met": true, "evidence": ["a"]}}}"#,
      at: "1:51 claims.openness.evidence", zh: "应填带引号的文字，实为列表 [ … ]",
      en: "expected a text in quotation marks, found a list", remedy: text),
    Faulty(
      #"{"capabilities": {"strengths": "带动性大"}}"#, at: "1:32 capabilities.strengths",
      zh: "应填清单 [ \"…\", \"…\" ]，实为文字",
      en: "expected a list of texts [ \"…\", \"…\" ], found a text",
      remedy: listing),
    Faulty(
      #"{"capabilities": {"strengths": {"items": 2}}}"#, at: "1:42 capabilities.strengths.items",
      zh: "应填清单 [ \"…\", \"…\" ]，实为数字",
      en: "expected a list of texts [ \"…\", \"…\" ], found a number",
      remedy: listing),
    Faulty(
      #"{"capabilities": {"strengths": ["甲", 2]}}"#, at: "1:38 capabilities.strengths",
      zh: "应填带引号的文字，实为数字", en: "expected a text in quotation marks, found a number", remedy: text),
    Faulty(
      #"{"capabilities": {"networkModes": [null]}}"#, at: "1:36 capabilities.networkModes",
      zh: "应填可选值之一，实为 null", en: "expected one of the values allowed, found null",
      remedy: Words(
        zh: "可选：industrialEthernet（工业以太网）、fieldbus（现场总线）",
        en: "allowed: industrialEthernet, fieldbus")),
  ])
  func `a value of another kind says what was expected and found`(_ faulty: Faulty) {
    faulty.verify()
  }

  @Test func `a member that is no object keeps its place in the list`() {
    let read = ReadText(#"{"industries": [{"x": 1}, 5, {"x": 1}, [], {"x": 1}]}"#)
    #expect(
      read.problems.map { $0.path } == [
        "industries[0].x", "industries[1]", "industries[2].x", "industries[3]", "industries[4].x",
      ])
  }

  @Test func `what follows a faulty value is read all the same`() {
    let read = ReadText(
      #"{"devices": {"connected": [[{"a": 1}]], "kinds": 30}, "claims": {"openness": "?!好", "goodCredit": true}}"#
    )
    #expect(read.problems.count == 2)
    #expect(read.application.stated(.deviceKinds)?.value == 30)
    #expect(read.application.stated(.goodCredit)?.value.isMet == true)
  }
}
