extension LintFinding {
  /// What is probably not meant, in one sentence.
  public var wording: Words {
    switch kind {
    case .duplicate(let place, let other):
      return place.said(zh: "与 \(other.id) 相同", en: "is what \(other.id) requires already")
    case .implied(let place, let other):
      return place.said(
        zh: "：满足 \(other.id)“\(other.requirement.wording.zh)”即已满足",
        en: "follows from \(other.id), \"\(other.requirement.wording.en)\"")
    case .redundantAlternative(let place, let other):
      return place.said(
        zh: "：满足它必满足另一选项“\(other.requirement.wording.zh)”，这一选项不起作用",
        en: "never matters: whoever meets it meets the other alternative, "
          + "\"\(other.requirement.wording.en)\"")
    case .vacuousThreshold(let place):
      return place.said(zh: "：任何数值都满足", en: "is met by every figure")
    case .notMonotone(let place, let above):
      return place.said(
        zh: "高于更高类别的 \(above.id)“\(above.requirement.wording.zh)”",
        en:
          "is more than \(above.id) asks of a higher category, \"\(above.requirement.wording.en)\"")
    case .phraseAgainstComparison(let place):
      let phrase = place.requirement.bound?.phrase.rawValue ?? ""
      let comparison = place.requirement.bound?.comparison.rawValue ?? ""
      return place.said(
        zh: "：“\(phrase)”与比较方式 \(comparison) 不符",
        en: "goes by \(comparison), which \(phrase) does not stand for")
    case .phraseAgainstNumber(let place, let number):
      let phrase = place.requirement.bound?.phrase.rawValue ?? ""
      return place.said(
        zh: "：“\(phrase)”按所记理解为 \(number)", en: "sets a number, but \(phrase) is read as \(number)")
    case .phraseWithoutReading(let place, let phrase, let reading):
      return place.said(
        zh: "：“\(phrase.rawValue)”有两种理解（\(reading)），此条未作记录",
        en: "says \(phrase.rawValue), which can be read in two ways (\(reading)): not recorded here"
      )
    case .readingWithoutRequirements(_, _, let reading):
      return Words(
        zh: "理解“\(reading)”未写另一种理解下的要求（otherRequirements），而在别处写了",
        en: "the reading \"\(reading)\" says what it would require elsewhere, and not here "
          + "(otherRequirements)")
    case .readingWithoutEffect(_, _, let reading):
      return Words(
        zh: "理解“\(reading)”的另一种要求与现行要求相同",
        en: "the other reading of \"\(reading)\" requires what is required anyway")
    case .unusedFact(let fact):
      let label = fact.declaration.label
      return Words(zh: "\(label.zh)：没有任何类别用到", en: "\(label.en): no category reads it")
    }
  }
}

extension LintFinding.RequirementReference {
  fileprivate func said(zh: String, en: String) -> Words {
    Words(zh: "“\(requirement.wording.zh)”" + zh, en: "\"\(requirement.wording.en)\" " + en)
  }
}
