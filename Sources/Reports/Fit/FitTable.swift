internal import Eligibility

/// The result of `fit` for a spreadsheet: a row an application with the category that is nearest and what it lacks.
struct FitTable {
  let header: RunHeader
  let language: Language

  /// The whole table: UTF-8 with a byte order mark, and lines of RFC 4180.
  func text(of all: [Fit]) -> String {
    "\u{FEFF}" + line(Self.head) + all.map { line(cells(of: $0)) }.joined()
  }

  private static let head = [
    Words(zh: "文件", en: "file"), Words(zh: "申报单位", en: "applicant"),
    Words(zh: "统一社会信用代码", en: "credit code"), Words(zh: "推荐单位所在地", en: "city"),
    Words(zh: "申报类别", en: "applies as"), Words(zh: "建议", en: "recommendation"),
    Words(zh: "最接近的类别", en: "nearest"), Words(zh: "按此类别的结论", en: "verdict under it"),
    Words(zh: "数值达到", en: "figures reached"), Words(zh: "数值不足", en: "figures short"),
    Words(zh: "数值未填", en: "figures not stated"),
    Words(zh: "声明成立", en: "declarations that hold"), Words(zh: "须改项数", en: "fields to change"),
    Words(zh: "须改", en: "to change"), Words(zh: "首个问题", en: "first problem"),
  ]

  private func cells(of fit: Fit) -> [Words] {
    let assessment = fit.assessment
    let application = assessment.application
    let empty = Words(same: "")
    func stated(_ text: Text) -> Words {
      Words(same: application.text(text)?.visible(limit: DisplayLimit.sentence) ?? "")
    }
    let identity = [
      assessment.place, stated(.applicantName), stated(.creditCode), assessment.city ?? empty,
      application.category?.term.label ?? empty,
    ]
    guard let recommendation = fit.recommendation, let leading = fit.ranked.first else {
      return identity + Array(repeating: empty, count: 9) + [assessment.firstProblem ?? empty]
    }
    let changes = leading.change?.changes ?? []
    return identity + [
      header.mark + recommendation, fit.nearest?.category.term.label ?? empty,
      leading.verdict.plainWord,
    ]
      + leading.numbers.prefix(3).map { Words(same: $0) } + [
        Words(
          zh: "\(leading.declared.all) 项中 \(leading.declared.held) 项",
          en: "\(leading.declared.held) of \(leading.declared.all)"),
        Words(same: leading.change == nil ? "" : String(changes.count)),
        application.lines(of: changes).map { $0.text }.semicolons, empty,
      ]
  }

  private func line(_ cells: [Words]) -> String {
    cells.map { $0[language].escapedForCSV() }.joined(separator: ",") + "\r\n"
  }
}
