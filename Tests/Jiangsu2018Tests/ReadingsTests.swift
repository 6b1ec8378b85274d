import Eligibility
import Jiangsu2018
import Testing

/// The points on which two careful readers could differ.
struct ReadingsTests {
  @Test func `readings are recorded where the guide leaves them open`() {
    let recorded = Notice.ruleSets.flatMap { $0.criteria }.filter { !$0.readings.isEmpty }
    let expected: [String: [String]] = [
      "1.2.1": ["orMore", "managedDevices"], "1.2.2": ["orMore", "subscriptions", "calls"],
      "1.2.3": ["orMore", "everyMonth"], "1.3.1": ["everyMember"], "1.3.2": ["everyMember"],
      "1.4.3": ["orMore"], "2.2.1": ["managedDevices"], "2.2.2": ["orMore", "calls"],
      "3.2": ["managedDevices"], "4.1": ["orMore"], "4.2.1": ["managedDevices"],
    ]
    #expect(recorded.count == expected.count)
    for criterion in recorded {
      #expect(criterion.readings.map { $0.id } == expected[criterion.id], "\(criterion.id)")
    }
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

  @Test func `the other reading asks something else, unless no figure tells them apart`() {
    for criterion in Notice.ruleSets.flatMap({ $0.criteria }) {
      for reading in criterion.readings {
        let others = reading.otherRequirements
        #expect((others == nil) == (reading.id == "everyMonth"), "\(criterion.id) \(reading.id)")
        #expect(others != criterion.requirements, "\(criterion.id) \(reading.id)")
      }
    }
  }

  @Test(
    arguments: [
      ("cross-industry-threshold.json", ["1.2.1", "1.2.2", "1.2.3", "1.4.3"]),
      ("industry-level-threshold.json", ["2.2.2"]), ("key-cultivation-threshold.json", ["4.1"]),
    ])
  func `at the thresholds the other reading of 以上 fails`(
    sample: String, expected: [String]
  ) throws {
    let outcomes = try otherOutcomes(of: "orMore", in: Samples.application(sample))
    #expect(outcomes.filter { $1 == .fail }.map { $0.0 } == expected)
  }

  @Test(arguments: Category.allCases)
  func `under the other reading a process platform need not manage devices`(
    category: Eligibility.Category
  ) throws {
    var application = try Samples.application(Step.samples(of: category)[1])
    let path = category == .industryLevel ? "focusIndustry.managedDevices" : "devices.managed"
    for managed in [0, nil] as [Int64?] {
      application.state(path, managed)
      if category == .crossIndustry { application.state("devices.managedKinds", managed) }
      let outcomes = try otherOutcomes(of: "managedDevices", in: application, category)
      #expect(outcomes.map { $1 } == [.pass])
      let chosen = Notice.ruleSet(for: category).determine(application)
      #expect(chosen.exceptions.values.map { $0 } == [managed == nil ? .missing : .fail])
    }
    // A discrete platform must manage them under both.
    var discrete = try Samples.application(Step.samples(of: category)[0])
    discrete.state(path, 0)
    let outcomes = try otherOutcomes(of: "managedDevices", in: discrete, category)
    #expect(outcomes.map { $1 } == [.fail])
  }

  @Test func `under the other reading every industry and every domain must count`() throws {
    let weak: [(group: String, criterion: String, member: [String: Any])] = [
      ("industries", "1.3.1", ["name": "第四个", "production": "discrete", "connectedDevices": 0]),
      ("domains", "1.3.2", ["name": "第四个", "mechanismModels": 0, "industrialApps": 0]),
    ]
    for (group, criterion, member) in weak {
      let application = try Samples.application(Step.samples(of: .crossIndustry)[0]) { document in
        document[group] = (document[group] as? [Any] ?? []) + [member]
      }
      let outcomes = try otherOutcomes(of: "everyMember", in: application)
      #expect(outcomes.filter { $1 == .fail }.map { $0.0 } == [criterion])
    }
  }

  @Test func `other readings count subscribing enterprises, and calls of models alone`() throws {
    var application = try Samples.application(Step.samples(of: .crossIndustry)[0])
    for (reading, path, threshold) in [
      ("subscriptions", "apps.subscribingEnterprises", 3_000 as Int64),
      ("calls", "models.mechanismMonthlyCalls", 1_000),
    ] {
      let steps: [(Int64?, Outcome)] = [
        (nil, .missing), (threshold - 1, .fail), (threshold, .pass),
      ]
      for (value, expected) in steps {
        application.state(path, value)
        let outcomes = try otherOutcomes(of: reading, in: application)
        #expect(
          outcomes.map { $1 } == [expected], "\(reading) \(value.map { "\($0)" } ?? "absent")")
      }
    }
  }

  /// What the criteria with a reading come to under the other one.
  private func otherOutcomes(
    of reading: String, in application: Application, _ category: Eligibility.Category? = nil
  ) throws -> [(String, Outcome)] {
    let category = try #require(category ?? application.category)
    return Notice.ruleSet(for: category).criteria.flatMap { criterion in
      criterion.readings.filter { $0.id == reading }.map { reading in
        let outcomes = (reading.otherRequirements ?? []).map { application.outcome(of: $0) }
        return (criterion.id, outcomes.min() ?? .pass)
      }
    }
  }
}
