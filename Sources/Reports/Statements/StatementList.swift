internal import Eligibility

extension Checked {
  /// Every statement of a criterion in the clause's order, combinations before what they combine.
  func statements(of finding: Finding) -> [Statement] {
    list(finding, isBrief: false)
  }

  /// The statements that keep a criterion from passing, or may: of alternatives those nearest to holding.
  func shortStatements(of finding: Finding) -> [Statement] {
    finding.outcome == .pass ? [] : list(finding, isBrief: true)
  }

  private func list(_ finding: Finding, isBrief: Bool) -> [Statement] {
    var list = StatementList(checked: self, isBrief: isBrief)
    for judgement in finding.judgements { list.add(judgement, depth: 0) }
    return list.statements
  }
}

/// Lays the tree of a criterion's judgements out as lines.
struct StatementList {
  let checked: Checked
  /// Whether only what is short is wanted.
  let isBrief: Bool
  var statements: [Statement] = []

  var application: Application { checked.application }

  mutating func add(_ judgement: Judgement, depth: Int, prefix: Words = Words(same: "")) {
    guard !isBrief || judgement.outcome != .pass else { return }
    switch judgement.requirement.logic {
    case .figure, .share, .remainder, .text, .choice, .claim, .listing, .everyTerm:
      statements.append(statement(judgement, depth: depth, prefix: prefix))
    case .all:
      for part in judgement.parts { add(part, depth: depth, prefix: prefix) }
    case .either: addAlternatives(judgement, depth: depth, prefix: prefix)
    case .given: addAlternative(judgement, depth: depth, prefix: prefix)
    case .members: addMembers(judgement, depth: depth)
    case .years:
      let inner = judgement.requirement.heading + Words(zh: "", en: ": ")
      for part in judgement.parts { add(part, depth: depth, prefix: inner) }
    case .optional: addOptional(judgement, depth: depth)
    }
  }

  /// A single statement with what the application says of it.
  private func statement(_ judgement: Judgement, depth: Int, prefix: Words) -> Statement {
    let requirement = judgement.requirement
    var statement = Statement(
      standing: .judged(judgement.outcome), depth: depth,
      label: requirement.facts.first?.declaration.label ?? Words(same: ""),
      required: prefix + requirement.heading,
      stated: application.wording(observedBy: judgement),
      shortfall: application.wording(shortfallOf: judgement),
      path: judgement.path, offset: judgement.offset)
    statement.statedInSentence = checked.stated(by: judgement)
    statement.review = checked.words(reviewing: judgement)
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
    return statement
  }

  /// A combination with nothing stated of its own.
  func heading(_ judgement: Judgement, depth: Int, prefix: Words) -> Statement {
    Statement(
      standing: .judged(judgement.outcome), depth: depth,
      required: prefix + judgement.requirement.heading)
  }

  /// What is short of the nearest alternative would mislead if the others went unsaid; so the others follow it.
  private mutating func addAlternatives(_ judgement: Judgement, depth: Int, prefix: Words) {
    let open = judgement.nearestFirst.filter { !$0.isClosed }
    if isBrief, open.count == 1, let only = open.first {
      for part in only.requirement.isStatement ? [only] : only.parts {
        add(part, depth: depth, prefix: prefix)
      }
      return
    }
    statements.append(heading(judgement, depth: depth, prefix: prefix))
    for part in isBrief && !open.isEmpty ? open : judgement.parts { add(part, depth: depth + 1) }
  }

  private mutating func addAlternative(_ judgement: Judgement, depth: Int, prefix: Words) {
    var heading = heading(judgement, depth: depth, prefix: prefix)
    guard case .given(let choice, _, let inner) = judgement.requirement.logic else { return }
    heading.label = choice.declaration.label
    heading.path = choice.declaration.path(member: judgement.member)
    heading.offset = judgement.offset
    let isStated = application.stated(choice, member: judgement.member) != nil
    if judgement.isClosed {
      heading.standing = .closed
      heading.stated = application.wording(observedBy: judgement)
      statements.append(heading)
    } else if isStated, inner.isStatement {
      for part in judgement.parts { add(part, depth: depth, prefix: heading.required + .colon) }
    } else {
      if !isStated { heading.stated = application.wording(observedBy: judgement) }
      statements.append(heading)
      for part in judgement.parts { add(part, depth: depth + 1) }
    }
  }

  private mutating func addOptional(_ judgement: Judgement, depth: Int) {
    for part in judgement.parts {
      var statement = statement(part, depth: depth, prefix: Words(same: ""))
      statement.standing = .optional
      statement.shortfall = nil
      statements.append(statement)
    }
  }
}
