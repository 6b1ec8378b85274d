public import Eligibility
internal import StrictJSON

/// The table of a batch for spreadsheets: UTF-8 with a byte order mark, so that Excel finds the Chinese, and lines of
/// RFC 4180.
///
/// Begin, the rows of one application after another, and nothing at the end: a table may be as long as a stream.
public struct CSVReport: Sendable {
  /// What a row stands for.
  public enum Layout: String, CaseIterable, Sendable {
    /// One application under one category.
    case applications
    /// One criterion of one application; an application that could not be read has one row all the same.
    case criteria
    /// One application as a bureau files it with its recommendation, in the columns of the notice's Attachment 3;
    /// contacts stay empty, and the number is known once all rows are in order.
    case recommendation
    /// One thing to ask back of an application, or a file that was not read; an application that lacks nothing has no row.
    case problems
  }

  /// What a row stands for.
  let layout: Layout
  private let language: Language
  private let columns: [Column]

  /// Lays out a table; reviews have columns of their own in a run with reviews, and so have rule sets that are not the
  /// built-in ones.
  public init(_ layout: Layout, header: RunHeader, language: Language) {
    self.layout = layout
    self.language = language
    let (own, ofReviews) =
      switch layout {
      case .applications: (Self.identity + Self.tally, Self.reviewsOfApplication)
      case .criteria: (Self.identity + Self.criterion, Self.reviewsOfCriterion)
      case .recommendation: (Self.recommendation, [])
      case .problems: (Self.corrections, [])
      }
    columns =
      own + (header.reviews == nil ? [] : ofReviews)
      + (layout == .recommendation || layout == .problems
        ? [] : Self.problems)
      + Self.foreign(header.foreignRuleSets)
  }

  /// The byte order mark and the names of the columns.
  public func begin() -> String {
    let number = layout == .recommendation ? [Words(zh: "序号", en: "number")] : []
    return "\u{FEFF}" + line(number + columns.map { $0.head })
  }

  /// The rows of one application; never none, so that nothing is lost.
  public func rows(of assessment: Assessment) -> String {
    if layout == .problems {
      return assessment.corrections.map { line(of: Row(assessment: assessment, correction: $0)) }
        .joined()
    }
    guard assessment.isReadable else { return line(of: Row(assessment: assessment)) }
    let rows =
      layout == .criteria
      ? assessment.determinations.flatMap { determination in
        determination.findings.map { Row(assessment: assessment, determination, $0) }
      } : assessment.determinations.map { Row(assessment: assessment, $0) }
    return rows.prefix(layout == .recommendation ? 1 : .max).map { line(of: $0) }.joined()
  }

  /// A row for each file that was not read.
  func rows(of files: [FileNotRead]) -> String {
    files.map { file in
      line(
        of: Row(
          assessment: Assessment(file: file.path, application: Application()),
          correction: Correction(kind: .notRead, found: file.reason)))
    }.joined()
  }

  private func line(of row: Row) -> String {
    line(columns.map { $0.cell(row) ?? Words(same: "") })
  }

  private func line(_ cells: [Words]) -> String {
    cells.map { $0[language].escapedForCSV() }.joined(separator: ",") + "\r\n"
  }
}

extension CSVReport {
  /// What the cells of a row are about.
  struct Row {
    let assessment: Assessment
    /// `nil` where the application could not be read.
    let determination: Determination?
    let finding: Finding?
    let statements: [Statement]
    let correction: Correction?

    init(
      assessment: Assessment, _ determination: Determination? = nil, _ finding: Finding? = nil,
      correction: Correction? = nil
    ) {
      self.correction = correction
      self.assessment = assessment
      self.determination = determination
      self.finding = finding
      statements = finding.map { assessment.statements(of: $0) } ?? []
    }

    /// A name or a code as the application states it; nobody's is longer than a sentence.
    func stated(_ text: Text) -> String? {
      assessment.application.text(text)?.visible(limit: DisplayLimit.sentence)
    }

    var category: Category? { determination?.ruleSet.category ?? assessment.categories.first }

    func ids(_ outcome: Outcome) -> String? { determination?.ids(outcome).joined(separator: " ") }

    func count(_ severity: Warning.Severity) -> String? {
      determination.map { _ in String(assessment.count(severity)) }
    }
  }

  /// A column: its name, and what stands in it; nothing where a row has nothing to say there.
  struct Column: Sendable {
    let head: Words
    /// What kind of cell it is, for styles.
    var kind = ""
    let cell: @Sendable (Row) -> Words?

    static func words(
      _ zh: String, _ en: String, _ kind: String = "", _ cell: @escaping @Sendable (Row) -> Words?
    ) -> Self {
      Self(head: Words(zh: zh, en: en), kind: kind, cell: cell)
    }

    static func text(
      _ zh: String, _ en: String, _ kind: String = "", _ cell: @escaping @Sendable (Row) -> String?
    ) -> Self {
      words(zh, en, kind) { cell($0).map { Words(same: $0) } }
    }

    /// A number of what an application comes to under a category.
    static func count(
      _ zh: String, _ en: String, _ number: @escaping @Sendable (Determination) -> Int
    ) -> Self {
      text(zh, en) { $0.determination.map { String(number($0)) } }
    }
  }

  /// What every row of an application begins with.
  private static let identity: [Column] = [
    .text("文件", "file") { $0.assessment.file },
    .text("行", "line") { $0.assessment.line.map { String($0) } },
    .text("申报单位", "applicant") { $0.stated(.applicantName) },
    .text("统一社会信用代码", "credit code") { $0.stated(.creditCode) },
    .words("推荐单位所在地", "city") { $0.assessment.city },
    .text("平台名称", "platform") { $0.stated(.platformName) },
    .words("类别", "category") { $0.category?.term.label },
    .words("结论", "verdict") {
      $0.determination?.verdict.plainWord ?? $0.assessment.plainWord
    },
  ]

  private static let tally: [Column] = [
    .text("不通过条件", "failing criteria") { $0.ids(.fail) },
    .text("缺项条件", "missing criteria") { $0.ids(.missing) },
    .count("通过条数", "pass") { $0.count(.pass) },
    .count("不通过条数", "fail") { $0.count(.fail) },
    .count("缺项条数", "missing") { $0.count(.missing) },
    .count("按所报数据条数", "stated figures") { $0.count(.measured) },
    .count("含声明条数", "declared") { $0.count(.declared) },
    .count("无佐证数", "without evidence") { $0.unsupported.count },
    .text("矛盾数", "contradictions") { $0.count(.contradiction) },
    .text("疑点数", "doubts") { $0.count(.doubt) },
    .words("所填已符合的类别", "meets as it stands") { row in
      row.assessment.metCategories.map { $0.term.label }.enumeration
    },
    .words("重复", "repeats") { $0.assessment.repeats },
  ]

  /// Why an application cannot be read.
  private static let problems: [Column] = [
    .text("问题数", "problems") { row in
      row.assessment.isReadable ? nil : String(row.assessment.numberOfProblems)
    },
    .words("首个问题", "first problem") { $0.assessment.firstProblem },
  ]

  private static let criterion: [Column] = [
    .text("条件", "criterion") { $0.finding?.criterion.id },
    .words("条件名称", "title") { $0.finding?.criterion.title },
    .text("条款", "clause") { $0.finding?.criterion.clause },
    .words("结果", "outcome") { $0.finding?.outcome.lowercaseWord },
    .words("依据", "basis") { $0.finding?.basis.word },
    .words("所填", "stated") { row in
      row.statements.filter { !$0.stated.isEmpty }.map { $0.label + .colon + $0.stated }.semicolons
    },
    .words("要求", "required") { row in
      row.statements.filter { $0.depth == 0 }.map { $0.required }.semicolons
    },
    .words("差距", "shortfall") { row in
      row.finding.map { row.assessment.shortStatements(of: $0) }?.compactMap { statement in
        statement.shortfall.map { statement.label + .colon + $0 }
      }.semicolons
    },
  ]

  /// The verdict without the reviews, the criteria that rest on them, and the reviews that were not applied.
  private static let reviewsOfApplication: [Column] = [
    .words("不计审核意见的结论", "rawVerdict") { row in
      row.determination.map {
        (row.assessment.verdictWithoutReviews(of: $0) ?? $0.verdict).plainWord
      }
    },
    .count("经审核条数", "reviewed") { $0.count(.reviewed) },
    .text("未采用审核意见数", "stale") { row in
      row.determination.map { _ in String(row.assessment.reviews?.stale.count ?? 0) }
    },
  ]

  /// The outcome without the reviews, and the reviews of the criterion's statements.
  private static let reviewsOfCriterion: [Column] = [
    .words("不计审核意见的结果", "rawOutcome") { $0.finding?.outcomeWithoutReviews.lowercaseWord },
    .words("审核意见", "review") { row in
      row.finding?.walked.compactMap { judgement in
        row.assessment.words(reviewing: judgement).map {
          judgement.requirement.heading + .semicolon + $0
        }
      }.semicolons
    },
  ]

  /// What is filed of an application.
  static let filed: [Column] = [
    .text("申报单位", "applicant") { $0.assessment.application.text(.applicantName) },
    .text("统一社会信用代码", "credit code", "code") { $0.assessment.application.text(.creditCode) },
    .text("平台名称", "platform") { $0.assessment.application.text(.platformName) },
    .words("申报类别", "category") { $0.category?.term.label },
    .words("所属行业", "industry") { $0.assessment.application.industryNames },
    .words("所在地", "place") { $0.assessment.city },
    .words("联系人", "contact", "fill") { _ in nil },
    .words("电话", "telephone", "fill") { _ in nil },
    .words("电子邮箱", "e-mail", "fill") { _ in nil },
    .words("备注", "remark") { $0.assessment.filingRemark },
  ]

  private static let recommendation: [Column] =
    [.words("推荐单位", "recommending bureau") { $0.assessment.city }] + Array(filed.dropLast()) + [
      .words("初审结论", "verdict") { $0.determination?.verdict.plainWord },
      .text("矛盾数", "contradictions") { $0.count(.contradiction) },
      .text("疑点数", "doubts") { $0.count(.doubt) },
      .words("另一种理解", "other readings") { row in
        row.determination?.readingEffects.filter { $0.isTold }.map { $0.line }.semicolons
      },
      filed[filed.count - 1],
    ]

  private static let corrections: [Column] =
    identity.dropLast() + [
      .words("结论", "verdict") { $0.correction?.kind == .notRead ? nil : $0.assessment.plainWord },
      .words("类型", "kind") { $0.correction?.kind.word },
      .words("条件", "criterion") { row in
        row.correction?.criterion.map { Words(same: $0.id + " ") + $0.title }
      },
      .text("条款", "clause") { $0.correction?.criterion?.clause },
      .words("填报项", "field") { $0.correction?.label },
      .text("路径", "path") { $0.correction?.path },
      .text("第几行", "at line") { $0.correction?.position.map { String($0.line) } },
      .text("第几列", "at column") { $0.correction?.position.map { String($0.column) } },
      .words("现状", "found") { $0.correction?.found },
      .words("应当", "asked") { $0.correction?.asked },
    ]

  /// The file and the digest of the rule set that was judged by, if any is not a built-in one; those have none.
  private static func foreign(_ ruleSets: [RunHeader.AppliedRuleSet]) -> [Column] {
    guard !ruleSets.isEmpty else { return [] }
    return [
      .text("所用条件", "criteria used") { row in
        ruleSets.first { $0.ruleSet.category == row.determination?.ruleSet.category }
          .map { ($0.file ?? "") + " sha256 " + $0.digest }
      }
    ]
  }
}

extension Application {
  /// The industry that the platform is for, or else those that it lists.
  fileprivate var industryNames: Words {
    if let focus = text(.focusIndustryName) { return Words(same: focus) }
    return (0..<(memberCount(of: .industries) ?? 0))
      .compactMap { name(of: $0, in: .industries) }.map { Words(same: $0) }.enumeration
  }
}
