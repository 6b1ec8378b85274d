internal import Eligibility

extension Notice {
  /// Attachment 1, chapter 一: platforms that serve several industries and domains.
  static var crossIndustry: [Criterion] {
    crossIndustryFoundation + crossIndustryService + crossIndustryReach + crossIndustryResults
  }

  /// 一（一）: the foundation of the platform.
  private static var crossIndustryFoundation: [Criterion] {
    [
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
      }
      .reading(.bothNouns) {
        $0.asking(2, .several, of: .industrialNetworks, .generalNetworkProtocols)
      }
      .reading(.namedExamples) { $0.namingEveryExample() },
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
          1, .anyOf,
          naming: [
            Words(zh: "Cloud Foundry", en: "Cloud Foundry"),
            Words(zh: "OpenShift", en: "OpenShift"),
          ])
        Listing.runtimeCapabilities.atLeast(1, .anyOf, naming: Examples.runtimeCapabilities)
        Listing.userManagementFunctions.atLeast(2, .several, naming: Examples.userManagement)
      }
      .reading(.namedExamples) { $0.namingEveryExample() },
      Criterion(
        "1.1.3.2", "附件1 一（一）3.2", zh: "工业数据资源管理能力",
        en: "Management of industrial data resources"
      ) {
        Listing.cloudIntegratedSystems.atLeast(2, .several)
        Claim.massiveDataManagement
        Listing.dataHandling.complete
        Claim.massiveDataGovernance
        Listing.dataGovernanceFunctions.atLeast(1, .anyOf, naming: Examples.dataGovernance)
      }
      .reading(.namedExamples) { $0.namingEveryExample() },
      Criterion(
        "1.1.3.3", "附件1 一（一）3.3", zh: "工业建模与应用开发能力",
        en: "Industrial modelling and app development"
      ) {
        Count.developmentLanguages.atLeast(2, .several)
        Listing.toolKinds.atLeast(
          2, .several,
          naming: [
            Words(zh: "建模与仿真", en: "modelling and simulation"),
            Words(zh: "可视化展示", en: "visualisation"),
            Words(zh: "知识管理", en: "knowledge management"),
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
      }
      .reading(.namedExamples) { $0.namingEveryExample() },
      Criterion("1.1.4", "附件1 一（一）4", zh: "应用服务能力", en: "Application services") {
        Listing.softwareStages.atLeast(1, .anyOf, naming: Examples.enterpriseStages)
        Listing.cloudSoftwareTypes.atLeast(
          1, .anyOf,
          naming: [
            Words(zh: "研发设计类", en: "R&D and design"),
            Words(zh: "生产管理类", en: "production management"),
            Words(zh: "运营管理类", en: "operations management"),
          ])
        Listing.modelScenarios.atLeast(2, .variousKinds)
        Listing.microserviceScenarios.atLeast(2, .variousKinds)
        Listing.appScenarios.atLeast(2, .variousKinds)
        Listing.marketsAndCommunities.atLeast(
          1, .anyOf,
          naming: [
            Words(zh: "应用市场", en: "app marketplace"),
            Words(zh: "开发者社区", en: "developer community"),
            Words(zh: "开源社区", en: "open-source community"),
          ])
        Listing.applicationManagementFunctions.optional(
          naming: [
            Words(zh: "应用开发", en: "app development"),
            Words(zh: "部署", en: "deployment"), Words(zh: "交易", en: "transactions"),
            Words(zh: "交付", en: "delivery"), Words(zh: "评测", en: "testing and evaluation"),
            Words(zh: "安全认证", en: "security certification"),
          ])
        Listing.newTechnologies.atLeast(
          1, .anyOf,
          naming: [
            Words(zh: "人工智能", en: "artificial intelligence"),
            Words(zh: "区块链", en: "blockchain"), Words(zh: "VR/AR/MR", en: "VR/AR/MR"),
          ])
      }
      .reading(.namedExamples) { $0.namingEveryExample() },
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

  /// 一（二）: what the platform serves with.
  private static var crossIndustryService: [Criterion] {
    [
      Criterion("1.2.1", "附件1 一（二）1", zh: "设备接入能力", en: "Device connectivity") {
        Requirement.either(
          "connection", zh: "设备或数据采集点接入", en: "connection of devices or data points"
        ) {
          Requirement.given(.discrete, .mixed) {
            Count.connectedDevices.atLeast(5_000, .notFewerThan)
            Count.deviceKinds.atLeast(30, .orMore, .bare)
          }
          Requirement.given(.process, .mixed) {
            Count.processDataPoints.atLeast(30_000, .notFewerThan)
          }
        }
        Count.managedDeviceKinds.atLeast(3, .orMore)
        Count.managedDevices.atLeast(2_000, .reaching)
      }
      .reading(.orMore) { $0.excludingTheNumber }
      .reading(.managedDevices) {
        $0.binding([.managedDeviceKinds, .managedDevices], toAlternative: "discrete")
      }
      .reading(.freeAlternative) { $0.openingEveryAlternative },
      Criterion(
        "1.2.2", "附件1 一（二）2", zh: "行业软件部署能力", en: "Deployment of industry software"
      ) {
        Claim.knowledgeAccumulation
        Claim.knowledgeConversion
        Claim.knowledgeReuse
        Count.cloudSoftwareKinds.atLeast(3, .atLeast)
        Count.cloudSoftware.atLeast(20, .orMore)
        Claim.modelsAcrossPlatforms
        Count.mechanismModelKinds.atLeast(3, .notFewerThan)
        Count.mechanismModels.atLeast(150, .notFewerThan)
        Count.analysisAlgorithms.atLeast(50, .notFewerThan)
        Count.appKinds.atLeast(3, .notFewerThan)
        Count.apps.atLeast(50, .notFewerThan)
        Count.subscribingEnterpriseKinds.atLeast(3, .orMore, .pieces)
        Count.subscriptions.atLeast(3_000, .orMore)
        Count.subscribingUserKinds.atLeast(3, .notFewerThan)
        Count.subscribingUsers.atLeast(5_000, .orMore, .bare)
        Count.modelAndAlgorithmCalls.atLeast(1_000, .orMore)
      }
      .reading(.orMore) { $0.excludingTheNumber }
      .reading(.subscriptions) { $0.counting(.subscribingEnterprises, for: .subscriptions) }
      .reading(.calls) { $0.counting(.mechanismModelCalls, apartFrom: .modelAndAlgorithmCalls) }
      .reading(.perKind)
      .reading(.crossPlatform),
      Criterion(
        "1.2.3", "附件1 一（二）3", zh: "应用开发支持能力", en: "Support for app development"
      ) {
        Count.developmentTools.atLeast(2, .orMore)
        Count.toolkitDevelopers.atLeast(1_000, .orMore, .pieces)
        Count.toolkitCalls.atLeast(3_000, .orMore)
        Count.developmentLanguages.atLeast(3, .orMore)
        Claim.graphicalDevelopment
        Count.thirdPartyDevelopers.atLeast(500, .notFewerThan)
      }
      .reading(.orMore) { $0.excludingTheNumber }
      .reading(.everyMonth),
    ]
  }

  /// 一（三）: how far the platform reaches over industries and domains.
  private static var crossIndustryReach: [Criterion] {
    [
      Criterion("1.3.1", "附件1 一（三）1", zh: "平台跨行业能力", en: "Cross-industry capability") {
        Requirement.members(
          "byConnection", of: .industries, zh: "按接入计的特定行业", en: "specific industries by connection",
          atLeast: 3, .notFewerThan
        ) {
          Requirement.either(
            "connection", zh: "设备或数据采集点接入", en: "connection of devices or data points"
          ) {
            Requirement.given(.discrete, .mixed, of: .industryProduction) {
              Count.industryDevices.atLeast(1_000, .notFewerThan)
            }
            Requirement.given(.process, .mixed, of: .industryProduction) {
              Count.industryDataPoints.atLeast(5_000, .notFewerThan)
            }
          }
        }
        Requirement.members(
          "byContent", of: .industries, zh: "按模型与应用计的行业",
          en: "industries by models and apps", atLeast: 3, .atLeast
        ) {
          Count.industryModels.atLeast(1, .notFewerThan)
          Count.industryApps.atLeast(15, .notFewerThan)
        }
        Requirement.members(
          "byUsers", of: .industries, zh: "按企业用户计的行业", en: "industries by enterprise users",
          atLeast: 3, .atLeast
        ) {
          Count.industryEnterpriseUsers.atLeast(5, .notFewerThan)
        }
      }
      .reading(.everyMember) { $0.bindingEveryMember }
      .reading(.sameIndustries) {
        $0.ofTheSameMembers(
          "sameIndustries",
          label: Words(zh: "同时达到各项的行业", en: "industries that meet all of it"))
      }
      .reading(.freeAlternative) { $0.openingEveryAlternative },
      Criterion("1.3.2", "附件1 一（三）2", zh: "平台跨领域能力", en: "Cross-domain capability") {
        Requirement.members(
          "byContent", of: .domains, zh: "按模型与应用计的领域", en: "domains by models and apps",
          atLeast: 3, .notFewerThan
        ) {
          Count.domainMechanismModels.atLeast(30, .notFewerThan)
          Count.domainApps.atLeast(10, .notFewerThan)
        }
        Listing.crossStageData.complete
        Listing.crossPartyData.complete
        Claim.regionalAdoption
        Claim.fieldServices
      }
      .reading(.everyMember) { $0.bindingEveryMember },
    ]
  }

  /// 一（四）: what the platform has achieved.
  private static var crossIndustryResults: [Criterion] {
    [
      Criterion("1.4.1", "附件1 一（四）1", zh: "平台规划投入", en: "Planning and investment") {
        Claim.researchPlan
        Claim.operationPlan
        Requirement.operatorForm(.independentLegalPerson, .groupDepartment)
        Count.operatingStaff.atLeast(50, .notFewerThan)
        Claim.sustainedInvestment
        Claim.effectiveResearchSpending
      }
      .reading(.staff),
      Criterion("1.4.2", "附件1 一（四）2", zh: "平台应用成效", en: "Results of application") {
        Listing.userEffects.atLeast(1, .anyOf, naming: Examples.effects)
        Claim.userBenefitObtained
        Listing.integratedResources.atLeast(2, .variousKinds, naming: Examples.resources)
        Listing.optimisedResources.atLeast(2, .variousKinds, naming: Examples.resources)
        Claim.productionInnovation
        Claim.businessModelInnovation
      }
      .reading(.namedExamples) { $0.namingEveryExample() },
      Criterion("1.4.3", "附件1 一（四）3", zh: "平台生态成效", en: "Results for the ecosystem") {
        Claim.cloudArchitecture
        Claim.publicCloudSharing
        Claim.openness
        Listing.openCommunities.atLeast(
          1, .anyOf,
          naming: [
            Words(zh: "应用商店", en: "app store"),
            Words(zh: "开发者社区", en: "developer community"), Words(zh: "论坛", en: "forum"),
          ])
        Count.thirdPartyDevelopers.share(of: .developers, atLeast: 20, .orMore)
      }
      .reading(.orMore) { $0.excludingTheNumber },
    ]
  }
}
