/// What is declared about a fact, once: reading, schema, template, wording and consistency all derive from it.
public struct FactDefinition: Hashable, Sendable {
  /// The object of an application that holds the fact.
  public let section: Section
  /// The key inside that object; published, so it never changes.
  public let key: String
  /// What the fact is called in reports.
  public let label: Words
  /// How to fill it in, where the label alone leaves room.
  public let note: Words?

  init(_ section: Section, _ key: String, zh: String, en: String, note: Words? = nil) {
    self.section = section
    self.key = key
    self.label = Words(zh: zh, en: en)
    self.note = note
  }

  /// The place in an application, such as `devices.connected` or `industries[].apps`.
  public var path: String { section.prefix + key }
}

/// An object of an application in which facts stand.
public enum Section: String, CaseIterable, Sendable {
  case root = ""
  case applicant, platform, devices, models, apps, developers, operation, focusIndustry
  case industries, domains, finances, capabilities, claims

  /// The group whose members the facts of this section describe, or `nil` where there is one object only.
  public var group: Group? {
    switch self {
    case .industries: .industries
    case .domains: .domains
    case .finances: .finances
    default: nil
    }
  }

  /// What stands before a key of this section in a path.
  var prefix: String { self == .root ? "" : group == nil ? key + "." : key + "[]." }

  /// The key that holds the section in an application; published, so it never changes.
  public var key: String { rawValue }

  /// What the section is called.
  public var label: Words {
    switch self {
    case .root: Words(zh: "申报材料", en: "application")
    case .applicant: Words(zh: "申报单位", en: "applicant")
    case .platform: Words(zh: "平台", en: "platform")
    case .devices: Words(zh: "设备与采集点", en: "devices and data points")
    case .models: Words(zh: "模型与算法", en: "models and algorithms")
    case .apps: Words(zh: "工业软件与工业 APP", en: "industrial software and apps")
    case .developers: Words(zh: "开发支持与开发者", en: "development support and developers")
    case .operation: Words(zh: "平台运营", en: "operation of the platform")
    case .focusIndustry: Words(zh: "特定行业", en: "the specific industry")
    case .industries: Words(zh: "覆盖行业", en: "industries served")
    case .domains: Words(zh: "覆盖领域", en: "domains served")
    case .finances: Words(zh: "分年度财务", en: "finances by year")
    case .capabilities: Words(zh: "能力清单", en: "lists of what the platform has")
    case .claims: Words(zh: "声明与佐证", en: "claims with their evidence")
    }
  }
}

/// A repeated part of an application.
public enum Group: UInt8, CaseIterable, Sendable {
  /// One industry that the platform serves.
  case industries
  /// One domain (研发设计, 供应链 …) that the platform serves.
  case domains
  /// One fiscal year.
  case finances

  /// The section that declares the facts of a member.
  public var section: Section {
    switch self {
    case .industries: .industries
    case .domains: .domains
    case .finances: .finances
    }
  }

  /// What one member is called.
  public var member: Words {
    switch self {
    case .industries: Words(zh: "行业", en: "industry")
    case .domains: Words(zh: "领域", en: "domain")
    case .finances: Words(zh: "年度", en: "year")
    }
  }

  /// What several members are called in English, one in Chinese.
  public var members: Words {
    switch self {
    case .industries: Words(zh: "行业", en: "industries")
    case .domains: Words(zh: "领域", en: "domains")
    case .finances: Words(zh: "年度", en: "years")
    }
  }
}

extension Section {
  /// The facts that it declares, in their order.
  public var facts: [Fact] { Fact.all.filter { $0.declaration.section == self } }
}

extension Fact {
  /// The fact whose declaration has a path, `devices.connected` or `industries[].name` for example.
  public static func at(_ path: String) -> Fact? { all.first { $0.declaration.path == path } }

  /// The path of a declaration, and what stands in the brackets where a path leads to one member of a group.
  public static func general(_ path: String) -> (path: String, index: String?) {
    let bytes = Array(path.utf8)
    guard let opening = bytes.firstIndex(of: UInt8(ascii: "[")),
      let closing = bytes.firstIndex(of: UInt8(ascii: "]")), opening < closing
    else { return (path: path, index: nil) }
    return (
      path: String(decoding: bytes[...opening] + bytes[closing...], as: UTF8.self),
      index: String(decoding: bytes[(opening + 1)..<closing], as: UTF8.self)
    )
  }
}

/// The unit that a figure is counted in.
public enum Unit: String, CaseIterable, Sendable {
  case devices = "台"
  case kinds = "种"
  case types = "类"
  case items = "项"
  case pieces = "个"
  case people = "人"
  case enterprises = "家"
  case timesPerMonth = "次/月"
  case rank = "名"
  case year = "年"
  case tenThousandYuan = "万元"
  /// The bare number.
  case bare = "无"

  /// The unit after a figure; empty where English needs none.
  public var label: Words {
    switch self {
    case .devices: Words(zh: "台", en: "devices")
    case .kinds: Words(zh: "种", en: "kinds")
    case .types: Words(zh: "类", en: "kinds")
    case .items: Words(zh: "项", en: "")
    case .pieces: Words(zh: "个", en: "")
    case .people: Words(zh: "人", en: "people")
    case .enterprises: Words(zh: "家", en: "enterprises")
    case .timesPerMonth: Words(zh: "次", en: "per month")
    case .bare: Words(zh: "", en: "")
    case .rank: Words(zh: "名", en: "")
    case .year: Words(zh: "年", en: "")
    case .tenThousandYuan: Words(zh: "万元", en: "× 10,000 yuan")
    }
  }
}

extension RawRepresentable<String> where Self: CaseIterable {
  /// Its place among all cases: an enumeration whose cases have no values numbers them in their order.
  var place: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}
