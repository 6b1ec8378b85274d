import Eligibility
import Jiangsu2018
import Testing

struct RuleSetLintTests {
  /// A rule set of one criterion, or of several.
  static func ruleSet(_ criteria: Criterion..., category: Category = .enterpriseLevel) -> RuleSet {
    RuleSet(edition: Notice.edition, category: category, criteria: criteria)
  }

  static func criterion(
    _ id: String = "1", note: Words? = nil, @RequirementBuilder _ requirements: () -> [Requirement]
  ) -> Criterion {
    Criterion(id, "附件", zh: "一", en: "one", note: note, requirements)
  }

  static func found(in ruleSets: RuleSet...) -> [String] {
    RuleSetLint(ruleSets).findings.map { "\($0.code) \($0.subject)" }
  }

  @Test
  func `the built-in rule sets have one finding, the models of 4_2_5, and it is acknowledged`() {
    let findings = RuleSetLint(Notice.ruleSets).findings
    #expect(findings.map { "\($0.code) \($0.subject)" } == ["not-monotone 4.2.5/models.industrial"])
    #expect(findings.first?.places.last?.id == "3.2/models.industrial")
    #expect(findings.first?.acknowledgement?.zh.contains("原文如此") == true)
  }

  @Test func `a note that does not name the other criterion acknowledges nothing`() {
    var ruleSets = Notice.ruleSets
    let index = ruleSets[3].criteria.firstIndex { $0.id == "4.2.5" } ?? 0
    ruleSets[3].criteria[index].note = Words(zh: "70 个高于 3.21 的 20 个，原文如此", en: "as printed")
    #expect(RuleSetLint(ruleSets).findings.map { $0.acknowledgement } == [nil])
  }

  @Test func `what is required twice is a duplicate`() {
    let one = Self.criterion { Claim.openness }
    let other = Self.criterion("2") { Claim.openness }
    #expect(Self.found(in: Self.ruleSet(one, other)) == ["duplicate 2/openness"])
  }

  @Test func `the same listing required twice is a duplicate whatever its word`() {
    let one = Self.criterion { Listing.toolKinds.atLeast(2, .several) }
    let other = Self.criterion("2") { Listing.toolKinds.atLeast(2, .several) }
    #expect(Self.found(in: Self.ruleSet(one, other)) == ["duplicate 2/toolKinds"])
  }

  @Test func `a lower threshold is implied by a higher one`() {
    let one = Self.criterion { Count.apps.atLeast(20, .notFewerThan) }
    let other = Self.criterion("2") { Count.apps.atLeast(10, .orMore) }
    #expect(Self.found(in: Self.ruleSet(one, other)) == ["implied 2/apps.industrialApps"])
  }

  @Test func `the threshold of a whole is implied by that of its part`() {
    let criterion = Self.criterion {
      Count.connectedDevices.atLeast(100, .notFewerThan)
      Count.managedDevices.atLeast(200, .reaching)
    }
    #expect(Self.found(in: Self.ruleSet(criterion)) == ["implied 1/devices.connected"])
  }

  @Test func `what an alternative asks is implied by what is asked anyway`() {
    let criterion = Self.criterion {
      Count.managedDevices.atLeast(30, .reaching)
      Requirement.either("or", zh: "或", en: "or") {
        Requirement("both", .all([Count.managedDevices.atLeast(20, .reaching), claim(.openness)]))
        Claim.dataSecurity
      }
    }
    #expect(Self.found(in: Self.ruleSet(criterion)) == ["implied 1/devices.managed"])
  }

  @Test func `a word without a figure is made precise by a figure elsewhere and is no finding`() {
    let word = Self.criterion { Count.developmentLanguages.atLeast(2, .several) }
    let figure = Self.criterion("2") { Count.developmentLanguages.atLeast(3, .orMore) }
    #expect(Self.found(in: Self.ruleSet(word, figure)) == [])
    #expect(Self.found(in: Self.ruleSet(figure, word)) == [])
  }

  @Test func `different years and different groups of members imply nothing of each other`() {
    let criterion = Self.criterion {
      Requirement.year(2016) { Amount.profit.moreThan(0, .profitable) }
      Requirement.year(2017) { Amount.profit.moreThan(0, .profitable) }
      Requirement.members("a", of: .industries, zh: "甲", en: "a", atLeast: 3, .atLeast) {
        Count.industryApps.atLeast(15, .notFewerThan)
      }
      Requirement.members("b", of: .industries, zh: "乙", en: "b", atLeast: 2, .atLeast) {
        Count.industryEnterpriseUsers.atLeast(5, .notFewerThan)
      }
    }
    #expect(Self.found(in: Self.ruleSet(criterion)) == [])
  }

  @Test func `more members that meet more imply fewer that meet less`() {
    let criterion = Self.criterion {
      Requirement.members("a", of: .industries, zh: "甲", en: "a", atLeast: 3, .atLeast) {
        Count.industryApps.atLeast(15, .notFewerThan)
        Count.industryModels.atLeast(1, .notFewerThan)
      }
      Requirement.members("b", of: .industries, zh: "乙", en: "b", atLeast: 2, .atLeast) {
        Count.industryApps.atLeast(5, .notFewerThan)
      }
    }
    #expect(Self.found(in: Self.ruleSet(criterion)) == ["implied 1/b"])
  }

  @Test func `an alternative that is harder than another never matters`() {
    let criterion = Self.criterion {
      Requirement.either("or", zh: "或", en: "or") {
        Requirement.given(.discrete, .mixed) { Count.connectedDevices.atLeast(100, .notFewerThan) }
        Requirement.given(.mixed) { Count.connectedDevices.atLeast(500, .notFewerThan) }
      }
    }
    #expect(Self.found(in: Self.ruleSet(criterion)) == ["idle-alternative 1/mixed"])
  }

  @Test func `a threshold that every figure meets asks nothing`() {
    let criterion = Self.criterion { Count.apps.atLeast(0, .notFewerThan) }
    #expect(Self.found(in: Self.ruleSet(criterion)) == ["asks-nothing 1/apps.industrialApps"])
  }

  @Test func `a word that stands for another comparison is found`() {
    let criterion = Self.criterion {
      Requirement("x", .figure(.count(.apps), Bound(.moreThan, 10, .notFewerThan)))
    }
    #expect(Self.found(in: Self.ruleSet(criterion)) == ["phrase-against-comparison 1/x"])
  }

  @Test func `a word that is read as another number is found`() {
    let criterion = Self.criterion { Listing.toolKinds.atLeast(3, .several) }
    #expect(Self.found(in: Self.ruleSet(criterion)) == ["phrase-against-number 1/toolKinds"])
  }

  @Test func `a figure that a lower category sets higher is found`() {
    let high = Self.criterion { Count.apps.atLeast(10, .notFewerThan) }
    let low = Self.criterion("2") { Count.apps.atLeast(11, .notFewerThan) }
    #expect(
      Self.found(in: Self.ruleSet(high, category: .industryLevel), Self.ruleSet(low))
        == ["not-monotone 2/apps.industrialApps"])
    #expect(Self.found(in: Self.ruleSet(low, category: .industryLevel), Self.ruleSet(high)) == [])
  }
}

/// A claim as a requirement, where no builder makes one of it.
func claim(_ claim: Claim) -> Requirement { Requirement(claim.declaration.key, .claim(claim)) }
