internal import Eligibility

extension Verdict {
  /// The verdict in one word, without the capitals that make it stand out on a terminal.
  var plainWord: Words { Words(zh: word.zh, en: code) }
}

extension Checked {
  /// The verdict that counts, or that there is none, in one word.
  var plainWord: Words {
    let verdict = isReadable ? worstVerdict : nil
    return verdict?.plainWord ?? Words(zh: Verdict.unreadable.zh, en: verdictCode)
  }

  /// The verdict that counts, or that there is none, as published results name it.
  public var verdictCode: String { (isReadable ? worstVerdict?.code : nil) ?? "unreadable" }

  /// The label of the city that is stated.
  var city: Words? { application.stated(.city).map { Choice.city.terms[Int($0.value)].label } }

  /// The categories that it was judged under, or the one that it names if it could not be judged.
  var categories: [Category] {
    isReadable
      ? determinations.map { $0.ruleSet.category } : application.category.map { [$0] } ?? []
  }

  /// The ids of the criteria with an outcome, each once, in the notice's order.
  func ids(_ outcome: Outcome) -> [String] {
    findings.filter { $0.outcome == outcome }.map { $0.criterion.id }
  }
}

extension RunHeader {
  /// The edition, the rules and the tool, named so that two people can tell whether theirs were the same.
  ///
  /// Only the given rule sets are named, or all of the run.
  func provenance(_ judging: [RuleSet]? = nil) -> [(label: Words, value: Words)] {
    var rows: [(label: Words, value: Words)] = []
    let applied = ruleSets.filter { applied in
      judging?.contains {
        $0.category == applied.ruleSet.category && $0.edition == applied.ruleSet.edition
      } ?? true
    }
    if let edition = applied.first?.ruleSet.edition ?? edition {
      rows.append((Words(zh: "申报通知", en: "Edition"), edition.title))
      rows.append(
        (
          Words(zh: "文号", en: "Document"),
          Words(zh: "\(edition.document)（\(edition.id)）", en: "\(edition.document) (\(edition.id))")
        ))
      rows.append((Words(zh: "条件集版本", en: "Rule set version"), Words(same: edition.version)))
    }
    for applied in applied {
      let label = applied.ruleSet.category.term.label
      rows.append(
        (
          Words(zh: "条件集，\(label.zh)", en: "Rule set, \(label.en)"),
          Words(same: "sha256 " + applied.digest)
        ))
    }
    rows.append(
      (
        Words(zh: "无佐证的声明", en: "Claims without evidence"),
        requiresEvidence
          ? Words(zh: "按未填处理", en: "taken as not stated")
          : Words(zh: "按声明采信，并单独列出", en: "taken at the applicant's word, and listed")
      ))
    if let file = reviews?.file {
      rows.append(
        (
          .reviews,
          Words(same: file.name.visible(limit: TextLimit.name) + ", sha256 " + file.digest)
        ))
    }
    rows.append((Words(zh: "工具", en: "Tool"), Words(same: "iipcheck " + toolVersion)))
    return rows
  }

  /// What one application was judged by, and which text it was.
  func provenance(of checked: Checked) -> [(label: Words, value: Words)] {
    provenance(checked.determinations.map { $0.ruleSet }) + checked.input
  }
}

extension RunHeader.AppliedRuleSet {
  /// That it is not the built-in rule set, which file it comes from and its digest; `nil` for a built-in one.
  var mark: Words? {
    guard let file else { return nil }
    let name = file.visible(limit: TextLimit.name)
    let category = ruleSet.category.term.label
    return Words(
      zh: "\(category.zh)：所用条件不是内置条件，来自 \(name)（sha256 \(digest)）",
      en: "\(category.en): not by the built-in criteria but by \(name) (sha256 \(digest))")
  }
}

extension Checked {
  /// The digest of the text, if it was taken.
  var input: [(label: Words, value: Words)] {
    guard let digest else { return [] }
    return [(Words(zh: "申报材料", en: "Application"), Words(same: "sha256 " + digest))]
  }
}

extension Words {
  /// The title over what was judged by.
  static let judgedBy = Words(zh: "所用条件", en: "Criteria used")
}
