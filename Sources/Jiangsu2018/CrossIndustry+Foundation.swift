internal import Eligibility

extension Notice {
  /// 一（一）: the foundation of the platform.
  static let crossIndustryFoundation: [Criterion] = [
    Criterion("1.1.1", "附件1 一（一）1", zh: "边缘接入能力", en: "Edge connectivity") {
      Listing.industrialProtocols.atLeast(2, .several)
      Listing.dataSources.atLeast(2, .variousKinds, naming: Examples.dataSources)
      Listing.industrialNetworks.atLeast(2, .several)
      Listing.generalNetworkProtocols.atLeast(1, .supporting)
      Claim.edgePreprocessing
      Claim.edgeApplications
      Claim.controlSystemAdaptation
      Listing.deviceManagementOperations.atLeast(
        1, .anyOf,
        naming: [
          Words(zh: "参数配置", en: "parameter configuration"),
          Words(zh: "功能设定", en: "function setting"),
          Words(zh: "维护管理", en: "maintenance management"),
        ])
    }.reading(.bothNouns) {
      $0.asking(2, .several, of: .industrialNetworks, .generalNetworkProtocols)
    }.reading(.namedExamples) { $0.namingEveryExample() },
    Criterion("1.1.2", "附件1 一（一）2", zh: "基础设施服务能力", en: "Infrastructure services") {
      Claim.completeCloudArchitecture
      Listing.cloudForms.atLeast(1, .or)
      Claim.mainstreamDatabases
      Listing.schedulableServices.complete
      Claim.elasticScaling
      Claim.highConcurrency
      Claim.accumulatedData
      Listing.managedResources.complete
      Listing.monitoredResources.complete
      Claim.faultAlarms
    },
    Criterion("1.1.3.1", "附件1 一（一）3.1", zh: "运行与管理能力", en: "Operation and management") {
      Listing.paasFrameworks.atLeast(
        1, .anyOf, naming: [Words(same: "Cloud Foundry"), Words(same: "OpenShift")])
      Listing.runtimeCapabilities.atLeast(1, .anyOf, naming: Examples.runtimeCapabilities)
      Listing.userManagementFunctions.atLeast(2, .several, naming: Examples.userManagement)
    }.reading(.namedExamples) { $0.namingEveryExample() },
    Criterion(
      "1.1.3.2", "附件1 一（一）3.2", zh: "工业数据资源管理能力", en: "Management of industrial data resources"
    ) {
      Listing.cloudIntegratedSystems.atLeast(2, .several)
      Claim.massiveDataManagement
      Listing.dataHandling.complete
      Claim.massiveDataGovernance
      Listing.dataGovernanceFunctions.atLeast(1, .anyOf, naming: Examples.dataGovernance)
    }.reading(.namedExamples) { $0.namingEveryExample() },
    Criterion(
      "1.1.3.3", "附件1 一（一）3.3", zh: "工业建模与应用开发能力", en: "Industrial modelling and app development"
    ) {
      Count.developmentLanguages.atLeast(2, .several)
      Listing.toolKinds.atLeast(
        2, .several,
        naming: [
          Words(zh: "建模与仿真", en: "modelling and simulation"),
          Words(zh: "可视化展示", en: "visualisation"), Words(zh: "知识管理", en: "knowledge management"),
        ])
      Listing.generalAlgorithms.atLeast(2, .severalSorts)
      Listing.algorithmAnalyses.complete
      Claim.rapidModelDevelopment
      Claim.rapidApplicationDevelopment
      Listing.developmentIndustries.atLeast(2, .severalIndustries)
      Listing.developmentScenarios.atLeast(2, .severalScenarios)
    }
    .reading(.analyses) { $0.asking(1, .anyOf, of: .algorithmAnalyses) }
    .reading(.namedExamples) { $0.namingEveryExample() },
    Criterion(
      "1.1.3.4", "附件1 一（一）3.4", zh: "基于微服务架构的模型和组件能力",
      en: "Models and components based on microservices"
    ) {
      Claim.modelsForIndustries
      Listing.mechanismModelTypes.atLeast(2, .several)
      Claim.modelsForScenarios
      Listing.microserviceStages.atLeast(
        1, .anyOf,
        naming: [
          Words(zh: "设计", en: "design"), Words(zh: "仿真", en: "simulation"),
          Words(zh: "生产", en: "production"), Words(zh: "管理", en: "management"),
          Words(zh: "服务", en: "service"),
        ])
      Claim.microservicesFromNeeds
      Listing.microserviceTypes.atLeast(2, .several)
      Claim.knowledgeEncapsulation
      Claim.encapsulatedKnowledgeReuse
    }
    .reading(.differentStages) { $0.asking(2, .different, of: .microserviceStages) }
    .reading(.namedExamples) { $0.namingEveryExample() },
    Criterion("1.1.3.5", "附件1 一（一）3.5", zh: "平台间调用能力", en: "Cross-platform invocation") {
      Listing.crossPlatformModels.complete
      Listing.crossPlatformMicroservices.complete
      Listing.crossPlatformApps.complete
      Listing.migratableSoftware.atLeast(
        1, .anyOf,
        naming: [
          Words(zh: "工具类软件", en: "tool software"),
          Words(zh: "业务管理系统", en: "business management systems"),
          Words(zh: "设备运维系统", en: "equipment O&M systems"),
        ])
      Listing.migrationInfrastructures.atLeast(2, .severalUnits)
      Listing.compatibleInfrastructures.atLeast(2, .severalUnits)
    }.reading(.namedExamples) { $0.namingEveryExample() },
    Criterion("1.1.4", "附件1 一（一）4", zh: "应用服务能力", en: "Application services") {
      Listing.softwareStages.atLeast(1, .anyOf, naming: Examples.enterpriseStages)
      Listing.cloudSoftwareTypes.atLeast(
        1, .anyOf,
        naming: [
          Words(zh: "研发设计类", en: "R&D and design"), Words(zh: "生产管理类", en: "production management"),
          Words(zh: "运营管理类", en: "operations management"),
        ])
      Listing.modelScenarios.atLeast(2, .variousKinds)
      Listing.microserviceScenarios.atLeast(2, .variousKinds)
      Listing.appScenarios.atLeast(2, .variousKinds)
      Listing.marketsAndCommunities.atLeast(
        1, .anyOf,
        naming: [
          Words(zh: "应用市场", en: "app marketplace"), Words(zh: "开发者社区", en: "developer community"),
          Words(zh: "开源社区", en: "open-source community"),
        ])
      Listing.applicationManagementFunctions.optional(naming: [
        Words(zh: "应用开发", en: "app development"), Words(zh: "部署", en: "deployment"),
        Words(zh: "交易", en: "transactions"), Words(zh: "交付", en: "delivery"),
        Words(zh: "评测", en: "testing and evaluation"),
        Words(zh: "安全认证", en: "security certification"),
      ])
      Listing.newTechnologies.atLeast(
        1, .anyOf,
        naming: [
          Words(zh: "人工智能", en: "artificial intelligence"),
          Words(zh: "区块链", en: "blockchain"), Words(same: "VR/AR/MR"),
        ])
    }.reading(.namedExamples) { $0.namingEveryExample() },
    Criterion("1.1.5", "附件1 一（一）5", zh: "平台安全防护能力", en: "Security protection of the platform") {
      Claim.securityModules
      Claim.accessSecurity
      Claim.deviceSecurity
      Claim.applicationSecurity
      Claim.dataSecurity
      Claim.controlSystemSecurity
      Claim.controlSystemProtection
      Claim.vulnerabilityProtection
      Claim.virusProtection
      Claim.keyComponents
      Requirement.either(
        "keyComponentsInUse", zh: "边缘计算或人工智能应用中关键零部件安全可靠",
        en: "key components are secure and reliable in edge computing or in AI applications"
      ) {
        Claim.keyComponentsAtEdge
        Claim.keyComponentsInAI
      }
    },
  ]
}
