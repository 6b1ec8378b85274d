import Eligibility

extension Row {
  /// Attachment 1, chapter 四, by hand.
  static let keyCultivation: [Row] =
    [
      .figure("4.1", "finances[].profit", .moreThan, 0, "盈利", inside: "2015"),
      .figure("4.1", "finances[].profit", .moreThan, 0, "盈利", inside: "2016"),
      .figure("4.1", "finances[].profit", .moreThan, 0, "盈利", inside: "2017"),
      .figure("4.1", "applicant.revenueRankInProvince", .atMost, 10, "前十强"),
      .share(
        "4.1", "finances[].researchExpense", of: "finances[].revenue", 10, "以上", inside: "2017"),
      .items("4.1", "capabilities.strengths", 1, "等", naming: ["带动性大", "成长性好", "管理能力优"]),
      .items(
        "4.2", "capabilities.digitalServiceStages", 1, "等", naming: ["设计", "生产", "管理", "营销"]),
      .everyItem("4.2", "capabilities.dataLoop", ["集采", "传输", "处理", "存储", "反馈"]),
      .items(
        "4.2.1", "capabilities.dataSources", 1, "等",
        naming: ["工业装备与装置", "传感器", "控制系统", "工业产品"]),
      .figure(
        "4.2.1", "devices.connectable", 50, "不少于", inside: "connection", "discrete, mixed"),
      .figure(
        "4.2.1", "devices.connectableDataPoints", 2_000, "不少于", inside: "connection",
        "process, mixed"),
      .figure("4.2.1", "devices.managed", 20, "达到"),
      .items("4.2.2", "capabilities.networkModes", 1, "或", naming: ["工业以太网", "现场总线"]),
      .everyItem("4.2.2", "capabilities.networkLevels", ["现场级", "车间级", "工厂级"]),
      .everyItem("4.2.2", "capabilities.machineLinks", ["机器", "在制品", "控制系统"]),
      .items(
        "4.2.3", "capabilities.integratedStages", 2, "各环节", naming: ["设计", "生产", "管理", "运维"]),
      .items(
        "4.2.4", "capabilities.softwareCoreStages", 1, "等", naming: ["设计", "生产", "管理", "服务"]),
      .items(
        "4.2.4", "capabilities.softwareEffects", 1, "等",
        naming: ["劳动生产率提升", "产品质量管控", "工艺成熟优化", "生产成本下降", "能源高效利用"]),
      .figure("4.2.5", "models.industrial", 70, "不少于"),
    ]
    + claims("4.1", "fiscalContribution", "developmentStrategy")
    + claims(
      "4.2", "equipmentDigitalisation", "industrialNetwork", "productionKnowledge",
      "innovationCapacity")
    + claims("4.2.1", "digitalUpgrade")
    + claims(
      "4.2.3", "reliableStorage", "reliableComputing", "dataManagement", "dataProcessing",
      "dataModelling")
    + claims("4.2.4", "completeSoftwareServices", "softwareInUse", "softwareBenefit")
    + claims("4.2.5", "knowledgeFormed")
    + claims(
      "4.3", "constructionPlan", "researchPlan", "operationPlan", "developmentApproach",
      "stagedGoals", "stagedTasks", "stagedCapabilities", "applicationScenarios",
      "industryProblems")
}
