import Eligibility
import TestSupport
import Testing

struct ShareTests {
  @Test(arguments: [
    Share(500, of: 2_500, atLeast: 20, .pass), Share(499, of: 2_500, atLeast: 20, .fail),
    Share(500, of: 2_501, atLeast: 20, .fail), Share(599, of: 2_999, atLeast: 20, .fail),
    Share(600, of: 2_999, atLeast: 20, .pass), Share(1, of: 5, atLeast: 20, .pass),
    Share(1, of: 1, atLeast: 100, .pass), Share(2, of: 1, atLeast: 100, .pass),
    Share(0, of: 1, atLeast: 20, .fail), Share(0, of: 1, atLeast: 0, .pass),
    Share(0, of: 0, atLeast: 20, .fail), Share(5, of: 0, atLeast: 20, .fail),
    Share(nil, of: 5, atLeast: 20, .missing), Share(5, of: nil, atLeast: 20, .missing),
    Share(nil, of: nil, atLeast: 20, .missing), Share(nil, of: 0, atLeast: 20, .fail),
    Share(0, of: nil, atLeast: 20, .fail), Share(0, of: nil, atLeast: 0, .missing),
    Share(.max, of: .max, atLeast: 100, .pass), Share(.max - 1, of: .max, atLeast: 100, .fail),
    // A double holds 53 bits and would take these for exactly a fifth.
    Share(1_801_439_850_948_198_402, of: 9_007_199_254_740_992_010, atLeast: 20, .pass),
    Share(1_801_439_850_948_198_401, of: 9_007_199_254_740_992_010, atLeast: 20, .fail),
  ])
  fileprivate func `a part is compared with its whole exactly`(_ share: Share) {
    let application = Application.developers(share.part, of: share.whole)
    #expect(application.outcome(of: share.requirement) == share.expected)
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `every comparison agrees with 128 bits, up to the largest figures`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<20 {
      let (part, whole) = generator.share()
      let percent = Int64.random(in: 0...100, using: &generator)
      let (left, right) = (Int128(part) * 100, Int128(whole) * Int128(percent))
      let expected: [Comparison: Bool] = [
        .atLeast: left >= right, .moreThan: left > right, .atMost: left <= right,
      ]
      for comparison in Comparison.allCases {
        let holds = whole > 0 && expected[comparison] == true
        let requirement = Requirement.share(Bound(comparison, percent, .orMore))
        let outcome = Application.developers(part, of: whole).outcome(of: requirement)
        #expect(outcome == (holds ? .pass : .fail), "\(part) of \(whole), \(percent) %")
      }
    }
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `the shortfall of a share is exact`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<20 {
      let (part, whole) = generator.share()
      let percent = Int64.random(in: 1...100, using: &generator)
      let comparison = generator.pick(Comparison.allCases)
      // More than all of the whole cannot be said in 64 bits beside the largest whole.
      if comparison == .moreThan, percent == 100 { continue }
      let requirement = Requirement.share(Bound(comparison, percent, .orMore))
      let judgement = Application.developers(part, of: whole).judge(requirement)
      guard judgement.outcome == .fail, whole > 0 else {
        #expect(judgement.shortfall == nil)
        continue
      }
      let shortfall = try #require(judgement.shortfall)
      let sign: Int64 = comparison == .atMost ? -1 : 1
      let enough = Application.developers(part + sign * shortfall, of: whole)
      let oneLess = Application.developers(part + sign * (shortfall - 1), of: whole)
      #expect(enough.outcome(of: requirement) == .pass, "\(part) of \(whole), \(percent) %")
      #expect(oneLess.outcome(of: requirement) == .fail, "\(part) of \(whole), \(percent) %")
    }
  }

  @Test func `a share of amounts is compared to the fen`() {
    let requirement = Requirement.year(2017) {
      Amount.researchExpense.share(of: .revenue, atLeast: 10, .orMore)
    }
    func outcome(_ expense: Int64, of revenue: Int64) -> Outcome {
      var application = Application()
      _ = application.addMember(to: .finances)
      application.state(.fiscalYear, 2017, member: 0)
      application.state(.researchExpense, expense, member: 0)
      application.state(.revenue, revenue, member: 0)
      return application.outcome(of: requirement)
    }
    #expect(outcome(2_000_000_000, of: 20_000_000_000) == .pass)
    #expect(outcome(1_999_999_999, of: 20_000_000_000) == .fail)
    #expect(outcome(2_000_000_000, of: 20_000_000_001) == .fail)
    #expect(outcome(0, of: 0) == .fail)
  }
}

/// A part, its whole and what comes of it.
private struct Share: CustomTestStringConvertible {
  var part: Int64?
  var whole: Int64?
  var requirement: Requirement
  var expected: Outcome
  var testDescription: String

  init(_ part: Int64?, of whole: Int64?, atLeast percent: Int64, _ expected: Outcome) {
    self.part = part
    self.whole = whole
    self.expected = expected
    requirement = .share(Bound(.atLeast, percent, .orMore))
    func text(_ value: Int64?) -> String { value.map { "\($0)" } ?? "absent" }
    testDescription = "\(text(part)) of \(text(whole)), at least \(percent) %: \(expected.code)"
  }
}

extension Requirement {
  static func share(_ percent: Bound) -> Requirement {
    Requirement(
      "share",
      .share(part: .count(.thirdPartyDevelopers), whole: .count(.developers), percent: percent))
  }
}

extension Application {
  /// An application with so many third-party developers among so many.
  static func developers(_ part: Int64?, of whole: Int64?) -> Application {
    var application = Application()
    application.state(.thirdPartyDevelopers, part)
    application.state(.developers, whole)
    return application
  }
}

extension SplitMix64 {
  /// A part and a whole of any size, often close to a whole percentage of each other.
  mutating func share() -> (part: Int64, whole: Int64) {
    let whole = Int64(bitPattern: next() >> (1 + next() % 63))
    switch next() % 3 {
    case 0: return (Int64.random(in: 0...whole, using: &self), whole)
    case 1: return (whole - whole / 5 * 4, whole)
    default:
      let near = Int128(whole) * Int128(next() % 101) / 100 + Int128(next() % 3) - 1
      return (Int64(clamping: max(0, near)), whole)
    }
  }
}
