internal import Eligibility

extension Notice {
  /// Attachment 1, chapter 三: platforms that serve the enterprise itself.
  static var enterpriseLevel: [Criterion] {
    enterpriseLevelFoundation + enterpriseLevelService + enterpriseLevelResults
  }

  /// 三（一）: the foundation of the platform.
  private static let enterpriseLevelFoundation: [Criterion] = [
    Criterion("3.1.1", "附件1 三（一）1", zh: "边缘接入管理能力", en: "Edge connectivity and its management") {
      Listing.dataSources.atLeast(2, .variousKinds, naming: Examples.deviceDataSources)
      Claim.massiveHeterogeneousData
      Listing.industrialProtocols.atLeast(2, .several)
      Listing.iotProtocols.atLeast(1, .supporting)
    }
    .reading(.bothNouns) { $0.asking(2, .several, of: .industrialProtocols, .iotProtocols) }
    .reading(.namedExamples) { $0.namingEveryExample() },
    Criterion("3.1.2", "附件1 三（一）2", zh: "平台资源管理能力", en: "Management of resources") {
      Claim.reliableStorage
      Claim.reliableComputing
      Listing.integratedStages.atLeast(2, .variousStages, naming: Examples.dataStages)
      Claim.effectiveDataManagement
      Claim.dataProcessing
      Claim.dataModelling
      Listing.userManagementFunctions.atLeast(2, .several, naming: Examples.userManagement)
    }
    .reading(.allStages) { $0.namingEveryExample(besides: [.userManagementFunctions]) }
    .reading(.namedExamples) { $0.namingEveryExample(besides: [.integratedStages]) },
    Criterion("3.1.3", "附件1 三（一）3", zh: "平台应用服务能力", en: "Application services") {
      Listing.appDevelopmentStages.atLeast(1, .anyOf, naming: Examples.enterpriseStages)
      Claim.innovativeApps
      Claim.applicationServices
      Claim.softwareInterfaces
    }.reading(.namedExamples) { $0.namingEveryExample() },
    Criterion("3.1.4", "附件1 三（一）4", zh: "平台安全防护能力", en: "Security protection of the platform") {
      Claim.securityModules
      Claim.securityMechanism
      Claim.dataSecurity
      Claim.applicationSecurity
    },
  ]

  /// 三（二）: what the platform serves with; one paragraph without numbered items.
  private static let enterpriseLevelService: [Criterion] = [
    Criterion("3.2", "附件1 三（二）", zh: "平台服务水平", en: "Level of service") {
      Listing.productionDeviceTypes.atLeast(2, .variousKinds)
      Listing.managementSystems.atLeast(1, .connecting)
      Requirement.either(
        "connection", zh: "设备或数据采集点接入", en: "connection of devices or data points"
      ) {
        Requirement.given(.discrete, .mixed) {
          Count.connectedDevices.atLeast(100, .notFewerThan)
        }
        Requirement.given(.process, .mixed) {
          Count.processDataPoints.atLeast(3_000, .notFewerThan)
        }
      }
      Count.managedDevices.atLeast(30, .reaching)
      Count.industrialModels.atLeast(20, .notFewerThan)
      Count.apps.atLeast(10, .notFewerThan, .items)
      Count.industrialModelCalls.atLeast(200, .notFewerThan)
    }
    .reading(.managedDevices) { $0.binding([.managedDevices], toAlternative: "discrete") }
    .reading(.freeAlternative) { $0.openingEveryAlternative }
    .reading(.bothNouns) {
      $0.asking(2, .variousKinds, of: .productionDeviceTypes, .managementSystems)
    }
  ]

  /// 三（三）: what goes into the platform and what comes of it.
  private static let enterpriseLevelResults: [Criterion] = [
    Criterion("3.3.1", "附件1 三（三）1", zh: "平台规划投入", en: "Planning and investment") {
      Claim.researchPlan
      Claim.operationPlan
      Claim.sustainedInvestment
      Claim.effectiveResearchSpending
      Claim.researchTeam
      Claim.maintenanceTeam
    },
    Criterion("3.3.2", "附件1 三（三）2", zh: "平台应用成效", en: "Results of application") {
      Listing.enterpriseEffects.atLeast(1, .anyOf, naming: Examples.effects)
      Claim.enterpriseBenefit
    }.reading(.namedExamples) { $0.namingEveryExample() },
  ]
}
