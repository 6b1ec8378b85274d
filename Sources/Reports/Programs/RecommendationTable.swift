public import Eligibility

/// The summary that a bureau files with its recommendation, as a table for spreadsheets.
///
/// It has the columns of the notice's Attachment 3 as far as an application can fill them; contacts stay empty.
public struct RecommendationTable: Sendable {
  /// The language of the headings.
  public let language: Language
  /// The rule sets that are not the built-in ones, for which there is a column.
  let foreign: [RunHeader.AppliedRuleSet]

  /// Lays out a table.
  public init(header: RunHeader, language: Language) {
    self.language = language
    foreign = header.foreignRuleSets
  }

  /// The byte order mark and the names of the columns.
  public func begin() -> String {
    "\u{FEFF}" + CSVLine.of((Self.columns + foreign.columns).map { $0[language] })
  }

  /// The row of one application without its number, which is known once all rows are in order.
  public func row(of checked: Checked) -> String {
    let application = checked.application
    let city = application.stated(.city).map { Choice.city.terms[Int($0.value)].label[language] }
    let determination = checked.determinations.first
    let cells = [
      city ?? "", application.text(.applicantName) ?? "", application.text(.creditCode) ?? "",
      application.text(.platformName) ?? "",
      determination?.ruleSet.category.term.label[language] ?? "",
      application.text(.focusIndustryName) ?? industries(of: application), city ?? "", "", "", "",
      determination?.verdict.plainWord[language] ?? "",
    ]
    return CSVLine.of(cells + foreign.cells(of: determination))
  }

  private func industries(of application: Application) -> String {
    (0..<(application.memberCount(of: .industries) ?? 0))
      .compactMap { application.name(of: $0, in: .industries) }
      .joined(separator: language == .zh ? "、" : ", ")
  }

  private static let columns = [
    Words(zh: "序号", en: "number"), Words(zh: "推荐单位", en: "recommending bureau"),
    Words(zh: "申报单位", en: "applicant"), Words(zh: "统一社会信用代码", en: "credit code"),
    Words(zh: "平台名称", en: "platform"), Words(zh: "申报类别", en: "category"),
    Words(zh: "所属行业", en: "industry"), Words(zh: "所在地", en: "place"),
    Words(zh: "联系人", en: "contact"), Words(zh: "电话", en: "telephone"),
    Words(zh: "电子邮箱", en: "e-mail"), Words(zh: "初审结论", en: "verdict"),
  ]
}
