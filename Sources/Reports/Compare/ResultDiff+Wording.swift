internal import Eligibility

extension ResultDiff.Standing {
  /// The name in published results; none where there was no verdict to expect.
  var code: String? {
    switch self {
    case .judged(let verdict): verdict.code
    case .unreadable: "unreadable"
    case .notJudged: nil
    }
  }

  var wording: Words {
    switch self {
    case .judged(let verdict): verdict.plainWord
    case .unreadable: Words(zh: Verdict.unreadable.zh, en: "unreadable")
    case .notJudged: Words(zh: "未评判", en: "not judged")
    }
  }

  /// The place in the order from best to worst, as the exit status has it.
  fileprivate var severity: Int {
    switch self {
    case .notJudged: -1
    case .judged(.eligible): 0
    case .judged(.incomplete): 1
    case .judged(.ineligible): 2
    case .unreadable: 3
    }
  }
}

extension ResultDiff.VerdictChange {
  /// Whether it is worse than it was.
  var isWorse: Bool { from.severity < to.severity && from != .notJudged }

  var wording: Words {
    let label = Category(code: category)?.term.label ?? Words(same: category.visible(limit: 60))
    return label + .colon + from.wording + .arrow + to.wording
  }
}

extension ResultDiff.CriterionChange {
  var wording: Words {
    let notThere = Words(zh: "未评判", en: "not judged")
    let moved = (from?.quietWord ?? notThere) + .arrow + (to?.quietWord ?? notThere)
    let title = title.map { Words(same: "  ") + $0.visible(limit: TextLimit.name) }
    return Words(same: id.visible(limit: 60)) + (title ?? Words(same: "")) + .colon + moved
  }
}

extension ResultDiff.ApplicationChange {
  /// The newer one, or the older one of those that went.
  var application: ResultFile.Row { new ?? old ?? ResultFile.Row(file: "") }

  /// What became of it, in the name of published results.
  var kind: String {
    if old == nil { return "appeared" }
    if new == nil { return "disappeared" }
    return verdicts.isEmpty ? "moved" : "flipped"
  }

  /// That it came or went, with what it is or was; what flipped; or that only criteria moved.
  var headline: Words {
    switch kind {
    case "appeared": Words(zh: "新出现", en: "appeared") + .colon + application.standing
    case "disappeared": Words(zh: "不再出现", en: "disappeared") + .colon + application.standing
    case "moved": Words(zh: "结论不变", en: "same verdict")
    default: verdicts.map { $0.wording }.semicolons
    }
  }

  /// What to look at for the reason: the application or what it was judged by.
  var cause: Words? {
    isSameText.map {
      $0
        ? Words(zh: "申报材料未变", en: "the application has not changed")
        : Words(zh: "申报材料有变", en: "the application has changed")
    }
  }
}

extension ResultFile.Row {
  /// Where it stands: the file, and the line of a stream.
  var place: Words {
    let file = Words(same: file.visible(limit: TextLimit.sentence))
    return line.map { file + Words(zh: " 第 \($0) 行", en: " line \($0)") } ?? file
  }

  /// The name of the applicant as it can be shown.
  var shownApplicant: String? { applicant?.visible(limit: TextLimit.name) }

  /// Every verdict in words.
  fileprivate var standing: Words {
    guard isReadable else { return ResultDiff.Standing.unreadable.wording }
    return verdicts.map { $0.value.plainWord }.commas
  }
}

extension ResultDiff.OriginChange {
  /// The name in published results.
  var code: String {
    switch self {
    case .tool: "tool"
    case .edition: "edition"
    case .ruleSet: "ruleSet"
    case .requireEvidence: "requireEvidence"
    case .settings: "whatIf"
    case .unknown: "unknown"
    }
  }

  /// Both sides as they are written in the results.
  var sides: (from: String, to: String)? {
    switch self {
    case .tool(let from, let to), .edition(let from, let to), .ruleSet(_, let from, let to):
      (from, to)
    case .requireEvidence(let from, let to): ("\(from)", "\(to)")
    case .settings(let from, let to):
      (from.joined(separator: ", "), to.joined(separator: ", "))
    case .unknown: nil
    }
  }

  private var label: Words {
    switch self {
    case .tool: Words(zh: "工具", en: "tool")
    case .edition: Words(zh: "申报通知和条件集版本", en: "edition and rule set version")
    case .ruleSet(let category, _, _):
      Words(zh: "条件集，", en: "rule set, ")
        + (Category(code: category)?.term.label ?? Words(same: category.visible(limit: 60)))
    case .requireEvidence: Words(same: "--require-evidence")
    case .settings: Words(zh: "假设", en: "assumed")
    case .unknown: Words(same: "")
    }
  }

  var wording: Words {
    if case .unknown(let file) = self {
      let file = file.visible(limit: TextLimit.name)
      return Words(
        zh: "\(file) 未写明按何条件集、由何版本的工具评判",
        en: "\(file) does not say by which rule set and which version of the tool it was judged")
    }
    guard let sides else { return label }
    let none = Words(zh: "无", en: "none")
    func shown(_ side: String) -> Words {
      side.isEmpty ? none : Words(same: side.visible(limit: TextLimit.name))
    }
    return label + .colon + shown(sides.from) + .arrow + shown(sides.to)
  }
}

extension ResultDiff {
  /// What everything comes to.
  var total: Words {
    let flipped = applications.count { $0.kind == "flipped" }
    let moved = applications.reduce(0) { $0 + $1.criteria.count }
    let came = applications.count { $0.old == nil }
    let went = applications.count { $0.new == nil }
    return Words(
      zh: "两份结果共有 \(matched) 份申报：结论变更 \(flipped) 份，条件变更 \(moved) 条；新出现 \(came) 份，不再出现 \(went) 份",
      en:
        "\(matched.counted("application")) in both: \(flipped) with another "
        + "verdict, \(moved.counted("criterion", "criteria")) moved; \(came) appeared, "
        + "\(went) disappeared")
  }
}

extension Words {
  static let arrow = Words(same: " → ")
}
