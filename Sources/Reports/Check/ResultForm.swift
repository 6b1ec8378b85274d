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

  static let document = Form<(all: [Assessment], header: RunHeader)> {
    Member("resultForm", .version(version)) { _ in }
    Member(of: SharedForm.run) { $0.header }
    Member(ifAny: "reviews", ReviewForm.file) { $0.header.reviews?.file }
    Member(ifAny: "whatIf", SharedForm.settings) { $0.header.settings.ifAny }
    Member("applications", .list(of: SharedForm.application("judged", judged) { $0.assessment })) {
      run in run.all.map { ($0, run.header.listsReadings) }
    }
    Member("summary", SharedForm.tally.named("tally")) { Tally($0.all) }
    Member(ifAny: "reviewTotals", ReviewForm.totals) { $0.header.reviews }
  }

  // MARK: An application

  private static let judged = Form<(assessment: Assessment, listsReadings: Bool)> {
    Member(of: SharedForm.identity) { $0.assessment }
    Member("verdicts", .list(of: explainedVerdict)) { own in
      own.assessment.determinations.map { ($0, own.assessment, own.listsReadings) }
    }
    Member(of: remarks) { $0.assessment }
    Member("criteria", .list(of: finding)) { own in
      own.assessment.findings.map { ($0, own.assessment) }
    }
  }

  /// What it comes to under one category.
  static let verdict = Form<(determination: Determination, assessment: Assessment)> {
    Member("category", .category) { $0.determination.ruleSet.category }
    Member("verdict", .verdict) { $0.determination.verdict }
    Member(ifAny: "rawVerdict", .verdict) { own in
      own.assessment.reviews.map { _ in own.determination.verdictWithoutReviews }
    }
    Member("counts", counts) { $0 }
    Member("fail", .texts) { $0.determination.ids(.fail) }
    Member("missing", .texts) { $0.determination.ids(.missing) }
    Member("unsupported", .texts) { $0.determination.unsupported.map { $0.declaration.path } }
  }

  private static let counts = Form<(determination: Determination, assessment: Assessment)> {
    Member("pass", .count) { $0.determination.count(.pass) }
    Member("fail", .count) { $0.determination.count(.fail) }
    Member("missing", .count) { $0.determination.count(.missing) }
    Member("measured", .measured) { $0.determination.count(.measured) }
    Member("declared", .count) { $0.determination.count(.declared) }
    Member(ifAny: "reviewed", .count) { own in
      own.assessment.reviews.map { _ in own.determination.count(.reviewed) }
    }
    Member("unsupported", .count) { $0.determination.unsupported.count }
  }

  private static let explainedVerdict = Form<
    (determination: Determination, assessment: Assessment, listsReadings: Bool)
  > {
    Member(of: verdict) { ($0.determination, $0.assessment) }
    Member(ifAny: "readings", .list(of: SharedForm.reading)) { own in
      own.determination.readingEffects.filter { own.listsReadings || $0.isTold }.ifAny
    }
  }

  /// Contradictions within it, and what reviews settle of it.
  static let remarks = Form<Assessment> {
    Member("warnings", .list(of: warning)) { assessment in
      assessment.warnings.map { ($0, assessment) }
    }
    ReviewForm.reviews
  }

  private static let warning = Form<(warning: Warning, assessment: Assessment)> {
    Member("severity", .code(of: Warning.Severity.allCases) { $0.rawValue }) {
      $0.warning.severity
    }
    Member(ifAnyOf: SharedForm.location) { own in
      own.warning.offset.map { own.assessment.location(of: $0) }
    }
    Member("message", .words) { $0.assessment.application.wording(of: $0.warning) }
  }

  // MARK: A criterion

  private static let finding = Form<(finding: Finding, assessment: Assessment)> {
    Member("id", .text) { $0.finding.criterion.id }
    Member("title", .words) { $0.finding.criterion.title }
    Member("clause", .text) { $0.finding.criterion.clause }
    Member("outcome", .outcome) { $0.finding.outcome }
    Member(ifAny: "rawOutcome", .outcome) { own in
      own.assessment.reviews.map { _ in own.finding.outcomeWithoutReviews }
    }
    Member("basis", .code(of: ReviewTotals.bases) { $0.code }) { $0.finding.basis }
    Member(ifAny: "note", .words) { $0.finding.criterion.note }
    Member("readings", .texts) { $0.finding.criterion.readings.map { $0.id } }
    Member("requirements", .list(of: requirement.named("requirement"))) { own in
      own.finding.judgements.map { ($0, own.finding.criterion, own.assessment, false) }
    }
  }

  private typealias Node = (
    judgement: Judgement, criterion: Criterion, assessment: Assessment, isPart: Bool
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
    Member(ifAny: "rawOutcome", .outcome) { $0.judgement.outcomeWithoutReviews }
    Member(ifAny: "review", ReviewForm.finding.named("finding")) {
      $0.assessment.review(of: $0.judgement)
    }
    Member("requires", .words) { $0.judgement.requirement.wording }
    Member(ifAny: "observed", .words) { own in
      let observed = own.assessment.application.wording(observedBy: own.judgement)
      return observed.zh.isEmpty ? nil : observed
    }
    Member(ifAny: "shortfall", .words) {
      $0.assessment.application.wording(shortfallOf: $0.judgement)
    }
    Member(of: StatedFacts.form) { StatedFacts($0.judgement, $0.assessment.application) }
    Member(ifAnyOf: SharedForm.location) { own in
      own.judgement.offset.map { own.assessment.location(of: $0) }
    }
    Member(ifAny: "unlisted", .list(of: .words)) {
      $0.assessment.application.unlisted(by: $0.judgement).ifAny
    }
    Member(ifAny: "parts", .list(of: part)) { own in
      own.judgement.parts.map { ($0, own.criterion, own.assessment, true) }.ifAny
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
  init(_ all: [Assessment]) {
    for assessment in all { count(assessment.verdict) }
  }
}
