import Eligibility
import TestSupport

/// A place in an application where a value may stand: a fact, and the member of its group if it has one.
struct Place: Hashable, CustomStringConvertible {
  var fact: Fact
  var member: Int?

  var description: String { fact.declaration.path(member: member) }

  /// The places of an application, those of its members among them, but for what tells members apart.
  static func all(in application: Application) -> [Place] {
    Fact.all.filter { fact in !Group.allCases.contains { $0.nameFact == fact } }.flatMap { fact in
      guard let group = fact.declaration.section.group else { return [Place(fact: fact)] }
      return (0..<(application.memberCount(of: group) ?? 0)).map { Place(fact: fact, member: $0) }
    }
  }
}

extension Application {
  /// Whether a value stands there.
  func states(_ place: Place) -> Bool {
    switch place.fact {
    case .figure(let figure): stated(figure, member: place.member) != nil
    case .choice(let choice): stated(choice, member: place.member) != nil
    case .listing(let listing): stated(listing) != nil
    case .claim(let claim): stated(claim) != nil
    case .text(let text): stated(text, member: place.member) != nil
    }
  }

  /// Withdraws what stands there.
  mutating func withdraw(_ place: Place) {
    switch place.fact {
    case .figure(.count(let count)): state(count, nil, member: place.member)
    case .figure(.amount(let amount)): state(amount, nil, member: place.member ?? 0)
    case .choice(let choice): state(choice, nil, member: place.member)
    case .listing(let listing): state(listing, nil)
    case .claim(let claim): state(claim, nil)
    case .text(let text): state(text, nil, member: place.member)
    }
  }

  /// States a value there, weak or strong.
  mutating func state(_ place: Place, using generator: inout SplitMix64) {
    let isStrong = generator.happens(60)
    switch place.fact {
    case .figure(.count(let count)):
      let weak = Int64.random(in: 1...60, using: &generator)
      state(count, isStrong ? 100_000 : weak, member: place.member)
    case .figure(.amount(let amount)):
      state(amount, isStrong ? 5_000_000 : 0, member: place.member ?? 0)
    case .choice(let choice):
      let term = UInt8.random(in: 0..<UInt8(choice.terms.count), using: &generator)
      state(choice, term, member: place.member)
    case .listing(let listing):
      let names = listing.terms?.map { $0.code } ?? ["甲", "乙", "丙"]
      let count = isStrong ? names.count : Int.random(in: 0...names.count, using: &generator)
      state(listing, Array(names.prefix(count)))
    case .claim(let claim):
      state(claim, isStrong || generator.happens(50), evidence: isStrong ? "报告" : nil)
    case .text(let text): state(text, "某", member: place.member)
    }
  }

  /// A sample of which some facts are withdrawn and some stated anew.
  static func variation(using generator: inout SplitMix64) throws -> Application {
    let names = Samples.names
    let name = names[Int(generator.next() % UInt64(names.count))]
    var application = try Samples.application(name)
    for place in Place.all(in: application) {
      if generator.happens(4) { application.withdraw(place) }
      if generator.happens(4) { application.state(place, using: &generator) }
    }
    return application
  }
}
