internal import Eligibility

extension Assessment {
  /// Whose application it is, where it came from, and what its verdict rests on.
  var identity: [Labelled] {
    var rows: [Labelled] = [
      (.applicant, stated(.applicantName)),
      (Words(zh: "统一社会信用代码", en: "Credit code"), stated(.creditCode)),
      (Words(zh: "推荐单位所在地", en: "City"), city ?? .notStated), (.platform, stated(.platformName)),
      (.appliesAs, statedCategory), (.file, place),
    ]
    guard isReadable else { return rows }
    rows.append((.basis, ground(inFull: false)))
    return rows + concerns(withEvidence: false).map { ($0.label, $0.value) }
  }

  /// A name or a code as far as it is shown, or that there is none.
  func stated(_ text: Text) -> Words {
    application.text(text).map { Words(same: $0.visible(limit: DisplayLimit.name)) } ?? .notStated
  }

  /// The category that it names, or that it names none.
  var statedCategory: Words { application.category?.term.label ?? .notStated }

  /// What it is called above all that is said of it: the applicant's name, or its place.
  var title: Words {
    (application.text(.applicantName).map { Words(same: $0) } ?? place)
      .visible(limit: DisplayLimit.name)
  }

  /// How many criteria rest on stated figures, on a declaration as well and on reviews instead; in full with the noun.
  func ground(inFull: Bool) -> Words {
    let bases = findings.map { $0.basis }
    let measured = bases.count { $0 == .measured }
    let reviewed = bases.count { $0 == .reviewed }
    let declared = bases.count - measured - reviewed
    if inFull, measured == 0, reviewed == 0 {
      return Words(zh: "各条都含声明", en: "every criterion is at least partly declared")
    }
    let criteria = inFull ? measured.counted("criterion", "criteria") : String(measured)
    let words = Words(
      zh: "\(measured) 条按所报数据，\(declared) 条含声明",
      en: criteria + " on stated figures, \(declared) declared")
    guard reviewed > 0 else { return words }
    return words + Words(zh: "，\(reviewed) 条经审核", en: ", \(reviewed) reviewed")
  }

  /// What could still turn the verdict around, or should be looked into.
  func concerns(withEvidence: Bool, withExamples: Bool = true)
    -> [(label: Words, value: Words, isAlert: Bool)]
  {
    var rows = reviewWords.map { [(label: Words.reviews, value: $0, isAlert: false)] } ?? []
    let unsupported = unsupported.count
    if withEvidence, unsupported > 0 {
      let words = Words(
        zh: "\(unsupported) 项无佐证", en: unsupported.counted("declared field") + " without")
      rows.append((Words(zh: "佐证", en: "Evidence"), words, true))
    }
    let severities = Warning.Severity.allCases.filter { count($0) > 0 }
    if !severities.isEmpty {
      let words =
        severities.map { $0.words(count($0)) }.commas
        + Words(zh: "，不影响结论", en: "; that changes no verdict")
      rows.append((Words(zh: "提示", en: "Warnings"), words, true))
    }
    let readings = Words(zh: "另一种理解", en: "Readings")
    rows += toldReadings.map { (readings, $0.line, true) }
    guard withExamples else { return rows }
    return rows + countingLines.map { (Words(zh: "所举名称", en: "Examples"), $0, false) }
  }

  /// How many lists name fewer things than their clauses do, and that no kind of applicant is a named one.
  private var countingLines: [Words] {
    let criteria = findings.map { $0.criterion }
    let lists = criteria.flatMap { criterion in
      criterion.readings.filter { $0.id == "namedExamples" }
        .flatMap { ($0.otherRequirements ?? []).flatMap { $0.walked } }
        .compactMap { requirement -> String? in
          guard case .everyTerm(let listing, let examples) = requirement.logic,
            let stated = application.stated(listing),
            stated.value.items.count < examples.count
          else { return nil }
          return criterion.id
        }
    }
    var lines: [Words] = []
    if !lists.isEmpty {
      let ids = criteria.map { $0.id }.filter { lists.contains($0) }
      lines.append(
        Words(
          zh: "\(lists.count) 份清单所列少于条文所举（不影响结论）：",
          en: lists.count.counted("list")
            + " with fewer items than the clause names (that changes no verdict): ")
          + ids.map { Words(same: $0) }.enumeration)
    }
    for requirement in criteria.flatMap({ $0.walked }) {
      guard case .listing(.enterpriseTypes, _, let examples) = requirement.logic,
        let stated = application.stated(.enterpriseTypes), !stated.value.items.isEmpty,
        application.unlisted(examples, in: stated.value).count == examples.count, !examples.isEmpty
      else { continue }
      lines.append(
        Words(
          zh: "所填企业类型不在条文所举的 \(examples.count) 类之内（不影响结论）",
          en: "no kind of enterprise stated is one of the \(examples.count) that the clause names "
            + "(that changes no verdict)"))
    }
    return lines
  }
}

extension Words {
  static let applicant = Words(zh: "申报单位", en: "Applicant")
  static let platform = Words(zh: "平台名称", en: "Platform")
  static let appliesAs = Words(zh: "申报类别", en: "Applies as")
  static let file = Words(zh: "申报材料", en: "File")
  static let basis = Words(zh: "依据", en: "Basis")
}
