internal import Eligibility
internal import StrictJSON

/// What differs between two rule sets as JSON.
enum RuleSetDiffForm {
  static let schema = Schema(
    title: Words(zh: "两个条件集的差别", en: "Difference of two rule sets"),
    description: Words(
      zh: "iipcheck diff --format json 比较两个条件集时写出的结果。",
      en: "What iipcheck diff --format json writes of two rule sets."),
    document.shape,
    definitions: [.category, .digest, .words, Property("ruleSet", ruleSet.shape)])

  static let document = Form<RuleSetDiff> {
    Member("diffForm", .version(1)) { _ in }
    Member("from", ruleSet.named("ruleSet")) { $0.old }
    Member("to", ruleSet.named("ruleSet")) { $0.new }
    Member("changes", .list(of: change)) { $0.changes }
  }

  /// Which rule set it is.
  private static let ruleSet = Form<RuleSet> {
    Member("edition", .text) { $0.edition.id }
    Member("version", .text) { $0.edition.version }
    Member("category", .category) { $0.category }
    Member("sha256", .digest) { SHA256.hexadecimal(of: $0.canonicalForm) }
  }

  /// One difference: where it is, unless it is of the whole, and what both say, where they say something.
  private static let change = Form<RuleSetChange> {
    Member("kind", .code(of: RuleSetChange.Kind.allCases) { $0.rawValue }) { $0.kind }
    Member("aspect", .code(of: RuleSetChange.Aspect.allCases) { $0.rawValue }) { $0.aspect }
    Member(ifAny: "criterion", .text) { $0.criterion }
    Member(ifAny: "name", .text) { $0.name }
    Member(ifAny: "from", .words) { $0.from }
    Member(ifAny: "to", .words) { $0.to }
  }
}
