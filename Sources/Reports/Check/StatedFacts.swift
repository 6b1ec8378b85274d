internal import Eligibility
internal import StrictJSON

/// What is stated of the facts of a requirement, as data: figures as numbers, claims with their evidence.
struct StatedFacts {
  private var path: String?
  /// The other figure of a share or a remainder.
  private var other: String?
  /// The threshold by its key, spelled as JSON.
  private var threshold: (key: String, value: String)?
  private var stated: PlainValue?
  private var statedWhole: PlainValue?
  private var short: String?
  private var evidence: String?
  /// The number of members, and of those that count.
  private var listed: PlainValue?
  private var counting: Int?

  /// The members about them, without the braces of an object.
  static let form = Form<Self> {
    Member(ifAny: "path", .text) { $0.path }
    Member(ifAny: "of", .text) { $0.other }
    Comparison.allCases.flatMap { comparison in
      [
        Member(ifAny: comparison.rawValue, .number) { $0.threshold(comparison.rawValue) },
        Member(ifAny: comparison.percent, .percent) { $0.threshold(comparison.percent) },
      ]
    }
    Member(ifAny: "stated", .plain("number", "boolean", "string", "array", "null", items: .string))
    { $0.stated }
    Member(ifAny: "statedWhole", .plain("number", "null")) { $0.statedWhole }
    Member(ifAny: "short", .number) { $0.short }
    Member(ifAny: "evidence", .text) { $0.evidence }
    Member(ifAny: "listed", .plain("integer", "null")) { $0.listed }
    Member(ifAny: "counting", .count) { $0.counting }
  }

  private func threshold(_ key: String) -> String? {
    threshold.flatMap { $0.key == key ? $0.value : nil }
  }

  init(_ judgement: Judgement, _ application: Application) {
    let member = judgement.member
    switch (judgement.requirement.logic, judgement.observation) {
    case (.figure(let figure, let bound), .figure(let stated)):
      path = figure.declaration.path(member: member)
      threshold = (bound.comparison.rawValue, figure.json(bound.value))
      self.stated = PlainValue(stated?.value, of: figure)
      short = judgement.shortfall.map { figure.json($0) }
    case (.share(let part, let whole, let percent), .share(let statedPart, let statedWhole)):
      path = part.declaration.path(member: member)
      other = whole.declaration.path(member: member)
      threshold = (percent.comparison.percent, String(percent.value))
      stated = PlainValue(statedPart?.value, of: part)
      self.statedWhole = PlainValue(statedWhole?.value, of: whole)
      short = judgement.shortfall.map { part.json($0) }
    case (.remainder(let whole, let part, let bound), .share(let statedPart, let statedWhole)):
      path = whole.declaration.path(member: member)
      other = part.declaration.path(member: member)
      threshold = (bound.comparison.rawValue, whole.json(bound.value))
      stated = PlainValue(statedWhole?.value, of: whole)
      self.statedWhole = PlainValue(statedPart?.value, of: part)
    case (.text(let text), .text(let stated)):
      path = text.declaration.path(member: member)
      self.stated = PlainValue(stated.map { application.string($0.value) })
    case (.claim(let claim), .claim(let stated)):
      path = claim.declaration.path
      self.stated = stated.map { .truth($0.value.isMet) } ?? .null
      evidence = stated?.value.evidence.map { application.string($0) }
    case (_, .listing(let stated)):
      guard let listing = judgement.requirement.listing else { return }
      path = listing.declaration.path
      self.stated = stated.map { .texts(application.items(of: $0.value, in: listing)) } ?? .null
      evidence = stated?.value.evidence.map { application.string($0) }
    case (_, .choice(let stated)):
      guard let choice = judgement.requirement.choice else { return }
      path = choice.declaration.path(member: member)
      self.stated = PlainValue(stated.map { choice.terms[Int($0.value)].code })
      if case .choice = judgement.requirement.logic {
        evidence = application.evidence(for: .choice(choice)).map { application.string($0) }
      }
    case (.members(let group, let bound, _, _), .members(let count, _)):
      path = group.section.key
      threshold = (Comparison.atLeast.rawValue, String(bound.value))
      listed = PlainValue(count)
      counting = judgement.countedMembers
    default: break
    }
  }
}

extension Form<String> {
  fileprivate static var percent: Self { Self(.kinds(["integer"])) { $1.raw($0) } }
}

extension Comparison {
  /// The key of a threshold that is a percentage.
  var percent: String { rawValue + "Percent" }
}
