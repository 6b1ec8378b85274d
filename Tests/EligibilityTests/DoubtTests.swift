import Eligibility
import Testing

/// What looks mistaken, and how something was read, each at its own boundary.
struct DoubtTests {
  private static let reading = RuleSet.asking([
    Count.focusDevices.atLeast(1, .atLeast), Count.apps.atLeast(1, .atLeast),
    .year(2017) { Amount.profit.moreThan(0, .profitable) },
    Listing.strengths.atLeast(2, .several),
  ])

  private func kinds(_ json: String, _ severity: Warning.Severity? = nil) -> [String] {
    let read = ReadText(json)
    #expect(read.problems == [], "\(json)")
    let warnings = read.application.remarks(judgedBy: [Self.reading])
    for warning in warnings {
      let wording = read.application.wording(of: warning)
      #expect(!wording.zh.isEmpty && !wording.en.isEmpty && wording.zh != wording.en)
    }
    return warnings.filter { severity == nil || $0.severity == severity }.map { $0.kind.caseName }
  }

  @Test(
    arguments: [
      ("99999999.999999", []), ("100000000", ["probablyYuan"]),
      ("100000000.000001", ["probablyYuan"]),
    ] as [(String, [String])])
  func `a revenue of a hundred million is probably in yuan`(revenue: String, expected: [String]) {
    #expect(kinds(#"{"finances": [{"year": 2017, "revenue": \#(revenue)}]}"#) == expected)
  }

  @Test(
    arguments: [
      ("1000", "1", []), ("1000.000001", "1", ["unlikeSizes"]), ("1", "1000", ["partExceedsWhole"]),
      ("1", "1000.000001", ["partExceedsWhole", "unlikeSizes"]), ("0", "5", ["partExceedsWhole"]),
      ("5000", "0", []), ("9000000000", "9000000", ["probablyYuan"]),
    ] as [(String, String, [String])])
  func `amounts of one year are unlike if they are more than a thousand times apart`(
    revenue: String, expense: String, expected: [String]
  ) {
    #expect(
      kinds(
        #"{"finances": [{"year": 2017, "revenue": \#(revenue), "researchExpense": \#(expense)}]}"#)
        == expected)
  }

  @Test(
    arguments: [
      ("91320594079903279G", true, []), ("52320594079903279G", nil, nil),
      ("91320594079903279g", true, ["foldedCode"]),
    ] as [(String, Bool?, [String]?)])
  func `a code is read folded, with a note`(code: String, isMet: Bool?, expected: [String]?) {
    let found = kinds(#"{"applicant": {"creditCode": "\#(code)"}}"#)
    if let expected { #expect(found == expected) } else { #expect(found == ["creditCode"]) }
  }

  /// The code with the check character that its first 17 ask for.
  private static func valid(_ prefix: String) -> String {
    let first = prefix + "320594079903279"
    let check = CreditCode(first + "0")?.expectedCheck ?? "0"
    return first + String(check)
  }

  @Test(
    arguments: [
      ("91", true, []), ("91", nil, []), ("92", true, ["creditCode"]),
      ("92", false, ["otherRegistration"]),
      ("92", nil, ["otherRegistration"]), ("12", true, ["otherRegistration"]),
      ("93", nil, ["otherRegistration"]),
    ] as [(String, Bool?, [String])])
  func
    `a code of another kind is doubted, one of an individual business contradicts a legal person`(
      prefix: String, claimed: Bool?, expected: [String]
    )
  {
    let claim = claimed.map { "\($0)" } ?? "null"
    #expect(
      kinds(
        #"{"applicant": {"creditCode": "\#(Self.valid(prefix))"}, "claims": {"independentLegalPerson": \#(claim)}}"#
      ) == expected)
  }

  @Test(arguments: [
    ("a\u{FFFD}b", 1), ("\\ufffd", 1), ("智造??", 1), ("智造？？", 1), ("?？", 1), ("智造?", 0), ("?智?造", 0),
    ("\\u003f?", 1), ("智造", 0),
  ])
  func `a text that lost characters is told wherever it stands`(text: String, count: Int) {
    for json in [
      #"{"applicant": {"name": "甲\#(text)"}}"#, #"{"domains": [{"name": "甲\#(text)"}]}"#,
      #"{"capabilities": {"strengths": ["甲\#(text)"]}}"#,
      #"{"claims": {"openness": {"met": true, "evidence": "甲\#(text)"}}}"#,
    ] {
      #expect(kinds(json) == Array(repeating: "damagedText", count: count), "\(json)")
    }
  }

  @Test(arguments: [("12", 1), ("１２", 1), ("\\u0031", 1), ("802.11", 0), ("12台", 0), ("5G", 0)])
  func `an item of digits alone is doubted`(item: String, count: Int) {
    #expect(
      kinds(#"{"capabilities": {"strengths": ["\#(item)"]}}"#)
        == Array(repeating: "digitsAlone", count: count))
  }

  @Test func `a figure beside its namesake is told where the category reads the other one`() {
    #expect(kinds(#"{"devices": {"connected": 5}}"#) == ["namesake"])
    #expect(kinds(#"{"focusIndustry": {"industrialApps": 5}}"#) == ["namesake"])
    #expect(
      kinds(#"{"devices": {"connected": 5}, "focusIndustry": {"connectedDevices": 4}}"#) == [])
    #expect(kinds(#"{"devices": {"processDataPoints": 5}}"#) == [], "nobody reads the other one")
  }

  @Test func `several things in one item are told only where the number decides`() {
    #expect(kinds(#"{"capabilities": {"strengths": ["甲、乙"]}}"#) == ["severalInOne"])
    #expect(kinds(#"{"capabilities": {"strengths": ["甲；乙\n丙"]}}"#) == ["severalInOne"])
    #expect(kinds(#"{"capabilities": {"strengths": ["甲/乙"]}}"#) == [], "a slash joins nothing")
    #expect(kinds(#"{"capabilities": {"strengths": ["甲、无"]}}"#) == [], "one of them says nothing")
    #expect(kinds(#"{"capabilities": {"strengths": ["甲、乙", "丙"]}}"#) == [], "two are enough")
    #expect(
      kinds(
        #"{"capabilities": {"edgeApplications": ["甲、乙"]}}"#.replacing(
          "edgeApplications", with: Listing.softwareStages.declaration.key)) == [],
      "nobody counts them")
  }

  @Test func `what does not count is noted once for each place`() {
    #expect(
      kinds(#"{"capabilities": {"strengths": ["甲", "甲", " 甲", "无", "略"]}}"#)
        == ["repeatedItems", "placeholders"])
    #expect(
      kinds(
        #"{"claims": {"openness": {"met": true, "evidence": "无"}, "goodCredit": {"met": true, "evidence": "略"}}}"#
      ) == ["emptyEvidence"])
    #expect(kinds(#"{"applicant": {"name": "暂无"}}"#) == ["placeholders"])
    #expect(kinds(#"{"applicant": {"name": " "}}"#) == [], "an empty box needs no word")
  }

  @Test func `years are noted where nothing reads them`() {
    #expect(kinds(#"{"finances": [{"year": 2017}]}"#) == [])
    #expect(kinds(#"{"finances": [{"year": 2017}, {"profit": 1}]}"#) == ["entryWithoutYear"])
    #expect(
      kinds(#"{"finances": [{"year": 2014}, {"year": 2017}, {"year": 2018}]}"#) == ["unreadYears"])
    let read = ReadText(#"{"finances": [{"year": 2014}]}"#)
    #expect(read.application.remarks() == [], "the category reads no finances")
  }

  @Test func `a platform without a name is told and nothing more`() {
    let edition = "\"edition\": \"\([RuleSet].test[0].edition.id)\""
    let kinds = ReadText("{\(edition)}").application.warnings(judgedBy: .test).map { $0.kind }
    #expect(kinds == [.namelessPlatform])
    let named = ReadText("{\(edition), \"platform\": {\"name\": \"云\"}}").application
    #expect(named.warnings(judgedBy: .test) == [])
  }

  @Test func `contradictions stand before doubts and doubts before notes`() {
    let read = ReadText(
      #"{"platform": {"name": "无"}, "capabilities": {"strengths": ["12"]}, "devices": {"connected": 1, "managed": 2}}"#
    )
    let severities = read.application.warnings(judgedBy: [Self.reading]).map { $0.severity }
    let places = severities.compactMap { Warning.Severity.allCases.firstIndex(of: $0) }
    #expect(places == places.sorted())
    #expect(Set(severities) == Set(Warning.Severity.allCases))
  }
}

extension Warning.Kind {
  /// What the case is called.
  fileprivate var caseName: String { String("\(self)".prefix { $0 != "(" }) }
}
