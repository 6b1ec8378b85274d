internal import Eligibility
internal import StrictJSON

extension Checked {
  /// Whose application it is and where it came from, as label and value.
  var identity: [(label: Words, value: Words)] {
    func stated(_ text: Text) -> Words {
      application.text(text).map { Words(same: $0.visible(limit: TextLimit.name)) } ?? .notStated
    }
    var rows: [(label: Words, value: Words)] = [
      (label: Words(zh: "申报单位", en: "Applicant"), value: stated(.applicantName)),
      (Words(zh: "统一社会信用代码", en: "Credit code"), stated(.creditCode)),
      (Words(zh: "推荐单位所在地", en: "City"), city ?? .notStated),
      (Words(zh: "平台名称", en: "Platform"), stated(.platformName)),
      (Words(zh: "申报类别", en: "Applies as"), application.category?.term.label ?? .notStated),
      (Words(zh: "申报材料", en: "File"), place),
    ]
    guard isReadable else { return rows }
    let (measured, declared, _, settled) = ground
    rows.append(
      (
        Words(zh: "依据", en: "Basis"),
        Words(
          zh: "\(measured) 条按所报数据，\(declared) 条含声明",
          en: "\(measured) on stated figures, \(declared) declared") + settled
      ))
    if let reviews = reviewWords { rows.append((.reviews, reviews)) }
    if let words = warningTotals { rows.append((.warnings, words)) }
    rows += readingLines.map { (.otherReadings, $0) }
    rows += countingLines.map { (.examples, $0) }
    return rows
  }

  /// How many criteria rest on stated figures, on a declaration as well and on reviews instead.
  ///
  /// The last also in words, which are empty where there are none.
  var ground: (measured: Int, declared: Int, reviewed: Int, settled: Words) {
    let findings = findings
    let measured = findings.count { $0.basis == .measured }
    let reviewed = findings.count { $0.basis == .reviewed }
    let settled =
      reviewed == 0
      ? Words(same: "")
      : Words(zh: "，\(reviewed) 条经审核", en: ", \(reviewed) reviewed")
    return (measured, findings.count - measured - reviewed, reviewed, settled)
  }

  /// The first of the problems in one line, with its place where there is one.
  var firstProblem: Words? { problems.first.map { words(for: $0) } }

  /// A problem in one line, with its place where there is one.
  func words(for problem: Problem) -> Words {
    let wording = problem.wording
    if case .notReadable = problem.kind { return wording }
    let location = location(of: problem.offset)
    let place = Words(same: "\(location.line):\(location.column) ")
    return place + (problem.path.isEmpty ? wording : Words(same: problem.path) + .colon + wording)
  }

  /// The findings that keep it from being eligible, in their parts: what fails first, then what is not stated.
  var partsFallingShort: [Part] {
    parts.compactMap { part in
      var short = part
      short.findings = [Outcome.fail, .missing].flatMap { outcome in
        part.findings.filter { $0.outcome == outcome }
      }
      return short.findings.isEmpty ? nil : short
    }
  }

  /// A contradiction with its place.
  func words(for warning: Warning) -> Words {
    let wording = application.wording(of: warning)
    guard let offset = warning.offset else { return wording }
    return wording + location(of: offset).words.inParentheses
  }

  /// Something that stands on the applicant's word alone, with its place.
  func words(forUnsupported fact: Fact) -> Words {
    fact.declaration.label + place(of: fact).inParentheses
  }

  /// Where something declared is stated.
  func place(of fact: Fact) -> Words {
    let offset: Int? =
      switch fact {
      case .claim(let claim): application.stated(claim)?.offset
      case .listing(let listing): application.stated(listing)?.offset
      case .choice(let choice): application.stated(choice)?.offset
      case .figure, .text: nil
      }
    return place(fact.declaration.path, offset.flatMap { $0 < 0 ? nil : $0 })
  }

  /// How many warnings of which severity, in words; `nil` if there are none.
  var warningTotals: Words? {
    let parts = Warning.Severity.allCases.compactMap { severity -> Words? in
      let count = count(severity)
      return count == 0 ? nil : severity.words(count)
    }
    return parts.isEmpty
      ? nil : parts.commas + Words(zh: "，不影响结论", en: "; that changes no verdict")
  }

  /// The readings that would turn a criterion, one line each, category by category.
  var readingLines: [Words] { openReadings.filter { $0.isTold }.map { $0.line } }

  /// How many lists name fewer things than their clauses do, and that no kind of applicant is a named one.
  var countingLines: [Words] {
    var lists: [String] = []
    for finding in findings {
      for reading in finding.criterion.readings where reading.id == "namedExamples" {
        for requirement in (reading.otherRequirements ?? []).flatMap({ $0.walked }) {
          guard case .everyTerm(let listing, let examples) = requirement.logic,
            !examples.isEmpty, let stated = application.stated(listing),
            stated.value.items.count < examples.count
          else { continue }
          lists.append(finding.criterion.id)
        }
      }
    }
    var lines: [Words] = []
    if !lists.isEmpty {
      let ids = lists.reduce(into: [String]()) { ids, id in
        if ids.last != id { ids.append(id) }
      }
      let places = ids.map { Words(same: $0) }.enumeration
      lines.append(
        Words(
          zh: "\(lists.count) 份清单所列少于条文所举（不影响结论）：",
          en: lists.count.counted("list")
            + " with fewer items than the clause names (that changes no verdict): ") + places)
    }
    for judgement in findings.flatMap({ $0.walked }) {
      guard case .listing(.enterpriseTypes, _, let examples) = judgement.requirement.logic,
        case .listing(let stated?) = judgement.observation, !stated.value.items.isEmpty,
        application.unlisted(by: judgement).count == examples.count, !examples.isEmpty
      else { continue }
      lines.append(
        Words(
          zh: "所填企业类型不在条文所举的 \(examples.count) 类之内（不影响结论）",
          en: "no kind of enterprise stated is one of the \(examples.count) that the clause names "
            + "(that changes no verdict)"))
    }
    return lines
  }

  /// A statement with what is short of it, and its place, in one line.
  func words(for statement: Statement) -> Words {
    var words = statement.opening
    if let shortfall = statement.shortfall {
      words = words + statement.shortfallSeparator + shortfall
    }
    guard !statement.path.isEmpty else { return words }
    return words + place(statement.path, statement.offset).inParentheses
  }

  /// What a reader should know of a criterion itself: its note, and the points that its clause leaves open.
  func notes(on finding: Finding) -> [Words] {
    var notes = finding.criterion.note.map { [Words(zh: "说明：", en: "Note: ") + $0] } ?? []
    let diverging = divergingReadings(of: finding)
    for reading in finding.criterion.readings {
      var note =
        Words(zh: "理解 \(reading.id)：", en: "Reading \(reading.id): ") + reading.question
        + Words(zh: "此处取：", en: " Taken here: ") + reading.chosen
      if let other = diverging.first(where: { $0.id == reading.id }) {
        note =
          note + Words(zh: "；若取“", en: "; under the other (") + reading.other
          + Words(zh: "”，本条为：", en: ") it would be: ") + other.outcome.quietWord
      }
      notes.append(note)
    }
    return notes
  }
}

extension Finding {
  /// The criterion, its outcome and what that rests on, in one line.
  var heading: Words {
    Words(same: criterion.id + " ") + criterion.title + .colon + outcome.quietWord
      + [criterion.clauseWords, basis.word].semicolons.inParentheses
  }
}

extension Statement.Evidence {
  /// The evidence itself, or that there is none.
  var words: Words {
    switch self {
    case .given(let text): Words(same: text.visible(limit: TextLimit.name))
    case .lacking: Words(zh: "无", en: "none")
    }
  }
}

extension Warning.Severity {
  /// What warnings of this severity are called as a group.
  var title: Words {
    switch self {
    case .contradiction: Words(zh: "矛盾（不影响结论）", en: "Contradictions (that changes no verdict)")
    case .doubt: Words(zh: "疑点（不影响结论）", en: "Doubts (that changes no verdict)")
    case .note: Words(zh: "说明", en: "Notes")
    }
  }

  /// So many of them.
  func words(_ count: Int) -> Words {
    switch self {
    case .contradiction: Words(zh: "矛盾 \(count) 处", en: count.counted("contradiction"))
    case .doubt: Words(zh: "疑点 \(count) 处", en: count.counted("doubt"))
    case .note: Words(zh: "说明 \(count) 条", en: count.counted("note"))
    }
  }
}

extension Words {
  static let warnings = Words(zh: "提示", en: "Warnings")
  static let otherReadings = Words(zh: "另一种理解", en: "Readings")
  static let examples = Words(zh: "所举名称", en: "Examples")

  /// Why a member of a group does not count.
  static let namedBefore = Words(zh: "与前面的同名，不重复计", en: "named before, not counted again")

  /// The title over what passes without evidence.
  static func withoutEvidence(_ count: Int) -> Words {
    Words(zh: "无佐证（\(count) 项）", en: "Without evidence (\(count))")
  }

  /// That a list goes on.
  static func further(_ count: Int) -> Words {
    Words(zh: "另有 \(count) 处，此处未列", en: "and \(count) more, not shown here")
  }
}
