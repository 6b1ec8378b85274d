public import Eligibility

/// The notice of 2018 on key industrial internet platforms of Jiangsu, encoded from its section 三 and Attachment 1.
public enum Notice {
  /// The edition that every rule set of this module encodes.
  public static let edition = Edition(
    id: "jiangsu-2018", version: "2.0.0", document: "苏经信企信〔2018〕796号", issued: "2018-09-25",
    title: Words(
      zh: "江苏省重点工业互联网平台遴选要素条件",
      en: "Selection criteria for key industrial internet platforms of Jiangsu Province"))

  /// The rule sets of the four categories, in the notice's order.
  public static let ruleSets = Category.allCases.map { ruleSet(for: $0) }

  /// The rule set of one category; no other is put together for it.
  public static func ruleSet(for category: Category) -> RuleSet {
    switch category {
    case .crossIndustry: Chapter.crossIndustry
    case .industryLevel: Chapter.industryLevel
    case .enterpriseLevel: Chapter.enterpriseLevel
    case .keyCultivation: Chapter.keyCultivation
    }
  }

  /// The SHA-256 of the canonical form of a rule set, as `criteria/README.md` publishes it: known, so that no run takes it.
  public static func digest(of category: Category) -> StaticString {
    switch category {
    case .crossIndustry: "e4b32947d44313fcde9b625cfbe7947533ba2a074f97e4e2b9b7346770f8eac0"
    case .industryLevel: "06dd675aff49444aa28f32eb6ab584c38e218493b4ca8f05a31278f2199d9305"
    case .enterpriseLevel: "491600381a4d83f6b9b8cf82ff5591684369f3a0a2fa2d1c88db8acfcf4095ff"
    case .keyCultivation: "c6d56b303073aad6d82091bf76e822ee836c08bb94924184c1963fb78471bf4f"
    }
  }

  /// The chapters of the attachment, each put together when it is first asked for.
  private enum Chapter {
    static let crossIndustry = ruleSet(.crossIndustry, Notice.crossIndustry)
    static let industryLevel = ruleSet(.industryLevel, Notice.industryLevel)
    static let enterpriseLevel = ruleSet(.enterpriseLevel, Notice.enterpriseLevel)
    static let keyCultivation = ruleSet(.keyCultivation, Notice.keyCultivation)

    private static func ruleSet(_ category: Category, _ criteria: [Criterion]) -> RuleSet {
      RuleSet(edition: edition, category: category, criteria: applicant + criteria)
    }
  }
}
