import Eligibility

private let cross = "cross-industry-threshold.json"
private let industry = "industry-level-threshold.json"
private let enterprise = "enterprise-level-threshold.json"
private let cultivation = "key-cultivation-threshold.json"

// Put down by hand: what is changed, the outcome under the chosen reading, the outcome under the other one.
extension ReadingCase {
  /// Industries and domains: which have to count, and by what.
  static let members: [ReadingCase] = [
    everyMember(
      "1.3.1", "industries", "电子信息", fourthIndustry, weak: "enterpriseUsers=4",
      open: "enterpriseUsers=null"),
    everyMember(
      "1.3.2", "domains", "研发设计", ["mechanismModels=30", "industrialApps=10"],
      weak: "mechanismModels=29", open: "mechanismModels=null"),
    cases("sameIndustries", "1.3.1", cross, [([], .pass, .pass)]),
    cases(
      "sameIndustries", "1.3.1", cross,
      [
        (["[0].enterpriseUsers=4"], .fail, .fail),
        (["[0].enterpriseUsers=null"], .missing, .missing),
        (["[0].enterpriseUsers=4"] + fourth, .pass, .pass),
        (["[0].enterpriseUsers=4", "[1].industrialApps=14"] + fourth, .pass, .fail),
        (["[0].enterpriseUsers=4", "[1].industrialApps=null"] + fourth, .pass, .missing),
      ], under: "industries"),
    cases(
      "freeAlternative", "1.3.1", cross,
      [
        (["connectedDevices=999", "processDataPoints=5000"], .fail, .pass),
        (["connectedDevices=999", "processDataPoints=4999"], .fail, .fail),
        (["connectedDevices=999"], .fail, .missing),
        (["connectedDevices=1000", "processDataPoints=4999"], .pass, .pass),
        (["production=process", "processDataPoints=4999"], .fail, .pass),
      ], under: "industries[0]."),
  ].flatMap { $0 }

  private static let fourthIndustry = [
    "production=discrete", "connectedDevices=1000", "industrialModels=1", "industrialApps=15",
    "enterpriseUsers=5",
  ]

  private static let fourth = (["name=第四个"] + fourthIndustry).map { "[3]." + $0 }

  private static func everyMember(
    _ criterion: String, _ group: String, _ first: String, _ strong: [String], weak: String,
    open: String
  ) -> [ReadingCase] {
    cases(
      "everyMember", criterion, cross,
      [
        (["name=第四个"] + strong, .pass, .pass), (["name=第四个"] + strong + [weak], .pass, .fail),
        (["name=第四个"] + strong + [open], .pass, .missing),
        (["name=无"] + strong, .pass, .missing),
        (["name=" + first] + strong + [weak], .pass, .pass),
      ], under: group + "[3].")
      + cases(
        "everyMember", criterion, cross, [([weak], .fail, .fail), ([open], .missing, .missing)],
        under: group + "[0].")
  }

  /// How many items of a list.
  static let lists: [ReadingCase] = [
    bothNouns("1.1.1", cross, "industrialNetworks", "generalNetworkProtocols"),
    bothNouns("2.1.1", industry, "industrialNetworks", "generalNetworkProtocols"),
    bothNouns("3.1.1", enterprise, "industrialProtocols", "iotProtocols"),
    bothNouns("3.2", enterprise, "productionDeviceTypes", "managementSystems"),
    items(
      "oneIndustry", "2.1.3", industry, "developmentIndustries",
      [(["甲"], .fail, .pass), (["甲,乙"], .pass, .pass)]),
    cases(
      "oneIndustry", "2.1.4", industry,
      [(["true"], .pass, .pass), (["false"], .fail, .pass), (["null"], .missing, .pass)],
      under: "claims.modelsForIndustries="),
    items("analyses", "1.1.3.3", cross, "algorithmAnalyses", analyses),
    items("analyses", "2.1.3", industry, "algorithmAnalyses", analyses),
    items(
      "differentStages", "1.1.3.4", cross, "microserviceStages",
      [(["设计"], .pass, .fail), (["设计,生产"], .pass, .pass)]),
    items(
      "severalSources", "4.2.1", cultivation, "dataSources",
      [(["装置"], .pass, .fail), (["装置,传感器"], .pass, .pass)]),
  ].flatMap { $0 }

  private static let analyses: [Case] = [
    (["关联分析"], .fail, .pass), (["关联分析,文本分析"], .fail, .pass),
    (["关联分析,文本分析,深度学习"], .pass, .pass),
  ]

  private static func bothNouns(
    _ criterion: String, _ sample: String, _ first: String, _ second: String
  ) -> [ReadingCase] {
    items(
      "bothNouns", criterion, sample, second,
      [(["甲"], .pass, .fail), (["甲,乙"], .pass, .pass)])
      + cases(
        "bothNouns", criterion, sample, [([first + "=甲", second + "=甲,乙"], .fail, .fail)],
        under: "capabilities.")
  }

  private static func items(
    _ reading: String, _ criterion: String, _ sample: String, _ list: String, _ own: [Case]
  ) -> [ReadingCase] {
    let others: [Case] = [
      ([""], .fail, .fail), (["null"], .missing, .missing), (["无"], .missing, .missing),
    ]
    return cases(reading, criterion, sample, own + others, under: "capabilities.\(list)=")
  }

  /// What chapter 四 alone leaves open.
  static let keyCultivation: [ReadingCase] = [
    shares([2015: 10_000, 2016: 10_000, 2017: 10_000], .pass, every: .pass, together: .pass),
    shares([2015: 10_000, 2016: 9_999, 2017: 10_000], .pass, every: .fail, together: .fail),
    shares([2015: 9_999, 2016: 10_001, 2017: 10_000], .pass, every: .fail, together: .pass),
    shares([2015: 10_001, 2016: 10_001, 2017: 9_999], .fail, every: .fail, together: .pass),
    shares([2015: 9_999, 2016: 9_999, 2017: 9_999], .fail, every: .fail, together: .fail),
    shares([2015: 10_000, 2017: 10_000], .pass, every: .missing, together: .missing),
    shares([2016: 10_000, 2017: 9_999], .fail, every: .missing, together: .missing),
    cases(
      "summary", "4.2", cultivation,
      [(["true"], .pass, .pass), (["false"], .fail, .pass), (["null"], .missing, .pass)],
      under: "claims.industrialNetwork="),
    connectedOnly(cultivation, "connectable", "connected", 50),
    connectedOnly(
      "key-cultivation-process-threshold.json", "connectableDataPoints", "processDataPoints", 2_000),
  ].flatMap { $0 }

  /// Research of some years, each out of a revenue of 100,000.
  private static func shares(
    _ research: [Int: Int], _ chosen: Outcome, every: Outcome, together: Outcome
  ) -> [ReadingCase] {
    let settings = research.sorted { $0.key < $1.key }.flatMap { year, expense in
      ["[\(year)].revenue=100000", "[\(year)].researchExpense=\(expense)"]
    }
    return [("shareOfEveryYear", every), ("shareOfThreeYears", together)].flatMap {
      reading, other in
      cases(reading, "4.1", cultivation, [(settings, chosen, other)], under: "finances")
    }
  }

  private static func connectedOnly(
    _ sample: String, _ connectable: String, _ connected: String, _ threshold: Int64
  ) -> [ReadingCase] {
    let enough = "=\(threshold)"
    let few = "=\(threshold - 1)"
    let table: [(can: String, does: String, Outcome, Outcome)] = [
      (enough, few, .pass, .fail), (enough, enough, .pass, .pass),
      (enough, "=null", .pass, .missing), (few, enough, .pass, .pass), (few, few, .fail, .fail),
      (few, "=null", .fail, .missing), ("=null", enough, .pass, .pass),
      ("=null", few, .missing, .fail), ("=null", "=null", .missing, .missing),
    ]
    return table.flatMap { can, does, chosen, other in
      cases(
        "connectedOnly", "4.2.1", sample,
        [([connectable + can, connected + does], chosen, other)], under: "devices.")
    }
  }
}
