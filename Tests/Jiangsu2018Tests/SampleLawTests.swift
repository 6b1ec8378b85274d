import Eligibility
import Jiangsu2018
import TestSupport
import Testing

/// What holds of the notice's rule sets for every sample, and for samples that are varied at random.
struct SampleLawTests {
  @Test func `the samples are there, two at the thresholds of each category`() {
    #expect(Samples.names.count >= 50)
    let expected = Category.allCases.flatMap { Step.samples(of: $0) }
    #expect(Set(expected).isSubset(of: Samples.names))
  }

  @Test(arguments: Samples.names)
  func `a sample is judged and explained alike under every category`(name: String) throws {
    let application = try Samples.application(name)
    for ruleSet in Notice.ruleSets {
      for strict in [false, true] {
        expectAgreement(of: ruleSet.determine(application, requiringEvidence: strict), application)
      }
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `so is a sample that is varied at random`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let application = try Application.variation(using: &generator)
    for ruleSet in Notice.ruleSets {
      for strict in [false, true] {
        expectAgreement(of: ruleSet.determine(application, requiringEvidence: strict), application)
      }
    }
  }

  /// The outcome of a criterion is the worst of its judgements, and each of these what it comes to by itself.
  private func expectAgreement(of determination: Determination, _ application: Application) {
    let strict = determination.requiresEvidence
    for finding in determination.findings {
      #expect(finding.outcome == finding.judgements.map { $0.outcome }.min())
      #expect(
        finding.outcome == application.outcome(of: finding.criterion, requiringEvidence: strict))
      #expect(finding.judgements.map { $0.requirement } == finding.criterion.requirements)
      for judgement in finding.judgements {
        for node in judgement.walked where node.member == nil {
          let alone = application.outcome(of: node.requirement, requiringEvidence: strict)
          #expect(node.outcome == alone, "\(finding.criterion.id)/\(node.requirement.name)")
        }
      }
    }
    let outcomes = determination.findings.map { $0.outcome }
    #expect(determination.verdict == Verdict(worst: outcomes.min() ?? .pass))
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `stating what is missing turns no settled criterion and no settled verdict around`(
    seed: UInt64
  ) throws {
    var generator = SplitMix64(seed: seed)
    var application = try Application.variation(using: &generator)
    let places = Place.all(in: application).filter { !application.states($0) }
    for place in places.shuffled(using: &generator).prefix(15) {
      let before = Notice.ruleSets.map { $0.determine(application) }
      application.state(place, using: &generator)
      let after = Notice.ruleSets.map { $0.determine(application) }
      for (one, other) in zip(before, after) {
        #expect(one.verdict == .incomplete || one.verdict == other.verdict, "\(place)")
        for (finding, next) in zip(one.findings, other.findings) where finding.outcome != .missing {
          #expect(finding.outcome == next.outcome, "\(place): \(finding.criterion.id)")
        }
      }
    }
  }

  @Test(arguments: Category.allCases)
  func `withdrawing any one fact makes nothing fail`(category: Eligibility.Category) throws {
    let application = try Samples.application("\(category.code)-comfortable.json")
    let ruleSet = Notice.ruleSet(for: category)
    #expect(ruleSet.determine(application).exceptions == [:])
    for place in Place.all(in: application) where application.states(place) {
      var lacking = application
      lacking.withdraw(place)
      let exceptions = ruleSet.determine(lacking).exceptions
      #expect(exceptions.values.allSatisfy { $0 == .missing }, "\(place)")
    }
  }

  @Test(arguments: Category.allCases)
  func `an application that states nothing is incomplete and fails nowhere`(
    category: Eligibility.Category
  ) {
    let determination = Notice.ruleSet(for: category).determine(Application())
    #expect(determination.verdict == .incomplete)
    #expect(determination.findings.allSatisfy { $0.outcome == .missing })
  }

  @Test(arguments: Samples.names)
  func `requiring evidence makes missing what is declared without it, and no more`(
    name: String
  ) throws {
    let application = try Samples.application(name)
    for ruleSet in Notice.ruleSets {
      let lenient = ruleSet.determine(application)
      let strict = ruleSet.determine(application, requiringEvidence: true)
      let unsupported = Set(lenient.unsupported)
      for (one, other) in zip(lenient.findings, strict.findings) where one.outcome != other.outcome
      {
        #expect((one.outcome, other.outcome) == (.pass, .missing))
        let declared = one.criterion.walked.compactMap { $0.declaredFact }
        #expect(!unsupported.isDisjoint(with: declared), "\(one.criterion.id)")
      }
    }
  }
}
