public import Eligibility

extension ResultDiff.Change {
  /// Whether a verdict is worse than it was.
  var isWorse: Bool {
    let places = [from, to].map { side in Verdict.terms.firstIndex { $0 == side } }
    guard let from = places[0], let to = places[1] else { return false }
    return from < to
  }

  var wording: Words {
    let label = Category(code: name)?.term.label ?? Words(same: name.visible(limit: 60))
    let title = title.map { Words(same: "  ") + $0.visible(limit: DisplayLimit.name) }
    let sides = [from, to].map { $0?.plainWord ?? Words(zh: "未评判", en: "not judged") }
    return label + (title ?? Words(same: "")) + .colon + sides.arrows
  }
}

extension ResultDiff.ApplicationChange {
  /// The newer one, or the older one of those that went.
  var application: ResultFile.Row { new ?? old ?? ResultFile.Row(file: "") }

  /// What became of it, in the name of published results.
  var kind: String {
    if old == nil { return "appeared" }
    if new == nil { return "disappeared" }
    if old?.isReadable == false, new?.isReadable == false { return "unreadable" }
    return verdicts.isEmpty ? "moved" : "flipped"
  }

  /// That it came or went, with what it is or was; what flipped; or that only criteria moved.
  var headline: Words {
    switch kind {
    case "appeared": Words(zh: "新出现", en: "appeared") + .colon + application.verdictWords
    case "disappeared": Words(zh: "不再出现", en: "disappeared") + .colon + application.verdictWords
    case "unreadable": application.verdictWords
    case "moved": Words(zh: "结论不变", en: "same verdict") + .colon + application.verdictWords
    default: verdicts.map { $0.wording }.semicolons
    }
  }

  /// What is stated otherwise, a line each.
  var factLines: [Words] {
    (facts ?? []).map { $0.label.visible(limit: DisplayLimit.sentence) + .colon + $0.wording }
  }

  /// What to look at for the reason: the application or what it was judged by; facts say it themselves.
  var cause: Words? {
    guard facts == nil else { return nil }
    return isSameText.map {
      $0
        ? Words(zh: "申报材料未变", en: "the application has not changed")
        : Words(zh: "申报材料有变", en: "the application has changed")
    }
  }

  /// Where it stands, where a filing stood before if that is another place, and the name of the applicant.
  var title: Words {
    var place = application.place
    if facts != nil, let old, let new, old.placeKey != new.placeKey {
      place = place + (Words(zh: "原为 ", en: "was ") + old.place).inParentheses
    }
    let applicant = application.applicant.map { "  " + $0.visible(limit: DisplayLimit.name) }
    return place + Words(same: applicant ?? "")
  }
}

extension ResultFile.Row {
  /// Where it stands, the line of a stream included.
  var place: Words {
    let file = Words(same: file.visible(limit: DisplayLimit.sentence))
    return line.map { file + Words(zh: " 第 \($0) 行", en: " line \($0)") } ?? file
  }

  fileprivate var verdictWords: Words {
    (isReadable ? verdicts.map { $0.term } : Verdict.terms.suffix(1)).map { $0.plainWord }.commas
  }
}

extension ResultFile {
  var headline: String {
    let origins =
      origins?.filter { ["tool", "edition"].contains($0.kind) && !$0.value.isEmpty } ?? []
    return ([name] + origins.map { $0.value })
      .map { $0.visible(limit: DisplayLimit.name) }.joined(separator: "  ")
  }
}

extension ResultDiff.OriginChange {
  private var label: Words {
    switch kind {
    case "tool": Words(zh: "工具", en: "tool")
    case "edition": Words(zh: "申报通知和条件集版本", en: "edition and rule set version")
    case "requireEvidence": Words(same: "--require-evidence")
    case "whatIf": Words(zh: "假设", en: "assumed")
    default: Words(zh: "条件集，", en: "rule set, ")
    }
  }

  var wording: Words {
    if let file = file?.visible(limit: DisplayLimit.name) {
      return Words(
        zh: "\(file) 未写明按何条件集、由何版本的工具评判",
        en: "\(file) does not say by which rule set and which version of the tool it was judged")
    }
    let category = category.map {
      Category(code: $0)?.term.label ?? Words(same: $0.visible(limit: 60))
    }
    let sides = [from, to].map { side in
      side.isEmpty
        ? Words(zh: "无", en: "none") : Words(same: side.visible(limit: DisplayLimit.name))
    }
    return label + (category ?? Words(same: "")) + .colon + sides.arrows
  }
}

extension ResultDiff {
  /// The applications of one side that name the same code and platform, so that another pairing is possible; a line each.
  public var duplicates: [Words] {
    guard old.isJudgedHere else { return [] }
    return (old.duplicates + new.duplicates).map { rows in
      Words(
        zh: "代码和平台名称相同，按内容、位置、次序对应",
        en: "the same credit code and platform, paired by text, place and order") + .colon
        + rows.map { $0.place }.enumeration
    }
  }

  var total: Words {
    let flipped = applications.count { $0.kind == "flipped" }
    let moved = applications.reduce(0) { $0 + $1.criteria.count }
    let came = applications.count { $0.old == nil }
    let went = applications.count { $0.new == nil }
    let facts = applications.reduce(0) { $0 + ($1.facts?.count ?? 0) }
    let fields =
      old.isJudgedHere
      ? Words(zh: "，填报项变更 \(facts) 项", en: ", \(facts.counted("field")) changed")
      : Words(same: "")
    let zh = old.isJudgedHere ? "两边" : "两份结果"
    return Words(
      zh:
        "\(zh)共有 \(matched) 份申报：结论变更 \(flipped) 份\(fields.zh)，条件变更 \(moved) 条；新出现 \(came) 份，不再出现 \(went) 份",
      en:
        "\(matched.counted("application")) in both: \(flipped) with another "
        + "verdict\(fields.en), \(moved.counted("criterion", "criteria")) moved; \(came) appeared, "
        + "\(went) disappeared")
  }
}
