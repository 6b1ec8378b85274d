public import Eligibility

/// The notice of 2018 on key industrial internet platforms of Jiangsu, encoded from its section 三 and Attachment 1.
public enum Notice {
  /// The edition that every rule set of this module encodes.
  public static let edition = Edition(
    id: "jiangsu-2018", version: "1.0.0", document: "苏经信企信〔2018〕796号", issued: "2018-09-25",
    title: Words(
      zh: "江苏省重点工业互联网平台遴选要素条件",
      en: "Selection conditions for key industrial internet platforms of Jiangsu"))

  /// The rule sets of the four categories, in the notice's order.
  public static let ruleSets = Category.allCases.map { ruleSet(for: $0) }

  /// The rule set of one category.
  public static func ruleSet(for category: Category) -> RuleSet {
    let chapter =
      switch category {
      case .crossIndustry: crossIndustry
      case .industryLevel: industryLevel
      case .enterpriseLevel: enterpriseLevel
      case .keyCultivation: keyCultivation
      }
    return RuleSet(edition: edition, category: category, criteria: applicant + chapter)
  }
}
