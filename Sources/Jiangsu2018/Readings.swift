internal import Eligibility

extension Reading {
  /// 以上 with or without the number.
  static let orMore = Reading(
    "orMore", question: Words(zh: "“以上”是否包括本数", en: "whether 以上 includes the number itself"),
    chosen: Words(zh: "包括本数", en: "it does: the number itself is enough"),
    reason: Words(
      zh: "《民法总则》第二百零五条（现为《民法典》第一千二百五十九条）规定“以上”包括本数",
      en:
        "General Provisions of the Civil Law, article 205 (today Civil Code, article 1259), counts the number in"
    ), other: Words(zh: "不包括本数，须超过", en: "it does not: the number must be exceeded"))

  /// Whether process platforms must manage devices as well.
  static let managedDevices = Reading(
    "managedDevices",
    question: Words(
      zh: "可管理设备的数量是否也约束以采集点达标的平台",
      en: "whether a platform that is judged on data points must manage devices too"),
    chosen: Words(zh: "也约束", en: "it must"),
    reason: Words(
      zh: "管理设备自成一句，不在二者之内", en: "the duty is a sentence of its own, outside both alternatives"),
    other: Words(zh: "只约束以设备达标的平台", en: "only platforms judged on devices must"))

  /// Whether further, weaker members of a group do harm.
  static let everyMember = Reading(
    "everyMember",
    question: Words(
      zh: "“每个”是否约束达标三个以外的行业或领域",
      en: "whether \"each\" binds industries or domains beyond the three that count"),
    chosen: Words(zh: "有三个达标即可", en: "three that count are enough"),
    reason: Words(
      zh: "多服务一个较弱的行业或领域不应使申报变差",
      en: "serving one more, weaker industry or domain should not make an application worse"),
    other: Words(zh: "所填的每一个都须达标", en: "every one that is listed must count"))

  /// Subscriptions or subscribers.
  static let subscriptions = Reading(
    "subscriptions",
    question: Words(
      zh: "3000 指订阅数还是订阅企业数", en: "whether 3,000 are subscriptions or subscribing enterprises"),
    chosen: Words(zh: "订阅数", en: "subscriptions"),
    reason: Words(
      zh: "此处用词不同于 2.2.2 的订阅企业数量",
      en: "the words differ from those of 2.2.2, which counts enterprises"),
    other: Words(zh: "订阅企业数", en: "subscribing enterprises"))

  /// Calls of models, or of models and algorithms together.
  static let calls = Reading(
    "calls",
    question: Words(
      zh: "月均调用次数是否合并计算机理模型与工业数据分析算法",
      en:
        "whether monthly calls count mechanism models and industrial data analytics algorithms together"
    ), chosen: Words(zh: "合并计算", en: "they do"),
    reason: Words(zh: "两者是同一句的主语", en: "both are the subject of the one sentence"),
    other: Words(zh: "两者须分别达到", en: "each of the two must reach it by itself"))

  /// The average month, or every month; no figure of an application tells them apart.
  static let everyMonth = Reading(
    "everyMonth",
    question: Words(
      zh: "每月调用次数未写“平均”，是否每个月都须达到",
      en: "whether every month must reach the calls, since this sentence leaves out the average"),
    chosen: Words(zh: "按月平均", en: "the average month"),
    reason: Words(zh: "与 1.2.2 一致", en: "as in 1.2.2"),
    other: Words(zh: "每个月都须达到", en: "every single month"))

  /// Lists that end in 等: one of the kind, or every example.
  static let namedExamples = Reading(
    "namedExamples",
    question: Words(
      zh: "以“等”结尾的列举，是否须具备所列的每一项",
      en: "whether a list that ends in 等 asks for every example that it names"),
    chosen: Words(
      zh: "有一项同类的即可；写明多类、多种、各类、多个的须有两项",
      en: "one of the kind is enough, or two where the text says several"),
    reason: Words(zh: "“等”表示所列为举例", en: "等 says that what is listed are examples"),
    other: Words(zh: "所列的每一项都须具备", en: "every named example"))

  /// 多类 A 和 B: several of the first, or of both.
  static let bothNouns = Reading(
    "bothNouns",
    question: Words(
      zh: "“多类”或“各类”是否也修饰“和”之后的一项", en: "whether several kinds are asked of what follows 和 too"),
    chosen: Words(zh: "只修饰前一项，后一项有一类即可", en: "of the first alone; one of the second is enough"),
    reason: Words(zh: "后一项之前没有写数量", en: "no number stands before the second"),
    other: Words(zh: "两项都须有两类", en: "two of both"))

  /// 各环节: two of the stages, or every one named.
  static let allStages = Reading(
    "allStages",
    question: Words(zh: "“各环节”是否指所列的每一个环节", en: "whether 各环节 means every stage that is named"),
    chosen: Words(zh: "有两个环节即可", en: "two stages are enough"),
    reason: Words(zh: "所列以“等”结尾，是举例", en: "the list ends in 等 and so names examples"),
    other: Words(zh: "所列的每一个环节", en: "every stage named"))

  /// Several industries in a chapter about one.
  static let oneIndustry = Reading(
    "oneIndustry",
    question: Words(
      zh: "行业级平台是否须面向多个行业", en: "whether a platform for one industry must address several"),
    chosen: Words(
      zh: "按原文：2.1.3 须有两个，2.1.4 的机理模型须面向不同行业",
      en: "as printed: two in 2.1.3, mechanism models for different ones in 2.1.4"),
    reason: Words(zh: "原文如此", en: "that is the text"),
    other: Words(zh: "满足所服务的一个行业即可", en: "the one industry is enough"))

  /// Whether the same industries have to meet all parts of 1.3.1.
  static let sameIndustries = Reading(
    "sameIndustries",
    question: Words(
      zh: "三项要求是否须由相同的三个行业达到", en: "whether the same three industries must meet all three parts"),
    chosen: Words(zh: "各项分别计算", en: "each part counts by itself"),
    reason: Words(zh: "三句各说各的行业数", en: "three sentences, each with a number of its own"),
    other: Words(zh: "须有三个行业同时达到三项", en: "three industries that meet all parts"))

  /// Whether the kind of production opens the alternatives.
  static let freeAlternative = Reading(
    "freeAlternative",
    question: Words(
      zh: "设备与采集点是否可不论生产类型任选",
      en: "whether devices or data points may be chosen whatever the kind of production"),
    chosen: Words(
      zh: "按生产类型：离散看设备，流程看采集点",
      en: "by the kind of production: devices if discrete, data points if process"),
    reason: Words(zh: "两个数后面分别注明了离散行业、流程行业", en: "each figure names its kind of industry"),
    other: Words(zh: "不论生产类型，达到其一即可", en: "either, whatever the kind"))

  /// The share of R&D in the latest year, or in each.
  static let shareOfEveryYear = Reading(
    "shareOfEveryYear",
    question: Words(zh: "研发创新费用占比看哪一年", en: "which year the share of R&D is taken of"),
    chosen: Words(zh: "最近一个会计年度", en: "the latest fiscal year"),
    reason: Words(zh: "该句没有写年数，取现状", en: "the sentence names no years: as things stand"),
    other: Words(zh: "近三年每年都须达到", en: "each of the three years"))

  /// The share of R&D in the latest year, or in three together.
  static let shareOfThreeYears = Reading(
    "shareOfThreeYears",
    question: Words(
      zh: "研发创新费用占比是否按三年合计", en: "whether the share of R&D is that of three years together"),
    chosen: Words(zh: "最近一个会计年度", en: "the latest fiscal year"),
    reason: Words(zh: "该句没有写年数，取现状", en: "the sentence names no years: as things stand"),
    other: Words(zh: "近三年合计", en: "the three years together"))

  /// The analyses of algorithms: all three, or examples.
  static let analyses = Reading(
    "analyses",
    question: Words(
      zh: "算法须支持的分析是限定的还是举例", en: "whether the analyses that algorithms can do are a closed list"),
    chosen: Words(zh: "三种都须支持", en: "all three"),
    reason: Words(zh: "列举没有以“等”结尾", en: "the list does not end in 等"),
    other: Words(zh: "是举例，有一种即可", en: "they are examples, and one is enough"))

  /// Whether the paragraph before the items of 4.2 asks for something itself.
  static let summary = Reading(
    "summary",
    question: Words(
      zh: "各项之前的总述是否自有要求",
      en: "whether the paragraph before the items asks for something of its own"),
    chosen: Words(zh: "自有要求", en: "it does"),
    reason: Words(zh: "其中有后面各项没有的内容", en: "it says things that no item says"),
    other: Words(zh: "是后面各项的概括，不另作要求", en: "it sums the items up and asks nothing"))

  /// What can be connected, or what is.
  static let connectedOnly = Reading(
    "connectedOnly",
    question: Words(
      zh: "数量指可接入的还是已接入的", en: "whether the figures are of what can be connected or of what is"),
    chosen: Words(zh: "可接入的；已接入的也算", en: "what can be connected; what is connected can be"),
    reason: Words(zh: "平台可能尚未建成", en: "the platform need not exist yet"),
    other: Words(zh: "已接入的", en: "what is connected"))

  /// How many sources of data 4.2.1 asks for.
  static let severalSources = Reading(
    "severalSources",
    question: Words(zh: "数据来源是否须有多类", en: "whether data must come from several sources"),
    chosen: Words(zh: "有一类即可", en: "one is enough"),
    reason: Words(zh: "“等”修饰来源，“各类”修饰数据", en: "等 stands at the sources and 各类 at the data"),
    other: Words(zh: "须有两类", en: "two"))

  /// Whether 不同环节 sets a number.
  static let differentStages = Reading(
    "differentStages",
    question: Words(zh: "“不同环节”是否要求两个以上", en: "whether 不同 asks for more than one stage"),
    chosen: Words(zh: "有一个即可", en: "one is enough"),
    reason: Words(zh: "“不同”说的是有别，不是数量", en: "不同 says that they differ, not how many"),
    other: Words(zh: "须有两个", en: "two"))

  /// Whose staff is counted.
  static let staff = Reading(
    "staff",
    question: Words(
      zh: "人员指运营主体的人员还是从事平台工作的人员",
      en: "whether staff is that of the operator or those who work on the platform"),
    chosen: Words(zh: "运营主体的人员", en: "staff of the operator"),
    reason: Words(zh: "句中主语是运营主体", en: "the operator is the subject of the sentence"),
    other: Words(zh: "从事平台工作的人员", en: "people working on the platform"))

  /// Whether numbers bind each kind.
  static let perKind = Reading(
    "perKind",
    question: Words(
      zh: "150 个模型、50 个 APP 是总数还是每类的数",
      en: "whether 150 models and 50 apps are meant in all or of each kind"),
    chosen: Words(zh: "总数", en: "in all"),
    reason: Words(zh: "类数与个数并列", en: "kinds and number stand side by side"),
    other: Words(zh: "每类的数", en: "in each kind"))

  /// Whether only models that work across platforms count.
  static let crossPlatform = Reading(
    "crossPlatform",
    question: Words(
      zh: "机理模型是否只计可跨平台提供的", en: "whether only mechanism models offered across platforms count"),
    chosen: Words(zh: "可跨平台是单独的声明", en: "that is a statement of its own"),
    reason: Words(zh: "跨平台没有单独的数", en: "no number is set for it"),
    other: Words(zh: "只计可跨平台提供的", en: "only those count"))

  /// Which revenue the share is taken of.
  static let revenue = Reading(
    "revenue",
    question: Words(zh: "总体收入指哪一项", en: "which line of the accounts the total revenue is"),
    chosen: Words(zh: "全部收入", en: "revenue as a whole"),
    reason: Words(zh: "原文写“总体”", en: "the text says total"),
    other: Words(zh: "营业收入", en: "operating revenue"))

  /// Which profit is meant.
  static let profit = Reading(
    "profit", question: Words(zh: "盈利指哪一项利润", en: "which profit is meant"),
    chosen: Words(zh: "所报的利润", en: "profit as reported"),
    reason: Words(zh: "原文没有写明", en: "the text does not say"),
    other: Words(zh: "净利润", en: "net profit"))
}
