extension Notice {
  /// Attachment 1, chapter 四.
  static var coverageOfKeyCultivation: [CoveredItem] {
    [
      CoveredItem(
        "4.1",
        [
          .carried(
            "此前三个会计年度每年盈利", "a profit in each of the three fiscal years before",
            by: "profit.2015", "profit.2016", "profit.2017"),
          .carried(
            "营业收入在省内同行业的名次", "rank by revenue in its industry in the province",
            by: "applicant.revenueRankInProvince"),
          .carried(
            "对地方财政贡献可较大", "may contribute much to local public finance", by: "fiscalContribution"),
          .carried("发展战略明确", "a clear strategy", by: "developmentStrategy"),
          .carried(
            "研发创新费用在总收入中的占比", "expense on research and innovation as a share of total revenue",
            by: "researchExpenseShare.2017"),
          .carried(
            "具有所列或同类的特点之一", "one of the strengths named or a like one", by: "strengths"),
        ]),
      CoveredItem(
        "4.2",
        [
          .carried(
            "生产设备数字化较快", "production equipment goes digital fairly fast",
            by: "equipmentDigitalisation"),
          .carried("工业网络初具雏形", "the industrial network stands in outline", by: "industrialNetwork"),
          .carried(
            "已上线系统服务于所列或同类环节之一",
            "systems in use serve one of the stages named or a like one", by: "digitalServiceStages"
          ),
          .carried(
            "数据的集采、传输、处理、存储、反馈，均基本实现",
            "collection, transmission, processing, storage and feedback of data, all basically in place",
            by: "dataLoop"),
          .carried("生产中有一定的知识积累", "some knowledge from production", by: "productionKnowledge"),
          .carried("创新能力较高", "a fairly high capacity to innovate", by: "innovationCapacity"),
        ]),
      CoveredItem(
        "4.2.1",
        [
          .carried("设备的数字化改造较好", "equipment upgraded fairly well", by: "digitalUpgrade"),
          .carried(
            "能从两种及以上来源采集设备数据", "device data from two kinds of sources or more", by: "dataSources"),
          .carried("设备与采集点，达到其一", "devices, or data points", by: "connection"),
          .carried(
            "离散：可接入平台的设备台数（只计可连接开关量或运行参数者）",
            "discrete: devices that can be connected, those whose signals or parameters can be connected",
            by: "devices.connected"),
          .carried("流程：采集点数", "process: data points", by: "devices.processDataPoints"),
          .carried("可管理设备数", "devices that can be managed", by: "devices.managed"),
        ]),
      CoveredItem(
        "4.2.2",
        [
          .carried("工业以太网或现场总线，有其一", "industrial Ethernet or a fieldbus", by: "networkModes"),
          .carried(
            "现场、车间、工厂三级网络均互联互通", "networks of field, workshop and factory interconnected",
            by: "networkLevels"),
          .carried(
            "机器与机器、在制品、控制系统均联通",
            "machines linked with machines, with work in progress and with control systems",
            by: "machineLinks"),
        ]),
      CoveredItem(
        "4.2.3",
        [
          .carried("存储设施稳定可靠", "storage is stable and reliable", by: "reliableStorage"),
          .carried("计算设施稳定可靠", "computing is stable and reliable", by: "reliableComputing"),
          .carried(
            "两个及以上环节的数据集成互通", "data of two stages or more integrated", by: "integratedStages"),
          .carried(
            "能管理海量数据（不问是否有效）", "massive data are managed, effectively or not", by: "dataManagement"),
          .carried("能处理这些数据", "they are processed", by: "dataProcessing"),
          .carried("能对这些数据建模分析", "they are modelled and analysed", by: "dataModelling"),
        ]),
      CoveredItem(
        "4.2.4",
        [
          .carried(
            "面向所列或同类的企业核心环节", "for one of the enterprise's core stages named or a like one",
            by: "softwareCoreStages"),
          .carried(
            "工业软件服务较完备", "industrial software services are fairly complete",
            by: "completeSoftwareServices"),
          .carried("已在生产中实际使用", "they are in actual use in production", by: "softwareInUse"),
          .carried(
            "使用中在所列或同类方面之一成效明显",
            "marked effects of that use, in one of the areas named or a like one",
            by: "softwareEffects"),
          .carried(
            "能带来直接经济效益（不要求已取得）", "can bring direct economic benefit, obtained or not",
            by: "softwareBenefit"),
        ]),
      CoveredItem(
        "4.2.5",
        [
          .carried("生产中形成了知识积淀", "knowledge has formed in production", by: "knowledgeFormed"),
          .carried("可提供的工业模型数量", "industrial models that can be provided", by: "models.industrial"),
        ]),
      CoveredItem(
        "4.3",
        [
          .carried("建设计划明确", "a clear plan of construction", by: "constructionPlan"),
          .carried("研发计划明确", "a clear plan of research and development", by: "researchPlan"),
          .carried("运营计划明确", "a clear plan of operation", by: "operationPlan"),
          .carried(
            "今后三年的思路", "the approach for the three years to come", by: "developmentApproach"),
          .carried("分阶段的目标", "goals by stage", by: "stagedGoals"),
          .carried("分阶段的任务", "tasks by stage", by: "stagedTasks"),
          .carried("每一阶段形成的服务能力", "the service capability of each stage", by: "stagedCapabilities"),
          .carried(
            "未来平台的应用场景", "where the future platform will be used", by: "applicationScenarios"),
          .carried(
            "能够解决的产业问题", "the industry's problems that it can solve", by: "industryProblems"),
        ]),
    ]
  }
}
