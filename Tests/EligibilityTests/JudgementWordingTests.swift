import Eligibility
import Testing

/// What reports say of a requirement that was looked at: what is stated, what is short, what is left out.
struct JudgementWordingTests {
  @Test(arguments: [
    Observed(
      #"{"devices": {"managed": 1999}}"#, Count.managedDevices.atLeast(2_000, .reaching),
      stated: Words(zh: "1,999 台", en: "1,999"), short: Words(zh: "差 1 台", en: "short by 1")),
    Observed(
      #"{"devices": {"managed": 2000}}"#, Count.managedDevices.atLeast(2_000, .reaching),
      stated: Words(zh: "2,000 台", en: "2,000")),
    Observed("{}", Count.managedDevices.atLeast(2_000, .reaching), stated: .absent),
    Observed(
      #"{"applicant": {"revenueRankInProvince": 13}}"#, Count.revenueRank.atMost(10, .topRanks),
      stated: Words(zh: "第 13 名", en: "rank 13"), short: Words(zh: "超出 3 名", en: "over by 3")),
    Observed(
      #"{"developers": {"thirdParty": 599, "total": 2999}}"#,
      Count.thirdPartyDevelopers.share(of: .developers, atLeast: 20, .orMore),
      stated: Words(zh: "19.97%（599 / 2,999）", en: "19.97% (599 / 2,999)"),
      short: Words(zh: "平台开发者总数不变时差 1 人", en: "short by 1 of the same 2,999")),
    Observed(
      #"{"developers": {"thirdParty": 5, "total": 0}}"#,
      Count.thirdPartyDevelopers.share(of: .developers, atLeast: 20, .orMore),
      stated: Words(zh: "–（5 / 0）", en: "– (5 / 0)")),
    Observed(
      #"{"developers": {"thirdParty": 5}}"#,
      Count.thirdPartyDevelopers.share(of: .developers, atLeast: 20, .orMore), stated: .absent),
    Observed(
      #"{"operation": {"operatorForm": "other"}}"#, .operatorForm(.groupDepartment),
      stated: Words(zh: "其他", en: "other")),
    Observed("{}", .operatorForm(.groupDepartment), stated: .absent),
    Observed(
      #"{"claims": {"openness": true}}"#, Requirement("openness", .claim(.openness)),
      stated: Words(zh: "已声明", en: "declared to hold")),
    Observed(
      #"{"claims": {"openness": false}}"#, Requirement("openness", .claim(.openness)),
      stated: Words(zh: "声明为否", en: "declared not to hold")),
    Observed("{}", Requirement("openness", .claim(.openness)), stated: .absent),
    Observed(
      #"{"capabilities": {"strengths": []}}"#, Listing.strengths.atLeast(2, .several),
      stated: Words(zh: "所填为空", en: "none listed"), short: Words(zh: "差 2 项", en: "short by 2")),
    Observed(
      #"{"capabilities": {"strengths": ["甲", "B"]}}"#, Listing.strengths.atLeast(2, .several),
      stated: Words(zh: "2 项：甲、B", en: "2: 甲, B")),
    Observed(
      #"{"capabilities": {"networkLevels": ["factory"]}}"#, Listing.networkLevels.complete,
      stated: Words(zh: "1 项：工厂级", en: "1: factory"),
      short: Words(zh: "缺现场级、车间级", en: "lacks field, workshop")),
    Observed("{}", Listing.networkLevels.complete, stated: .absent),
    Observed(
      #"{"industries": [{"name": "甲", "enterpriseUsers": 5}, {"name": "乙", "enterpriseUsers": 4}]}"#,
      Atoms.members(3), stated: Words(zh: "所填 2 个中 1 个达标", en: "1 of 2 listed count"),
      short: Words(zh: "差 2 个", en: "short by 2")),
    Observed(
      #"{"industries": [{"name": "甲", "enterpriseUsers": 5}, {"name": "甲", "enterpriseUsers": 5}]}"#,
      Atoms.members(2), stated: Words(zh: "所填 2 个中 1 个达标", en: "1 of 2 listed count"),
      short: Words(zh: "差 1 个", en: "short by 1")),
    Observed(
      "{}", .year(2016) { Amount.profit.moreThan(0, .profitable) },
      stated: Words(zh: "未填该年度", en: "year not stated")),
  ])
  fileprivate func `a judgement says what is stated and what is short`(_ observed: Observed) {
    let read = ReadText(observed.text)
    #expect(read.problems == [])
    let judgement = read.application.judge(observed.requirement)
    #expect(read.application.wording(observedBy: judgement) == observed.stated)
    #expect(read.application.wording(shortfallOf: judgement) == observed.short)
  }

  @Test func `examples that are not listed are named, whatever language lists them`() {
    let examples = [
      Words(zh: "设计", en: "design"), Words(zh: "生产", en: "production"),
      Words(zh: "管理", en: "management"),
    ]
    let listing = Listing.softwareStages.atLeast(1, .anyOf, naming: examples)
    func unlisted(_ items: [String]?) -> [String] {
      var application = Application()
      application.state(.softwareStages, items)
      return application.unlisted(by: application.judge(listing)).map { $0.zh }
    }
    #expect(unlisted(nil) == [])
    #expect(unlisted([]) == ["设计", "生产", "管理"])
    #expect(unlisted(["生产"]) == ["设计", "管理"])
    #expect(unlisted(["Production", " 设计\u{200B}", "别的"]) == ["管理"])
  }

  @Test func `terms of a closed list that are not listed are named`() {
    let read = ReadText(#"{"capabilities": {"dataLoop": ["storage", "collection"]}}"#)
    let judgement = read.application.judge(Listing.dataLoop.complete)
    let unlisted = read.application.unlisted(by: judgement).map { $0.zh }
    #expect(unlisted == ["传输", "处理", "反馈"])
  }
}

/// A text, a requirement and what is said of them.
private struct Observed: CustomTestStringConvertible {
  var text: String
  var requirement: Requirement
  var stated: Words
  var short: Words?

  init(_ text: String, _ requirement: Requirement, stated: Words, short: Words? = nil) {
    self.text = text
    self.requirement = requirement
    self.stated = stated
    self.short = short
  }

  var testDescription: String { "\(requirement.name): \(text)" }
}

extension Words {
  fileprivate static let absent = Words(zh: "未填", en: "not stated")
}
