public import Eligibility

extension Tally {
  /// The names of the numbers, in their order.
  static let columns = [
    Words(zh: "读入", en: "Read"), Words(zh: "符合", en: "Eligible"),
    Words(zh: "不符合", en: "Ineligible"), Words(zh: "资料不全", en: "Incomplete"),
    Words(zh: "无法读取", en: "Unreadable"),
  ]

  /// All that was read, then what it came to.
  var numbers: [Int] { [read, eligible, ineligible, incomplete, unreadable] }

  /// What it came to, part by part.
  private var parts: [Words] {
    zip(Self.columns, numbers).dropFirst().map { column, number in
      Words(zh: "\(column.zh) \(number)", en: "\(number) " + column.en.lowercased())
    }
  }

  /// The sum, written so that a reader can add it up.
  var words: Words {
    Words(zh: "读入 \(read) 份 = ", en: "\(read) read = ") + parts.joined(zh: " + ", en: " + ")
  }

  /// The same behind the name of what is counted, each label before its number.
  public var sum: Words {
    let parts = zip(Self.columns, numbers).dropFirst().map { column, number in
      Words(zh: column.zh, en: column.en.lowercased()) + Words(same: " \(number)")
    }
    return Words(same: "\(read) = ") + parts.joined(zh: " + ", en: " + ")
  }

  /// The same as a list.
  var list: Words { Words(zh: "共 \(read) 份：", en: "\(read) read: ") + parts.commas }
}

extension Words {
  /// The title over the applications one by one.
  static let applications = Words(zh: "逐份结果", en: "Applications")
}

extension ScreenSummary {
  /// What a report of it is called.
  static let title = Words(zh: "申报初审结果", en: "Screening of applications")

  /// What to look at besides the verdicts.
  var remarks: Words {
    let found = warnings.map {
      Words(zh: "矛盾与疑点 \($0) 处，", en: "contradictions and doubts: \($0), ")
    }
    return (found ?? Words(same: ""))
      + Words(
        zh: "无佐证 \(unsupported) 项，疑似重复 \(duplicates.count) 组",
        en: "without evidence: \(unsupported), possible duplicates: \(duplicates.count)")
  }

  /// A line a group of possible duplicates, for where a report has no place for them; no more than fit on a screen.
  public var duplicateLines: [Words] {
    let (groups, limit) = (duplicates, 20)
    let lines = groups.prefix(limit).map { $0.words }
    return (lines + (groups.count > limit ? [.further(groups.count - limit)] : [])).map {
      Words(zh: "疑似重复，", en: "possible duplicates, ") + $0
    }
  }

  /// The tallies by category with a label for each.
  var categoryRows: [(label: Words, tally: Tally)] {
    categories.map { category, tally in
      (category?.term.label ?? Words(zh: "无法读取", en: "unreadable"), tally)
    }
  }

  /// The tallies by city with a label for each.
  var cityRows: [(label: Words, tally: Tally)] {
    cities.map { city, tally in (city?.label ?? .notStated, tally) }
  }
}

extension ScreenDuplicate.Kind {
  /// What the applications have in common.
  var words: Words {
    switch self {
    case .creditCode: Words(zh: "统一社会信用代码相同", en: "same credit code")
    case .nearCode: Words(zh: "名称相同，统一社会信用代码只差一处", en: "same name, credit code one slip apart")
    case .platformName: Words(zh: "平台名称相同", en: "same platform name")
    case .content: Words(zh: "内容完全相同", en: "identical content")
    }
  }
}

extension ScreenDuplicate.InputLocation {
  /// The place as a compiler would name it.
  var text: String { file.visible + (line.map { ":\($0)" } ?? "") }
}

extension [ScreenDuplicate.Earlier] {
  /// What they have in common with which application; `nil` without any.
  public var words: Words? {
    isEmpty ? nil : map { $0.kind.words + .colon + Words(same: $0.place.text) }.semicolons
  }
}

extension ScreenDuplicate {
  /// A group with more places than this is cut; the table shows them all.
  private static let shownPlaces = 20

  /// The places, as far as they are shown.
  private var placeWords: Words {
    let shown = places.prefix(Self.shownPlaces).map { Words(same: $0.text) }.enumeration
    guard places.count > Self.shownPlaces else { return shown }
    return shown + .comma + .further(places.count - Self.shownPlaces)
  }

  /// The group in one line; a digest says nothing to people.
  var words: Words {
    kind.words + (kind == .content ? Words(same: "") : Words(same: value).inParentheses) + .colon
      + placeWords
  }
}
