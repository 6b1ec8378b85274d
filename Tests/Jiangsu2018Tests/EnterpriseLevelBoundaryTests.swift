import Eligibility
import TestSupport
import Testing

struct EnterpriseLevelBoundaryTests {
  @Test(arguments: Step.steps(of: .enterpriseLevel))
  func `a fact decides the criteria that read it and no other`(_ step: Step) { step.verify() }

  @Test func `the samples stand exactly at every threshold`() throws {
    try ThresholdSample.verify(.enterpriseLevel)
  }

  @Test(arguments: [.discrete, .process, .mixed, nil] as [Production?])
  func `an enterprise connects devices or data points, and manages devices either way`(
    production: Production?
  ) throws {
    let connection = Connection(
      category: .enterpriseLevel, criterion: "3.2", devices: [("devices.connected", 100)],
      points: ("devices.processDataPoints", 3_000), managed: [("devices.managed", 30)])
    try connection.verify(production: production)
  }

  @Test(arguments: [
    "models.mechanism", "models.mechanismAndAlgorithmMonthlyCalls", "devices.kinds",
  ])
  func `industrial models count, not mechanism models, and no kinds are asked`(
    path: String
  ) throws {
    for sample in Step.samples(of: .enterpriseLevel) {
      for value in [0, nil] as [Int64?] {
        let change = Change(path, try Samples.application(sample)) { $0.state(path, value) }
        let step = Step(
          sample: sample, category: .enterpriseLevel, change: change.name,
          application: change.application, expected: [:])
        step.verify()
      }
    }
  }
}
