extension Notice {
  /// Attachment 1, chapter 一（二）to 一（四）.
  static var coverageOfCrossIndustryService: [CoveredItem] {
    [
      CoveredItem(
        "1.2.1",
        [
          .settled(
            "接入具有规模", "connects at scale", by: "devices.connected", "devices.processDataPoints"),
          .carried("设备与采集点，达到其一", "devices, or data points", by: "connection"),
          .carried(
            "离散：接入设备台数（只计可连接开关量或运行参数者）",
            "discrete: connected devices, those whose signals or parameters can be connected",
            by: "devices.connected"),
          .carried("离散：接入设备种类", "discrete: kinds of connected devices", by: "devices.kinds"),
          .carried("流程：采集点数", "process: data points", by: "devices.processDataPoints"),
          .settled("能管控所接设备", "can manage what is connected", by: "devices.managed"),
          .carried("可管理设备的种类", "kinds of devices that can be managed", by: "devices.managedKinds"),
          .carried("可管理设备的总数", "devices that can be managed", by: "devices.managed"),
        ]),
      CoveredItem(
        "1.2.2",
        [
          .carried("知识经验得到沉淀", "knowledge settles", by: "knowledgeAccumulation"),
          .carried("知识经验得到转化", "knowledge is converted", by: "knowledgeConversion"),
          .carried("知识经验得到复用", "knowledge is reused", by: "knowledgeReuse"),
          .carried("云化软件种类", "kinds of cloud software", by: "apps.cloudSoftwareKinds"),
          .carried("云化软件数量", "cloud software deployed", by: "apps.cloudSoftware"),
          .carried(
            "机理模型能跨平台", "mechanism models serve across platforms", by: "modelsAcrossPlatforms"),
          .carried("机理模型类别", "kinds of mechanism models", by: "models.mechanismKinds"),
          .carried("机理模型数量", "mechanism models", by: "models.mechanism"),
          .carried("数据分析算法数量", "data-analysis algorithms", by: "models.analysisAlgorithms"),
          .carried("工业 APP 类别", "kinds of industrial apps", by: "apps.industrialAppKinds"),
          .carried("工业 APP 数量", "industrial apps", by: "apps.industrialApps"),
          .settled(
            "软件与 APP 用得广", "software and apps are widely used", by: "apps.subscriptions",
            "apps.subscribingUsers"),
          .carried(
            "订阅企业的种类", "kinds of subscribing enterprises", by: "apps.subscribingEnterpriseKinds"),
          .carried(
            "软件与 APP 合计的订阅数", "subscriptions of software and apps together",
            by: "apps.subscriptions"),
          .carried("订阅用户的种类", "kinds of subscribing users", by: "apps.subscribingUserKinds"),
          .carried("订阅用户数", "subscribing users", by: "apps.subscribingUsers"),
          .settled(
            "模型与算法调用得广", "models and algorithms are widely called",
            by: "models.mechanismAndAlgorithmMonthlyCalls"),
          .carried(
            "模型与算法合计的月均调用", "calls of models and algorithms together in an average month",
            by: "models.mechanismAndAlgorithmMonthlyCalls"),
        ]),
      CoveredItem(
        "1.2.3",
        [
          .settled(
            "开发支持充分", "rich support of development", by: "developers.tools",
            "developers.languages"),
          .carried("开发工具数量", "development tools", by: "developers.tools"),
          .carried("使用工具包的开发者数", "developers who call the kit", by: "developers.usingToolkit"),
          .carried("工具包每月调用数", "calls of the kit in a month", by: "developers.toolkitMonthlyCalls"),
          .carried("开发语言类数", "kinds of development languages", by: "developers.languages"),
          .carried("可作图形化开发", "graphical development", by: "graphicalDevelopment"),
          .carried("第三方开发者人数", "third-party developers", by: "developers.thirdParty"),
        ]),
      CoveredItem(
        "1.3.1",
        [
          .carried("按接入计，行业达到个数", "enough industries by what is connected", by: "byConnection"),
          .carried(
            "每个行业的设备，或采集点", "devices or data points of each", by: "connection",
            "industries.connectedDevices", "industries.processDataPoints"),
          .carried("按模型与 APP 计，行业达到个数", "enough industries by models and apps", by: "byContent"),
          .carried("每个行业的工业模型", "industrial models of each", by: "industries.industrialModels"),
          .carried("每个行业的工业 APP", "industrial apps of each", by: "industries.industrialApps"),
          .carried("按企业用户计，行业达到个数", "enough industries by enterprise users", by: "byUsers"),
          .carried("每个行业的企业用户", "enterprise users of each", by: "industries.enterpriseUsers"),
        ]),
      CoveredItem(
        "1.3.2",
        [
          .carried(
            "服务的领域达到个数（所列领域为举例）", "enough domains (those named are examples)", by: "byContent"),
          .carried(
            "领域之间、环节之间，数据打通、集成、共享，三者俱全",
            "data of different stages connected, integrated and shared between domains",
            by: "crossStageData"),
          .carried(
            "领域之间、主体之间，数据打通、集成、共享，三者俱全",
            "data of different parties connected, integrated and shared between domains",
            by: "crossPartyData"),
          .carried("每个领域的机理模型", "mechanism models of each", by: "domains.mechanismModels"),
          .carried("每个领域的工业 APP", "industrial apps of each", by: "domains.industrialApps"),
          .carried(
            "能推动本区域企业成规模使用", "leads enterprises of the region to use it at scale",
            by: "regionalAdoption"),
          .carried("相关服务已经落地", "related services are in use on the ground", by: "fieldServices"),
        ]),
      CoveredItem(
        "1.4.1",
        [
          .carried("研发计划明确", "a clear plan of research and development", by: "researchPlan"),
          .carried("运营计划明确", "a clear plan of operation", by: "operationPlan"),
          .carried(
            "运营主体为独立法人，或集团中组织完整的独立部门",
            "the operator is a legal person, or a group's independent department, fully organised",
            by: "operatorForm"),
          .carried("运营主体人数", "staff of the operator", by: "operation.staff"),
          .carried("投入能够持续", "investment can last", by: "sustainedInvestment"),
          .carried(
            "研发投入合理而有效", "research spending is sensible and effective",
            by: "effectiveResearchSpending"),
        ]),
      CoveredItem(
        "1.4.2",
        [
          .carried(
            "用户企业在所列或同类方面之一成效明显",
            "marked effects at enterprises that use it, in one of the areas named or a like one",
            by: "userEffects"),
          .carried(
            "用户企业已得到直接经济效益", "direct economic benefit obtained there", by: "userBenefitObtained"),
          .carried(
            "对两类及以上制造资源的整合作用突出", "outstanding in integrating two kinds of resources or more",
            by: "integratedResources"),
          .carried(
            "对两类及以上制造资源的优化配置作用突出",
            "outstanding in optimising the allocation of two kinds of resources or more",
            by: "optimisedResources"),
          .carried("带来生产组织方式的创新", "renews how production is organised", by: "productionInnovation"),
          .carried("带来商业模式的创新", "renews business models", by: "businessModelInnovation"),
        ]),
      CoveredItem(
        "1.4.3",
        [
          .carried(
            "有云计算架构（不问是否完整）", "a cloud architecture, complete or not", by: "cloudArchitecture"),
          .carried(
            "开放共享以公有云为基础（私有云不算）", "open and shared on a public cloud, no other",
            by: "publicCloudSharing"),
          .carried("开放性较好", "fairly open", by: "openness"),
          .carried(
            "建有所列或同类的商店、社区、论坛之一",
            "a store, community or forum, or the like", by: "openCommunities"),
          .carried(
            "第三方开发者在全部开发者中的占比", "third-party developers as a share of all",
            by: "developers.thirdPartyShare"),
        ]),
    ]
  }
}
