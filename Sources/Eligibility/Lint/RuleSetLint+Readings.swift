extension RuleSetLint {
  /// Readings that cannot be compared, and words that stay open without being recorded as such.
  func readingFindings(in ruleSet: RuleSet) -> [LintFinding] {
    ruleSet.criteria.flatMap { criterion in
      criterion.readings.compactMap { finding(of: $0, in: criterion, of: ruleSet.category) }
        + unrecordedPhrases(of: criterion, in: ruleSet.category)
    }
  }

  private func finding(
    of reading: Reading, in criterion: Criterion, of category: Category
  ) -> LintFinding? {
    if reading.otherRequirements == criterion.requirements {
      return LintFinding(
        .readingWithoutEffect(category, criterion: criterion.id, reading: reading.id))
    }
    // Nothing is recorded where no figure tells the readings apart; elsewhere one does.
    let isJudgedElsewhere = ruleSets.contains { ruleSet in
      ruleSet.criteria.contains { other in
        other.readings.contains { $0.id == reading.id && $0.otherRequirements != nil }
      }
    }
    guard reading.otherRequirements == nil, isJudgedElsewhere else { return nil }
    return LintFinding(
      .readingWithoutRequirements(category, criterion: criterion.id, reading: reading.id))
  }

  private func unrecordedPhrases(of criterion: Criterion, in category: Category) -> [LintFinding] {
    openPhrases.compactMap { phrase, reading in
      guard !criterion.readings.contains(where: { $0.id == reading }),
        let requirement = criterion.walked.first(where: { $0.bound?.phrase == phrase })
      else { return nil }
      let place = LintFinding.RequirementReference(
        category: category, criterion: criterion.id, requirement: requirement)
      return LintFinding(.phraseWithoutReading(place, phrase, reading: reading))
    }
  }

  /// Words that some reading would compare differently, with the reading that records it.
  private var openPhrases: [(Phrase, reading: String)] {
    var open: [(Phrase, reading: String)] = []
    for criterion in ruleSets.flatMap({ $0.criteria }) {
      let bounds = criterion.walked.map { ($0.name, $0.bound) }
      for reading in criterion.readings {
        for other in (reading.otherRequirements ?? []).flatMap({ $0.walked }) {
          guard let bound = other.bound, let own = bounds.first(where: { $0.0 == other.name })?.1,
            own.phrase == bound.phrase, own.comparison != bound.comparison,
            !open.contains(where: { $0.0 == own.phrase && $0.reading == reading.id })
          else { continue }
          open.append((own.phrase, reading: reading.id))
        }
      }
    }
    return open
  }
}
