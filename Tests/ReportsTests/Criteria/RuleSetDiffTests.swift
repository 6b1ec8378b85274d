import Eligibility
import Jiangsu2018
import Testing

struct RuleSetDiffTests {
  static let original = Notice.ruleSet(for: .industryLevel)

  /// The rule set with one criterion changed.
  static func changing(_ id: String, _ change: (inout Criterion) -> Void) -> RuleSet {
    var ruleSet = original
    for index in ruleSet.criteria.indices where ruleSet.criteria[index].id == id {
      change(&ruleSet.criteria[index])
    }
    return ruleSet
  }

  /// What differs, a line a change: kind, aspect, place, from, to.
  static func told(_ new: RuleSet, from old: RuleSet = original) -> [String] {
    RuleSetDiff(from: old, to: new).changes.map { change in
      [
        change.kind.rawValue, change.aspect.rawValue, change.place, change.from?.zh ?? "–",
        change.to?.zh ?? "–",
      ].joined(separator: " | ")
    }
  }

  @Test(arguments: Category.allCases)
  func `a rule set does not differ from itself`(_ category: Category) {
    let ruleSet = Notice.ruleSet(for: category)
    #expect(RuleSetDiff(from: ruleSet, to: ruleSet).changes.isEmpty)
  }

  @Test func `a changed threshold is a changed figure`() {
    let new = Self.changing("2.2.2") {
      $0.requirements[named: "focusIndustry.mechanismModels"] = Count.focusMechanismModels.atLeast(
        60, .notFewerThan)
    }
    #expect(
      Self.told(new) == [
        "changed | figure | 2.2.2/focusIndustry.mechanismModels | 不少于 50 个 | 不少于 60 个"
      ])
  }

  @Test func `a threshold inside an alternative is found where it stands`() {
    let new = Self.changing("2.2.1") { criterion in
      criterion.requirements = criterion.requirements.map {
        $0.movingThreshold(from: 1_500, to: 2_000)
      }
    }
    #expect(
      Self.told(new) == [
        "changed | figure | 2.2.1/focusIndustry.connectedDevices | 不少于 1,500 台 | 不少于 2,000 台"
      ])
  }

  @Test func `a changed word is wording while the figure stays`() {
    let new = Self.changing("2.2.2") {
      $0.requirements[named: "focusIndustry.mechanismModels"] = Count.focusMechanismModels.atLeast(
        50, .atLeast)
    }
    #expect(
      Self.told(new) == ["changed | wording | 2.2.2/focusIndustry.mechanismModels | 不少于 | 至少"])
  }

  @Test func `another comparison is a changed figure`() {
    let new = Self.changing("2.2.2") {
      $0.requirements[named: "focusIndustry.mechanismModels"] = Requirement(
        $0.requirements[named: "focusIndustry.mechanismModels"].name,
        .figure(.count(.focusMechanismModels), Bound(.moreThan, 50, .notFewerThan)))
    }
    #expect(
      Self.told(new) == [
        "changed | figure | 2.2.2/focusIndustry.mechanismModels | 不少于 50 个 | 超过 50 个"
      ])
  }

  @Test func `requirements that come and go are told as a whole`() {
    let new = Self.changing("2.2.1") {
      $0.requirements[named: "connection"] = Requirement(
        "extra", label: Words(zh: "另", en: "x"), .all([claim(.openness)]))
    }
    let told = Self.told(new)
    #expect(told.count == 2)
    #expect(told[0].hasPrefix("removed | requirement | 2.2.1/connection | 设备或数据采集点接入"))
    #expect(told[1].hasPrefix("added | requirement | 2.2.1/extra | – | 另"))
  }

  @Test func `a requirement that goes into an alternative has moved`() {
    let reading = Notice.ruleSet(for: .industryLevel).criteria
      .first { $0.id == "2.2.1" }?.readings.first { $0.id == "managedDevices" }
    let new = Self.changing("2.2.1") {
      $0.requirements = reading?.otherRequirements ?? []
      $0.readings = $0.readings.filter { $0.id != "managedDevices" }
    }
    let told = Self.told(new)
    #expect(told.count == 2)
    #expect(told[0].hasPrefix("moved | requirement | 2.2.1/focusIndustry.managedDevices | 单独要求 | "))
    #expect(told[1].hasPrefix("removed | reading | 2.2.1 managedDevices | "))
  }

  @Test func `another fact under the same name is another requirement`() {
    let new = Self.changing("2.2.2") { criterion in
      criterion.requirements = criterion.requirements.map {
        $0.counting(.mechanismModelCalls, for: .modelAndAlgorithmCalls)
      }
    }
    let told = Self.told(new)
    #expect(told.count == 1)
    #expect(
      told[0].hasPrefix("changed | requirement | 2.2.2/models.mechanismAndAlgorithmMonthlyCalls | ")
    )
  }

  @Test func `criteria that come, go and change places are found`() {
    var new = Self.original
    let removed = new.criteria.remove(at: 4)
    var added = removed
    added.id = "2.9"
    new.criteria.append(added)
    new.criteria.swapAt(0, 1)
    #expect(
      Self.told(new) == [
        "removed | criterion | \(removed.id) | \(removed.title.zh) | –",
        "added | criterion | 2.9 | – | \(removed.title.zh)",
        "changed | order |  | \(Self.ids(Self.original, without: removed.id)) | "
          + "\(Self.ids(new, without: "2.9"))",
      ])
  }

  @Test func `the edition, titles, clauses, notes, examples and readings are compared`() {
    var new = Self.changing("2.1.1") { criterion in
      criterion.title = Words(zh: "新题", en: "new title")
      criterion.clause = "附件2"
      criterion.note = Words(zh: "注", en: "note")
      criterion.requirements[1] = Listing.dataSources.atLeast(
        2, .variousKinds, naming: [Words(zh: "机床", en: "machine tools")])
    }
    new.edition.version = "9.0.0"
    for index in new.criteria.indices where new.criteria[index].id == "2.2.2" {
      new.criteria[index].readings[0].chosen = Words(zh: "不同", en: "different")
    }
    let told = Self.told(new)
    #expect(
      told.prefix(4) == [
        "changed | edition | version | \(Self.original.edition.version) | 9.0.0",
        "changed | title | 2.1.1 | 边缘接入能力 | 新题",
        "changed | clause | 2.1.1 | 附件1 二（一）1 | 附件2",
        "added | note | 2.1.1 | – | 注",
      ])
    #expect(told[4].hasPrefix("changed | wording | 2.1.1/dataSources | 生产装备、装置"))
    #expect(told[5] == "changed | reading | 2.2.2 orMore | 包括本数 | 不同")
    #expect(told.count == 6)
  }

  @Test func `what the other reading would require is compared too`() {
    let new = Self.changing("2.2.1") { criterion in
      for index in criterion.readings.indices where criterion.readings[index].id == "managedDevices"
      {
        criterion.readings[index].otherRequirements = criterion.readings[index].otherRequirements?
          .map { $0.movingThreshold(from: 200, to: 300) }
      }
    }
    #expect(
      Self.told(new) == [
        "changed | reading | 2.2.1 managedDevices/focusIndustry.managedDevices | 达到 200 台 | 达到 300 台"
      ])
  }

  @Test func `two categories share what every applicant must be`() {
    let told = Self.told(Notice.ruleSet(for: .enterpriseLevel))
    #expect(told[0].hasPrefix("changed | category"))
    #expect(!told.contains { $0.contains("N.1") })
    #expect(told.count == 1 + 10 + 7)
  }

  private static func ids(_ ruleSet: RuleSet, without id: String) -> String {
    ruleSet.criteria.map { $0.id }.filter { $0 != id }.joined(separator: ", ")
  }
}

extension Requirement {
  /// The same with one threshold of a figure in the place of another.
  fileprivate func movingThreshold(from old: Int64, to new: Int64) -> Requirement {
    mapping { requirement in
      guard case .figure(let figure, var bound) = requirement.logic, bound.value == old else {
        return requirement
      }
      bound.value = new
      return Requirement(requirement.name, label: requirement.label, .figure(figure, bound))
    }
  }
}

extension [Requirement] {
  /// The requirement of a name, which there is.
  fileprivate subscript(named name: String) -> Requirement {
    get { first { $0.name == name } ?? Requirement(name, .all([])) }
    set { if let index = firstIndex(where: { $0.name == name }) { self[index] = newValue } }
  }
}
