import Eligibility
import TestSupport

/// A place in an application where one value may be stated: a fact, and the member of its group if it has one.
struct Slot: Hashable, CustomStringConvertible {
  var fact: Fact
  var member: Int?

  var description: String { fact.declaration.path(member: member) }

  /// Whether the value tells members of a group apart: a name, or a fiscal year.
  var namesMember: Bool {
    switch fact {
    case .text(.industryName), .text(.domainName), .figure(.count(.fiscalYear)): true
    default: false
    }
  }

  /// Whether the value adds to another one that was stated below it: of what is connected, more can be connected.
  var isIncluded: Bool {
    Count.allCases.contains { count in count.included.map { .figure(.count($0)) == fact } ?? false }
  }

  /// The facts of the application as a whole, and those of each group's members.
  static let facts: (alone: [Fact], grouped: [(Group, [Fact])]) = {
    func facts(of group: Group?) -> [Fact] {
      Fact.all.filter { $0.declaration.section.group == group }
    }
    return (facts(of: nil), Group.allCases.map { ($0, facts(of: $0)) })
  }()
}

extension Application {
  /// Every place where a value may be stated, those of the listed members among them.
  var slots: [Slot] {
    var slots = Slot.facts.alone.map { Slot(fact: $0) }
    for (group, facts) in Slot.facts.grouped {
      for member in 0..<(memberCount(of: group) ?? 0) {
        slots += facts.map { Slot(fact: $0, member: member) }
      }
    }
    return slots
  }

  /// Whether a value is stated there.
  func states(_ slot: Slot) -> Bool {
    switch slot.fact {
    case .figure(let figure): stated(figure, member: slot.member) != nil
    case .choice(let choice): stated(choice, member: slot.member) != nil
    case .listing(let listing): stated(listing) != nil
    case .claim(let claim): stated(claim) != nil
    case .text(let text): stated(text, member: slot.member) != nil
    }
  }

  /// States a value there that is small enough to fall on either side of small thresholds.
  mutating func stateAnything(at slot: Slot, using generator: inout SplitMix64) {
    switch slot.fact {
    case .figure(.count(.fiscalYear)):
      state(.fiscalYear, .random(in: 2014...2018, using: &generator), member: slot.member)
    case .figure(.count(let count)):
      state(count, .random(in: 0...12, using: &generator), member: slot.member)
    case .figure(.amount(let amount)):
      let lowest: Int64 = amount.mayBeNegative ? -4 : 0
      state(amount, .random(in: lowest...12, using: &generator), member: slot.member ?? 0)
    case .choice(let choice):
      state(
        choice, .random(in: 0..<UInt8(choice.terms.count), using: &generator), member: slot.member)
    case .listing(let listing):
      let names = listing.terms?.map { $0.code } ?? ["甲", "乙", "丙", "丁", "戊", "己"]
      let count = Int.random(in: 0...names.count, using: &generator)
      state(
        listing, Array(names.shuffled(using: &generator).prefix(count)),
        evidence: generator.happens(50) ? "附件" : nil)
    case .claim(let claim):
      state(claim, generator.happens(70), evidence: generator.happens(50) ? "附件" : nil)
    case .text(let text):
      state(text, generator.pick(["甲", "乙", "丙", "丁", "戊"]), member: slot.member)
    }
  }

  /// Withdraws what is stated there.
  mutating func withdraw(_ slot: Slot) {
    switch slot.fact {
    case .figure(.count(let count)): state(count, nil, member: slot.member)
    case .figure(.amount(let amount)): state(amount, nil, member: slot.member ?? 0)
    case .choice(let choice): state(choice, nil, member: slot.member)
    case .listing(let listing): state(listing, nil)
    case .claim(let claim): state(claim, nil)
    case .text(let text): state(text, nil, member: slot.member)
    }
  }

  /// An application that states each fact with the given chance in a hundred.
  static func random(stating percent: Int, using generator: inout SplitMix64) -> Application {
    var application = Application()
    for group in Group.allCases where generator.happens(80) {
      application.stateList(of: group)
      for _ in 0..<Int.random(in: 0...5, using: &generator) {
        _ = application.addMember(to: group)
      }
    }
    for slot in application.slots where generator.happens(slot.namesMember ? 90 : percent) {
      application.stateAnything(at: slot, using: &generator)
    }
    return application
  }
}
