internal import Eligibility

extension Assessment {
  /// The findings of one category, or those that several share.
  struct Part {
    /// What they have in common; `nil` where there is one category only.
    var title: Words?
    var findings: [Finding]
  }

  /// The findings in the order of a report, each once: with several categories, first what they share.
  var parts: [Part] {
    let isOne = determinations.count == 1
    let all = determinations.flatMap { $0.ruleSet.criteria }.map { $0.id }
    let shared = isOne ? [] : Set(all.filter { id in all.count { $0 == id } > 1 })
    let parts =
      [
        Part(
          title: Words(zh: "各类别共同条件", en: "Every category"),
          findings: findings.filter { shared.contains($0.criterion.id) })
      ]
      + determinations.map { determination in
        Part(
          title: isOne ? nil : determination.ruleSet.category.term.label,
          findings: determination.findings.filter { !shared.contains($0.criterion.id) })
      }
    return parts.filter { !$0.findings.isEmpty }
  }

  /// The findings that come to one of some outcomes, in their parts, in the order of the outcomes.
  func parts(with outcomes: [Outcome]) -> [Part] {
    parts.compactMap { part in
      var own = part
      own.findings = outcomes.flatMap { outcome in
        part.findings.filter { $0.outcome == outcome }
      }
      return own.findings.isEmpty ? nil : own
    }
  }

  /// A statement with what is short of it, and its place, in one line.
  func words(for statement: Statement) -> Words {
    guard !statement.path.isEmpty else { return statement.measured }
    return statement.measured + place(statement.path, statement.offset).inParentheses
  }

  /// What a reader should know of a criterion itself: its note, and the points that its clause leaves open.
  func notes(on finding: Finding) -> [Words] {
    let diverging = divergingReadings(of: finding)
    return finding.criterion.noteWords
      + finding.criterion.readings.map { reading in
        guard let outcome = diverging[reading.id] else { return reading.words }
        return reading.words + Words(zh: "；若取“", en: "; under the other (") + reading.other
          + Words(zh: "”，本条为：", en: ") it would be: ") + outcome.lowercaseWord
      }
  }

  /// What a criterion would come to under the readings that would turn it, by their ids.
  func divergingReadings(of finding: Finding) -> [String: Outcome] {
    finding.comparisons.reduce(into: [:]) { outcomes, comparison in
      guard comparison.changes, !comparison.reading.isCounted else { return }
      outcomes[comparison.reading.id] = comparison.otherOutcome
    }
  }
}

extension Statement {
  /// What is stated, and what is short of it.
  var measured: Words {
    guard let shortfall else { return opening }
    return opening + shortfallSeparator + shortfall
  }
}

extension Finding {
  /// Whether nothing that it looks at is stated.
  var lacksEverything: Bool {
    judgements.flatMap { $0.walked }.allSatisfy {
      !$0.requirement.isStatement || $0.outcome == .missing && !$0.offersEvidence
    }
  }

  /// The criterion by its id and its title.
  var name: Words { Words(same: criterion.id + " ") + criterion.title }

  /// The criterion, its outcome and what that rests on, in one line.
  var heading: Words {
    name + .colon + outcome.lowercaseWord
      + [criterion.clauseWords, basis.word].semicolons.inParentheses
  }
}

extension Criterion {
  /// Its note, if it has one, introduced as such.
  var noteWords: [Words] { note.map { [Words(zh: "说明：", en: "Note: ") + $0] } ?? [] }
}

extension Reading {
  /// The point that the clause leaves open, and how it is read.
  var words: Words {
    Words(zh: "理解 \(id)：", en: "Reading \(id): ") + question
      + Words(zh: "此处取：", en: " Taken here: ") + chosen
  }
}

extension Words {
  static let shortfalls = Words(zh: "差距与缺项", en: "Shortfalls and missing fields")
  static let toFill = Words(zh: "须填写", en: "To fill in")
  static let byCriterion = Words(zh: "逐条结果", en: "By criterion")
}
