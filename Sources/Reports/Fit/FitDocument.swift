public import Eligibility

/// The report of `fit` as a document: the same parts for Markdown and for HTML.
public struct FitDocument: Sendable {
  let header: RunHeader
  let language: Language
  private(set) var parts: [Part] = []

  /// One part of the document; its words are plain and still to be escaped.
  enum Part: Sendable {
    case heading(Int, Words)
    /// That what is shown is supposed.
    case mark(Words)
    /// In place of verdicts, where there are none.
    case unreadable
    case paragraph(Words)
    case table(head: [Words], rows: [[Words]])
    case list([Words])
  }

  /// Makes the document of a run.
  public init(_ all: [Fit], _ header: RunHeader, language: Language) {
    self.header = header
    self.language = language
    for fit in all { add(fit) }
    append(.paragraph(header.provenanceLine()))
    for mark in header.marks { append(.mark(mark)) }
  }

  mutating func append(_ part: Part) { parts.append(part) }

  /// What the document is; marked if what it shows is supposed.
  var title: Words {
    header.mark
      + Words(zh: "各类别对照与最小改动", en: "Categories side by side and the smallest change")
  }
}

extension RunHeader {
  /// What stands above the readings of a category.
  var readingsTitle: Words {
    listsReadings
      ? Words(zh: "各条记录的理解", en: "Recorded readings")
      : Words(zh: "另一种理解会改变结果", en: "The other reading would change")
  }
}

extension SmallestChange {
  /// How many fields it has, as a title.
  var title: Words {
    let count = changes.count
    return Words(
      zh: "最小改动：\(count) 项",
      en: "Smallest change: " + count.counted("field"))
  }

  static let none = Words(zh: "没有能使其符合的改动。", en: "No change makes it eligible.")
  static let notNeeded = Words(zh: "无须改动。", en: "Nothing has to change.")
  static let followersTitle = Words(
    zh: "随之增长（部分不能多于总数）", en: "Grows along (no part exceeds its whole)")
  static let alternativesTitle = Words(zh: "其他同样少的做法", en: "Other ways with as few fields")
}
