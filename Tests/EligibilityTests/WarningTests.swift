import Eligibility
import TestSupport
import Testing

/// Figures that contradict each other.
struct WarningTests {
  /// What cannot exceed what, put down a second time by hand.
  private static let pairs: [(part: String, whole: String)] = [
    ("devices.connected", "devices.connectable"),
    ("devices.processDataPoints", "devices.connectableDataPoints"),
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
    application.state(.fiscalYear, 2017, member: 0)
    let part = try #require(Slot(path: part))
    let whole = try #require(Slot(path: whole))
    application.state(whole, 5)
    #expect(application.remarks() == [])
    application.state(part, 5)
    #expect(application.remarks() == [])
    application.state(part, 6)
    let warnings = application.remarks()
    guard case .partExceedsWhole(let partPlace, let wholePlace)? = warnings.first?.kind else {
      Issue.record("\(warnings)")
      return
    }
    #expect(warnings.count == 1)
    #expect(warnings.first?.offset == nil)
    #expect([partPlace.path, wholePlace.path] == ["\(part)", "\(whole)"])
    #expect([partPlace.value, wholePlace.value] == [6, 5])
    application.withdraw(whole)
    #expect(application.remarks() == [])
  }

  @Test func `what serves two industries may be counted in both`() {
    for count in Count.allCases where count.group == .industries {
      var application = Application()
      for whole in count.wholes { application.state(whole, 10) }
      for value in [9, 9] as [Int64] {
        application.state(count, value, member: application.addMember(to: .industries))
      }
      #expect(application.remarks() == [], "\(count)")
    }
  }

  @Test(
    arguments: [
      (5, nil, .connectedDevices), (nil, 5, .connectableDevices), (5, 6, nil),
      (5, 5, .connectedDevices),
      (3, 5, .connectableDevices), (6, nil, nil), (nil, 6, nil), (nil, nil, nil),
    ] as [(Int64?, Int64?, Count?)])
  func `managed devices are held against the larger of what is connected and what can be`(
    connected: Int64?, connectable: Int64?, whole: Count?
  ) {
    var application = Application()
    application.state(.managedDevices, 6)
    application.state(.connectedDevices, connected)
    application.state(.connectableDevices, connectable)
    let wholes = application.remarks().map { warning -> Figure? in
      guard case .partExceedsWhole(_, let whole) = warning.kind else { return nil }
      return whole.figure
    }
    #expect(wholes == (whole.map { [.count($0)] } ?? []))
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `a part is only held against the whole of its own member or of the platform`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let application = Application.random(stating: 60, using: &generator)
    for warning in application.remarks() {
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
