/// What becomes of a requirement, a criterion or a category.
///
/// The order decides every combination: of all the worst, of either the best, of at least k the k-th best. With
/// `missing` in the middle, filling in what is missing never turns a settled outcome around.
public enum Outcome: UInt8, CaseIterable, Comparable, Sendable {
  /// It does not hold.
  case fail
  /// The application does not say enough.
  case missing
  /// It holds.
  case pass

  /// Orders outcomes from worst to best.
  public static func < (left: Outcome, right: Outcome) -> Bool { left.rawValue < right.rawValue }

  /// The name in published results.
  public var code: String {
    switch self {
    case .fail: "fail"
    case .missing: "missing"
    case .pass: "pass"
    }
  }
}

/// What the outcome of a criterion rests on.
public enum Basis: String, Sendable {
  /// Figures alone.
  case measured
  /// At least one claim or listing, and so the applicant's word.
  case declared
  /// Claims and listings, every one of them settled by a review, with or without figures.
  case reviewed

  /// The name in published results.
  public var code: String { rawValue }
}

/// What an application comes to under one category.
public enum Verdict: UInt8, CaseIterable, Sendable {
  /// Every criterion passes.
  case eligible
  /// No criterion fails, at least one is missing.
  case incomplete
  /// At least one criterion fails.
  case ineligible

  /// The verdict that the worst outcome of all criteria brings.
  public init(worst outcome: Outcome) {
    switch outcome {
    case .pass: self = .eligible
    case .missing: self = .incomplete
    case .fail: self = .ineligible
    }
  }

  /// The name in published results.
  public var code: String {
    switch self {
    case .eligible: "eligible"
    case .incomplete: "incomplete"
    case .ineligible: "ineligible"
    }
  }
}

extension Criterion {
  /// What its outcome rests on, no review being known.
  public var basis: Basis {
    requirements.contains { $0.restsOnDeclaration } ? .declared : .measured
  }
}
