extension Notice {
  /// Attachment 1, chapter 二.
  static var coverageOfIndustryLevel: [CoveredItem] {
    coverageOfIndustryLevelFoundation + coverageOfIndustryLevelService
  }

  private static var coverageOfIndustryLevelFoundation: [CoveredItem] {
    [
      CoveredItem(
        "2.1.1",
        [
          .carried(
            "工业通信协议两类及以上", "two kinds or more of industrial communication protocols",
            by: "industrialProtocols"),
          .carried(
            "能从两种及以上来源采集工业数据", "industrial data from two kinds of sources or more",
            by: "dataSources"),
          .carried(
            "工业通信网络两类及以上", "two kinds or more of industrial communication networks",
            by: "industrialNetworks"),
          .carried(
            "通用网络协议两类及以上", "two kinds or more of general network protocols",
            by: "generalNetworkProtocols"),
          .carried("数据可在边缘侧先行处理", "data can be pre-processed at the edge", by: "edgePreprocessing"),
          .carried("边缘侧可装载应用", "applications can be loaded at the edge", by: "edgeApplications"),
        ]),
      CoveredItem(
        "2.1.2",
        [
          .carried("部署了主流数据库", "mainstream databases deployed", by: "mainstreamDatabases"),
          .carried(
            "计算、存储、网络三种服务均可灵活调度",
            "computing, storage and network services can each be scheduled flexibly",
            by: "schedulableServices"),
          .carried(
            "计算、存储、网络三种服务均受管理", "computing, storage and network services are each managed",
            by: "managedServices"),
          .carried("容量可弹性扩展", "capacity scales elastically", by: "elasticScaling"),
          .carried(
            "海量数据的高并发处理跟得上", "keeps up with many demands on massive data", by: "highConcurrency"),
          .carried(
            "已存有成规模的工业数据", "industrial data of some scale already stored", by: "accumulatedData"),
          .carried(
            "计算、存储、网络三种资源的状态均受监控",
            "the state of computing, storage and network resources is monitored",
            by: "monitoredResources"),
          .carried("状态异常会报警", "abnormal states raise an alarm", by: "faultAlarms"),
        ]),
      CoveredItem(
        "2.1.3",
        [
          .carried(
            "应用运行环境具所列或同类能力之一",
            "an application runtime with one of the abilities named or a like one",
            by: "runtimeCapabilities"),
          .carried(
            "用户管理功能两类及以上", "two kinds or more of user management functions",
            by: "userManagementFunctions"),
          .carried(
            "两类及以上软件系统的数据可上云集成",
            "data of two kinds of software systems or more integrated in the cloud",
            by: "cloudIntegratedSystems"),
          .carried(
            "海量数据的存储、编目、索引、流处理、批处理，一样不缺",
            "storage, cataloguing, indexing, stream and batch processing of massive data, all of them",
            by: "dataHandling"),
          .carried(
            "提供所列或同类的数据管理功能", "data management functions, one of those named or a like one",
            by: "dataGovernanceFunctions"),
          .carried(
            "开发语言两类及以上", "two kinds or more of development languages", by: "developers.languages"),
          .carried(
            "通用数学算法两种及以上", "two general mathematical algorithms or more", by: "generalAlgorithms"),
          .carried(
            "算法能作关联、文本、深度学习三种分析",
            "the algorithms do association analysis, text analysis and deep learning",
            by: "algorithmAnalyses"),
          .carried("数据模型可快速开发", "data models are developed rapidly", by: "rapidModelDevelopment"),
          .carried(
            "软件应用可快速开发", "applications are developed rapidly", by: "rapidApplicationDevelopment"),
          .carried(
            "满足两个及以上行业的开发需要", "meets the needs of two industries or more",
            by: "developmentIndustries"),
          .carried(
            "满足两个及以上场景的开发需要", "meets the needs of two scenarios or more",
            by: "developmentScenarios"),
        ]),
      CoveredItem(
        "2.1.4",
        [
          .carried(
            "支持大企业在所列或同类领域优化",
            "helps large enterprises to optimise in one of the areas named or a like one",
            by: "optimisationAreas"),
          .carried(
            "支持中小企业的信息化", "helps small and medium enterprises with information technology",
            by: "smeInformatisation"),
          .carried(
            "支持中小企业的数字化", "helps small and medium enterprises to go digital",
            by: "smeDigitalisation"),
          .carried("有成熟工业软件可用", "mature industrial software on offer", by: "matureSoftware"),
          .carried("有工业 APP 可用", "industrial apps on offer", by: "appsOffered"),
          .carried(
            "机理模型针对不同的行业", "mechanism models for different industries", by: "modelsForIndustries"),
          .carried("机理模型两类及以上", "two types of mechanism models or more", by: "mechanismModelTypes"),
          .carried(
            "机理模型适应不同场景的分析", "mechanism models for the analysis of different scenarios",
            by: "modelsForScenarios"),
          .carried("微服务组件两类及以上", "two types of micro-services or more", by: "microserviceTypes"),
          .carried(
            "工业知识得到固化封装", "industrial knowledge is encapsulated", by: "knowledgeEncapsulation"),
          .carried(
            "固化的知识得到复用", "the encapsulated knowledge is reused", by: "encapsulatedKnowledgeReuse"),
        ]),
      CoveredItem(
        "2.1.5",
        [
          .carried(
            "部署了防护模块，或防护组件", "security modules or components deployed", by: "securityModules"),
          .carried("有防护机制", "a protection mechanism", by: "securityMechanism"),
          .carried("防护完备", "protection is complete", by: "completeProtection"),
          .carried("接入安全", "access is secure", by: "accessSecurity"),
          .carried("设备安全", "devices are secure", by: "deviceSecurity"),
          .carried("应用安全", "applications are secure", by: "applicationSecurity"),
          .carried("数据安全", "data are secure", by: "dataSecurity"),
        ]),
    ]
  }

  private static var coverageOfIndustryLevelService: [CoveredItem] {
    [
      CoveredItem(
        "2.2.1",
        [
          .settled(
            "在该行业成规模接入", "connects at scale in the industry",
            by: "focusIndustry.connectedDevices", "focusIndustry.processDataPoints"),
          .carried("设备与采集点，达到其一", "devices, or data points", by: "connection"),
          .carried(
            "离散：该行业接入设备台数（只计可连接开关量或运行参数者）",
            "discrete: connected devices of the industry, those whose signals or parameters can be connected",
            by: "focusIndustry.connectedDevices"),
          .carried(
            "流程：该行业采集点数", "process: data points of the industry",
            by: "focusIndustry.processDataPoints"),
          .settled(
            "对该行业设备管控较好", "manages the industry's devices fairly well",
            by: "focusIndustry.managedDevices"),
          .carried(
            "该行业可管理设备数", "devices of the industry that can be managed",
            by: "focusIndustry.managedDevices"),
        ]),
      CoveredItem(
        "2.2.2",
        [
          .carried(
            "该行业的知识经验得到沉淀", "knowledge of the industry settles",
            by: "industryKnowledgeAccumulation"),
          .carried(
            "该行业的知识经验得到转化", "knowledge of the industry is converted",
            by: "industryKnowledgeConversion"),
          .carried(
            "该行业的知识经验得到复用", "knowledge of the industry is reused", by: "industryKnowledgeReuse"),
          .carried(
            "该行业机理模型数量", "mechanism models of the industry", by: "focusIndustry.mechanismModels"),
          .carried("数据分析算法数量", "data-analysis algorithms", by: "models.analysisAlgorithms"),
          .carried(
            "该行业 APP 数量", "industrial apps of the industry", by: "focusIndustry.industrialApps"),
          .settled(
            "软件与 APP 用得广", "software and apps are widely used", by: "apps.subscribingEnterprises",
            "apps.subscribingUsers"),
          .carried(
            "软件与 APP 合计的订阅企业数", "enterprises that subscribe to software or apps",
            by: "apps.subscribingEnterprises"),
          .carried("订阅用户数", "subscribing users", by: "apps.subscribingUsers"),
          .settled(
            "模型与算法调用得广", "models and algorithms are widely called",
            by: "models.mechanismAndAlgorithmMonthlyCalls"),
          .carried(
            "模型与算法合计的月均调用", "calls of models and algorithms together in an average month",
            by: "models.mechanismAndAlgorithmMonthlyCalls"),
        ]),
      CoveredItem(
        "2.2.3",
        [
          .settled(
            "开发支持充分", "rich support of development", by: "developers.tools", "developers.languages"),
          .carried("有开发工具（数量不限）", "has development tools, however many", by: "developers.tools"),
          .carried("开发语言类数", "kinds of development languages", by: "developers.languages"),
          .carried("可作图形化开发", "graphical development", by: "graphicalDevelopment"),
          .carried("第三方开发者人数", "third-party developers", by: "developers.thirdParty"),
        ]),
      CoveredItem(
        "2.3.1",
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
        "2.3.2",
        [
          .carried(
            "行业内企业在所列或同类方面之一成效明显",
            "marked effects at enterprises of the industry, in one of the areas named or a like one",
            by: "industryEffects"),
          .carried(
            "行业内企业已得到直接经济效益", "direct economic benefit obtained there",
            by: "industryBenefitObtained"),
          .carried(
            "对行业内两类及以上资源的整合作用突出",
            "outstanding in integrating two kinds of the industry's resources or more",
            by: "industryIntegratedResources"),
          .carried(
            "对行业内两类及以上资源的优化配置作用突出",
            "outstanding in optimising the allocation of two kinds of the industry's resources or more",
            by: "industryOptimisedResources"),
          .carried(
            "全行业运转更高效", "the whole industry runs more efficiently", by: "industryEfficiency"),
        ]),
    ]
  }
}
