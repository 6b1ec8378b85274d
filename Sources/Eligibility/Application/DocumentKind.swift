/// A document of this program that is no application and may be taken for one.
public enum DocumentKind: Hashable, CaseIterable, Sendable {
  case expectation, ruleSet, result, fit, screening, row, reviews, tests, difference, schema

  /// What it is called.
  public var label: Words {
    switch self {
    case .expectation:
      Words(
        zh: "预期文件，写的是一份申报应得的结果",
        en: "an expectation: it says what an application is expected to come to")
    case .ruleSet: Words(zh: "条件集", en: "a rule set")
    case .result: Words(zh: "核对结果", en: "the result of a check")
    case .fit: Words(zh: "类别比较的结果", en: "the result of a comparison of categories")
    case .screening: Words(zh: "初审结果", en: "the result of a screening")
    case .row: Words(zh: "初审结果的一行", en: "a row of a screening")
    case .reviews: Words(zh: "审核意见", en: "reviews")
    case .tests: Words(zh: "对照预期的结果", en: "the result of tests")
    case .difference: Words(zh: "两份文件的差异", en: "a difference of two files")
    case .schema: Words(zh: "JSON Schema", en: "a JSON Schema")
    }
  }
}
