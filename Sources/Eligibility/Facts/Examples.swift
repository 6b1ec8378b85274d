extension Listing {
  /// Things of the kind that an open listing names, for whoever fills it in; the terms of a closed one.
  ///
  /// Where the notice names some, they are among these.
  public var examples: [Words] { terms?.map { $0.label } ?? openExamples }

  private var openExamples: [Words] {
    switch self {
    case .industrialProtocols:
      [Words(same: "OPC UA"), Words(same: "Modbus TCP"), Words(same: "PROFINET")]
    case .iotProtocols: [Words(same: "MQTT"), Words(same: "CoAP")]
    case .dataSources:
      [
        Words(zh: "传感器", en: "sensors"), Words(zh: "控制系统", en: "control systems"),
        Words(zh: "工业产品", en: "industrial products"),
      ]
    case .industrialNetworks:
      [Words(zh: "工业以太网", en: "Industrial Ethernet"), Words(zh: "现场总线", en: "fieldbus")]
    case .generalNetworkProtocols: [Words(same: "TCP/IP"), Words(same: "HTTP")]
    case .deviceManagementOperations:
      [Words(zh: "参数配置", en: "parameter configuration"), Words(zh: "功能设定", en: "function setting")]
    case .paasFrameworks: [Words(same: "OpenShift"), Words(same: "Cloud Foundry")]
    case .runtimeCapabilities:
      [
        Words(zh: "资源调度分配", en: "resource scheduling and allocation"),
        Words(zh: "组件快速部署", en: "rapid component deployment"),
      ]
    case .userManagementFunctions:
      [
        Words(zh: "多租户权限管理", en: "multi-tenant permission management"),
        Words(zh: "用户需求响应", en: "response to user requests"),
        Words(zh: "交易支付", en: "transactions and payment"),
      ]
    case .cloudIntegratedSystems, .managementSystems: [Words(same: "ERP"), Words(same: "MES")]
    case .dataGovernanceFunctions:
      [Words(zh: "数据去重", en: "deduplication"), Words(zh: "数据合并", en: "data merging")]
    case .toolKinds:
      [Words(zh: "建模与仿真", en: "modelling and simulation"), Words(zh: "可视化展示", en: "visualisation")]
    case .generalAlgorithms: [Words(zh: "聚类", en: "clustering"), Words(zh: "回归", en: "regression")]
    case .developmentIndustries:
      [Words(zh: "电子信息", en: "electronics"), Words(zh: "工程机械", en: "construction machinery")]
    case .developmentScenarios:
      [
        Words(zh: "设备故障预测", en: "prediction of equipment faults"),
        Words(zh: "能耗优化", en: "optimisation of energy consumption"),
      ]
    case .mechanismModelTypes:
      [Words(zh: "热力学模型", en: "thermodynamic models"), Words(zh: "振动模型", en: "vibration models")]
    case .microserviceStages: [Words(zh: "设计", en: "design"), Words(zh: "仿真", en: "simulation")]
    case .microserviceTypes:
      [Words(zh: "设备管理", en: "equipment management"), Words(zh: "质量分析", en: "quality analysis")]
    case .migratableSoftware:
      [
        Words(zh: "工具类软件", en: "tool software"),
        Words(zh: "业务管理系统", en: "business management systems"),
      ]
    case .migrationInfrastructures, .compatibleInfrastructures:
      [Words(same: "OpenStack"), Words(same: "VMware vSphere")]
    case .softwareStages, .integratedStages, .appDevelopmentStages, .digitalServiceStages,
      .softwareCoreStages:
      [Words(zh: "设计", en: "design"), Words(zh: "生产", en: "production")]
    case .cloudSoftwareTypes:
      [Words(zh: "研发设计类", en: "R&D and design"), Words(zh: "生产管理类", en: "production management")]
    case .modelScenarios:
      [
        Words(zh: "刀具磨损监测", en: "monitoring of tool wear"),
        Words(zh: "能耗分析", en: "analysis of energy consumption"),
      ]
    case .microserviceScenarios:
      [Words(zh: "设备点检", en: "equipment inspection"), Words(zh: "质量追溯", en: "quality tracing")]
    case .appScenarios:
      [
        Words(zh: "排产", en: "production scheduling"),
        Words(zh: "备件管理", en: "spare part management"),
      ]
    case .marketsAndCommunities:
      [Words(zh: "应用市场", en: "app marketplace"), Words(zh: "开发者社区", en: "developer community")]
    case .applicationManagementFunctions:
      [Words(zh: "部署", en: "deployment"), Words(zh: "交付", en: "delivery")]
    case .newTechnologies:
      [Words(zh: "人工智能", en: "artificial intelligence"), Words(zh: "区块链", en: "blockchain")]
    case .openCommunities:
      [Words(zh: "应用商店", en: "app store"), Words(zh: "开发者社区", en: "developer community")]
    case .optimisationAreas:
      [Words(zh: "工艺", en: "manufacturing process"), Words(zh: "质量", en: "quality")]
    case .productionDeviceTypes:
      [Words(zh: "数控机床", en: "CNC machines"), Words(zh: "工业机器人", en: "industrial robots")]
    case .userEffects, .industryEffects, .enterpriseEffects, .softwareEffects:
      [Words(zh: "劳动生产率提升", en: "labour productivity"), Words(zh: "生产成本下降", en: "production cost")]
    case .integratedResources, .optimisedResources, .industryIntegratedResources,
      .industryOptimisedResources:
      [Words(zh: "设计", en: "design"), Words(zh: "制造", en: "manufacturing")]
    case .strengths:
      [Words(zh: "成长性好", en: "strong growth"), Words(zh: "管理能力优", en: "excellent management")]
    case .enterpriseTypes:
      [
        Words(zh: "信息技术企业", en: "information technology enterprise"),
        Words(zh: "自动化企业", en: "automation enterprise"),
      ]
    default: []
    }
  }
}

extension Text {
  /// Names of the kind, for whoever fills one in; invented where they name somebody.
  public var examples: [Words] {
    switch self {
    case .edition: [Words(same: "jiangsu-2018")]
    case .applicantName:
      [Words(zh: "南京某工业互联网有限公司", en: "Example Industrial Internet Co., Ltd., Nanjing")]
    case .creditCode: [Words(same: "91320100XN0000000U")]
    case .platformName: [Words(zh: "某云工业互联网平台", en: "Example Cloud")]
    case .focusIndustryName, .industryName:
      [
        Words(zh: "电子信息", en: "electronics"), Words(zh: "工程机械", en: "construction machinery"),
        Words(zh: "汽车", en: "automobiles"),
      ]
    case .domainName:
      [
        Words(zh: "研发设计", en: "R&D and design"), Words(zh: "供应链", en: "supply chain"),
        Words(zh: "生产制造", en: "manufacturing"), Words(zh: "运营管理", en: "operations management"),
        Words(zh: "企业管理", en: "enterprise management"),
        Words(zh: "仓储物流", en: "warehousing and logistics"),
        Words(zh: "产品服务", en: "product service"),
      ]
    }
  }
}
