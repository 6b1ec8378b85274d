import Eligibility
import Testing
import TestSupport

/// What another filing of an application states differently.
struct FactChangeTests {
  private static func read(_ text: String) -> Application {
    var application = Application()
    #expect(application.read(Array(text.utf8)).isEmpty, "\(text)")
    return application
  }

  /// The changes between two texts, each as its path and its English words.
  private static func changes(_ old: String, _ new: String) -> [String] {
    read(old).changes(to: read(new)).map { "\($0.field.path) | \($0.label.en) | \($0.wording.en)" }
  }

  @Test(arguments: [
    (
      #"{"developers": {"tools": 2}}"#, #"{"developers": {"tools": 1500}}"#,
      "developers.tools | development tools | 2 → 1,500"
    ),
    (
      #"{"category": "industry-level"}"#, #"{"category": "key-cultivation"}"#,
      "category | category applied for | industry-level platform → key cultivation platform"
    ),
    (
      #"{"platform": {"name": "甲"}}"#, #"{"platform": {"name": "甲\u001b[31m"}}"#,
      #"platform.name | name of the platform | 甲 → 甲\u{1B}[31m"#
    ),
    (
      #"{"claims": {"goodCredit": true}}"#, #"{"claims": {"goodCredit": false}}"#,
      "claims.goodCredit | it has a good public credit record | declared to hold → declared not to hold"
    ),
    (
      #"{"claims": {"goodCredit": {"met": true, "evidence": "甲"}}}"#,
      #"{"claims": {"goodCredit": {"met": true, "evidence": "乙"}}}"#,
      "claims.goodCredit | it has a good public credit record | evidence: 甲 → 乙"
    ),
    (
      #"{"claims": {"goodCredit": {"met": true, "evidence": "甲"}}}"#, "{}",
      "claims.goodCredit | it has a good public credit record | declared to hold → not stated; evidence: 甲 → none"
    ),
    (
      #"{"capabilities": {"networkModes": ["fieldbus"]}}"#,
      #"{"capabilities": {"networkModes": ["industrialEthernet"]}}"#,
      "capabilities.networkModes | modes of the industrial network | added Industrial Ethernet; removed fieldbus"
    ),
    (
      #"{"capabilities": {"toolKinds": []}}"#, #"{"capabilities": {"toolKinds": ["甲", "乙"]}}"#,
      "capabilities.toolKinds | kinds of tools offered | added 甲, 乙"
    ),
    (
      "{}", #"{"capabilities": {"toolKinds": []}}"#,
      "capabilities.toolKinds | kinds of tools offered | not stated → none listed"
    ),
    ("{}", #"{"industries": []}"#, "industries | industries served | not stated → none listed"),
    (
      #"{"industries": [{"name": "甲"}]}"#, #"{"industries": [{"name": "乙"}, {"name": "甲"}]}"#,
      "industries | industries served | added 乙"
    ),
    (
      #"{"industries": [{"name": "甲"}, {"name": "乙"}]}"#, #"{"industries": [{"name": "乙"}]}"#,
      "industries | industries served | removed 甲"
    ),
    (
      #"{"industries": [{"name": "甲", "production": "mixed"}, {"name": "乙"}]}"#,
      #"{"industries": [{"name": "乙"}, {"name": " 甲", "production": "process"}]}"#,
      #"industries[1].production | industry " 甲": kind of production of the industry | mixed → process"#
    ),
    (
      #"{"industries": [{"production": "mixed"}]}"#,
      #"{"industries": [{"name": "甲", "production": "mixed"}]}"#,
      "industries | industries served | added 甲; removed industries[0]"
    ),
    (
      #"{"finances": [{"year": 2016, "profit": 1}, {"year": 2017, "profit": 2.5}]}"#,
      #"{"finances": [{"year": 2017, "profit": -3}, {"year": 2016, "profit": 1}]}"#,
      "finances[0].profit | 2017: profit | 2.5 × 10,000 yuan → -3 × 10,000 yuan"
    ),
  ])
  func `one change of any kind is told as one field`(_ old: String, _ new: String, told: String) {
    #expect(Self.changes(old, new) == [told])
    #expect(Self.changes(new, old).count == 1)
  }

  @Test(arguments: [
    (
      #"{"capabilities": {"toolKinds": ["甲", "B C"]}}"#,
      #"{"capabilities": {"toolKinds": ["ｂ  c", "甲"]}}"#
    ),
    (
      #"{"applicant": {"creditCode": "91320583xnb2ynth86"}}"#,
      #"{"applicant": {"creditCode": "91320583 XNB2YNTH86"}}"#
    ),
    (
      #"{"industries": [{"name": "甲"}, {"name": "乙"}]}"#,
      #"{"industries": [{"name": "乙"}, {"name": "甲"}]}"#
    ),
    (#"{"applicant": {"name": "暂无"}}"#, #"{"applicant": {"name": null}, "notes": "x"}"#),
  ])
  func `what counts alike is no change`(_ old: String, _ new: String) {
    #expect(Self.changes(old, new) == [])
  }

  @Test func `a member that came brings what it states, one that went takes it along`() {
    let told = Self.changes(
      #"{"domains": [{"name": "甲", "industrialApps": 3}, {"name": "乙", "industrialApps": 4}]}"#,
      #"{"domains": [{"name": "乙", "industrialApps": 4}, {"name": "丙", "industrialApps": 5}]}"#)
    #expect(
      told == [
        "domains | domains served | added 丙; removed 甲",
        "domains[1].industrialApps | domain \"丙\": industrial apps | not stated → 5",
        "domains[0].industrialApps | domain \"甲\": industrial apps | 3 → not stated",
      ])
  }

  @Test func `of long texts both sides are shown`() {
    let long = String(repeating: "甲", count: 5_000)
    let told = Self.changes(
      #"{"platform": {"name": "\#(long)"}}"#, #"{"platform": {"name": "\#(long)乙"}}"#)
    #expect(told.count == 1 && told[0].contains("… → 甲") && told[0].count < 1_000)
  }

  // MARK: Samples

  @Test(arguments: Samples.names)
  func `one field of a sample that is stated otherwise is told as exactly that field`(
    _ name: String
  ) throws {
    var sample = Application()
    _ = sample.read(try Samples.bytes(name))
    #expect(sample.changes(to: sample) == [])
    var generator = SplitMix64(seed: UInt64(name.utf8.count))
    for _ in 0..<40 {
      let fact = generator.pick(Fact.all)
      let group = fact.declaration.section.group
      let count = group.map { sample.memberCount(of: $0) ?? 0 }
      if count == 0 { continue }
      let member = count.map { Int(generator.next() % UInt64($0)) }
      let other = sample.stating(fact, of: member)
      // Who is listed is told by the list.
      let field: Field =
        fact == group?.nameFact ? .list(group ?? .finances) : .fact(fact, member: member)
      let told = sample.changes(to: other)
      #expect(told.map(\.field) == [field], "\(fact)")
      #expect(!told.contains { $0.wording.en.isEmpty || $0.wording.zh.isEmpty })
      let back = other.changes(to: sample)
      #expect(back.map(\.field) == [field])
      #expect(back.map(\.from) == told.map(\.to) && back.map(\.to) == told.map(\.from))
    }
  }
}

extension Application {
  /// The same application with another statement of one fact.
  fileprivate func stating(_ fact: Fact, of member: Int?) -> Application {
    var copy = self
    switch fact {
    case .figure(.count(.fiscalYear)): copy.state(.fiscalYear, 1_999, member: member)
    case .figure(.count(let count)):
      copy.state(count, (stated(count, member: member)?.value ?? 0) + 1, member: member)
    case .figure(.amount(let amount)):
      guard let member else { return self }
      copy.state(amount, (stated(amount, member: member)?.value ?? 0) + 1, member: member)
    case .choice(let choice):
      let place = stated(choice, member: member)?.value
      copy.state(choice, place == 0 ? 1 : 0, member: member)
    case .claim(let claim):
      let stated = self.stated(claim)?.value
      copy.state(
        claim, !(stated?.isMet ?? false), evidence: stated?.evidence.map { string($0) })
    case .listing(let listing):
      let value = stated(listing)?.value
      let items = value.map { self.items(of: $0, in: listing) } ?? []
      let others = listing.terms?.map(\.code).filter { !items.contains($0) } ?? ["另一项"]
      copy.state(
        listing, others.isEmpty ? Array(items.dropLast()) : items + others.prefix(1),
        evidence: value?.evidence.map { string($0) })
    case .text(let text): copy.state(text, "另一个名称", member: member)
    }
    return copy
  }
}
