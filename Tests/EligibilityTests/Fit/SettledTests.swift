import Eligibility
import TestSupport
import Testing

/// What nothing missing can change is settled, and nothing else is; the seed of a failure is its argument.
struct SettledTests {
  /// The outcome over all fillings: where they agree on it, that is it, and else it is missing.
  private func expectSettled(
    _ requirement: Requirement, in application: Application, strict: Bool = false,
    limit: Int = 1_500
  ) {
    guard let fillings = application.fillings(readBy: requirement, limit: limit) else { return }
    let outcomes = Set(
      fillings.map { $0.outcome(of: requirement, requiringEvidence: strict) })
    let expected = outcomes.count == 1 ? outcomes.first ?? .missing : .missing
    let outcome = application.outcome(of: requirement, requiringEvidence: strict)
    #expect(outcome == expected, "\(requirement), fillings \(outcomes)")
    let criterion = Criterion("1", "", zh: "", en: "") { requirement }
    let prospects = application.prospects(of: criterion, requiringEvidence: strict)
    #expect(prospects.best == (expected != .fail), "\(requirement)")
    #expect(prospects.worst == (expected == .pass), "\(requirement)")
    let judgement = application.judge(requirement, requiringEvidence: strict)
    #expect(judgement.outcome == outcome)
  }

  @Test(arguments: 1...80 as ClosedRange<UInt64>)
  func `an outcome is what all fillings agree on`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<12 {
      let requirement = SmallWorld.conflictingRequirement(using: &generator)
      let application = SmallWorld.application(
        stating: generator.pick([60, 80, 95]), namesakes: true, using: &generator)
      expectSettled(requirement, in: application, strict: generator.happens(30))
    }
  }

  /// Requirements of two or three facts, each of which may be stated at any value or not at all.
  private static let exhaustive: [Requirement] = {
    func figure(_ count: Count, _ comparison: Comparison, _ value: Int64) -> Requirement {
      Requirement("f", .figure(.count(count), Bound(comparison, value, .orMore)))
    }
    let devices = figure(.connectedDevices, .atLeast, 2)
    let fewDevices = figure(.connectedDevices, .atMost, 3)
    let claim = Requirement("c", .claim(.openness))
    func given(_ values: [UInt8], _ part: Requirement) -> Requirement {
      Requirement("g", .given(.production, oneOf: values, part))
    }
    func share(_ comparison: Comparison) -> Requirement {
      Requirement(
        "s",
        .share(
          part: .count(.thirdPartyDevelopers), whole: .count(.developers),
          percent: Bound(comparison, 20, .orMore)))
    }
    let rest = Requirement(
      "r",
      .remainder(
        of: .count(.connectedDevices), without: .count(.apps), Bound(.atLeast, 2, .orMore)))
    let logics: [Requirement.Logic] = [
      .all([devices, fewDevices]), .either([devices, fewDevices]),
      .all([devices, figure(.connectedDevices, .atMost, 1)]),
      .either([devices, figure(.connectedDevices, .atMost, 1)]),
      .either([given([0, 2], devices), given([1, 2], figure(.apps, .atLeast, 2))]),
      .either([given([0], devices), given([1, 2], devices)]),
      .all([given([0, 1], claim), given([1, 2], claim)]),
      .all([given([0], claim), given([1], claim)]),
      .all([claim, share(.atLeast)]), .either([share(.atLeast), share(.atMost)]),
      .all([share(.moreThan), figure(.developers, .moreThan, 3)]),
      .all([rest, figure(.apps, .atLeast, 2)]), .either([rest, figure(.apps, .atLeast, 3)]),
      .all([
        Requirement("c", .choice(.operatorForm, oneOf: [0, 1])),
        Requirement("g", .given(.operatorForm, oneOf: [1, 2], claim)),
      ]),
      .optional(devices),
      .either([
        Requirement("l", .listing(.networkModes, atLeast: Bound(.atLeast, 1, .some), examples: [])),
        Requirement("e", .everyTerm(.networkModes, examples: [])),
      ]),
    ]
    return logics.map { Requirement("x", $0) }
  }()

  @Test(arguments: exhaustive)
  func `every application of a small world has the outcome of its fillings`(
    _ requirement: Requirement
  ) {
    let facts = Set(requirement.walked.flatMap { $0.facts })
    var applications = [Application()]
    for slot in SmallWorld.slots(of: Application()) where facts.contains(slot.fact) {
      applications = applications.flatMap { application in
        [application]
          + SmallWorld.values(for: slot).map { value in
            var copy = application
            copy.put(value, at: slot)
            return copy
          }
      }
    }
    for application in applications { expectSettled(requirement, in: application) }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `filling in what is missing never turns an outcome around`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<10 {
      let requirement = SmallWorld.conflictingRequirement(using: &generator)
      var application = SmallWorld.application(stating: 40, namesakes: true, using: &generator)
      var outcome = application.outcome(of: requirement)
      for slot in SmallWorld.slots(of: application).shuffled(using: &generator)
      where !application.states(slot) {
        application.put(generator.pick(SmallWorld.values(for: slot)), at: slot)
        let next = application.outcome(of: requirement)
        #expect(outcome == .missing || next == outcome, "\(slot) \(requirement)")
        outcome = next
      }
    }
  }
}
