import Eligibility
import TestSupport
import Testing

struct JudgementTests {
  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `the explanation agrees with the outcome on every node`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let requirement = Requirement.random(depth: 4, using: &generator)
    let strict = generator.happens(50)
    for _ in 0..<20 {
      let application = Application.random(stating: 70, using: &generator)
      let judgement = application.judge(requirement, requiringEvidence: strict)
      #expect(judgement.requirement == requirement)
      expectAgreement(of: judgement, in: application, strict)
    }
  }

  /// A node's outcome is what it comes to by itself, and follows from its parts; `named` is whether the member that
  /// it stands for has a name.
  private func expectAgreement(
    of node: Judgement, named: Bool = true, in application: Application, _ strict: Bool
  ) {
    let alone = application.outcome(
      of: node.requirement, member: node.member, requiringEvidence: strict)
    #expect(node.outcome == (named ? alone : min(alone, .missing)))
    switch node.requirement.logic {
    // What its parts leave open may be settled all the same: both alternatives met, whichever is open.
    case .all:
      let worst = node.parts.map { $0.outcome }.min() ?? .pass
      #expect(alone == worst || worst == .missing)
    case .either:
      let best = node.parts.map { $0.outcome }.max() ?? .fail
      #expect(alone == best || best == .missing)
    case .members(let group, _, _, let part):
      let count = application.memberCount(of: group) ?? 0
      #expect(node.parts.map { $0.requirement } == Array(repeating: part, count: count))
      #expect(node.parts.map { $0.member } == (0..<count).map { $0 })
      for (member, part) in node.parts.enumerated() {
        let named = application.name(of: member, in: group) != nil
        expectAgreement(of: part, named: named, in: application, strict)
      }
      return
    case .years:
      guard case .years(areStated: true) = node.observation else {
        #expect(node.outcome == .missing)
        return
      }
      #expect(alone == node.parts[0].outcome)
    default: break
    }
    #expect(node.parts.map { $0.requirement } == node.requirement.parts)
    for part in node.parts { expectAgreement(of: part, in: application, strict) }
  }

  @Test func `alternatives stand nearest first, closed ones last`() {
    let connection = Requirement.either("connection", zh: "接入", en: "connection") {
      Requirement.given(.process) { Count.processDataPoints.atLeast(100, .notFewerThan) }
      Requirement.given(.discrete, .mixed) { Count.connectedDevices.atLeast(100, .notFewerThan) }
      Requirement.given(.discrete, .mixed) { Count.deviceKinds.atLeast(10, .notFewerThan) }
      Requirement.given(.discrete) {
        Count.managedDevices.atLeast(10, .notFewerThan)
        Count.managedDeviceKinds.atLeast(10, .notFewerThan)
      }
    }
    func order(_ application: Application) -> [Int] {
      let judgement = application.judge(connection)
      return judgement.nearestFirst.compactMap { near in
        judgement.parts.firstIndex { $0.requirement == near.requirement }
      }
    }
    var application = Application()
    application.state(.production, Production.discrete.rawValue)
    application.state(.processDataPoints, 100)
    application.state(.connectedDevices, 99)  // 1 % short
    application.state(.deviceKinds, 9)  // 10 % short
    application.state(.managedDevices, 9)
    application.state(.managedDeviceKinds, 9)  // two statements fail
    #expect(order(application) == [1, 2, 3, 0])
    application.state(.connectedDevices, 80)  // 20 % short
    #expect(order(application) == [2, 1, 3, 0])
    application.state(.managedDevices, nil)
    application.state(.managedDeviceKinds, nil)  // missing is better than failing
    #expect(order(application) == [3, 2, 1, 0])
    application.state(.deviceKinds, 10)  // and holding is better than missing
    #expect(order(application) == [2, 3, 1, 0])
    application.state(.production, Production.process.rawValue)
    #expect(order(application).first == 0)
  }

  @Test func `a year that is not stated is explained by nothing stated`() {
    let requirement = Requirement.year(2016) {
      Amount.profit.moreThan(0, .profitable)
      Amount.researchExpense.share(of: .revenue, atLeast: 10, .orMore)
    }
    let judgement = Application().judge(requirement)
    #expect(judgement.walked.map { $0.outcome } == Array(repeating: .missing, count: 4))
    guard case .years(areStated: false) = judgement.observation else {
      Issue.record("\(judgement.observation)")
      return
    }
  }

  @Test func `a judgement knows where the application states its fact`() throws {
    let read = ReadText(#"{"devices": {"managed": 19}, "claims": {"openness": true}}"#)
    func offset(_ requirement: Requirement) -> Int? { read.application.judge(requirement).offset }
    #expect(offset(Count.managedDevices.atLeast(20, .reaching)) == 24)
    #expect(offset(Requirement("openness", .claim(.openness))) == 52)
    #expect(offset(Count.connectedDevices.atLeast(20, .reaching)) == nil)
    var application = Application()
    application.state(.managedDevices, 19)
    #expect(application.judge(Count.managedDevices.atLeast(20, .reaching)).offset == nil)
  }
}
