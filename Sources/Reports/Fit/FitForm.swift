internal import Eligibility
internal import StrictJSON

/// The result of `fit` as JSON: one document, stable under its form version.
enum FitForm {
  static let schema = Schema(
    title: Words(zh: "类别对照结果", en: "Result of fit"),
    description: Words(
      zh: "iipcheck fit --format json 写出的结果。", en: "What iipcheck fit --format json writes."),
    document.shape,
    definitions: Property.common + [
      Property("compared", compared.shape), .unreadable, Property("change", change.shape),
    ])

  static let document = Form<(all: [Fit], header: RunHeader)> {
    Member("fitForm", .version(1)) { _ in }
    Member(of: SharedForm.run) { $0.header }
    Member(ifAny: "whatIf", SharedForm.settings) { $0.header.settings.ifAny }
    Member(
      "applications",
      .list(of: SharedForm.application("compared", compared) { $0.fit.assessment })
    ) { run in run.all.map { ($0, run.header.listsReadings) } }
  }

  /// An application under every category; one that could be read has a verdict and a recommendation.
  private static let compared = Form<(fit: Fit, listsReadings: Bool)> {
    Member(of: SharedForm.identity) { $0.fit.assessment }
    Member("asked", .list(of: .category)) { $0.fit.applied }
    Member("verdict", .verdict) { $0.fit.verdict ?? .incomplete }
    // No change makes it eligible in any category, or too few figures are stated to say: null.
    Member("nearest", .orNull(.code(of: Eligibility.Category.allCases) { $0.code })) {
      $0.fit.nearest?.category
    }
    Member("recommendation", .words) { $0.fit.recommendation ?? .outOfReach }
    Member("categories", .list(of: category)) { own in
      own.fit.categories.map { ($0, own.fit.assessment.application, own.listsReadings) }
    }
  }

  private static let category = Form<
    (fit: CategoryFit, application: Application, listsReadings: Bool)
  > {
    Member("category", .category) { $0.fit.category }
    Member("verdict", .verdict) { $0.fit.verdict }
    Member("bestCase", .verdict) { $0.fit.prospects.bestVerdict }
    Member("worstCase", .verdict) { $0.fit.prospects.worstVerdict }
    Member("requirements", counts) { $0.fit.counts }
    Member("figures", figures) { $0.fit.figures }
    Member("isDecided", .truth) { $0.fit.isDecided }
    Member("fail", .texts) { $0.fit.determination.ids(.fail) }
    Member("missing", .texts) { $0.fit.determination.ids(.missing) }
    // Nothing makes the application eligible: null.
    Member("smallestChange", .orNull(smallestChange)) { own in
      own.fit.change.map { ($0, own.application) }
    }
    Member("missingFacts", .list(of: missingFact)) { own in
      own.fit.missing.map { ($0, own.application) }
    }
    Member("readings", .list(of: SharedForm.reading)) {
      $0.listsReadings ? $0.fit.readings : $0.fit.changingReadings
    }
  }

  /// What the category asks for in figures, apart from what is declared.
  private static let figures = Form<FigureCounts> {
    Member("reached", .count) { $0.reached }
    Member("short", .count) { $0.short }
    Member("notStated", .count) { $0.notStated }
  }

  private static let counts = Form<RequirementCounts> {
    Member("pass", .count) { $0.passing }
    Member("fail", .count) { $0.failing }
    Member("missing", .count) { $0.missing }
    Member("measured", .measured) { $0.measured }
    Member("declared", .count) { $0.declared }
  }

  private static let missingFact = Form<(fact: MissingFact, application: Application)> {
    Member("field", .text) { $0.fact.field.path }
    Member("label", .words) { $0.application.label(of: $0.fact.field) }
    Member("weight", .code(of: MissingFact.Weight.allCases) { $0.code }) { $0.fact.weight }
    Member("criteria", .texts) { $0.fact.criteria }
    Member(ifAny: "lacksEvidenceOnly", .truth) { $0.fact.lacksEvidenceOnly ? true : nil }
  }

  // MARK: Changes

  private static let smallestChange = Form<(change: SmallestChange, application: Application)> {
    Member("fields", .count) { $0.change.cost.fields }
    Member("beyondPlatform", .count) { $0.change.cost.beyondPlatform }
    Member("changes", changes) { own in own.change.changes.map { ($0, own.application) } }
    Member("alternatives", .list(of: alternative)) { own in
      own.change.alternatives.map { ($0, own.application) }
    }
    Member("growsAlong", .list(of: follower)) { own in
      own.change.followers.map { ($0, own.application) }
    }
  }

  private static let alternative = Form<
    (alternative: SmallestChange.Alternative, application: Application)
  > {
    Member("insteadOf", .texts) { $0.alternative.replaced.map { $0.path } }
    Member("changes", changes) { own in own.alternative.changes.map { ($0, own.application) } }
  }

  private static let follower = Form<
    (follower: SmallestChange.Follower, application: Application)
  > {
    Member("field", .text) { $0.follower.field.path }
    Member("label", .words) { $0.application.label(of: $0.follower.field) }
    Member("from", .integer) { $0.follower.from }
    Member("to", .integer) { $0.follower.to }
  }

  private static let changes: Form<[(change: Change, application: Application)]> = .list(
    of: change.named("change"))

  /// A change of a figure, a choice, a claim or a list; naming a member and adding evidence have no values.
  private static let change = Form<(change: Change, application: Application)> {
    // The path as `--set` takes it.
    Member("field", .text) { $0.change.field.path }
    Member("label", .words) { $0.application.label(of: $0.change.field) }
    Member("wording", .words) { $0.change.wording }
    Member("criteria", .texts) { $0.change.criteria }
    Member("isClaim", .truth) { $0.change.isClaim }
    Member("isBeyondPlatform", .truth) { $0.change.isBeyondPlatform }
    Member(of: ChangedValues.form) { ChangedValues($0.change) }
    Member(ifAny: "ifAddedToWhole", growth) { own in
      guard case .growing(let whole, let part, let wholeValue) = own.change.share,
        case .figure(let figure) = own.change.field.fact
      else { return nil }
      return (whole.path, figure.json(part), figure.json(wholeValue))
    }
    Member(ifAny: "standsForShare", partner) { own in
      switch own.change.share {
      case .part(let field, let bound), .whole(let field, let bound): (field.path, bound)
      default: nil
      }
    }
  }

  /// What the part of a share and its whole come to if what is added to the part is added to the whole as well.
  private static let growth = Form<(whole: String, part: String, wholeValue: String)> {
    Member("whole", .text) { $0.whole }
    Member("part", .number) { $0.part }
    Member("wholeValue", .number) { $0.wholeValue }
  }

  /// The other figure of a share neither figure of which is stated.
  private static let partner = Form<(path: String, bound: Bound)> {
    Member("with", .text) { $0.path }
    Comparison.allCases.map { comparison in
      Member(ifAny: comparison.percent, .integer) {
        $0.bound.comparison == comparison ? $0.bound.value : nil
      }
    }
  }
}

/// The values of a change as data; one that is not stated is `null`, and a list's are numbers of items.
private struct ChangedValues {
  private var from: PlainValue?
  private var to: PlainValue?
  /// Whether the figure must not be more.
  private var isAtMost: Bool?
  private var oneOf: [String]?
  private var add: [String]?

  static let form = Form<Self> {
    Member(ifAny: "from", .plain("number", "boolean", "string", "null")) { $0.from }
    Member(ifAny: "to", .plain("number", "boolean")) { $0.to }
    Member(ifAny: "atMost", .truth) { $0.isAtMost }
    Member(ifAny: "oneOf", .texts) { $0.oneOf }
    Member(ifAny: "add", .texts) { $0.add }
  }

  init(_ change: Change) {
    switch (change.kind, change.field.fact) {
    case (.figure(let from, let to, let direction), .figure(let figure)):
      self.from = PlainValue(from, of: figure)
      self.to = PlainValue(to, of: figure)
      isAtMost = direction == .orLess
    case (.choice(let from, let to), .choice(let choice)):
      self.from = PlainValue(from.map { choice.terms[Int($0)].code })
      oneOf = to.map { choice.terms[Int($0)].code }
    case (.claim(let from), _):
      self.from = from.map { .truth($0) } ?? .null
      to = .truth(true)
    case (.items(let from, let to, let terms), .listing(let listing)):
      self.from = PlainValue(from)
      self.to = PlainValue(to)
      oneOf = listing.terms.map { all in terms.map { all[Int($0)].code } }
    case (.terms(let from, let add), .listing(let listing)):
      self.from = PlainValue(from)
      to = PlainValue((from ?? 0) + add.count)
      self.add = add.map { (listing.terms ?? [])[Int($0)].code }
    default: break
    }
  }
}

extension MissingFact.Weight {
  /// The name in published results.
  fileprivate var code: String {
    switch self {
    case .decisive: "decisive"
    case .open: "open"
    case .idle: "idle"
    }
  }
}
