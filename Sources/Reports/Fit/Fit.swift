public import Eligibility

/// One application under every category: what `fit` reports.
public struct Fit: Sendable {
  /// The application, judged under every category that there are rules for.
  public let checked: Checked
  /// What it comes to under each, in the notice's order.
  public let categories: [CategoryFit]
  /// The categories that decide the exit status: those asked for, else the one applied for.
  public let applied: [Category]

  /// Judges an application under every category.
  public init(_ checked: Checked, applied: [Category]) {
    self.checked = checked
    self.applied = applied
    categories = checked.determinations.map { CategoryFit($0, checked.application) }
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

  /// The category that is reached with the smallest change; the one applied for if it needs no more than another.
  public var nearest: CategoryFit? {
    let all =
      categories.filter { applied.contains($0.category) }
      + categories.filter { !applied.contains($0.category) }
    return all.compactMap { fit in fit.change.map { (fit: fit, cost: $0.cost) } }
      .min { $0.cost < $1.cost }?.fit
  }
}

extension Judging {
  /// Reads one application and judges it under every category that there are rules for.
  public func fit(_ source: [UInt8], file: String) -> Fit {
    var judging = self
    judging.categories = Category.allCases.filter { ruleSet($0, nil) != nil }
    var checked = judging.check(source, file: file)
    // As in `check`, an application is not judged by rules that leave out the category that it names.
    if categories == nil, checked.isReadable, let stated = checked.application.stated(.category),
      let category = checked.application.category, judging.categories?.contains(category) == false
    {
      checked.problems = [
        Problem(.categoryWithoutRules(category), path: "category", at: stated.offset)
      ]
    }
    return Fit(checked, applied: categories(for: checked.application))
  }

  /// A text that could not even be taken in, for the reason given.
  public func unfit(_ reason: Words, file: String) -> Fit {
    Fit(unreadable(reason, file: file), applied: categories ?? [])
  }
}
