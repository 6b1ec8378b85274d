import Eligibility
import Jiangsu2018
import TestSupport

/// Applications for the categories of the notice, made up around its thresholds.
enum NoticeApplication {
  /// Every figure's thresholds in all categories, each with what is just below and just above.
  static let values: [Figure: [Int64]] = {
    var values: [Figure: [Int64]] = [:]
    let statements = Notice.ruleSets.flatMap { $0.criteria }.flatMap { $0.walked }
    for statement in statements {
      switch statement.logic {
      case .figure(let figure, let bound):
        values[figure, default: []] += [0, bound.value - 1, bound.value, bound.value + 1]
      case .share(let part, let whole, _):
        for figure in [part, whole] { values[figure, default: []] += [0, 9, 50, 1_000, 3_000] }
      default: break
      }
    }
    return values.mapValues { $0.filter { $0 >= 0 } }
  }()

  /// An application in which a fact is stated, and stated well, with the given chances in a hundred.
  static func random(
    stating percent: Int, well: Int, using generator: inout SplitMix64
  ) -> Application {
    var application = Application()
    for group in Group.allCases where generator.happens(90) {
      application.stateList(of: group)
      for place in 0..<(group == .finances ? 3 : Int.random(in: 0...5, using: &generator)) {
        let member = application.addMember(to: group)
        guard generator.happens(92) else { continue }
        switch group {
        case .industries: application.state(.industryName, "行业\(place)", member: member)
        case .domains: application.state(.domainName, "领域\(place)", member: member)
        case .finances: application.state(.fiscalYear, 2015 + Int64(place), member: member)
        }
      }
    }
    for fact in Fact.all {
      let group = fact.declaration.section.group
      let members = group.map { 0..<(application.memberCount(of: $0) ?? 0) } ?? 0..<1
      for member in members where generator.happens(percent) {
        application.state(
          fact, group == nil ? nil : member, isGood: generator.happens(well), &generator)
      }
    }
    return application
  }
}

extension Application {
  fileprivate mutating func state(
    _ fact: Fact, _ member: Int?, isGood: Bool, _ generator: inout SplitMix64
  ) {
    switch fact {
    case .figure(.count(.fiscalYear)): break
    // Members have their names already.
    case .text(let text): if member == nil { state(text, "某") }
    case .figure(let figure):
      let values = NoticeApplication.values[figure] ?? [7]
      let isRank = figure == .count(.revenueRank)
      let value =
        isGood ? (isRank ? 1 : values.max() ?? 7) : max(isRank ? 1 : 0, generator.pick(values))
      switch figure {
      case .count(let count): state(count, value, member: member)
      case .amount(let amount): state(amount, value, member: member ?? 0)
      }
    case .choice(let choice):
      let place = Int.random(in: 0..<choice.terms.count, using: &generator)
      state(choice, UInt8(isGood ? 0 : place), member: member)
    case .listing(let listing):
      let names = listing.terms?.map { $0.code } ?? ["甲", "乙", "丙"]
      let count = isGood ? names.count : Int.random(in: 0...names.count, using: &generator)
      state(listing, Array(names.prefix(count)), evidence: generator.happens(70) ? "附件" : nil)
    case .claim(let claim):
      state(
        claim, isGood || generator.happens(40), evidence: generator.happens(70) ? "附件" : nil)
    }
  }
}

extension SplitMix64 {
  /// One of the elements, none of which there must not be.
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int(next() % UInt64(elements.count))]
  }
}
