import Eligibility
import Jiangsu2018
import TestSupport
import Testing

/// What a criterion comes to under the other reading, at the very place where the two part.
struct OtherReadingTests {
  @Test(arguments: ReadingCase.all)
  func `both readings come to what they say`(_ one: ReadingCase) throws {
    var application = try Samples.application(one.sample)
    try application.assume(one.settings.map { (text) throws in try Assumption(text) })
    try one.verify(in: application)
  }

  @Test(arguments: ["1.2.1", "1.2.2", "1.2.3", "1.4.3", "2.2.2", "4.1"])
  func `every figure of 以上 must be exceeded under the other reading`(criterion: String) throws {
    let category = try #require(
      Category.allCases.first { category in
        Notice.ruleSet(for: category).criteria.contains { $0.id == criterion }
      })
    let rows = Row.rows(of: category).filter { $0.criterion == criterion && $0.word == "以上" }
    #expect(!rows.isEmpty)
    var exceeding = try Samples.application(Step.samples(of: category)[0])
    for row in rows { exceeding.state(row, 1) }
    func expect(_ application: Application, _ chosen: Outcome, _ other: Outcome) throws {
      try ReadingCase("orMore", criterion, "", [], chosen, other).verify(in: application, category)
    }
    try expect(exceeding, .pass, .pass)
    for row in rows {
      for (step, chosen, other) in [(0, .pass, .fail), (-1, .fail, .fail)]
        as [(Int64, Outcome, Outcome)]
      {
        var application = exceeding
        application.state(row, step)
        try expect(application, chosen, other)
      }
      var absent = exceeding
      absent.state(row.path, nil, member: row.lastMember(in: absent))
      try expect(absent, .missing, .missing)
    }
  }

  @Test(arguments: Category.allCases)
  func `every named example: fewer items fail, all recognised pass, of others nobody can tell`(
    category: Eligibility.Category
  ) throws {
    let ruleSet = Notice.ruleSet(for: category)
    for criterion in ruleSet.criteria {
      for reading in criterion.readings where reading.isCounted {
        let rows = Row.rows(of: category).filter {
          $0.criterion == criterion.id && $0.namesExamples(countedBy: reading.id)
        }
        #expect(!rows.isEmpty, "\(criterion.id)")
        func expect(
          _ outcome: Outcome, chosen: Outcome = .pass, _ change: (inout Application) -> Void
        ) throws {
          var application = try Samples.application(Step.samples(of: category)[0])
          for row in rows { application.list(row.path, row.names) }
          change(&application)
          try ReadingCase(reading.id, criterion.id, "", [], chosen, outcome)
            .verify(in: application, category)
        }
        try expect(.pass) { _ in }
        for row in rows {
          let names = row.names
          try expect(.pass) {
            $0.list(row.path, criterion.examples(of: row.path).map { $0.en })
          }
          try expect(.pass) { $0.list(row.path, names.reversed() + ["另一种"]) }
          try expect(.fail) { $0.list(row.path, Array(names.dropLast())) }
          try expect(.missing) { $0.list(row.path, names.dropLast() + ["另一种"]) }
          try expect(.missing, chosen: .missing) { $0.list(row.path, nil) }
          try expect(.fail, chosen: .fail) { $0.list(row.path, []) }
        }
      }
    }
  }

  @Test func `the examples are those of the clause, in Chinese as the tables have them`() {
    for category in Category.allCases {
      for row in Row.rows(of: category) where !row.names.isEmpty {
        let criterion = Notice.ruleSet(for: category).criteria.first { $0.id == row.criterion }
        let examples = criterion?.examples(of: row.path) ?? []
        if !examples.isEmpty { #expect(examples.map { $0.zh } == row.names, "\(row)") }
      }
    }
  }
}

extension Row {
  fileprivate var names: [String] {
    if case .items(_, let names) = asks { names } else { [] }
  }

  /// Whether the clause names examples for the list, 各环节 apart from all others.
  fileprivate func namesExamples(countedBy reading: String) -> Bool {
    !names.isEmpty && word != "或" && !inside.contains("optional")
      && (word == "各环节") == (reading == "allStages")
  }

  fileprivate func lastMember(in application: Application) -> Int {
    path.hasPrefix("finances") ? (application.memberCount(of: .finances) ?? 1) - 1 : 0
  }
}

extension Criterion {
  fileprivate func examples(of path: String) -> [Words] {
    for requirement in walked {
      if case .listing(let listing, _, let examples) = requirement.logic,
        listing.declaration.path == path
      {
        return examples
      }
    }
    return []
  }
}

extension Application {
  /// States the figure of a row so far above its threshold, of a share its part.
  fileprivate mutating func state(_ row: Row, _ step: Int64) {
    let member = row.lastMember(in: self)
    switch row.asks {
    case .figure(_, let threshold): state(row.path, threshold + step, member: member)
    case .share(let whole, let percent):
      let all = figure(whole, member: member) ?? 0
      state(row.path, all / 100 * percent + step, member: member)
    default: break
    }
  }
}
