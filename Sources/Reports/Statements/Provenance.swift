internal import Eligibility

extension RunHeader {
  /// The edition, the rules and the tool, named so that two people can tell whether theirs were the same.
  ///
  /// Only the given rule sets are named, or all of the run.
  func provenance(_ rules: [RuleSet]? = nil) -> [Labelled] {
    let applied = applied(rules)
    var rows: [Labelled] = []
    if let edition = applied.first?.ruleSet.edition ?? edition {
      let id = Words(same: edition.document) + Words(same: edition.id).inParentheses
      rows = [
        (Words(zh: "申报通知", en: "Edition"), edition.title), (Words(zh: "文号", en: "Document"), id),
        (Words(zh: "条件集版本", en: "Rule set version"), Words(same: edition.version)),
      ]
    }
    rows += applied.map { applied in
      (
        Words(zh: "条件集，", en: "Rule set, ") + applied.ruleSet.category.term.label,
        .sha256(applied.digest)
      )
    }
    let isTaken =
      requiresEvidence
      ? Words(zh: "按未填处理", en: "taken as not stated")
      : Words(zh: "按声明采信，并单独列出", en: "taken at the applicant's word, and listed")
    rows.append((Words(zh: "无佐证的声明", en: "Claims without evidence"), isTaken))
    if let file = reviews?.file {
      let name = Words(same: file.name.visible(limit: DisplayLimit.name) + ", ")
      rows.append((.reviews, name + .sha256(file.digest)))
    }
    return rows + [(Words(zh: "工具", en: "Tool"), Words(same: "iipcheck " + toolVersion))]
  }

  /// What one application was judged by, and which text it was.
  func provenance(of assessment: Assessment) -> [Labelled] {
    provenance(assessment.determinations.map { $0.ruleSet }) + assessment.input
  }

  /// The same in one line, digests cut to so many digits, and the digest of one application behind it; in short the
  /// edition is named by its id alone.
  func provenanceLine(
    _ rules: [RuleSet]? = nil, digits: Int = .max, of assessment: Assessment? = nil,
    isShort: Bool = false
  ) -> Words {
    let applied = applied(rules)
    var parts: [Words] = []
    if let edition = applied.first?.ruleSet.edition {
      parts.append(
        isShort
          ? Words(zh: "所用条件：", en: "Criteria used: ")
            + Words(same: "\(edition.id) \(edition.version)")
          : Words(
            zh: "所用条件：\(edition.document)（\(edition.id)），条件集版本 \(edition.version)",
            en:
              "Criteria used: \(edition.id), \(edition.document), rule set version \(edition.version)"
          ))
      parts += applied.map {
        Words(same: $0.ruleSet.category.code + " ") + .sha256($0.digest, digits)
      }
      let judged = assessment?.determinations.map { $0.requiresEvidence } ?? [requiresEvidence]
      if judged.contains(true) {
        parts.append(Words(zh: "无佐证的声明按未填处理", en: "claims without evidence taken as not stated"))
      }
    }
    if let file = reviews?.file {
      parts.append(Words(zh: "审核意见 ", en: "reviews ") + .sha256(file.digest, digits))
    }
    parts.append(Words(same: "iipcheck " + toolVersion))
    if let digest = assessment?.digest {
      parts.append(Words(zh: "申报材料 ", en: "application ") + .sha256(digest, digits))
    }
    return parts.semicolons
  }

  private func applied(_ rules: [RuleSet]?) -> [AppliedRuleSet] {
    guard let rules else { return ruleSets }
    return ruleSets.filter { applied in
      rules.contains {
        $0.category == applied.ruleSet.category && $0.edition == applied.ruleSet.edition
      }
    }
  }

  /// What stands before every verdict: nothing, unless what is judged is supposed.
  var mark: Words { settings.isEmpty ? Words(same: "") : [Assumption].word }
}

extension RunHeader.AppliedRuleSet {
  /// That it is not the built-in rule set, which file it comes from and its digest; `nil` for a built-in one.
  var mark: Words? {
    guard let file else { return nil }
    let name = file.visible(limit: DisplayLimit.name)
    let category = ruleSet.category.term.label
    return Words(
      zh: "\(category.zh)：所用条件不是内置条件，来自 \(name)（sha256 \(digest)）",
      en: "\(category.en): not by the built-in criteria but by \(name) (sha256 \(digest))")
  }
}

extension Assessment {
  /// The digest of the text, if it was taken.
  var input: [Labelled] {
    digest.map { [(Words(zh: "申报材料", en: "Application"), .sha256($0))] } ?? []
  }
}

extension Words {
  /// The title over what was judged by.
  static let judgedBy = Words(zh: "所用条件", en: "Criteria used")

  /// A digest, cut to so many digits.
  static func sha256(_ digest: String, _ digits: Int = .max) -> Words {
    Words(same: "sha256 " + digest.prefix(digits))
  }
}

extension TextPage {
  /// What a reader must know before anything else, with a blank line behind if there is any.
  mutating func marks(of header: RunHeader) {
    for mark in header.marks { line(mark, .warning) }
    if !header.marks.isEmpty { blank() }
  }
}
