import Eligibility
import Jiangsu2018
import Testing

/// The points on which two careful readers could differ, as the rules record them.
struct ReadingsTests {
  /// Where the guide leaves a point open, put down by hand.
  private static let places: [String: [String]] = [
    "1.1.1": ["bothNouns", "namedExamples"], "1.1.3.1": ["namedExamples"],
    "1.1.3.2": ["namedExamples"], "1.1.3.3": ["analyses", "namedExamples"],
    "1.1.3.4": ["differentStages", "namedExamples"], "1.1.3.5": ["namedExamples"],
    "1.1.4": ["namedExamples"], "1.2.1": ["orMore", "managedDevices", "freeAlternative"],
    "1.2.2": ["orMore", "subscriptions", "calls", "perKind", "crossPlatform"],
    "1.2.3": ["orMore", "everyMonth"],
    "1.3.1": ["everyMember", "sameIndustries", "freeAlternative"], "1.3.2": ["everyMember"],
    "1.4.1": ["staff"], "1.4.2": ["namedExamples"], "1.4.3": ["orMore"],
    "2.1.1": ["bothNouns", "namedExamples"],
    "2.1.3": ["oneIndustry", "analyses", "namedExamples"],
    "2.1.4": ["oneIndustry", "namedExamples"], "2.2.1": ["managedDevices", "freeAlternative"],
    "2.2.2": ["orMore", "calls"], "2.3.1": ["staff"], "2.3.2": ["namedExamples"],
    "3.1.1": ["bothNouns", "namedExamples"], "3.1.2": ["allStages", "namedExamples"],
    "3.1.3": ["namedExamples"], "3.2": ["managedDevices", "freeAlternative", "bothNouns"],
    "3.3.2": ["namedExamples"],
    "4.1": [
      "orMore", "shareOfEveryYear", "shareOfThreeYears", "revenue", "profit", "namedExamples",
    ],
    "4.2": ["summary", "namedExamples"],
    "4.2.1": [
      "managedDevices", "freeAlternative", "connectedOnly", "severalSources", "namedExamples",
    ],
    "4.2.3": ["allStages"], "4.2.4": ["namedExamples"],
  ]

  /// Points that nothing in an application tells apart.
  private static let untold: Set<String> = [
    "everyMonth", "staff", "perKind", "crossPlatform", "revenue", "profit",
  ]

  @Test func `readings are recorded where the guide leaves them open`() {
    for criterion in Notice.ruleSets.flatMap({ $0.criteria }) {
      #expect(
        criterion.readings.map { $0.id } == Self.places[criterion.id] ?? [], "\(criterion.id)")
    }
  }

  @Test func `every other reading that facts can tell is proven at its boundary`() {
    let proven = Set(ReadingCase.all.map { $0.criterion + " " + $0.reading })
    let recorded = Notice.ruleSets.flatMap { $0.criteria }.flatMap { criterion in
      criterion.readings.filter { $0.otherRequirements != nil && !$0.isCounted }.map {
        criterion.id + " " + $0.id
      }
    }
    #expect(Set(recorded) == proven)
  }

  @Test func `a reading of 以上 is recorded wherever the notice says 以上, and only there`() {
    for ruleSet in Notice.ruleSets {
      let withWord = Set(
        Row.rows(of: ruleSet.category).filter { $0.word == "以上" }.map { $0.criterion })
      let recorded = ruleSet.criteria.filter { $0.readings.contains { $0.id == "orMore" } }
      #expect(Set(recorded.map { $0.id }) == withWord)
    }
  }

  @Test func `every reading asks, answers and gives its reason in both languages`() {
    for criterion in Notice.ruleSets.flatMap({ $0.criteria }) {
      for reading in criterion.readings {
        let texts = [reading.question, reading.chosen, reading.reason, reading.other]
        #expect(texts.allSatisfy { !$0.zh.isEmpty && !$0.en.isEmpty }, "\(reading.id)")
        #expect(reading.chosen != reading.other)
      }
      let ids = criterion.readings.map { $0.id }
      #expect(Set(ids).count == ids.count)
    }
  }

  @Test func `the other reading asks something else, unless nothing tells them apart`() {
    for criterion in Notice.ruleSets.flatMap({ $0.criteria }) {
      for reading in criterion.readings {
        let others = reading.otherRequirements
        #expect(
          (others == nil) == Self.untold.contains(reading.id), "\(criterion.id) \(reading.id)")
        #expect(others != criterion.requirements, "\(criterion.id) \(reading.id)")
      }
    }
  }
}
