extension ReviewFault {
  /// What is wrong, in one sentence for people who do not program.
  var wording: Words {
    switch self {
    case .malformedCode(let code):
      Words(zh: "“\(code)”不是统一社会信用代码", en: "\"\(code)\" is not a unified social credit code")
    case .noDate(let date): Words(zh: "“\(date)”不是日期", en: "\"\(date)\" is not a date")
    case .malformedDigest(let digest):
      Words(zh: "“\(digest)”不是 SHA-256 摘要", en: "\"\(digest)\" is not a SHA-256 digest")
    case .unknownRequirement(let id, _):
      Words(zh: "所用条件中没有要求“\(id)”", en: "the criteria in use have no requirement \"\(id)\"")
    case .measured(let id):
      Words(
        zh: "要求“\(id)”由所报数据评判，不能由审核意见认定",
        en: "the requirement \"\(id)\" rests on stated figures: no review settles it")
    case .combined(let id):
      Words(
        zh: "要求“\(id)”由其各部分评判，不能由审核意见认定",
        en: "the requirement \"\(id)\" follows from its parts: no review settles it")
    case .repeated:
      Words(zh: "同一申报材料的同一要求已有审核意见", en: "this requirement of this application is reviewed already")
    }
  }

  /// What to do about it, where that is plain.
  var remedy: Words? {
    switch self {
    case .malformedCode(let code):
      CreditCode(code.foldedCode) == nil
        ? Words(
          zh: "18 位数字和大写字母（不含 I、O、S、V、Z）",
          en: "give 18 digits and capital letters (none of I, O, S, V, Z)")
        : Words(zh: "请写作 \(code.foldedCode)", en: "write \(code.foldedCode)")
    case .noDate: Words(zh: "例如 2018-10-08", en: "for example 2018-10-08")
    case .malformedDigest:
      Words(
        zh: "照抄报告所示申报材料的 sha256：64 位小写十六进制",
        en:
          "copy the sha256 of the application that reports show: 64 hexadecimal digits in lower case"
      )
    case .unknownRequirement(_, let nearest):
      nearest.map { Words(zh: "是否应为“\($0)”？", en: "did you mean \"\($0)\"?") }
        ?? Words(
          zh: "写作“条件/要求”，例如 1.4.3/openness",
          en: "write criterion/requirement, 1.4.3/openness for example")
    case .measured:
      Words(zh: "只审核声明、清单和运营主体形式", en: "review claims, lists and the form of the operator alone")
    case .repeated: Words(zh: "只保留一处", en: "keep one of the two")
    case .combined: Words(zh: "分别审核其中的声明", en: "review the requirements in it one by one")
    }
  }
}
