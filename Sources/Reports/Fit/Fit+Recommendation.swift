public import Eligibility

extension Fit {
  /// What to do, in one sentence; `nil` if the application could not be read.
  public var recommendation: Words? {
    sentence.map { Words(zh: $0.zh, en: $0.en.withCapital) }
  }

  private var sentence: Words? {
    guard assessment.isReadable else { return nil }
    guard let leading = ranked.first, leading.change != nil else { return .outOfReach }
    guard let nearest else { return reason(before: leading) + undecided(leading) }
    let name = nearest.category.term.label
    let isReached = nearest.verdict == .eligible
    if let own, own.category == nearest.category {
      return isReached
        ? Words(
          zh: "按\(name.zh)申报：所填材料已符合全部条件。",
          en: "Apply as \(name.en.withArticle): what is stated meets every criterion.")
        : Words(zh: "仍按\(name.zh)申报，它最接近：", en: "Stay with the \(name.en), which is the nearest: ")
          + nearest.remainder
    }
    let advice =
      isReached
      ? Words(
        zh: "宜\(own == nil ? "" : "改")报\(name.zh)：所填材料已符合其全部条件。",
        en: "\(own == nil ? "Apply" : "apply") as \(name.en.withArticle)"
          + "\(own == nil ? "" : " instead"): what is stated meets every criterion of it.")
      : Words(zh: "最接近的是\(name.zh)：", en: "the nearest is the \(name.en): ") + nearest.remainder
    return reason(before: nearest) + advice
  }

  /// The category that it applies for, of several the first in the notice.
  private var own: CategoryFit? { categories.first { applied.contains($0.category) } }

  /// Why not the category that it applies for; nothing where that is the nearest, or can still be.
  private func reason(before nearest: CategoryFit) -> Words {
    guard let own, own.category != nearest.category,
      nearest.isDecided || own.determination.count(.fail) > 0
    else { return Words(same: "") }
    return Words(
      zh: "所报的\(own.category.term.label.zh)\(own.shortcoming.zh)，",
      en: "the \(own.category.term.label.en), which it applies for, \(own.shortcoming.en); ")
  }

  /// That it is too early to say, and what of the category that leads is decided.
  private func undecided(_ leading: CategoryFit) -> Words {
    let isOwn = own?.category == leading.category
    let name = leading.category.term.label
    let start = Words(
      zh: isOwn ? "尚不能判断能否按\(name.zh)申报：" : "尚不能判断适合哪一类别：",
      en: "it cannot be said yet "
        + (isOwn ? "whether the \(name.en) fits: " : "which category fits: "))
    guard categories.contains(where: { $0.figures.all > $0.figures.notStated }) else {
      return start + Words(zh: "还没有填写任何数值。", en: "no figure is stated.")
    }
    return start
      + Words(
        zh: "\(isOwn ? "其" : name.zh + "的") \(leading.figures.all) 个数值中，",
        en: "of the \(leading.figures.all) figures "
          + (isOwn ? "that it asks for, " : "that the \(name.en) asks for, "))
      + leading.figures.words + Words(zh: "。", en: ".")
  }
}

extension FigureCounts {
  /// How many come to what, as far as there are any.
  var words: Words {
    [
      (reached, Words(zh: "达到", en: "reached")), (short, Words(zh: "不足", en: "short")),
      (notStated, Words(zh: "未填", en: "not stated")),
    ].filter { $0.0 > 0 }
      .map { Words(zh: "\($0) 个\($1.zh)", en: "\($0) \($0 == 1 ? "is" : "are") \($1.en)") }.commas
  }
}

extension CategoryFit {
  /// What is left to do, as the end of a sentence.
  fileprivate var remainder: Words {
    guard let change else { return .outOfReach }
    let supplied = change.changes.count { $0.suppliesOnly }
    let beyond = change.cost.beyondPlatform
    let improved = change.changes.count - supplied - beyond
    let parts = [
      (improved, Words(zh: "改进 \(improved) 项", en: improved.counted("field") + " to improve")),
      (supplied, Words(zh: "补填 \(supplied) 项", en: supplied.counted("field") + " to supply")),
      (
        beyond,
        Words(
          zh: "另有 \(beyond) 项不是改进平台所能达到的", en: "\(beyond) that no work on the platform changes")
      ),
    ]
    return parts.filter { $0.0 > 0 }.map { $0.1 }.commas + Words(zh: "。", en: ".")
  }

  /// How far a category is from being reached, after its name.
  fileprivate var shortcoming: Words {
    let failing = determination.count(.fail)
    let missing = determination.count(.missing)
    let stops =
      failing > 0
      ? Words(zh: "有 \(failing) 条不通过", en: "fails " + failing.counted("criterion", "criteria"))
      : Words(
        zh: "有 \(missing) 条缺项", en: "has " + missing.counted("criterion", "criteria") + " missing")
    let beyond = change?.cost.beyondPlatform ?? 0
    guard beyond > 0 else { return stops }
    return stops
      + Words(
        zh: "，其中 \(beyond) 项改进平台也无法达到",
        en: ", \(beyond.counted("field")) of which no work on the platform changes")
  }
}

extension Words {
  static let outOfReach = Words(
    zh: "任何改动都不能使其符合某一类别。", en: "No change makes it eligible in any category.")
}

extension String {
  /// With a capital letter at its start.
  fileprivate var withCapital: String {
    guard let first = first, first.isASCII else { return self }
    return String(first).uppercased() + dropFirst()
  }

  /// With the English article that fits.
  fileprivate var withArticle: String {
    guard let first = unicodeScalars.first else { return self }
    return ("aeiou".unicodeScalars.contains(first) ? "an " : "a ") + self
  }
}
