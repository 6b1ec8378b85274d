extension Row {
  /// Attachment 1, chapter 一, by hand.
  static let crossIndustry: [Row] =
    crossIndustryFoundation + crossIndustryPlatform + crossIndustryService + crossIndustryReach
    + crossIndustryResults

  /// 一（一）1, 2, 4 and 5.
  private static let crossIndustryFoundation: [Row] =
    [
      .items("1.1.1", "capabilities.industrialProtocols", 2, "多类"),
      .items(
        "1.1.1", "capabilities.dataSources", 2, "各类",
        naming: ["生产装备", "装置", "传感器", "控制系统", "工业产品"]),
      .items("1.1.1", "capabilities.industrialNetworks", 2, "多类"),
      .items("1.1.1", "capabilities.generalNetworkProtocols", 1, "兼容"),
      .items(
        "1.1.1", "capabilities.deviceManagementOperations", 1, "等",
        naming: ["参数配置", "功能设定", "维护管理"]),
      .items("1.1.2", "capabilities.cloudForms", 1, "或", naming: ["公有云", "私有云", "混合云"]),
      .everyItem("1.1.2", "capabilities.schedulableServices", ["计算", "存储", "网络"]),
      .everyItem("1.1.2", "capabilities.managedResources", ["计算", "存储", "网络"]),
      .everyItem("1.1.2", "capabilities.monitoredResources", ["计算", "存储", "网络"]),
      .items(
        "1.1.4", "capabilities.softwareStages", 1, "等", naming: ["设计", "生产", "管理", "服务"]),
      .items(
        "1.1.4", "capabilities.cloudSoftwareTypes", 1, "等",
        naming: ["研发设计类", "生产管理类", "运营管理类"]),
      .items("1.1.4", "capabilities.modelScenarios", 2, "各类"),
      .items("1.1.4", "capabilities.microserviceScenarios", 2, "各类"),
      .items("1.1.4", "capabilities.appScenarios", 2, "各类"),
      .items(
        "1.1.4", "capabilities.marketsAndCommunities", 1, "等",
        naming: ["应用市场", "开发者社区", "开源社区"]),
      .items(
        "1.1.4", "capabilities.applicationManagementFunctions", 1, "等",
        naming: ["应用开发", "部署", "交易", "交付", "评测", "安全认证"], inside: "optional"),
      .items(
        "1.1.4", "capabilities.newTechnologies", 1, "等", naming: ["人工智能", "区块链", "VR/AR/MR"]),
    ]
    + claims("1.1.1", "edgePreprocessing", "edgeApplications", "controlSystemAdaptation")
    + claims(
      "1.1.2", "completeCloudArchitecture", "mainstreamDatabases", "elasticScaling",
      "highConcurrency", "accumulatedData", "faultAlarms")
    + claims(
      "1.1.5", "securityModules", "accessSecurity", "deviceSecurity", "applicationSecurity",
      "dataSecurity", "controlSystemSecurity", "controlSystemProtection",
      "vulnerabilityProtection", "virusProtection", "keyComponents")
    + claims(
      "1.1.5", "keyComponentsAtEdge", "keyComponentsInAI", inside: "keyComponentsInUse")

  /// 一（一）3.
  private static let crossIndustryPlatform: [Row] =
    [
      .items(
        "1.1.3.1", "capabilities.paasFrameworks", 1, "等", naming: ["Cloud Foundry", "OpenShift"]),
      .items(
        "1.1.3.1", "capabilities.runtimeCapabilities", 1, "等", naming: ["资源调度分配", "组件快速部署"]),
      .items(
        "1.1.3.1", "capabilities.userManagementFunctions", 2, "多类",
        naming: ["多租户权限管理", "用户需求响应", "交易支付"]),
      .items("1.1.3.2", "capabilities.cloudIntegratedSystems", 2, "多类"),
      .everyItem("1.1.3.2", "capabilities.dataHandling", ["存储", "编目", "索引", "流处理", "批处理"]),
      .items(
        "1.1.3.2", "capabilities.dataGovernanceFunctions", 1, "等",
        naming: ["数据去重", "数据合并", "数据质量评估"]),
      .figure("1.1.3.3", "developers.languages", 2, "多类"),
      .items(
        "1.1.3.3", "capabilities.toolKinds", 2, "多类", naming: ["建模与仿真", "可视化展示", "知识管理"]),
      .items("1.1.3.3", "capabilities.generalAlgorithms", 2, "多种"),
      .everyItem("1.1.3.3", "capabilities.algorithmAnalyses", ["关联分析", "文本分析", "深度学习"]),
      .items("1.1.3.3", "capabilities.developmentIndustries", 2, "多行业"),
      .items("1.1.3.3", "capabilities.developmentScenarios", 2, "多场景"),
      .items("1.1.3.4", "capabilities.mechanismModelTypes", 2, "多类"),
      .items(
        "1.1.3.4", "capabilities.microserviceStages", 1, "等",
        naming: ["设计", "仿真", "生产", "管理", "服务"]),
      .items("1.1.3.4", "capabilities.microserviceTypes", 2, "多类"),
      .everyItem("1.1.3.5", "capabilities.crossPlatformModels", ["部署", "调用", "订阅"]),
      .everyItem("1.1.3.5", "capabilities.crossPlatformMicroservices", ["部署", "调用", "订阅"]),
      .everyItem("1.1.3.5", "capabilities.crossPlatformApps", ["部署", "调用", "订阅"]),
      .items(
        "1.1.3.5", "capabilities.migratableSoftware", 1, "等",
        naming: ["工具类软件", "业务管理系统", "设备运维系统"]),
      .items("1.1.3.5", "capabilities.migrationInfrastructures", 2, "多个"),
      .items("1.1.3.5", "capabilities.compatibleInfrastructures", 2, "多个"),
    ]
    + claims("1.1.3.2", "massiveDataManagement", "massiveDataGovernance")
    + claims("1.1.3.3", "rapidModelDevelopment", "rapidApplicationDevelopment")
    + claims(
      "1.1.3.4", "modelsForIndustries", "modelsForScenarios", "microservicesFromNeeds",
      "knowledgeEncapsulation", "encapsulatedKnowledgeReuse")

  /// 一（二）.
  private static let crossIndustryService: [Row] =
    [
      .figure("1.2.1", "devices.connected", 5_000, "不少于", inside: "connection", "discrete, mixed"),
      .figure("1.2.1", "devices.kinds", 30, "以上", inside: "connection", "discrete, mixed"),
      .figure(
        "1.2.1", "devices.processDataPoints", 30_000, "不少于", inside: "connection",
        "process, mixed"),
      .figure("1.2.1", "devices.managedKinds", 3, "以上"),
      .figure("1.2.1", "devices.managed", 2_000, "达到"),
      .figure("1.2.2", "apps.cloudSoftwareKinds", 3, "至少"),
      .figure("1.2.2", "apps.cloudSoftware", 20, "以上"),
      .figure("1.2.2", "models.mechanismKinds", 3, "不少于"),
      .figure("1.2.2", "models.mechanism", 150, "不少于"),
      .figure("1.2.2", "models.analysisAlgorithms", 50, "不少于"),
      .figure("1.2.2", "apps.industrialAppKinds", 3, "不少于"),
      .figure("1.2.2", "apps.industrialApps", 50, "不少于"),
      .figure("1.2.2", "apps.subscribingEnterpriseKinds", 3, "以上"),
      .figure("1.2.2", "apps.subscriptions", 3_000, "以上"),
      .figure("1.2.2", "apps.subscribingUserKinds", 3, "不少于"),
      .figure("1.2.2", "apps.subscribingUsers", 5_000, "以上"),
      .figure("1.2.2", "models.mechanismAndAlgorithmMonthlyCalls", 1_000, "以上"),
      .figure("1.2.3", "developers.tools", 2, "以上"),
      .figure("1.2.3", "developers.usingToolkit", 1_000, "以上"),
      .figure("1.2.3", "developers.toolkitMonthlyCalls", 3_000, "以上"),
      .figure("1.2.3", "developers.languages", 3, "以上"),
      .figure("1.2.3", "developers.thirdParty", 500, "不少于"),
    ]
    + claims(
      "1.2.2", "knowledgeAccumulation", "knowledgeConversion", "knowledgeReuse",
      "modelsAcrossPlatforms")
    + claims("1.2.3", "graphicalDevelopment")

  /// 一（三）.
  private static let crossIndustryReach: [Row] =
    [
      .members("1.3.1", "industries", 3, "不少于", inside: "byConnection"),
      .figure(
        "1.3.1", "industries[].connectedDevices", 1_000, "不少于", inside: "byConnection",
        "connection", "discrete, mixed"),
      .figure(
        "1.3.1", "industries[].processDataPoints", 5_000, "不少于", inside: "byConnection",
        "connection", "process, mixed"),
      .members("1.3.1", "industries", 3, "至少", inside: "byContent"),
      .figure("1.3.1", "industries[].industrialModels", 1, "不少于", inside: "byContent"),
      .figure("1.3.1", "industries[].industrialApps", 15, "不少于", inside: "byContent"),
      .members("1.3.1", "industries", 3, "至少", inside: "byUsers"),
      .figure("1.3.1", "industries[].enterpriseUsers", 5, "不少于", inside: "byUsers"),
      .members("1.3.2", "domains", 3, "不少于", inside: "byContent"),
      .figure("1.3.2", "domains[].mechanismModels", 30, "不少于", inside: "byContent"),
      .figure("1.3.2", "domains[].industrialApps", 10, "不少于", inside: "byContent"),
      .everyItem("1.3.2", "capabilities.crossStageData", ["打通", "集成", "共享"]),
      .everyItem("1.3.2", "capabilities.crossPartyData", ["打通", "集成", "共享"]),
    ] + claims("1.3.2", "regionalAdoption", "fieldServices")

  /// 一（四）.
  private static let crossIndustryResults: [Row] =
    [
      .oneOf("1.4.1", "operation.operatorForm", ["independentLegalPerson", "groupDepartment"]),
      .figure("1.4.1", "operation.staff", 50, "不少于"),
      .items(
        "1.4.2", "capabilities.userEffects", 1, "等",
        naming: ["劳动生产率提升", "产品质量管控", "工艺成熟优化", "生产成本下降", "能源高效利用"]),
      .items(
        "1.4.2", "capabilities.integratedResources", 2, "各类", naming: ["创新", "设计", "制造", "服务"]),
      .items(
        "1.4.2", "capabilities.optimisedResources", 2, "各类", naming: ["创新", "设计", "制造", "服务"]),
      .items(
        "1.4.3", "capabilities.openCommunities", 1, "等", naming: ["应用商店", "开发者社区", "论坛"]),
      .share("1.4.3", "developers.thirdParty", of: "developers.total", 20, "以上"),
    ]
    + claims(
      "1.4.1", "researchPlan", "operationPlan", "sustainedInvestment", "effectiveResearchSpending")
    + claims(
      "1.4.2", "userBenefitObtained", "productionInnovation", "businessModelInnovation")
    + claims("1.4.3", "cloudArchitecture", "publicCloudSharing", "openness")
}
