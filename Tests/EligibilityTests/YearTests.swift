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

  @Test func `a year that stands twice is a problem, told with both places`() {
    let read = ReadText(
      #"{"finances": [{"year": 2016}, {"profit": 1}, {"year": 2016}, {"year": 2016}, {}]}"#)
    #expect(
      read.problems
        == [54, 70].enumerated().map { index, offset in
          Problem(
            .repeatedYear(2016, first: 23), path: "finances[\(index + 2)].year", at: offset)
        })
    #expect(ReadText(#"{"finances": [{"year": 2017}, {"year": 2016}]}"#).problems == [])
  }

  @Test func `a profit of one fen is a profit`() {
    #expect(application([(2016, 1)]).outcome(of: profitable) == .pass)
    #expect(application([(2016, 0)]).judge(profitable).parts[0].shortfall == 1)
  }
}
