internal import Eligibility
internal import StrictJSON

/// The result of `check` as JSON: one document, stable under its form version.
enum ResultForm {
  /// The version that is written, and the one that can be read.
  static let version: Int64 = 1

  static let schema = Schema(
    title: Words(zh: "评判结果", en: "Result"),
    description: Words(
      zh: "iipcheck check --format json 写出的结果。", en: "What iipcheck check --format json writes."),
    document.shape,
    definitions: Property.common + [
      Property("judged", judged.shape), .unreadable, Property("requirement", requirement.shape),
      .tally,
    ] + ReviewForm.definitions + [Property("finding", ReviewForm.finding.shape)])

  static let document = Form<(all: [Checked], header: RunHeader)> {
    Member("resultForm", .version(version)) { _ in }
    Member(of: SharedForm.run) { $0.header }
    Member(ifAny: "reviews", ReviewForm.file) { $0.header.reviews?.file }
    Member(ifAny: "whatIf", SharedForm.settings) { $0.header.settings.ifAny }
    Member("applications", .list(of: SharedForm.application("judged", judged) { $0.checked })) {
      run in run.all.map { ($0, run.header.listsReadings) }
    }
    Member("summary", SharedForm.tally.named("tally")) { Tally($0.all) }
    Member(ifAny: "reviewTotals", ReviewForm.totals) { $0.header.reviews }
  }

  // MARK: An application

  private static let judged = Form<(checked: Checked, listsReadings: Bool)> {
    Member(of: SharedForm.identity) { $0.checked }
    Member("verdicts", .list(of: explainedVerdict)) { own in
      own.checked.determinations.map { ($0, own.checked, own.listsReadings) }
    }
    Member(of: remarks) { $0.checked }
    Member("criteria", .list(of: finding)) { own in own.checked.findings.map { ($0, own.checked) } }
  }

  /// What it comes to under one category.
  static let verdict = Form<(determination: Determination, checked: Checked)> {
    Member("category", .category) { $0.determination.ruleSet.category }
    Member("verdict", .verdict) { $0.determination.verdict }
    Member(ifAny: "rawVerdict", .verdict) { own in
      own.checked.reviews.map { _ in own.determination.rawVerdict }
    }
    Member("counts", counts) { $0 }
    Member("fail", .texts) { $0.determination.ids(.fail) }
    Member("missing", .texts) { $0.determination.ids(.missing) }
    Member("unsupported", .texts) { $0.determination.unsupported.map { $0.declaration.path } }
  }

  private static let counts = Form<(determination: Determination, checked: Checked)> {
    Member("pass", .count) { $0.determination.count(.pass) }
    Member("fail", .count) { $0.determination.count(.fail) }
    Member("missing", .count) { $0.determination.count(.missing) }
    Member("measured", .measured) { $0.determination.count(.measured) }
    Member("declared", .count) { $0.determination.count(.declared) }
    Member(ifAny: "reviewed", .count) { own in
      own.checked.reviews.map { _ in own.determination.count(.reviewed) }
    }
    Member("unsupported", .count) { $0.determination.unsupported.count }
  }

  private static let explainedVerdict = Form<
    (determination: Determination, checked: Checked, listsReadings: Bool)
  > {
    Member(of: verdict) { ($0.determination, $0.checked) }
    Member(ifAny: "readings", .list(of: SharedForm.reading)) { own in
      own.determination.openReadings.filter { own.listsReadings || $0.isTold }.ifAny
    }
  }

  /// Contradictions within it, and what reviews settle of it.
  static let remarks = Form<Checked> {
    Member("warnings", .list(of: warning)) { checked in checked.warnings.map { ($0, checked) } }
    ReviewForm.reviews
  }

  private static let warning = Form<(warning: Warning, checked: Checked)> {
    Member("severity", .code(of: Warning.Severity.allCases) { $0.rawValue }) {
      $0.warning.severity
    }
    Member(ifAnyOf: SharedForm.location) { own in
      own.warning.offset.map { own.checked.location(of: $0) }
    }
    Member("message", .words) { $0.checked.application.wording(of: $0.warning) }
  }

  // MARK: A criterion

  private static let finding = Form<(finding: Finding, checked: Checked)> {
    Member("id", .text) { $0.finding.criterion.id }
    Member("title", .words) { $0.finding.criterion.title }
    Member("clause", .text) { $0.finding.criterion.clause }
    Member("outcome", .outcome) { $0.finding.outcome }
    Member(ifAny: "rawOutcome", .outcome) { own in
      own.checked.reviews.map { _ in own.finding.rawOutcome }
    }
    Member("basis", .code(of: ReviewTotals.bases) { $0.code }) { $0.finding.basis }
    Member(ifAny: "note", .words) { $0.finding.criterion.note }
    Member("readings", .texts) { $0.finding.criterion.readings.map { $0.id } }
    Member("requirements", .list(of: requirement.named("requirement"))) { own in
      own.finding.judgements.map { ($0, own.finding.criterion, own.checked, false) }
    }
  }

  private typealias Node = (
    judgement: Judgement, criterion: Criterion, checked: Checked, isPart: Bool
  )

  /// A requirement with what is stated of its facts: a figure, a share, a claim, a list, a choice or members.
  private static let requirement: Form<Node> = Form {
    Member("requirement", .text) { $0.criterion.id(of: $0.judgement.requirement) }
    Member(ifAny: "member", .text) { own in
      // A requirement that is about several members names them in its parts.
      guard own.isPart, let member = own.judgement.member else { return nil }
      return own.judgement.requirement.group.map { $0.section.key + "[\(member)]" }
    }
    Member("outcome", .outcome) { $0.judgement.outcome }
    Member(ifAny: "rawOutcome", .outcome) { $0.judgement.rawOutcome }
    Member(ifAny: "review", ReviewForm.finding.named("finding")) {
      $0.checked.review(of: $0.judgement)
    }
    Member("requires", .words) { $0.judgement.requirement.wording }
    Member(ifAny: "observed", .words) { own in
      let observed = own.checked.application.wording(observedBy: own.judgement)
      return observed.zh.isEmpty ? nil : observed
    }
    Member(ifAny: "shortfall", .words) {
      $0.checked.application.wording(shortfallOf: $0.judgement)
    }
    Member(of: StatedFacts.form) { StatedFacts($0.judgement, $0.checked.application) }
    Member(ifAnyOf: SharedForm.location) { own in
      own.judgement.offset.map { own.checked.location(of: $0) }
    }
    Member(ifAny: "unlisted", .list(of: .words)) {
      $0.checked.application.unlisted(by: $0.judgement).ifAny
    }
    Member(ifAny: "parts", .list(of: part)) { own in
      own.judgement.parts.map { ($0, own.criterion, own.checked, true) }.ifAny
    }
  }

  private static let part = Form<Node>(.named("requirement")) {
    requirement.write($0, to: &$1)
  }
}

extension Application {
  /// The code of the chosen value, if one is stated.
  func code(of choice: Choice) -> String? {
    stated(choice).map { choice.terms[Int($0.value)].code }
  }
}

extension Tally {
  /// Counts applications.
  init(_ all: [Checked]) {
    for checked in all { count(checked.verdict) }
  }
}
