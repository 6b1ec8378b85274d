import Eligibility
import StrictJSON
import Testing

/// Rule sets that are read from the published form: what is wrong with one is said in full and at its place.
struct RuleSetReadingTests {
  /// A rule set whose only criterion has this requirement.
  private static func form(_ requirement: String) -> String {
    """
    {"ruleSetForm": 1, "edition": {"id": "e", "version": "1", "document": "d", "issued": "i",
      "title": {"zh": "甲", "en": "a"}}, "category": "industry-level", "criteria": [
    {"id": "1", "title": {"zh": "甲", "en": "a"}, "clause": "c", "requirements": [
    \(requirement)
    ]}]}
    """
  }

  @Test(arguments: [
    #"{"name": "a", "figure": "apps.industrialApps", "atLeast": 5, "phrase": "不少于"}"#,
    #"{"name": "a", "figure": "apps.industrialApps", "atLeast": 5, "phrase": "不少于", "unit": "项"}"#,
    #"{"name": "a", "figure": "apps.industrialApps", "atLeast": 2, "phrase": "多种", "unit": "无"}"#,
    #"{"name": "a", "figure": "applicant.revenueRankInProvince", "atMost": 10, "phrase": "前十强"}"#,
    #"{"name": "a", "share": "developers.thirdParty", "of": "developers.total", "atLeast": 20, "phrase": "以上"}"#,
    #"{"name": "a", "choice": "operation.operatorForm", "oneOf": ["other"]}"#,
    #"{"name": "a", "claim": "claims.openness"}"#,
    #"{"name": "a", "listing": "capabilities.strengths", "atLeast": 1, "phrase": "等"}"#,
    #"{"name": "a", "listing": "capabilities.strengths", "atLeast": 1, "phrase": "等", "examples": [{"zh": "甲", "en": "a"}]}"#,
    #"{"name": "a", "everyTerm": "capabilities.networkLevels"}"#,
    #"{"name": "a", "all": [{"name": "b", "claim": "claims.openness"}]}"#,
    #"{"name": "a", "label": {"zh": "甲", "en": "a"}, "either": [{"name": "b", "claim": "claims.openness"}]}"#,
    #"{"name": "a", "given": "platform.production", "oneOf": ["mixed"], "require": {"name": "b", "claim": "claims.openness"}}"#,
    #"{"name": "a", "members": "domains", "atLeast": 3, "phrase": "至少", "every": true, "require": {"name": "b", "figure": "domains[].industrialApps", "moreThan": 1, "phrase": "以上"}}"#,
    #"{"name": "a", "year": 2017, "require": {"name": "b", "figure": "finances[].profit", "moreThan": 0.000001, "phrase": "盈利"}}"#,
    #"{"name": "a", "optional": {"name": "b", "claim": "claims.openness"}}"#,
    #"{"name": "a", "text": "applicant.name"}"#,
    #"{"name": "a", "remainder": "developers.total", "without": "developers.thirdParty", "atLeast": 5, "phrase": "不少于"}"#,
    #"{"name": "a", "everyTerm": "capabilities.strengths", "examples": [{"zh": "甲", "en": "a"}]}"#,
    #"{"name": "a", "years": [2015, 2016], "require": {"name": "b", "figure": "finances[].profit", "moreThan": 0, "phrase": "盈利"}}"#,
  ])
  func `every shape of a requirement is read and written back`(requirement: String) throws {
    let ruleSet = try RuleSet.read(Array(Self.form(requirement).utf8)).get()
    #expect(ruleSet.criteria.count == 1)
    #expect(try RuleSet.read(ruleSet.canonicalForm).get() == ruleSet)
  }

  @Test(arguments: [
    Wrong(
      #"{"name": "a", "figure": "device.connected", "atLeast": 5, "phrase": "不少于"}"#, "figure",
      .unknownFact("device.connected", nearest: "devices.connected")),
    Wrong(
      #"{"name": "a", "figure": "claims.openness", "atLeast": 5, "phrase": "不少于"}"#, "figure",
      .wrongFact("claims.openness", expected: .figure)),
    Wrong(
      #"{"name": "a", "everyTerm": "capabilities.strengths"}"#, "everyTerm",
      .wrongFact("capabilities.strengths", expected: .closedListing)),
    Wrong(
      #"{"name": "a", "figure": "industries[].industrialApps", "atLeast": 5, "phrase": "不少于"}"#,
      "figure", .factOutOfPlace("industries[].industrialApps")),
    Wrong(
      #"{"name": "a", "year": 2017, "require": {"name": "b", "claim": "claims.openness"}}"#,
      "require.claim", .factOutOfPlace("claims.openness")),
    Wrong(#"{"name": "a"}"#, "", .unclearRequirement(found: [])),
    Wrong(
      #"{"name": "a", "text": "claims.openness"}"#, "text",
      .wrongFact("claims.openness", expected: .text)),
    Wrong(
      #"{"name": "a", "text": "industries[].name"}"#, "text", .factOutOfPlace("industries[].name")),
    Wrong(
      #"{"name": "a", "remainder": "developers.total", "without": "devices.connected", "atLeast": 5, "phrase": "不少于"}"#,
      "without", .unequalUnits(part: "devices.connected", whole: "developers.total")),
    Wrong(
      #"{"name": "a", "remainder": "developers.total", "without": "claims.openness", "atLeast": 5, "phrase": "不少于"}"#,
      "without", .wrongFact("claims.openness", expected: .figure)),
    Wrong(
      #"{"name": "a", "years": [], "require": {"name": "b", "figure": "finances[].profit", "moreThan": 0, "phrase": "盈利"}}"#,
      "years", .emptyList),
    Wrong(
      #"{"name": "a", "claim": "claims.openness", "everyTerm": "capabilities.dataLoop"}"#, "",
      .unclearRequirement(found: ["claim", "everyTerm"])),
    Wrong(#"{"name": "a", "all": []}"#, "all", .emptyList),
    Wrong(
      #"{"name": "a", "figure": "apps.industrialApps", "atLeast": 5, "atMost": 6, "phrase": "不少于"}"#,
      "",
      .unclearComparison(found: ["atLeast", "atMost"])),
    Wrong(
      #"{"name": "a", "share": "developers.thirdParty", "of": "apps.industrialApps", "atLeast": 20, "phrase": "以上"}"#,
      "of", .unequalUnits(part: "developers.thirdParty", whole: "apps.industrialApps")),
    Wrong(
      #"{"name": "a", "share": "developers.thirdParty", "of": "developers.total", "atLeast": 101, "phrase": "以上"}"#,
      "atLeast", .impossibleCount(101, possible: 100)),
    Wrong(
      #"{"name": "a", "listing": "capabilities.networkModes", "atLeast": 3, "phrase": "等"}"#,
      "atLeast", .impossibleCount(3, possible: 2)),
    Wrong(
      #"{"name": "a", "figure": "apps.industrialApps", "atLeast": -5, "phrase": "不少于"}"#,
      "atLeast", .negative("-5")),
    Wrong(#"{"name": " ", "claim": "claims.openness"}"#, "name", .blankText),
    Wrong(#"{"claim": "claims.openness"}"#, "", .missingMember("name")),
    Wrong(
      #"{"name": "a", "figure": "apps.industrialApps", "phrase": "不少于"}"#, "",
      .unclearComparison(found: [])),
    Wrong(
      #"{"name": "a", "claim": "claims.openness", "labels": 1}"#, "labels",
      .unknownKey("labels", nearest: "label")),
    Wrong("5", "", .wrongKind(expected: .object, found: .number)),
  ])
  fileprivate func `a requirement that cannot be judged is refused at its place`(_ wrong: Wrong) {
    guard case .failure(let problems) = RuleSet.read(Array(Self.form(wrong.requirement).utf8))
    else {
      Issue.record("it was read")
      return
    }
    let path = "criteria[0].requirements[0]" + (wrong.path.isEmpty ? "" : "." + wrong.path)
    #expect(problems.list.map { $0.path } == [path])
    #expect(problems.list.map { $0.kind } == [wrong.kind])
  }

  @Test func `a name or an id that is given twice names the first`() {
    let twice =
      #"{"name": "a", "claim": "claims.openness"}, {"name": "a", "claim": "claims.goodCredit"}"#
    let text = Self.form(twice)
    guard case .failure(let problems) = RuleSet.read(Array(text.utf8)) else {
      Issue.record("it was read")
      return
    }
    let first = text.utf8.count - 5 - twice.utf8.count + 9
    #expect(problems.list.map { $0.kind } == [.repeatedID("a", first: first)])
  }

  @Test(arguments: ["", "[]", "{}", "null", "{\"ruleSetForm\": 2}"])
  func `a text of another form is refused`(text: String) {
    guard case .failure(let problems) = RuleSet.read(Array(text.utf8)) else {
      Issue.record("it was read")
      return
    }
    #expect(!problems.list.isEmpty)
  }
}

/// A requirement that is wrong, where inside it, and why.
private struct Wrong: CustomTestStringConvertible {
  var requirement: String
  var path: String
  var kind: Problem.Kind

  init(_ requirement: String, _ path: String, _ kind: Problem.Kind) {
    self.requirement = requirement
    self.path = path
    self.kind = kind
  }

  var testDescription: String { requirement }
}
