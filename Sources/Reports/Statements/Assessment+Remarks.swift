internal import Eligibility
internal import StrictJSON

/// A list of what there is to look at.
struct Remarks {
  let title: Words
  /// What each is about, and where it stands.
  let items: [(words: Words, place: Words?)]

  /// The items with their places, one a line.
  var lines: [Words] { items.map { $0.words + ($0.place?.inParentheses ?? Words(same: "")) } }
}

extension Assessment {
  /// The warnings of each severity that there are any of.
  var warningRemarks: [Remarks] {
    Warning.Severity.allCases.compactMap { severity in
      let own = warnings.filter { $0.severity == severity }
      guard !own.isEmpty else { return nil }
      return Remarks(
        title: severity.title,
        items: own.map { warning in
          let wording = application.wording(of: warning).visible(limit: DisplayLimit.sentence)
          return (wording, warning.offset.map { location(of: $0).words })
        })
    }
  }

  /// What stands on the applicant's word alone.
  var unsupportedRemarks: [Remarks] {
    let facts = unsupported
    guard !facts.isEmpty else { return [] }
    let title = Words(zh: "无佐证（\(facts.count) 项）", en: "Without evidence (\(facts.count))")
    return [Remarks(title: title, items: facts.map { ($0.declaration.label, place(of: $0)) })]
  }

  /// The reviews of another state of the application.
  var staleRemarks: [Remarks] {
    guard let stale = reviews?.stale, !stale.isEmpty else { return [] }
    return [Remarks(title: .staleReviews, items: stale.map { ($0.line, nil) })]
  }

  /// Where something declared is stated.
  func place(of fact: Fact) -> Words {
    let offset: Int? =
      switch fact {
      case .claim(let claim): application.stated(claim)?.offset
      case .listing(let listing): application.stated(listing)?.offset
      case .choice(let choice): application.stated(choice)?.offset
      case .figure, .text: nil
      }
    return place(fact.declaration.path, offset.flatMap { $0 < 0 ? nil : $0 })
  }

  /// A text full of problems is shown by its first ones.
  static let shownProblems = 100

  /// The first of the problems in one line, with its place where there is one.
  var firstProblem: Words? { problems.first.map { words(for: $0) } }

  /// How many problems keep it from being read, those that are not kept among them.
  var numberOfProblems: Int {
    problems.reduce(0) { count, problem in
      if case .furtherProblems(let rest) = problem.kind { return count + rest }
      return problem.isRemark ? count : count + 1
    }
  }

  /// The same in words.
  var problemCount: Words {
    Words(zh: "\(numberOfProblems) 处问题", en: numberOfProblems.counted("problem"))
  }

  /// A problem in one line, with its place where there is one.
  func words(for problem: Problem) -> Words {
    let wording = problem.wording
    guard problem.hasPlace, !problem.isRemark else { return wording }
    let location = location(of: problem.offset)
    let place = Words(same: "\(location.line):\(location.column) ")
    return place + (problem.path.isEmpty ? wording : Words(same: problem.path) + .colon + wording)
  }

  /// That line and what to do about the problem.
  func wordsWithRemedy(for problem: Problem) -> Words {
    let remedy = problem.remedy.map { Words(zh: "。建议：", en: ". Help: ") + $0 }
    return words(for: problem) + (remedy ?? Words(same: ""))
  }
}

extension Problem {
  /// Whether there is a place in the text to look at; there may be no text at all.
  var hasPlace: Bool { if case .notReadable = kind { false } else { true } }
}

extension Warning.Severity {
  /// What warnings of this severity are called as a group.
  var title: Words {
    switch self {
    case .contradiction: Words(zh: "矛盾（不影响结论）", en: "Contradictions (that changes no verdict)")
    case .doubt: Words(zh: "疑点（不影响结论）", en: "Doubts (that changes no verdict)")
    case .note: Words(zh: "说明", en: "Notes")
    }
  }

  /// So many of them.
  func words(_ count: Int) -> Words {
    switch self {
    case .contradiction: Words(zh: "矛盾 \(count) 处", en: count.counted("contradiction"))
    case .doubt: Words(zh: "疑点 \(count) 处", en: count.counted("doubt"))
    case .note: Words(zh: "说明 \(count) 条", en: count.counted("note"))
    }
  }
}

extension Array {
  /// The first of them in words, and that the list goes on where there are more.
  func shown(_ limit: Int, _ words: (Element) -> Words) -> [Words] {
    prefix(limit).map(words) + (count > limit ? [.further(count - limit)] : [])
  }
}

extension Words {
  /// That a list goes on.
  static func further(_ count: Int) -> Words {
    Words(zh: "另有 \(count) 处，此处未列", en: "and \(count) more, not shown here")
  }
}
