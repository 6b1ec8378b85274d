import Eligibility
import Testing

struct YearTests {
  private let profitable = Requirement.year(2016) { Amount.profit.moreThan(0, .profitable) }

  /// An application with these profits, in the stored unit, by fiscal year.
  private func application(_ profits: [(year: Int64?, profit: Int64?)]) -> Application {
    var application = Application()
    for entry in profits {
      let member = application.addMember(to: .finances)
      application.state(.fiscalYear, entry.year, member: member)
      application.state(.profit, entry.profit, member: member)
    }
    return application
  }

  @Test func `a year that is not stated is missing`() {
    #expect(Application().outcome(of: profitable) == .missing)
    #expect(application([]).outcome(of: profitable) == .missing)
    #expect(application([(2015, 1), (2017, 1)]).outcome(of: profitable) == .missing)
    #expect(application([(2016, nil)]).outcome(of: profitable) == .missing)
  }

  @Test func `only the year itself counts`() {
    #expect(application([(2015, -1), (2016, 1), (2017, -1)]).outcome(of: profitable) == .pass)
    #expect(application([(2015, 1), (2016, -1), (2017, 1)]).outcome(of: profitable) == .fail)
    #expect(application([(2015, 1), (2016, 0), (2017, 1)]).outcome(of: profitable) == .fail)
  }

  @Test func `the order of the years decides nothing`() {
    #expect(application([(2017, -1), (2016, 1), (2015, -1)]).outcome(of: profitable) == .pass)
  }

  @Test(arguments: [1, 0, nil] as [Int64?], [1, 0, nil] as [Int64?])
  func `of a year stated twice the worse entry decides`(one: Int64?, other: Int64?) {
    func outcome(_ profit: Int64?) -> Outcome { profit.map { $0 > 0 ? .pass : .fail } ?? .missing }
    let application = application([(2016, one), (2016, other)])
    let expected = min(outcome(one), outcome(other))
    #expect(application.outcome(of: profitable) == expected)
    #expect(application.judge(profitable).parts.map { $0.outcome } == [expected])
  }

  @Test func `a profit of one fen is a profit`() {
    #expect(application([(2016, 1)]).outcome(of: profitable) == .pass)
    #expect(application([(2016, 0)]).judge(profitable).parts[0].shortfall == 1)
  }
}
