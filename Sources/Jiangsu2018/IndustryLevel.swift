internal import Eligibility

extension Notice {
  /// Attachment 1, chapter 二: platforms that serve one industry.
  static var industryLevel: [Criterion] {
    industryLevelFoundation + industryLevelService + industryLevelResults
  }

  /// 二（一）: the foundation of the platform.
  private static let industryLevelFoundation: [Criterion] = [
    Criterion("2.1.1", "附件1 二（一）1", zh: "边缘接入能力", en: "Edge connectivity") {
      Listing.industrialProtocols.atLeast(2, .several)
      Listing.dataSources.atLeast(2, .variousKinds, naming: Examples.dataSources)
      Listing.industrialNetworks.atLeast(2, .several)
      Listing.generalNetworkProtocols.atLeast(1, .supporting)
      Claim.edgePreprocessing
      Claim.edgeApplications
    }.reading(.bothNouns) {
      $0.asking(2, .several, of: .industrialNetworks, .generalNetworkProtocols)
    }.reading(.namedExamples) { $0.namingEveryExample() },
    Criterion("2.1.2", "附件1 二（一）2", zh: "基础设施服务能力", en: "Infrastructure services") {
      Claim.mainstreamDatabases
      Listing.schedulableServices.complete
      Listing.managedServices.complete
      Claim.elasticScaling
      Claim.highConcurrency
      Claim.accumulatedData
      Listing.monitoredResources.complete
      Claim.faultAlarms
    },
    Criterion(
      "2.1.3", "附件1 二（一）3", zh: "PaaS 平台管理能力", en: "Management of the PaaS platform",
      note: Words(
        zh: "本章只讲一个行业，此处仍写“多行业”，原文如此",
        en: "the chapter is about one industry, and several are asked for here: as printed")
    ) {
      Listing.runtimeCapabilities.atLeast(1, .anyOf, naming: Examples.runtimeCapabilities)
      Listing.userManagementFunctions.atLeast(2, .several, naming: Examples.userManagement)
      Listing.cloudIntegratedSystems.atLeast(2, .several)
      Listing.dataHandling.complete
      Listing.dataGovernanceFunctions.atLeast(1, .anyOf, naming: Examples.dataGovernance)
      Count.developmentLanguages.atLeast(2, .several)
      Listing.generalAlgorithms.atLeast(2, .severalSorts)
      Listing.algorithmAnalyses.complete
      Claim.rapidModelDevelopment
      Claim.rapidApplicationDevelopment
      Listing.developmentIndustries.atLeast(2, .severalIndustries)
      Listing.developmentScenarios.atLeast(2, .severalScenarios)
    }
    .reading(.oneIndustry) { $0.asking(1, .some, of: .developmentIndustries) }
    .reading(.analyses) { $0.asking(1, .anyOf, of: .algorithmAnalyses) }
    .reading(.namedExamples) { $0.namingEveryExample() },
    Criterion(
      "2.1.4", "附件1 二（一）4", zh: "应用服务能力", en: "Application services",
      note: Words(
        zh: "本章只讲一个行业，此处仍写“不同工业行业”，原文如此",
        en: "the chapter is about one industry, and different ones stand here: as printed")
    ) {
      Listing.optimisationAreas.atLeast(
        1, .anyOf,
        naming: [
          Words(zh: "工艺", en: "manufacturing process"), Words(zh: "质量", en: "quality"),
          Words(zh: "设备", en: "equipment"), Words(zh: "管理", en: "management"),
        ])
      Claim.smeInformatisation
      Claim.smeDigitalisation
      Claim.matureSoftware
      Claim.appsOffered
      Claim.modelsForIndustries
      Listing.mechanismModelTypes.atLeast(2, .several)
      Claim.modelsForScenarios
      Listing.microserviceTypes.atLeast(2, .several)
      Claim.knowledgeEncapsulation
      Claim.encapsulatedKnowledgeReuse
    }
    .reading(.oneIndustry) { $0.filter { $0.logic != .claim(.modelsForIndustries) } }
    .reading(.namedExamples) { $0.namingEveryExample() },
    Criterion("2.1.5", "附件1 二（一）5", zh: "平台安全防护能力", en: "Security protection of the platform") {
      Claim.securityModules
      Claim.securityMechanism
      Claim.completeProtection
      Claim.accessSecurity
      Claim.deviceSecurity
      Claim.applicationSecurity
      Claim.dataSecurity
    },
  ]

  /// 二（二）: service within the industry.
  private static let industryLevelService: [Criterion] = [
    Criterion("2.2.1", "附件1 二（二）1", zh: "行业设备接入能力", en: "Device connectivity in the industry") {
      Requirement.named("industry", .focusIndustryName)
      Requirement.either(
        "connection", zh: "设备或数据采集点接入", en: "connection of devices or data points"
      ) {
        Requirement.given(.discrete, .mixed) { Count.focusDevices.atLeast(1_500, .notFewerThan) }
        Requirement.given(.process, .mixed) { Count.focusDataPoints.atLeast(10_000, .notFewerThan) }
      }
      Count.focusManagedDevices.atLeast(200, .reaching)
    }
    .reading(.managedDevices) { $0.binding([.focusManagedDevices], toAlternative: "discrete") }
    .reading(.freeAlternative) { $0.openingEveryAlternative },
    Criterion(
      "2.2.2", "附件1 二（二）2", zh: "行业软件部署能力", en: "Deployment of industry software"
    ) {
      Requirement.named("industry", .focusIndustryName)
      Claim.industryKnowledgeAccumulation
      Claim.industryKnowledgeConversion
      Claim.industryKnowledgeReuse
      Count.focusMechanismModels.atLeast(50, .notFewerThan)
      Count.analysisAlgorithms.atLeast(20, .notFewerThan)
      Count.focusApps.atLeast(30, .notFewerThan)
      Count.subscribingEnterprises.atLeast(100, .orMore, .pieces)
      Count.subscribingUsers.atLeast(300, .orMore, .bare)
      Count.modelAndAlgorithmCalls.atLeast(500, .orMore)
    }
    .reading(.orMore) { $0.excludingTheNumber }
    .reading(.calls) { $0.counting(.mechanismModelCalls, apartFrom: .modelAndAlgorithmCalls) },
    Criterion(
      "2.2.3", "附件1 二（二）3", zh: "应用开发支持能力", en: "Support for app development"
    ) {
      Count.developmentTools.atLeast(1, .some)
      Count.developmentLanguages.atLeast(2, .atLeast)
      Claim.graphicalDevelopment
      Count.thirdPartyDevelopers.atLeast(500, .notFewerThan)
    },
  ]

  /// 二（三）: what the platform has achieved.
  private static let industryLevelResults: [Criterion] = [
    Criterion("2.3.1", "附件1 二（三）1", zh: "平台规划投入", en: "Planning and investment") {
      Claim.researchPlan
      Claim.operationPlan
      Requirement.operatorForm(.independentLegalPerson, .groupDepartment)
      Count.operatingStaff.atLeast(30, .notFewerThan)
      Claim.sustainedInvestment
      Claim.effectiveResearchSpending
    }.reading(.staff),
    Criterion("2.3.2", "附件1 二（三）2", zh: "平台应用成效", en: "Results of application") {
      Listing.industryEffects.atLeast(1, .anyOf, naming: Examples.effects)
      Claim.industryBenefitObtained
      Listing.industryIntegratedResources.atLeast(2, .variousKinds, naming: Examples.resources)
      Listing.industryOptimisedResources.atLeast(2, .variousKinds, naming: Examples.resources)
      Claim.industryEfficiency
    }.reading(.namedExamples) { $0.namingEveryExample() },
  ]
}
