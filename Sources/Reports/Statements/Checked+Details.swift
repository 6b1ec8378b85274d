internal import Eligibility
internal import StrictJSON

extension Checked {
  /// Whose application it is and where it came from, as label and value.
  var identity: [(label: Words, value: Words)] {
    func stated(_ text: Text) -> Words {
      application.text(text).map { Words(same: $0.visible(limit: TextLimit.name)) } ?? .notNamed
    }
    var rows: [(label: Words, value: Words)] = [
      (label: Words(zh: "申报单位", en: "Applicant"), value: stated(.applicantName)),
      (Words(zh: "统一社会信用代码", en: "Credit code"), stated(.creditCode)),
      (Words(zh: "推荐单位所在地", en: "City"), city ?? .notNamed),
      (Words(zh: "平台名称", en: "Platform"), stated(.platformName)),
      (Words(zh: "申报类别", en: "Applies as"), application.category?.term.label ?? .notNamed),
      (Words(zh: "申报文件", en: "File"), place),
    ]
    guard isReadable else { return rows }
    let (measured, declared, _, settled) = ground
    rows.append(
      (
        Words(zh: "判断依据", en: "Basis"),
        Words(
          zh: "\(measured) 条只凭数据，\(declared) 条含单位声明",
          en: "\(measured) on figures alone, \(declared) on the applicant's word as well") + settled
      ))
    if let reviews = reviewWords { rows.append((.reviews, reviews)) }
    return rows
  }

  /// How many criteria rest on figures alone, on the applicant's word as well and on reviews instead.
  ///
  /// The last also in words, which are empty where there are none.
  var ground: (measured: Int, declared: Int, reviewed: Int, settled: Words) {
    let findings = findings
    let measured = findings.count { $0.basis == .measured }
    let reviewed = findings.count { $0.basis == .reviewed }
    let settled =
      reviewed == 0
      ? Words(same: "")
      : Words(zh: "，\(reviewed) 条经审核认定", en: ", \(reviewed) on reviews instead")
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

  /// A claim that stands on the applicant's word alone, with its place.
  func words(forUnsupported claim: Claim) -> Words {
    let declaration = claim.declaration
    return declaration.label
      + place(declaration.path, application.stated(claim)?.offset).inParentheses
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
        Words(zh: "解读 \(reading.id)：", en: "Reading \(reading.id): ") + reading.question
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
      + [Words(same: criterion.clause), basis.word].semicolons.inParentheses
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

extension Words {
  /// That a list goes on.
  static func further(_ count: Int) -> Words {
    Words(zh: "另有 \(count) 处，此处未列", en: "and \(count) more, not shown here")
  }
}
