internal import Eligibility

extension SmallestChange {
  /// What to change, list by list: claims apart, and apart what is stated and would have to be otherwise, though no
  /// work on the platform changes it; then what grows along, and other ways.
  ///
  /// Of each, as many as a text shows of a category that it goes into, and of one that it does not.
  func lists(in application: Application) -> [(remarks: Remarks, limit: Int, shortLimit: Int)] {
    let within = changes.filter { !$0.isBeyondPlatform }
    let titled = [
      (Words(zh: "数值、选项与清单", en: "Figures, choices and lists"), within.filter { !$0.hasToBeTrue }),
      (
        Words(zh: "生产类型与声明（须属实）", en: "Kind of production and claims (they have to be true)"),
        within.filter { $0.hasToBeTrue }
      ),
      (
        Words(zh: "改进平台无法达到的", en: "Beyond any work on the platform"),
        changes.filter { $0.isBeyondPlatform }
      ),
    ].map { title, changes in
      let items = application.lines(of: changes).map { line in
        (words: line.text, place: Optional(line.criteria.map { Words(same: $0) }.enumeration))
      }
      return (
        remarks: Remarks(title: title, items: items), limit: Int.max,
        shortLimit: MissingFact.shortLimit
      )
    }
    let growing = Remarks(
      title: Words(zh: "随之增长（部分不能多于总数）", en: "Grows along (no part exceeds its whole)"),
      items: followers.map { (words: application.line(of: $0), place: nil) })
    let others = Remarks(
      title: Words(zh: "其他同样少的做法", en: "Other ways with as few fields"),
      items: alternatives.map { (words: application.line(of: $0), place: nil) })
    return titled + [
      (remarks: growing, limit: .max, shortLimit: .max),
      (remarks: others, limit: 5, shortLimit: 0),
    ]
  }
}

extension MissingFact {
  /// How many of a list a text shows of a category that is neither asked for nor the nearest.
  static let shortLimit = 6
}

extension Change {
  /// Whether it states what is so or is not, and is nothing to be brought about.
  var hasToBeTrue: Bool {
    if case .choice = kind, field.isBeyondPlatform { return true }
    return isClaim
  }

  /// Whether it is a statement without a measure.
  var isClaim: Bool {
    switch kind {
    case .claim, .evidence: true
    case .figure, .choice, .items, .terms, .name: false
    }
  }
}

extension Application {
  /// Changes as lines, each with the criteria that ask for it; what a new member needs stands together on one.
  func lines(of changes: [Change]) -> [(text: Words, criteria: [String])] {
    var lines: [(text: Words, criteria: [String])] = []
    var owners: [Words: Int] = [:]
    for change in changes {
      guard let group = change.field.group, let member = change.field.member,
        member >= memberCount(of: group) ?? 0
      else {
        lines.append((line(of: change), change.criteria))
        continue
      }
      let owner = label(of: member, in: group)
      guard let index = owners[owner] else {
        owners[owner] = lines.count
        lines.append((owner + .colon + part(of: change), change.criteria))
        continue
      }
      lines[index].text = lines[index].text + .semicolon + part(of: change)
      lines[index].criteria += change.criteria.filter { !lines[index].criteria.contains($0) }
    }
    return lines
  }

  /// One change as a line: the field, from what to what, and what a share asks for besides.
  private func line(of change: Change) -> Words {
    var line = label(of: change.field) + .colon + change.wording
    if let growth = change.growthWording { line = line + growth.inParentheses }
    return line.visible(limit: DisplayLimit.sentence)
  }

  /// What a change asks of a new member, which states nothing yet.
  private func part(of change: Change) -> Words {
    guard let fact = change.field.fact, change.kind != .name else { return change.toWording }
    return fact.declaration.label + .colon + change.toWording
  }

  /// A way that is as small, as a line: what it replaces and what it asks for.
  func line(of alternative: SmallestChange.Alternative) -> Words {
    let instead = lines(of: alternative.changes).map { $0.text }.semicolons
    let replaced = alternative.replaced.map { label(of: $0) }.enumeration
    return (instead + Words(zh: "（代替\(replaced.zh)）", en: " (instead of \(replaced.en))"))
      .visible(limit: DisplayLimit.sentence)
  }

  /// A figure that grows along, as a line.
  func line(of follower: SmallestChange.Follower) -> Words {
    guard case .figure(let figure)? = follower.field.fact else { return label(of: follower.field) }
    let from = figure.quantity(follower.from)
    let to = figure.quantity(follower.to)
    return
      (label(of: follower.field)
      + Words(zh: "：\(from.zh) → 至少 \(to.zh)", en: ": \(from.en) → at least \(to.en)"))
      .visible(limit: DisplayLimit.sentence)
  }
}

extension MissingFact.Weight {
  /// How much hangs on it, in words.
  var words: Words {
    switch self {
    case .decisive: Words(zh: "决定性", en: "decisive")
    case .open: Words(zh: "仍可能影响结论", en: "can still matter")
    case .idle: Words(zh: "已不影响结论", en: "no longer matters")
    }
  }
}

extension ReadingEffect {
  /// What another reading would change, as a line.
  var line: Words {
    let changing = comparisons.filter { $0.changes }
    var parts: [Words] = changing.map { comparison in
      Words(same: comparison.criterion.id + " ") + comparison.outcome.lowercaseWord
        + Words(same: " → ") + (comparison.otherOutcome ?? comparison.outcome).lowercaseWord
    }
    if parts.isEmpty {
      let ids = comparisons.filter { $0.lacksOwnFacts }.map { Words(same: $0.criterion.id) }
      parts = [
        comparisons.allSatisfy { $0.otherOutcome == nil }
          ? Words(zh: "申报材料的数值分辨不出", en: "no figure of an application tells them apart")
          : ids.isEmpty
            ? Words(zh: "不改变任何一条", en: "changes no criterion")
            : ids.enumeration + Words(zh: " 所需的数未填，无法评判", en: ": what it asks for is not stated")
      ]
    }
    let start =
      reading.question
      + Words(zh: "（若为“\(reading.other.zh)”）：", en: " (if \"\(reading.other.en)\"): ")
    let end =
      changesVerdict
      ? Words(
        zh: "；结论变为\(otherVerdict.word.zh)", en: "; the verdict becomes \(otherVerdict.word.en)")
      : changing.isEmpty ? Words(same: "") : Words(zh: "；结论不变", en: "; the verdict stays")
    return start + parts.commas + end
  }
}

extension [Assumption] {
  /// The mark of a report that shows no real application.
  var mark: Words {
    let list = map { Words(same: $0.argument.visible(limit: 80)) }.commas
    return Words(
      zh: "假设（并非申报材料原样）：\(list.zh)", en: "WHAT IF, not the application as filed: \(list.en)")
  }

  /// The mark in a word, for every line that states a verdict.
  static let word = Words(zh: "［假设］", en: "[WHAT IF] ")
}
