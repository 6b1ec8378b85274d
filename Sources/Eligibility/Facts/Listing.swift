/// Things that an application names one by one: an array of distinct texts, with evidence if it gives any.
///
/// An open listing may name anything of its kind. A closed one chooses from terms.
public enum Listing: String, CaseIterable, Sendable {
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

  /// What is declared about the listing, whose key is the name of its case.
  public var declaration: FactDefinition {
    let section = self == .enterpriseTypes ? Section.applicant : .capabilities
    return FactDefinition(section, rawValue, zh: label.zh, en: label.en)
  }

  private var label: Words {
    switch self {
    case .enterpriseTypes: Words(zh: "企业类型", en: "kinds of enterprise that the applicant is")
    case .industrialProtocols:
      Words(zh: "兼容的工业通信协议", en: "industrial communication protocols supported")
    case .iotProtocols: Words(zh: "兼容的物联网通信协议", en: "IoT communication protocols supported")
    case .dataSources: Words(zh: "可采集数据的来源", en: "sources that data can be acquired from")
    case .industrialNetworks:
      Words(zh: "兼容的工业通信网络", en: "industrial communication networks supported")
    case .generalNetworkProtocols:
      Words(zh: "兼容的通用网络协议", en: "general-purpose network protocols supported")
    case .deviceManagementOperations: Words(zh: "设备管理操作", en: "device management operations")
    case .cloudForms: Words(zh: "提供服务所用的云", en: "cloud deployment models used")
    case .schedulableServices: Words(zh: "可灵活调度的服务", en: "services that can be scheduled flexibly")
    case .managedServices: Words(zh: "受管理的服务", en: "services that are managed")
    case .managedResources: Words(zh: "状态受管理的资源", en: "resources whose state is managed")
    case .monitoredResources: Words(zh: "状态受监控的资源", en: "resources whose state is monitored")
    case .paasFrameworks: Words(zh: "采用的成熟架构技术", en: "mature architecture technologies used")
    case .runtimeCapabilities:
      Words(zh: "应用运行环境的能力", en: "capabilities of the application runtime environment")
    case .userManagementFunctions: Words(zh: "用户管理功能", en: "user management functions")
    case .cloudIntegratedSystems:
      Words(zh: "数据可云端集成的软件系统", en: "software systems whose data can be integrated in the cloud")
    case .dataHandling:
      Words(
        zh: "海量工业数据的存储与处理功能", en: "storage and processing functions for massive industrial data")
    case .dataGovernanceFunctions:
      Words(zh: "数据治理与管理功能", en: "data governance and management functions")
    case .toolKinds: Words(zh: "提供的工具类别", en: "kinds of tools offered")
    case .generalAlgorithms: Words(zh: "通用数学算法", en: "general-purpose mathematical algorithms")
    case .algorithmAnalyses:
      Words(zh: "通用算法支持的分析", en: "analyses that the general-purpose algorithms can do")
    case .developmentIndustries:
      Words(zh: "开发需求得到满足的行业", en: "industries whose development needs are met")
    case .developmentScenarios:
      Words(zh: "开发需求得到满足的场景", en: "scenarios whose development needs are met")
    case .mechanismModelTypes: Words(zh: "机理模型的类型", en: "types of mechanism models")
    case .microserviceStages:
      Words(zh: "微服务组件面向的生产环节", en: "production stages that microservice components address")
    case .microserviceTypes:
      Words(zh: "工业微服务组件的类型", en: "types of industrial microservice components")
    case .crossPlatformModels:
      Words(zh: "机理模型的跨平台操作", en: "cross-platform operations of mechanism models")
    case .crossPlatformMicroservices:
      Words(zh: "微服务的跨平台操作", en: "cross-platform operations of microservices")
    case .crossPlatformApps:
      Words(zh: "工业 APP 的跨平台操作", en: "cross-platform operations of industrial apps")
    case .migratableSoftware:
      Words(zh: "可跨平台迁移部署的软件", en: "software that can be migrated and deployed across platforms")
    case .migrationInfrastructures:
      Words(zh: "支持数据迁移的 IaaS 平台", en: "IaaS platforms that data can be migrated between")
    case .compatibleInfrastructures: Words(zh: "兼容的 IaaS 平台", en: "compatible IaaS platforms")
    case .softwareStages:
      Words(zh: "云化软件面向的企业环节", en: "enterprise stages that the cloud-enabled software addresses")
    case .cloudSoftwareTypes:
      Words(
        zh: "支持云化的成熟工业软件类型",
        en: "types of mature industrial software that it supports moving to the cloud")
    case .modelScenarios:
      Words(zh: "机理模型面向的工业场景", en: "industrial scenarios that mechanism models are offered for")
    case .microserviceScenarios:
      Words(
        zh: "微服务组件面向的工业场景", en: "industrial scenarios that microservice components are offered for")
    case .appScenarios:
      Words(zh: "工业 APP 面向的工业场景", en: "industrial scenarios that industrial apps are offered for")
    case .marketsAndCommunities: Words(zh: "建有的市场与社区", en: "marketplaces and communities set up")
    case .applicationManagementFunctions:
      Words(zh: "应用管理功能（可选）", en: "app management functions (optional)")
    case .newTechnologies: Words(zh: "探索应用的新技术", en: "new technologies explored")
    case .openCommunities:
      Words(zh: "面向开放的商店、社区或论坛", en: "app stores, communities or forums that keep it open")
    case .optimisationAreas:
      Words(zh: "支持大型企业优化的领域", en: "areas in which large enterprises are helped to optimise")
    case .integratedStages:
      Words(zh: "数据集成互通的环节", en: "stages whose data can be integrated and interoperate")
    case .appDevelopmentStages:
      Words(zh: "应用开发面向的核心环节", en: "core stages that app development addresses")
    case .productionDeviceTypes:
      Words(zh: "连接的生产设备类型", en: "types of production equipment connected")
    case .managementSystems: Words(zh: "连接的管理系统", en: "management systems connected")
    case .crossStageData: Words(zh: "领域间跨环节数据", en: "data across stages between domains")
    case .crossPartyData: Words(zh: "领域间跨主体数据", en: "data across parties between domains")
    case .userEffects:
      Words(zh: "用户企业成效明显的方面", en: "areas of marked results at enterprises that use the platform")
    case .industryEffects:
      Words(zh: "行业内企业成效明显的方面", en: "areas of marked results at enterprises of the industry")
    case .enterpriseEffects:
      Words(zh: "本企业部署后成效明显的方面", en: "areas of marked results at the enterprise itself")
    case .softwareEffects:
      Words(
        zh: "工业软件在生产中成效明显的方面", en: "areas of marked results of industrial software in production")
    case .integratedResources:
      Words(
        zh: "整合作用突出的制造资源",
        en: "manufacturing resources in whose integration it plays an outstanding part")
    case .optimisedResources:
      Words(
        zh: "优化配置作用突出的制造资源",
        en: "manufacturing resources in whose optimal allocation it plays an outstanding part")
    case .industryIntegratedResources:
      Words(
        zh: "行业内整合作用突出的资源",
        en: "resources of the industry in whose integration it plays an outstanding part")
    case .industryOptimisedResources:
      Words(
        zh: "行业内优化配置作用突出的资源",
        en: "resources of the industry in whose optimal allocation it plays an outstanding part")
    case .strengths: Words(zh: "企业特点", en: "strengths of the enterprise")
    case .digitalServiceStages:
      Words(
        zh: "上线的信息系统提供数字化服务的环节", en: "stages that information systems in operation serve digitally")
    case .dataLoop:
      Words(zh: "工业数据可基本实现的环节", en: "steps of industrial data that can basically be carried out")
    case .networkModes: Words(zh: "工业网络模式", en: "modes of the industrial network")
    case .networkLevels: Words(zh: "互联互通的网络层级", en: "levels of networks that are interconnected")
    case .machineLinks: Words(zh: "与机器联通的对象", en: "what machines are linked with")
    case .softwareCoreStages:
      Words(zh: "工业软件服务面向的核心环节", en: "core stages that industrial software services address")
    }
  }
}
