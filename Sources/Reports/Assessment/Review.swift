internal import Eligibility
public import StrictJSON

/// What the bureau found of one declared statement of one application, or has yet to find.
public struct Review: Hashable, Sendable {
  /// The applicant's credit code.
  public var creditCode: String
  /// The requirement: the id of its criterion, a slash, its name.
  public var requirement: String
  /// Whether it is met; `nil` where that is not decided, so that nothing is settled.
  public var isMet: Bool?
  /// Who found so, by role; empty only where nothing is decided, as the date and the reason.
  public var by: String
  /// The day of the finding, ISO 8601.
  public var date: String
  /// Why.
  public var reason: String
  /// The SHA-256 of the application that was looked at, in hexadecimal.
  public var digest: String
  /// The version of the rule set that it was made under, if it names one.
  public var rules: String?
  /// That version, if it is another than that of the run.
  public var otherRules: String?
  /// What else a list of reviews tells about it; nothing is read from that.
  public var notes: [String] = []
  /// Its place among the reviews of its file, from 0.
  public var number = 0
  /// Where it stands in its file.
  public var location = TextPosition(line: 1, column: 1)
}

/// A file of reviews.
public struct ReviewFile: Sendable {
  /// The file as the user named it, `-` for standard input.
  public let name: String
  /// The SHA-256 of its bytes in hexadecimal.
  public let digest: String
  /// The reviews, in the order of the file.
  public let reviews: [Review]
  /// The numbers of the reviews of each credit code.
  private let numbers: [String: [Int]]

  init(name: String, digest: String, reviews: [Review]) {
    self.name = name
    self.digest = digest
    self.reviews = reviews
    var numbers: [String: [Int]] = [:]
    for review in reviews {
      numbers[review.creditCode.foldedCode, default: []].append(review.number)
    }
    self.numbers = numbers
  }

  /// The reviews of the applications of one applicant, by a credit code as applications write it.
  func reviews(of creditCode: String) -> [Review] {
    (numbers[creditCode.foldedCode] ?? []).map { reviews[$0] }
  }
}
