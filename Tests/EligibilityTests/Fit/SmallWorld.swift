import Eligibility
import TestSupport

/// Rules and applications over so few facts that every completion and every change can be tried.
///
/// Unless they are asked to conflict, no figure is wanted both high and low, as in the notice: the rank low, the whole
/// of the share low, the rest high.
enum SmallWorld {
  static let counts: [Count] = [.connectedDevices, .apps, .operatingStaff]
  static let memberCounts: [Count] = [.industryEnterpriseUsers, .industryApps]
  static let claims: [Claim] = [.dataSecurity, .openness]
  static let listing = Listing.networkModes

  static func requirement(
    depth: Int, inMember: Bool = false, conflicting: Bool = false, using generator: inout SplitMix64
  ) -> Requirement {
    guard depth > 0 else {
      return statement(inMember: inMember, conflicting: conflicting, using: &generator)
    }
    func part(_ inMember: Bool) -> Requirement {
      requirement(
        depth: Int.random(in: 0..<depth, using: &generator), inMember: inMember,
        conflicting: conflicting, using: &generator)
    }
    func parts() -> [Requirement] {
      (0..<Int.random(in: 1...3, using: &generator)).map { _ in part(inMember) }
    }
    switch Int.random(in: 0..<(inMember ? 5 : 8), using: &generator) {
    case 0, 1: return Requirement("all", .all(parts()))
    case 2: return Requirement("either", .either(parts()))
    case 3, 4:
      let choice: Choice =
        inMember
        ? .industryProduction : conflicting && generator.happens(40) ? .operatorForm : .production
      let values = generator.pick([[0, 2], [1, 2], [0], [1]] as [[UInt8]])
      return Requirement("given", .given(choice, oneOf: values, part(inMember)))
    case 5, 6:
      let isUpper = conflicting && generator.happens(25)
      let bound = Bound(
        isUpper ? .atMost : .atLeast, .random(in: 1...3, using: &generator), .notFewerThan)
      return Requirement(
        "members", .members(.industries, atLeast: bound, every: generator.happens(20), part(true)))
    default:
      let bound = Bound(.moreThan, 0, .profitable)
      return Requirement(
        "year", .years([2017], Requirement("profit", .figure(.amount(.profit), bound))))
    }
  }

  private static func statement(
    inMember: Bool, conflicting: Bool, using generator: inout SplitMix64
  ) -> Requirement {
    let bound = Bound(
      generator.pick(conflicting ? Comparison.allCases : [.atLeast, .atLeast, .moreThan]),
      .random(in: 0...4, using: &generator),
      .notFewerThan)
    if inMember {
      return Requirement("count", .figure(.count(generator.pick(memberCounts)), bound))
    }
    switch Int.random(in: 0..<(conflicting ? 11 : 8), using: &generator) {
    case 8: return Requirement("name", .text(.platformName))
    case 9:
      return Requirement(
        "rest", .remainder(of: .count(.connectedDevices), without: .count(.apps), bound))
    case 10:
      let figure = generator.pick([Count.developers, .thirdPartyDevelopers])
      return Requirement("count", .figure(.count(figure), bound))
    case 0, 1, 2: return Requirement("count", .figure(.count(generator.pick(counts)), bound))
    case 3:
      return Requirement(
        "rank", .figure(.count(.revenueRank), Bound(.atMost, bound.value + 1, .topRanks)))
    case 4: return Requirement("claim", .claim(generator.pick(claims)))
    case 5:
      let bound = Bound(.atLeast, .random(in: 1...2, using: &generator), .several)
      return Requirement("listing", .listing(listing, atLeast: bound, examples: []))
    case 6:
      let values = generator.pick([[0], [0, 1], [2]] as [[UInt8]])
      return Requirement("choice", .choice(.operatorForm, oneOf: values))
    default:
      let percent = Bound(.atLeast, generator.pick([20, 50]), .orMore)
      return Requirement(
        "share",
        .share(
          part: .count(.thirdPartyDevelopers), whole: .count(.developers), percent: percent))
    }
  }

  static func ruleSet(using generator: inout SplitMix64) -> RuleSet {
    let nothing = Words(zh: "", en: "")
    let criteria = (0..<Int.random(in: 1...3, using: &generator)).map { place in
      Criterion(
        id: "\(place)", title: nothing, clause: "",
        requirements: (0..<Int.random(in: 1...2, using: &generator)).map { _ in
          requirement(depth: 3, using: &generator)
        }, readings: [], note: nil)
    }
    let edition = Edition(id: "test", version: "1", document: "", issued: "", title: nothing)
    return RuleSet(edition: edition, category: .crossIndustry, criteria: criteria)
  }

  /// The facts that the rules of this world read, those of the members among them.
  static func slots(of application: Application) -> [Slot] {
    let figures = counts + [.revenueRank, .thirdPartyDevelopers, .developers]
    var slots = figures.map { Slot(fact: .figure(.count($0))) }
    slots += claims.map { Slot(fact: .claim($0)) }
    slots += [Slot(fact: .listing(listing))]
    slots += [Choice.production, .operatorForm].map { Slot(fact: .choice($0)) }
    for member in 0..<(application.memberCount(of: .industries) ?? 0) {
      slots += memberCounts.map { Slot(fact: .figure(.count($0)), member: member) }
      slots.append(Slot(fact: .choice(.industryProduction), member: member))
    }
    for member in 0..<(application.memberCount(of: .finances) ?? 0) {
      slots.append(Slot(fact: .figure(.amount(.profit)), member: member))
    }
    return slots
  }

  /// An application with up to two industries and perhaps the year; states each fact with the chance given.
  static func application(
    stating percent: Int, namesakes: Bool = false, using generator: inout SplitMix64
  ) -> Application {
    var application = Application()
    if generator.happens(80) {
      application.stateList(of: .industries)
      for place in 0..<Int.random(in: 0...2, using: &generator) {
        let member = application.addMember(to: .industries)
        if place == 0 || generator.happens(70) {
          let isNamesake = namesakes && generator.happens(30)
          application.state(.industryName, "行业\(isNamesake ? 0 : place)", member: member)
        }
      }
    }
    if generator.happens(70) {
      let member = application.addMember(to: .finances)
      application.state(.fiscalYear, 2017, member: member)
    }
    for slot in slots(of: application) where generator.happens(percent) {
      let values = values(for: slot)
      application.put(generator.pick(values), at: slot)
    }
    return application
  }

  /// The values that a fact is tried at: the ends of its range and everything around the thresholds.
  static func values(for slot: Slot) -> [Int64] {
    switch slot.fact {
    case .figure(.count(.revenueRank)): [1, 2, 3, 4, 5, 6, .max]
    case .figure(.count(.developers)): [0, 1, 2, 3, 4, 5, 10, .max]
    case .figure(.count(.thirdPartyDevelopers)): [0, 1, 2, 3, 4, 5, .max]
    case .figure(.count): [0, 1, 2, 3, 4, 5, .max]
    case .figure(.amount): [-1, 0, 1]
    case .choice: [0, 1, 2]
    case .listing: [0, 1, 2]
    default: [0, 1]
    }
  }
}

extension Application {
  /// States a value by number: a claim as 0 or 1, a listing by how many terms it has.
  mutating func put(_ value: Int64, at slot: Slot) {
    switch slot.fact {
    case .figure(.count(let count)): state(count, value, member: slot.member)
    case .figure(.amount(let amount)): state(amount, value, member: slot.member ?? 0)
    case .choice(let choice): state(choice, UInt8(value), member: slot.member)
    case .claim(let claim): state(claim, value == 1)
    case .listing(let listing):
      state(listing, Array((listing.terms ?? []).map { $0.code }.prefix(Int(value))))
    case .text: break
    }
  }

  /// Whether every requirement of a rule set holds.
  func meets(_ ruleSet: RuleSet, requiringEvidence: Bool = false) -> Bool {
    ruleSet.criteria.allSatisfy {
      outcome(of: $0, requiringEvidence: requiringEvidence) == .pass
    }
  }
}
