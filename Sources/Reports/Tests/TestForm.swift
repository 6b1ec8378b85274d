internal import Eligibility
internal import StrictJSON

/// The result of `test` as JSON.
enum TestForm {
  static let schema = Schema(
    title: Words(zh: "预期对照结果", en: "Result of test"),
    description: Words(
      zh:
        "iipcheck test --format json 写出的结果；仅使用 --mutate 时有 unnoticed 和 changes，仅使用 --known 时有 known 和 gone。",
      en:
        "What iipcheck test --format json writes; unnoticed and changes are there with --mutate only, known and gone "
        + "with --known only."
    ),
    document.shape,
    definitions: [
      .category, .digest, .count, .words, .texts, Property("plain", plain.shape),
      Property("different", different.shape), Property("unreadable", unreadable.shape),
    ])

  static let document = Form<ExpectationReport> {
    Member("testForm", .version(1)) { _ in }
    Member("tool", .text) { "iipcheck " + $0.header.toolVersion }
    Member("ruleSets", SharedForm.ruleSets) { $0.header.ruleSets }
    Member("results", .list(of: check)) { $0.checks }
    Member(ifAny: "gone", .list(of: gone)) { $0.known == nil ? nil : $0.gone }
    Member(ifAny: "unnoticed", .list(of: survivor)) { $0.tried == nil ? nil : $0.survivors }
    Member("summary", summary) { $0 }
  }

  private static let summary = Form<ExpectationReport> {
    Member("expectations", .count) { $0.checks.count }
    Member("notMet", .count) { $0.faults }
    Member(ifAny: "known", .count) { report in
      report.known == nil ? nil : report.checks.count { report.isKnown($0) }
    }
    Member(ifAny: "changes", .count) { $0.tried }
    Member(ifAny: "unnoticed", .count) { $0.tried == nil ? nil : $0.survivors.count }
  }

  // MARK: What became of one expectation

  private static let check = Form<ExpectationCheck>(
    .oneOf([.named("plain"), .named("different"), .named("unreadable")])
  ) { check, writer in
    switch check.result {
    case .held, .noExpectation, .noApplication: plain.write(check, to: &writer)
    case .different: different.write(check, to: &writer)
    case .unreadable: unreadable.write(check, to: &writer)
    }
  }

  private static let gone = Form<ExpectationCheck>(.named("different")) { check, writer in
    different.write(check, to: &writer)
  }

  private static let plain = Form<ExpectationCheck> {
    result(["held", "noExpectation", "noApplication"])
  }

  private static let different = Form<ExpectationCheck> {
    result(["different"])
    Member("differences", .list(of: difference, atLeast: 1)) { check in
      if case .different(let differences) = check.result { differences } else { [] }
    }
  }

  private static let unreadable = Form<ExpectationCheck> {
    result(["unreadable"])
    Member("reasons", .list(of: .words, atLeast: 1)) { check in
      if case .unreadable(let reasons) = check.result { reasons } else { [] }
    }
  }

  @Members<ExpectationCheck>
  private static func result(_ codes: [String]) -> [Member<ExpectationCheck>] {
    Member("file", .text) { $0.file }
    Member(ifAny: "set", .texts) { $0.settings.map { $0.argument }.ifAny }
    Member("result", .text(.codes(codes))) { $0.result.code }
  }

  /// What should have been and what was found, of a criterion or of the verdict.
  private static let difference = Form<ExpectationCheck.Difference> {
    Member("of", .text) { $0.id ?? "verdict" }
    Member("expected", .text(.codes(codes))) { $0.expected }
    Member("found", .text(.codes(codes + ["none"]))) { $0.found }
  }

  private static let codes = (Verdict.terms + Outcome.terms).map { $0.code }

  /// A change of the rules that no expectation noticed.
  private static let survivor = Form<MutationCheck.Survivor> {
    Member("category", .category) { $0.category }
    Member("requirement", .text) { $0.mutant.place }
    Member("change", .words) { $0.mutant.change }
  }
}

extension ExpectationCheck.Result {
  fileprivate var code: String {
    switch self {
    case .held: "held"
    case .different: "different"
    case .noExpectation: "noExpectation"
    case .noApplication: "noApplication"
    case .unreadable: "unreadable"
    }
  }
}
