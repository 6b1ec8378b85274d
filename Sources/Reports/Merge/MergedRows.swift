public import Eligibility
internal import StrictJSON

/// The rows of a screening that was done in parts, added up one after another.
public struct MergedRows: Sendable {
  /// What they come to.
  public private(set) var summary = ScreenSummary()
  /// What the rows of each category under each edition were judged by, and where the first of them stands.
  private(set) var bases: [RowBasis.Subject: (basis: RowBasis, place: Words)] = [:]

  private let toolVersion: String
  /// The built-in rule sets, which the rows need not go by.
  private let ruleSets: [RunHeader.AppliedRuleSet]
  /// What the criteria of each are called.
  private let titles: [RowBasis.Subject: [String: Words]]

  /// Begins with no rows; the rule sets of the editions tell what criteria are called.
  public init(_ editions: [EncodedEdition], toolVersion: String) {
    self.toolVersion = toolVersion
    let ruleSets = editions.flatMap { $0.ruleSets }
    self.ruleSets = ruleSets.map {
      RunHeader.AppliedRuleSet($0, digest: editions.digest(of: $0))
    }
    var titles: [RowBasis.Subject: [String: Words]] = [:]
    for ruleSet in ruleSets {
      let subject = RowBasis.Subject(edition: ruleSet.edition.id, category: ruleSet.category)
      for criterion in ruleSet.criteria {
        titles[subject, default: [:]][criterion.id] = criterion.title
      }
    }
    self.titles = titles
  }

  /// Adds the row that a line is; returns what is wrong with it, and then nothing is added.
  ///
  /// Rows of one category and edition that were judged by two rule sets, or some with evidence required and others
  /// without, do not add up.
  public mutating func add(_ line: [UInt8], at place: Words) -> [Problem] {
    var reader = RowReader(bytes: line) { [titles] in titles[$0] ?? [:] }
    switch reader.document(keepingRepeatedKeys: false, { $0.row($1) }) {
    case .failure(let problems): return problems.list
    case .success(let (row, subject, basis)):
      if let subject, let basis {
        if let first = bases[subject], !basis.agrees(with: first.basis) {
          let words = Words(
            zh:
              "“\(subject.category.code)”的这一行\(basis.words.zh)，而 \(first.place.zh) \(first.basis.words.zh)，不能合计",
            en: "this row of \(subject.category.code) \(basis.words.en), and \(first.place.en) "
              + "\(first.basis.words.en): they do not add up")
          return [Problem(.notReadable(words), path: "", at: 0)]
        }
        if bases[subject] == nil { bases[subject] = (basis: basis, place: place) }
      }
      summary.add(row)
      return []
    }
  }

  /// What was judged by, in the notice's order.
  var ordered: [(subject: RowBasis.Subject, basis: RowBasis)] {
    bases.map { (subject: $0.key, basis: $0.value.basis) }.sorted {
      ($0.subject.category.rawValue, $0.subject.edition)
        < ($1.subject.category.rawValue, $1.subject.edition)
    }
  }

  /// What a report on them says of the run: which rule sets are not built in.
  public var header: RunHeader {
    let foreign = ordered.compactMap { subject, basis -> RunHeader.AppliedRuleSet? in
      guard let file = basis.file,
        var applied = ruleSets.first(where: { $0.ruleSet.category == subject.category })
      else { return nil }
      applied.file = file
      applied.digest = basis.digest ?? basis.ruleSet
      return applied
    }
    return RunHeader(toolVersion: toolVersion, ruleSets: foreign, requiresEvidence: false)
  }

  /// Whether a rule set is built in here.
  func isBuiltIn(_ basis: RowBasis) -> Bool {
    ruleSets.contains { $0.shortDigest == basis.ruleSet }
  }
}

extension RowBasis {
  /// What a row was judged by, as a predicate.
  fileprivate var words: Words {
    Words(zh: "按条件集 \(ruleSet) 评判", en: "was judged by the rule set \(ruleSet)") + evidence
  }

  /// That evidence was required, where it was.
  var evidence: Words {
    requiresEvidence
      ? Words(zh: "（无佐证的声明按未填处理）", en: " (with --require-evidence)") : Words(same: "")
  }
}
