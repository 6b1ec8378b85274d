import Eligibility
import Testing

@testable import iipcheck

/// Expectations named where applications belong, as the shell names them for `samples/*.json`.
struct NamedExpectationTests {
  private static let application = "samples/contradictions.json"
  private static let expectation = "samples/contradictions.expected.json"

  private static func said(_ language: Language) -> (what: String, remedy: String) {
    language == .zh
      ? ("这是预期文件", "建议：此处不要列入这个文件")
      : ("this is no application", "help: leave the file out here")
  }

  @Test(arguments: ["check", "fit"], Language.allCases)
  func `an expectation is told for what it is, with the remedy, and the rest is judged`(
    _ command: String, _ language: Language
  ) async {
    let run = await CriteriaRun(
      command, Self.application, Self.expectation, "--lang", language.rawValue)
    let (what, remedy) = Self.said(language)
    #expect(run.status == .unreadable)
    #expect(run.output.contains(Self.expectation + ":2:3: "))
    #expect(run.output.contains(what))
    #expect(run.output.contains(remedy))
    #expect(run.output.contains("海市钢管云"))
  }

  @Test(arguments: Language.allCases)
  func `screening one that is named has a row of its own, in a stream too`(
    _ language: Language
  ) async {
    let named = await CriteriaRun(
      "screen", Self.application, Self.expectation, "--format", "csv", "--lang", language.rawValue)
    #expect(named.status == .unreadable)
    #expect(named.output.contains(Self.said(language).what))
    let line = await CriteriaRun(
      "screen", "-", "--format", "ndjson", "--lang", language.rawValue,
      input: Array(#"{"others": "pass"}"#.utf8))
    #expect(line.status == .unreadable)
    #expect(line.output.contains(Self.said(.zh).what))
  }

  @Test(arguments: [
    #"{"verdict": "eligible"}"#, #"{"notes": 1, "$schema": "", "others": 5}"#, #"{"cases": []}"#,
    #"{"criteria": {}, "criteria": {}}"#,
  ])
  func `an expectation is known by its keys, right or wrong`(_ text: String) async {
    let run = await CriteriaRun("check", "-", "--lang", "en", input: Array(text.utf8))
    #expect(run.status == .unreadable)
    #expect(run.output.contains("1 problem"))
    #expect(run.output.contains(Self.said(.en).what))
  }

  @Test(arguments: [
    #"{"verdict": "eligible", "category": "key-cultivation"}"#, #"{"verdict": "eligible""#,
    #"{"verdicts": "eligible"}"#, #"[{"verdict": "eligible"}]"#, #"{"notes": "", "$schema": ""}"#,
  ])
  func `what has other keys, none or no end is told as before`(_ text: String) async {
    let run = await CriteriaRun("check", "-", "--lang", "en", input: Array(text.utf8))
    #expect(run.status == .unreadable)
    #expect(!run.output.contains(Self.said(.en).what))
  }
}
