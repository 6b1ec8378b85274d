import Jiangsu2018
import TestSupport
import Testing

@testable import Eligibility

/// The smallest change under the rules of the notice; the seed of a failure is among its arguments.
struct SmallestChangeOfNoticeTests {
  private static let seeds: ClosedRange<UInt64> = 1...20

  @Test(arguments: Category.allCases, seeds)
  func `the smallest change makes the category eligible, and leaving out any part of it does not`(
    category: Category, seed: UInt64
  ) {
    var generator = SplitMix64(seed: seed)
    let rules = Notice.ruleSet(for: category)
    let application = NoticeApplication.random(
      stating: generator.pick([0, 60, 90, 98]), well: generator.pick([30, 80, 95]),
      using: &generator)
    for evidence in [false, true] {
      guard
        let smallest = rules.smallestChange(of: application, requiringEvidence: evidence)
      else {
        Issue.record("there is no way")
        continue
      }
      func isEligible(_ application: Application) -> Bool {
        rules.criteria.allSatisfy {
          application.outcome(of: $0, requiringEvidence: evidence) == .pass
        }
      }
      #expect(isEligible(application.applying(smallest.changes)))
      #expect(isEligible(smallest.applied(to: application)))
      for change in smallest.changes {
        let rest = smallest.changes.filter { $0 != change }
        #expect(!isEligible(application.applying(rest)), "\(change)")
      }
      for alternative in smallest.alternatives {
        let kept = smallest.changes.filter { !alternative.replaced.contains($0.field) }
        #expect(alternative.replaced.count == alternative.changes.count)
        #expect(isEligible(application.applying(kept + alternative.changes)), "\(alternative)")
      }
      #expect(Set(smallest.changes.map { $0.field }).count == smallest.changes.count)
    }
  }

  @Test(arguments: Category.allCases, seeds)
  func `what grows along keeps a change from contradicting what is stated`(
    category: Category, seed: UInt64
  ) {
    var generator = SplitMix64(seed: seed)
    let rules = Notice.ruleSet(for: category)
    let application = NoticeApplication.random(
      stating: 100, well: generator.pick([60, 95, 100]), using: &generator)
    guard let smallest = rules.smallestChange(of: application) else { return }
    func contradictions(_ application: Application) -> Int {
      application.warnings(judgedBy: [rules]).count { warning in
        if case .partExceedsWhole = warning.kind { true } else { false }
      }
    }
    #expect(contradictions(smallest.applied(to: application)) <= contradictions(application))
  }

  @Test(arguments: Category.allCases, seeds)
  func `filling in never widens what is possible`(category: Category, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let rules = Notice.ruleSet(for: category)
    let full = NoticeApplication.random(stating: 100, well: 90, using: &generator)
    let outcome = full.prospects(of: rules)
    #expect(outcome.isSettled == (rules.determine(full).verdict != .incomplete))
    var less = full
    var last = outcome
    for fact in Fact.all.shuffled(using: &generator).prefix(60) {
      less.withdraw(fact)
      let prospects = less.prospects(of: rules)
      #expect(prospects.best || !last.best, "\(fact)")
      #expect(!prospects.worst || last.worst, "\(fact)")
      last = prospects
    }
  }

  @Test(arguments: Category.allCases)
  func `no figure of the notice is wanted both high and low`(category: Category) {
    var high: Set<Figure> = []
    var low: Set<Figure> = []
    for requirement in Notice.ruleSet(for: category).criteria.flatMap({ $0.walked }) {
      switch requirement.logic {
      case .figure(let figure, let bound):
        if bound.comparison == .atMost { low.insert(figure) } else { high.insert(figure) }
      case .share(let part, let whole, _):
        high.insert(part)
        low.insert(whole)
      default: break
      }
    }
    #expect(high.isDisjoint(with: low))
  }

  @Test(arguments: Category.allCases)
  func `what the notice asks for lies far within the limits of the search`(category: Category) {
    var goals: [Group: [Int64]] = [:]
    for requirement in Notice.ruleSet(for: category).criteria.flatMap({ $0.walked }) {
      switch requirement.logic {
      case .either(let parts): #expect(parts.count * 8 <= SearchLimit.plans)
      case .members(let group, let bound, _, _):
        #expect(bound.value * 8 <= SearchLimit.members)
        goals[group, default: []].append(bound.value)
      case .listing(let listing, let bound, _):
        #expect(listing.isClosed || bound.value * 8 <= SearchLimit.items)
      default: break
      }
    }
    for counts in goals.values {
      #expect(counts.count < SearchLimit.memberGoals)
      #expect(counts.reduce(8) { $0 * ($1 + 1) } <= Int64(SearchLimit.memberStates))
    }
  }

  @Test(arguments: Category.allCases, seeds)
  func `what no longer matters cannot change the verdict, and what is decisive can`(
    category: Category, seed: UInt64
  ) {
    var generator = SplitMix64(seed: seed)
    let rules = Notice.ruleSet(for: category)
    let application = NoticeApplication.random(stating: 97, well: 100, using: &generator)
    let before = application.prospects(of: rules)
    for missing in rules.missingFacts(in: application) {
      guard case .fact(let fact, let member) = missing.field else { continue }
      let after = application.statedBadly(fact, member).map { $0.prospects(of: rules) }
      guard !after.isEmpty else { continue }
      switch missing.weight {
      case .decisive:
        #expect(before.best && after.contains { !$0.best }, "\(missing.field.path)")
      case .open: #expect(!before.isSettled)
      case .idle: #expect(after.allSatisfy { $0 == before }, "\(missing.field.path)")
      }
    }
  }
}

extension Application {
  fileprivate mutating func withdraw(_ fact: Fact) {
    let group = fact.declaration.section.group
    let members: [Int?] = group.map { (0..<(memberCount(of: $0) ?? 0)).map { $0 } } ?? [nil]
    for member in members {
      switch fact {
      case .figure(.count(.fiscalYear)): break
      case .text(let text): if group == nil { state(text, nil) }
      case .figure(.count(let count)): state(count, nil, member: member)
      case .figure(.amount(let amount)): state(amount, nil, member: member ?? 0)
      case .choice(let choice): state(choice, nil, member: member)
      case .listing(let listing): state(listing, nil)
      case .claim(let claim): state(claim, nil)
      }
    }
  }

  /// The application with the fact at its worst, a choice at each of its values; a name has no worst one.
  fileprivate func statedBadly(_ fact: Fact, _ member: Int?) -> [Application] {
    var copy = self
    switch fact {
    case .figure(.count(.revenueRank)): copy.state(.revenueRank, .max)
    case .figure(.count(let count)): copy.state(count, 0, member: member)
    case .figure(.amount(let amount)): copy.state(amount, 0, member: member ?? 0)
    case .listing(let listing): copy.state(listing, [])
    case .claim(let claim): copy.state(claim, false)
    case .choice(let choice):
      return choice.terms.indices.map { place in
        var copy = self
        copy.state(choice, UInt8(place), member: member)
        return copy
      }
    case .text: return []
    }
    return [copy]
  }
}
