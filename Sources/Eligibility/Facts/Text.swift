/// A short text that names something.
public enum Text: UInt8, CaseIterable, Sendable {
  case edition
  case applicantName, creditCode
  case platformName
  case focusIndustryName
  case industryName
  case domainName

  /// What is declared about the text.
  public var declaration: FactDefinition {
    switch self {
    case .edition:
      .init(
        .root, "edition", zh: "申报通知", en: "edition of the notice",
        note: Words(zh: "例如 jiangsu-2018", en: "jiangsu-2018, for example"))
    case .applicantName: .init(.applicant, "name", zh: "申报单位名称", en: "name of the applicant")
    case .creditCode:
      .init(
        .applicant, "creditCode", zh: "统一社会信用代码", en: "unified social credit code",
        note: Words(zh: "18 位，GB 32100-2015", en: "18 characters, GB 32100-2015"))
    case .platformName: .init(.platform, "name", zh: "平台名称", en: "name of the platform")
    case .focusIndustryName:
      .init(.focusIndustry, "name", zh: "特定行业名称", en: "name of the specific industry")
    case .industryName: .init(.industries, "name", zh: "行业名称", en: "name of the industry")
    case .domainName:
      .init(
        .domains, "name", zh: "领域名称", en: "name of the domain",
        note: Words(
          zh: "研发设计、供应链、生产制造、运营管理、企业管理、仓储物流、产品服务，也可填其他领域",
          en:
            "R&D and design, supply chain, manufacturing, operations management, enterprise management, "
            + "warehousing and logistics, product service, or another"))
    }
  }
}

extension Text {
  /// The group whose members the text names.
  var group: Group? {
    switch self {
    case .industryName: .industries
    case .domainName: .domains
    default: nil
    }
  }
}
