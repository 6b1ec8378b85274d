internal import Eligibility

extension Notice {
  /// Attachment 1, chapter 四: enterprises whose platform is to be cultivated.
  static let keyCultivation: [Criterion] =
    [
      Criterion("4.1", "附件1 四（一）", zh: "企业经营发展基础", en: "Business foundation of the enterprise") {
        Requirement.year(2015) { Amount.profit.moreThan(0, .profitable) }
        Requirement.year(2016) { Amount.profit.moreThan(0, .profitable) }
        Requirement.year(2017) { Amount.profit.moreThan(0, .profitable) }
        Count.revenueRank.atMost(10, .topRanks)
        Claim.fiscalContribution
        Claim.developmentStrategy
        Requirement.year(2017) { Amount.researchExpense.share(of: .revenue, atLeast: 10, .orMore) }
        Listing.strengths.atLeast(
          1, .anyOf,
          naming: [
            Words(zh: "带动性大", en: "leads others"), Words(zh: "成长性好", en: "strong growth"),
            Words(zh: "管理能力优", en: "excellent management"),
          ])
      }
      .reading(.orMore) { $0.excludingTheNumber }
      .reading(.shareOfEveryYear) { $0.sharing([2015, 2016, 2017], together: false) }
      .reading(.shareOfThreeYears) { $0.sharing([2015, 2016, 2017], together: true) }
      .reading(.revenue)
      .reading(.profit)
      .reading(.namedExamples) { $0.namingEveryExample() }
    ] + keyCultivationConditions + [
      Criterion("4.3", "附件1 四（三）", zh: "工业互联网平台发展规划", en: "Development plan of the platform") {
        Claim.constructionPlan
        Claim.researchPlan
        Claim.operationPlan
        Claim.developmentApproach
        Claim.stagedGoals
        Claim.stagedTasks
        Claim.stagedCapabilities
        Claim.applicationScenarios
        Claim.industryProblems
      }
    ]

  /// 四（二）: the conditions to build a platform; the paragraph before the items is a criterion of its own.
  private static let keyCultivationConditions: [Criterion] = [
    Criterion("4.2", "附件1 四（二）", zh: "工业互联网平台建设条件", en: "Conditions to build a platform") {
      Claim.equipmentDigitalisation
      Claim.industrialNetwork
      Listing.digitalServiceStages.atLeast(
        1, .anyOf,
        naming: [
          Words(zh: "设计", en: "design"), Words(zh: "生产", en: "production"),
          Words(zh: "管理", en: "management"), Words(zh: "营销", en: "marketing"),
        ])
      Listing.dataLoop.complete
      Claim.productionKnowledge
      Claim.innovationCapacity
    }
    .reading(.summary) { _ in [] }
    .reading(.namedExamples) { $0.namingEveryExample() },
    Criterion(
      "4.2.1", "附件1 四（二）1", zh: "生产设备数字化能力", en: "Digitalisation of production equipment"
    ) {
      Claim.digitalUpgrade
      Listing.dataSources.atLeast(1, .anyOf, naming: Examples.deviceDataSources)
      Requirement.either(
        "connection", zh: "设备或数据采集点接入", en: "connection of devices or data points"
      ) {
        Requirement.given(.discrete, .mixed) {
          Count.connectableDevices.atLeast(50, .notFewerThan)
        }
        Requirement.given(.process, .mixed) {
          Count.connectableDataPoints.atLeast(2_000, .notFewerThan)
        }
      }
      Count.managedDevices.atLeast(20, .reaching)
    }
    .reading(.managedDevices) { $0.binding([.managedDevices], toAlternative: "discrete") }
    .reading(.freeAlternative) { $0.openingEveryAlternative }
    .reading(.connectedOnly) {
      $0.counting(.connectedDevices, for: .connectableDevices)
        .counting(.processDataPoints, for: .connectableDataPoints)
    }
    .reading(.severalSources) { $0.asking(2, .variousKinds, of: .dataSources) }
    .reading(.namedExamples) { $0.namingEveryExample() },
    Criterion("4.2.2", "附件1 四（二）2", zh: "企业工业网络建设", en: "Industrial network") {
      Listing.networkModes.atLeast(1, .or)
      Listing.networkLevels.complete
      Listing.machineLinks.complete
    },
    Criterion("4.2.3", "附件1 四（二）3", zh: "企业数据存储管理能力", en: "Storage and management of data") {
      Claim.reliableStorage
      Claim.reliableComputing
      Listing.integratedStages.atLeast(2, .variousStages, naming: Examples.dataStages)
      Claim.dataManagement
      Claim.dataProcessing
      Claim.dataModelling
    }.reading(.allStages) { $0.namingEveryExample() },
    Criterion("4.2.4", "附件1 四（二）4", zh: "企业应用服务能力", en: "Application services") {
      Listing.softwareCoreStages.atLeast(1, .anyOf, naming: Examples.enterpriseStages)
      Claim.completeSoftwareServices
      Claim.softwareInUse
      Listing.softwareEffects.atLeast(1, .anyOf, naming: Examples.effects)
      Claim.softwareBenefit
    }.reading(.namedExamples) { $0.namingEveryExample() },
    Criterion(
      "4.2.5", "附件1 四（二）5", zh: "工业知识沉淀", en: "Accumulation of industrial knowledge",
      note: Words(zh: "70 个高于 3.2 的 20 个，原文如此", en: "70 is more than the 20 of 3.2: as printed")
    ) {
      Claim.knowledgeFormed
      Count.industrialModels.atLeast(70, .notFewerThan)
    },
  ]
}
