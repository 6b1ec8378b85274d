internal import Eligibility

/// The examples that several clauses name alike, before 等 or after 面向.
enum Examples {
  static let dataSources = [
    Words(zh: "生产装备", en: "production equipment"), Words(zh: "装置", en: "apparatus"),
    Words(zh: "传感器", en: "sensors"), Words(zh: "控制系统", en: "control systems"),
    Words(zh: "工业产品", en: "industrial products"),
  ]

  static let deviceDataSources = [
    Words(zh: "工业装备与装置", en: "industrial equipment and apparatus"), Words(zh: "传感器", en: "sensors"),
    Words(zh: "控制系统", en: "control systems"), Words(zh: "工业产品", en: "industrial products"),
  ]

  static let runtimeCapabilities = [
    Words(zh: "资源调度分配", en: "resource scheduling and allocation"),
    Words(zh: "组件快速部署", en: "rapid component deployment"),
  ]

  static let userManagement = [
    Words(zh: "多租户权限管理", en: "multi-tenant permission management"),
    Words(zh: "用户需求响应", en: "response to user requests"),
    Words(zh: "交易支付", en: "transactions and payment"),
  ]

  static let dataGovernance = [
    Words(zh: "数据去重", en: "deduplication"), Words(zh: "数据合并", en: "data merging"),
    Words(zh: "数据质量评估", en: "data quality assessment"),
  ]

  static let enterpriseStages = [
    Words(zh: "设计", en: "design"), Words(zh: "生产", en: "production"),
    Words(zh: "管理", en: "management"), Words(zh: "服务", en: "service"),
  ]

  static let dataStages = [
    Words(zh: "设计", en: "design"), Words(zh: "生产", en: "production"),
    Words(zh: "管理", en: "management"), Words(zh: "运维", en: "operation and maintenance"),
  ]

  static let effects = [
    Words(zh: "劳动生产率提升", en: "labour productivity"),
    Words(zh: "产品质量管控", en: "product quality control"),
    Words(zh: "工艺成熟优化", en: "maturity and optimisation of the manufacturing process"),
    Words(zh: "生产成本下降", en: "lower production cost"), Words(zh: "能源高效利用", en: "energy efficiency"),
  ]

  static let resources = [
    Words(zh: "创新", en: "innovation"), Words(zh: "设计", en: "design"),
    Words(zh: "制造", en: "manufacturing"), Words(zh: "服务", en: "service"),
  ]
}
