import Eligibility
import Testing

/// Figures that contradict each other.
struct WarningTests {
  /// What cannot exceed what, put down a second time by hand.
  private static let pairs: [(part: String, whole: String)] = [
    ("devices.managed", "devices.connected"), ("devices.kinds", "devices.connected"),
    ("devices.managedKinds", "devices.kinds"), ("devices.managedKinds", "devices.managed"),
    ("focusIndustry.connectedDevices", "devices.connected"),
    ("focusIndustry.processDataPoints", "devices.processDataPoints"),
    ("focusIndustry.managedDevices", "focusIndustry.connectedDevices"),
    ("focusIndustry.managedDevices", "devices.managed"),
    ("industries[].connectedDevices", "devices.connected"),
    ("industries[].processDataPoints", "devices.processDataPoints"),
    ("models.mechanism", "models.industrial"), ("models.mechanismKinds", "models.mechanism"),
    ("focusIndustry.mechanismModels", "models.mechanism"),
    ("industries[].industrialModels", "models.industrial"),
    ("domains[].mechanismModels", "models.mechanism"),
    ("models.mechanismMonthlyCalls", "models.mechanismAndAlgorithmMonthlyCalls"),
    ("models.mechanismMonthlyCalls", "models.industrialMonthlyCalls"),
    ("apps.cloudSoftwareKinds", "apps.cloudSoftware"),
    ("apps.industrialAppKinds", "apps.industrialApps"),
    ("focusIndustry.industrialApps", "apps.industrialApps"),
    ("industries[].industrialApps", "apps.industrialApps"),
    ("domains[].industrialApps", "apps.industrialApps"),
    ("apps.subscribingEnterpriseKinds", "apps.subscribingEnterprises"),
    ("apps.subscribingUserKinds", "apps.subscribingUsers"),
    ("developers.thirdParty", "developers.total"),
    ("developers.usingToolkit", "developers.total"),
    ("finances[].researchExpense", "finances[].revenue"),
  ]

  @Test func `every part has its wholes, and no others`() {
    let counts = Count.allCases.flatMap { part in
      part.wholes.map { [part.declaration.path, $0.declaration.path] }
    }
    let amounts = Amount.allCases.flatMap { part in
      part.wholes.map { [part.declaration.path, $0.declaration.path] }
    }
    #expect(Set(counts + amounts) == Set(Self.pairs.map { [$0.part, $0.whole] }))
  }

  @Test(arguments: pairs)
  func `a part may equal its whole and not exceed it`(part: String, whole: String) throws {
    var application = Application()
    for group in Group.allCases { _ = application.addMember(to: group) }
    let part = try #require(Slot(path: part))
    let whole = try #require(Slot(path: whole))
    application.state(whole, 5)
    #expect(application.warnings(judgedBy: .test) == [])
    application.state(part, 5)
    #expect(application.warnings(judgedBy: .test) == [])
    application.state(part, 6)
    let warnings = application.warnings(judgedBy: .test)
    guard case .partExceedsWhole(let partPlace, let wholePlace)? = warnings.first?.kind else {
      Issue.record("\(warnings)")
      return
    }
    #expect(warnings.count == 1)
    #expect(warnings.first?.offset == nil)
    #expect([partPlace.path, wholePlace.path] == ["\(part)", "\(whole)"])
    #expect([partPlace.value, wholePlace.value] == [6, 5])
    application.withdraw(whole)
    #expect(application.warnings(judgedBy: .test) == [])
  }

  @Test func `only devices and data points add up over industries`() {
    for count in Group.industries.figures {
      var application = Application()
      for whole in count.wholes { application.state(whole, 10) }
      for value in [4, 4, 3] as [Int64] {
        let member = application.addMember(to: .industries)
        application.state(count, value, member: member)
      }
      let kinds = application.warnings(judgedBy: .test).map { $0.kind }
      let addsUp = count == .industryDevices || count == .industryDataPoints
      #expect(kinds.count == (addsUp ? 1 : 0), "\(count)")
      guard case .sumExceedsWhole(let part, let sum, _)? = kinds.first else { continue }
      #expect(part == count)
      #expect(sum == 11)
      application.state(count, 2, member: 2)
      #expect(application.warnings(judgedBy: .test) == [])
      application.state(count, 11, member: 2)  // one alone is too many: said once
      #expect(application.warnings(judgedBy: .test).count == 1)
      application.state(count, nil, member: 2)
      #expect(application.warnings(judgedBy: .test) == [])
    }
  }

  @Test func `a sum beyond 64 bits is still too large`() {
    var application = Application()
    application.state(.connectedDevices, .max - 1)
    for _ in 0..<3 {
      let member = application.addMember(to: .industries)
      application.state(.industryDevices, .max - 1, member: member)
    }
    let kinds = application.warnings(judgedBy: .test).map { $0.kind }
    guard case .sumExceedsWhole(_, let sum, _)? = kinds.first else {
      Issue.record("\(kinds)")
      return
    }
    #expect(sum == .max)
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `a part is only held against the whole of its own member or of the platform`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let application = Application.random(stating: 60, using: &generator)
    for warning in application.warnings(judgedBy: .test) {
      guard case .partExceedsWhole(let part, let whole) = warning.kind else { continue }
      #expect(part.value > whole.value)
      #expect(whole.member == nil || part.member == whole.member)
    }
  }
}

extension Slot {
  /// The place of a path, in the first member where it belongs to a group.
  init?(path: String) {
    guard let fact = Fact.all.first(where: { $0.declaration.path == path }) else { return nil }
    self.init(fact: fact, member: fact.declaration.section.group == nil ? nil : 0)
  }
}

extension Application {
  fileprivate mutating func state(_ slot: Slot, _ value: Int64) {
    switch slot.fact {
    case .figure(.count(let count)): state(count, value, member: slot.member)
    case .figure(.amount(let amount)): state(amount, value, member: slot.member ?? 0)
    case .choice, .listing, .claim, .text: break
    }
  }
}

extension Group {
  /// The figures of a member.
  fileprivate var figures: [Count] { Count.allCases.filter { $0.group == self } }
}
