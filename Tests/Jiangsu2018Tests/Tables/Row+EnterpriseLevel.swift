extension Row {
  /// Attachment 1, chapter 三, by hand.
  static let enterpriseLevel: [Row] =
    [
      .items(
        "3.1.1", "capabilities.dataSources", 2, "各类",
        naming: ["工业装备与装置", "传感器", "控制系统", "工业产品"]),
      .items("3.1.1", "capabilities.industrialProtocols", 2, "多类"),
      .items("3.1.1", "capabilities.iotProtocols", 1, "兼容"),
      .items(
        "3.1.2", "capabilities.integratedStages", 2, "各环节", naming: ["设计", "生产", "管理", "运维"]),
      .items(
        "3.1.2", "capabilities.userManagementFunctions", 2, "多类",
        naming: ["多租户权限管理", "用户需求响应", "交易支付"]),
      .items(
        "3.1.3", "capabilities.appDevelopmentStages", 1, "等", naming: ["设计", "生产", "管理", "服务"]),
      .items("3.2", "capabilities.productionDeviceTypes", 2, "各类"),
      .items("3.2", "capabilities.managementSystems", 1, "连接"),
      .figure("3.2", "devices.connected", 100, "不少于", inside: "connection", "discrete, mixed"),
      .figure(
        "3.2", "devices.processDataPoints", 3_000, "不少于", inside: "connection",
        "process, mixed"),
      .figure("3.2", "devices.managed", 30, "达到"),
      .figure("3.2", "models.industrial", 20, "不少于"),
      .figure("3.2", "apps.industrialApps", 10, "不少于"),
      .figure("3.2", "models.industrialMonthlyCalls", 200, "不少于"),
      .items(
        "3.3.2", "capabilities.enterpriseEffects", 1, "等",
        naming: ["劳动生产率提升", "产品质量管控", "工艺成熟优化", "生产成本下降", "能源高效利用"]),
    ]
    + claims("3.1.1", "massiveHeterogeneousData")
    + claims(
      "3.1.2", "reliableStorage", "reliableComputing", "effectiveDataManagement", "dataProcessing",
      "dataModelling")
    + claims("3.1.3", "innovativeApps", "applicationServices", "softwareInterfaces")
    + claims(
      "3.1.4", "securityModules", "securityMechanism", "dataSecurity", "applicationSecurity")
    + claims(
      "3.3.1", "researchPlan", "operationPlan", "sustainedInvestment",
      "effectiveResearchSpending", "researchTeam", "maintenanceTeam")
    + claims("3.3.2", "enterpriseBenefit")
}
