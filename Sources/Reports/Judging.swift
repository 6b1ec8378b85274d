public import Eligibility

/// How applications are judged in a run: by which rules, under which categories, how strictly.
public struct Judging: Sendable {
  /// The rule set to judge a category by; none where the run has no rules for it.
  public var ruleSet: @Sendable (Category) -> RuleSet?
  /// The categories to judge under, in the notice's order; `nil` for the one that each application names.
  public var categories: [Category]?
  /// Whether claims without evidence are taken as not stated.
  public var requiresEvidence: Bool
  /// Whether the digest of each application is shown or needed.
  public var takesDigests: Bool
  /// What is supposed instead of what each application says.
  public var settings: [Setting] = []
  /// The files that rule sets come from, where they are not the built-in ones.
  public var ruleSetFiles: [Category: String] = [:]
  /// The findings of the bureau that settle what applications declare.
  public var reviews: ReviewFile?

  /// Decides how to judge; no rule set is asked for before an application needs it.
  public init(
    by ruleSet: @escaping @Sendable (Category) -> RuleSet?, under categories: [Category]? = nil,
    requiringEvidence: Bool = false,
    takingDigests: Bool = true
  ) {
    self.ruleSet = ruleSet
    self.categories = categories
    self.requiresEvidence = requiringEvidence
    self.takesDigests = takingDigests
  }

  /// All rule sets to judge by, in the notice's order.
  public var ruleSets: [RuleSet] { Category.allCases.compactMap { ruleSet($0) } }

  /// Reads one application and judges it; whatever is wrong with it is in the result.
  public func check(
    _ source: [UInt8], extent: Range<Int>? = nil, file: String, line: Int? = nil
  ) -> Checked {
    var application = Application()
    let problems = application.read(source, extent: extent)
    let bytes = source[extent ?? source.indices]
    var checked = Checked(
      file: file, line: line,
      digest: takesDigests || reviews != nil ? SHA256.hexadecimal(of: bytes) : nil,
      application: application, problems: problems)
    guard problems.isEmpty else {
      if let place = Expectation.place(in: bytes) {
        checked.problems = [Problem(.expectation, path: "", at: place)]
      }
      return checked
    }
    do throws(Setting.Fault) {
      try application.suppose(settings)
    } catch {
      checked.settingFault = error
      checked.problems = [Problem(.notReadable(error.wording), path: "", at: 0)]
      return checked
    }
    checked.application = application
    let rules = applicableRuleSets(to: application)
    guard !rules.isEmpty else {
      checked.problems = [fault(of: application)]
      return checked
    }
    checked.determinations = rules.map {
      $0.determine(application, requiringEvidence: requiresEvidence)
    }
    if let reviews { settle(&checked, by: rules, reviews) }
    checked.warnings = application.warnings(judgedBy: rules)
    return checked
  }

  /// Puts what reviews settle in the place of what the application declares.
  private func settle(_ checked: inout Checked, by rules: [RuleSet], _ file: ReviewFile) {
    var reviews = file.reviews(of: checked.application, judgedBy: rules) {
      checked.digest ?? ""
    }
    reviews.rawDeterminations = checked.determinations
    checked.reviews = reviews
    guard !reviews.applied.isEmpty else { return }
    checked.determinations = rules.map {
      $0.determine(checked.application(under: $0), requiringEvidence: requiresEvidence)
    }
  }

  /// A text that could not even be taken in, for the reason given.
  public func unreadable(_ reason: Words, file: String, line: Int? = nil) -> Checked {
    Checked(
      file: file, line: line, application: Application(),
      problems: [Problem(.notReadable(reason), path: "", at: 0)])
  }

  /// The rule sets of the categories that an application is to be judged under.
  func applicableRuleSets(to application: Application) -> [RuleSet] {
    let categories = categories ?? application.category.map { [$0] } ?? []
    return categories.compactMap { ruleSet($0) }
  }

  private func fault(of application: Application) -> Problem {
    guard let category = application.category, let stated = application.stated(.category) else {
      return Problem(.noCategory, path: "category", at: 0)
    }
    return Problem(.categoryWithoutRules(category), path: "category", at: stated.offset)
  }
}
