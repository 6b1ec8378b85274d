import Eligibility
import TestSupport
import Testing

struct IndustryLevelBoundaryTests {
  @Test(arguments: Step.steps(of: .industryLevel))
  func `a fact decides the criteria that read it and no other`(_ step: Step) { step.verify() }

  @Test func `the samples stand exactly at every threshold`() throws {
    try ThresholdSample.verify(.industryLevel)
  }

  @Test(arguments: [.discrete, .process, .mixed, nil] as [Production?])
  func `the focus industry connects devices or data points, and manages devices either way`(
    production: Production?
  ) throws {
    let connection = Connection(
      category: .industryLevel, criterion: "2.2.1",
      devices: [("focusIndustry.connectedDevices", 1_500)],
      points: ("focusIndustry.processDataPoints", 10_000),
      managed: [("focusIndustry.managedDevices", 200)])
    try connection.verify(production: production)
  }

  @Test(arguments: [
    "devices.connected", "devices.processDataPoints", "devices.managed", "models.mechanism",
    "apps.industrialApps", "models.mechanismMonthlyCalls",
  ])
  func `figures of the whole platform do not count for the focus industry`(path: String) throws {
    for sample in Step.samples(of: .industryLevel) {
      let application = try Samples.application(sample)
      for value in [0, 1_000_000, nil] as [Int64?] {
        let change = Change("\(path)", application) { $0.state(path, value) }
        let step = Step(
          sample: sample, category: .industryLevel, change: change.name,
          application: change.application, expected: [:])
        step.verify()
      }
    }
  }
}
