extension Notice {
  /// Attachment 1, chapter 一（一）.
  static var coverageOfCrossIndustryFoundation: [CoveredItem] {
    [
      CoveredItem(
        "1.1.1",
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
          .carried(
            "与主流工控系统适配", "works with mainstream control systems", by: "controlSystemAdaptation"),
          .carried(
            "可对设备作所列或同类的管理操作", "devices can be managed in one of the ways named or a like one",
            by: "deviceManagementOperations"),
        ]),
      CoveredItem(
        "1.1.2",
        [
          .carried("云计算架构是完整的", "a complete cloud architecture", by: "completeCloudArchitecture"),
          .carried(
            "服务所基于的云：公有、私有、混合任取其一", "services on a public, private or hybrid cloud",
            by: "cloudForms"),
          .carried("部署了主流数据库", "mainstream databases deployed", by: "mainstreamDatabases"),
          .carried(
            "计算、存储、网络三种服务均可灵活调度",
            "computing, storage and network services can each be scheduled flexibly",
            by: "schedulableServices"),
          .carried("容量可弹性扩展", "capacity scales elastically", by: "elasticScaling"),
          .carried(
            "海量数据的高并发处理跟得上", "keeps up with many demands on massive data", by: "highConcurrency"),
          .carried(
            "已存有成规模的工业数据", "industrial data of some scale already stored", by: "accumulatedData"),
          .carried(
            "计算、存储、网络三种资源的状态均受管理",
            "the state of computing, storage and network resources is managed",
            by: "managedResources"),
          .carried(
            "计算、存储、网络三种资源的状态均受监控",
            "the state of computing, storage and network resources is monitored",
            by: "monitoredResources"),
          .carried("状态异常会报警", "abnormal states raise an alarm", by: "faultAlarms"),
        ]),
      CoveredItem(
        "1.1.3.1",
        [
          .carried(
            "采用所列或同类的成熟架构技术", "a mature architecture, one of those named or a like one",
            by: "paasFrameworks"),
          .carried(
            "建有应用运行环境，具所列或同类能力之一",
            "an application runtime with one of the abilities named or a like one",
            by: "runtimeCapabilities"),
          .carried(
            "用户管理功能两类及以上", "two kinds or more of user management functions",
            by: "userManagementFunctions"),
        ]),
      CoveredItem(
        "1.1.3.2",
        [
          .carried(
            "两类及以上软件系统的数据可上云集成",
            "data of two kinds of software systems or more integrated in the cloud",
            by: "cloudIntegratedSystems"),
          .carried(
            "有存储并管理海量数据的能力", "the ability to keep and manage massive data",
            by: "massiveDataManagement"),
          .carried(
            "海量数据的存储、编目、索引、流处理、批处理，一样不缺",
            "storage, cataloguing, indexing, stream and batch processing of massive data, all of them",
            by: "dataHandling"),
          .carried("有治理海量数据的能力", "the ability to govern massive data", by: "massiveDataGovernance"),
          .carried(
            "提供所列或同类的治理功能", "governance functions, one of those named or a like one",
            by: "dataGovernanceFunctions"),
        ]),
      CoveredItem(
        "1.1.3.3",
        [
          .carried(
            "开发语言两类及以上", "two kinds or more of development languages", by: "developers.languages"),
          .carried("工具两类及以上", "two kinds of tools or more", by: "toolKinds"),
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
        "1.1.3.4",
        [
          .carried(
            "机理模型针对不同的行业", "mechanism models for different industries", by: "modelsForIndustries"),
          .carried("机理模型两类及以上", "two types of mechanism models or more", by: "mechanismModelTypes"),
          .carried(
            "机理模型适应不同场景的分析", "mechanism models for the analysis of different scenarios",
            by: "modelsForScenarios"),
          .carried(
            "微服务组件面向所列或同类的生产环节",
            "micro-services for one of the production stages named or a like one",
            by: "microserviceStages"),
          .carried(
            "微服务组件出自实际应用需要", "micro-services follow from actual needs", by: "microservicesFromNeeds"
          ),
          .carried("微服务组件两类及以上", "two types of micro-services or more", by: "microserviceTypes"),
          .carried(
            "工业知识得到固化封装", "industrial knowledge is encapsulated", by: "knowledgeEncapsulation"),
          .carried(
            "固化的知识得到复用", "the encapsulated knowledge is reused", by: "encapsulatedKnowledgeReuse"),
        ]),
      CoveredItem(
        "1.1.3.5",
        [
          .carried(
            "机理模型可跨平台部署、调用、订阅，三者俱全",
            "mechanism models can be deployed, called and subscribed to across platforms",
            by: "crossPlatformModels"),
          .carried(
            "微服务可跨平台部署、调用、订阅，三者俱全",
            "micro-services can be deployed, called and subscribed to across platforms",
            by: "crossPlatformMicroservices"),
          .carried(
            "工业 APP 可跨平台部署、调用、订阅，三者俱全",
            "industrial apps can be deployed, called and subscribed to across platforms",
            by: "crossPlatformApps"),
          .carried(
            "所列或同类的软件可跨平台迁移", "software of a kind named or a like one moves across platforms",
            by: "migratableSoftware"),
          .carried(
            "数据可在两个及以上 IaaS 平台间迁移", "data move between two IaaS platforms or more",
            by: "migrationInfrastructures"),
          .carried(
            "兼容两个及以上 IaaS 平台", "works on two IaaS platforms or more",
            by: "compatibleInfrastructures"),
        ]),
      CoveredItem(
        "1.1.4",
        [
          .carried(
            "云化软件面向所列或同类的企业环节",
            "cloud software for one of the enterprise stages named or a like one",
            by: "softwareStages"),
          .carried(
            "所列或同类的成熟工业软件已云化",
            "mature industrial software of a kind named or a like one moved to the cloud",
            by: "cloudSoftwareTypes"),
          .carried(
            "机理模型用于两类及以上场景", "mechanism models for two scenarios or more", by: "modelScenarios"),
          .carried(
            "微服务组件用于两类及以上场景", "micro-services for two scenarios or more",
            by: "microserviceScenarios"),
          .carried(
            "工业 APP 用于两类及以上场景", "industrial apps for two scenarios or more", by: "appScenarios"),
          .carried(
            "建有所列或同类的市场、社区之一", "a market or community, one of those named or a like one",
            by: "marketsAndCommunities"),
          .optional(
            "可自行选择提供的应用管理功能", "functions of application management that may be offered",
            by: "applicationManagementFunctionsOptional"),
          .carried(
            "有能力探索所列或同类的新技术", "explores one of the new technologies named or a like one",
            by: "newTechnologies"),
        ]),
      CoveredItem(
        "1.1.5",
        [
          .carried(
            "部署了防护模块，或防护组件", "security modules or components deployed", by: "securityModules"),
          .carried("接入安全", "access is secure", by: "accessSecurity"),
          .carried("设备安全", "devices are secure", by: "deviceSecurity"),
          .carried("应用安全", "applications are secure", by: "applicationSecurity"),
          .carried("数据安全", "data are secure", by: "dataSecurity"),
          .carried(
            "工控系统可靠", "control systems are secure and reliable", by: "controlSystemSecurity"),
          .carried(
            "平台内有针对工控系统的防护机制", "the platform has a mechanism that protects control systems",
            by: "controlSystemProtection"),
          .carried(
            "主动防漏洞", "guards actively against vulnerabilities", by: "vulnerabilityProtection"),
          .carried("主动防病毒", "guards actively against viruses", by: "virusProtection"),
          .carried("关键零部件可靠", "key components are secure and reliable", by: "keyComponents"),
          .carried(
            "在边缘计算中，或在人工智能应用中，关键零部件可靠",
            "key components are secure in edge computing, or in AI applications",
            by: "keyComponentsInUse", "keyComponentsAtEdge", "keyComponentsInAI"),
        ]),
    ]
  }
}
