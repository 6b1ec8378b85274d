public import Eligibility

/// How applications are judged in a run: by which rules, under which categories, how strictly.
public struct Assessor: Sendable {
  /// The rule set to judge a category by, of the edition that an application names; none where the run has none.
  public var ruleSet: @Sendable (Category, _ edition: String?) -> RuleSet?
  /// The categories to judge under, in the notice's order; `nil` for the one that each application names.
  public var categories: [Category]?
  /// Whether claims without evidence are taken as not stated.
  public var requiresEvidence: Bool
  /// Whether the digest of each application is shown.
  public var takesDigests = true
  /// Whether it is shown which categories each application meets, beside those that it is judged under.
  public var looksAtEveryCategory = false
  /// Whether applications with the same bytes are looked for.
  public var findsDuplicates = true
  /// What is supposed instead of what each application says.
  public var settings: [Assumption] = []
  /// The findings of the bureau that settle what applications declare.
  public var reviews: ReviewFile?

  /// Decides how to judge; no rule set is asked for before an application needs it.
  public init(
    by ruleSet: @escaping @Sendable (Category, _ edition: String?) -> RuleSet?,
    under categories: [Category]? = nil, requiringEvidence: Bool = false
  ) {
    self.ruleSet = ruleSet
    self.categories = categories
    self.requiresEvidence = requiringEvidence
  }

  /// Reads one application and judges it; whatever is wrong with it is in the result.
  public func check(
    _ source: [UInt8], extent: Range<Int>? = nil, file: String, line: Int? = nil
  ) -> Assessment {
    var assessment = Assessment(file: file, line: line, application: Application())
    check(source, extent: extent, into: &assessment)
    return assessment
  }

  /// Reads and judges one application in the memory of another, whose file and line are set before.
  public func check(_ source: [UInt8], extent: Range<Int>? = nil, into assessment: inout Assessment)
  {
    assessment.forgetResults()
    assessment.problems = assessment.application.read(source, extent: extent)
    let bytes = source[extent ?? source.indices]
    assessment.noteText(takingDigest: takesDigests, takingHash: findsDuplicates)
    guard assessment.problems.isEmpty else {
      if let place = Expectation.place(in: bytes) {
        assessment.problems = [Problem(.otherDocument(.expectation), path: "", at: place)]
      } else if mayBeOther(assessment.problems),
        let other = bytes.withUnsafeBytes({ DocumentKind.kind(of: $0) })
      {
        assessment.problems = [Problem(.otherDocument(other.kind), path: "", at: other.offset)]
      } else {
        assessment.problems = assessment.application.problemsOfMendedText(
          insteadOf: assessment.problems)
      }
      return
    }
    do throws(Assumption.Fault) {
      if !settings.isEmpty { try assessment.application.assume(settings) }
    } catch {
      assessment.assumptionFault = error
      assessment.problems = [Problem(.notReadable(error.wording), path: "", at: 0)]
      return
    }
    let application = assessment.application
    let edition = application.text(.edition)
    let rules = categories(for: application).compactMap { ruleSet($0, edition) }
    guard !rules.isEmpty else {
      let known = categories(for: application).compactMap { ruleSet($0, nil)?.edition }.first
      if let known, let edition, let place = application.stated(.edition)?.offset {
        let allowed = Term(known.id, zh: known.title.zh, en: known.title.en)
        assessment.problems = [
          Problem(.unknownTerm(edition, allowed: [allowed]), path: "edition", at: place)
        ]
        return
      }
      let stated = application.stated(.category)
      let kind = application.category.map { Problem.Kind.categoryWithoutRules($0) } ?? .noCategory
      assessment.problems = [Problem(kind, path: "category", at: stated?.offset ?? 0)]
      return
    }
    let found = reviews?.reviews(of: application, judgedBy: rules) {
      assessment.digest ?? SHA256.hexadecimal(of: bytes)
    }
    assessment.reviews = found
    assessment.determinations = rules.map {
      $0.determine(
        application.settled(by: found?.applied ?? [], under: $0),
        requiringEvidence: requiresEvidence)
    }
    assessment.warnings = application.warnings(judgedBy: rules)
    guard looksAtEveryCategory else { return }
    assessment.metCategories = Category.allCases.filter { category in
      if let own = assessment.determinations.first(where: { $0.ruleSet.category == category }) {
        return own.verdict == .eligible
      }
      // Not in full: the first criterion that does not pass settles it.
      return ruleSet(category, edition)?.criteria.allSatisfy { criterion in
        application.outcome(of: criterion, requiringEvidence: requiresEvidence) == .pass
      } ?? false
    }
  }

  /// Whether the text may be another document: such a one has a key that no application has at its outermost level.
  private func mayBeOther(_ problems: [Problem]) -> Bool {
    problems.count > Problem.limit
      || problems.contains {
        if case .unknownField(_, .root) = $0.kind { return true }
        return false
      }
  }

  /// A text that could not even be taken in, for the reason given.
  public func unreadable(_ reason: Words, file: String, line: Int? = nil) -> Assessment {
    Assessment(
      file: file, line: line, application: Application(),
      problems: [Problem(.notReadable(reason), path: "", at: 0)])
  }

  /// The categories asked for, or else the one that an application names.
  func categories(for application: Application) -> [Category] {
    categories ?? application.category.map { [$0] } ?? []
  }
}
