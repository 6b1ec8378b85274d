internal import Eligibility

/// What moved between two results: verdicts, outcomes of criteria, applications that came or went.
///
/// Applications belong together if they stand in the same file, in a stream also with the same credit code on the same
/// line; of the rest, those with the same credit code and category; of the rest, those on the same line of a stream
/// where one of them states no code. Several that are alike belong together in their order.
public struct ResultDiff: Sendable {
  /// What a verdict was, or that there was none.
  enum Standing: Hashable, Sendable {
    case judged(Verdict)
    case unreadable
    /// The application was not judged under the category.
    case notJudged
  }

  /// A verdict that is another one now.
  struct VerdictChange: Hashable, Sendable {
    var category: String
    var from: Standing
    var to: Standing
  }

  /// A criterion whose outcome is another one now; none where it was not looked at.
  struct CriterionChange: Hashable, Sendable {
    var id: String
    var title: Words?
    var from: Outcome?
    var to: Outcome?
  }

  /// An application of which something moved; it came if there is no older one, and went if no newer one.
  struct ApplicationChange: Hashable, Sendable {
    var old: ResultFile.Row?
    var new: ResultFile.Row?
    var verdicts: [VerdictChange] = []
    var criteria: [CriterionChange] = []

    /// Whether both results are of the same text; `nil` if they do not say.
    var isSameText: Bool? {
      guard let old = old?.digest, let new = new?.digest else { return nil }
      return old == new
    }
  }

  /// How the results were made differently, which by itself moves nothing.
  enum OriginChange: Hashable, Sendable {
    case tool(String, String)
    case edition(String, String)
    case ruleSet(category: String, String, String)
    case requireEvidence(Bool, Bool)
    case settings([String], [String])
    /// One of them does not say how it was made.
    case unknown(file: String)
  }

  let old: ResultFile
  let new: ResultFile
  let origins: [OriginChange]
  /// First the applications of the older result, in its order, then those that came.
  let applications: [ApplicationChange]
  /// How many applications stand in both.
  let matched: Int

  /// Compares two results.
  public init(from old: ResultFile, to new: ResultFile) {
    self.old = old
    self.new = new
    origins = Self.origins(old, new)
    let partners = ResultMatching.partners(of: old.applications, among: new.applications)
    var changes: [ApplicationChange] = []
    var isTaken = [Bool](repeating: false, count: new.applications.count)
    for (application, partner) in zip(old.applications, partners) {
      guard let partner else {
        changes.append(ApplicationChange(old: application))
        continue
      }
      isTaken[partner] = true
      if let change = Self.change(from: application, to: new.applications[partner]) {
        changes.append(change)
      }
    }
    for (application, isTaken) in zip(new.applications, isTaken) where !isTaken {
      changes.append(ApplicationChange(new: application))
    }
    applications = changes
    matched = isTaken.count { $0 }
  }

  /// Whether no verdict, no outcome and no application moved.
  public var isEmpty: Bool { applications.isEmpty }

  private static func change(
    from old: ResultFile.Row, to new: ResultFile.Row
  ) -> ApplicationChange? {
    var change = ApplicationChange(old: old, new: new)
    for category in names(old.verdicts, new.verdicts) {
      let from = old.standing(under: category)
      let to = new.standing(under: category)
      guard from != to else { continue }
      change.verdicts.append(VerdictChange(category: category, from: from, to: to))
    }
    // Where one of them cannot be read, every criterion would seem to move.
    if old.isReadable, new.isReadable {
      for id in names(old.outcomes, new.outcomes) {
        let (from, to) = (old.outcomes[id], new.outcomes[id])
        guard from != to else { continue }
        let title = (new.titles + old.titles).first { $0.name == id }?.value
        change.criteria.append(CriterionChange(id: id, title: title, from: from, to: to))
      }
    }
    return change.verdicts.isEmpty && change.criteria.isEmpty ? nil : change
  }

  /// The names of both, in the order of the first and then of the second.
  private static func names<Value>(
    _ old: [ResultFile.Entry<Value>], _ new: [ResultFile.Entry<Value>]
  ) -> [String] {
    let names = old.map { $0.name }
    return names + new.map { $0.name }.filter { !names.contains($0) }
  }

  private static func origins(_ old: ResultFile, _ new: ResultFile) -> [OriginChange] {
    guard let from = old.origin, let to = new.origin else {
      return [old, new].filter { $0.origin == nil }.map { .unknown(file: $0.name) }
    }
    var changes: [OriginChange] = []
    if from.tool != to.tool { changes.append(.tool(from.tool ?? "", to.tool ?? "")) }
    if from.edition != to.edition {
      changes.append(.edition(from.edition ?? "", to.edition ?? ""))
    }
    for applied in from.ruleSets {
      let other = to.ruleSets.first { $0.name == applied.name }
      guard let other, other != applied else { continue }
      changes.append(.ruleSet(category: applied.name, applied.value, other.value))
    }
    if let old = from.requiresEvidence, let new = to.requiresEvidence, old != new {
      changes.append(.requireEvidence(old, new))
    }
    if from.settings != to.settings { changes.append(.settings(from.settings, to.settings)) }
    return changes
  }
}

extension ResultFile.Row {
  fileprivate func standing(under category: String) -> ResultDiff.Standing {
    guard isReadable else { return .unreadable }
    return verdicts[category].map { .judged($0) } ?? .notJudged
  }
}
