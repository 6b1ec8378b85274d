/// A name that a value is chosen or listed under, with its label.
public struct Term: Hashable, Sendable {
  /// What an application writes where the set is closed; published, so it never changes.
  public let code: String
  /// What it is called.
  public let label: Words
  /// What else it is read by; published with the schema.
  public let shortForms: [String]
  /// The names of what belongs to it and is no term itself: of a city, its counties and districts.
  let parts: [String]

  /// Names a term.
  public init(
    _ code: String, zh: String, en: String, short: [String] = [], parts: [String] = []
  ) {
    self.code = code
    self.label = Words(zh: zh, en: en)
    shortForms = short
    self.parts = parts
  }

  /// Everything that is read as the term.
  public var names: [String] { [code, label.zh, label.en] + shortForms }
}

extension [Term] {
  /// The place of the term that a text names: by its code, its label in either language or a short form, up to case,
  /// width and spacing.
  public func place(of text: String) -> Int? {
    // Nearly always it is the code as it stands, and folding takes time.
    if let place = firstIndex(where: { $0.code == text }) { return place }
    let text = text.folded
    return firstIndex { $0.names.contains { $0.folded == text } }
  }
}

/// A value out of a closed set of terms.
public enum Choice: UInt8, CaseIterable, Sendable {
  case category
  case city
  case production
  case operatorForm
  case industryProduction

  /// What is declared about the choice.
  public var declaration: FactDefinition {
    switch self {
    case .category: .init(.root, "category", zh: "申报类别", en: "category applied for")
    case .city:
      .init(.applicant, "city", zh: "推荐单位所在地", en: "city or county whose bureau recommends")
    case .production:
      .init(
        .platform, "production", zh: "服务的生产类型", en: "kind of production served",
        note: Self.productionNote)
    case .operatorForm:
      .init(.operation, "operatorForm", zh: "运营主体形式", en: "form of the platform's operator")
    case .industryProduction:
      .init(
        .industries, "production", zh: "行业的生产类型", en: "kind of production of the industry",
        note: Self.productionNote)
    }
  }

  private static let productionNote = Words(
    zh: "离散看设备，流程看采集点，混合任选其一",
    en: "discrete is judged on devices, process on data points, mixed on either")

  /// Whether the applicant declares it and offers evidence for it; other choices only select.
  public var isDeclared: Bool { self == .operatorForm }

  /// The values to choose from.
  public var terms: [Term] { Self.terms[Int(rawValue)] }

  private static let terms = allCases.map { $0.listedTerms }

  private var listedTerms: [Term] {
    switch self {
    case .category: Category.allCases.map { $0.term }
    case .production, .industryProduction: Production.allCases.map { $0.term }
    case .operatorForm: OperatorForm.allCases.map { $0.term }
    case .city: Self.cities
    }
  }
}

/// The kind of production that a platform or an industry serves; it opens the alternatives of a criterion.
public enum Production: UInt8, CaseIterable, Sendable {
  case discrete, process, mixed

  var term: Term {
    switch self {
    case .discrete: Term("discrete", zh: "离散", en: "discrete")
    case .process: Term("process", zh: "流程", en: "process")
    case .mixed: Term("mixed", zh: "混合", en: "mixed")
    }
  }
}

/// The form in which the platform's operator is organised.
public enum OperatorForm: UInt8, CaseIterable, Sendable {
  case independentLegalPerson, groupDepartment, other

  var term: Term {
    switch self {
    case .independentLegalPerson:
      Term("independentLegalPerson", zh: "独立法人机构", en: "independent legal person")
    case .groupDepartment:
      Term(
        "groupDepartment", zh: "组织架构完整的集团独立部门",
        en: "a group's independent department with a full organisation")
    case .other: Term("other", zh: "其他", en: "other")
    }
  }
}

/// The four categories of the programme, in the notice's order.
public enum Category: UInt8, CaseIterable, Sendable {
  case crossIndustry, industryLevel, enterpriseLevel, keyCultivation

  /// The code and the name of the category.
  public var term: Term {
    switch self {
    case .crossIndustry:
      Term(
        "cross-industry", zh: "跨行业跨领域工业互联网平台", en: "cross-industry and cross-domain platform",
        short: ["跨行业跨领域", "跨行业跨领域平台", "双跨"])
    case .industryLevel:
      Term(
        "industry-level", zh: "行业级工业互联网平台", en: "industry-level platform",
        short: ["行业级", "行业级平台"])
    case .enterpriseLevel:
      Term(
        "enterprise-level", zh: "企业级工业互联网平台", en: "enterprise-level platform",
        short: ["企业级", "企业级平台"])
    case .keyCultivation:
      Term(
        "key-cultivation", zh: "工业互联网重点培育平台", en: "key cultivation platform",
        short: ["重点培育", "重点培育平台"])
    }
  }

  /// What an application and the command line call the category.
  public var code: String { term.code }

  /// Finds a category by its code.
  public init?(code: String) {
    guard let match = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = match
  }
}
