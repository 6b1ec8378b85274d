extension Listing {
  /// The only items that a closed listing may have, or `nil` where anything of the kind may be named.
  public var terms: [Term]? { Self.terms[place] }

  private static let terms = allCases.map { $0.listedTerms }

  private var listedTerms: [Term]? {
    switch self {
    case .cloudForms:
      [
        Term("public", zh: "公有云", en: "public cloud"),
        Term("private", zh: "私有云", en: "private cloud"),
        Term("hybrid", zh: "混合云", en: "hybrid cloud"),
      ]
    case .schedulableServices, .managedServices, .managedResources, .monitoredResources:
      Self.resources
    case .dataHandling:
      [
        Term("storage", zh: "存储", en: "storage"), Term("cataloguing", zh: "编目", en: "cataloguing"),
        Term("indexing", zh: "索引", en: "indexing"),
        Term("streamProcessing", zh: "流处理", en: "stream processing"),
        Term("batchProcessing", zh: "批处理", en: "batch processing"),
      ]
    case .algorithmAnalyses:
      [
        Term("association", zh: "关联分析", en: "association analysis"),
        Term("text", zh: "文本分析", en: "text analysis"),
        Term("deepLearning", zh: "深度学习", en: "deep learning"),
      ]
    case .crossPlatformModels, .crossPlatformMicroservices, .crossPlatformApps:
      Self.platformOperations
    case .crossStageData, .crossPartyData: Self.dataExchanges
    case .dataLoop:
      [
        Term("collection", zh: "集采", en: "acquisition"),
        Term("transmission", zh: "传输", en: "transmission"),
        Term("processing", zh: "处理", en: "processing"), Term("storage", zh: "存储", en: "storage"),
        Term("feedback", zh: "反馈", en: "feedback"),
      ]
    case .networkModes:
      [
        Term("industrialEthernet", zh: "工业以太网", en: "Industrial Ethernet"),
        Term("fieldbus", zh: "现场总线", en: "fieldbus"),
      ]
    case .networkLevels:
      [
        Term("field", zh: "现场级", en: "field"), Term("workshop", zh: "车间级", en: "workshop"),
        Term("factory", zh: "工厂级", en: "factory"),
      ]
    case .machineLinks:
      [
        Term("machines", zh: "机器", en: "other machines"),
        Term("workInProgress", zh: "在制品", en: "work in progress"),
        Term("controlSystems", zh: "控制系统", en: "control systems"),
      ]
    default: nil
    }
  }

  private static let resources = [
    Term("computing", zh: "计算", en: "computing"), Term("storage", zh: "存储", en: "storage"),
    Term("network", zh: "网络", en: "network"),
  ]

  private static let platformOperations = [
    Term("deployment", zh: "部署", en: "deployment"), Term("invocation", zh: "调用", en: "invocation"),
    Term("subscription", zh: "订阅", en: "subscription"),
  ]

  private static let dataExchanges = [
    Term("connection", zh: "打通", en: "connection"),
    Term("integration", zh: "集成", en: "integration"), Term("sharing", zh: "共享", en: "sharing"),
  ]
}
