import Eligibility
import TestSupport
import Testing

struct KeyCultivationBoundaryTests {
  @Test(arguments: Step.steps(of: .keyCultivation))
  func `a fact decides the criteria that read it and no other`(_ step: Step) { step.verify() }

  @Test func `the samples stand exactly at every threshold`() throws {
    try ThresholdSample.verify(.keyCultivation)
  }

  @Test(arguments: [.discrete, .process, .mixed, nil] as [Production?])
  func `an enterprise connects devices or data points, and manages devices either way`(
    production: Production?
  ) throws {
    let connection = Connection(
      category: .keyCultivation, criterion: "4.2.1", devices: [("devices.connectable", 50)],
      points: ("devices.connectableDataPoints", 2_000), managed: [("devices.managed", 20)])
    try connection.verify(production: production)
  }

  @Test(
    arguments: [
      (1, .pass), (9, .pass), (10, .pass), (11, .fail), (.max, .fail), (nil, .missing),
    ] as [(Int64?, Outcome)])
  func `the first ten of the province rank high enough`(rank: Int64?, expected: Outcome) throws {
    for sample in Step.samples(of: .keyCultivation) {
      var application = try Samples.application(sample)
      application.state("applicant.revenueRankInProvince", rank)
      let step = Step(
        sample: sample, category: .keyCultivation, change: "rank", application: application,
        expected: expected == .pass ? [:] : ["4.1": expected])
      step.verify()
    }
  }
}
