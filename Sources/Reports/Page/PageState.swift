internal import Eligibility
internal import StrictJSON

extension PageSession {
  /// What is to be said of the application at work, as JSON for the script; values of fields on demand.
  func state(
    _ language: Language, withValues: Bool = false,
    remark: (field: Field, remark: TypedValue.Remark)? = nil
  ) -> [UInt8] {
    var application = Application()
    let problems = application.read(bytes)
    // What is faulty counts as missing here: all else is judged as it stands.
    let edition = application.text(.edition)
    let known = editions.ruleSet(for: .crossIndustry, of: edition) == nil ? nil : edition
    let determinations = Category.allCases.compactMap { category in
      editions.ruleSet(for: category, of: known)?.determine(application)
    }
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("name", name)
      writer.key("isForm")
      writer.boolean(draft != nil)
      write(problems, language, to: &writer)
      if withValues { writeValues(to: &writer) }
      if let remark { write(remark.remark, of: remark.field, language, to: &writer) }
      writer.key("categories")
      writer.array { writer in
        for determination in determinations {
          write(determination, application, language, to: &writer)
        }
      }
      guard let category = application.category,
        let chosen = determinations.first(where: { $0.ruleSet.category == category })
      else { return }
      writer.member("category", category.code)
      write(chosen, language, to: &writer)
    }
    return writer.bytes
  }

  private func write(_ problems: [Problem], _ language: Language, to writer: inout JSONWriter) {
    writer.key("problems")
    writer.array { writer in
      for problem in problems.prefix(Assessment.shownProblems) {
        writer.object { writer in
          writer.member("path", problem.path)
          writer.member("text", problem.wordsWithRemedy[language])
        }
      }
    }
  }

  private func writeValues(to writer: inout JSONWriter) {
    guard let draft else { return }
    writer.key("members")
    writer.object { writer in
      for group in Group.allCases {
        writer.key(group.section.key)
        writer.integer(Int64(draft.memberCount(of: group)))
      }
    }
    writer.key("values")
    writer.array { writer in
      for fact in Fact.all {
        let group = fact.declaration.section.group
        let members = group.map { (0..<draft.memberCount(of: $0)).map { Optional($0) } } ?? [nil]
        for member in members {
          let value = draft.value(of: fact, member: member)
          guard value != ApplicationDraft.FieldText() else { continue }
          writer.object { writer in
            writer.member("path", fact.declaration.path(member: member))
            writer.member("statement", value.statement)
            if !value.evidence.isEmpty { writer.member("evidence", value.evidence) }
          }
        }
      }
    }
  }

  private func write(
    _ remark: TypedValue.Remark, of field: Field, _ language: Language,
    to writer: inout JSONWriter
  ) {
    writer.key("remark")
    writer.object { writer in
      switch remark {
      case .read(let number):
        writer.member("kind", "read")
        writer.member("text", (Words(zh: "读作 ", en: "read as ") + Words(same: number))[language])
      case .asked(let words, let offer):
        writer.member("kind", "asked")
        writer.member("text", words[language])
        guard let offer else { return }
        writer.member("offer", offer)
        writer.member(
          "button",
          Words(zh: "不少于此数，就填 \(offer)", en: "if it is no fewer: \(offer)")[language])
      case .nothing:
        writer.member("kind", "read")
        writer.member(
          "text", Words(zh: "等于未填", en: "says nothing: not stated")[language])
      }
    }
  }

  /// How a category stands by its figures: the same as `fit` says.
  private func write(
    _ determination: Determination, _ application: Application, _ language: Language,
    to writer: inout JSONWriter
  ) {
    let judgements = determination.figureJudgements
    let figures = FigureCounts(judgements)
    let assessment = Assessment(file: name, application: application)
    let (code, word) =
      figures.short > 0
      ? ("ineligible", Words(zh: "数据有差距", en: "figures fall short"))
      : figures.notStated > 0
        ? ("aside", Words(zh: "尚不能断定", en: "cannot be said yet"))
        : ("eligible", Words(zh: "数据均达到", en: "all figures reached"))
    writer.object { writer in
      writer.member("code", determination.ruleSet.category.code)
      writer.member("tone", code)
      writer.member("word", word[language])
      writer.member(
        "counts",
        Words(
          zh: "达到 \(figures.reached) 项，差 \(figures.short) 项，未填 \(figures.notStated) 项",
          en: "\(figures.reached) reached, \(figures.short) short, \(figures.notStated) not stated")[
            language])
      writer.key("short")
      writer.array { writer in
        for short in assessment.shortFigures(among: judgements).prefix(5) {
          writer.string(short.measured.visible(limit: DisplayLimit.sentence)[language])
        }
      }
      writer.key("cells")
      writer.object { writeCells(judgements, to: &$0) }
    }
  }

  /// What a category finds of each figure of the platform as a whole: the worst of all that it asks of it.
  private func writeCells(_ judgements: [Judgement], to writer: inout JSONWriter) {
    var cells: [(fact: Fact, outcome: Outcome)] = []
    for judgement in judgements.flatMap({ $0.walked }) where judgement.member == nil {
      for fact in judgement.requirement.facts where fact.isFigure {
        if let place = cells.firstIndex(where: { $0.fact == fact }) {
          cells[place].outcome = min(cells[place].outcome, judgement.outcome)
        } else {
          cells.append((fact: fact, outcome: judgement.outcome))
        }
      }
    }
    for cell in cells { writer.member(cell.fact.declaration.path, cell.outcome.code) }
  }
}

extension Assessment {
  /// Writes what it comes to under one category, and how many criteria came to what.
  func writeVerdict(
    of determination: Determination, _ language: Language, to writer: inout JSONWriter
  ) {
    writer.key("verdict")
    writer.object { writer in
      writer.member("code", determination.verdict.code)
      writer.member("word", determination.verdict.plainWord[language])
      writer.member("tally", tally(of: determination)[language])
    }
  }
}

extension Problem {
  /// What is wrong and what to do about it.
  var wordsWithRemedy: Words { wording + (remedy.map { .semicolon + $0 } ?? Words(same: "")) }
}
