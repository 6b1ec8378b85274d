internal import Eligibility

extension Assessment {
  /// Every statement of a criterion in the clause's order, combinations before what they combine.
  func statements(of finding: Finding) -> [Statement] {
    StatementList(assessment: self).statements(of: finding.judgements)
  }

  /// The statements that keep a criterion from passing, or may: of alternatives those nearest to holding.
  ///
  /// In detail they come with every fact that is not stated, what members lack, and alternatives that are closed.
  func shortStatements(of finding: Finding, inDetail: Bool = false) -> [Statement] {
    guard finding.outcome != .pass else { return [] }
    return StatementList(assessment: self, isBrief: true, isDetailed: inDetail)
      .statements(of: finding.judgements)
  }
}

/// Lays the tree of a criterion's judgements out as lines.
struct StatementList {
  let assessment: Assessment
  /// Whether only what is short is wanted.
  var isBrief = false
  /// Whether whoever has to mend what is short finds all that helps.
  var isDetailed = false
  /// Whether what is added stands in something that passes.
  var isQuiet = false
  var statements: [Statement] = []

  var application: Application { assessment.application }

  func statements(of judgements: [Judgement], depth: Int = 0) -> [Statement] {
    var list = self
    for judgement in judgements { list.add(judgement, depth: depth) }
    return list.statements
  }

  private mutating func add(_ judgement: Judgement, depth: Int, prefix: Words = Words(same: "")) {
    guard !isBrief || judgement.outcome != .pass else { return }
    switch judgement.requirement.logic {
    case .figure, .share, .remainder, .text, .choice, .claim, .listing, .everyTerm:
      statements.append(statement(judgement, depth: depth, prefix: prefix))
    case .all:
      for part in judgement.parts { add(part, depth: depth, prefix: prefix) }
    case .either: addAlternatives(judgement, depth: depth, prefix: prefix)
    case .given: addAlternative(judgement, depth: depth, prefix: prefix)
    case .members: addMembers(judgement, depth: depth)
    case .years: addYears(judgement, depth: depth)
    case .optional:
      for part in judgement.parts {
        var statement = statement(part, depth: depth, prefix: Words(same: ""))
        statement.status = .optional
        statement.shortfall = nil
        statements.append(statement)
      }
    }
  }

  /// Adds what stands inside a combination.
  mutating func inside(_ judgement: Judgement, _ add: (inout StatementList) -> Void) {
    let isQuietOutside = isQuiet
    isQuiet = isQuiet || judgement.outcome == .pass
    add(&self)
    isQuiet = isQuietOutside
  }

  /// A single statement with what the application says of it.
  private func statement(_ judgement: Judgement, depth: Int, prefix: Words) -> Statement {
    let requirement = judgement.requirement
    var statement = heading(judgement, .single, depth: depth, prefix: prefix)
    statement.label = requirement.facts.first?.declaration.label ?? Words(same: "")
    statement.stated = application.wording(observedBy: judgement)
    statement.statedInSentence = sentence(on: statement.stated, by: judgement)
    statement.shortfall = application.wording(shortfallOf: judgement)
    statement.path = judgement.path
    statement.offset = judgement.offset
    statement.review = assessment.words(reviewing: judgement)
    if judgement.offersEvidence, let fact = requirement.declaredFact {
      let text = application.evidence(for: fact)
      statement.evidence = text.map { .given(application.string($0)) } ?? .lacking
    }
    let missing = judgement.missingFacts
    if requirement.facts.count > 1, !missing.isEmpty {
      // Of a share it matters which of its figures is not stated.
      let labels = missing.map { $0.declaration.label }.enumeration
      statement.stated = .notStatedLabel + labels
      statement.statedInSentence = statement.stated
      statement.path = missing.map { $0.declaration.path(member: judgement.member) }
        .joined(separator: " / ")
      statement.offset = nil
    }
    if case .listing = requirement.logic {
      statement.unlisted = application.unlisted(by: judgement)
    }
    guard isDetailed else { return statement }
    statement.inFull = prefix + requirement.wording
    statement.demand = requirement.demand
    statement.entries = requirement.facts.map { fact in
      entry(fact, of: judgement, prefix: prefix, isStated: !missing.contains(fact))
    }
    return statement
  }

  /// What is stated, introduced as such, as far as what is required and what became of it do not say so already.
  private func sentence(on stated: Words, by judgement: Judgement) -> Words? {
    let stated = stated.visible(limit: DisplayLimit.sentence)
    switch (judgement.requirement.logic, judgement.observation) {
    case (_, .claim(let claim?)) where claim.value.isMet: return nil
    case (.everyTerm, _) where judgement.outcome == .pass && judgement.review == nil:
      return Words(zh: "齐全", en: "all listed")
    case (_, .claim): return stated
    case (_, .listing(let list?)) where list.value.items.isEmpty: return stated
    case _ where !judgement.missingFacts.isEmpty: return stated
    case (_, .choice): return Words(zh: "所填为", en: "stated").spaced(stated)
    default: return Words(zh: "所填", en: "stated").spaced(stated)
    }
  }

  func entry(
    _ fact: Fact, of judgement: Judgement, prefix: Words = Words(same: ""), isStated: Bool = false
  ) -> Statement.Entry {
    let declaration = fact.declaration
    return Statement.Entry(
      label: prefix + declaration.label, path: declaration.path(member: judgement.member),
      isStated: isStated, note: fact.isFigure ? declaration.note : nil)
  }

  /// A combination with nothing stated of its own.
  func heading(
    _ judgement: Judgement, _ kind: Statement.Kind, depth: Int, prefix: Words = Words(same: "")
  ) -> Statement {
    Statement(
      kind: kind, status: .judged(judgement.outcome), depth: depth, isQuiet: isQuiet,
      heading: prefix + judgement.requirement.heading)
  }

  private mutating func addYears(_ judgement: Judgement, depth: Int) {
    let years = judgement.requirement.heading
    let start = statements.endIndex
    for part in judgement.parts { add(part, depth: depth, prefix: years + Words(zh: "", en: ": ")) }
    if case .years(let own, _) = judgement.requirement.logic, own.count == 1 {
      for index in statements.indices.dropFirst(start) where !statements[index].label.isEmpty {
        statements[index].label =
          statements[index].label + Words(same: String(own[0])).inParentheses
      }
    }
    guard isDetailed, case .years(false) = judgement.observation else { return }
    // Whoever leaves a year out has to state the year, and not one figure of it after another.
    for index in statements.indices.dropFirst(start) { statements[index].entries = [] }
    guard start < statements.endIndex else { return }
    statements[start].demand = judgement.parts.first?.requirement.heading
    statements[start].entries = [
      Statement.Entry(
        label: Words(zh: "", en: "fiscal year ") + years + Words(zh: "度", en: ""),
        path: Section.finances.key, isStated: false)
    ]
  }

  /// What is short of the nearest alternative would mislead if the others went unsaid; so the others follow it.
  private mutating func addAlternatives(_ judgement: Judgement, depth: Int, prefix: Words) {
    let open = judgement.nearestFirst.filter { !$0.isClosed }
    if isBrief, open.count == 1, let only = open.first {
      let isOpened = if case .choice(.some) = only.observation { true } else { false }
      for part in isOpened && !only.parts.isEmpty ? only.parts : [only] {
        add(part, depth: depth, prefix: prefix)
      }
    } else {
      var heading = heading(judgement, .either, depth: depth, prefix: prefix)
      if isDetailed {
        heading.entries = open.compactMap { unmadeChoice(of: $0) }.first.map { [$0] } ?? []
      }
      statements.append(heading)
      inside(judgement) { list in
        let parts = list.isBrief && !open.isEmpty ? open : judgement.parts
        for (place, part) in parts.enumerated() {
          let start = list.statements.endIndex
          list.add(part, depth: depth + 1)
          guard start < list.statements.endIndex else { continue }
          list.statements[start].isOther = place > 0
          // The choice that opens one or the other is told above them.
          if list.statements[start].kind == .alternative { list.statements[start].entries = [] }
        }
      }
    }
    guard isDetailed, !open.isEmpty else { return }
    // A member's own production is plain from what it lacks.
    for part in judgement.parts where part.isClosed && part.member == nil {
      addAlternative(part, depth: depth, prefix: Words(same: ""))
    }
  }

  private mutating func addAlternative(_ judgement: Judgement, depth: Int, prefix: Words) {
    var heading = heading(judgement, .alternative, depth: depth, prefix: prefix)
    guard case .given(let choice, _, let inner) = judgement.requirement.logic else { return }
    heading.label = choice.declaration.label
    heading.path = choice.declaration.path(member: judgement.member)
    heading.offset = judgement.offset
    if judgement.isClosed {
      heading.status = .closed
      heading.stated = application.wording(observedBy: judgement)
      statements.append(heading)
      return
    }
    let unmade = unmadeChoice(of: judgement)
    guard unmade == nil, inner.isStatement else {
      if unmade != nil { heading.stated = application.wording(observedBy: judgement) }
      if isDetailed { heading.entries = unmade.map { [$0] } ?? [] }
      statements.append(heading)
      for part in judgement.parts { add(part, depth: depth + 1) }
      return
    }
    for part in judgement.parts where !isBrief || part.outcome != .pass {
      var statement = statement(part, depth: depth, prefix: Words(same: ""))
      statement.alternative = heading.heading
      statement.heading = heading.heading + .colon + statement.heading
      statements.append(statement)
    }
  }

  /// The choice that would open an alternative, where the application does not make it.
  private func unmadeChoice(of judgement: Judgement) -> Statement.Entry? {
    guard case .given(let choice, _, _) = judgement.requirement.logic,
      application.stated(choice, member: judgement.member) == nil
    else { return nil }
    return entry(.choice(choice), of: judgement)
  }
}
