import Eligibility
import Jiangsu2018
import Testing

/// The words of every requirement, in both languages.
struct WordingTests {
  private static let criteria = Notice.ruleSets.flatMap { $0.criteria }

  /// Every requirement of every criterion, those of the other readings among them.
  private static let requirements: [(name: String, requirement: Requirement)] =
    criteria.flatMap { criterion in
      let others = criterion.readings.flatMap { $0.otherRequirements ?? [] }
      return (criterion.requirements + others).flatMap { $0.walked }.map {
        ("\(criterion.id)/\($0.name)", $0)
      }
    }

  @Test func `every requirement reads well in both languages`() {
    for (name, requirement) in Self.requirements {
      for words in [requirement.wording, requirement.heading] {
        let faults = words.faults
        #expect(faults.isEmpty, "\(name): \(faults) in \(words)")
      }
      guard let demand = requirement.demand else { continue }
      #expect(!demand.zh.isEmpty && !demand.en.isEmpty, "\(name)")
    }
  }

  @Test func `a demand is made of every statement but a claim and a name`() {
    for (name, requirement) in Self.requirements {
      let isMere =
        switch requirement.logic {
        case .claim, .text: true
        default: false
        }
      #expect((requirement.demand != nil) == (requirement.isStatement && !isMere), "\(name)")
    }
  }

  @Test func `readings, titles and notes read well in both languages`() {
    for criterion in Self.criteria {
      let readings = criterion.readings.flatMap { [$0.question, $0.chosen, $0.reason, $0.other] }
      for words in readings + [criterion.title] + (criterion.note.map { [$0] } ?? []) {
        #expect(words.faults.isEmpty, "\(criterion.id): \(words.faults) in \(words)")
      }
    }
  }

  @Test func `no two statements of a criterion read alike`() {
    for criterion in Self.criteria {
      for language in Language.allCases {
        let texts = criterion.requirements.map { $0.wording[language] }
        #expect(Set(texts).count == texts.count, "\(criterion.id): \(texts)")
      }
    }
  }

  @Test(arguments: [
    Golden("N.1", 1, zh: "申报单位在江苏省内注册", en: "the applicant is registered in Jiangsu"),
    Golden(
      "N.2", zh: "企业类型：至少 1 项（如制造行业大型骨干企业、互联网企业、信息技术企业、自动化企业）",
      en: "kinds of enterprise that the applicant is: at least 1 (such as large backbone "
        + "manufacturer, internet enterprise, information technology enterprise, automation enterprise)"
    ),
    Golden(
      "1.1.2", 1, zh: "提供服务所用的云：至少 1 项（公有云、私有云、混合云之一）",
      en:
        "cloud deployment models used: at least 1 (of public cloud, private cloud, hybrid cloud)"
    ),
    Golden(
      "1.1.2", 3, zh: "可灵活调度的服务：计算、存储、网络，缺一不可",
      en: "services that can be scheduled flexibly: all of computing, storage, network"),
    Golden(
      "1.1.4", 6, zh: "应用管理功能（可选），如应用开发、部署、交易、交付、评测、安全认证",
      en: "app management functions (optional), such as app development, deployment, transactions, "
        + "delivery, testing and evaluation, security certification"),
    Golden(
      "1.1.5", 10,
      zh: "边缘计算或人工智能应用中关键零部件安全可靠（任一即可）：边缘计算中关键零部件安全可靠；或人工智能应用中关键零部件安全可靠",
      en: "key components are secure and reliable in edge computing or in AI applications (either "
        + "suffices): key components are secure and reliable in edge computing; or key components "
        + "are secure and reliable in AI applications"
    ),
    Golden(
      "1.2.1", 0,
      zh: "设备或数据采集点接入（任一即可）：生产类型为离散或混合：接入工业设备不少于 5,000 台，且接入设备种类 30 以上；"
        + "或生产类型为流程或混合：工艺流程数据采集点不少于 30,000 个",
      en: "connection of devices or data points (either suffices): discrete or mixed production: "
        + "connected industrial devices: no fewer than 5,000, and kinds of connected devices: 30 or more; "
        + "or process or mixed production: process data acquisition points: no fewer than 30,000"),
    Golden(
      "1.2.1", 2, zh: "可管理设备达到 2,000 台", en: "devices that the platform can manage: reaching 2,000"),
    Golden(
      "1.2.2", 10, zh: "工业 APP 不少于 50 个", en: "industrial apps: no fewer than 50"),
    Golden(
      "1.2.2", 15, zh: "机理模型与工业数据分析算法月均调用次数合计 1,000 次以上",
      en: "average monthly calls of mechanism models and industrial data analytics algorithms "
        + "together: 1,000 or more"),
    Golden(
      "1.3.1", 1, zh: "按模型与应用计的行业至少 3 个，其中每个：工业模型不少于 1 个，且工业 APP 不少于 15 个",
      en:
        "industries by models and apps: at least 3, each of them with industrial models: no fewer "
        + "than 1, and industrial apps: no fewer than 15"),
    Golden(
      "1.4.1", 2, zh: "运营主体形式为独立法人机构或组织架构完整的集团独立部门",
      en: "form of the platform's operator: independent legal person or a group's independent "
        + "department with a full organisation"),
    Golden(
      "1.4.3", 4, zh: "第三方开发者占平台开发者总数 20%以上",
      en: "third-party developers as a share of all developers of the platform: 20% or more"),
    Golden("2.2.3", 0, zh: "开发工具至少 1 个", en: "development tools: at least 1"),
    Golden("4.1", 1, zh: "2016 年利润大于 0", en: "2016: profit: more than 0"),
    Golden(
      "4.1", 3, zh: "营业收入在江苏省同行业中的名次在前 10",
      en: "rank by operating revenue among Jiangsu enterprises of the same industry: 10 or better"),
    Golden(
      "4.1", 6, zh: "2017 年研发创新费用占总体收入 10%以上",
      en: "2017: R&D and innovation expenditure as a share of total revenue: 10% or more"),
  ])
  fileprivate func `a requirement reads like this`(_ golden: Golden) throws {
    let criterion = try #require(Self.criteria.first { $0.id == golden.criterion })
    #expect(criterion.requirements[golden.place].wording == golden.wording)
  }
}

/// The words of one requirement, by its place in its criterion.
private struct Golden: CustomTestStringConvertible {
  var criterion: String
  var place: Int
  var wording: Words

  init(_ criterion: String, _ place: Int = 0, zh: String, en: String) {
    self.criterion = criterion
    self.place = place
    wording = Words(zh: zh, en: en)
  }

  var testDescription: String { "\(criterion), \(place + 1): \(wording.en)" }
}

extension Words {
  /// What reads badly: nothing at all, doubled spaces or signs, brackets without content, the wrong language but for
  /// words of the notice that a reading is about.
  fileprivate var faults: [String] {
    var faults: [String] = []
    for (text, signs) in [(zh, "，。；：、"), (en, ",.;:")] {
      if text.isEmpty { faults.append("empty") }
      if text.first?.isWhitespace == true || text.last?.isWhitespace == true {
        faults.append("space at an end")
      }
      if text.contains("  ") { faults.append("two spaces") }
      for pair in zip(text, text.dropFirst()) {
        if signs.contains(pair.0), signs.contains(pair.1) { faults.append("two signs") }
        if (pair.0 == "(" && pair.1 == ")") || (pair.0 == "（" && pair.1 == "）") {
          faults.append("empty brackets")
        }
        if pair.0 == " ", (signs + ")）").contains(pair.1) { faults.append("space before a sign") }
      }
      if text.last.map({ signs.contains($0) }) == true { faults.append("sign at the end") }
      for (open, close): (Character, Character) in [("(", ")"), ("（", "）"), ("“", "”")]
      where text.count(where: { $0 == open }) != text.count(where: { $0 == close }) {
        faults.append("brackets")
      }
    }
    let words = ["以上", "各环节", "各类", "不同", "和", "等"]
    let rest = words.reduce(en) { $0.replacing($1, with: "") }
    if rest.unicodeScalars.contains(where: { (0x4E00...0x9FFF).contains($0.value) }) {
      faults.append("Chinese in English")
    }
    if zh.contains(", ") || zh.contains("; ") || zh.contains(": ") { faults.append("ASCII signs") }
    return faults
  }
}
