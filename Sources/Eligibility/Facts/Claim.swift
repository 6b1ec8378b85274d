/// A statement without a measure: the applicant declares whether it holds, with its evidence.
public enum Claim: String, CaseIterable, Sendable {
  case registeredInJiangsu, independentLegalPerson, soundOperation, soundFinances
  case technicalDevelopment, projectImplementation, sustainableDevelopment, goodCredit
  case truthfulness, edgePreprocessing, edgeApplications, controlSystemAdaptation
  case completeCloudArchitecture, mainstreamDatabases, elasticScaling, highConcurrency
  case accumulatedData, faultAlarms, massiveDataManagement, massiveDataGovernance
  case rapidModelDevelopment, rapidApplicationDevelopment, modelsForIndustries, modelsForScenarios
  case microservicesFromNeeds, knowledgeEncapsulation, encapsulatedKnowledgeReuse, securityModules
  case accessSecurity, deviceSecurity, applicationSecurity, dataSecurity, controlSystemSecurity
  case controlSystemProtection, vulnerabilityProtection, virusProtection, keyComponents
  case keyComponentsAtEdge, keyComponentsInAI, knowledgeAccumulation, knowledgeConversion
  case knowledgeReuse, modelsAcrossPlatforms, graphicalDevelopment, regionalAdoption
  case fieldServices, researchPlan, operationPlan, sustainedInvestment, effectiveResearchSpending
  case userBenefitObtained, productionInnovation, businessModelInnovation, cloudArchitecture
  case publicCloudSharing, openness, smeInformatisation, smeDigitalisation, matureSoftware
  case appsOffered, securityMechanism, completeProtection, industryKnowledgeAccumulation
  case industryKnowledgeConversion, industryKnowledgeReuse, industryBenefitObtained
  case industryEfficiency, massiveHeterogeneousData, reliableStorage, reliableComputing
  case effectiveDataManagement, dataManagement, dataProcessing, dataModelling, innovativeApps
  case applicationServices, softwareInterfaces, researchTeam, maintenanceTeam, enterpriseBenefit
  case fiscalContribution, developmentStrategy, equipmentDigitalisation, industrialNetwork
  case productionKnowledge, innovationCapacity, digitalUpgrade, completeSoftwareServices
  case softwareInUse, softwareBenefit, knowledgeFormed, constructionPlan, developmentApproach
  case stagedGoals, stagedTasks, stagedCapabilities, applicationScenarios, industryProblems

  /// What is declared about the claim, whose key is the name of its case.
  public var declaration: FactDefinition {
    FactDefinition(.claims, rawValue, zh: statement.zh, en: statement.en)
  }

  /// The statement itself, by which the claim is called.
  private var statement: Words {
    switch self {
    case .registeredInJiangsu:
      Words(zh: "申报单位在江苏省内注册", en: "the applicant is registered in Jiangsu")
    case .independentLegalPerson:
      Words(zh: "申报单位为独立法人", en: "the applicant is an independent legal person")
    case .soundOperation: Words(zh: "运营状况良好", en: "its operating condition is sound")
    case .soundFinances: Words(zh: "财务状况良好", en: "its financial condition is sound")
    case .technicalDevelopment: Words(zh: "技术开发能力较强", en: "it is strong in technology development")
    case .projectImplementation: Words(zh: "项目实施能力较强", en: "it is strong in project implementation")
    case .sustainableDevelopment:
      Words(zh: "可持续发展能力较强", en: "it is strong in sustainable development")
    case .goodCredit: Words(zh: "社会信用良好", en: "it has a good public credit record")
    case .truthfulness:
      Words(
        zh: "对所报材料的真实性负全责",
        en: "the applicant is fully responsible for the truthfulness of what it files")
    case .edgePreprocessing: Words(zh: "边缘层可作数据预处理", en: "data can be preprocessed at the edge")
    case .edgeApplications:
      Words(zh: "边缘层可加载边缘应用", en: "edge applications can be loaded at the edge")
    case .controlSystemAdaptation:
      Words(
        zh: "适配主流工业控制系统",
        en: "the platform is compatible with mainstream industrial control systems")
    case .completeCloudArchitecture:
      Words(zh: "云计算架构完整", en: "the cloud computing architecture is complete")
    case .mainstreamDatabases:
      Words(zh: "已部署主流数据库系统", en: "mainstream database systems are deployed")
    case .elasticScaling: Words(zh: "可弹性扩容", en: "capacity scales elastically")
    case .highConcurrency:
      Words(
        zh: "能承受海量工业数据的高并发处理", en: "massive industrial data are processed with high concurrency")
    case .accumulatedData:
      Words(
        zh: "已积累、存储一定规模的工业数据", en: "industrial data of some scale have been accumulated and stored")
    case .faultAlarms: Words(zh: "状态异常时作故障告警", en: "fault alarms are raised for abnormal states")
    case .massiveDataManagement:
      Words(zh: "具备海量工业数据的存储与管理能力", en: "massive industrial data can be stored and managed")
    case .massiveDataGovernance:
      Words(zh: "具备海量工业数据的治理能力", en: "massive industrial data can be governed")
    case .rapidModelDevelopment: Words(zh: "支撑数据模型快速开发", en: "data models can be developed rapidly")
    case .rapidApplicationDevelopment:
      Words(zh: "支撑软件应用快速开发", en: "software applications can be developed rapidly")
    case .modelsForIndustries:
      Words(zh: "机理模型面向不同行业", en: "mechanism models address different industries")
    case .modelsForScenarios:
      Words(zh: "机理模型适应不同场景的分析", en: "mechanism models fit the analysis of different scenarios")
    case .microservicesFromNeeds:
      Words(zh: "微服务组件源于实际应用需求", en: "microservice components follow from actual needs")
    case .knowledgeEncapsulation:
      Words(zh: "工业知识已固化封装", en: "industrial knowledge is codified and encapsulated")
    case .encapsulatedKnowledgeReuse:
      Words(zh: "固化封装的工业知识得到复用", en: "codified and encapsulated industrial knowledge is reused")
    case .securityModules:
      Words(zh: "已部署安全防护模块或组件", en: "security protection modules or components are deployed")
    case .accessSecurity: Words(zh: "接入安全有保障", en: "access security is ensured")
    case .deviceSecurity: Words(zh: "设备安全有保障", en: "device security is ensured")
    case .applicationSecurity: Words(zh: "应用安全有保障", en: "application security is ensured")
    case .dataSecurity: Words(zh: "数据安全有保障", en: "data security is ensured")
    case .controlSystemSecurity:
      Words(zh: "工控系统安全可靠", en: "industrial control systems are secure and reliable")
    case .controlSystemProtection:
      Words(
        zh: "平台内建有工控安全防护机制",
        en: "the platform has a security protection mechanism for industrial control systems")
    case .vulnerabilityProtection:
      Words(zh: "主动防护漏洞危害", en: "protection against vulnerabilities is proactive")
    case .virusProtection: Words(zh: "主动防护病毒风险", en: "protection against viruses is proactive")
    case .keyComponents: Words(zh: "关键零部件安全可靠", en: "key components are secure and reliable")
    case .keyComponentsAtEdge:
      Words(zh: "边缘计算中关键零部件安全可靠", en: "key components are secure and reliable in edge computing")
    case .keyComponentsInAI:
      Words(zh: "人工智能应用中关键零部件安全可靠", en: "key components are secure and reliable in AI applications")
    case .knowledgeAccumulation:
      Words(zh: "工业知识经验可沉淀", en: "industrial knowledge and experience are accumulated")
    case .knowledgeConversion:
      Words(zh: "工业知识经验可转化", en: "industrial knowledge and experience are converted")
    case .knowledgeReuse:
      Words(zh: "工业知识经验可复用", en: "industrial knowledge and experience are reused")
    case .modelsAcrossPlatforms:
      Words(zh: "机理模型可跨平台提供", en: "mechanism models can be offered across platforms")
    case .graphicalDevelopment: Words(zh: "支持图形化开发", en: "graphical development is supported")
    case .regionalAdoption:
      Words(zh: "能带动区域企业规模化应用", en: "it can drive adoption at scale by enterprises of the region")
    case .fieldServices: Words(zh: "有落地的应用服务", en: "related application services are in actual use")
    case .researchPlan: Words(zh: "研发计划明确", en: "the R&D plan is clear")
    case .operationPlan: Words(zh: "运营计划明确", en: "the operation plan is clear")
    case .sustainedInvestment: Words(zh: "具备可持续投入能力", en: "investment can be sustained")
    case .effectiveResearchSpending:
      Words(zh: "研发投入合理有效", en: "R&D investment is reasonable and effective")
    case .userBenefitObtained:
      Words(
        zh: "用户企业已取得直接经济效益",
        en: "enterprises that use the platform have obtained direct economic benefit")
    case .productionInnovation:
      Words(zh: "引发生产组织方式创新", en: "it leads to innovation in the organisation of production")
    case .businessModelInnovation:
      Words(zh: "引发商业模式创新", en: "it leads to business model innovation")
    case .cloudArchitecture:
      Words(zh: "具备云计算架构", en: "the platform has a cloud computing architecture")
    case .publicCloudSharing:
      Words(zh: "可基于公有云开放共享", en: "open sharing on a public cloud is possible")
    case .openness: Words(zh: "开放性较好", en: "it is fairly open")
    case .smeInformatisation:
      Words(
        zh: "支持中小企业信息化提升",
        en:
          "small and medium-sized enterprises (SMEs) are supported in informatisation (adoption of IT)"
      )
    case .smeDigitalisation:
      Words(
        zh: "支持中小企业数字化改造提升",
        en: "small and medium-sized enterprises (SMEs) are supported in digital upgrading")
    case .matureSoftware: Words(zh: "可提供成熟工业软件", en: "mature industrial software can be offered")
    case .appsOffered: Words(zh: "可提供工业 APP 应用", en: "industrial apps can be offered")
    case .securityMechanism:
      Words(zh: "建有安全防护机制", en: "a security protection mechanism is in place")
    case .completeProtection: Words(zh: "安全防护能力完备", en: "security protection is complete")
    case .industryKnowledgeAccumulation:
      Words(
        zh: "特定行业的工业知识经验可沉淀",
        en: "industrial knowledge and experience of the specific industry are accumulated")
    case .industryKnowledgeConversion:
      Words(
        zh: "特定行业的工业知识经验可转化",
        en: "industrial knowledge and experience of the specific industry are converted")
    case .industryKnowledgeReuse:
      Words(
        zh: "特定行业的工业知识经验可复用",
        en: "industrial knowledge and experience of the specific industry are reused")
    case .industryBenefitObtained:
      Words(
        zh: "行业内企业已取得直接经济效益",
        en: "enterprises of the industry have obtained direct economic benefit")
    case .industryEfficiency:
      Words(zh: "行业整体运行效率提升", en: "the whole industry runs more efficiently")
    case .massiveHeterogeneousData:
      Words(zh: "可采集海量异构数据", en: "massive heterogeneous data can be acquired")
    case .reliableStorage:
      Words(zh: "数据存储设施稳定可靠", en: "data storage infrastructure is stable and reliable")
    case .reliableComputing:
      Words(zh: "计算设施稳定可靠", en: "computing infrastructure is stable and reliable")
    case .effectiveDataManagement:
      Words(zh: "可有效管理海量工业数据", en: "massive industrial data can be managed effectively")
    case .dataManagement: Words(zh: "可管理海量工业数据", en: "massive industrial data can be managed")
    case .dataProcessing: Words(zh: "可处理海量工业数据", en: "massive industrial data can be processed")
    case .dataModelling: Words(zh: "可对工业数据建模分析", en: "industrial data can be modelled and analysed")
    case .innovativeApps:
      Words(zh: "支持开发创新型工业 APP", en: "innovative industrial apps can be developed")
    case .applicationServices: Words(zh: "支持开发应用服务", en: "application services can be developed")
    case .softwareInterfaces:
      Words(
        zh: "提供工业软件集成适配接口",
        en: "interfaces for integrating and adapting industrial software are offered")
    case .researchTeam:
      Words(zh: "可投入专门团队负责平台研发", en: "a dedicated team can be assigned to the platform's R&D")
    case .maintenanceTeam:
      Words(
        zh: "可投入专门团队负责平台运营维护",
        en: "a dedicated team can be assigned to the platform's operation and maintenance")
    case .enterpriseBenefit:
      Words(
        zh: "部署平台能带来直接经济效益", en: "the platform can bring the enterprise direct economic benefit")
    case .fiscalContribution:
      Words(zh: "可对当地财政有较大贡献", en: "it can contribute considerably to local public finance")
    case .developmentStrategy: Words(zh: "企业发展战略明确", en: "its development strategy is clear")
    case .equipmentDigitalisation:
      Words(zh: "生产设备数字化进程较快", en: "production equipment goes digital fairly fast")
    case .industrialNetwork: Words(zh: "工业网络初步建成", en: "an initial industrial network is in place")
    case .productionKnowledge:
      Words(zh: "生产中积累了一定的工业知识", en: "some industrial knowledge has accumulated in production")
    case .innovationCapacity: Words(zh: "创新能力较高", en: "its capacity to innovate is fairly high")
    case .digitalUpgrade:
      Words(zh: "设备数字化升级改造较好", en: "equipment has been upgraded digitally fairly well")
    case .completeSoftwareServices:
      Words(zh: "工业软件服务较为完备", en: "industrial software services are fairly complete")
    case .softwareInUse:
      Words(zh: "工业软件已在生产中实际应用", en: "industrial software is in actual use in production")
    case .softwareBenefit:
      Words(
        zh: "工业软件应用能带来直接经济效益",
        en: "the use of industrial software can bring the enterprise direct economic benefit")
    case .knowledgeFormed:
      Words(zh: "生产中已形成工业知识积淀", en: "industrial knowledge has formed in production")
    case .constructionPlan: Words(zh: "平台建设计划明确", en: "the construction plan is clear")
    case .developmentApproach:
      Words(
        zh: "近三年（今后三年）的发展思路明确", en: "the development approach for the three years to come is stated"
      )
    case .stagedGoals: Words(zh: "分阶段目标明确", en: "phased goals are stated")
    case .stagedTasks: Words(zh: "分阶段任务明确", en: "phased tasks are stated")
    case .stagedCapabilities:
      Words(zh: "各阶段形成的服务能力明确", en: "the service capability of each phase is stated")
    case .applicationScenarios:
      Words(zh: "未来落地应用场景明确", en: "future application scenarios are stated")
    case .industryProblems:
      Words(zh: "可解决的产业问题明确", en: "the problems of the industry to be solved are stated")
    }
  }
}
