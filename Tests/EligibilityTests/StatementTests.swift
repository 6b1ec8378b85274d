import Eligibility
import Testing

/// What a single statement comes to: absent is missing, and nothing is taken for zero.
struct StatementTests {
  @Test(
    arguments: [
      (.atLeast, [.fail, .pass, .pass]), (.moreThan, [.fail, .fail, .pass]),
      (.atMost, [.pass, .pass, .fail]),
    ] as [(Comparison, [Outcome])])
  func `a figure is compared below, at and above its threshold`(
    comparison: Comparison, expected: [Outcome]
  ) {
    for threshold in [0, 1, 10, 5_000, .max - 1] as [Int64] {
      let requirement = Requirement(
        "apps", .figure(.count(.apps), Bound(comparison, threshold, .orMore)))
      for (value, outcome) in zip([threshold - 1, threshold, threshold + 1], expected) {
        var application = Application()
        // No figure is below zero, so zero or more settles itself.
        let isSettled = comparison == .atLeast && threshold == 0
        #expect(application.outcome(of: requirement) == (isSettled ? .pass : .missing))
        application.state(.apps, value)
        #expect(application.outcome(of: requirement) == outcome, "\(value) \(threshold)")
      }
    }
  }

  @Test func `zero is a figure and can fail, an absent one cannot`() {
    let requirement = Count.apps.atLeast(1, .atLeast)
    var application = Application()
    #expect(application.outcome(of: requirement) == .missing)
    application.state(.apps, 0)
    #expect(application.outcome(of: requirement) == .fail)
    application.state(.apps, nil)
    #expect(application.outcome(of: requirement) == .missing)
  }

  @Test(arguments: 0...4 as ClosedRange<Int64>, 0...4)
  func `a list needs enough items, whichever`(needed: Int64, count: Int) {
    let requirement = Listing.strengths.atLeast(
      needed, .several, naming: [Words(zh: "带动性大", en: "leads others")])
    var application = Application()
    #expect(application.outcome(of: requirement) == (needed == 0 ? .pass : .missing))
    application.state(.strengths, Array(["甲", "乙", "丙", "丁"].prefix(count)))
    #expect(application.outcome(of: requirement) == (count >= needed ? .pass : .fail))
  }

  @Test(arguments: Listing.allCases.filter { $0.isClosed })
  func `a closed list needs every term`(listing: Listing) {
    let codes = (listing.terms ?? []).map { $0.code }
    var application = Application()
    #expect(application.outcome(of: listing.complete) == .missing)
    for set in 0..<1 << codes.count {
      let items = codes.indices.filter { set & 1 << $0 != 0 }.map { codes[$0] }
      application.state(listing, items)
      let isComplete = items.count == codes.count
      #expect(application.outcome(of: listing.complete) == (isComplete ? .pass : .fail))
      let unlisted = application.unlisted(by: application.judge(listing.complete))
      #expect(unlisted.count == codes.count - items.count)
    }
  }

  @Test(arguments: Choice.allCases)
  func `a choice needs one of some terms`(choice: Choice) {
    let member: Int? = choice == .industryProduction ? 0 : nil
    for chosen in choice.terms.indices.map({ UInt8($0) }) {
      for asked in choice.terms.indices.map({ UInt8($0) }) {
        let requirement = Requirement("choice", .choice(choice, oneOf: [asked]))
        var application = Application()
        _ = application.addMember(to: .industries)
        #expect(application.outcome(of: requirement, member: member) == .missing)
        application.state(choice, chosen, member: member)
        let outcome = application.outcome(of: requirement, member: member)
        #expect(outcome == (chosen == asked ? .pass : .fail))
      }
    }
  }
}
