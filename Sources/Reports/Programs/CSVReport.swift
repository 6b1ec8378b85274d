public import Eligibility

/// The table of a batch for spreadsheets: UTF-8 with a byte order mark, so that Excel finds the Chinese, and CRLF.
///
/// Begin, the rows of one application after another, and nothing at the end: a table may be as long as a stream.
public struct CSVReport: Sendable {
  /// What a row stands for.
  public enum Layout: Sendable {
    /// One application under one category.
    case applications
    /// One criterion of one application; an application that could not be read has one row all the same.
    case criteria
  }

  /// What a row stands for.
  public let layout: Layout
  /// The language of everything but the applicant's own words.
  public let language: Language
  /// Whether the run has reviews, for which there are columns of their own.
  public let showsReviews: Bool
  /// The rule sets that are not the built-in ones, for which there is a column too.
  let foreign: [RunHeader.AppliedRuleSet]

  /// Lays out a table.
  public init(_ layout: Layout, header: RunHeader, language: Language) {
    self.layout = layout
    self.language = language
    showsReviews = header.reviews != nil
    foreign = header.foreignRuleSets
  }

  /// The byte order mark and the names of the columns.
  public func begin() -> String {
    var columns = Self.identityColumns + (layout == .applications ? Self.tally : Self.criterion)
    columns += showsReviews ? reviewColumns : []
    columns += [Self.problem] + foreign.columns
    return "\u{FEFF}" + CSVLine.of(columns.map { $0[language] })
  }

  /// The rows of one application; never none, so that nothing is lost.
  public func rows(of checked: Checked) -> String {
    let identity = identity(of: checked)
    var width = layout == .applications ? Self.tally.count : Self.criterion.count
    width += showsReviews ? reviewColumns.count : 0
    guard checked.isReadable else {
      let category = checked.categories.map { $0.term.label[language] }.joined(separator: " ")
      let cells =
        identity + [category, checked.plainWord[language]]
        + [String](repeating: "", count: width - 2)
      return CSVLine.of(cells + [checked.firstProblem?[language] ?? ""] + foreign.cells(of: nil))
    }
    var text = ""
    for determination in checked.determinations {
      let verdict = [
        determination.ruleSet.category.term.label[language],
        determination.verdict.plainWord[language],
      ]
      switch layout {
      case .applications:
        let cells = tally(determination, of: checked) + reviews(of: checked, determination)
        text += CSVLine.of(identity + verdict + cells + [""] + foreign.cells(of: determination))
      case .criteria:
        for finding in determination.findings {
          let cells = criterion(finding, of: checked) + reviews(of: checked, finding)
          text += CSVLine.of(identity + verdict + cells + [""] + foreign.cells(of: determination))
        }
      }
    }
    return text
  }

  /// What every row of an application begins with; nobody's name is longer than a sentence.
  private func identity(of checked: Checked) -> [String] {
    func stated(_ text: Text) -> String {
      checked.application.text(text)?.visible(limit: TextLimit.sentence) ?? ""
    }
    return [
      checked.file, checked.line.map { String($0) } ?? "", stated(.applicantName),
      stated(.creditCode), checked.city?[language] ?? "", stated(.platformName),
    ]
  }

  private func tally(_ determination: Determination, of checked: Checked) -> [String] {
    let numbers = [
      determination.count(.pass), determination.count(.fail), determination.count(.missing),
      determination.count(.measured), determination.count(.declared),
      determination.unsupported.count, checked.count(.contradiction),
      checked.count(.doubt),
    ]
    let ids = [determination.ids(.fail), determination.ids(.missing)]
    return ids.map { $0.joined(separator: " ") } + numbers.map { String($0) }
  }

  private func criterion(_ finding: Finding, of checked: Checked) -> [String] {
    let criterion = finding.criterion
    let statements = checked.statements(of: finding)
    let required = statements.filter { $0.depth == 0 }.map { $0.required }
    let stated = statements.filter { !$0.stated.isEmpty }.map { $0.label + .colon + $0.stated }
    let short = checked.shortStatements(of: finding).compactMap { statement in
      statement.shortfall.map { statement.label + .colon + $0 }
    }
    return [criterion.id, criterion.title[language], criterion.clause]
      + [finding.outcome.quietWord[language], finding.basis.word[language]]
      + [stated, required, short].map { $0.semicolons[language] }
  }
}

extension CSVReport {
  private static let identityColumns = [
    Words(zh: "文件", en: "file"), Words(zh: "行", en: "line"),
    Words(zh: "申报单位", en: "applicant"), Words(zh: "统一社会信用代码", en: "credit code"),
    Words(zh: "推荐单位所在地", en: "city"), Words(zh: "平台名称", en: "platform"),
  ]

  private static let verdict = [
    Words(zh: "类别", en: "category"), Words(zh: "结论", en: "verdict"),
  ]

  private static let tally =
    verdict + [
      Words(zh: "不通过条件", en: "failing criteria"), Words(zh: "缺项条件", en: "missing criteria"),
      Words(zh: "通过条数", en: "pass"), Words(zh: "不通过条数", en: "fail"),
      Words(zh: "缺项条数", en: "missing"), Words(zh: "按所报数据条数", en: "stated figures"),
      Words(zh: "含声明条数", en: "declared"), Words(zh: "无佐证数", en: "without evidence"),
      Words(zh: "矛盾数", en: "contradictions"), Words(zh: "疑点数", en: "doubts"),
    ]

  private static let criterion =
    verdict + [
      Words(zh: "条件", en: "criterion"), Words(zh: "条件名称", en: "title"),
      Words(zh: "条款", en: "clause"), Words(zh: "结果", en: "outcome"),
      Words(zh: "依据", en: "basis"), Words(zh: "所填", en: "stated"),
      Words(zh: "要求", en: "required"), Words(zh: "差距", en: "shortfall"),
    ]

  private static let problem = Words(zh: "首个问题", en: "first problem")
}

/// The column that a table has if any of its rule sets is not the built-in one.
extension [RunHeader.AppliedRuleSet] {
  /// The head of the column.
  var columns: [Words] { isEmpty ? [] : [Words(zh: "所用条件", en: "criteria used")] }

  /// The file and the digest of the rule set that a determination goes by; empty for a built-in one.
  func cells(of determination: Determination?) -> [String] {
    guard !isEmpty else { return [] }
    let applied = first { $0.ruleSet.category == determination?.ruleSet.category }
    return [applied.map { ($0.file ?? "") + " sha256 " + $0.digest } ?? ""]
  }
}
