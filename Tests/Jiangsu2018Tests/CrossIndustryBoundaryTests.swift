import Eligibility
import TestSupport
import Testing

struct CrossIndustryBoundaryTests {
  @Test(arguments: Step.steps(of: .crossIndustry))
  func `a fact decides the criteria that read it and no other`(_ step: Step) { step.verify() }

  @Test func `the samples stand exactly at every threshold`() throws {
    try ThresholdSample.verify(.crossIndustry)
  }

  @Test(arguments: [.discrete, .process, .mixed, nil] as [Production?])
  func `a platform connects devices of many kinds or data points, and manages devices either way`(
    production: Production?
  ) throws {
    let connection = Connection(
      category: .crossIndustry, criterion: "1.2.1",
      devices: [("devices.connected", 5_000), ("devices.kinds", 30)],
      points: ("devices.processDataPoints", 30_000),
      managed: [("devices.managed", 2_000), ("devices.managedKinds", 3)])
    try connection.verify(production: production)
  }

  @Test(arguments: [true, false, nil] as [Bool?], [true, false, nil] as [Bool?])
  func `key components are secure at the edge or in AI applications`(
    atEdge: Bool?, inAI: Bool?
  ) throws {
    for sample in Step.samples(of: .crossIndustry) {
      var application = try Samples.application(sample)
      application.claim("claims.keyComponentsAtEdge", atEdge)
      application.claim("claims.keyComponentsInAI", inAI)
      let expected: Outcome =
        atEdge == true || inAI == true
        ? .pass : atEdge == false && inAI == false ? .fail : .missing
      let step = Step(
        sample: sample, category: .crossIndustry, change: "keyComponents",
        application: application, expected: expected == .pass ? [:] : ["1.1.5": expected])
      step.verify()
    }
  }

  @Test(arguments: [nil, [], ["安全认证"], ["别的"]] as [[String]?])
  func `functions to manage applications are optional`(items: [String]?) throws {
    for sample in Step.samples(of: .crossIndustry) {
      var application = try Samples.application(sample)
      application.list("capabilities.applicationManagementFunctions", items)
      let step = Step(
        sample: sample, category: .crossIndustry, change: "applicationManagementFunctions",
        application: application, expected: [:])
      step.verify()
    }
  }

  @Test(arguments: ["apps.subscribingEnterprises", "models.mechanismMonthlyCalls"])
  func `what only another reading asks for does not count`(path: String) throws {
    for sample in Step.samples(of: .crossIndustry) {
      for value in [0, nil] as [Int64?] {
        let change = Change(path, try Samples.application(sample)) { $0.state(path, value) }
        let step = Step(
          sample: sample, category: .crossIndustry, change: change.name,
          application: change.application, expected: [:])
        step.verify()
      }
    }
  }
}
