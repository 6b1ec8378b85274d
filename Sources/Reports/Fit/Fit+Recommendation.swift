public import Eligibility

extension Fit {
  /// What to do, in one sentence; `nil` if the application could not be read.
  public var recommendation: Words? {
    sentence.map { Words(zh: $0.zh, en: $0.en.withCapital) }
  }

  private var sentence: Words? {
    guard checked.isReadable, let nearest else { return checked.isReadable ? .outOfReach : nil }
    let own = categories.first { applied.contains($0.category) }
    let name = nearest.category.term.label
    if let own, own.category == nearest.category {
      guard own.verdict != .eligible else {
        return Words(
          zh: "按\(name.zh)申报：所填材料已符合全部条件。",
          en: "Apply as \(name.en.withArticle): what is stated meets every criterion.")
      }
      return Words(
        zh: "仍按\(name.zh)申报，它最接近：", en: "Stay with the \(name.en), which is the nearest: ")
        + nearest.remainder
    }
    let reason = own.map { own in
      Words(
        zh: "所报的\(own.category.term.label.zh)\(own.shortcoming.zh)，",
        en: "the \(own.category.term.label.en), which it applies for, \(own.shortcoming.en); ")
    }
    let start = reason ?? Words(zh: "", en: "")
    guard nearest.verdict != .eligible else {
      return start
        + Words(
          zh: "宜\(own == nil ? "" : "改")报\(name.zh)：所填材料已符合其全部条件。",
          en: "\(own == nil ? "Apply" : "apply") as \(name.en.withArticle)"
            + "\(own == nil ? "" : " instead"): what is stated meets every criterion of it.")
    }
    return start + Words(zh: "最接近的是\(name.zh)：", en: "the nearest is the \(name.en): ")
      + nearest.remainder
  }
}

extension CategoryFit {
  /// What is left to do, as the end of a sentence.
  fileprivate var remainder: Words {
    guard let change else { return .outOfReach }
    let supplied = change.changes.count { $0.suppliesOnly }
    let altered = change.changes.count - supplied
    let beyond = change.cost.beyondPlatform
    var parts: [Words] = []
    if altered > beyond {
      parts.append(
        Words(
          zh: "改进 \(altered - beyond) 项",
          en: (altered - beyond).counted("field") + " to improve"))
    }
    if supplied > 0 {
      parts.append(
        Words(
          zh: "补填 \(supplied) 项",
          en: supplied.counted("field") + " to supply"))
    }
    if beyond > 0 {
      parts.append(
        Words(
          zh: "另有 \(beyond) 项不是改进平台所能达到的",
          en: "\(beyond) that no work on the platform changes"))
    }
    return parts.commas + Words(zh: "。", en: ".")
  }

  /// How far a category is from being reached, after its name.
  fileprivate var shortcoming: Words {
    let beyond = change?.cost.beyondPlatform ?? 0
    guard beyond > 0 else { return stops }
    return stops
      + Words(
        zh: "，其中 \(beyond) 项改进平台也无法达到",
        en:
          ", \(beyond.counted("field")) of which no work on the platform changes"
      )
  }

  private var stops: Words {
    let failing = determination.count(.fail)
    let missing = determination.count(.missing)
    if failing > 0 {
      return Words(
        zh: "有 \(failing) 条不通过",
        en: "fails " + failing.counted("criterion", "criteria"))
    }
    return Words(
      zh: "有 \(missing) 条缺项",
      en: "has " + missing.counted("criterion", "criteria") + " missing")
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
