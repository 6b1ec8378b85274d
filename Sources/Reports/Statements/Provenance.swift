internal import Eligibility

extension RunHeader {
  /// The edition, the rules and the tool, named so that two people can tell whether theirs were the same.
  ///
  /// Only the given rule sets are named, or all of the run.
  func provenance(_ judging: [RuleSet]? = nil) -> [Labelled] {
    let applied = applied(judging)
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
      let name = Words(same: file.name.visible(limit: TextLimit.name) + ", ")
      rows.append((.reviews, name + .sha256(file.digest)))
    }
    return rows + [(Words(zh: "工具", en: "Tool"), Words(same: "iipcheck " + toolVersion))]
  }

  /// What one application was judged by, and which text it was.
  func provenance(of checked: Checked) -> [Labelled] {
    provenance(checked.determinations.map { $0.ruleSet }) + checked.input
  }

  /// The same in one line, digests cut to so many digits, and the digest of one application behind it.
  func provenanceLine(
    _ judging: [RuleSet]? = nil, digits: Int = .max, of checked: Checked? = nil
  ) -> Words {
    let applied = applied(judging)
    var parts: [Words] = []
    if let edition = applied.first?.ruleSet.edition {
      parts.append(
        Words(
          zh: "所用条件：\(edition.document)（\(edition.id)），条件集版本 \(edition.version)",
          en:
            "Criteria used: \(edition.id), \(edition.document), rule set version \(edition.version)"
        ))
      parts += applied.map {
        Words(same: $0.ruleSet.category.code + " ") + .sha256($0.digest, digits)
      }
      let judged = checked?.determinations.map { $0.requiresEvidence } ?? [requiresEvidence]
      if judged.contains(true) {
        parts.append(Words(zh: "无佐证的声明按未填处理", en: "claims without evidence taken as not stated"))
      }
    }
    if let file = reviews?.file {
      parts.append(Words(zh: "审核意见 ", en: "reviews ") + .sha256(file.digest, digits))
    }
    parts.append(Words(same: "iipcheck " + toolVersion))
    if let digest = checked?.digest {
      parts.append(Words(zh: "申报材料 ", en: "application ") + .sha256(digest, digits))
    }
    return parts.semicolons
  }

  private func applied(_ judging: [RuleSet]?) -> [AppliedRuleSet] {
    guard let judging else { return ruleSets }
    return ruleSets.filter { applied in
      judging.contains {
        $0.category == applied.ruleSet.category && $0.edition == applied.ruleSet.edition
      }
    }
  }

  /// What stands before every verdict: nothing, unless what is judged is supposed.
  var mark: Words { settings.isEmpty ? Words(same: "") : [Setting].word }
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
