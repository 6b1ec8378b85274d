internal import Eligibility

extension Notice {
  /// Attachment 1, chapter 二: platforms that serve one industry.
  static var industryLevel: [Criterion] {
    industryLevelFoundation + industryLevelService + industryLevelResults
  }

  /// 二（一）: the foundation of the platform.
  private static var industryLevelFoundation: [Criterion] {
    [
      Criterion("2.1.1", "附件1 二（一）1", zh: "边缘接入能力", en: "Edge access") {
        Listing.industrialProtocols.atLeast(2, .several)
        Listing.dataSources.atLeast(2, .several, naming: Examples.dataSources)
        Listing.industrialNetworks.atLeast(2, .several)
        Listing.generalNetworkProtocols.atLeast(2, .several)
        Claim.edgePreprocessing
        Claim.edgeApplications
      },
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
      Criterion("2.1.3", "附件1 二（一）3", zh: "PaaS 平台管理能力", en: "Management of the PaaS platform") {
        Listing.runtimeCapabilities.atLeast(1, .anyOf, naming: Examples.runtimeCapabilities)
        Listing.userManagementFunctions.atLeast(2, .several, naming: Examples.userManagement)
        Listing.cloudIntegratedSystems.atLeast(2, .several)
        Listing.dataHandling.complete
        Listing.dataGovernanceFunctions.atLeast(1, .anyOf, naming: Examples.dataGovernance)
        Count.developmentLanguages.atLeast(2, .several)
        Listing.generalAlgorithms.atLeast(2, .several)
        Listing.algorithmAnalyses.complete
        Claim.rapidModelDevelopment
        Claim.rapidApplicationDevelopment
        Listing.developmentIndustries.atLeast(2, .several)
        Listing.developmentScenarios.atLeast(2, .several)
      },
      Criterion("2.1.4", "附件1 二（一）4", zh: "应用服务能力", en: "Application services") {
        Listing.optimisationAreas.atLeast(
          1, .anyOf,
          naming: [
            Words(zh: "工艺", en: "process technology"), Words(zh: "质量", en: "quality"),
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
      },
      Criterion("2.1.5", "附件1 二（一）5", zh: "平台安全防护能力", en: "Security of the platform") {
        Claim.securityModules
        Claim.securityMechanism
        Claim.completeProtection
        Claim.accessSecurity
        Claim.deviceSecurity
        Claim.applicationSecurity
        Claim.dataSecurity
      },
    ]
  }

  /// 二（二）: service within the industry.
  private static var industryLevelService: [Criterion] {
    [
      Criterion("2.2.1", "附件1 二（二）1", zh: "行业设备接入能力", en: "Device access in the industry") {
        Requirement.either(
          "connection", zh: "设备或数据采集点接入", en: "connection of devices or data points"
        ) {
          Requirement.given(.discrete, .mixed) {
            Count.focusDevices.atLeast(1_500, .notFewerThan)
          }
          Requirement.given(.process, .mixed) {
            Count.focusDataPoints.atLeast(10_000, .notFewerThan)
          }
        }
        Count.focusManagedDevices.atLeast(200, .reaching)
      }
      .reading(.managedDevices) {
        Requirement.either(
          "connection", zh: "设备或数据采集点接入", en: "connection of devices or data points"
        ) {
          Requirement.given(.discrete, .mixed) {
            Count.focusDevices.atLeast(1_500, .notFewerThan)
            Count.focusManagedDevices.atLeast(200, .reaching)
          }
          Requirement.given(.process, .mixed) {
            Count.focusDataPoints.atLeast(10_000, .notFewerThan)
          }
        }
      },
      Criterion(
        "2.2.2", "附件1 二（二）2", zh: "行业软件部署能力", en: "Deployment of industry software"
      ) {
        Claim.industryKnowledgeAccumulation
        Claim.industryKnowledgeConversion
        Claim.industryKnowledgeReuse
        Count.focusMechanismModels.atLeast(50, .notFewerThan)
        Count.analysisAlgorithms.atLeast(20, .notFewerThan)
        Count.focusApps.atLeast(30, .notFewerThan)
        Count.subscribingEnterprises.atLeast(100, .orMore)
        Count.subscribingUsers.atLeast(300, .orMore)
        Count.modelAndAlgorithmCalls.atLeast(500, .orMore)
      }
      .reading(.orMore) { $0.excludingTheNumber }
      .reading(.calls) { $0.counting(.mechanismModelCalls, for: .modelAndAlgorithmCalls) },
      Criterion(
        "2.2.3", "附件1 二（二）3", zh: "应用开发支持能力", en: "Support of application development"
      ) {
        Count.developmentTools.atLeast(1, .some)
        Count.developmentLanguages.atLeast(2, .atLeast)
        Claim.graphicalDevelopment
        Count.thirdPartyDevelopers.atLeast(500, .notFewerThan)
      },
    ]
  }

  /// 二（三）: what the platform has achieved.
  private static var industryLevelResults: [Criterion] {
    [
      Criterion("2.3.1", "附件1 二（三）1", zh: "平台规划投入", en: "Planning and investment") {
        Claim.researchPlan
        Claim.operationPlan
        Requirement.operatorForm(.independentLegalPerson, .groupDepartment)
        Count.operatingStaff.atLeast(30, .notFewerThan)
        Claim.sustainedInvestment
        Claim.effectiveResearchSpending
      },
      Criterion("2.3.2", "附件1 二（三）2", zh: "平台应用成效", en: "Effects of use") {
        Listing.industryEffects.atLeast(1, .anyOf, naming: Examples.effects)
        Claim.industryBenefitObtained
        Listing.industryIntegratedResources.atLeast(2, .several, naming: Examples.resources)
        Listing.industryOptimisedResources.atLeast(2, .several, naming: Examples.resources)
        Claim.industryEfficiency
      },
    ]
  }
}
