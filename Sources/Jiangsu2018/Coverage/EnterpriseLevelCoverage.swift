extension Notice {
  /// Attachment 1, chapter 三.
  static var coverageOfEnterpriseLevel: [CoveredItem] {
    [
      CoveredItem(
        "3.1.1",
        [
          .carried("能从两类及以上设备采集数据", "data from two kinds of devices or more", by: "dataSources"),
          .carried(
            "所采数据海量而异构", "the data are massive and heterogeneous", by: "massiveHeterogeneousData"),
          .carried(
            "工业通信协议两类及以上", "two kinds or more of industrial communication protocols",
            by: "industrialProtocols"),
          .carried(
            "物联网通信协议两类及以上", "two kinds or more of IoT communication protocols", by: "iotProtocols"),
        ]),
      CoveredItem(
        "3.1.2",
        [
          .carried("存储设施稳定可靠", "storage is stable and reliable", by: "reliableStorage"),
          .carried("计算设施稳定可靠", "computing is stable and reliable", by: "reliableComputing"),
          .carried(
            "两个及以上环节的数据集成互通", "data of two stages or more integrated", by: "integratedStages"),
          .carried(
            "海量数据管理有效", "massive data are managed effectively", by: "effectiveDataManagement"),
          .carried("能处理这些数据", "they are processed", by: "dataProcessing"),
          .carried("能对这些数据建模分析", "they are modelled and analysed", by: "dataModelling"),
          .carried(
            "用户管理功能两类及以上", "two kinds or more of user management functions",
            by: "userManagementFunctions"),
        ]),
      CoveredItem(
        "3.1.3",
        [
          .carried(
            "面向所列或同类的企业核心环节", "for one of the enterprise's core stages named or a like one",
            by: "appDevelopmentStages"),
          .carried(
            "可开发创新型工业 APP", "innovative industrial apps can be developed", by: "innovativeApps"),
          .carried("可开发应用服务", "application services can be developed", by: "applicationServices"),
          .carried(
            "有供工业软件集成适配的接口", "interfaces for industrial software", by: "softwareInterfaces"),
        ]),
      CoveredItem(
        "3.1.4",
        [
          .carried(
            "部署了防护模块，或防护组件", "security modules or components deployed", by: "securityModules"),
          .carried("有防护机制", "a protection mechanism", by: "securityMechanism"),
          .carried("平台数据安全", "the platform's data are secure", by: "dataSecurity"),
          .carried("平台应用安全", "the platform's applications are secure", by: "applicationSecurity"),
        ]),
      CoveredItem(
        "3.2",
        [
          .carried(
            "连接两类及以上生产设备", "two kinds of production devices or more connected",
            by: "productionDeviceTypes"),
          .carried(
            "连接两类及以上管理系统", "two kinds of management systems or more connected",
            by: "managementSystems"),
          .settled("具有一定管控", "some ability to manage", by: "devices.managed"),
          .settled(
            "模型与 APP 充足", "rich in models and apps", by: "models.industrial", "apps.industrialApps"),
          .carried("设备与采集点，达到其一", "devices, or data points", by: "connection"),
          .carried(
            "离散：接入设备台数（只计可连接开关量或运行参数者）",
            "discrete: connected devices, those whose signals or parameters can be connected",
            by: "devices.connected"),
          .carried("流程：采集点数", "process: data points", by: "devices.processDataPoints"),
          .settled("能管控所接设备", "can manage what is connected", by: "devices.managed"),
          .carried("可管理设备数", "devices that can be managed", by: "devices.managed"),
          .carried("工业模型数量", "industrial models", by: "models.industrial"),
          .carried("工业 APP 数量", "industrial apps", by: "apps.industrialApps"),
          .carried(
            "工业模型的月均调用（不含算法）", "calls of industrial models alone in an average month",
            by: "models.industrialMonthlyCalls"),
        ]),
      CoveredItem(
        "3.3.1",
        [
          .carried("研发计划明确", "a clear plan of research and development", by: "researchPlan"),
          .carried("运营计划明确", "a clear plan of operation", by: "operationPlan"),
          .carried("投入能够持续", "investment can last", by: "sustainedInvestment"),
          .carried(
            "研发投入合理而有效", "research spending is sensible and effective",
            by: "effectiveResearchSpending"),
          .carried(
            "可派专门团队做研发", "a team of its own for research and development", by: "researchTeam"),
          .carried(
            "可派专门团队做运营维护", "a team of its own for operation and maintenance", by: "maintenanceTeam"),
        ]),
      CoveredItem(
        "3.3.2",
        [
          .carried(
            "部署后在所列或同类方面之一成效明显",
            "marked effects after deployment, in one of the areas named or a like one",
            by: "enterpriseEffects"),
          .carried(
            "能带来直接经济效益（不要求已取得）", "can bring direct economic benefit, obtained or not",
            by: "enterpriseBenefit"),
        ]),
    ]
  }
}
