internal import StrictJSON

extension Problem {
  /// What is wrong, in one sentence for people who do not program.
  public var wording: Words { kind.wording }
}

extension Problem.Kind {
  /// What is wrong, in one sentence for people who do not program.
  public var wording: Words {
    switch self {
    case .syntax(let kind): return kind.wording
    case .faultyLine(let line): return line.wording
    case .mendedBy(let count):
      return Words(
        zh: "改好以上 \(count) 处，文件即可读取；先看清每处是否确是此意",
        en:
          "mending \(count == 1 ? "this place" : "these \(count) places") makes the file readable; "
          + "see that each says what is meant")
    case .furtherSlips:
      return Words(
        zh: "改好以上各处之后，可能还有没有看到的问题",
        en: "once these are mended, more may follow that is not seen yet")
    case .unknownKey(let key, _), .unknownField(let key, _):
      return Words(zh: "没有名为“\(key)”的填报项", en: "there is no field named \"\(key)\"")
    case .repeatedKey: return Words(zh: "同一填报项写了两次", en: "the same field stands here twice")
    case .wrongKind(let expected, let found):
      return Words(zh: "应填", en: "expected").spaced(expected.wording)
        + Words(zh: "，实为", en: ", found").spaced(found.wording)
    case .quotedFigure(let text, let figure):
      guard figure.number != nil else {
        return Words(zh: "“\(text)”不是数字", en: "\"\(text)\" is not a number")
      }
      return Words(
        zh: "“\(text)”加了引号，是文字而不是数字", en: "\"\(text)\" is in quotation marks: a text, not a number")
    case .negative(let text): return Words(zh: "\(text) 为负数，此项不能小于 0", en: "\(text) is below zero")
    case .fractional(let text):
      return Words(zh: "\(text) 不是整数", en: "\(text) is not a whole number")
    case .tooManyDecimals(let text):
      return Words(
        zh: "\(text) 万元精确到分以下", en: "\(text) is finer than one fen (six decimals of 10,000 yuan)")
    case .tooLarge(let text):
      return Words(zh: "\(text) 过大，无法准确记录", en: "\(text) is too large to be held exactly")
    case .outOfRange(let text, let allowed):
      return Words(zh: "\(text) 不在允许范围内", en: "\(text) is out of range")
        + allowed.wording.inParentheses
    case .unknownTerm(let name, _):
      return Words(zh: "“\(name)”不在可选值之内", en: "\"\(name)\" is none of the values allowed here")
    case .repeatedItem: return Words(zh: "清单中有重复的项", en: "an item of the list is repeated")
    case .repeatedYear(let year, _):
      return Words(zh: "\(year) 年写了两条", en: "the fiscal year \(year) has two entries")
    case .choiceWithoutForm: return Words(zh: "选项缺少“form”", en: "the choice lacks \"form\"")
    case .claimWithoutMet: return Words(zh: "声明缺少“met”", en: "the claim lacks \"met\"")
    case .listingWithoutItems: return Words(zh: "清单缺少“items”", en: "the list lacks \"items\"")
    case .blankText: return Words(zh: "此处文字为空白", en: "the text is blank")
    case .invisibleCharacter(let scalar):
      return Words(
        zh: "文字中有不可见字符 U+\(scalar.code)",
        en: "the text has the invisible character U+\(scalar.code)")
    case .missingMember(let name): return Words(zh: "缺少“\(name)”", en: "\"\(name)\" is missing")
    case .unknownFact(let path, _):
      return Words(zh: "没有名为“\(path)”的填报项", en: "there is no field named \"\(path)\"")
    case .wrongFact(let path, let expected):
      let expected = expected.wording
      return Words(zh: "“\(path)”不是\(expected.zh)", en: "\"\(path)\" is not \(expected.en)")
    case .factOutOfPlace(let path):
      return Words(
        zh: "“\(path)”不属于此处所看的对象", en: "\"\(path)\" does not belong to what is looked at here")
    case .repeatedID(let id, _): return Words(zh: "“\(id)”已经用过", en: "\"\(id)\" is used twice")
    case .tooManyMembers(let limit):
      return Words(zh: "清单超过 \(limit) 项", en: "the list has more than \(limit) members")
    case .emptyList: return Words(zh: "列表为空", en: "the list is empty")
    case .impossibleCount(let count, let possible):
      return Words(
        zh: "\(count) 超过可能的最大值 \(possible)",
        en: "\(count) is more than the \(possible) that there can be")
    case .unclearRequirement(let found):
      let found = found.joined(separator: ", ")
      return Words(
        zh: found.isEmpty ? "没有写明要求什么" : "同时写了几种要求：\(found)",
        en: found.isEmpty
          ? "it does not say what is required" : "it requires several things at once: \(found)")
    case .unclearComparison(let found):
      let found = found.joined(separator: ", ")
      return Words(
        zh: found.isEmpty ? "没有写明如何比较" : "同时写了几种比较：\(found)",
        en: found.isEmpty
          ? "it does not say how to compare" : "it compares in several ways at once: \(found)")
    case .unequalUnits(let part, let whole):
      return Words(
        zh: "“\(part)”与“\(whole)”单位不同，不能求占比",
        en: "\"\(part)\" and \"\(whole)\" have different units: one is no share of the other")
    case .faultyReview(let fault): return fault.wording
    case .otherDocument(let kind):
      return Words(zh: "这是", en: "this is no application but").spaced(kind.label)
        + Words(zh: "，不是申报材料", en: "")
    case .noCategory: return Words(zh: "没有写明申报类别", en: "the application names no category")
    case .categoryWithoutRules(let category):
      return Words(
        zh: "所用条件中没有“\(category.code)”类别",
        en: "the criteria in use have no category \"\(category.code)\"")
    case .notReadable(let reason): return reason
    case .furtherProblems(let rest):
      return Words(
        zh: "还有 \(rest) 处问题未列出", en: rest.counted("further problem") + " not shown")
    }
  }
}

extension Problem {
  /// What to do about it, where that is plain.
  public var remedy: Words? {
    switch kind {
    case .syntax(let kind): return kind.remedy
    case .faultyLine(let line): return line.remedy
    case .unknownKey(_, let nearest):
      return nearest.map { Self.question($0) } ?? Self.notes
    case .unknownField(let key, let section): return Self.remedy(for: key, in: section)
    case .repeatedKey: return Words(zh: "只保留一处", en: "keep one of the two")
    case .wrongKind(.object, .array):
      return Words(
        zh: "请去掉外面的 [ ]，从 { 写起；一个文件只写一份申报",
        en: "leave out the [ ] around it and begin with {; a file holds one application")
    case .wrongKind(let expected, _): return expected.example
    case .quotedFigure(_, let figure): return figure.remedy
    case .fractional: return Words(zh: "请填整数", en: "give a whole number")
    case .tooManyDecimals: return Words(zh: "最多保留六位小数", en: "keep six decimals at most")
    case .unknownTerm(let name, let allowed): return Self.remedy(for: name, among: allowed)
    case .unknownFact(_, let nearest):
      return nearest.map { Self.question($0) }
        ?? Words(
          zh: "写填报项的路径，例如 devices.connected", en: "write a field's path, such as devices.connected")
    case .unclearRequirement:
      let kinds = Requirement.Kind.allCases.map { $0.rawValue }.joined(separator: ", ")
      return Words(zh: "写且只写其中一种：\(kinds)", en: "give exactly one of \(kinds)")
    case .unclearComparison:
      let comparisons = Comparison.allCases.map { $0.rawValue }.joined(separator: ", ")
      return Words(zh: "写且只写其中一种：\(comparisons)", en: "give exactly one of \(comparisons)")
    case .invisibleCharacter: return Words(zh: "删去这个字符", en: "remove the character")
    case .repeatedItem: return Words(zh: "每项只写一次", en: "name each item once")
    case .repeatedYear:
      return Words(
        zh: "每个会计年度只写一条，把两处的数合在一条里", en: "give each fiscal year one entry with all its figures")
    case .choiceWithoutForm:
      let form = "{\"form\": \"independentLegalPerson\", \"evidence\": \"…\"}"
      return Words(zh: "写作 \(form)", en: "write \(form)")
    case .claimWithoutMet:
      return Words(
        zh: "写作 {\"met\": true, \"evidence\": \"…\"}",
        en: "write {\"met\": true, \"evidence\": \"…\"}")
    case .listingWithoutItems:
      return Words(
        zh: "写作 {\"items\": [\"…\"], \"evidence\": \"…\"}",
        en: "write {\"items\": [\"…\"], \"evidence\": \"…\"}")
    case .faultyReview(let fault): return fault.remedy
    case .otherDocument: return Words(zh: "此处不要列入这个文件", en: "leave the file out here")
    case .noCategory:
      return Words(
        zh: "写上 \"category\"，例如 \"industry-level\"",
        en: "add \"category\", \"industry-level\" for example")
    case .negative:
      return Words(
        zh: "核对后填 0 或更大的数；不清楚的写 null", en: "check it and give 0 or more; null if it is not known")
    case .tooLarge:
      return Words(zh: "核对这个数；不清楚的写 null", en: "check the figure; null if it is not known")
    case .outOfRange:
      return Words(
        zh: "改写为允许的数；不清楚的写 null", en: "write one that is allowed; null if it is not known")
    case .blankText:
      return Words(zh: "写上文字；没有的写 null", en: "write the text, or null if there is none")
    case .categoryWithoutRules:
      return Words(zh: "改写所用条件中有的类别", en: "name a category that these criteria have")
    case .furtherProblems:
      return Words(zh: "先改好以上各处，再核对一次", en: "mend those above and check again")
    case .missingMember(let name): return Words(zh: "补上“\(name)”", en: "add \"\(name)\"")
    case .wrongFact(_, let expected):
      let expected = expected.wording
      return Words(zh: "改写一个\(expected.zh)的路径", en: "write the path of \(expected.en)")
    case .factOutOfPlace:
      return Words(
        zh: "改写此处所看对象自己的填报项", en: "write the path of a field of what is looked at here")
    case .unequalUnits:
      return Words(zh: "两者须以同一单位计", en: "name two that are counted in one unit")
    case .repeatedID: return Words(zh: "另取一个名称", en: "give this one another name")
    case .emptyList: return Words(zh: "至少写一项", en: "write at least one item")
    case .impossibleCount(_, let possible):
      return Words(zh: "改为不超过 \(possible) 的数", en: "write \(possible) or less")
    case .tooManyMembers(let limit):
      return Words(zh: "只留最要紧的 \(limit) 项", en: "keep the \(limit) that matter most")
    case .mendedBy, .furtherSlips, .notReadable: return nil
    }
  }

  /// The byte offset of an earlier place that the problem refers to.
  public var earlierOffset: Int? {
    switch kind {
    case .repeatedKey(let first), .repeatedItem(let first), .repeatedYear(_, let first),
      .syntax(.duplicateKey(let first)),
      .repeatedID(_, let first), .faultyReview(.repeated(let first)):
      first
    default: nil
    }
  }
}

extension ClosedRange<Int64> {
  fileprivate var wording: Words {
    if lowerBound == upperBound { return Words(zh: "只能是 \(lowerBound)", en: "only \(lowerBound)") }
    return upperBound == .max
      ? Words(zh: "从 \(lowerBound) 起", en: "from \(lowerBound)")
      : Words(zh: "\(lowerBound) 至 \(upperBound)", en: "\(lowerBound) to \(upperBound)")
  }
}

extension Unicode.Scalar {
  /// The code point in hexadecimal, at least four digits.
  fileprivate var code: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: Swift.max(0, 4 - digits.utf8.count)) + digits
  }
}

extension Problem.Expectation {
  fileprivate var wording: Words {
    switch self {
    case .object: Words(zh: "一组填报项 { … }", en: "an object { … }")
    case .list: Words(zh: "列表 [ … ]", en: "a list [ … ]")
    case .count, .figure(.count): Words(zh: "整数", en: "a whole number")
    case .figure(.amount): Words(zh: "金额（万元）", en: "an amount (in 10,000 yuan)")
    case .text: Words(zh: "带引号的文字", en: "a text in quotation marks")
    case .choice: Words(zh: "可选值之一", en: "one of the values allowed")
    case .claim:
      Words(zh: "true 或 false，或附佐证的声明", en: "true or false, or a claim with evidence")
    case .listing: Words(zh: "清单 [ \"…\", \"…\" ]", en: "a list of texts [ \"…\", \"…\" ]")
    case .item: Words(zh: "带引号的文字", en: "a text in quotation marks")
    case .truth: Words(zh: "true 或 false", en: "true or false")
    }
  }

  fileprivate var example: Words {
    switch self {
    case .object:
      Words(
        zh: "写成 { … }，各填报项写在里面；都没有的写 { }",
        en: "write { … } with its fields in it, or { } if none is stated")
    case .list: Words(zh: "放在 [ ] 里，例如 [ { … } ]", en: "put it in [ ], for example [ { … } ]")
    case .text, .item:
      Words(zh: "加上英文双引号，例如 \"…\"", en: "put it in double quotation marks: \"…\"")
    case .truth: Words(zh: "写 true（是）或 false（否）", en: "write true or false")
    case .count, .figure(.count): Words(zh: "例如 1200", en: "for example 1200")
    case .figure(.amount): Words(zh: "例如 20000.5", en: "for example 20000.5")
    case .claim:
      Words(
        zh: "例如 {\"met\": true, \"evidence\": \"《测试报告》第 3 章\"}",
        en: "for example {\"met\": true, \"evidence\": \"test report, chapter 3\"}")
    case .listing(let listing):
      Words(
        zh: "例如 " + listing.examples.prefix(2).map { $0.zh }.asJSON,
        en: "for example " + listing.examples.prefix(2).map { $0.en }.asJSON)
    case .choice(let terms):
      Words(
        zh: "可选：" + terms.map { "\($0.code)（\($0.label.zh)）" }.joined(separator: "、"),
        en: "allowed: " + terms.map { $0.code }.joined(separator: ", "))
    }
  }
}

extension Problem.FactKind {
  fileprivate var wording: Words {
    switch self {
    case .figure: Words(zh: "数值", en: "a figure")
    case .choice: Words(zh: "选项", en: "a choice")
    case .claim: Words(zh: "声明", en: "a claim")
    case .listing: Words(zh: "清单", en: "a list")
    case .closedListing: Words(zh: "限定取值的清单", en: "a closed list")
    case .text: Words(zh: "名称", en: "a name")
    }
  }
}

extension JSONKind {
  fileprivate var wording: Words {
    switch self {
    case .object: Words(zh: "一组填报项 { … }", en: "an object")
    case .array: Words(zh: "列表 [ … ]", en: "a list")
    case .string: Words(zh: "文字", en: "a text")
    case .number: Words(zh: "数字", en: "a number")
    case .boolean: Words(zh: "true 或 false", en: "true or false")
    case .null: Words(zh: "null", en: "null")
    }
  }
}
