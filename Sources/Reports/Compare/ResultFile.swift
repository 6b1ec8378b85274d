internal import Eligibility

/// A result that `check` or `screen` wrote, as far as two of them can be compared.
///
/// It is either one document of JSON or, from a stream, lines that are one application each.
public struct ResultFile: Sendable {
  /// Something that the applications were judged by.
  struct Origin: Hashable, Sendable {
    /// What it is, by its name in published results.
    var kind: String
    /// The code of the category, of a rule set.
    var category: String?
    /// What the result says of it; nothing if it does not say.
    var value: String
  }

  /// A verdict under the code of its category, or an outcome under the id of its criterion.
  struct Entry: Hashable, Sendable {
    var name: String
    var term: Term
    /// The title of the criterion, where the file gives it.
    var title: Words?
  }

  /// One application with what it came to.
  struct Row: Hashable, Sendable {
    var file: String
    var line: Int?
    var digest: String?
    var applicant: String?
    var creditCode: String?
    var platform: String?
    var category: String?
    /// Where it stands inside the folder that was named; empty of a file that was.
    var path = ""
    /// Whether it could be read and judged; else there are neither verdicts nor outcomes.
    var isReadable = true
    var verdicts: [Entry] = []
    var outcomes: [Entry] = []
  }

  /// The name of the file, as the user wrote it.
  public let name: String
  /// What the applications were judged by; none for lines of a stream, which do not say.
  var origins: [Origin]?
  var applications: [Row] = []
  /// Whether they were read and judged for the comparison, and stand in no file of results.
  var isJudgedHere = false
}
