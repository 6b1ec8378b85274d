import Eligibility
import TestSupport
import Testing

struct ShortfallTests {
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `a figure that is changed by its shortfall just passes`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<20 {
      let comparison = generator.pick(Comparison.allCases)
      let magnitude = Int64(bitPattern: generator.next() >> (1 + generator.next() % 63))
      let threshold = Int64.random(in: 0...max(1, magnitude / 2), using: &generator)
      let value = Int64.random(in: 0...max(1, magnitude / 2), using: &generator)
      let requirement = Requirement(
        "apps", .figure(.count(.apps), Bound(comparison, threshold, .orMore)))
      func judgement(_ value: Int64) -> Judgement {
        var application = Application()
        application.state(.apps, value)
        return application.judge(requirement)
      }
      let judged = judgement(value)
      guard judged.outcome == .fail else {
        #expect(judged.shortfall == nil)
        continue
      }
      let shortfall = try #require(judged.shortfall)
      let sign: Int64 = comparison == .atMost ? -1 : 1
      #expect(judgement(value + sign * shortfall).outcome == .pass)
      #expect(judgement(value + sign * (shortfall - 1)).outcome == .fail)
    }
  }

  @Test func `a loss is short by itself and one fen`() {
    var application = Application()
    _ = application.addMember(to: .finances)
    application.state(.profit, -1_500_000, member: 0)
    let profitable = Amount.profit.moreThan(0, .profitable)
    let judgement = application.judge(profitable, member: 0)
    #expect(judgement.shortfall == 1_500_001)
    application.state(.profit, .min, member: 0)
    #expect(application.judge(profitable, member: 0).shortfall == .max)
  }

  @Test func `a list is short by the items that it lacks`() {
    let listing = Listing.strengths.atLeast(3, .several)
    for count in 0...3 {
      var application = Application()
      application.state(.strengths, Array(["甲", "乙", "丙"].prefix(count)))
      let judgement = application.judge(listing)
      #expect(judgement.shortfall == (count < 3 ? Int64(3 - count) : nil))
    }
  }

  @Test func `what is missing is short of nothing`() {
    let requirements = [
      Count.apps.atLeast(5, .orMore), Listing.strengths.atLeast(1, .anyOf),
      Listing.dataLoop.complete,
      Count.thirdPartyDevelopers.share(of: .developers, atLeast: 20, .orMore),
    ]
    for requirement in requirements {
      let judgement = Application().judge(requirement)
      #expect(judgement.shortfall == nil)
      #expect(Application().wording(shortfallOf: judgement) == nil)
    }
  }

  @Test func `the shortfall of a share of losses stays within its range`() {
    var application = Application()
    _ = application.addMember(to: .finances)
    application.state(.profit, .min, member: 0)
    application.state(.revenue, .max, member: 0)
    let share = Amount.profit.share(of: .revenue, atLeast: 20, .orMore)
    #expect(application.judge(share, member: 0).shortfall == .max)
  }

  @Test func `a threshold at the end of the range can be asked for`() {
    var application = Application()
    application.state(.apps, .max)
    let impossible = Requirement("apps", .figure(.count(.apps), Bound(.moreThan, .max, .orMore)))
    #expect(application.judge(impossible).shortfall == .max)
    let all = Application.developers(1, of: .max)
    #expect(all.judge(.share(Bound(.moreThan, 100, .orMore))).shortfall == Int64.max - 1)
  }
}
