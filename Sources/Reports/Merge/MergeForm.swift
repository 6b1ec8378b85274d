internal import Eligibility
internal import StrictJSON

/// What `merge` writes as JSON: by what the rows were judged, and the totals of a screening.
enum MergeForm {
  /// The version that is written.
  static let version: Int64 = 1

  static let schema = Schema(
    title: Words(zh: "合并结果", en: "Result of merge"),
    description: Words(
      zh: "iipcheck merge --format json 写出的结果。", en: "What iipcheck merge --format json writes."),
    document.shape, definitions: [.category, .count, .place, .tally])

  static let document = Form<MergedRows> {
    Member("mergeForm", .version(version)) { _ in }
    Member("tool", SharedForm.tool) { $0.header.toolVersion }
    Member("judgedBy", .list(of: basis)) { $0.ordered }
    Member(of: ScreenForm.plainTotals) { $0.summary }
  }

  private static let basis = Form<(subject: RowBasis.Subject, basis: RowBasis)> {
    Member("edition", .text) { $0.subject.edition }
    Member("category", .category) { $0.subject.category }
    Member("ruleSet", .text(RowForm.ruleSet)) { $0.basis.ruleSet }
    Member("requireEvidence", .truth) { $0.basis.requiresEvidence }
    Member(ifAny: "file", .text) { $0.basis.file }
  }
}
