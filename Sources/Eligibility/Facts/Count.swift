/// A whole number, zero or more, that an application states.
///
/// Facts of one section stand together: the reader and the storage rely on it.
public enum Count: UInt8, CaseIterable, Sendable {
  case revenueRank
  case connectedDevices, connectableDevices, deviceKinds, processDataPoints, connectableDataPoints
  case managedDevices, managedDeviceKinds
  case industrialModels, mechanismModels, mechanismModelKinds, analysisAlgorithms
  case industrialModelCalls, modelAndAlgorithmCalls, mechanismModelCalls
  case cloudSoftware, cloudSoftwareKinds, apps, appKinds
  case subscriptions, subscribingEnterprises, subscribingEnterpriseKinds
  case subscribingUsers, subscribingUserKinds
  case developmentTools, developmentLanguages, developers, thirdPartyDevelopers
  case toolkitDevelopers, toolkitCalls
  case operatingStaff
  case focusDevices, focusDataPoints, focusManagedDevices, focusMechanismModels, focusApps
  case industryDevices, industryDataPoints, industryModels, industryApps, industryEnterpriseUsers
  case domainMechanismModels, domainApps
  case fiscalYear

  /// What is declared about the figure.
  public var declaration: FactDefinition {
    switch self {
    case .revenueRank:
      .init(
        .applicant, "revenueRankInProvince", zh: "营业收入在江苏省同行业中的名次",
        en: "rank by operating revenue among Jiangsu enterprises of the same industry",
        note: Words(zh: "第一名填 1", en: "the first is 1"))
    case .connectedDevices:
      .init(
        .devices, "connected", zh: "接入工业设备", en: "connected industrial devices",
        note: Self.connectedDevicesNote)
    case .connectableDevices:
      .init(
        .devices, "connectable", zh: "可接入平台的工业设备",
        en: "industrial devices that can be connected to a platform",
        note: Words(
          zh: "平台尚未建成也可填，已接入的也计入；" + Self.connectedDevicesNote.zh,
          en: "the platform need not exist yet, and what is connected already counts; "
            + Self.connectedDevicesNote.en))
    case .deviceKinds: .init(.devices, "kinds", zh: "接入设备种类", en: "kinds of connected devices")
    case .processDataPoints:
      .init(.devices, "processDataPoints", zh: "工艺流程数据采集点", en: "process data acquisition points")
    case .connectableDataPoints:
      .init(
        .devices, "connectableDataPoints", zh: "可接入平台的工艺流程数据采集点",
        en: "process data acquisition points that can be connected to a platform",
        note: Words(
          zh: "平台尚未建成也可填，已接入的也计入",
          en: "the platform need not exist yet, and what is connected already counts"))
    case .managedDevices:
      .init(
        .devices, "managed", zh: "可管理设备", en: "devices that the platform can manage",
        note: Self.processNote)
    case .managedDeviceKinds:
      .init(
        .devices, "managedKinds", zh: "可管理设备种类", en: "kinds of devices that it can manage",
        note: Self.processNote)
    case .industrialModels:
      .init(
        .models, "industrial", zh: "工业模型", en: "industrial models", note: Self.industrialModelsNote)
    case .mechanismModels:
      .init(.models, "mechanism", zh: "工业机理模型", en: "mechanism models", note: Self.mechanismNote)
    case .mechanismModelKinds:
      .init(.models, "mechanismKinds", zh: "工业机理模型类别", en: "kinds of mechanism models")
    case .analysisAlgorithms:
      .init(
        .models, "analysisAlgorithms", zh: "工业数据分析算法", en: "industrial data analytics algorithms")
    case .industrialModelCalls:
      .init(
        .models, "industrialMonthlyCalls", zh: "工业模型月均调用次数",
        en: "average monthly calls of industrial models", note: Self.averageNote)
    case .modelAndAlgorithmCalls:
      .init(
        .models, "mechanismAndAlgorithmMonthlyCalls", zh: "机理模型与工业数据分析算法月均调用次数合计",
        en:
          "average monthly calls of mechanism models and industrial data analytics algorithms together",
        note: Self.averageNote)
    case .mechanismModelCalls:
      .init(
        .models, "mechanismMonthlyCalls", zh: "机理模型月均调用次数",
        en: "average monthly calls of mechanism models alone",
        note: Words(zh: "仅用于比较调用次数的另一种理解", en: "only compares the other reading of the calls"))
    case .cloudSoftware:
      .init(.apps, "cloudSoftware", zh: "已部署云化软件", en: "cloud-enabled software deployed")
    case .cloudSoftwareKinds:
      .init(.apps, "cloudSoftwareKinds", zh: "云化软件种类", en: "kinds of cloud-enabled software")
    case .apps: .init(.apps, "industrialApps", zh: "工业 APP", en: "industrial apps")
    case .appKinds:
      .init(.apps, "industrialAppKinds", zh: "工业 APP 类别", en: "kinds of industrial apps")
    case .subscriptions:
      .init(
        .apps, "subscriptions", zh: "工业软件与 APP 订阅数量",
        en: "subscriptions to industrial software and apps together")
    case .subscribingEnterprises:
      .init(
        .apps, "subscribingEnterprises", zh: "订阅企业",
        en: "enterprises that subscribe to industrial software or apps")
    case .subscribingEnterpriseKinds:
      .init(
        .apps, "subscribingEnterpriseKinds", zh: "订阅企业种类", en: "kinds of subscribing enterprises")
    case .subscribingUsers: .init(.apps, "subscribingUsers", zh: "订阅用户", en: "subscribing users")
    case .subscribingUserKinds:
      .init(.apps, "subscribingUserKinds", zh: "订阅用户种类", en: "kinds of subscribing users")
    case .developmentTools: .init(.developers, "tools", zh: "开发工具", en: "development tools")
    case .developmentLanguages:
      .init(.developers, "languages", zh: "开发语言", en: "programming languages")
    case .developers:
      .init(.developers, "total", zh: "平台开发者总数", en: "all developers of the platform")
    case .thirdPartyDevelopers:
      .init(.developers, "thirdParty", zh: "第三方开发者", en: "third-party developers")
    case .toolkitDevelopers:
      .init(
        .developers, "usingToolkit", zh: "调用开发工具包的开发者",
        en: "developers who call the software development kit (SDK)")
    case .toolkitCalls:
      .init(
        .developers, "toolkitMonthlyCalls", zh: "开发工具包每月调用次数",
        en: "average monthly calls to the software development kit (SDK)", note: Self.averageNote)
    case .operatingStaff:
      .init(.operation, "staff", zh: "运营主体人员", en: "staff of the platform's operator")
    case .focusDevices:
      .init(
        .focusIndustry, "connectedDevices", zh: "特定行业接入工业设备",
        en: "connected industrial devices of the specific industry", note: Self.connectedDevicesNote
      )
    case .focusDataPoints:
      .init(
        .focusIndustry, "processDataPoints", zh: "特定行业的工艺流程数据采集点",
        en: "process data acquisition points of the specific industry")
    case .focusManagedDevices:
      .init(
        .focusIndustry, "managedDevices", zh: "特定行业可管理设备",
        en: "devices of the specific industry that the platform can manage", note: Self.processNote)
    case .focusMechanismModels:
      .init(
        .focusIndustry, "mechanismModels", zh: "特定行业机理模型",
        en: "mechanism models of the specific industry", note: Self.mechanismNote)
    case .focusApps:
      .init(
        .focusIndustry, "industrialApps", zh: "特定行业工业 APP",
        en: "industrial apps of the specific industry")
    case .industryDevices:
      .init(
        .industries, "connectedDevices", zh: "接入工业设备", en: "connected industrial devices",
        note: Self.connectedDevicesNote)
    case .industryDataPoints:
      .init(
        .industries, "processDataPoints", zh: "工艺流程数据采集点", en: "process data acquisition points")
    case .industryModels:
      .init(
        .industries, "industrialModels", zh: "工业模型", en: "industrial models",
        note: Self.industrialModelsNote)
    case .industryApps: .init(.industries, "industrialApps", zh: "工业 APP", en: "industrial apps")
    case .industryEnterpriseUsers:
      .init(.industries, "enterpriseUsers", zh: "企业用户", en: "enterprise users")
    case .domainMechanismModels:
      .init(.domains, "mechanismModels", zh: "工业机理模型", en: "mechanism models")
    case .domainApps: .init(.domains, "industrialApps", zh: "工业 APP", en: "industrial apps")
    case .fiscalYear: .init(.finances, "year", zh: "会计年度", en: "fiscal year")
    }
  }

  private static let processNote = Words(
    zh: "流程行业平台同样须填", en: "needed from process platforms as well")
  private static let averageNote = Words(zh: "按所报各月平均", en: "the average of the months reported")
  private static let industrialModelsNote = Words(zh: "含机理模型", en: "mechanism models included")
  private static let mechanismNote = Words(
    zh: "按工业机理（原理）建立的模型", en: "built on how things work: mechanistic, first-principles models")
  /// Which devices count, wherever connected devices are asked for.
  private static let connectedDevicesNote = Words(
    zh: "只计可连接开关量或运行参数的设备",
    en: "only devices whose on/off signals or operating parameters can be connected")
  /// The unit that the figure is counted in; a requirement names the notice's measure word where that is another.
  public var unit: Unit {
    switch self {
    case .connectedDevices, .connectableDevices, .managedDevices, .focusDevices,
      .focusManagedDevices, .industryDevices:
      .devices
    case .deviceKinds, .managedDeviceKinds, .cloudSoftwareKinds, .subscribingEnterpriseKinds: .kinds
    case .mechanismModelKinds, .appKinds, .subscribingUserKinds, .developmentLanguages: .types
    case .processDataPoints, .connectableDataPoints, .focusDataPoints, .industryDataPoints,
      .industrialModels, .mechanismModels, .analysisAlgorithms, .cloudSoftware, .apps,
      .developmentTools, .subscriptions, .focusMechanismModels, .focusApps, .industryModels,
      .industryApps, .domainMechanismModels:
      .pieces
    case .domainApps: .items
    case .industrialModelCalls, .modelAndAlgorithmCalls, .mechanismModelCalls, .toolkitCalls:
      .timesPerMonth
    case .subscribingUsers, .developers, .thirdPartyDevelopers, .toolkitDevelopers, .operatingStaff:
      .people
    case .subscribingEnterprises, .industryEnterpriseUsers: .enterprises
    case .revenueRank: .rank
    case .fiscalYear: .year
    }
  }

  /// The figures that this one is a part of, and so cannot exceed.
  public var wholes: [Count] {
    switch self {
    case .connectedDevices: [.connectableDevices]
    case .processDataPoints: [.connectableDataPoints]
    case .managedDevices, .focusDevices, .industryDevices: [.connectedDevices]
    case .deviceKinds: [.connectedDevices]
    case .managedDeviceKinds: [.deviceKinds, .managedDevices]
    case .focusDataPoints, .industryDataPoints: [.processDataPoints]
    case .focusManagedDevices: [.focusDevices, .managedDevices]
    case .mechanismModels, .industryModels: [.industrialModels]
    case .mechanismModelKinds, .focusMechanismModels, .domainMechanismModels: [.mechanismModels]
    case .mechanismModelCalls: [.modelAndAlgorithmCalls, .industrialModelCalls]
    case .cloudSoftwareKinds: [.cloudSoftware]
    case .appKinds, .focusApps, .industryApps, .domainApps: [.apps]
    case .subscribingEnterpriseKinds: [.subscribingEnterprises]
    case .subscribingUserKinds: [.subscribingUsers]
    case .thirdPartyDevelopers, .toolkitDevelopers: [.developers]
    default: []
    }
  }

  /// The figure that this one includes, and so is never less than: what is connected already can be connected.
  public var included: Count? {
    switch self {
    case .connectableDevices: .connectedDevices
    case .connectableDataPoints: .processDataPoints
    default: nil
    }
  }

  /// The values that the figure may take; a rank begins at 1, a year has four digits.
  public var range: ClosedRange<Int64> {
    switch self {
    case .revenueRank: 1...Int64.max
    case .fiscalYear: 1000...9999
    default: 0...Int64.max
    }
  }
}

/// An exact amount of money, in units of 10,000 yuan with up to six decimals (one fen).
public enum Amount: UInt8, CaseIterable, Sendable {
  case revenue, researchExpense, profit

  /// The number of decimals that are kept; the stored integer counts 10^−6 of 10,000 yuan.
  public static let decimals = 6

  /// What is declared about the amount.
  public var declaration: FactDefinition {
    switch self {
    case .revenue: .init(.finances, "revenue", zh: "总体收入", en: "total revenue")
    case .researchExpense:
      .init(.finances, "researchExpense", zh: "研发创新费用", en: "R&D and innovation expenditure")
    case .profit:
      .init(
        .finances, "profit", zh: "利润", en: "profit",
        note: Words(zh: "亏损填负数", en: "a loss is negative"))
    }
  }

  /// The unit of every amount.
  public var unit: Unit { .tenThousandYuan }

  /// Whether the amount may be below zero.
  public var mayBeNegative: Bool { self == .profit }

  /// The amount that this one is a part of.
  public var wholes: [Amount] { self == .researchExpense ? [.revenue] : [] }
}

extension Count {
  /// The group whose members the figure describes.
  public var group: Group? {
    switch self {
    case .industryDevices, .industryDataPoints, .industryModels, .industryApps,
      .industryEnterpriseUsers:
      .industries
    case .domainMechanismModels, .domainApps: .domains
    case .fiscalYear: .finances
    default: nil
    }
  }
}
