/// The values that are tried for facts that an application leaves out and that have no better end.
///
/// These are choices, and figures of which one part of a requirement wants more and another less. Of a figure the
/// values on both sides of every threshold and the ends of its range stand for all others.
struct TrialChoices {
  /// More combinations than this are not tried.
  ///
  /// What has a better and a worse end is then taken at both at once, and a requirement may stay missing that is
  /// settled. No requirement of a notice comes near.
  static let limit = 4_096

  private let application: Application
  private var candidates: [(field: Field, values: [Int64])] = []
  private var wantsMore: Set<Field> = []
  private var wantsLess: Set<Field> = []
  private var thresholds: [Field: Set<Int64>] = [:]
  private var order: [Field] = []

  /// Every combination of values for one requirement at its place; members of groups try theirs by themselves.
  static func all(
    for requirement: Requirement, at place: EvaluationContext, in application: Application
  ) -> [[Field: Int64]] {
    guard !requirement.isStatement || requirement.choice != nil else { return [[:]] }
    var trial = TrialChoices(application)
    trial.look(at: requirement, place)
    return trial.combinations
  }

  private init(_ application: Application) { self.application = application }

  private var combinations: [[Field: Int64]] {
    var all: [[Field: Int64]] = [[:]]
    let figures = order.filter { wantsMore.contains($0) && wantsLess.contains($0) }
      .map { (field: $0, values: (thresholds[$0] ?? []).sorted()) }
    for (field, values) in candidates + figures where all.count * values.count <= Self.limit {
      all = all.flatMap { trial in
        values.map { value in
          var trial = trial
          trial[field] = value
          return trial
        }
      }
    }
    return all
  }

  private mutating func look(at requirement: Requirement, _ place: EvaluationContext) {
    switch requirement.logic {
    case .figure(let figure, let bound):
      note(figure, place, isMore: !bound.isUpperLimit, around: bound.value)
    case .share(let part, let whole, let percent):
      let wantsMore = !percent.isUpperLimit
      // Of a share the other figure says where the threshold is.
      let least = application.stated(whole, at: place).flatMap {
        wantsMore ? percent.smallestPart(of: $0) : percent.largestPart(of: $0)
      }
      let most = application.stated(part, at: place).map { percent.largestWhole(of: $0) }
      note(part, place, isMore: wantsMore, around: least ?? 0)
      note(whole, place, isMore: !wantsMore, around: most ?? 0)
    case .remainder(let whole, let part, let bound):
      let wantsMore = !bound.isUpperLimit
      let least = application.stated(part, at: place) ?? 0
      let most = application.stated(whole, at: place) ?? 0
      note(whole, place, isMore: wantsMore, around: bound.value.adding(least))
      note(part, place, isMore: !wantsMore, around: most.subtracting(bound.value))
    case .choice(let choice, _): note(choice, place)
    case .given(let choice, _, let part):
      note(choice, place)
      look(at: part, place)
    case .all(let parts), .either(let parts): for part in parts { look(at: part, place) }
    case .years(let years, let part):
      guard let member = application.member(for: years) else { return }
      look(at: part, EvaluationContext(member: member))
    case .text, .claim, .listing, .everyTerm, .members, .optional: return
    }
  }

  private mutating func note(_ choice: Choice, _ place: EvaluationContext) {
    let field = place.field(.choice(choice))
    guard application.stated(choice, at: place) == nil,
      !candidates.contains(where: { $0.field == field })
    else { return }
    candidates.append((field, choice.terms.indices.map { Int64($0) }))
  }

  private mutating func note(
    _ figure: Figure, _ place: EvaluationContext, isMore: Bool, around threshold: Int64
  ) {
    guard application.stated(figure, at: place) == nil else { return }
    let field = place.field(.figure(figure))
    if thresholds[field] == nil { order.append(field) }
    if isMore { wantsMore.insert(field) } else { wantsLess.insert(field) }
    let range = application.range(of: figure)
    let around = [threshold.subtracting(1), threshold, threshold.adding(1)]
    thresholds[field, default: [range.lowerBound, range.upperBound]]
      .formUnion(around.filter { range.contains($0) })
  }
}
