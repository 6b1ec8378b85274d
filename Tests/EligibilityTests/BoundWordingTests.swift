import Eligibility
import Testing

/// The words of a threshold follow its comparison, whatever word of the notice stands with it: every kind of
/// requirement that has one, with every comparison, in both languages.
struct BoundWordingTests {
  @Test(arguments: [
    Case(
      .figure(.count(.apps), Bound(.atLeast, 5, .notFewerThan)), #""apps": {"industrialApps": 3}"#,
      Words(zh: "工业 APP 不少于 5 个", en: "industrial apps: no fewer than 5"),
      short: Words(zh: "差 2 个", en: "short by 2")),
    Case(
      .figure(.count(.apps), Bound(.moreThan, 5, .notFewerThan)), #""apps": {"industrialApps": 3}"#,
      Words(zh: "工业 APP 超过 5 个", en: "industrial apps: more than 5"),
      short: Words(zh: "差 2 个以上", en: "short by more than 2")),
    Case(
      .figure(.count(.apps), Bound(.atMost, 5, .orMore)), #""apps": {"industrialApps": 7}"#,
      Words(zh: "工业 APP 至多 5 个", en: "industrial apps: at most 5"),
      short: Words(zh: "超出 2 个", en: "over by 2")),
    Case(
      .figure(.count(.developmentLanguages), Bound(.atLeast, 2, .several, unit: .types)),
      #""developers": {"languages": 1}"#,
      Words(zh: "开发语言至少 2 类（多类）", en: "programming languages: at least 2 (several kinds)"),
      short: Words(zh: "差 1 类", en: "short by 1")),
    Case(
      .figure(.count(.developmentLanguages), Bound(.moreThan, 2, .several, unit: .types)),
      #""developers": {"languages": 1}"#,
      Words(zh: "开发语言超过 2 类", en: "programming languages: more than 2"),
      short: Words(zh: "差 1 类以上", en: "short by more than 1")),
    Case(
      .figure(.count(.developmentLanguages), Bound(.atMost, 2, .several, unit: .bare)),
      #""developers": {"languages": 4}"#,
      Words(zh: "开发语言至多 2", en: "programming languages: at most 2"),
      short: Words(zh: "超出 2", en: "over by 2")),
    Case(
      .figure(.count(.revenueRank), Bound(.atLeast, 10, .topRanks)),
      #""applicant": {"revenueRankInProvince": 7}"#,
      Words(
        zh: "营业收入在江苏省同行业中的名次为第 10 名或更后",
        en: "rank by operating revenue among Jiangsu enterprises of the same industry: 10 or lower"),
      short: Words(zh: "差 3 名", en: "short by 3")),
    Case(
      .figure(.count(.revenueRank), Bound(.moreThan, 10, .topRanks)),
      #""applicant": {"revenueRankInProvince": 7}"#,
      Words(
        zh: "营业收入在江苏省同行业中的名次在第 10 名之后",
        en:
          "rank by operating revenue among Jiangsu enterprises of the same industry: lower than 10"
      ),
      short: Words(zh: "差 3 名以上", en: "short by more than 3")),
    Case(
      .figure(.count(.revenueRank), Bound(.atMost, 10, .orMore)),
      #""applicant": {"revenueRankInProvince": 12}"#,
      Words(
        zh: "营业收入在江苏省同行业中的名次在前 10",
        en: "rank by operating revenue among Jiangsu enterprises of the same industry: 10 or better"
      ),
      short: Words(zh: "超出 2 名", en: "over by 2")),
    Case(
      .share(
        part: .count(.thirdPartyDevelopers), whole: .count(.developers),
        percent: Bound(.atLeast, 20, .orMore)), developers(1, of: 10),
      Words(
        zh: "第三方开发者占平台开发者总数 20%以上",
        en: "third-party developers as a share of all developers of the platform: 20% or more"),
      short: Words(zh: "平台开发者总数不变时差 1 人", en: "short by 1 of the same 10")),
    Case(
      .share(
        part: .count(.thirdPartyDevelopers), whole: .count(.developers),
        percent: Bound(.moreThan, 20, .orMore)), developers(1, of: 10),
      Words(
        zh: "第三方开发者占平台开发者总数超过 20%",
        en: "third-party developers as a share of all developers of the platform: more than 20%"),
      short: Words(zh: "平台开发者总数不变时差 2 人", en: "short by 2 of the same 10")),
    Case(
      .share(
        part: .count(.thirdPartyDevelopers), whole: .count(.developers),
        percent: Bound(.atMost, 20, .orMore)), developers(5, of: 10),
      Words(
        zh: "第三方开发者占平台开发者总数至多 20%",
        en: "third-party developers as a share of all developers of the platform: at most 20%"),
      short: Words(zh: "平台开发者总数不变时超出 3 人", en: "over by 3 of the same 10")),
    Case(
      .listing(
        .strengths, atLeast: Bound(.atLeast, 2, .variousKinds),
        examples: [Words(zh: "甲", en: "a"), Words(zh: "乙", en: "b")]), strengths(1),
      Words(
        zh: "企业特点：至少 2 项（各类，如甲、乙）",
        en: "strengths of the enterprise: at least 2 (various kinds, such as a, b)"),
      short: Words(zh: "差 1 项", en: "short by 1")),
    Case(
      .listing(.strengths, atLeast: Bound(.moreThan, 2, .several), examples: []), strengths(1),
      Words(zh: "企业特点：超过 2 项", en: "strengths of the enterprise: more than 2"),
      short: Words(zh: "差 2 项", en: "short by 2")),
    Case(
      .listing(.strengths, atLeast: Bound(.atMost, 2, .several), examples: []), strengths(3),
      Words(zh: "企业特点：至多 2 项", en: "strengths of the enterprise: at most 2"),
      short: Words(zh: "超出 1 项", en: "over by 1")),
    Case(
      .members(.domains, atLeast: Bound(.atLeast, 2, .reaching), every: false, apps), domains(1),
      Words(
        zh: "领域达到 2 个，其中每个：工业 APP 不少于 5 项",
        en: "domains: reaching 2, each of them with industrial apps: no fewer than 5"),
      short: Words(zh: "差 1 个", en: "short by 1")),
    Case(
      .members(.domains, atLeast: Bound(.moreThan, 2, .orMore), every: false, apps), domains(1),
      Words(
        zh: "领域超过 2 个，其中每个：工业 APP 不少于 5 项",
        en: "domains: more than 2, each of them with industrial apps: no fewer than 5"),
      short: Words(zh: "差 2 个", en: "short by 2")),
    Case(
      .members(.domains, atLeast: Bound(.atMost, 2, .orMore), every: false, apps), domains(3),
      Words(
        zh: "领域至多 2 个达到：工业 APP 不少于 5 项",
        en: "domains: at most 2 with industrial apps: no fewer than 5"),
      short: Words(zh: "超出 1 个", en: "over by 1")),
    Case(
      .members(.domains, atLeast: Bound(.atMost, 2, .orMore), every: true, apps), domains(3),
      Words(
        zh: "领域至多 2 个，且所填各领域：工业 APP 不少于 5 项",
        en: "domains: at most 2, and every one listed with industrial apps: no fewer than 5"),
      short: Words(zh: "超出 1 个", en: "over by 1")),
  ])
  fileprivate func `a threshold reads as it is compared`(_ one: Case) {
    #expect(one.requirement.wording == one.wording)
    let read = ReadText("{\(one.text)}")
    #expect(read.problems == [])
    let judgement = read.application.judge(one.requirement)
    #expect(judgement.outcome == .fail)
    #expect(read.application.wording(shortfallOf: judgement) == one.short)
    // A heading, a demand, a line of a page and a change say the same of the comparison.
    guard case .members(_, let bound, _, _) = one.requirement.logic, bound.comparison != .atMost
    else { return }
    #expect(one.wording.zh.hasPrefix(one.requirement.heading.zh))
    #expect(one.wording.en.hasPrefix(one.requirement.heading.en))
    #expect(one.requirement.headline.zh.hasPrefix(one.requirement.heading.zh))
  }

  @Test(arguments: Comparison.allCases, Phrase.allCases)
  func `what is asked for says how it is compared in every sentence about it`(
    comparison: Comparison, phrase: Phrase
  ) {
    let bound = Bound(comparison, 7, phrase)
    let needed =
      switch comparison {
      case .atLeast: ["不少于 7", "至少 7", "达到 7", "7 项以上", "7 个以上", "7%以上"]
      case .moreThan: ["超过 7"]
      case .atMost: ["至多 7"]
      }
    let all: [Requirement.Logic] = [
      .figure(.count(.apps), bound), .listing(.strengths, atLeast: bound, examples: []),
      .share(part: .count(.thirdPartyDevelopers), whole: .count(.developers), percent: bound),
      .members(.industries, atLeast: bound, every: false, Requirement("a", .claim(.openness))),
    ]
    for logic in all {
      let requirement = Requirement("a", logic)
      for words in [requirement.wording, requirement.heading, requirement.demand].compactMap({ $0 })
      {
        #expect(needed.contains { words.zh.contains($0) }, "\(words.zh)")
      }
    }
  }

  @Test(arguments: [
    (Choice.production, 0, Words(zh: "生产类型为离散", en: "discrete production")),
    (.industryProduction, 1, Words(zh: "生产类型为流程", en: "process production")),
    (
      .operatorForm, 0,
      Words(zh: "运营主体形式为独立法人机构", en: "form of the platform's operator: independent legal person")
    ),
    (.city, 4, Words(zh: "推荐单位所在地为苏州市", en: "city or county whose bureau recommends: Suzhou")),
    (
      .category, 1,
      Words(zh: "申报类别为行业级工业互联网平台", en: "category applied for: industry-level platform")
    ),
  ])
  func `an alternative is open for what its choice says`(
    choice: Choice, value: Int, condition: Words
  ) {
    let requirement = Requirement("a", .given(choice, oneOf: [UInt8(value)], apps))
    #expect(requirement.heading == condition)
    #expect(requirement.wording.zh == condition.zh + "：" + apps.wording.zh)
    #expect(requirement.wording.en == condition.en + ": " + apps.wording.en)
  }
}

/// What each of the members is asked for.
private let apps = Requirement(
  "apps", .figure(.count(.domainApps), Bound(.atLeast, 5, .notFewerThan)))

private func developers(_ part: Int, of whole: Int) -> String {
  #""developers": {"thirdParty": \#(part), "total": \#(whole)}"#
}

private func strengths(_ count: Int) -> String {
  let items = (0..<count).map { "\"强项\($0)\"" }.joined(separator: ", ")
  return #""capabilities": {"strengths": [\#(items)]}"#
}

private func domains(_ count: Int) -> String {
  let members = (0..<count).map { #"{"name": "领域\#($0)", "industrialApps": 9}"# }
  return #""domains": [\#(members.joined(separator: ", "))]"#
}

/// What is asked for, an application that misses it, and what is said of both.
private struct Case: CustomTestStringConvertible {
  var requirement: Requirement
  var text: String
  var wording: Words
  var short: Words

  init(_ logic: Requirement.Logic, _ text: String, _ wording: Words, short: Words) {
    requirement = Requirement("a", logic)
    self.text = text
    self.wording = wording
    self.short = short
  }

  var testDescription: String { wording.en }
}
