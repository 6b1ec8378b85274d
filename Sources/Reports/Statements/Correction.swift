internal import Eligibility
internal import StrictJSON

/// One thing that an applicant is asked to correct or to supply.
struct Correction: Sendable {
  /// What it is about.
  enum Kind: String, CaseIterable, Sendable {
    /// The text cannot be read there.
    case problem
    /// What is stated does not reach what a criterion asks.
    case shortfall
    /// A criterion waits for what is not stated, or for its evidence.
    case missing
    case contradiction
    case doubt
    /// A file of a folder that was not read.
    case notRead
  }

  let kind: Kind
  /// The criterion that asks for it.
  var criterion: Criterion?
  /// What the field is called; empty where it is no field.
  var label = Words(same: "")
  /// The path of the field; empty for the whole application.
  var path = ""
  /// Where it is stated.
  var position: TextPosition?
  /// What stands there.
  var found: Words
  /// What should, or what to do.
  var asked: Words?

  /// The field, what was found and what is asked, as one sentence.
  var sentence: Words {
    let start = label.isEmpty ? found : label + .colon + found
    return asked.map { start + .semicolon + $0 } ?? start
  }
}

extension Correction.Kind {
  /// What it is, in one word.
  var word: Words {
    switch self {
    case .problem: Words(zh: "问题", en: "PROBLEM")
    case .shortfall: Outcome.fail.word
    case .missing: Outcome.missing.word
    case .contradiction: Words(zh: "矛盾", en: "contradiction")
    case .doubt: Words(zh: "疑点", en: "doubt")
    case .notRead: Words(zh: "未读取", en: "not read")
    }
  }

  var tone: TextTone {
    switch self {
    case .problem, .shortfall: .bad
    case .missing, .contradiction, .doubt: .warning
    case .notRead: .plain
    }
  }
}

extension Assessment {
  /// Everything to ask back: problems of the text, else what fails, what is missing, contradictions and doubts.
  var corrections: [Correction] {
    let problems = problems.filter { !$0.isRemark }.map { problem in
      Correction(
        kind: .problem, label: Self.label(at: problem.path), path: problem.path,
        position: problem.hasPlace ? location(of: problem.offset) : nil,
        found: problem.wording.visible(limit: DisplayLimit.sentence),
        asked: problem.remedy?.visible(limit: DisplayLimit.sentence))
    }
    let missing = missingFields.map { field in
      Correction(
        kind: .missing, criterion: field.criterion,
        label: field.section.label + .colon + field.name, path: field.path, found: .notStated)
    }
    let alerts = alerts.map { warning in
      Correction(
        kind: warning.severity == .contradiction ? .contradiction : .doubt,
        position: warning.offset.map { location(of: $0) },
        found: application.wording(of: warning).visible(limit: DisplayLimit.sentence))
    }
    return problems + shortfalls + missing + alerts
  }

  /// What fails of the criteria that fail.
  var shortfalls: [Correction] {
    findings.filter { $0.outcome == .fail }.flatMap { finding in
      shortStatements(of: finding)
        .filter { $0.depth == 0 && $0.status != .repeated }.map { statement in
          Correction(
            kind: .shortfall, criterion: finding.criterion, label: statement.label,
            path: statement.path, position: statement.offset.map { location(of: $0) },
            found: statement.stated.visible(limit: DisplayLimit.sentence),
            asked: [statement.required, statement.shortfall].compactMap { $0 }.commas
              .visible(limit: DisplayLimit.sentence))
        }
    }
  }

  /// What the field at a path is called; empty where it is none.
  private static func label(at path: String) -> Words {
    Fact.at(Fact.general(path).path)?.declaration.label ?? Words(same: "")
  }
}
