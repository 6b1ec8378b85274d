extension Row {
  /// Attachment 1, chapter 二, by hand.
  static let industryLevel: [Row] =
    industryLevelFoundation + industryLevelService + industryLevelResults

  /// 二（一）.
  private static let industryLevelFoundation: [Row] =
    [
      .items("2.1.1", "capabilities.industrialProtocols", 2, "多类"),
      .items(
        "2.1.1", "capabilities.dataSources", 2, "各类",
        naming: ["生产装备", "装置", "传感器", "控制系统", "工业产品"]),
      .items("2.1.1", "capabilities.industrialNetworks", 2, "多类"),
      .items("2.1.1", "capabilities.generalNetworkProtocols", 1, "兼容"),
      .everyItem("2.1.2", "capabilities.schedulableServices", ["计算", "存储", "网络"]),
      .everyItem("2.1.2", "capabilities.managedServices", ["计算", "存储", "网络"]),
      .everyItem("2.1.2", "capabilities.monitoredResources", ["计算", "存储", "网络"]),
      .items(
        "2.1.3", "capabilities.runtimeCapabilities", 1, "等", naming: ["资源调度分配", "组件快速部署"]),
      .items(
        "2.1.3", "capabilities.userManagementFunctions", 2, "多类",
        naming: ["多租户权限管理", "用户需求响应", "交易支付"]),
      .items("2.1.3", "capabilities.cloudIntegratedSystems", 2, "多类"),
      .everyItem("2.1.3", "capabilities.dataHandling", ["存储", "编目", "索引", "流处理", "批处理"]),
      .items(
        "2.1.3", "capabilities.dataGovernanceFunctions", 1, "等",
        naming: ["数据去重", "数据合并", "数据质量评估"]),
      .figure("2.1.3", "developers.languages", 2, "多类"),
      .items("2.1.3", "capabilities.generalAlgorithms", 2, "多种"),
      .everyItem("2.1.3", "capabilities.algorithmAnalyses", ["关联分析", "文本分析", "深度学习"]),
      .items("2.1.3", "capabilities.developmentIndustries", 2, "多行业"),
      .items("2.1.3", "capabilities.developmentScenarios", 2, "多场景"),
      .items(
        "2.1.4", "capabilities.optimisationAreas", 1, "等", naming: ["工艺", "质量", "设备", "管理"]),
      .items("2.1.4", "capabilities.mechanismModelTypes", 2, "多类"),
      .items("2.1.4", "capabilities.microserviceTypes", 2, "多类"),
    ]
    + claims("2.1.1", "edgePreprocessing", "edgeApplications")
    + claims(
      "2.1.2", "mainstreamDatabases", "elasticScaling", "highConcurrency", "accumulatedData",
      "faultAlarms")
    + claims("2.1.3", "rapidModelDevelopment", "rapidApplicationDevelopment")
    + claims(
      "2.1.4", "smeInformatisation", "smeDigitalisation", "matureSoftware", "appsOffered",
      "modelsForIndustries", "modelsForScenarios", "knowledgeEncapsulation",
      "encapsulatedKnowledgeReuse")
    + claims(
      "2.1.5", "securityModules", "securityMechanism", "completeProtection", "accessSecurity",
      "deviceSecurity", "applicationSecurity", "dataSecurity")

  /// 二（二）.
  private static let industryLevelService: [Row] =
    [
      .name("2.2.1", "focusIndustry.name"), .name("2.2.2", "focusIndustry.name"),
      .figure(
        "2.2.1", "focusIndustry.connectedDevices", 1_500, "不少于", inside: "connection",
        "discrete, mixed"),
      .figure(
        "2.2.1", "focusIndustry.processDataPoints", 10_000, "不少于", inside: "connection",
        "process, mixed"),
      .figure("2.2.1", "focusIndustry.managedDevices", 200, "达到"),
      .figure("2.2.2", "focusIndustry.mechanismModels", 50, "不少于"),
      .figure("2.2.2", "models.analysisAlgorithms", 20, "不少于"),
      .figure("2.2.2", "focusIndustry.industrialApps", 30, "不少于"),
      .figure("2.2.2", "apps.subscribingEnterprises", 100, "以上"),
      .figure("2.2.2", "apps.subscribingUsers", 300, "以上"),
      .figure("2.2.2", "models.mechanismAndAlgorithmMonthlyCalls", 500, "以上"),
      .figure("2.2.3", "developers.tools", 1, "具备"),
      .figure("2.2.3", "developers.languages", 2, "至少"),
      .figure("2.2.3", "developers.thirdParty", 500, "不少于"),
    ]
    + claims(
      "2.2.2", "industryKnowledgeAccumulation", "industryKnowledgeConversion",
      "industryKnowledgeReuse")
    + claims("2.2.3", "graphicalDevelopment")

  /// 二（三）.
  private static let industryLevelResults: [Row] =
    [
      .oneOf("2.3.1", "operation.operatorForm", ["independentLegalPerson", "groupDepartment"]),
      .figure("2.3.1", "operation.staff", 30, "不少于"),
      .items(
        "2.3.2", "capabilities.industryEffects", 1, "等",
        naming: ["劳动生产率提升", "产品质量管控", "工艺成熟优化", "生产成本下降", "能源高效利用"]),
      .items(
        "2.3.2", "capabilities.industryIntegratedResources", 2, "各类",
        naming: ["创新", "设计", "制造", "服务"]),
      .items(
        "2.3.2", "capabilities.industryOptimisedResources", 2, "各类",
        naming: ["创新", "设计", "制造", "服务"]),
    ]
    + claims(
      "2.3.1", "researchPlan", "operationPlan", "sustainedInvestment", "effectiveResearchSpending")
    + claims("2.3.2", "industryBenefitObtained", "industryEfficiency")
}
