internal import Eligibility

/// A result that `check` or `screen` wrote, as far as two of them can be compared.
///
/// It is either one document of JSON or, from a stream, lines that are one application each.
public struct ResultFile: Sendable {
  /// What the applications were judged by; lines of a stream do not say.
  struct Origin: Hashable, Sendable {
    var tool: String?
    var edition: String?
    /// The digests of the rule sets by the code of their category, in the order of the file.
    var ruleSets: [Entry<String>] = []
    var requiresEvidence: Bool?
    /// What was supposed, `path=value` each.
    var settings: [String] = []
  }

  /// A value under a name.
  struct Entry<Value: Hashable & Sendable>: Hashable, Sendable {
    var name: String
    var value: Value
  }

  /// One application with what it came to.
  struct Row: Hashable, Sendable {
    var file: String
    var line: Int?
    var digest: String?
    var applicant: String?
    var creditCode: String?
    var category: String?
    /// Whether it could be read and judged; else there are neither verdicts nor outcomes.
    var isReadable = true
    /// The verdicts by the code of their category.
    var verdicts: [Entry<Verdict>] = []
    /// The outcomes by the id of their criterion.
    var outcomes: [Entry<Outcome>] = []
    /// The titles of criteria by their id, where the file gives them.
    var titles: [Entry<Words>] = []
  }

  /// The name of the file, as the user wrote it.
  public let name: String
  /// None for lines of a stream.
  var origin: Origin?
  var applications: [Row] = []

  init(name: String) { self.name = name }
}

extension [ResultFile.Entry<Verdict>] {
  subscript(name: String) -> Verdict? { first { $0.name == name }?.value }
}

extension [ResultFile.Entry<Outcome>] {
  subscript(name: String) -> Outcome? { first { $0.name == name }?.value }
}
