internal import Eligibility
internal import StrictJSON

/// What became of a field: the statement that decides it.
private struct FieldOutcome {
  let statement: Statement
  let criterion: Criterion
  let isStated: Bool

  /// What does no harm stands behind what holds, what is not open behind both.
  var rank: Int {
    switch statement.status {
    case .judged(.fail): statement.isQuiet ? 2 : 5
    case .judged(.missing): statement.isQuiet ? 1 : 4
    case .judged(.pass): 3
    case .optional, .repeated: 1
    case .closed: 0
    }
  }
}

extension PageSession {
  /// What became of each field of the category that is chosen, and of all of it.
  func write(_ chosen: Determination, _ language: Language, to writer: inout JSONWriter) {
    var assessment = Assessment(file: name, application: chosen.application)
    assessment.determinations = [chosen]
    let outcomes = outcomes(of: chosen, assessment)
    assessment.writeVerdict(of: chosen, language, to: &writer)
    writer.key("fields")
    writer.array { writer in
      for (path, outcome) in outcomes {
        writer.object { write(outcome, at: path, language, to: &$0) }
      }
    }
    writeProgress(chosen, outcomes, language, to: &writer)
  }

  private func outcomes(
    of chosen: Determination, _ assessment: Assessment
  ) -> [(path: String, outcome: FieldOutcome)] {
    var places: [String: Int] = [:]
    var found: [(path: String, outcome: FieldOutcome)] = []
    func note(_ outcome: FieldOutcome, at path: String) {
      guard let place = places[path] else {
        places[path] = found.count
        found.append((path, outcome))
        return
      }
      if outcome.rank > found[place].outcome.rank { found[place].outcome = outcome }
    }
    func add(_ statements: [Statement], _ criterion: Criterion) {
      for statement in statements {
        let isGroup = statement.kind == .group || statement.kind == .member
        if isGroup || statement.entries.isEmpty, !statement.path.isEmpty {
          note(
            FieldOutcome(statement: statement, criterion: criterion, isStated: true),
            at: statement.path)
        }
        for entry in statement.entries where !isGroup {
          note(
            FieldOutcome(statement: statement, criterion: criterion, isStated: entry.isStated),
            at: entry.path)
        }
        add(statement.inside, criterion)
      }
    }
    for finding in chosen.findings {
      add(
        StatementList(assessment: assessment, isDetailed: true).statements(of: finding.judgements),
        finding.criterion)
    }
    return found
  }

  private func write(
    _ outcome: FieldOutcome, at path: String, _ language: Language, to writer: inout JSONWriter
  ) {
    let statement = outcome.statement
    let isHarmless = outcome.rank < 3
    writer.member("path", path)
    writer.member("tone", isHarmless ? "aside" : statement.status.code)
    let word: Words =
      switch statement.status {
      case .judged(.fail) where isHarmless:
        Words(zh: "未达标，不影响", en: "not reached, does no harm")
      case .judged(.missing) where !outcome.isStated || isHarmless: .notStated
      default: statement.status.word
      }
    writer.member("word", word[language])
    if !isHarmless, let shortfall = statement.shortfall {
      writer.member("short", shortfall.visible(limit: DisplayLimit.sentence)[language])
    }
    // Of a member its name alone would stand there.
    let required =
      statement.kind == .member
      ? Words(same: "")
      : (statement.inFull ?? statement.required).visible(limit: DisplayLimit.sentence)
    writer.member("required", required[language])
    writer.member(
      "clause", outcome.criterion.id + " " + outcome.criterion.clauseWords[language])
    writer.key("isStated")
    writer.boolean(outcome.isStated)
  }

  /// How much of what is asked for is stated, section by section and in all.
  private func writeProgress(
    _ chosen: Determination, _ outcomes: [(path: String, outcome: FieldOutcome)],
    _ language: Language, to writer: inout JSONWriter
  ) {
    let closed = Set(outcomes.filter { $0.outcome.rank == 0 }.map { $0.path })
    var total = (stated: 0, all: 0)
    writer.key("sections")
    let read = Fact.all.filter { chosen.ruleSet.facts.contains($0) }
    writer.array { writer in
      for section in Section.allCases {
        var own = (stated: 0, all: 0)
        let facts = read.filter { $0.declaration.section == section }
        let members = section.group.map {
          (0..<(draft?.memberCount(of: $0) ?? 0)).map { Optional($0) }
        }
        for fact in facts {
          for member in members ?? [nil]
          where !closed.contains(fact.declaration.path(member: member)) {
            own.all += 1
            if chosen.application.states(fact, member: member) { own.stated += 1 }
          }
        }
        let short = outcomes.count {
          $0.outcome.rank == 5
            && ($0.path == section.key || $0.path.hasPrefix(section.key + ".")
              || $0.path.hasPrefix(section.key + "["))
            && section != .root
        }
        total = (total.stated + own.stated, total.all + own.all)
        writer.object { writer in
          writer.member("id", section.id)
          writer.key("short")
          writer.integer(Int64(short))
          let counts = own.all == 0 ? "" : "\(own.stated)/\(own.all)"
          let shortWords = Words(zh: "差 \(short)　", en: "\(short) short ")[language]
          writer.member("text", (short == 0 ? "" : shortWords) + counts)
        }
      }
    }
    writer.key("stated")
    writer.integer(Int64(total.stated))
    writer.key("all")
    writer.integer(Int64(total.all))
    writer.member(
      "progress",
      Words(zh: "已填 \(total.stated)/\(total.all) 项", en: "\(total.stated) of \(total.all) stated")[
        language])
  }
}
