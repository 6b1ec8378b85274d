import Eligibility
import TestSupport
import Testing

struct MutantTests {
  private static func changes(of requirement: Requirement) -> [String] {
    ruleSet(requirement).mutants.map { $0.place + ": " + $0.change.en }
  }

  private static func ruleSet(_ requirement: Requirement) -> RuleSet {
    let edition = Edition(
      id: "e", version: "1", document: "d", issued: "2018-09-25", title: Words(zh: "t", en: "t"))
    let criterion = Criterion(
      id: "9", title: Words(zh: "t", en: "t"), clause: "c", requirements: [requirement],
      readings: [], note: nil)
    return RuleSet(edition: edition, category: .keyCultivation, criteria: [criterion])
  }

  @Test func `a threshold moves by one and changes its comparison`() {
    #expect(
      Self.changes(of: Count.apps.atLeast(30, .orMore))
        == [
          "9/apps: 30 → 29", "9/apps: 30 → 31", "9/apps: atLeast → moreThan",
          "9/apps: atLeast → atMost",
          "9/apps: left out",
        ].map { $0.replacing("9/apps", with: "9/" + Count.apps.atLeast(30, .orMore).name) })
  }

  @Test func `a combination loses each part and becomes the other combination`() {
    let claims: [Requirement] = [.init("a", .claim(.openness)), .init("b", .claim(.faultAlarms))]
    #expect(
      Self.changes(of: Requirement("x", .either(claims))) == [
        "9/x: without a", "9/x: without b", "9/x: one of them becomes all", "9/x: left out",
      ])
    #expect(
      Self.changes(of: Requirement("x", .all(claims))) == [
        "9/x: without a", "9/x: without b", "9/x: all become one of them", "9/x: left out",
      ])
  }

  @Test func `members, years and choices move by one`() {
    let claim = Requirement("a", .claim(.openness))
    #expect(
      Self.changes(
        of: Requirement(
          "m", .members(.industries, atLeast: Bound(.atLeast, 3, .atLeast), every: false, claim))
      ) == [
        "9/m: 3 → 2", "9/m: 3 → 4", "9/m: atLeast → moreThan", "9/m: atLeast → atMost",
        "9/m: all others must as well", "9/m: left out",
      ])
    #expect(
      Self.changes(of: Requirement("y", .years([2017], claim))) == [
        "9/y: 2017 → 2016", "9/y: 2017 → 2018", "9/y: left out",
      ])
    #expect(
      Self.changes(of: Requirement("y", .years([2015, 2016], claim))).count == 3)
    #expect(
      Self.changes(of: Requirement("g", .given(.production, oneOf: [0, 2], claim))) == [
        "9/g: without discrete", "9/g: with process too", "9/g: without mixed", "9/g: left out",
      ])
  }

  @Test func `a name is left out, a remainder moves, one of the named may be missing`() {
    #expect(Self.changes(of: Requirement("n", .text(.applicantName))) == ["9/n: left out"])
    let remainder = Requirement.Logic.remainder(
      of: .count(.developers), without: .count(.thirdPartyDevelopers), Bound(.atLeast, 5, .orMore))
    #expect(
      Self.changes(of: Requirement("r", remainder)) == [
        "9/r: 5 → 4", "9/r: 5 → 6", "9/r: atLeast → moreThan", "9/r: atLeast → atMost",
        "9/r: left out",
      ])
    let examples = [Words(zh: "甲", en: "a"), Words(zh: "乙", en: "b")]
    for logic in [
      Requirement.Logic.everyTerm(.strengths, examples: examples),
      .everyTerm(.networkModes, examples: []),
    ] {
      #expect(
        Self.changes(of: Requirement("e", logic)) == [
          "9/e: one of them may be missing", "9/e: left out",
        ])
    }
  }

  @Test func `what never fails has no changes`() {
    let shown = Requirement("s", .optional(Count.apps.atLeast(30, .orMore)))
    #expect(Self.changes(of: shown).isEmpty)
  }

  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func `every change differs from the rule and is told apart from the others`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let requirement = Requirement.random(depth: 3, using: &generator)
    let ruleSet = Self.ruleSet(requirement)
    let mutants = ruleSet.mutants
    for mutant in mutants {
      #expect(mutant.criterion != ruleSet.criteria[0], "\(mutant.change.en)")
    }
    #expect(mutants.allSatisfy { $0.criterion.id == "9" && !$0.change.zh.isEmpty })
  }
}
