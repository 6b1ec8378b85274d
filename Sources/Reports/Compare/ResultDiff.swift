internal import Eligibility

/// What moved between two results: verdicts, outcomes of criteria, applications that came or went.
///
/// Applications belong together if they stand in the same file, in a stream also with the same credit code on the same
/// line; of the rest, those with the same credit code and category; of the rest, those on the same line of a stream
/// where one of them states no code. Several that are alike belong together in their order.
public struct ResultDiff: Sendable {
  /// A verdict or an outcome that is another one now; none where nothing was judged.
  struct Change: Hashable, Sendable {
    /// The code of the category, or the id of the criterion.
    var name: String
    /// The title of the criterion, where one of the files gives it.
    var title: Words?
    var from: Term?
    var to: Term?
  }

  /// An application of which something moved; it came if there is no older one, and went if no newer one.
  struct ApplicationChange: Hashable, Sendable {
    var old: ResultFile.Row?
    var new: ResultFile.Row?
    var verdicts: [Change] = []
    var criteria: [Change] = []
    /// What is stated otherwise; `nil` of results, which do not say, and where one cannot be read.
    var facts: [FactChange]?

    /// Whether both results are of the same text; `nil` if they do not say.
    var isSameText: Bool? {
      guard let old = old?.digest, let new = new?.digest else { return nil }
      return old == new
    }
  }

  /// How the results were made differently, which by itself moves nothing.
  struct OriginChange: Hashable, Sendable {
    /// What differs, by its name in published results; `unknown` if one of them does not say how it was made.
    var kind: String
    /// The code of the category, of a rule set.
    var category: String?
    var from = ""
    var to = ""
    /// The file that does not say how it was made.
    var file: String?
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
    self.init(from: old, to: new) { _, _ in nil }
  }

  /// Compares two results; `facts` tells of two applications, by their places, what they state differently, if they do.
  init(
    from old: ResultFile, to new: ResultFile, facts: (_ old: Int, _ new: Int) -> [FactChange]?
  ) {
    self.old = old
    self.new = new
    origins = Self.origins(old, new)
    let partners = ResultMatching.partners(of: old, among: new)
    var changes: [ApplicationChange] = []
    var isTaken = [Bool](repeating: false, count: new.applications.count)
    for (place, (application, partner)) in zip(old.applications, partners).enumerated() {
      var change = ApplicationChange(old: application)
      if let partner {
        isTaken[partner] = true
        change = Self.change(from: application, to: new.applications[partner])
        change.facts = facts(place, partner)
        // Under another category no criterion has moved: it is another one.
        if old.isJudgedHere { change.criteria.removeAll { $0.from == nil || $0.to == nil } }
        // What cannot be read here is told even if it could not be before.
        let isQuiet = change.facts.map { $0.isEmpty } ?? !old.isJudgedHere
        if isQuiet, change.verdicts.isEmpty, change.criteria.isEmpty { continue }
      }
      changes.append(change)
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
  ) -> ApplicationChange {
    var change = ApplicationChange(old: old, new: new)
    change.verdicts = changes(
      old.verdicts, new.verdicts, else: (old.verdictElsewhere, new.verdictElsewhere))
    // Where one of them cannot be read, every criterion would seem to move.
    if old.isReadable, new.isReadable { change.criteria = changes(old.outcomes, new.outcomes) }
    return change
  }

  /// What differs, in the order of the first and then of the second.
  private static func changes(
    _ old: [ResultFile.Entry], _ new: [ResultFile.Entry], else absent: (Term?, Term?) = (nil, nil)
  ) -> [Change] {
    let known = old.map { $0.name }
    return (known + new.map { $0.name }.filter { !known.contains($0) }).compactMap { name in
      let was = old.first { $0.name == name }
      let now = new.first { $0.name == name }
      let (from, to) = (was?.term ?? absent.0, now?.term ?? absent.1)
      return from == to
        ? nil : Change(name: name, title: now?.title ?? was?.title, from: from, to: to)
    }
  }

  private static func origins(_ old: ResultFile, _ new: ResultFile) -> [OriginChange] {
    guard let from = old.origins, let to = new.origins else {
      return [old, new].filter { $0.origins == nil }
        .map { OriginChange(kind: "unknown", file: $0.name) }
    }
    return from.compactMap { was in
      let now = to.first { $0.kind == was.kind && $0.category == was.category }
      guard let now, now != was else { return nil }
      return OriginChange(kind: was.kind, category: was.category, from: was.value, to: now.value)
    }
  }
}

extension ResultFile.Row {
  /// What it came to under a category of which it says nothing: it was not judged, unless it could not be read.
  fileprivate var verdictElsewhere: Term? { isReadable ? nil : Verdict.terms.last }
}
