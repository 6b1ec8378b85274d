internal import Eligibility

extension Tally {
  /// The names of the numbers, in their order.
  static let columns = [
    Words(zh: "读入", en: "Read"), Words(zh: "符合", en: "Eligible"),
    Words(zh: "不符合", en: "Ineligible"), Words(zh: "资料不全", en: "Incomplete"),
    Words(zh: "无法读取", en: "Unreadable"),
  ]

  /// All that was read, then what it came to.
  var numbers: [Int] { [read, eligible, ineligible, incomplete, unreadable] }

  /// The sum, written so that a reader can add it up.
  var words: Words {
    Words(
      zh: "读入 \(read) 份 = 符合 \(eligible) + 不符合 \(ineligible) + 资料不全 \(incomplete)"
        + " + 无法读取 \(unreadable)",
      en: "\(read) read = \(eligible) eligible + \(ineligible) ineligible"
        + " + \(incomplete) incomplete + \(unreadable) unreadable")
  }
}

extension ScreenSummary {
  /// What to look at besides the verdicts.
  var remarks: Words {
    Words(
      zh: "矛盾与疑点 \(warnings) 处，无佐证 \(unsupported) 项，疑似重复 \(duplicates.count) 组",
      en: "contradictions and doubts: \(warnings), without evidence: \(unsupported), "
        + "possible duplicates: \(duplicates.count)")
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
    case .platformName: Words(zh: "平台名称相同", en: "same platform name")
    case .content: Words(zh: "内容完全相同", en: "identical content")
    }
  }
}

extension ScreenDuplicate.Place {
  /// The place as a compiler would name it.
  var text: String { file.visible + (line.map { ":\($0)" } ?? "") }
}

extension ScreenDuplicate {
  /// A group with more places than this is cut; the table shows them all.
  private static let shownPlaces = 20

  /// The value that is shown: a digest says nothing to people.
  var shownValue: String { kind == .content ? "sha256 " + value.prefix(12) : value }

  /// The places, as far as they are shown.
  var placeWords: Words {
    let shown = places.prefix(Self.shownPlaces).map { Words(same: $0.text) }.enumeration
    guard places.count > Self.shownPlaces else { return shown }
    return shown + .comma + .further(places.count - Self.shownPlaces)
  }

  /// The group in one line.
  var words: Words { kind.words + Words(same: shownValue).inParentheses + .colon + placeWords }
}
