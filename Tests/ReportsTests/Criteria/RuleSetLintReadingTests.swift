import Eligibility
import Jiangsu2018
import Testing

struct RuleSetLintReadingTests {
  /// The built-in rule sets with one criterion changed, and what is then found besides 4.2.5.
  static func found(changing id: String, _ change: (inout Criterion) -> Void) -> [String] {
    var ruleSets = Notice.ruleSets
    for number in ruleSets.indices {
      for index in ruleSets[number].criteria.indices where ruleSets[number].criteria[index].id == id
      {
        change(&ruleSets[number].criteria[index])
      }
    }
    return RuleSetLint(ruleSets).findings.filter { $0.acknowledgement == nil }
      .map { "\($0.code) \($0.subject)" }
  }

  @Test func `a reading that is judged elsewhere and not here is found`() {
    let found = Self.found(changing: "1.4.3") { $0.readings[0].otherRequirements = nil }
    #expect(found == ["reading-without-requirements 1.4.3"])
  }

  @Test func `a reading that changes nothing is found`() {
    let found = Self.found(changing: "1.4.3") { $0.readings[0].otherRequirements = $0.requirements }
    #expect(found == ["reading-without-effect 1.4.3"])
  }

  @Test func `words that are open elsewhere and not recorded here are found`() {
    let found = Self.found(changing: "1.4.3") { $0.readings = [] }
    #expect(found == ["phrase-without-reading 1.4.3/developers.thirdPartyShare"])
  }

  @Test func `a fact that no category reads any more is found`() {
    let found = Self.found(changing: "4.2.2") { $0.requirements.removeLast() }
    #expect(found == ["unused-fact capabilities.machineLinks"])
  }

  @Test func `facts are not missed where not every category is there`() {
    #expect(RuleSetLint([Notice.ruleSet(for: .enterpriseLevel)]).findings.isEmpty)
  }

  @Test func `every finding has a sentence in both languages`() {
    let place = LintFinding.RequirementReference(
      category: .crossIndustry, criterion: "1", requirement: claim(.openness))
    let kinds: [LintFinding.Kind] = [
      .duplicate(place, of: place), .implied(place, by: place),
      .redundantAlternative(place, besides: place),
      .vacuousThreshold(place), .notMonotone(place, above: place), .phraseAgainstComparison(place),
      .phraseAgainstNumber(place, means: 2),
      .phraseWithoutReading(place, .orMore, reading: "orMore"),
      .readingWithoutRequirements(.crossIndustry, criterion: "1", reading: "r"),
      .readingWithoutEffect(.crossIndustry, criterion: "1", reading: "r"),
      .unusedFact(.claim(.openness)),
    ]
    let findings = kinds.map { LintFinding($0) }
    #expect(Set(findings.map { $0.code }).count == kinds.count)
    #expect(Set(findings.map { $0.wording.zh }).count == kinds.count)
    #expect(Set(findings.map { $0.wording.en }).count == kinds.count)
    #expect(findings.allSatisfy { !$0.subject.isEmpty })
  }
}
