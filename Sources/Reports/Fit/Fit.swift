public import Eligibility

/// One application under every category: what `fit` reports.
public struct Fit: Sendable {
  /// The application, judged under every category that there are rules for.
  public let assessment: Assessment
  /// What it comes to under each, in the notice's order.
  public let categories: [CategoryFit]
  /// The same by how near they are, those asked for before others that are as near.
  public let ranked: [CategoryFit]
  /// The categories that decide the exit status: those asked for, else the one applied for.
  public let applied: [Category]

  /// Judges an application under every category.
  public init(_ assessment: Assessment, applied: [Category]) {
    self.assessment = assessment
    self.applied = applied
    categories = assessment.determinations.map { CategoryFit($0, assessment.application) }
    ranked =
      (categories.filter { applied.contains($0.category) }
      + categories.filter { !applied.contains($0.category) }).nearestFirst
  }

  /// The verdict that decides the exit status; `nil` if the application could not be read.
  ///
  /// It is the worst of the categories asked for. An application that names none and is asked for none comes to
  /// the best of all: the question is then whether any fits.
  public var verdict: Verdict? {
    let asked = categories.filter { applied.contains($0.category) }.map { $0.verdict }
    guard asked.isEmpty else { return asked.max { $0.rawValue < $1.rawValue } }
    return categories.map { $0.verdict }.min { $0.rawValue < $1.rawValue }
  }

  /// The category that is nearest by its figures, if any can be reached and that can be said already.
  public var nearest: CategoryFit? {
    ranked.first.flatMap { $0.isDecided && $0.change != nil ? $0 : nil }
  }
}

extension Assessor {
  /// Reads one application and judges it under every category that there are rules for.
  public func fit(_ source: [UInt8], file: String) -> Fit {
    var assessor = self
    assessor.categories = Category.allCases.filter { ruleSet($0, nil) != nil }
    var assessment = assessor.check(source, file: file)
    // As in `check`, an application is not judged by rules that leave out the category that it names.
    if categories == nil, assessment.isReadable,
      let stated = assessment.application.stated(.category),
      let category = assessment.application.category,
      assessor.categories?.contains(category) == false
    {
      assessment.problems = [
        Problem(.categoryWithoutRules(category), path: "category", at: stated.offset)
      ]
    }
    return Fit(assessment, applied: categories(for: assessment.application))
  }

  /// A text that could not even be taken in, for the reason given.
  public func unfit(_ reason: Words, file: String) -> Fit {
    Fit(unreadable(reason, file: file), applied: categories ?? [])
  }
}
