/// Things that an application names one by one: an array of distinct texts, with evidence if it gives any.
///
/// An open listing may name anything of its kind. A closed one chooses from terms.
public enum Listing: UInt8, CaseIterable, Sendable {
  case enterpriseTypes, industrialProtocols, iotProtocols, dataSources, industrialNetworks
  case generalNetworkProtocols, deviceManagementOperations, cloudForms, schedulableServices
  case managedServices, managedResources, monitoredResources, paasFrameworks, runtimeCapabilities
  case userManagementFunctions, cloudIntegratedSystems, dataHandling, dataGovernanceFunctions
  case toolKinds, generalAlgorithms, algorithmAnalyses, developmentIndustries
  case developmentScenarios, mechanismModelTypes, microserviceStages, microserviceTypes
  case crossPlatformModels, crossPlatformMicroservices, crossPlatformApps, migratableSoftware
  case migrationInfrastructures, compatibleInfrastructures, softwareStages, cloudSoftwareTypes
  case modelScenarios, microserviceScenarios, appScenarios, marketsAndCommunities
  case applicationManagementFunctions, newTechnologies, openCommunities, optimisationAreas
  case integratedStages, appDevelopmentStages, productionDeviceTypes, managementSystems
  case crossStageData, crossPartyData, userEffects, industryEffects, enterpriseEffects
  case softwareEffects, integratedResources, optimisedResources, industryIntegratedResources
  case industryOptimisedResources, strengths, digitalServiceStages, dataLoop, networkModes
  case networkLevels, machineLinks, softwareCoreStages

  /// What is declared about the listing.
  public var declaration: Declaration {
    switch self {
    case .enterpriseTypes:
      .init(
        .applicant, "enterpriseTypes", zh: "企业类型", en: "kinds of enterprise that the applicant is")
    case .industrialProtocols:
      .init(
        .capabilities, "industrialProtocols", zh: "兼容的工业通信协议",
        en: "industrial communication protocols supported")
    case .iotProtocols:
      .init(
        .capabilities, "iotProtocols", zh: "兼容的物联网通信协议", en: "IoT communication protocols supported"
      )
    case .dataSources:
      .init(
        .capabilities, "dataSources", zh: "可采集数据的来源", en: "sources that data can be acquired from")
    case .industrialNetworks:
      .init(
        .capabilities, "industrialNetworks", zh: "兼容的工业通信网络",
        en: "industrial communication networks supported")
    case .generalNetworkProtocols:
      .init(
        .capabilities, "generalNetworkProtocols", zh: "兼容的通用网络协议",
        en: "general-purpose network protocols supported")
    case .deviceManagementOperations:
      .init(
        .capabilities, "deviceManagementOperations", zh: "设备管理操作",
        en: "device management operations")
    case .cloudForms:
      .init(.capabilities, "cloudForms", zh: "提供服务所用的云", en: "cloud deployment models used")
    case .schedulableServices:
      .init(
        .capabilities, "schedulableServices", zh: "可灵活调度的服务",
        en: "services that can be scheduled flexibly")
    case .managedServices:
      .init(.capabilities, "managedServices", zh: "受管理的服务", en: "services that are managed")
    case .managedResources:
      .init(
        .capabilities, "managedResources", zh: "状态受管理的资源", en: "resources whose state is managed")
    case .monitoredResources:
      .init(
        .capabilities, "monitoredResources", zh: "状态受监控的资源",
        en: "resources whose state is monitored")
    case .paasFrameworks:
      .init(
        .capabilities, "paasFrameworks", zh: "采用的成熟架构技术",
        en: "mature architecture technologies used")
    case .runtimeCapabilities:
      .init(
        .capabilities, "runtimeCapabilities", zh: "应用运行环境的能力",
        en: "capabilities of the application runtime environment")
    case .userManagementFunctions:
      .init(.capabilities, "userManagementFunctions", zh: "用户管理功能", en: "user management functions")
    case .cloudIntegratedSystems:
      .init(
        .capabilities, "cloudIntegratedSystems", zh: "数据可云端集成的软件系统",
        en: "software systems whose data can be integrated in the cloud")
    case .dataHandling:
      .init(
        .capabilities, "dataHandling", zh: "海量工业数据的存储与处理功能",
        en: "storage and processing functions for massive industrial data")
    case .dataGovernanceFunctions:
      .init(
        .capabilities, "dataGovernanceFunctions", zh: "数据治理与管理功能",
        en: "data governance and management functions")
    case .toolKinds:
      .init(.capabilities, "toolKinds", zh: "提供的工具类别", en: "kinds of tools offered")
    case .generalAlgorithms:
      .init(
        .capabilities, "generalAlgorithms", zh: "通用数学算法",
        en: "general-purpose mathematical algorithms")
    case .algorithmAnalyses:
      .init(
        .capabilities, "algorithmAnalyses", zh: "通用算法支持的分析",
        en: "analyses that the general-purpose algorithms can do")
    case .developmentIndustries:
      .init(
        .capabilities, "developmentIndustries", zh: "开发需求得到满足的行业",
        en: "industries whose development needs are met")
    case .developmentScenarios:
      .init(
        .capabilities, "developmentScenarios", zh: "开发需求得到满足的场景",
        en: "scenarios whose development needs are met")
    case .mechanismModelTypes:
      .init(.capabilities, "mechanismModelTypes", zh: "机理模型的类型", en: "types of mechanism models")
    case .microserviceStages:
      .init(
        .capabilities, "microserviceStages", zh: "微服务组件面向的生产环节",
        en: "production stages that microservice components address")
    case .microserviceTypes:
      .init(
        .capabilities, "microserviceTypes", zh: "工业微服务组件的类型",
        en: "types of industrial microservice components")
    case .crossPlatformModels:
      .init(
        .capabilities, "crossPlatformModels", zh: "机理模型的跨平台操作",
        en: "cross-platform operations of mechanism models")
    case .crossPlatformMicroservices:
      .init(
        .capabilities, "crossPlatformMicroservices", zh: "微服务的跨平台操作",
        en: "cross-platform operations of microservices")
    case .crossPlatformApps:
      .init(
        .capabilities, "crossPlatformApps", zh: "工业 APP 的跨平台操作",
        en: "cross-platform operations of industrial apps")
    case .migratableSoftware:
      .init(
        .capabilities, "migratableSoftware", zh: "可跨平台迁移部署的软件",
        en: "software that can be migrated and deployed across platforms")
    case .migrationInfrastructures:
      .init(
        .capabilities, "migrationInfrastructures", zh: "支持数据迁移的 IaaS 平台",
        en: "IaaS platforms that data can be migrated between")
    case .compatibleInfrastructures:
      .init(
        .capabilities, "compatibleInfrastructures", zh: "兼容的 IaaS 平台",
        en: "compatible IaaS platforms")
    case .softwareStages:
      .init(
        .capabilities, "softwareStages", zh: "云化软件面向的企业环节",
        en: "enterprise stages that the cloud-enabled software addresses")
    case .cloudSoftwareTypes:
      .init(
        .capabilities, "cloudSoftwareTypes", zh: "支持云化的成熟工业软件类型",
        en: "types of mature industrial software that it supports moving to the cloud")
    case .modelScenarios:
      .init(
        .capabilities, "modelScenarios", zh: "机理模型面向的工业场景",
        en: "industrial scenarios that mechanism models are offered for")
    case .microserviceScenarios:
      .init(
        .capabilities, "microserviceScenarios", zh: "微服务组件面向的工业场景",
        en: "industrial scenarios that microservice components are offered for")
    case .appScenarios:
      .init(
        .capabilities, "appScenarios", zh: "工业 APP 面向的工业场景",
        en: "industrial scenarios that industrial apps are offered for")
    case .marketsAndCommunities:
      .init(
        .capabilities, "marketsAndCommunities", zh: "建有的市场与社区",
        en: "marketplaces and communities set up"
      )
    case .applicationManagementFunctions:
      .init(
        .capabilities, "applicationManagementFunctions", zh: "应用管理功能（可选）",
        en: "app management functions (optional)")
    case .newTechnologies:
      .init(.capabilities, "newTechnologies", zh: "探索应用的新技术", en: "new technologies explored")
    case .openCommunities:
      .init(
        .capabilities, "openCommunities", zh: "面向开放的商店、社区或论坛",
        en: "app stores, communities or forums that keep it open")
    case .optimisationAreas:
      .init(
        .capabilities, "optimisationAreas", zh: "支持大型企业优化的领域",
        en: "areas in which large enterprises are helped to optimise")
    case .integratedStages:
      .init(
        .capabilities, "integratedStages", zh: "数据集成互通的环节",
        en: "stages whose data can be integrated and interoperate")
    case .appDevelopmentStages:
      .init(
        .capabilities, "appDevelopmentStages", zh: "应用开发面向的核心环节",
        en: "core stages that app development addresses")
    case .productionDeviceTypes:
      .init(
        .capabilities, "productionDeviceTypes", zh: "连接的生产设备类型",
        en: "types of production equipment connected")
    case .managementSystems:
      .init(.capabilities, "managementSystems", zh: "连接的管理系统", en: "management systems connected")
    case .crossStageData:
      .init(
        .capabilities, "crossStageData", zh: "领域间跨环节数据", en: "data across stages between domains")
    case .crossPartyData:
      .init(
        .capabilities, "crossPartyData", zh: "领域间跨主体数据", en: "data across parties between domains")
    case .userEffects:
      .init(
        .capabilities, "userEffects", zh: "用户企业成效明显的方面",
        en: "areas of marked results at enterprises that use the platform")
    case .industryEffects:
      .init(
        .capabilities, "industryEffects", zh: "行业内企业成效明显的方面",
        en: "areas of marked results at enterprises of the industry")
    case .enterpriseEffects:
      .init(
        .capabilities, "enterpriseEffects", zh: "本企业部署后成效明显的方面",
        en: "areas of marked results at the enterprise itself")
    case .softwareEffects:
      .init(
        .capabilities, "softwareEffects", zh: "工业软件在生产中成效明显的方面",
        en: "areas of marked results of industrial software in production")
    case .integratedResources:
      .init(
        .capabilities, "integratedResources", zh: "整合作用突出的制造资源",
        en: "manufacturing resources in whose integration it plays an outstanding part")
    case .optimisedResources:
      .init(
        .capabilities, "optimisedResources", zh: "优化配置作用突出的制造资源",
        en: "manufacturing resources in whose optimal allocation it plays an outstanding part")
    case .industryIntegratedResources:
      .init(
        .capabilities, "industryIntegratedResources", zh: "行业内整合作用突出的资源",
        en: "resources of the industry in whose integration it plays an outstanding part")
    case .industryOptimisedResources:
      .init(
        .capabilities, "industryOptimisedResources", zh: "行业内优化配置作用突出的资源",
        en: "resources of the industry in whose optimal allocation it plays an outstanding part")
    case .strengths:
      .init(.capabilities, "strengths", zh: "企业特点", en: "strengths of the enterprise")
    case .digitalServiceStages:
      .init(
        .capabilities, "digitalServiceStages", zh: "上线的信息系统提供数字化服务的环节",
        en: "stages that information systems in operation serve digitally")
    case .dataLoop:
      .init(
        .capabilities, "dataLoop", zh: "工业数据可基本实现的环节",
        en: "steps of industrial data that can basically be carried out")
    case .networkModes:
      .init(.capabilities, "networkModes", zh: "工业网络模式", en: "modes of the industrial network")
    case .networkLevels:
      .init(
        .capabilities, "networkLevels", zh: "互联互通的网络层级",
        en: "levels of networks that are interconnected")
    case .machineLinks:
      .init(.capabilities, "machineLinks", zh: "与机器联通的对象", en: "what machines are linked with")
    case .softwareCoreStages:
      .init(
        .capabilities, "softwareCoreStages", zh: "工业软件服务面向的核心环节",
        en: "core stages that industrial software services address")
    }
  }
}
