import Eligibility
import Jiangsu2018
import TestSupport
import Testing

/// 四（一）: a profit in each of 2015, 2016 and 2017, and the share of research in 2017.
struct KeyCultivationFinancesTests {
  private func exceptions(
    _ change: (inout Application) -> Void
  ) throws -> [[String: Outcome]] {
    try Step.samples(of: .keyCultivation).map { sample in
      var application = try Samples.application(sample)
      change(&application)
      return Notice.ruleSet(for: .keyCultivation).determine(application).exceptions
    }
  }

  @Test(arguments: [2015, 2016, 2017] as [Int64])
  func `a profit of one fen is enough in each year, none and a loss are not`(year: Int64) throws {
    let cases: [(Int64?, Outcome)] = [
      (1, .pass), (0, .fail), (-1, .fail), (.min, .fail), (.max, .pass), (nil, .missing),
    ]
    for (profit, expected) in cases {
      let found = try exceptions { $0.state("finances[].profit", profit, member: $0.member(year)) }
      let one = expected == .pass ? [:] : ["4.1": expected]
      #expect(found == [one, one], "\(year): \(profit.map { "\($0)" } ?? "absent")")
    }
  }

  @Test(arguments: [2015, 2016, 2017] as [Int64])
  func `a year that is not stated is missing`(year: Int64) throws {
    let found = try exceptions { $0.state("finances[].year", nil, member: $0.member(year)) }
    #expect(found == [["4.1": .missing], ["4.1": .missing]])
    let another = try exceptions { $0.state("finances[].year", 2014, member: $0.member(year)) }
    #expect(another == [["4.1": .missing], ["4.1": .missing]])
  }

  @Test(arguments: [2013, 2014, 2018, 2019] as [Int64], [-1, 0, 1, nil] as [Int64?])
  func `other years decide nothing`(year: Int64, profit: Int64?) throws {
    let found = try exceptions { application in
      let member = application.addMember(to: .finances)
      application.state("finances[].year", year, member: member)
      application.state("finances[].profit", profit, member: member)
      application.state("finances[].revenue", 1, member: member)
      application.state("finances[].researchExpense", 0, member: member)
    }
    #expect(found == [[:], [:]])
  }

  @Test(arguments: [-1, 0, 1] as [Int64])
  func `research is a tenth of the revenue of 2017, to the fen`(step: Int64) throws {
    let byExpense = try exceptions { application in
      let member = application.member(2017)
      let expense = application.figure("finances[].researchExpense", member: member) ?? 0
      application.state("finances[].researchExpense", expense + step, member: member)
    }
    #expect(byExpense == Array(repeating: step < 0 ? ["4.1": .fail] : [:], count: 2))
    let byRevenue = try exceptions { application in
      let member = application.member(2017)
      let revenue = application.figure("finances[].revenue", member: member) ?? 0
      application.state("finances[].revenue", revenue + step, member: member)
    }
    #expect(byRevenue == Array(repeating: step > 0 ? ["4.1": .fail] : [:], count: 2))
  }

  @Test(arguments: ["finances[].researchExpense", "finances[].revenue"])
  func `an amount of 2017 that is not stated is missing, and nothing is a share of no revenue`(
    path: String
  ) throws {
    let absent = try exceptions { $0.state(path, nil, member: $0.member(2017)) }
    #expect(absent == [["4.1": .missing], ["4.1": .missing]])
    let none = try exceptions { $0.state(path, 0, member: $0.member(2017)) }
    #expect(none == [["4.1": .fail], ["4.1": .fail]])
  }

  @Test(arguments: [2015, 2016] as [Int64])
  func `the share of research in the years before decides nothing`(year: Int64) throws {
    let found = try exceptions { application in
      application.state("finances[].revenue", 1_000_000, member: application.member(year))
      application.state("finances[].researchExpense", 0, member: application.member(year))
    }
    #expect(found == [[:], [:]])
  }

  @Test func `a year that stands twice is a problem of the file`() throws {
    for sample in Step.samples(of: .keyCultivation) {
      #expect {
        try Samples.application(sample) { document in
          let finances = document["finances"] as? [Any] ?? []
          document["finances"] = finances + [["year": 2016, "profit": 1]]
        }
      } throws: { error in
        guard let problems = (error as? Samples.Unreadable)?.problems, problems.count == 1,
          case .repeatedYear(2016, _) = problems[0].kind
        else { return false }
        return true
      }
    }
  }

  @Test func `no finances at all are missing`() throws {
    for sample in Step.samples(of: .keyCultivation) {
      for finances in [nil, [Any]()] as [[Any]?] {
        let application = try Samples.application(sample) { $0["finances"] = finances }
        let exceptions = Notice.ruleSet(for: .keyCultivation).determine(application).exceptions
        #expect(exceptions == ["4.1": .missing])
      }
    }
  }
}

extension Application {
  /// The place of the entry for a fiscal year; the samples have all three.
  fileprivate func member(_ year: Int64) -> Int {
    (0..<(memberCount(of: .finances) ?? 0)).first {
      stated(.fiscalYear, member: $0)?.value == year
    } ?? 0
  }
}
