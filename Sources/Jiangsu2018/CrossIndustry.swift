internal import Eligibility

extension Notice {
  /// Attachment 1, chapter 一: platforms that serve several industries and domains.
  static var crossIndustry: [Criterion] {
    crossIndustryFoundation + crossIndustryService + crossIndustryReach + crossIndustryResults
  }

  /// 一（二）: what the platform serves with.
  private static let crossIndustryService: [Criterion] = [
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
    }.reading(.freeAlternative) { $0.openingEveryAlternative },
    Criterion("1.2.2", "附件1 一（二）2", zh: "行业软件部署能力", en: "Deployment of industry software") {
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
    }.reading(.orMore) { $0.excludingTheNumber }.reading(.everyMonth),
  ]

  /// 一（三）: how far the platform reaches over industries and domains.
  private static let crossIndustryReach: [Criterion] = [
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
        "sameIndustries", label: Words(zh: "同时达到各项的行业", en: "industries that meet all of it"))
    }.reading(.freeAlternative) { $0.openingEveryAlternative },
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
    }.reading(.everyMember) { $0.bindingEveryMember },
  ]

  /// 一（四）: what the platform has achieved.
  private static let crossIndustryResults: [Criterion] = [
    Criterion("1.4.1", "附件1 一（四）1", zh: "平台规划投入", en: "Planning and investment") {
      Claim.researchPlan
      Claim.operationPlan
      Requirement.operatorForm(.independentLegalPerson, .groupDepartment)
      Count.operatingStaff.atLeast(50, .notFewerThan)
      Claim.sustainedInvestment
      Claim.effectiveResearchSpending
    }.reading(.staff),
    Criterion("1.4.2", "附件1 一（四）2", zh: "平台应用成效", en: "Results of application") {
      Listing.userEffects.atLeast(1, .anyOf, naming: Examples.effects)
      Claim.userBenefitObtained
      Listing.integratedResources.atLeast(2, .variousKinds, naming: Examples.resources)
      Listing.optimisedResources.atLeast(2, .variousKinds, naming: Examples.resources)
      Claim.productionInnovation
      Claim.businessModelInnovation
    }.reading(.namedExamples) { $0.namingEveryExample() },
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
    }.reading(.orMore) { $0.excludingTheNumber },
  ]
}
