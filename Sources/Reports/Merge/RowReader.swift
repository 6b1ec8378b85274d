internal import Eligibility
internal import StrictJSON

/// By which rule set rows were judged, and how strictly.
struct RowBasis: Hashable, Sendable {
  /// The rule set of one category under one edition.
  struct Subject: Hashable, Sendable {
    let edition: String
    let category: Category
  }

  /// The first digits of the rule set's digest.
  let ruleSet: String
  let requiresEvidence: Bool
  /// The file that the rule set comes from, and its whole digest; `nil` for a built-in one.
  let file: String?
  let digest: String?

  /// Whether rows of both may be added up: the same rule set, whatever the file is called that it comes from.
  func agrees(with other: Self) -> Bool {
    ruleSet == other.ruleSet && requiresEvidence == other.requiresEvidence
  }
}

/// The state of reading one row as `RowForm` describes it.
struct RowReader: DocumentReader {
  let bytes: [UInt8]
  var problems: [Problem] = []
  var path: [String] = []
  /// What the criteria of a category are called, by their ids.
  let titles: (RowBasis.Subject) -> [String: Words]

  /// What a row tells, and by what it was judged unless it could not be read.
  typealias Row = (row: ScreenedRow, subject: RowBasis.Subject?, basis: RowBasis?)

  mutating func row(_ node: JSONNode) -> Row? {
    guard node["file"] != nil, let verdict = node["verdict"] else {
      let words = Words(
        zh: "不是 iipcheck screen --format ndjson 写出的一行",
        en: "no row of iipcheck screen --format ndjson")
      report(.notReadable(words), at: node.offset)
      return nil
    }
    let isReadable = verdict.string != Verdict.terms.last?.code
    guard object(node, isReadable ? RowForm.judged : RowForm.unreadable),
      let file = member(node, "file", { $0.text($1) })
    else { return nil }
    var row = ScreenedRow(file: file, line: member(node, "line") { $0.whole($1, from: 1) })
    row.digest = member(node, "sha256") { $0.text($1) }
    row.contentHash = row.digest.map { KeyedHash(of: Array($0.utf8)[...]) }
    row.applicant = stated(node, "applicant")
    row.creditCode = stated(node, "creditCode")
    row.platform = stated(node, "platform")
    if let city = node["city"], city.kind != .null {
      row.city = inside("city") { $0.place(of: city, among: Choice.city.terms) }
    }
    guard isReadable else { return (row, nil, nil) }
    row.unsupported = whole(node, "counts", "unsupported") ?? 0
    let edition = member(node, "edition") { $0.text($1) }
    let category = member(node, "category") { $0.place(of: $1, among: Choice.category.terms) }
      .flatMap { Category(rawValue: UInt8($0)) }
    let own = member(node, "verdict") { $0.place(of: $1, among: Verdict.terms.dropLast()) }
    let ruleSet = member(node, "ruleSet") { $0.text($1) }
    let evidence =
      node["requireEvidence"] == nil ? false : member(node, "requireEvidence") { $0.boolean($1) }
    guard let edition, let category, let own, let ruleSet, let evidence else { return nil }
    row.verdicts = [(category: category, verdict: Verdict.allCases[own])]
    let subject = RowBasis.Subject(edition: edition, category: category)
    row.lacks = lacks(node, subject)
    let criteria = node["criteria"]
    return (
      row, subject,
      RowBasis(
        ruleSet: ruleSet, requiresEvidence: evidence, file: criteria?["file"]?.string,
        digest: criteria?["sha256"]?.string)
    )
  }

  /// The criteria that do not pass.
  private mutating func lacks(
    _ node: JSONNode, _ subject: RowBasis.Subject
  ) -> [ScreenedRow.Lack] {
    let titles = titles(subject)
    return member(node, "outcomes") { reader, outcomes in
      reader.members(outcomes)?.enumerated().compactMap { place, member in
        let outcome = reader.inside(member.key) {
          $0.place(of: member.value, among: Outcome.terms)
        }
        guard let outcome, Outcome.allCases[outcome] != .pass else { return nil }
        return ScreenedRow.Lack(
          member.key, titles[member.key] ?? Words(same: ""), Outcome.allCases[outcome],
          subject.category, place)
      }
    } ?? []
  }

  /// A text, or `nil` where the application states none.
  private mutating func stated(_ node: JSONNode, _ key: String) -> String? {
    node[key]?.kind == .null ? nil : member(node, key) { $0.text($1) }
  }

  private mutating func whole(_ node: JSONNode, from least: Int64) -> Int? {
    units(node, in: least...Int64(Int32.max)).map { Int($0) }
  }

  private mutating func whole(_ node: JSONNode, _ object: String, _ key: String) -> Int? {
    member(node, object) { reader, object in
      reader.member(object, key) { $0.whole($1, from: 0) }
    }
  }
}
