import Eligibility
import TestSupport

extension Requirement {
  /// A requirement of any shape; what stands inside `members` or `year` reads the facts of their group as well.
  static func random(
    depth: Int, in group: Group? = nil, using generator: inout SplitMix64
  ) -> Requirement {
    guard depth > 0 else { return statement(in: group, using: &generator) }
    func part(_ group: Group?) -> Requirement {
      random(depth: Int.random(in: 0..<depth, using: &generator), in: group, using: &generator)
    }
    func parts() -> [Requirement] {
      (0..<Int.random(in: 1...4, using: &generator)).map { _ in part(group) }
    }
    switch Int.random(in: 0..<(group == nil ? 7 : 4), using: &generator) {
    case 0: return Requirement("all", .all(parts()))
    case 1: return Requirement("either", .either(parts()))
    case 2:
      let choice: Choice = group == .industries ? .industryProduction : .production
      return Requirement(
        "given", .given(choice, oneOf: someTerms(of: choice, using: &generator), part(group)))
    case 3: return Requirement("optional", .optional(part(group)))
    case 4, 5:
      let group = generator.pick([Group.industries, .domains])
      let count = Bound(.atLeast, .random(in: 1...4, using: &generator), .notFewerThan)
      return Requirement(
        "members", .members(group, atLeast: count, every: generator.happens(30), part(group)))
    default:
      return Requirement(
        "year", .years([.random(in: 2014...2018, using: &generator)], part(.finances)))
    }
  }

  private static func statement(
    in group: Group?, using generator: inout SplitMix64
  ) -> Requirement {
    let comparison = generator.pick(Comparison.allCases)
    let bound = Bound(comparison, .random(in: 0...12, using: &generator), .notFewerThan)
    let percent = Bound(.atLeast, .random(in: 0...100, using: &generator), .orMore)
    let counts = Count.allCases.filter { $0.group == group && $0 != .fiscalYear }
    switch Int.random(in: 0..<7, using: &generator) {
    case 0, 1:
      if group == .finances {
        return Requirement("amount", .figure(.amount(generator.pick(Amount.allCases)), bound))
      }
      return Requirement("count", .figure(.count(generator.pick(counts)), bound))
    case 2:
      if group == .finances {
        return Requirement(
          "share",
          .share(part: .amount(.researchExpense), whole: .amount(.revenue), percent: percent))
      }
      return Requirement(
        "share",
        .share(
          part: .count(generator.pick(counts)), whole: .count(generator.pick(counts)),
          percent: percent))
    case 3:
      let choice: Choice = group == .industries ? .industryProduction : .operatorForm
      return Requirement("choice", .choice(choice, oneOf: someTerms(of: choice, using: &generator)))
    case 4:
      let count = Bound(.atLeast, .random(in: 0...4, using: &generator), .several)
      return Requirement(
        "listing", .listing(generator.pick(Listing.allCases), atLeast: count, examples: []))
    case 5:
      let closed: [Listing] = [.cloudForms, .dataHandling, .networkModes, .machineLinks]
      return Requirement("everyTerm", .everyTerm(generator.pick(closed), examples: []))
    default: return Requirement("claim", .claim(generator.pick(Claim.allCases)))
    }
  }

  private static func someTerms(of choice: Choice, using generator: inout SplitMix64) -> [UInt8] {
    choice.terms.indices.filter { _ in generator.happens(50) }.map { UInt8($0) }
  }
}
